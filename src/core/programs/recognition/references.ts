import type { Context } from './context';
import { BACKEND, GATEWAY, GATEWAY_API_GROUP, GATEWAY_EXTENSION, GRPC_ROUTE, HTTP_ROUTE, KGATEWAY_GROUP, LISTENER_SET, TRAFFIC_POLICY } from '../../kinds';
import { hasOnly } from '../data';
import type { Data } from '../data';
import { call, data, Reference } from '../expression';
import type { Expression } from '../expression';

type Namespace = string | undefined;

/** What a route sends requests to. */
export function targetOf(reference: Data, namespace: Namespace, context: Context): Expression {
  const { group = '', kind = 'Service', name, namespace: other = namespace, port } = reference;
  const own = given(reference.namespace);
  if (group === '' && kind === 'Service' && port !== undefined && hasOnly(reference, 'group', 'kind', 'name', 'namespace', 'port')) {
    return call('RouteTarget', 'service', name, { port, ...own });
  }
  const isShort = hasOnly(reference, 'group', 'kind', 'name', 'namespace');
  if (isShort) {
    const made = context.made(group, kind, other, name, 'toRouteTarget');
    if (made !== undefined && (other === namespace || (namespace !== undefined && other !== undefined))) { return new Reference(made); }
  }
  if (isShort && group === BACKEND.group && kind === BACKEND.kind) { return call('RouteTarget', 'backend', name, own); }
  return call('RouteTarget', 'raw', data({ group, kind, ...reference }));
}

/** What a route attaches to. */
export function parentOf(reference: Data, namespace: Namespace, context: Context): Expression {
  const { group = GATEWAY_API_GROUP, kind = GATEWAY.kind, name, namespace: other = namespace, sectionName, port } = reference;
  const made = port === undefined ? context.made(group, kind, other, name, 'toRouteParent') : undefined;
  if (made !== undefined && sectionName === undefined) { return new Reference(made); }
  const listener = made === undefined || kind === HTTP_ROUTE.kind ? undefined : context.ask(made, 'listener', sectionName);
  if (listener !== undefined) { return listener; }
  if (group === GATEWAY_API_GROUP && kind === GATEWAY.kind) {
    return call('RouteParent', 'gateway', { name, ...given(reference.namespace), ...sectionName === undefined ? {} : { sectionName }, ...port === undefined ? {} : { port } });
  }
  if (group === GATEWAY_API_GROUP && kind === HTTP_ROUTE.kind && sectionName === undefined && port === undefined) {
    return call('RouteParent', 'route', name, given(reference.namespace));
  }
  return call('RouteParent', 'raw', data(reference));
}

/** What a policy is attached to; undefined where no value of the library says it. */
export function policyTargetOf({ group, kind, name, sectionName }: Data, namespace: Namespace, context: Context): Expression {
  const made = context.made(group, kind, namespace, name, 'toPolicyTarget');
  if (made !== undefined && sectionName === undefined) { return new Reference(made); }
  if (made !== undefined) {
    const part = context.ask(made, kind === HTTP_ROUTE.kind || kind === GRPC_ROUTE.kind ? 'rule' : 'listener', sectionName);
    if (part !== undefined) { return part; }
  }
  const section = sectionName === undefined ? {} : { sectionName };
  switch (`${group}/${kind}`) {
    case `${GATEWAY_API_GROUP}/${GATEWAY.kind}`: return call('RouteParent', 'gateway', { name, ...section });
    case `${GATEWAY_API_GROUP}/${HTTP_ROUTE.kind}`: return sectionName === undefined ? call('RouteParent', 'route', name) : byReference(group, kind, name, section);
    case `${GATEWAY_API_GROUP}/${GRPC_ROUTE.kind}`:
    case `${GATEWAY_API_GROUP}/${LISTENER_SET.kind}`: return byReference(group, kind, name, section);
    case '/Service': return call('PolicyTarget', 'service', name, sectionName === undefined ? {} : { portName: sectionName });
    case `${BACKEND.group}/${BACKEND.kind}`: return sectionName === undefined ? call('PolicyTarget', 'backend', name) : undefined;
    case 'networking.istio.io/Hostname': return sectionName === undefined ? call('PolicyTarget', 'istioHostname', name) : undefined;
    default: return undefined;
  }
}

/** As the API writes it, for what no factory says. */
function byReference(group: string, kind: string, name: string, section: Data): Expression {
  return call('RouteParent', 'raw', data({ group, kind, name, ...section }));
}

/** What a filter of type ExtensionRef refers to. */
export function extensionOf({ group, kind, name }: Data, namespace: Namespace, context: Context): Expression {
  const made = context.made(group, kind, namespace, name, 'toRouteExtension');
  if (made !== undefined) { return new Reference(made); }
  if (group !== KGATEWAY_GROUP) { return undefined; }
  return call('RouteExtension', kind === TRAFFIC_POLICY.kind ? 'trafficPolicy' : 'directResponse', name);
}

/** A GatewayExtension that a policy refers to. */
export function gatewayExtensionOf({ name, namespace: other }: Data, namespace: Namespace, context: Context): Expression {
  const made = context.made(GATEWAY_EXTENSION.group, GATEWAY_EXTENSION.kind, other ?? namespace, name, 'toGatewayExtension');
  return made === undefined ? call('GatewayExtensionReference', 'named', name, given(other)) : new Reference(made);
}

function given(namespace: Namespace): { readonly namespace?: string } {
  return namespace === undefined ? {} : { namespace };
}
