// Constructs
export * from './cdk8s/backend';
export * from './cdk8s/backend-tls-policy';
export * from './cdk8s/gateway';
export * from './cdk8s/gateway-api-crds';
export * from './cdk8s/http-route';
export * from './cdk8s/kgateway-controller';
export * from './cdk8s/kgateway-crds';
export * from './cdk8s/object-props';
export * from './cdk8s/redirect-route';
export * from './cdk8s/reference-grant';
export * from './cdk8s/split-route';
export * from './cdk8s/static-backend';
export * from './cdk8s/tls-backend';

// Values
export { type BackendAttributes, type BackendGrantOptions, type BackendOptions } from './core/backend/backend';
export { Destination } from './core/backend/destination';
export { AppProtocol, type StaticBackendOptions, type StaticHost } from './core/backend/static-backend';
export { type TlsBackendOptions } from './core/backend/tls-backend';
export { CrdSource } from './core/bundle';
export { type HorizontalPodAutoscalerOptions, type PodDisruptionBudgetOptions, type VerticalPodAutoscalerOptions } from './core/controller/autoscaling-options';
export { HelmMigration, type HelmRelease } from './core/controller/chart/helm-migration';
export { type MigrationNote } from './core/controller/chart/values';
export {
  type AwsEc2DiscoveryOptions, type ControllerFeatureOptions, LogLevel, type PolicyMergeOptions, PolicyMergeStrategy, ValidationLevel,
} from './core/controller/feature-options';
export { type GatewayClassOptions, type GatewayClassParameters } from './core/controller/gateway-class';
export { type ControllerImageOptions, ImagePullPolicy, type KgatewayImageOptions } from './core/controller/image';
export { type ControllerNetworkPolicyOptions } from './core/controller/network-policy';
export { type KgatewayControllerOptions } from './core/controller/options';
export {
  type LabelExpression, type LabelSelectorOptions, type ProbeOptions, type ResourceOptions, type TolerationOptions, type TopologySpreadOptions,
} from './core/controller/pod-options';
export { ControllerRbac } from './core/controller/rbac';
export { type ControllerServiceOptions, type ServiceMonitorOptions, ServiceType } from './core/controller/service-options';
export { type ControllerSettings, DnsLookupFamily, ReferenceGrantMode, ValidatorMode } from './core/controller/settings';
export { type KgatewayChange, KgatewayUpgrade } from './core/controller/upgrade';
export { type ControllerServiceAccountOptions, type ControllerWorkloadOptions } from './core/controller/workload-options';
export { type XdsCertificateOptions, XdsTls } from './core/controller/xds-tls';
export { type GatewayApiCrdsOptions } from './core/crds/gateway-api-crds';
export { type KgatewayCrdsOptions } from './core/crds/kgateway-crds';
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
