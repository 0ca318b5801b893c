/**
 * Redirect to HTTPS
 *
 * The parent is the HTTP listener: on the whole Gateway, HTTPS would redirect to itself without end.
 *
 * Also called: HTTPS redirect, force SSL, redirect loop, 301
 * Fields: HTTPRoute.rules.filters.requestRedirect
 * Envoy: https_redirect
 * ingress-nginx: ssl-redirect, force-ssl-redirect
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener, RedirectRoute } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const gateway = new Gateway(chart, 'edge', {
  metadata: { namespace: 'infra' },
  listeners: { http: Listener.http(), https: Listener.https({ certificates: [{ secretName: 'edge-tls' }] }) },
});
new RedirectRoute(chart, 'to-https', { metadata: { namespace: 'infra' }, parents: [gateway.listener('http')], toHttps: true });

app.synth();
