/**
 * Ask for user name and password
 *
 * The Secret has an `.htpasswd` file.
 */
import { App, Chart } from 'cdk8s';
import { RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  basicAuth: { secretRef: { name: 'users', key: '.htpasswd' } },
});

app.synth();
