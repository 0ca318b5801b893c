/**
 * Basic authentication
 *
 * User names and password hashes are in a Secret with a `.htpasswd` file.
 *
 * Also called: basic auth, htpasswd, user name and password
 * Fields: TrafficPolicy.basicAuth
 * Envoy: basic_auth
 * ingress-nginx: auth-type, auth-secret
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
