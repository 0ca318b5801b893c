import { isIP } from 'node:net';
import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';

export const policyCidr: Check = {
  id: 'policy-cidr',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A CIDR has host bits set',
  why: 'A CIDR is written by the first address of its network. kgateway refuses one whose address has bits set behind the prefix.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'the routes that it protects answer HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy')) {
      for (const at of spec.at('acl', 'rules').entries.flatMap((rule) => rule.get('cidrs').entries)) {
        const first = at.text === undefined ? undefined : firstOf(at.text);
        if (first === undefined || first === at.text) { continue; }
        yield { at, message: `the CIDR has host bits set, got "${at.text ?? ''}"`, fix: `write "${first}"` };
      }
    }
  },
};

/** A range of addresses by its first one; undefined for what is none. */
function firstOf(range: string): string | undefined {
  const [address, length, ...rest] = range.split('/');
  const family = FAMILIES[isIP(address)];
  if (family === undefined || rest.length > 0 || !/^\d{1,3}$/.test(length ?? '') || Number(length) > family.bits * family.parts) { return undefined; }
  const parts = family.read(address);
  const first = parts.map((part, index) => {
    const host = Math.min(Math.max(family.bits * (index + 1) - Number(length), 0), family.bits);
    return Math.floor(part / 2 ** host) * 2 ** host;
  });
  // One address can be written in several ways.
  return first.every((part, index) => part === parts[index]) ? range : `${family.write(first)}/${length}`;
}

/** How addresses are written: in so many parts of so many bits. */
interface Family {
  readonly parts: number;
  readonly bits: number;
  read(address: string): readonly number[];
  write(parts: readonly number[]): string;
}

const FAMILIES: Readonly<Record<number, Family>> = {
  4: { parts: 4, bits: 8, read: (address) => address.split('.').map(Number), write: (parts) => parts.join('.') },
  6: {
    parts: 8,
    bits: 16,
    read(address) {
      const [head, tail] = address.split('::').map((half) => half.split(':').filter((group) => group !== '').map((group) => parseInt(group, 16)));
      return tail === undefined ? head : [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
    },
    write: (parts) => parts.map((part) => part.toString(16)).join(':').replace(/^0(?::0)+$|(?::0)+$/, '::'),
  },
};
