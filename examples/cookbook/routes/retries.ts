/**
 * Retries
 *
 * On the standard channel a TrafficPolicy beside the route says so, on the experimental one the route itself.
 *
 * Also called: retry, retry policy, backoff, retry on status code
 * Fields: TrafficPolicy.retry
 * Envoy: retry_policy
 * ingress-nginx: proxy-next-upstream, proxy-next-upstream-tries
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{ retry: { attempts: 3, statusCodes: [502, 503], backoff: '50ms' }, action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});

app.synth();
