import { isSelfManaged, parametersOf, parametersOfClass, parametersOfGateway } from './gateway-parameters';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';

/** Why no proxy is made for a Gateway: it is not accepted, for the reason `InvalidParameters`. */
export interface ParameterFault {
  readonly at: Field;
  readonly certain: boolean;
}

/**
 * What is wrong with the parameters of a Gateway and of its class, and with addresses that its Service cannot have.
 *
 * Source: pkg/kgateway/deployer/gateway_parameters.go, pkg/deployer/values_helpers.go
 */
export function parameterFaults(set: ManifestSet, gateway: Manifest): readonly ParameterFault[] {
  const name = gateway.spec.get('gatewayClassName').text;
  const found = name === undefined ? 'unknown' : set.find(GATEWAY_API_GROUP, 'GatewayClass', '', name);
  const ofClass = found instanceof Manifest ? parametersOfClass(found) : undefined;
  return [
    ...[parametersOfGateway(gateway), ofClass].flatMap((reference) => (reference === undefined ? [] : faultOf(set, reference))),
    ...addressFault(set, gateway),
  ];
}

function faultOf(set: ManifestSet, { at, from, group, kind, namespace, name }: Reference): readonly ParameterFault[] {
  const isWithoutNamespace = from.kind === 'GatewayClass' && at.get('namespace').isAbsent;
  if (group !== KGATEWAY_GROUP || kind !== 'GatewayParameters' || isWithoutNamespace) { return [{ at, certain: true }]; }
  return set.find(group, kind, namespace, name) === 'missing' ? [{ at, certain: true }] : [];
}

/** A load balancer can be asked for one IP address. */
function addressFault(set: ManifestSet, gateway: Manifest): readonly ParameterFault[] {
  const at = gateway.spec.get('addresses');
  if (at.entries.length === 0 || !hasLoadBalancer(set, gateway)) { return []; }
  const types = at.entries.map((address) => address.get('type').textOr('IPAddress'));
  const count = types.filter((type) => type === 'IPAddress').length;
  return count === 1 ? [] : [{ at, certain: !types.includes(undefined) }];
}

/** Whether the Service of a Gateway is known to have a load balancer that kgateway asks. */
export function hasLoadBalancer(set: ManifestSet, gateway: Manifest): boolean {
  const parameters = parametersOf(set, gateway);
  if (parameters === undefined || isSelfManaged(parameters)) { return false; }
  const types = parameters.map(({ spec }) => spec.at('kube', 'service', 'type')).filter(({ isPresent }) => isPresent);
  return types.length === 0 || types[types.length - 1].text === 'LoadBalancer';
}
