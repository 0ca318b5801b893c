/**
 * Keep users with one instance by a cookie
 *
 * By consistent hashing: most users stay where they are when instances come and go. Works without the experimental channel.
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
