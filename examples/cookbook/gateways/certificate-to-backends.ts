/**
 * Present one certificate to all backends
 *
 * It takes the place of the certificates that policies of the backends name.
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new Gateway(chart, 'edge', { listeners: { http: Listener.http() }, backendClientCertificate: { secretName: 'edge-client' } });

app.synth();
