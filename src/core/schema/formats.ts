import { isIP, isIPv4, isIPv6 } from 'node:net';

/** A format of strings that the API server checks. */
interface Format {
  readonly fits: (value: string) => boolean;
  readonly noun: string;
  readonly example: string;
}

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** The bounds of integers, by format. The API server leaves them open, and the controller then fails to read the object. */
export const INTEGER_BOUNDS: Readonly<Record<string, Bounds>> = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  uint32: { minimum: 0, maximum: 2 ** 32 - 1 },
  // The largest double below 2^63: 2^63 - 1 itself has no double.
  int64: { minimum: -(2 ** 63), maximum: 2 ** 63 - 1024 },
};

const FORMATS: Readonly<Record<string, Format>> = {
  ipv4: { fits: isIPv4, noun: 'an IPv4 address', example: '192.0.2.10' },
  ipv6: { fits: (value) => isIPv6(value) && !value.includes('%'), noun: 'an IPv6 address', example: '2001:db8::10' },
  cidr: { fits: isCidr, noun: 'a range of IP addresses (CIDR)', example: '10.0.0.0/8' },
  'date-time': { fits: isDateTime, noun: 'a date and time (RFC 3339)', example: '2030-01-31T12:00:00Z' },
};

/** The format of strings of that name, if it is one that the API server checks. */
export function stringFormat(name: string): Format | undefined {
  return FORMATS[name];
}

function isCidr(value: string): boolean {
  const [address, bits, ...rest] = value.split('/');
  const version = address.includes('%') ? 0 : isIP(address);
  return version !== 0 && rest.length === 0 && /^[0-9]{1,3}$/.test(bits ?? '') && Number(bits) <= (version === 4 ? 32 : 128);
}

const DATE_TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$/;

function isDateTime(value: string): boolean {
  return DATE_TIME.test(value) && !Number.isNaN(Date.parse(value));
}
