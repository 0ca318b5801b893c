/**
 * Low-level constructs: any kind
 *
 * Every kind has a low-level construct with all fields. It is checked, and gets the defaults of the API server.
 *
 * Also called: L1 construct, raw manifest, escape hatch, kube
 * Fields: HTTPRoute.rules
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
