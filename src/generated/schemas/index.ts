// Generated from imports/ by `npx projen generate`. Do not edit.
import type { KindModule } from '../schema';

/** By group and kind. */
export const SCHEMAS: Readonly<Record<string, () => KindModule>> = {
  'gateway.kgateway.dev/Backend': () => require('./backend'),
  'gateway.kgateway.dev/BackendConfigPolicy': () => require('./backend-config-policy'),
  'gateway.kgateway.dev/DirectResponse': () => require('./direct-response'),
  'gateway.kgateway.dev/GatewayExtension': () => require('./gateway-extension'),
  'gateway.kgateway.dev/GatewayParameters': () => require('./gateway-parameters'),
  'gateway.kgateway.dev/HTTPListenerPolicy': () => require('./http-listener-policy'),
  'gateway.kgateway.dev/ListenerPolicy': () => require('./listener-policy'),
  'gateway.kgateway.dev/TrafficPolicy': () => require('./traffic-policy'),
  'gateway.networking.k8s.io/BackendTLSPolicy': () => require('./backend-tls-policy'),
  'gateway.networking.k8s.io/GRPCRoute': () => require('./grpc-route'),
  'gateway.networking.k8s.io/Gateway': () => require('./gateway'),
  'gateway.networking.k8s.io/GatewayClass': () => require('./gateway-class'),
  'gateway.networking.k8s.io/HTTPRoute': () => require('./http-route'),
  'gateway.networking.k8s.io/ListenerSet': () => require('./listener-set'),
  'gateway.networking.k8s.io/ReferenceGrant': () => require('./reference-grant'),
  'gateway.networking.k8s.io/TCPRoute': () => require('./tcp-route'),
  'gateway.networking.k8s.io/TLSRoute': () => require('./tls-route'),
  'gateway.networking.k8s.io/UDPRoute': () => require('./udp-route'),
  'gateway.networking.x-k8s.io/XBackend': () => require('./x-backend'),
  'gateway.networking.x-k8s.io/XBackendTrafficPolicy': () => require('./x-backend-traffic-policy'),
  'gateway.networking.x-k8s.io/XListenerSet': () => require('./x-listener-set'),
  'gateway.networking.x-k8s.io/XMesh': () => require('./x-mesh'),
};
