// Constructs
export * from './cdk8s/backend';
export * from './cdk8s/backend-config-policy';
export * from './cdk8s/backend-tls-policy';
export * from './cdk8s/direct-response';
export * from './cdk8s/dynamic-forward-proxy-backend';
export * from './cdk8s/ec2-backend';
export * from './cdk8s/external-hostname-backend';
export * from './cdk8s/gateway';
export * from './cdk8s/gateway-extension';
export * from './cdk8s/gateway-parameters';
export * from './cdk8s/gcp-backend';
export * from './cdk8s/grpc-route';
export * from './cdk8s/http-route';
export * from './cdk8s/http-routes';
export * from './cdk8s/lambda-backend';
export * from './cdk8s/listener-policy';
export * from './cdk8s/listener-set';
export * from './cdk8s/gateway-api-crds';
export * from './cdk8s/kgateway-controller';
export * from './cdk8s/kgateway-crds';
export * from './cdk8s/object-props';
export * from './cdk8s/priority-groups-backend';
export * from './cdk8s/redirect-route';
export * from './cdk8s/reference-grant';
export { ReleaseTarget } from './cdk8s/release-target';
export * from './cdk8s/split-route';
export * from './cdk8s/static-backend';
export * from './cdk8s/tcp-route';
export * from './cdk8s/tls-backend';
export * from './cdk8s/tls-route';
export * from './cdk8s/traffic-policy';

// Where requests go
export { Topology } from './cdk8s/topology';
export { type TopologyEdge, TopologyEdgeType } from './core/topology/edge';
export {
  BackendTlsState, type TopologyCondition, type TopologyFinding, type TopologyMatch, type TopologyNode, TopologyNodeType,
} from './core/topology/node';

// Every kind as the API has it
export * as kube from './cdk8s/generated';

