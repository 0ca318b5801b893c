import { BACKEND } from './backend';
import { BACKEND_CONFIG_POLICY } from './backend-config-policy';
import { DIRECT_RESPONSE } from './direct-response';
import { GATEWAY_EXTENSION } from './gateway-extension';
import { GATEWAY_PARAMETERS } from './gateway-parameters';
import { GATEWAY, GATEWAY_CLASS, LISTENER_SET, X_LISTENER_SET, X_MESH } from './gateways';
import { HTTP_LISTENER_POLICY, LISTENER_POLICY } from './listener-policies';
import { BACKEND_TLS_POLICY, REFERENCE_GRANT, X_BACKEND_TRAFFIC_POLICY } from './policies';
import { GRPC_ROUTE, HTTP_ROUTE, TCP_ROUTE, TLS_ROUTE, UDP_ROUTE } from './routes';
import { TRAFFIC_POLICY } from './traffic-policy';
import { X_BACKEND } from './x-backend';
import { Sentences } from '../sentence';

/** The sentences that a kind has of its own. */
export const KINDS: Readonly<Record<string, Sentences>> = {
  Backend: BACKEND,
  BackendConfigPolicy: BACKEND_CONFIG_POLICY,
  BackendTLSPolicy: BACKEND_TLS_POLICY,
  DirectResponse: DIRECT_RESPONSE,
  Gateway: GATEWAY,
  GatewayClass: GATEWAY_CLASS,
  GatewayExtension: GATEWAY_EXTENSION,
  GatewayParameters: GATEWAY_PARAMETERS,
  GRPCRoute: GRPC_ROUTE,
  HTTPListenerPolicy: HTTP_LISTENER_POLICY,
  HTTPRoute: HTTP_ROUTE,
  ListenerPolicy: LISTENER_POLICY,
  ListenerSet: LISTENER_SET,
  ReferenceGrant: REFERENCE_GRANT,
  TCPRoute: TCP_ROUTE,
  TLSRoute: TLS_ROUTE,
  TrafficPolicy: TRAFFIC_POLICY,
  UDPRoute: UDP_ROUTE,
  XBackend: X_BACKEND,
  XBackendTrafficPolicy: X_BACKEND_TRAFFIC_POLICY,
  XListenerSet: X_LISTENER_SET,
  XMesh: X_MESH,
};
