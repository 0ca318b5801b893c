import type { ExpectationData, OneOrMore } from './case-data';
import { EXPECTATION } from './case-shapes';
import { describeOutcome } from './describe-answer';
import type { Fact } from './fact';
import { factsOf } from './facts';
import { problemsOf } from './shape-problems';
import type { ValueProblem } from './shape-problems';
import type { Step } from '../../schema/path';
import type { Answer, Outcome } from '../answer';

/** Where an answer is another one than expected, or it is not known whether it is. */
export interface Mismatch {
  /** The way to the field of the expectation. */
  readonly path: readonly Step[];
  readonly expected: string;
  readonly got: string;
  /** Whether it may be as expected: what the manifests show does not decide it. */
  readonly isOpen: boolean;
}

/** What is wrong with an expectation as it is written. */
export function expectationProblems(value: unknown, path: readonly Step[] = []): readonly ValueProblem[] {
  return problemsOf(EXPECTATION, value, path);
}

/** Compares an answer with what is expected of it. What is not expected is not compared. */
export function compareAnswer(answer: Answer, expectation: ExpectationData, path: readonly Step[] = []): readonly Mismatch[] {
  const { not, ...expected } = expectation;
  const facts = factsOf(expected, path).flatMap((fact) => mismatchOf(fact, answer) ?? []);
  return [...facts, ...not === undefined ? [] : listOf(not).flatMap((one, index) => unwanted(answer, one, [...path, 'not', ...Array.isArray(not) ? [index] : []]))];
}

function listOf<T>(value: OneOrMore<T>): readonly T[] {
  return Array.isArray(value) ? value as readonly T[] : [value as T];
}

/** What may become of the request. Where that is not known, all that is possible counts. */
export function outcomesOf(outcome: Outcome): readonly Outcome[] {
  return outcome.kind === 'not-known' && outcome.possible.length > 0 ? outcome.possible.flatMap(outcomesOf) : [outcome];
}

function mismatchOf({ path, expected, judge, isOfAnswer }: Fact, answer: Answer): Mismatch | undefined {
  const outcomes = isOfAnswer ? [answer.outcome] : outcomesOf(answer.outcome);
  const judged = outcomes.map((outcome) => judge(outcome, answer));
  if (judged.every(({ holds }) => holds === 'yes')) { return undefined; }
  const isOpen = judged.some(({ holds }) => holds !== 'no');
  const got = [...new Set(judged.map((one) => one.got))].join(', or ');
  const why = isOpen && answer.outcome.kind === 'not-known' ? ` (${answer.outcome.reason.text})` : '';
  return { path, expected, got: `${got}${why}`, isOpen };
}

/** What must not be so: all of it together. */
function unwanted(answer: Answer, expectation: ExpectationData, path: readonly Step[]): readonly Mismatch[] {
  const mismatches = compareAnswer(answer, expectation, path);
  if (mismatches.some(({ isOpen }) => !isOpen)) { return []; }
  const got = describeOutcome(answer.outcome);
  return [{ path, expected: 'something else than this', got: mismatches.length === 0 ? got : `perhaps this: ${got}`, isOpen: mismatches.length > 0 }];
}
