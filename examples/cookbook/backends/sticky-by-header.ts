/**
 * Keep tenants with one instance by a header
 *
 * Maglev is faster than ring hash, and moves more when instances change.
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  loadBalancer: { maglev: { hashPolicies: [{ header: { name: 'x-tenant' } }] } },
});

app.synth();
