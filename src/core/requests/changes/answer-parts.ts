import type { ManifestSet } from '../../manifests/manifest-set';
import type { Answer, HeaderChanges, Outcome, TargetShare } from '../answer';
import { describeOutcome, nameOf } from '../cases/describe-answer';
import { outcomesOf } from '../cases/expectation';
import { formatShare } from '../cases/share';
import type { Header } from '../request';
import { contentOf, referredBy } from './referred';

/** What of an answer may change. */
export interface AnswerParts {
  /** What becomes of the request, in short: the first thing that people want to know. */
  readonly outcome: string;
  /** Everything else, by what it is. */
  readonly details: ReadonlyMap<string, Detail>;
}

export interface Detail {
  /** For people: policies by their names, because what they hold may be secret. */
  readonly text: string;
  /** Equal, if nothing has changed. */
  readonly key: string;
}

export function partsOf(answer: Answer, set: ManifestSet): AnswerParts {
  const details = new Map<string, Detail>();
  for (const [name, text, key = text] of [...detailsOf(answer), ...referredDetails(answer, set)]) {
    const before = details.get(name);
    if (text !== '') { details.set(name, before === undefined ? { text, key } : { text: `${before.text}, ${text}`, key: `${before.key}\n${key}` }); }
  }
  return { outcome: outcomeText(answer), details };
}

/** Without reasons: they name fields and objects that may have other names now. */
function outcomeText({ outcome, gateway }: Answer): string {
  const isMissing = outcome.kind === 'not-known' && gateway === undefined && outcome.reason.causes.length === 0;
  return isMissing ? 'no such Gateway' : shortText(outcome);
}

function shortText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'responded': return String(outcome.status);
    case 'refused': return { connection: 'connection refused', tls: 'TLS refused', passthrough: 'handed on unread' }[outcome.by];
    case 'not-known': return unknownText(outcome);
    case 'redirected': return describeOutcome(outcome);
    case 'forwarded': return targetsText(outcome.targets);
  }
}

/** One reason for doubt may be within another. */
function unknownText(outcome: Outcome): string {
  const possible = [...new Set(outcomesOf(outcome).filter(({ kind }) => kind !== 'not-known').map(shortText))];
  return possible.length === 0 ? 'not known' : `not known: ${possible.join(' or ')}`;
}

function targetsText(targets: readonly TargetShare[]): string {
  const shares = new Map<string, number>();
  for (const { target, fault, share } of targets) {
    const name = fault === undefined ? target : `500 in place of ${target}`;
    shares.set(name, (shares.get(name) ?? 0) + share);
  }
  const [[only]] = shares;
  if (shares.size === 1) { return only; }
  return [...shares].filter(([, share]) => share > 0).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, share]) => `${formatShare(share)} ${name}`).join(', ');
}

/** Of which only another content is a change: another policy is one already. */
export const REFERRED = 'what policies refer to';

type Details = readonly (readonly [name: string, text: string, key?: string])[];

function detailsOf({ outcome, conditions }: Answer): Details {
  return [...outcomeDetails(outcome), ...conditions.filter(({ effect }) => effect !== 'needs').map(({ what, policy, at }) => [what, `${policy.kind} ${nameOf(policy)}`, `${nameOf(policy)} ${textOf(at.value)}`] as const)];
}

/** What policies refer to: only whether it is the same, because it may be secret. */
function referredDetails(answer: Answer, set: ManifestSet): Details {
  return referredBy(set, answer).map((object) => [REFERRED, `${object.kind} ${nameOf(object)}`, `${object.kind} ${textOf(contentOf(object))}`] as const).sort(([, a], [, b]) => (a < b ? -1 : 1));
}

/** Values may be unresolved, and say nothing of themselves then. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return 'not known';
  }
}

function outcomeDetails(outcome: Outcome): Details {
  switch (outcome.kind) {
    case 'forwarded': {
      const { targets, mirrors, timeouts, retries } = outcome;
      return [
        ...targets.filter(({ fault }) => fault === undefined).flatMap((one) => targetDetails(one, targets.length > 1)),
        ['copies', mirrors.map(({ target, share }) => `${formatShare(share)} to ${target}`).sort().join(', ')],
        ['timeouts', Object.entries(timeouts).filter(([, value]) => value !== undefined).map(([name, value]) => `${name} ${String(value)}`).join(', ')],
        ['retries', retries === undefined ? '' : `${retries.attempts ?? 1} on ${retries.on.join(', ')}`],
      ];
    }
    case 'responded': return [['body', outcome.body ?? ''], ['headers', headersText(outcome.headers)]];
    default: return [];
  }
}

function targetDetails({ target, upstream, responseHeaders }: TargetShare, hasOthers: boolean): Details {
  const at = hasOthers ? ` at ${target}` : '';
  const { method, path, host, headers, unknownHeaders } = upstream;
  return [
    [`method${at}`, method],
    [`path${at}`, path ?? 'known at run time only'],
    [`host${at}`, host ?? 'known at run time only'],
    [`request headers${at}`, [headersText(headers), ...[...unknownHeaders].sort()].filter((text) => text !== '').join(', ')],
    [`response headers${at}`, changesText(responseHeaders)],
  ];
}

function headersText(headers: readonly Header[]): string {
  return headers.map(({ name, value }) => `${name.toLowerCase()}: ${value}`).sort().join(', ');
}

function changesText({ set, add, remove }: HeaderChanges): string {
  return [...set.map(({ name, value }) => `set ${name}: ${value}`), ...add.map(({ name, value }) => `add ${name}: ${value}`), ...remove.map((name) => `remove ${name}`)].sort().join(', ');
}
