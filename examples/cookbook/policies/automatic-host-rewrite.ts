/**
 * Automatic host rewrite
 *
 * Sends the name of the chosen endpoint as Host. For hosts that the library does not know, such as those of an existing Backend. A filter that sets the host wins.
 *
 * Also called: Host header, autoHostRewrite, upstream host
 * Fields: TrafficPolicy.autoHostRewrite
 * Envoy: auto_host_rewrite
 * ingress-nginx: upstream-vhost
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteTarget, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const route = new HttpRoute(chart, 'mirrors', { parents: [edge], rules: [{ action: RouteAction.forward(RouteTarget.backend('mirrors')) }] });
new TrafficPolicy(chart, 'mirrors-host', { targets: [route], autoHostRewrite: true });

app.synth();
