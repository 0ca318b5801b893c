import { AwsCredentials } from '../../backend/aws-credentials';
import { Destination } from '../../backend/destination';
import { ExternalHostnameTls } from '../../backend/external-hostname-backend';
import { AllowedListeners } from '../../gateway/allowed-listeners';
import { AllowedRoutes } from '../../gateway/allowed-routes';
import { GatewayParametersReference } from '../../gateway/gateway-parameters';
import { Listener } from '../../gateway/listener';
import { BackendTls } from '../../policy/backend-tls';
import { GatewayExtensionReference } from '../../policy/gateway-extension-reference';
import { PolicyTarget } from '../../policy/policy-target';
import { TargetSelector } from '../../policy/target-selector';
import { GrpcMethodMatch } from '../../route/grpc-method-match';
import { HeaderMatch } from '../../route/header-match';
import { PathMatch } from '../../route/path-match';
import { PathRewrite } from '../../route/path-rewrite';
import { QueryParamMatch } from '../../route/query-param-match';
import { RouteAction } from '../../route/route-action';
import { RouteDelegate } from '../../route/route-delegate';
import { RouteExtension } from '../../route/route-extension';
import { RouteFilter } from '../../route/route-filter';
import { RouteParent } from '../../route/route-parent';
import { RouteTarget } from '../../route/route-target';

/** The classes whose factories programs call. */
export const VALUES: Readonly<Record<string, object>> = {
  AllowedListeners,
  AllowedRoutes,
  AwsCredentials,
  BackendTls,
  Destination,
  ExternalHostnameTls,
  GatewayExtensionReference,
  GatewayParametersReference,
  GrpcMethodMatch,
  HeaderMatch,
  Listener,
  PathMatch,
  PathRewrite,
  PolicyTarget,
  QueryParamMatch,
  RouteAction,
  RouteDelegate,
  RouteExtension,
  RouteFilter,
  RouteParent,
  RouteTarget,
  TargetSelector,
};
