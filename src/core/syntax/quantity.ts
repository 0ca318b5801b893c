import type { Complaint } from '../place';
import { quantity as billionths } from '../schema/cel/quantity';

const BILLION = 1_000_000_000n;

/** A Kubernetes quantity that is not negative, such as `100m` or `256Mi`. */
export function quantity(value: string): Complaint | undefined {
  return sizeOf(value) !== undefined ? undefined : { wrong: 'not a quantity', fix: 'write a number with a unit, such as "100m" for CPU or "256Mi" for memory' };
}

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
    return billionths(value);
  } catch {
    return undefined;
  }
}
