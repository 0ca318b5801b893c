import { isIP } from 'node:net';

/** How addresses are written: in so many parts of so many bits. */
interface Family {
  readonly parts: number;
  readonly bits: number;
  read(address: string): readonly number[];
  write(parts: readonly number[]): string;
}

const FAMILIES: Readonly<Record<number, Family>> = {
  4: { parts: 4, bits: 8, read: (address) => address.split('.').map(Number), write: (parts) => parts.join('.') },
  6: { parts: 8, bits: 16, read: readIpv6, write: (parts) => parts.map((part) => part.toString(16)).join(':').replace(/^0(?::0)+$|(?::0)+$/, '::') },
};

/** The last 32 bits may be written as an address of IPv4. */
function readIpv6(address: string): readonly number[] {
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [a, b, c, d] = parts.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [head, tail] = plain.split('::').map((half) => half.split(':').filter((group) => group !== '').map((group) => parseInt(group, 16)));
  return tail === undefined ? head : [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

/** A range of addresses by the first one of its network; as it is written if it is. Undefined for what is no range. */
export function networkOf(range: string): string | undefined {
  const [address, length, ...rest] = range.split('/');
  const family = FAMILIES[isIP(address)];
  if (family === undefined || rest.length > 0 || !/^(?:0|[1-9]\d{0,2})$/.test(length ?? '') || Number(length) > family.bits * family.parts) { return undefined; }
  const parts = family.read(address);
  const first = parts.map((part, index) => {
    const host = Math.min(Math.max(family.bits * (index + 1) - Number(length), 0), family.bits);
    return Math.floor(part / 2 ** host) * 2 ** host;
  });
  // One address can be written in several ways.
  return first.every((part, index) => part === parts[index]) ? range : `${family.write(first)}/${length}`;
}

/** Whether a range of addresses is written by the first one of its network. */
export function isNetwork(range: string): boolean {
  return networkOf(range) === range;
}
