import type { Syntax } from '../location';

/** One of a few words. */
export function oneOf(values: readonly string[]): Syntax<string> {
  return (value) => values.includes(value) ? undefined : { wrong: 'not one of its values', fix: `write one of ${values.join(', ')}` };
}
