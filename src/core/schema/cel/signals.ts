import { isKnown } from '../../resolvable';

/*
 * The two ways in which a rule ends without an answer. Both are thrown, and
 * neither extends Error: they are everyday outcomes, and a stack trace would
 * cost more than the rule itself.
 */

/** The evaluation failed, for example on a field that is absent. The API server then counts the rule as violated. */
export class CelError {
  public constructor(public readonly reason: string) {}
}

/** The rule needs a value that is not known yet, so that nobody can say whether it holds. */
export class UnresolvedValue {}

/** Why a value that a rule needs can't be read as what it should be. Unresolved values are never opened. */
export function unreadable(value: unknown): CelError | UnresolvedValue {
  if (value === undefined || value === null) { return new CelError('there is no value'); }
  return isKnown(value as string) ? new CelError('the value has the wrong type') : new UnresolvedValue();
}
