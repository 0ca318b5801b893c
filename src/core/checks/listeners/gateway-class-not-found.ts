import { GATEWAY_API_GROUP } from '../../kinds';
import type { Check } from '../check';
import { gateways } from '../model/listener';

/** The controller makes these itself. */
const OWN = ['kgateway', 'kgateway-waypoint'];

export const gatewayClassNotFound: Check = {
  id: 'gateway-class-not-found',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A Gateway is of a class that does not exist',
  why: 'The set of manifests is declared complete, and the GatewayClass is neither in it nor one that kgateway makes itself. No controller feels responsible for the Gateway.',
  consequence: 'nothing happens; no condition says so',
  source: 'Gateway API, Gateway.spec.gatewayClassName',
  * run(set) {
    for (const { spec } of gateways(set)) {
      const at = spec.get('gatewayClassName');
      if (at.text === undefined || OWN.includes(at.text) || set.find(GATEWAY_API_GROUP, 'GatewayClass', '', at.text) !== 'missing') { continue; }
      yield { at, message: `there is no GatewayClass "${at.text}"`, fix: 'write kgateway, or add the GatewayClass, with controllerName: kgateway.dev/kgateway' };
    }
  },
};
