/** The group of the Gateway API's own kinds. */
export const GATEWAY_API_GROUP = 'gateway.networking.k8s.io';

/** The group of kgateway's kinds. */
export const KGATEWAY_GROUP = 'gateway.kgateway.dev';

/** The group of the Gateway API's kinds that are still tried out. */
export const GATEWAY_API_EXPERIMENTS_GROUP = 'gateway.networking.x-k8s.io';

/** The kind of an object, in the version that this library writes. */
export interface ObjectKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

// Versions: those that the most releases serve. ReferenceGrant has v1 from Gateway API 1.5 only.
export const HTTP_ROUTE: ObjectKind = { group: GATEWAY_API_GROUP, version: 'v1', kind: 'HTTPRoute' };
export const GRPC_ROUTE: ObjectKind = { group: GATEWAY_API_GROUP, version: 'v1', kind: 'GRPCRoute' };
export const TLS_ROUTE: ObjectKind = { group: GATEWAY_API_GROUP, version: 'v1', kind: 'TLSRoute' };
export const TCP_ROUTE: ObjectKind = { group: GATEWAY_API_GROUP, version: 'v1', kind: 'TCPRoute' };
export const LISTENER_SET: ObjectKind = { group: GATEWAY_API_GROUP, version: 'v1', kind: 'ListenerSet' };
export const GATEWAY: ObjectKind = { group: GATEWAY_API_GROUP, version: 'v1', kind: 'Gateway' };
export const GATEWAY_CLASS: ObjectKind = { group: GATEWAY_API_GROUP, version: 'v1', kind: 'GatewayClass' };
export const BACKEND_TLS_POLICY: ObjectKind = { group: GATEWAY_API_GROUP, version: 'v1', kind: 'BackendTLSPolicy' };
export const REFERENCE_GRANT: ObjectKind = { group: GATEWAY_API_GROUP, version: 'v1beta1', kind: 'ReferenceGrant' };
export const BACKEND: ObjectKind = { group: KGATEWAY_GROUP, version: 'v1alpha1', kind: 'Backend' };
export const BACKEND_CONFIG_POLICY: ObjectKind = { group: KGATEWAY_GROUP, version: 'v1alpha1', kind: 'BackendConfigPolicy' };
export const TRAFFIC_POLICY: ObjectKind = { group: KGATEWAY_GROUP, version: 'v1alpha1', kind: 'TrafficPolicy' };
export const LISTENER_POLICY: ObjectKind = { group: KGATEWAY_GROUP, version: 'v1alpha1', kind: 'ListenerPolicy' };
export const GATEWAY_EXTENSION: ObjectKind = { group: KGATEWAY_GROUP, version: 'v1alpha1', kind: 'GatewayExtension' };
export const GATEWAY_PARAMETERS: ObjectKind = { group: KGATEWAY_GROUP, version: 'v1alpha1', kind: 'GatewayParameters' };
export const DIRECT_RESPONSE: ObjectKind = { group: KGATEWAY_GROUP, version: 'v1alpha1', kind: 'DirectResponse' };
export const X_BACKEND: ObjectKind = { group: GATEWAY_API_EXPERIMENTS_GROUP, version: 'v1alpha1', kind: 'XBackend' };

/** What takes the place of kinds that a later release does not have. */
export const REPLACEMENTS: Readonly<Record<string, string>> = { HTTPListenerPolicy: 'ListenerPolicy', XListenerSet: 'ListenerSet' };

/** As manifests write it: `gateway.networking.k8s.io/v1`. */
export function apiVersionOf({ group, version }: ObjectKind): string {
  return `${group}/${version}`;
}

/** Whether objects of a group are checked against its CRDs. */
export function isKnownGroup(group: string): boolean {
  return group === GATEWAY_API_GROUP || group === KGATEWAY_GROUP || group === GATEWAY_API_EXPERIMENTS_GROUP;
}
