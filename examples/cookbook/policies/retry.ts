/**
 * Retries for a whole Gateway
 *
 * Needs conditions or status codes. `perTryTimeout` must be shorter than the timeout of the request.
 *
 * Also called: retry, retry policy, retry on 5xx, per try timeout
 * Fields: TrafficPolicy.retry
 * Envoy: retry_policy
 * ingress-nginx: proxy-next-upstream, proxy-next-upstream-tries
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
