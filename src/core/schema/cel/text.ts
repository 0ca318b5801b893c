import { number } from './read';
import { CelError } from './signals';

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

/** A number, or the decimal number that a string spells, as a double. Infinite and hexadecimal numbers are refused. */
export function toDouble(value: unknown): number {
  const double = typeof value === 'string' && DECIMAL.test(value) ? Number(value) : number(value);
  if (!Number.isFinite(double)) { throw new CelError('the number is too large for a double'); }
  return double;
}

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number without its fraction, or the whole number that a string spells. */
export function toInt(value: unknown): number {
  const int = typeof value === 'string' && /^[+-]?\d+$/.test(value) ? Number(value) : Math.trunc(number(value));
  if (Math.abs(int) > 2 ** 63) { throw new CelError('the number is too large for an integer'); }
  return int;
}
