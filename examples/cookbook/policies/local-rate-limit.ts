/**
 * Limit the rate of requests in each proxy
 *
 * A token bucket of each replica of the proxy: the limits add up.
 */
import { App, Chart } from 'cdk8s';
import { RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  rateLimit: { local: { tokenBucket: { maxTokens: 100, tokensPerFill: 100, fillInterval: '1s' } } },
});

app.synth();
