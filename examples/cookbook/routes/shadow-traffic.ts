/**
 * Shadow traffic for a new version
 *
 * Nobody waits for the copies.
 *
 * Also called: request mirroring, traffic shadowing, dark launch
 * Fields: HTTPRoute.rules.filters.requestMirror
 * Envoy: request_mirror_policies
 * ingress-nginx: mirror-target
 */
import { App, Chart } from 'cdk8s';
import { Gateway, RouteTarget, SplitRoute } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new SplitRoute(chart, 'checkout', {
  parents: [edge],
  targets: [{ target: RouteTarget.service('checkout', { port: 8080 }) }],
  mirror: { target: RouteTarget.service('checkout-next', { port: 8080 }), percent: 20 },
});

app.synth();
