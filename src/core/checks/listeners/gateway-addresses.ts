import { isIP } from 'node:net';
import type { Check } from '../check';
import { isServedByKgateway } from '../model/gateway-class';
import { isSelfManaged, parametersOf } from '../model/gateway-parameters';
import { gateways } from '../model/listener';
import type { Field } from '../set/field';
import type { Manifest } from '../set/manifest';

export const gatewayAddresses: Check = {
  id: 'gateway-addresses',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A Gateway asks for addresses that a Service can not have',
  why: 'kgateway asks the load balancer of the Service for the address of the Gateway. That can be one IP address, and no name.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'InvalidParameters' }],
  consequence: 'there is no proxy',
  source: 'kgateway source, pkg/deployer/values_helpers.go',
  * run(set) {
    for (const gateway of gateways(set)) {
      const at = gateway.spec.get('addresses');
      const parameters = parametersOf(set, gateway);
      if (isServedByKgateway(set, gateway) !== 'yes' || parameters === undefined || isSelfManaged(parameters) || serviceType(parameters) !== 'LoadBalancer') { continue; }
      const wrong = complaintAbout(at.entries);
      if (wrong !== undefined) { yield { at, message: wrong, fix: 'write one IP address, or leave addresses out' }; }
    }
  },
};

/** Undefined if it can't be read. */
function serviceType(parameters: readonly Manifest[]): string | undefined {
  const written = parameters.map(({ spec }) => spec.at('kube', 'service', 'type')).filter(({ isPresent }) => isPresent);
  return written.length === 0 ? 'LoadBalancer' : written[written.length - 1].text;
}

function complaintAbout(addresses: readonly Field[]): string | undefined {
  const types = addresses.map((address) => address.get('type').textOr('IPAddress'));
  const values = addresses.filter((_, index) => types[index] === 'IPAddress').map((address) => address.get('value'));
  const isReadable = !types.includes(undefined) && values.every((value) => value.isAbsent || value.text !== undefined);
  if (addresses.length === 0 || !isReadable) { return undefined; }
  if (values.length > 1) { return `there are ${values.length} IP addresses, and one is possible`; }
  // Without a value any address will do.
  const [value] = values;
  return value !== undefined && isIP(value.text ?? '') !== 0 ? undefined : `there is no IP address, got "${(value ?? addresses[0].get('value')).text ?? ''}"`;
}
