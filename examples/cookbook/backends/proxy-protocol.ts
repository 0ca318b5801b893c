/**
 * PROXY protocol to a backend
 *
 * Passes the client address on, outside of TLS if there is any.
 *
 * Also called: client IP address, source IP, upstream proxy protocol
 * Fields: BackendConfigPolicy.upstreamProxyProtocol
 * Envoy: upstream_proxy_protocol
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
