import { partsOf, REFERRED } from './answer-parts';
import type { AnswerParts } from './answer-parts';
import { scopeOf } from './scope';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Answer } from '../answer';
import { describeRoute } from '../cases/describe-answer';
import { answerOf, witnessesOf } from '../index';
import type { Request } from '../request';

/** A kind of requests of which the answer is another one. */
export interface Change {
  /** The kind of requests, in words: `https://shop.example/checkout/* with x-canary: always`. */
  readonly scope: string;
  /** One of them. */
  readonly witness: Request;
  readonly before: Answer;
  readonly after: Answer;
  /** What differs, in words, the most important thing first. */
  readonly differences: readonly Difference[];
}

export interface Difference {
  /** `outcome`, or which part of the answer. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What two sets of manifests answer differently. */
export interface Changes {
  readonly changes: readonly Change[];
  /** How many kinds of requests were tried. */
  readonly tried: number;
}

/** Compares the answers of two sets to all kinds of requests that either of them tells apart. */
export function changesBetween(base: ManifestSet, head: ManifestSet): Changes {
  const witnesses = witnessesOf(base, head);
  const changes = new Map<string, Change>();
  for (const found of witnesses) {
    // A port that goes without saying in one set may be another one in the other set.
    const witness = { ...found, port: found.port ?? USUAL_PORTS[found.scheme] };
    const [before, after] = [answerOf(base, witness), answerOf(head, witness)];
    const differences = differencesBetween(partsOf(before, base), partsOf(after, head));
    if (differences.length === 0) { continue; }
    const scope = scopeOf(witness, before, after);
    // Neighbouring paths that go the same way before and after are one change.
    const key = JSON.stringify([scope, witness.gateway, witness.port, routeOf(before), routeOf(after), differences.map(({ what }) => what)]);
    if (!changes.has(key)) { changes.set(key, { scope, witness, before, after, differences }); }
  }
  return { changes: [...changes.values()], tried: witnesses.length };
}

const USUAL_PORTS = { http: 80, https: 443 } as const;

function routeOf({ route }: Answer): string | undefined {
  return route === undefined ? undefined : describeRoute(route);
}

function differencesBetween(before: AnswerParts, after: AnswerParts): readonly Difference[] {
  const outcome = before.outcome === after.outcome ? [] : [{ what: 'outcome', before: before.outcome, after: after.outcome }];
  const isAnother = outcome.length > 0;
  const names = [...new Set([...before.details.keys(), ...after.details.keys()])];
  const details = names.flatMap((what) => {
    const [old, now] = [before.details.get(what), after.details.get(what)];
    // Where the outcome is another one, only what both have can be compared.
    if (old?.key === now?.key || ((isAnother || what === REFERRED) && (old === undefined || now === undefined) && !isProtection(what))) { return []; }
    return [{ what, before: old?.text ?? 'none', after: now === undefined ? 'none' : old?.text === now.text ? `${now.text}, changed` : now.text }];
  });
  return [...outcome, ...details];
}

/** What is in the way of requests is worth a word, whatever else changes. */
function isProtection(what: string): boolean {
  return !/^(?:method|path|host|request headers|response headers|copies|timeouts|retries|body|headers)(?: at |$)/.test(what);
}
