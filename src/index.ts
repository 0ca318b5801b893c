// Constructs
export * from './cdk8s/backend';
export * from './cdk8s/backend-tls-policy';
export * from './cdk8s/gateway';
export * from './cdk8s/http-route';
export * from './cdk8s/object-props';
export * from './cdk8s/redirect-route';
export * from './cdk8s/reference-grant';
export * from './cdk8s/split-route';
export * from './cdk8s/static-backend';
export * from './cdk8s/tls-backend';

// Every kind as the API has it
export * as kube from './cdk8s/generated';

// Values
export { type BackendAttributes, type BackendGrantOptions, type BackendOptions } from './core/backend/backend';
export { Destination } from './core/backend/destination';
export { AppProtocol, type StaticBackendOptions, type StaticHost } from './core/backend/static-backend';
export { type TlsBackendOptions } from './core/backend/tls-backend';
export { AllowedRoutes, type AllowedRoutesOptions, RouteKind } from './core/gateway/allowed-routes';
export { type GatewayOptions } from './core/gateway/gateway';
export { type GatewayAttributes } from './core/gateway/imported-gateway';
export { type CertificateReference, Listener, type ListenerOptions, type TerminatingListenerOptions } from './core/gateway/listener';
export { BackendTls, type BackendTlsOptions, TlsVersion } from './core/policy/backend-tls';
export { type IPolicyTarget, PolicyTarget, type ServicePolicyTargetOptions } from './core/policy/policy-target';
export { type BackendTlsPolicyOptions } from './core/policy/standalone-tls-policy';
export { type ReferenceGrantFrom, type ReferenceGrantOptions, type ReferenceGrantTo } from './core/reference-grant';
export { GatewayApiChannel, GatewayApiVersion, KgatewayVersion, ReleaseTarget, type ReleaseTargetOptions } from './core/release';
export { HeaderMatch } from './core/route/header-match';
export { type HeaderModifierOptions } from './core/route/header-modifier';
export { HttpMethod } from './core/route/http-method';
export { type HttpRouteOptions, type RouteOptions } from './core/route/http-route';
export { type HttpRouteMatch } from './core/route/http-route-match';
export { type HttpRouteRule } from './core/route/http-route-rule';
export { PathMatch } from './core/route/path-match';
export { PathRewrite } from './core/route/path-rewrite';
export { QueryParamMatch } from './core/route/query-param-match';
export { type RedirectOptions, RedirectScheme } from './core/route/redirect';
export { type RedirectRouteOptions } from './core/route/redirect-route';
export { RouteAction, type WeightedTarget } from './core/route/route-action';
export { RouteFilter, type UrlRewriteOptions } from './core/route/route-filter';
export { type IRouteParent, type ParentOptions, RouteParent } from './core/route/route-parent';
export { type IRouteTarget, RouteTarget, type ServiceTargetOptions } from './core/route/route-target';
export { type SplitOverride, type SplitRouteOptions } from './core/route/split-route';
