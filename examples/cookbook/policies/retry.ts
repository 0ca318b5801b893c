/**
 * Try requests of a Gateway again
 *
 * Needs conditions or status codes. `perTryTimeout` must be shorter than the timeout of the request.
 */
import { App, Chart } from 'cdk8s';
import { kube, RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  retry: { attempts: 2, perTryTimeout: '2s', retryOn: [kube.TrafficPolicyRetryRetryOn.V5XX], statusCodes: [429] },
  timeouts: { request: '10s' },
});

app.synth();
