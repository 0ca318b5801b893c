import { CelError, UnresolvedValue, unreadable } from './signals';
import { isKnown, same } from '../../resolvable';

/*
 * Rules meet data only through these readers, which refuse what is absent, unresolved
 * or of another type. `object` alone can't recognize an unresolved value, but
 * structural validation guarantees that objects are plain data.
 */

export function string(value: unknown): string {
  if (typeof value === 'string' && isKnown(value)) { return value; }
  throw unreadable(value);
}

export function number(value: unknown): number {
  if (typeof value === 'number' && isKnown(value)) { return value; }
  throw unreadable(value);
}

export function bool(value: unknown): boolean {
  if (typeof value === 'boolean') { return value; }
  throw unreadable(value);
}

export function list(value: unknown): readonly any[] {
  if (Array.isArray(value)) { return value; }
  throw unreadable(value);
}

export function object(value: unknown): any {
  if (typeof value === 'object' && value !== null) { return value; }
  throw unreadable(value);
}

/** The keys of a map. The API server drops entries that are null. */
export function keys(map: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(map).filter((key) => map[key] !== null);
}

/** The name of the type of a scalar whose schema leaves the type open. */
export function type(value: unknown): 'bool' | 'double' | 'int' | 'string' {
  if (typeof value === 'boolean') { return 'bool'; }
  if (typeof value === 'number') { return Number.isInteger(number(value)) ? 'int' : 'double'; }
  string(value);
  return 'string';
}

/** Whether two scalars are equal. The same unresolved value is equal to itself. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === undefined || a === null || b === undefined || b === null) { throw new CelError('there is no value'); }
  const answer = same(a as string, b as string);
  if (answer === 'unknown') { throw new UnresolvedValue(); }
  return answer === 'yes';
}

/** Whether a list of scalars has an item. One that is found outweighs those that are unresolved. */
export function includes(items: readonly unknown[], wanted: string | number | boolean): boolean {
  if (items.includes(wanted)) { return true; }
  if (items.some((item) => !isKnown(item as string))) { throw new UnresolvedValue(); }
  return false;
}
