/**
 * Demand certificates of clients
 *
 * For every HTTPS listener of the Gateway; `perPort` says it for single ports.
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new Gateway(chart, 'edge', {
  listeners: { https: Listener.https({ certificates: [{ secretName: 'edge-tls' }] }) },
  frontendTls: { default: { validation: { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'clients-ca' }] } } },
});

app.synth();
