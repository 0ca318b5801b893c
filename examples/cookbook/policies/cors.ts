/**
 * Let scripts of other sites call, on a whole Gateway
 *
 * Works on every channel and release.
 */
import { App, Chart } from 'cdk8s';
import { kube, RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  cors: { allowOrigins: ['https://www.example.com'], allowMethods: [kube.TrafficPolicyCorsAllowMethod.GET], maxAge: 600 },
});

app.synth();
