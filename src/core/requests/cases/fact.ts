import { describeOutcome } from './describe-answer';
import type { Answer as Holds } from '../../resolvable';
import type { Step } from '../../schema/path';
import type { Answer, Forwarded, Outcome } from '../answer';

/** A single thing that is expected. */
export interface Fact {
  readonly path: readonly Step[];
  readonly expected: string;
  /** Whether it is about the answer as a whole, and not about one of the outcomes that are possible. */
  readonly isOfAnswer: boolean;
  readonly judge: Judge;
}

export type Judge = (outcome: Outcome, answer: Answer) => Judgement;

export interface Judgement {
  readonly holds: Holds;
  readonly got: string;
}

/** What is not known may be as expected. */
export function judged(holds: boolean, outcome: Outcome, got = describeOutcome(outcome)): Judgement {
  if (holds) { return { holds: 'yes', got }; }
  return outcome.kind === 'not-known' ? { holds: 'unknown', got: 'not known' } : { holds: 'no', got };
}

/** Something that each of the outcomes that are possible has to fulfil. */
export function ofOutcome(path: readonly Step[], expected: string, judge: (outcome: Outcome) => Judgement): Fact {
  return { path, expected, isOfAnswer: false, judge };
}

/** Something of requests that go to backends. */
export function ofForwarded(
  path: readonly Step[], expected: string, show: (outcome: Forwarded) => string, holds: (outcome: Forwarded) => boolean,
): Fact {
  return ofOutcome(path, expected, (outcome) =>
    (outcome.kind === 'forwarded' ? judged(holds(outcome), outcome, show(outcome)) : judged(false, outcome)));
}

/** Something of the answer as a whole. Where it is not known which of several routes it comes from, none of it is. */
export function ofAnswer(
  path: readonly Step[], expected: string, judge: (answer: Answer) => { readonly holds: boolean; readonly got: string },
): Fact {
  return {
    path,
    expected,
    isOfAnswer: true,
    judge: (outcome, answer) => {
      const { holds, got } = judge(answer);
      return judged(holds && outcome.kind !== 'not-known', outcome, got);
    },
  };
}

/** A name without a namespace stands for one in whatever namespace. */
export function isNamed(wanted: string, got: string): boolean {
  return wanted === got || (!wanted.includes('/') && got.slice(got.indexOf('/') + 1) === wanted);
}
