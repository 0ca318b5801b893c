import { App } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { isKnown } from '../core/leaf';
import type { Scalar } from '../core/leaf';

/** Whether data holds values that cdk8s resolves only when it synthesizes: `Lazy` and tokens. */
export function holdsLateValues(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) { return data !== undefined && data !== null && !isKnown(data as Scalar); }
  if (Array.isArray(data)) { return data.some(holdsLateValues); }
  if (Object.getPrototypeOf(data) !== Object.prototype) { return true; }
  for (const name in data) {
    if (holdsLateValues((data as Record<string, unknown>)[name])) { return true; }
  }
  return false;
}

/** The resolvers that every app has. None of them touches plain data. */
const USUAL_RESOLVERS = new App().resolvers.length;

/** Whether an app has resolvers of its own, which may resolve any value. */
export function hasOwnResolvers(construct: IConstruct): boolean {
  return App.of(construct).resolvers.length !== USUAL_RESOLVERS;
}

/** A copy of plain data with sorted keys, as cdk8s writes it. */
export function sorted(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) { return data; }
  if (Array.isArray(data)) { return data.map(sorted); }
  const result: Record<string, unknown> = {};
  const names = Object.keys(data);
  for (const name of names.length > 1 ? names.sort() : names) {
    const value = (data as Record<string, unknown>)[name];
    if (value !== undefined && value !== null) { result[name] = sorted(value); }
  }
  return result;
}
