/** The annotation that orders policies on one object. */
export const POLICY_WEIGHT = 'kgateway.dev/policy-weight';

/** A whole number of 32 bits, or nothing. */
export function readWeight(text: string): number | undefined {
  const number = /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
  return number >= -(2 ** 31) && number < 2 ** 31 ? number : undefined;
}
