import type { Outcome } from './answer';

/** Whether two outcomes are the same for whoever sends the request, whatever brings them about. */
export function sameOutcome(a: Outcome, b: Outcome): boolean {
  return a.kind === b.kind && textOf(a) === textOf(b);
}

/** Fields and objects are where something comes from, not what it is. */
const LEFT_OUT = new Set(['reason', 'backend', 'fault', 'at', 'causes']);

function textOf(outcome: Outcome): string {
  return JSON.stringify(outcome, (key, value: unknown) => (LEFT_OUT.has(key) ? value !== undefined : value));
}
