import { isPlainData } from '../schema/plain';

/** Data without the fields that are null, which is how other languages and YAML say that nothing is given. */
export function withoutNulls<T>(value: T): T {
  if (typeof value !== 'object' || value === null || !isPlainData(value)) { return value; }
  if (Array.isArray(value)) { return value.filter((item) => item !== null).map(withoutNulls) as T; }
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null).map(([name, part]) => [name, withoutNulls(part)])) as T;
}
