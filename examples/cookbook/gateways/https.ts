/**
 * HTTPS listener: TLS termination
 *
 * The Secret of type `kubernetes.io/tls` is in the namespace of the Gateway; another one needs a ReferenceGrant there.
 *
 * Also called: TLS termination, certificate, port 443, cert-manager
 * Fields: Gateway.listeners.tls
 * Envoy: DownstreamTlsContext
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
