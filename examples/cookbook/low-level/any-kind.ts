/**
 * Write any kind as the API has it
 *
 * Every kind has a low-level construct with all fields. It is checked, and gets the defaults of the API server.
 */
import { App, Chart } from 'cdk8s';
import { kube } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new kube.KubeHttpRoute(chart, 'shop', {
  spec: {
    parentRefs: [{ name: 'edge', namespace: 'infra' }],
    rules: [{ backendRefs: [{ name: 'shop', port: 8080 }] }],
  },
});

app.synth();
