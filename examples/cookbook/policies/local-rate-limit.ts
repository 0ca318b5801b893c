/**
 * Local rate limiting
 *
 * A token bucket in each replica of the proxy: the limits add up.
 *
 * Also called: rate limit, rate limiting, throttling, 429, token bucket
 * Fields: TrafficPolicy.rateLimit.local
 * Envoy: local_ratelimit
 * ingress-nginx: limit-rps, limit-burst-multiplier
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
