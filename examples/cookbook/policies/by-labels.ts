/**
 * Policy for all routes with a label
 *
 * In the namespace of the policy.
 *
 * Also called: label selector, targetSelectors
 * Fields: TrafficPolicy.targetSelectors
 */
import { App, Chart } from 'cdk8s';
import { TargetSelector, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'slow-routes', { selectors: [TargetSelector.httpRoutes({ speed: 'slow' })], timeouts: { request: '5m' } });

app.synth();
