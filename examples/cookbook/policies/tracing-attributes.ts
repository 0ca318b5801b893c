/**
 * Trace attributes of a route
 *
 * The Gateway needs a ListenerPolicy that says where traces go. Needs kgateway 2.3.
 *
 * Also called: span tags, custom tags, tracing, OpenTelemetry
 * Fields: TrafficPolicy.tracing
 * Envoy: custom_tags
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteTarget, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const route = new HttpRoute(chart, 'items', { parents: [edge], rules: [{ action: RouteAction.forward(RouteTarget.service('items', { port: 8080 })) }] });
new TrafficPolicy(chart, 'items-traces', {
  targets: [route],
  tracing: { randomSampling: 10, attributes: [{ name: 'tenant', requestHeader: { name: 'x-tenant', defaultValue: 'none' } }] },
});

app.synth();
