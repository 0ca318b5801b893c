import { KGATEWAY_GROUP } from '../../kinds';
import { networkOf } from '../../syntax/cidr';
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
        const first = at.text === undefined ? undefined : networkOf(at.text);
        if (first === undefined || first === at.text) { continue; }
        yield { at, message: `the CIDR has host bits set, got "${at.text ?? ''}"`, fix: `write "${first}"` };
      }
    }
  },
};
