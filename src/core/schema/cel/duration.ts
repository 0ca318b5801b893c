import { CelError } from './signals';

/** A duration as Go spells it, for example `1h30m` or `0.5s`, in nanoseconds. */
export function duration(text: string): bigint {
  if (!DURATION.test(text)) { throw new CelError('the string is not a duration'); }
  let total = 0n;
  for (const [, whole, fraction, unit] of text.matchAll(PART)) {
    total += nanoseconds(whole, fraction ?? '', UNITS[unit]);
  }
  const signed = text.startsWith('-') ? -total : total;
  // Go holds 64 bits, some 292 years.
  if (BigInt.asIntN(64, signed) !== signed) { throw new CelError('the duration is too long'); }
  return signed;
}

function nanoseconds(whole: string, fraction: string, unit: number): bigint {
  return BigInt(whole) * BigInt(unit) + BigInt(Math.trunc(Number(fraction) * (unit / 10 ** fraction.length)));
}

const PART = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/g;
const DURATION = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;

const UNITS: Record<string, number> = {
  ns: 1,
  us: 1e3,
  µs: 1e3, // the micro sign
  μs: 1e3, // the Greek letter
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};
