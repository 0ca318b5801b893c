/**
 * Wildcard host
 *
 * `*.example.com` covers any depth below it, not the domain itself.
 *
 * Also called: wildcard certificate, wildcard domain, subdomains
 * Fields: Gateway.listeners.hostname
 * Envoy: domains
 * ingress-nginx: server-alias
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new Gateway(chart, 'edge', {
  listeners: { https: Listener.https({ hostname: '*.example.com', certificates: [{ secretName: 'wildcard-tls' }] }) },
});

app.synth();
