/** Data of a manifest that its schema has been found to hold to. */
export type Data = Readonly<Record<string, any>>;

/** Whether two pieces of data say the same, whatever the order of their fields. */
export function equal(left: unknown, right: unknown): boolean {
  if (left === right) { return true; }
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) { return false; }
  if (Array.isArray(left) || Array.isArray(right)) {
    return Array.isArray(left) && Array.isArray(right) && left.length === right.length && left.every((item, index) => equal(item, right[index]));
  }
  const [one, other] = [left as Data, right as Data];
  const names = Object.keys(one).filter((name) => one[name] !== undefined);
  return names.length === Object.keys(other).filter((name) => other[name] !== undefined).length
    && names.every((name) => Object.hasOwn(other, name) && equal(one[name], other[name]));
}

export function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The data without some of its fields. */
export function without(value: Data, ...names: string[]): Data {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** Whether an object has these fields and no others. */
export function hasOnly(value: Data, ...names: string[]): boolean {
  return Object.keys(value).every((name) => names.includes(name));
}
