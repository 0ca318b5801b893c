import { isKnown } from '../resolvable';
import type { Scalar } from '../resolvable';
import { isPlainData } from '../schema/plain';

/** Whether nothing in data is unresolved. Data may contain itself, as YAML with aliases does. */
export function isKnownThroughout(data: unknown, seen = new Set<object>()): boolean {
  if (data === undefined || data === null) { return true; }
  if (typeof data !== 'object') { return typeof data !== 'function' && isKnown(data as Scalar); }
  if (!isPlainData(data)) { return false; }
  if (seen.has(data)) { return true; }
  seen.add(data);
  return Object.values(data).every((part) => isKnownThroughout(part, seen));
}
