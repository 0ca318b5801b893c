import { gateways } from './listener';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import { readReference } from '../../manifests/reference';
import { CONTROLLER, OWN_CLASSES } from '../controller/gateway-class';

const PARAMETERS = { group: KGATEWAY_GROUP, kind: 'GatewayParameters' };

/** The parameters that a Gateway names, which are beside it. */
export function parametersOfGateway({ spec }: Manifest): Reference | undefined {
  return read(spec.at('infrastructure', 'parametersRef'));
}

/** The parameters that a class names for all its Gateways. Without a namespace they are nowhere. */
export function parametersOfClass({ spec }: Manifest): Reference | undefined {
  return read(spec.get('parametersRef'));
}

function read(at: Field): Reference | undefined {
  return at.isObject ? readReference(at, PARAMETERS) : undefined;
}

/** What Gateways and the classes of kgateway refer to. */
export const parametersReferences = perSet((set): readonly Reference[] => [
  ...gateways(set).flatMap((gateway) => parametersOfGateway(gateway) ?? []),
  ...set.ofKind(GATEWAY_API_GROUP, 'GatewayClass').filter(({ spec }) => spec.get('controllerName').text === CONTROLLER).flatMap((one) => parametersOfClass(one) ?? []),
]);

/** The parameters of a Gateway, those of its class first. Undefined, if they may be elsewhere. */
export function parametersOf(set: ManifestSet, gateway: Manifest): readonly Manifest[] | undefined {
  const name = gateway.spec.get('gatewayClassName').text;
  const found = name === undefined ? 'unknown' : set.find(GATEWAY_API_GROUP, 'GatewayClass', '', name);
  if (!(found instanceof Manifest) && !OWN_CLASSES.includes(name ?? '')) { return undefined; }
  const written = [...found instanceof Manifest ? [found.spec.get('parametersRef')] : [], gateway.spec.at('infrastructure', 'parametersRef')].filter(({ isPresent }) => isPresent);
  const parameters = written.map((at) => {
    const reference = read(at);
    return reference === undefined ? 'unknown' : set.find(reference.group, reference.kind, reference.namespace, reference.name);
  });
  return parameters.every((one) => one instanceof Manifest) ? parameters : undefined;
}

/** Whether somebody else deploys the proxy of a Gateway, so that kgateway does not. */
export function isSelfManaged(parameters: readonly Manifest[]): boolean {
  return parameters.some(({ spec }) => spec.get('selfManaged').isPresent);
}
