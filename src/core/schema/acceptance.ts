import { KINDS } from '../../generated/kinds';

/**
 * By this annotation an object accepts findings, one per line or after a `;`:
 * `<id of the check>: <reason>`. Without a reason nothing is accepted.
 */
export const ACCEPT = 'kgateway-constructs/accept';

/** One line of the annotation. */
export interface Acceptance {
  readonly id: string;
  readonly reason: string;
}

/** What the text of an annotation accepts, whether it makes sense or not. */
export function parseAcceptances(text: string): readonly Acceptance[] {
  return text.split(/[\n;]/).map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? { id: line, reason: '' } : { id: line.slice(0, colon).trim(), reason: line.slice(colon + 1).trim() };
  });
}

/** The checks whose findings a manifest accepts. */
export function acceptedBy(manifest: object): ReadonlySet<string> {
  const { annotations } = (manifest as { readonly metadata?: { readonly annotations?: Readonly<Record<string, unknown>> } }).metadata ?? {};
  const text = annotations?.[ACCEPT];
  if (typeof text !== 'string') { return new Set(); }
  return new Set(parseAcceptances(text).filter(({ reason }) => reason !== '').map(({ id }) => id));
}

/** The kinds whose CRDs this library knows. */
export const KINDS_WITH_SCHEMA: readonly string[] = [...new Set(KINDS.map(({ kind }) => kind))];

/** Whether the cluster has a newer CRD for an object, so that the one of this library is not the last word. */
export function isOfNewerKind(manifest: unknown, newerKinds: readonly string[] | undefined): boolean {
  return newerKinds !== undefined && newerKinds.length > 0 && newerKinds.includes((manifest as { readonly kind?: string }).kind ?? '');
}
