import { CelError } from './signals';

/** A Kubernetes quantity, for example `64Ki`, `1.5M` or `1e3`, in billionths: the finest part that Kubernetes keeps, rounded away from zero. */
export function quantity(text: string): bigint {
  const [, sign, whole, fraction = '', suffix] = QUANTITY.exec(text) ?? [];
  if (whole === undefined) { throw new CelError('the string is not a quantity'); }
  const { factor, exponent } = scale(suffix);
  // Kubernetes reads missing digits as zero.
  const digits = BigInt(whole + fraction) * factor;
  const power = exponent - fraction.length + 9;
  const size = power >= 0 ? digits * 10n ** BigInt(power) : divideUp(digits, 10n ** BigInt(-power));
  return sign === '-' ? -size : size;
}

const QUANTITY = /^(?=.)([+-]?)(\d*)(?:\.(\d*))?([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;
const DECIMAL: Record<string, number> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const BINARY = 'KMGTPE';

/** Beyond this exponent quantities only differ in ways that no rule can notice. */
const LARGEST_EXPONENT = 60;

function scale(suffix = ''): { factor: bigint; exponent: number } {
  if (suffix.endsWith('i')) { return { factor: 1024n ** BigInt(BINARY.indexOf(suffix[0]) + 1), exponent: 0 }; }
  const exponent = suffix.length > 1 ? Number(suffix.slice(1)) : DECIMAL[suffix] ?? 0;
  return { factor: 1n, exponent: Math.max(-LARGEST_EXPONENT, Math.min(exponent, LARGEST_EXPONENT)) };
}

function divideUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
