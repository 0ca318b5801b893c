import { rewritesHost, trafficPoliciesOn } from '../../translation/policies/traffic-policy';
import { filtersOfType, httpRules } from '../../translation/routes/route';
import type { Check } from '../check';

export const hostRewrittenTwice: Check = {
  id: 'host-rewritten-twice',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'The host of a request is rewritten in two ways',
  why: 'The filter URLRewrite sets the host to one name, autoHostRewrite to that of the chosen host. The filter wins, also where several hosts need names of their own.',
  consequence: 'autoHostRewrite is ignored; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/traffic_policy_plugin.go',
  * run(set) {
    for (const rule of httpRules(set)) {
      const rewrite = filtersOfType(rule, 'URLRewrite').find(({ body }) => body.get('hostname').isPresent);
      const policy = rewrite === undefined ? undefined : trafficPoliciesOn(set, rule).find(rewritesHost);
      if (rewrite === undefined || policy === undefined) { continue; }
      yield {
        at: rewrite.body.get('hostname'),
        message: `the filter sets the host, so that autoHostRewrite of ${policy.title} is ignored`,
        fix: 'remove hostname here, or autoHostRewrite there',
      };
    }
  },
};
