import type { EvaluatedConstruct } from './evaluated-construct';
import { BackendModel } from '../../backend/backend';
import { Destination } from '../../backend/destination';
import { ExternalHostnameModel } from '../../backend/external-hostname-backend';
import { tlsDestination, tlsOf } from '../../backend/tls-backend';
import { GatewayModel } from '../../gateway/gateway';
import { GatewayParametersReference, renderGatewayParameters } from '../../gateway/gateway-parameters';
import { ListenerSetModel } from '../../gateway/listener-set';
import type { Grant } from '../../grant';
import * as kinds from '../../kinds';
import type { ObjectKind } from '../../kinds';
import { renderBackendConfigPolicy } from '../../policy/backend-config-policy';
import { renderGatewayExtension } from '../../policy/gateway-extension';
import { GatewayExtensionReference } from '../../policy/gateway-extension-reference';
import { renderListenerPolicy } from '../../policy/listener-policy';
import { renderStandaloneTlsPolicy } from '../../policy/standalone-tls-policy';
import { renderTrafficPolicy } from '../../policy/traffic-policy';
import { renderReferenceGrant } from '../../reference-grant';
import type { ReleaseTarget } from '../../release';
import type { Resolvable } from '../../resolvable';
import { renderDirectResponse } from '../../route/direct-response';
import { GrpcRouteModel } from '../../route/grpc-route';
import { HttpRouteModel } from '../../route/http-route';
import { redirectRules } from '../../route/redirect-route';
import { RouteExtension } from '../../route/route-extension';
import { splitRules } from '../../route/split-route';
import { renderTcpRoute, renderTlsRoute } from '../../route/stream-route';
import { partFor } from '../../shape/check-shape';

/** A construct as core sees it. */
export interface Owner {
  readonly _path: string;
  readonly _release: ReleaseTarget;
  readonly name: string;
  readonly namespace: string | undefined;
}

type Make = (owner: Owner, properties: any, made: EvaluatedConstruct) => void;

