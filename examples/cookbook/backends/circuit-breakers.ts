/**
 * Limit connections and requests
 *
 * What is above is answered with a 503 at once.
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  circuitBreakers: { maxConnections: 100, maxPendingRequests: 50, maxRequests: 200, maxRetries: 3 },
});

app.synth();
