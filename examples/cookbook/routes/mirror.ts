/**
 * Request mirroring
 *
 * The copies are sent and their responses thrown away. A mirror that cannot be resolved is dropped at run time; that is not reported in status.
 *
 * Also called: traffic mirroring, shadowing, RequestMirror
 * Fields: HTTPRoute.rules.filters.requestMirror
 * Envoy: request_mirror_policies
 * ingress-nginx: mirror-target
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{
    filters: [RouteFilter.requestMirror(RouteTarget.service('shop-next', { port: 8080 }), { percent: 10 })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});

app.synth();
