// Twelve constructs in TypeScript. The programs beside this one are the same in other languages, and write the same manifests to the letter.
import { App, Chart } from 'cdk8s';
import {
  AllowedRoutes, AwsCredentials, BackendTls, DirectResponse, Gateway, GatewayExtensionReference, GrpcRoute, HeaderMatch, HttpRoute, KgatewayController, KgatewayVersion,
  LambdaBackend, Listener, PathMatch, RedirectRoute, ReferenceGrant, RouteAction, RouteFilter, RouteParent, RouteTarget, SplitRoute, StaticBackend, TlsBackend, TrafficPolicy,
} from 'kgateway-constructs';
