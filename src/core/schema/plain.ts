import { types } from 'node:util';

/**
 * Whether an object that stands where a scalar belongs is misplaced data
 * rather than a late leaf: lists and bare objects are, instances of a
 * framework's classes and proxies are not. Nothing is read from the object.
 */
export function isPlainData(value: object): boolean {
  if (types.isProxy(value)) { return false; }
  if (Array.isArray(value)) { return true; }
  const prototype: unknown = Object.getPrototypeOf(value);
  // Asking for the prototype's prototype, because data may come from another realm with its own Object.prototype.
  return prototype === null || (typeof value !== 'function' && Object.getPrototypeOf(prototype) === null);
}
