/**
 * Tune HTTP/2
 *
 * Not together with the options of HTTP/1.
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  http2ProtocolOptions: { maxConcurrentStreams: 100, initialStreamWindowSize: '1Mi' },
});

app.synth();
