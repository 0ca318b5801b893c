import { types } from 'node:util';
import { isKnown } from '../resolvable';
import type { Scalar } from '../resolvable';

/**
 * Whether an object that stands where a scalar belongs is misplaced data
 * rather than an unresolved value: lists and bare objects are, instances of a
 * framework's classes and proxies are not. Nothing is read from the object.
 */
export function isPlainData(value: object): boolean {
  if (isProxy(value)) { return false; }
  if (Array.isArray(value)) { return true; }
  const prototype: unknown = Object.getPrototypeOf(value);
  // Asking for the prototype's prototype, because data may come from another realm with its own Object.prototype.
  return prototype === null || (typeof value !== 'function' && Object.getPrototypeOf(prototype) === null);
}

/** Whether reading anything from the object would run the code of a framework. */
export function isProxy(value: object): boolean {
  return types.isProxy(value);
}

/** What lazy values of frameworks can do. */
const RESOLVERS = ['then', 'produce', 'resolve'];

/** Whether an object of any kind, even a list, is still to be made: outputs are proxies, lazy values have a method for it. */
export function isResolvedLater(value: unknown): boolean {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) { return false; }
  return isProxy(value) || RESOLVERS.some((name) => typeof (value as Record<string, unknown>)[name] === 'function');
}

/** Whether data holds values that are unresolved. Nothing is read from these. */
export function holdsUnresolved(data: unknown): boolean {
  if (data === undefined || data === null) { return false; }
  if (typeof data !== 'object') { return typeof data === 'function' || !isKnown(data as Scalar); }
  if (!isPlainData(data)) { return true; }
  if (Array.isArray(data)) { return data.some(holdsUnresolved); }
  for (const name in data) {
    if (holdsUnresolved((data as Record<string, unknown>)[name])) { return true; }
  }
  return false;
}
