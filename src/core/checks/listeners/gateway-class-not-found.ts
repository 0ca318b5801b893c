import { GATEWAY_API_GROUP } from '../../kinds';
import { OWN_CLASSES } from '../../translation/controller/gateway-class';
import { isForeignClass } from '../../translation/controller/other-controllers';
import { gateways } from '../../translation/gateways/listener';
import type { Check } from '../check';

export const gatewayClassNotFound: Check = {
  id: 'gateway-class-not-found',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A Gateway is of a class that does not exist',
  why: 'The set of manifests is declared complete, and the GatewayClass is neither in it nor one that kgateway or another controller makes itself. No controller feels responsible for the Gateway.',
  consequence: 'nothing happens; not reported in status',
  source: 'Gateway API, Gateway.spec.gatewayClassName',
  * run(set) {
    for (const { spec } of gateways(set)) {
      const at = spec.get('gatewayClassName');
      if (at.text === undefined || isMadeByController(at.text) || set.find(GATEWAY_API_GROUP, 'GatewayClass', '', at.text) !== 'missing') { continue; }
      yield { at, message: `there is no GatewayClass "${at.text}"`, fix: 'write kgateway, or add the GatewayClass, with controllerName: kgateway.dev/kgateway' };
    }
  },
};

function isMadeByController(name: string): boolean {
  return OWN_CLASSES.includes(name) || isForeignClass(name);
}
