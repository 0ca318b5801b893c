import { policiesByTarget } from '../../translation/policies/policy';
import type { Check } from '../check';

const WITHOUT_ORDER = ['kgateway-2.2', 'kgateway-2.3'];

export const tlsPolicyOverridesConfig: Check = {
  id: 'tls-policy-overrides-config',
  severity: 'warning',
  isSometimesError: true,
  demandedBy: 'kgateway',
  title: 'A BackendTLSPolicy and a BackendConfigPolicy both configure TLS',
  why: 'A BackendTLSPolicy takes the place of `tls` in a BackendConfigPolicy as a whole, client certificate, versions and ciphers included. '
    + 'kgateway 2.2 and 2.3 do not say which one wins.',
  conditions: [{ type: 'Overridden', status: 'True', reason: 'ConflictedWithBackendTLSPolicy' }],
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/plugin.go',
  * run(set) {
    const isUndefined = set.settings.releases.some((release) => WITHOUT_ORDER.includes(release));
    for (const [target, attached] of policiesByTarget(set)) {
      const tls = attached.find(({ policy, sectionName }) => policy.kind === 'BackendTLSPolicy' && sectionName === '');
      if (tls === undefined) { continue; }
      for (const { policy } of attached) {
        const at = policy.spec.get('tls');
        if (policy.kind !== 'BackendConfigPolicy' || at.isAbsent) { continue; }
        yield {
          at,
          message: `${tls.policy.title} is on ${target.title} as well, ${isUndefined ? 'and this release does not say which one wins' : 'and takes the place of this'}`,
          fix: 'keep one of them: BackendTLSPolicy for the usual case, BackendConfigPolicy for client certificates, versions and ciphers',
          ...isUndefined ? { severity: 'error', consequence: 'either of them is used' } : {},
        };
      }
    }
  },
};
