/**
 * Circuit breakers
 *
 * Limits of connections and requests to a backend. What is above a limit is answered with 503 at once.
 *
 * Also called: circuit breaking, maximum connections, maximum pending requests, bulkhead, overload
 * Fields: BackendConfigPolicy.circuitBreakers
 * Envoy: circuit_breakers
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
