import type { ExpectationData } from './case-data';
import { REFUSALS } from './describe-answer';
import { judged, ofOutcome } from './fact';
import type { Fact, Judgement } from './fact';
import { headerText, valueOf } from './header-text';
import type { Step } from '../../schema/path';
import type { Forwarded, HeaderChanges, Outcome } from '../answer';

export function statusFact(path: readonly Step[], status: number, kinds: readonly Outcome['kind'][] = ['responded', 'redirected']): Fact {
  const isIt = (outcome: Outcome) => kinds.includes(outcome.kind) && (outcome as { status?: number }).status === status;
  return ofOutcome(path, String(status), (outcome) => judged(isIt(outcome), outcome));
}

export function redirectFacts(path: readonly Step[], redirect: NonNullable<ExpectationData['redirect']>): readonly Fact[] {
  if (typeof redirect === 'string') { return [locationFact(path, redirect)]; }
  const { status, location } = redirect;
  if (status === undefined && location === undefined) { return [ofOutcome(path, 'a redirect', (outcome) => judged(outcome.kind === 'redirected', outcome))]; }
  return [
    ...status === undefined ? [] : [statusFact([...path, 'status'], status, ['redirected'])],
    ...location === undefined ? [] : [locationFact([...path, 'location'], location)],
  ];
}

function locationFact(path: readonly Step[], location: string): Fact {
  return ofOutcome(path, location, (outcome) =>
    (outcome.kind === 'redirected' ? judged(outcome.location === location, outcome, outcome.location) : judged(false, outcome)));
}

export function bodyFact(path: readonly Step[], body: string): Fact {
  return ofOutcome(path, JSON.stringify(body), (outcome) => {
    if (outcome.kind !== 'responded') { return judged(false, outcome); }
    return judged(outcome.body === body, outcome, outcome.body === undefined ? 'no body' : JSON.stringify(outcome.body));
  });
}

export function refusedFact(path: readonly Step[], by: keyof typeof REFUSALS): Fact {
  return ofOutcome(path, REFUSALS[by], (outcome) => judged(outcome.kind === 'refused' && outcome.by === by, outcome));
}

/** Headers that the gateway answers with, or those that it sets on the way back. Others come from the backend. */
export function responseHeaderFact(path: readonly Step[], name: string, wanted: string | null): Fact {
  return ofOutcome(path, headerText(wanted), (outcome) => {
    switch (outcome.kind) {
      case 'responded': {
        const got = valueOf(outcome.headers, name);
        return judged(got === (wanted ?? undefined), outcome, headerText(got));
      }
      case 'forwarded': return changedHeader(outcome, name, wanted);
      default: return judged(false, outcome);
    }
  });
}

function changedHeader(outcome: Forwarded, name: string, wanted: string | null): Judgement {
  const results = outcome.targets.map(({ responseHeaders }) => headerAfter(responseHeaders, name));
  const shown = results.map((one) => (one === null ? 'taken away' : one === undefined ? 'as the backend gives it' : JSON.stringify(one)));
  return judged(results.every((one) => one === wanted), outcome, [...new Set(shown)].join(', '));
}

/** Null: it is taken away. Undefined: it stays as the backend gives it. */
function headerAfter({ set, add, remove }: HeaderChanges, name: string): string | null | undefined {
  const given = valueOf(set, name) ?? valueOf(add, name);
  return given ?? (remove.some((one) => one.toLowerCase() === name.toLowerCase()) ? null : undefined);
}
