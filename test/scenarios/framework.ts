import type {
  BackendAttributes, BackendOptions, BackendTlsPolicyOptions, Destination, GatewayAttributes, GatewayOptions, HttpRouteOptions, IPolicyTarget,
  IRouteDelegate, IRouteParent, IRouteTarget, KgatewayControllerOptions, PolicyTarget, RedirectRouteOptions, ReferenceGrantOptions, RouteParent,
  SplitRouteOptions, StaticBackendOptions, TlsBackendOptions,
} from '../../src';

/** The name of an object, and its namespace if it has one. */
export type In = string | undefined;

export interface GatewayLike extends IRouteParent, IPolicyTarget {
  listener(name: string): RouteParent;
}

export interface BackendLike extends IRouteTarget, IPolicyTarget {}

export interface RouteLike extends IRouteParent, IRouteDelegate, IPolicyTarget {
  rule(name: string): PolicyTarget;
}

/** What a framework can make: a construct or a component for each kind, by name and namespace. */
export interface Framework {
  backend(name: string, namespace: In, options: BackendOptions & { destination: Destination }): BackendLike;
  staticBackend(name: string, namespace: In, options: StaticBackendOptions & BackendOptions): BackendLike;
  tlsBackend(name: string, namespace: In, options: TlsBackendOptions): BackendLike;
  importedBackend(attributes: BackendAttributes): BackendLike;
  httpRoute(name: string, namespace: In, options: HttpRouteOptions): RouteLike;
  splitRoute(name: string, namespace: In, options: SplitRouteOptions): void;
  redirectRoute(name: string, namespace: In, options: RedirectRouteOptions): void;
  gateway(name: string, namespace: In, options: GatewayOptions): GatewayLike;
  importedGateway(attributes: GatewayAttributes): GatewayLike;
  backendTlsPolicy(name: string, namespace: In, options: BackendTlsPolicyOptions): void;
  referenceGrant(name: string, namespace: In, options: ReferenceGrantOptions): void;
  /** Any other class, by its name, which is the same everywhere. */
  object(className: string, name: string, namespace: In, options: object): any;
  kgatewayController(name: string, options: KgatewayControllerOptions): void;
}

/** A program, written once for all frameworks, and what it is for. */
export interface Scenario {
  readonly release?: object;
  /** Why it is left open whether its objects would work together. */
  readonly unchecked?: string;
  readonly program: (framework: Framework) => void;
}

/** By name; for the usual release, the program alone will do. */
export type Scenarios = Readonly<Record<string, Scenario['program'] | Scenario>>;
