/**
 * Session affinity by header
 *
 * Consistent hashing of a header. Maglev is faster than ring hash, and moves more clients when endpoints change.
 *
 * Also called: session affinity, sticky sessions, consistent hashing, maglev, tenant affinity
 * Fields: BackendConfigPolicy.loadBalancer.maglev
 * Envoy: MAGLEV, hash_policy
 * ingress-nginx: upstream-hash-by
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
