import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';

export const jwtWithoutProvider: Check = {
  id: 'jwt-without-provider',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A JWT extension has no providers',
  why: 'The API server takes a `jwt` without providers. Envoy needs one at least.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'Envoy API, JwtRequirementOrList; kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/jwt.go',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'GatewayExtension')) {
      const at = spec.get('jwt');
      const providers = at.get('providers');
      if (!at.isObject || (providers.isPresent && (!Array.isArray(providers.value) || providers.entries.length > 0))) { continue; }
      yield { at, message: 'there are no providers', fix: 'add the issuer of the tokens to providers, with its keys' };
    }
  },
};
