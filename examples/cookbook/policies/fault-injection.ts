/**
 * Make requests fail on purpose
 *
 * To see whether callers cope. Needs kgateway 2.3.
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
