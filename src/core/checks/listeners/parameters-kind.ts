import { KGATEWAY_GROUP } from '../../kinds';
import { isServedByKgateway } from '../../translation/controller/gateway-class';
import { parametersOfGateway } from '../../translation/gateways/gateway-parameters';
import { gateways } from '../../translation/gateways/listener';
import type { Check } from '../check';

export const parametersKind: Check = {
  id: 'parameters-kind',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The parametersRef of a Gateway names another kind',
  why: 'kgateway reads GatewayParameters of its own group. Other kinds, such as the ConfigMaps of other controllers, it refuses.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'InvalidParameters' }],
  consequence: 'there is no proxy',
  source: 'kgateway source, pkg/kgateway/deployer/gateway_parameters.go',
  * run(set) {
    for (const gateway of gateways(set)) {
      const reference = parametersOfGateway(gateway);
      if (reference === undefined || isServedByKgateway(set, gateway) !== 'yes') { continue; }
      const { at, group, kind } = reference;
      if (group === KGATEWAY_GROUP && kind === 'GatewayParameters') { continue; }
      yield { at, message: `parameters must be GatewayParameters of "${KGATEWAY_GROUP}", got ${kind} of "${group}"`, fix: `write group: ${KGATEWAY_GROUP}, kind: GatewayParameters` };
    }
  },
};
