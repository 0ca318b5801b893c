/**
 * TCP keepalive to a backend
 *
 * Keeps idle connections alive. Times are one second at least.
 *
 * Also called: keep-alive, idle connections, NAT timeout
 * Fields: BackendConfigPolicy.tcpKeepalive
 * Envoy: tcp_keepalive
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  tcpKeepalive: { keepAliveTime: '60s', keepAliveInterval: '10s', keepAliveProbes: 3 },
});

app.synth();
