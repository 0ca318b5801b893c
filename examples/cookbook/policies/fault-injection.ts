/**
 * Fault injection
 *
 * Delays and aborts a share of the requests, to see whether callers cope. Needs kgateway 2.3.
 *
 * Also called: chaos engineering, delay, abort, resilience test
 * Fields: TrafficPolicy.faultInjection
 * Envoy: fault
 */
import { App, Chart } from 'cdk8s';
import { RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  faultInjection: { delay: { fixedDelay: '2s', percentage: 5 }, abort: { httpStatus: 503, percentage: 1 } },
});

app.synth();
