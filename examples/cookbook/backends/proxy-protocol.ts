/**
 * Tell backends the address of the client
 *
 * By the PROXY protocol, around TLS if there is any.
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  upstreamProxyProtocol: { version: 'V2' },
});

app.synth();
