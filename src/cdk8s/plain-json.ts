import { App } from 'cdk8s';
import type { IConstruct } from 'constructs';

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
