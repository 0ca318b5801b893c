import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';
import { isServedByKgateway } from '../model/gateway-class';
import { gateways } from '../model/listener';
import { titleOf } from '../set/manifest';

const KIND = 'GatewayParameters';

export const gatewayParameters: Check = {
  id: 'gateway-parameters',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A Gateway refers to parameters that do not exist, or are of another kind',
  why: 'The parameters of the proxy are in an object of kind GatewayParameters, in the namespace of the Gateway.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'InvalidParameters' }],
  consequence: 'no proxy is deployed, and one that is there is not updated any more',
  source: 'Gateway API, GatewayInfrastructure.parametersRef; kgateway source, pkg/kgateway/deployer/gateway_parameters.go',
  * run(set) {
    for (const gateway of gateways(set)) {
      const at = gateway.spec.at('infrastructure', 'parametersRef');
      const [group, kind, name] = ['group', 'kind', 'name'].map((field) => at.get(field).text);
      if (group === undefined || kind === undefined || name === undefined || isServedByKgateway(set, gateway) !== 'yes') { continue; }
      if (group !== KGATEWAY_GROUP || kind !== KIND) {
        yield { at, message: `parameters are of group ${KGATEWAY_GROUP} and kind ${KIND}, got group "${group}" and kind ${kind}`, fix: `write group: ${KGATEWAY_GROUP}, kind: ${KIND}` };
      } else if (set.find(group, kind, gateway.namespace, name) === 'missing') {
        const elsewhere = set.findAnywhere(group, kind, name)[0]?.namespace;
        yield {
          at,
          message: `there is no ${titleOf({ kind, namespace: gateway.namespace, name })}`,
          fix: elsewhere === undefined ? 'mend the name, or add the object' : `move the one of the namespace "${elsewhere}" here: this reference can not name another namespace`,
        };
      }
    }
  },
};
