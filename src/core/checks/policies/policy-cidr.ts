import { isIP } from 'node:net';
import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';

export const policyCidr: Check = {
  id: 'policy-cidr',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A range of addresses begins in the middle',
  why: 'A range is written by its first address. kgateway refuses a range whose address has bits set behind the length of its prefix.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'the routes that it protects answer HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy')) {
      for (const at of spec.at('acl', 'rules').entries.flatMap((rule) => rule.get('cidrs').entries)) {
        const first = at.text === undefined ? undefined : firstOf(at.text);
        if (first === undefined || first === at.text) { continue; }
        yield { at, message: `the range does not begin with its first address, got "${at.text ?? ''}"`, fix: `write "${first}"` };
      }
    }
  },
};

/** A range of IPv4 addresses by its first one; undefined for what is none. */
function firstOf(range: string): string | undefined {
  const [address, length, ...rest] = range.split('/');
  const bits = Number(length);
  if (isIP(address) !== 4 || rest.length > 0 || !/^\d{1,2}$/.test(length ?? '') || bits > 32) { return undefined; }
  const size = 2 ** (32 - bits);
  const value = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const first = Math.floor(value / size) * size;
  return `${[24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.')}/${length}`;
}
