/**
 * Session affinity by cookie
 *
 * Sticky sessions by consistent hashing: most users stay with their endpoint when endpoints come and go. The proxy sets the cookie. Works on the standard channel.
 *
 * Also called: session affinity, sticky sessions, session stickiness, consistent hashing, ring hash
 * Fields: BackendConfigPolicy.loadBalancer.ringHash
 * Envoy: RING_HASH, hash_policy
 * ingress-nginx: affinity, session-cookie-name, session-cookie-max-age
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  loadBalancer: { ringHash: { hashPolicies: [{ cookie: { name: 'shop-session', ttl: '1h' } }] } },
});

app.synth();
