import { quantity } from '../schema/cel/quantity';

const BILLION = 1_000_000_000n;

/** The size of a quantity in whole units, rounded up; undefined for what is not a quantity. */
export function wholeUnits(value: string): bigint | undefined {
  const size = sizeOf(value);
  return size === undefined ? undefined : (size + BILLION - 1n) / BILLION;
}

/** How one quantity compares with another: negative where it is smaller; undefined where one is no quantity. */
export function compareQuantities(left: string, right: string): number | undefined {
  const [a, b] = [sizeOf(left), sizeOf(right)];
  if (a === undefined || b === undefined) { return undefined; }
  return a < b ? -1 : Number(a > b);
}

function sizeOf(value: string): bigint | undefined {
  if (typeof value !== 'string' || value.startsWith('-') || !/\d/.test(value)) { return undefined; }
  try {
    return quantity(value);
  } catch {
    return undefined;
  }
}
