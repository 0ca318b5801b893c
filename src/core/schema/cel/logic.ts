import { CelError, UnresolvedValue } from './signals';

/*
 * CEL's logic is commutative: an operand that decides the answer outweighs
 * those that fail, wherever they stand. Where nothing decides, an unresolved value
 * outweighs a failure, because it may still turn out to decide.
 */

type Operand = () => boolean;
type Signal = CelError | UnresolvedValue;

/** Whether the test holds for every item. */
export function all<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  return decide(items, test, false);
}

/** Whether the test holds for at least one item. */
export function exists<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  return decide(items, test, true);
}

/** Whether the test holds for exactly one item. Unlike its siblings it fails with any item, but two hits outweigh an unresolved value. */
export function existsOne<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  let hits = 0;
  let unresolved: UnresolvedValue | undefined;
  for (const item of items) {
    try {
      if (test(item)) { hits++; }
    } catch (thrown) {
      if (!(thrown instanceof UnresolvedValue)) { throw thrown; }
      unresolved = thrown;
    }
  }
  if (unresolved !== undefined && hits < 2) { throw unresolved; }
  return hits === 1;
}

/** `a && b && …` where an operand before the last may fail. */
export function and(...operands: Operand[]): boolean {
  return decide(operands, evaluate, false);
}

/** `a || b || …` where an operand before the last may fail. */
export function or(...operands: Operand[]): boolean {
  return decide(operands, evaluate, true);
}

const evaluate = (operand: Operand): boolean => operand();

/** Looks for the item that decides the answer. */
function decide<T>(items: readonly T[], test: (item: T) => boolean, answer: boolean): boolean {
  let signal: Signal | undefined;
  for (const item of items) {
    try {
      if (test(item) === answer) { return answer; }
    } catch (thrown) {
      signal = weightier(signal, thrown);
    }
  }
  if (signal !== undefined) { throw signal; }
  return !answer;
}

function weightier(earlier: Signal | undefined, thrown: unknown): Signal {
  if (thrown instanceof UnresolvedValue) { return thrown; }
  if (thrown instanceof CelError) { return earlier ?? thrown; }
  throw thrown;
}
