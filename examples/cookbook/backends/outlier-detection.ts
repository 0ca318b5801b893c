/**
 * Outlier detection
 *
 * Passive health checks: endpoints that answer with errors are ejected for a while.
 *
 * Also called: passive health checks, ejection, consecutive 5xx
 * Fields: BackendConfigPolicy.outlierDetection
 * Envoy: outlier_detection
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  outlierDetection: { consecutive5xx: 5, interval: '10s', baseEjectionTime: '30s', maxEjectionPercent: 50 },
});

app.synth();
