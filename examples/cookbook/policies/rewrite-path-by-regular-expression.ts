/**
 * Path rewrite by regular expression
 *
 * For HTTPRoutes only; skipped where a filter rewrites the path already.
 *
 * Also called: regex rewrite, rewrite target, capture groups
 * Fields: TrafficPolicy.urlRewrite.pathRegex
 * Envoy: regex_rewrite
 * ingress-nginx: rewrite-target, use-regex
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteTarget, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const route = new HttpRoute(chart, 'items', { parents: [edge], rules: [{ action: RouteAction.forward(RouteTarget.service('items', { port: 8080 })) }] });
new TrafficPolicy(chart, 'items-path', { targets: [route], urlRewrite: { pathRegex: { pattern: '^/v[0-9]+/', substitution: '/' } } });

app.synth();
