/**
 * Serve every host below a domain
 *
 * `*.example.com` covers any depth below it, not the domain itself.
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new Gateway(chart, 'edge', {
  listeners: { https: Listener.https({ hostname: '*.example.com', certificates: [{ secretName: 'wildcard-tls' }] }) },
});

app.synth();
