import type { Field } from '../set/field';

/** The path of a match, with the defaults that the API server sets. */
export interface PathMatch {
  readonly type: string;
  readonly value: string;
}

export function pathOf(match: Field): PathMatch | undefined {
  const path = match.get('path');
  const [type, value] = [path.get('type').textOr('PathPrefix'), path.get('value').textOr('/')];
  return type === undefined || value === undefined ? undefined : { type, value };
}
