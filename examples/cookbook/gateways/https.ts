/**
 * Take HTTPS requests
 *
 * The Secret of type `kubernetes.io/tls` lies in the namespace of the Gateway; another one needs a ReferenceGrant there.
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new Gateway(chart, 'edge', {
  metadata: { namespace: 'infra' },
  listeners: { https: Listener.https({ hostname: 'shop.example.com', certificates: [{ secretName: 'shop-tls' }] }) },
});

app.synth();