// Values
export { AwsCredentials } from './core/backend/aws-credentials';
export { type BackendAttributes, type BackendGrantOptions, type BackendOptions } from './core/backend/backend';
export { Destination } from './core/backend/destination';
export { type DynamicForwardProxyBackendOptions } from './core/backend/dynamic-forward-proxy-backend';
export { Ec2AddressType, type Ec2BackendOptions, type Ec2Tag } from './core/backend/ec2-backend';
export { type ClientCertificateOptions, type ExternalHostnameBackendOptions, ExternalHostnameProtocol, ExternalHostnameTls, type ExternalHostnameTlsOptions } from './core/backend/external-hostname-backend';
export { type GcpBackendOptions } from './core/backend/gcp-backend';
export { type LambdaBackendOptions, LambdaInvocation, LambdaPayload } from './core/backend/lambda-backend';
export { type PriorityGroup, type PriorityGroupsBackendOptions } from './core/backend/priority-groups-backend';
export { AppProtocol, type StaticBackendOptions, type StaticHost } from './core/backend/static-backend';
export { type TlsBackendOptions } from './core/backend/tls-backend';
export { AllowedListeners } from './core/gateway/allowed-listeners';
export { type AllowedNamespacesOptions, AllowedRoutes, type AllowedRoutesOptions, RouteKind } from './core/gateway/allowed-routes';
export { CrdSource } from './core/bundle';
export { type HorizontalPodAutoscalerOptions, type PodDisruptionBudgetOptions, type VerticalPodAutoscalerOptions } from './core/controller/autoscaling-options';
export { HelmMigration } from './core/controller/chart/helm-migration';
export { type HelmRelease } from './core/controller/chart/helm-release';
export { type MigrationNote } from './core/controller/chart/values';
export {
  type AwsEc2DiscoveryOptions, type ControllerFeatureOptions, LogLevel, type PolicyMergeOptions, PolicyMergeStrategy, ValidationLevel,
} from './core/controller/feature-options';
export { type GatewayClassOptions, type GatewayClassParameters } from './core/controller/gateway-class-options';
export { type ControllerImageOptions, ImagePullPolicy, type KgatewayImageOptions } from './core/controller/image';
export { type ControllerNetworkPolicyOptions } from './core/controller/network-policy-options';
export { type KgatewayControllerOptions } from './core/controller/options';
export {
  type LabelSelectorOptions, type ProbeOptions, type ResourceOptions, type TolerationOptions, type TopologySpreadOptions,
} from './core/controller/pod-options';
export { ControllerRbac } from './core/controller/rbac-options';
export { type ControllerServiceOptions, type ServiceMonitorOptions, ServiceType } from './core/controller/service-options';
export { type ControllerSettings, DnsLookupFamily, ReferenceGrantMode, ValidatorMode } from './core/controller/settings';
export { type KgatewayChange, KgatewayUpgrade } from './core/controller/upgrade';
export { type ControllerServiceAccountOptions, type ControllerWorkloadOptions } from './core/controller/workload-options';
export { type XdsCertificateOptions, XdsTls } from './core/controller/xds-tls';
export { type GatewayApiCrdsOptions } from './core/crds/gateway-api-crds';
export { type KgatewayCrdsOptions } from './core/crds/kgateway-crds';
export { type GatewayOptions } from './core/gateway/gateway';
export { type GatewayParametersOptions, GatewayParametersReference, type IGatewayParameters } from './core/gateway/gateway-parameters';
export { type GatewayAttributes } from './core/gateway/imported-gateway';
export { type LabelExpression, LabelOperator, type NamespaceConditions } from './core/gateway/label-selector';
export { type CertificateReference, Listener, type ListenerOptions, type TcpListenerOptions, type TerminatingListenerOptions } from './core/gateway/listener';
export { type ListenerSetOptions } from './core/gateway/listener-set';
export * from './core/generated/backend-config-policy';
export * from './core/generated/gateway-extension';
export * from './core/generated/listener-policy';
export * from './core/generated/traffic-policy';
export { type AttachmentOptions } from './core/policy/attachment';
export { type BackendConfigPolicyOptions } from './core/policy/backend-config-policy';
export { BackendTls, type BackendTlsOptions, type TlsFiles, TlsVersion } from './core/policy/backend-tls';
export { type GatewayExtensionOptions, GatewayExtensionReference, type IGatewayExtension } from './core/policy/gateway-extension-reference';
export { type ListenerPolicyOptions } from './core/policy/listener-policy';
export { type IPolicyTarget, PolicyTarget, type ServicePolicyTargetOptions } from './core/policy/policy-target';
export { TargetSelector, type TargetSelectorOptions } from './core/policy/target-selector';
export { type TrafficPolicyOptions } from './core/policy/traffic-policy';
export { type BackendTlsPolicyOptions } from './core/policy/standalone-tls-policy';
export { type ReferenceGrantFrom, type ReferenceGrantOptions, type ReferenceGrantTo } from './core/reference-grant';
export { GatewayApiChannel, GatewayApiVersion, KgatewayVersion, type ReleaseTargetOptions } from './core/release';
export { type IngressRouteOptions } from './core/ingress/program-options';
export { type CorsOptions } from './core/route/cors';
export { type DirectResponseOptions } from './core/route/direct-response';
export { GrpcMethodMatch, type GrpcMethodOptions } from './core/route/grpc-method-match';
export { type GrpcRouteMatch, type GrpcRouteOptions, type GrpcRouteRule } from './core/route/grpc-route';
export { HeaderMatch } from './core/route/header-match';
export { type HeaderModifierOptions } from './core/route/header-modifier';
export { HttpMethod } from './core/route/http-method';
export { type HttpRouteOptions, type RouteOptions } from './core/route/http-route';
export { type HttpRouteMatch } from './core/route/http-route-match';
export { type HttpRouteRule } from './core/route/http-route-rule';
export { type MirrorOptions } from './core/route/mirror';
export { PathMatch } from './core/route/path-match';
export { PathRewrite } from './core/route/path-rewrite';
export { QueryParamMatch } from './core/route/query-param-match';
export { type RedirectOptions, RedirectScheme } from './core/route/redirect';
export { type RedirectRouteOptions } from './core/route/redirect-route';
export { type RouteRetry, type RouteTimeouts, type SessionPersistence, SessionType } from './core/route/resilience';
export { RouteAction, type WeightedTarget } from './core/route/route-action';
export { type DelegateOptions, type IRouteDelegate, RouteDelegate } from './core/route/route-delegate';
export { type IRouteExtension, RouteExtension } from './core/route/route-extension';
export { RouteFilter, type UrlRewriteOptions } from './core/route/route-filter';
export { type IRouteParent, type ParentOptions, RouteParent } from './core/route/route-parent';
export {
  type BackendTargetOptions, type IRouteTarget, RouteTarget, type ServiceObjectOptions,
  type ServiceTargetOptions,
} from './core/route/route-target';
export { type RolloutStep, type SplitMirror, type SplitOverride, type SplitRouteOptions } from './core/route/split-route';
export { type TcpRouteOptions, type TlsRouteOptions } from './core/route/stream-route';
