import { number } from './read';
import { CelError, unreadable } from './signals';

/** The length of a string in code points. */
export function size(text: string): number {
  let count = 0;
  for (const _ of text) { count++; }
  return count;
}

/** The rest of a string from a position that counts code points. */
export function substring(text: string, start: number): string {
  const points = Array.from(text);
  if (start < 0 || start > points.length) { throw new CelError('the position lies outside the string'); }
  return points.slice(start).join('');
}

/** A number, or the decimal number that a string spells, as a double. */
export function toDouble(value: unknown): number {
  if (typeof value !== 'string') { return number(value); }
  const double = SPECIAL_DOUBLE.get(value.toLowerCase().replace(/^\+/, '')) ?? (DOUBLE.test(value) ? Number(value) : undefined);
  if (double === undefined) { throw new CelError('the string is not a number'); }
  return double;
}

const DOUBLE = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const SPECIAL_DOUBLE = new Map([
  ['nan', NaN],
  ['inf', Infinity], ['infinity', Infinity],
  ['-inf', -Infinity], ['-infinity', -Infinity],
]);

/** A number without its fraction, or the whole number that a string spells. */
export function toInt(value: unknown): number {
  switch (typeof value) {
    case 'number': return Math.trunc(number(value));
    case 'string':
      if (/^[+-]?\d+$/.test(value)) { return Number(value); }
      throw new CelError('the string is not a whole number');
    default: throw unreadable(value);
  }
}
