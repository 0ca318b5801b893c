/**
 * Connect timeout
 *
 * How long a TCP connection to a backend may take to be established. The default is five seconds.
 *
 * Also called: connection timeout, upstream timeout
 * Fields: BackendConfigPolicy.connectTimeout
 * Envoy: connect_timeout
 * ingress-nginx: proxy-connect-timeout
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  connectTimeout: '2s',
});

app.synth();
