import type { LocatedFinding, Report } from './report';

/** Findings that one mistake has brought about, in the order of the input. */
export type Group = readonly [LocatedFinding, ...LocatedFinding[]];

/**
 * Findings by their cause: the same check says the same of them, apart from the names and hosts of their own objects. A
 * listener with a mistyped host is one mistake, however many routes it turns away.
 */
export function groupsOf(findings: readonly LocatedFinding[], { manifests }: Pick<Report, 'manifests'>): readonly Group[] {
  const groups = new Map<string, [LocatedFinding, ...LocatedFinding[]]>();
  for (const finding of findings) {
    const cause = causeOf(finding, ownWords(finding, manifests));
    const group = groups.get(cause);
    if (group === undefined) { groups.set(cause, [finding]); } else { group.push(finding); }
  }
  return [...groups.values()];
}

function causeOf({ id, severity, message, accepted, isKnown }: LocatedFinding, own: ReadonlySet<string>): string {
  const text = message.replace(/"([^"]*)"/g, (quoted, word: string) => own.has(word) ? '"…"' : quoted);
  return JSON.stringify([id, severity, text, accepted, isKnown]);
}

/** What messages call the object itself. */
function ownWords({ object: { namespace, name }, index }: LocatedFinding, manifests: Report['manifests']): ReadonlySet<string> {
  const { hostnames } = (manifests[index]?.value as { spec?: { hostnames?: unknown } | null } | undefined)?.spec ?? {};
  return new Set([name, `${namespace ?? ''}/${name}`, ...Array.isArray(hostnames) ? hostnames.filter((host) => typeof host === 'string') : []]);
}
