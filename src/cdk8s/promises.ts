import type { Problem } from '../core/problem';
import { isPlainData } from '../core/schema/plain';

/** The promises in some data: cdk8s waits for none, and says only that it cannot render them. */
export function promisesIn(data: unknown, path: string): Problem[] {
  if (typeof data !== 'object' || data === null) { return []; }
  if (typeof (data as { then?: unknown }).then === 'function') { return [{ path, wrong: 'is a promise', fix: 'await it, and give its value' }]; }
  if (!isPlainData(data)) { return []; }
  if (Array.isArray(data)) { return data.flatMap((item, index) => promisesIn(item, `${path}[${index}]`)); }
  return Object.entries(data).flatMap(([name, value]) => promisesIn(value, path === '' ? name : `${path}.${name}`));
}
