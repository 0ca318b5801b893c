/**
 * HTTP listener
 *
 * Routes of the same namespace may attach, unless the listener says otherwise.
 *
 * Also called: port 80, plain text, gateway
 * Fields: Gateway.listeners
 * Envoy: listener
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new Gateway(chart, 'edge', { metadata: { namespace: 'infra' }, listeners: { http: Listener.http() } });

app.synth();
