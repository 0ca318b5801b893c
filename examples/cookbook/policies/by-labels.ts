/**
 * Apply a policy to all routes with a label
 *
 * Of the namespace of the policy.
 */
import { App, Chart } from 'cdk8s';
import { TargetSelector, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'slow-routes', { selectors: [TargetSelector.httpRoutes({ speed: 'slow' })], timeouts: { request: '5m' } });

app.synth();
