/**
 * External authorization
 *
 * Asks a gRPC service whether a request may pass. Without `failOpen`, requests are refused while the service does not answer.
 *
 * Also called: external auth, extAuth, ext_authz, authorization service, OPA
 * Fields: TrafficPolicy.extAuth, GatewayExtension.extAuth
 * Envoy: ext_authz
 * ingress-nginx: auth-url
 */
import { App, Chart } from 'cdk8s';
import { GatewayExtension, RouteParent, RouteTarget, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const authorize = new GatewayExtension(chart, 'authorize', {
  extAuth: { grpcService: { backendRef: RouteTarget.service('authorizer', { port: 9001 }) }, failOpen: false },
});
new TrafficPolicy(chart, 'authorization', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  extAuth: { extensionRef: authorize },
});

app.synth();