/** What each construct makes, as the adapters of the frameworks have it. */
export const CONSTRUCTS: Readonly<Record<string, Make>> = {
  Backend: (owner, properties, made) => backend(owner, properties.destination, properties, made),
  StaticBackend: (owner, properties, made) => backend(owner, Destination.staticHosts(partFor('StaticBackendOptions', properties)), properties, made),
  TlsBackend: (owner, properties, made) =>
    backend(owner, Destination._oneHost(tlsDestination(properties)), { ...properties, tls: tlsOf(properties) }, made),
  LambdaBackend: (owner, properties, made) => backend(owner, Destination.lambda(partFor('LambdaBackendOptions', properties)), properties, made),
  Ec2Backend: (owner, properties, made) => backend(owner, Destination.ec2(partFor('Ec2BackendOptions', properties)), properties, made),
  GcpBackend: (owner, properties, made) => backend(owner, Destination.gcp(partFor('GcpBackendOptions', properties)), properties, made),
  DynamicForwardProxyBackend: (owner, properties, made) =>
    backend(owner, Destination.dynamicForwardProxy(partFor('DynamicForwardProxyBackendOptions', properties)), properties, made),
  PriorityGroupsBackend: (owner, properties, made) =>
    backend(owner, Destination.priorityGroups(partFor('PriorityGroupsBackendOptions', properties)), properties, made),
  ExternalHostnameBackend: (owner, properties, made) => {
    const model = new ExternalHostnameModel(owner, properties);
    made.is(kinds.X_BACKEND, () => model.spec, model);
  },
  HttpRoute: httpRoute,
  SplitRoute: (owner, properties, made) => httpRoute(owner, { ...properties, rules: splitRules(properties) }, made),
  RedirectRoute: (owner, properties, made) => httpRoute(owner, { ...properties, rules: redirectRules(properties) }, made),
  GrpcRoute: (owner, properties, made) => {
    const model = new GrpcRouteModel(owner, properties);
    made.is(kinds.GRPC_ROUTE, () => model.spec, model);
  },
  TcpRoute: (owner, properties, made) => plain(kinds.TCP_ROUTE, renderTcpRoute(owner, properties).spec, made),
  TlsRoute: (owner, properties, made) => plain(kinds.TLS_ROUTE, renderTlsRoute(owner, properties).spec, made),
  Gateway: (owner, properties, made) => {
    const model = new GatewayModel(owner, properties);
    made.is(kinds.GATEWAY, () => model.spec(), withPolicyTarget(model));
  },
  ListenerSet: (owner, properties, made) => {
    const model = new ListenerSetModel(owner, properties);
    made.is(kinds.LISTENER_SET, () => model.spec(), withPolicyTarget(model));
  },
  GatewayParameters: (owner, properties, made) => {
    const spec = renderGatewayParameters(owner._path, properties);
    made.is(kinds.GATEWAY_PARAMETERS, () => spec, answering({ toGatewayParameters: () => GatewayParametersReference._object(owner) }));
  },
  DirectResponse: (owner, properties, made) => {
    const spec = renderDirectResponse(owner._path, properties);
    made.is(kinds.DIRECT_RESPONSE, () => spec, answering({ toRouteExtension: () => RouteExtension._object(kinds.DIRECT_RESPONSE, owner) }));
  },
  TrafficPolicy: (owner, properties, made) => {
    const spec = renderTrafficPolicy(owner._path, owner.namespace, properties);
    made.is(kinds.TRAFFIC_POLICY, () => spec, answering({ toRouteExtension: () => RouteExtension._object(kinds.TRAFFIC_POLICY, owner) }));
  },
  GatewayExtension: (owner, properties, made) => {
    const { spec } = renderGatewayExtension(owner._path, owner.namespace, properties);
    made.is(kinds.GATEWAY_EXTENSION, () => spec, answering({ toGatewayExtension: () => GatewayExtensionReference._object(owner) }));
  },
  ListenerPolicy: (owner, properties, made) =>
    plain(kinds.LISTENER_POLICY, renderListenerPolicy(owner._path, owner.namespace, properties).spec, made),
  BackendConfigPolicy: (owner, properties, made) =>
    plain(kinds.BACKEND_CONFIG_POLICY, renderBackendConfigPolicy(owner._path, owner.namespace, properties), made),
  BackendTlsPolicy: (owner, properties, made) =>
    plain(kinds.BACKEND_TLS_POLICY, renderStandaloneTlsPolicy(owner._path, owner.namespace, properties), made),
  ReferenceGrant: (owner, properties, made) => plain(kinds.REFERENCE_GRANT, renderReferenceGrant(owner._path, properties), made),
};

function plain(kind: ObjectKind, spec: object, made: EvaluatedConstruct): void {
  made.is(kind, () => spec, {});
}

function backend(owner: Owner, destination: Destination, properties: any, made: EvaluatedConstruct): void {
  const model = new BackendModel({
    ...owner,
    _createGrant: ({ id, spec }: Grant) => { made.addCompanion(id, kinds.REFERENCE_GRANT, spec); },
    _join: (parts: readonly Resolvable<string>[]) => parts.join(''),
  }, destination, properties);
  made.is(kinds.BACKEND, () => model.spec, model);
  const { tlsPolicy } = model;
  if (tlsPolicy !== undefined) { made.addCompanion('tls', tlsPolicy.kind, tlsPolicy.spec); }
}

function httpRoute(owner: Owner, properties: any, made: EvaluatedConstruct): void {
  const policies = new Map<string, string>();
  const model = new HttpRouteModel({
    ...owner,
    _trafficPolicy: (id, spec) => {
      if (!policies.has(id)) { policies.set(id, made.addCompanion(id, kinds.TRAFFIC_POLICY, spec)); }
      return policies.get(id)!;
    },
  }, properties);
  made.is(kinds.HTTP_ROUTE, () => model.spec(), model);
}

/** Gateways and ListenerSets are targets of policies as the parents of routes that they are. */
function withPolicyTarget(model: GatewayModel | ListenerSetModel): object {
  return answering({
    listener: (name: string) => model.listener(name),
    toRouteParent: () => model.toRouteParent(),
    toPolicyTarget: () => model.toRouteParent().toPolicyTarget(),
  });
}

/** What others can ask a construct for. It is no plain data, so that nobody takes it for fields. */
class Answers {}

function answering(methods: object): object {
  return Object.assign(new Answers(), methods);
}
