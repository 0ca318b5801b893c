/**
 * DNS refresh rate
 *
 * How often names of a Backend are resolved again; `respectTTL` follows the TTL of the record.
 *
 * Also called: DNS TTL, strict DNS, name resolution
 * Fields: BackendConfigPolicy.dns
 * Envoy: dns_refresh_rate, respect_dns_ttl
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.backend('mirrors')],
  dns: { refreshRate: '10s', respectTTL: true },
});

app.synth();
