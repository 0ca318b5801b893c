/**
 * Host rewrite
 *
 * For a Service that expects another name.
 *
 * Also called: Host header, hostname rewrite, URLRewrite
 * Fields: HTTPRoute.rules.filters.urlRewrite.hostname
 * Envoy: host_rewrite_literal
 * ingress-nginx: upstream-vhost
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{ filters: [RouteFilter.urlRewrite({ hostname: 'shop.internal.example' })], action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});

app.synth();
