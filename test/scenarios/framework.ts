import type {
  BackendAttributes, BackendOptions, BackendTlsPolicyOptions, Destination, GatewayAttributes, GatewayOptions, HttpRouteOptions, IPolicyTarget,
  IRouteParent, IRouteTarget, KgatewayControllerOptions, RedirectRouteOptions, ReferenceGrantOptions, SplitRouteOptions, StaticBackendOptions,
  TlsBackendOptions,
} from '../../src';

/** The name of an object, and its namespace if it has one. */
export type In = string | undefined;

export interface GatewayLike extends IRouteParent {
  listener(name: string): IRouteParent;
}

export interface BackendLike extends IRouteTarget, IPolicyTarget {}

/** What a framework can make: a construct or a component for each kind, by name and namespace. */
export interface Framework {
  backend(name: string, namespace: In, options: BackendOptions & { destination: Destination }): BackendLike;
  staticBackend(name: string, namespace: In, options: StaticBackendOptions & BackendOptions): BackendLike;
  tlsBackend(name: string, namespace: In, options: TlsBackendOptions): BackendLike;
  importedBackend(attributes: BackendAttributes): BackendLike;
  httpRoute(name: string, namespace: In, options: HttpRouteOptions): void;
  splitRoute(name: string, namespace: In, options: SplitRouteOptions): void;
  redirectRoute(name: string, namespace: In, options: RedirectRouteOptions): void;
  gateway(name: string, namespace: In, options: GatewayOptions): GatewayLike;
  importedGateway(attributes: GatewayAttributes): GatewayLike;
  backendTlsPolicy(name: string, namespace: In, options: BackendTlsPolicyOptions): void;
  referenceGrant(name: string, namespace: In, options: ReferenceGrantOptions): void;
  kgatewayController(name: string, options: KgatewayControllerOptions): void;
}

/** A program, written once for all frameworks. */
export type Scenario = (framework: Framework) => void;
