/**
 * Limit requests and idle streams of a Gateway
 *
 * A route that says its own limits wins.
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
