/**
 * Timeouts for a whole Gateway
 *
 * For requests and idle streams. A route with timeouts of its own wins.
 *
 * Also called: request timeout, stream idle timeout, 504
 * Fields: TrafficPolicy.timeouts
 * Envoy: timeout, idle_timeout
 * ingress-nginx: proxy-read-timeout, proxy-send-timeout
 */
import { App, Chart } from 'cdk8s';
import { RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  timeouts: { request: '30s', streamIdle: '5m' },
});

app.synth();
