/**
 * External host over HTTPS
 *
 * TLS origination. The server name (SNI), the name on the certificate and the Host header are all that of the host. The certificate must come from
 * a CA that the proxy trusts.
 *
 * Also called: TLS origination, external service, egress, HTTPS upstream, SNI
 * Fields: Backend.static.hosts, BackendTLSPolicy.validation
 * Envoy: UpstreamTlsContext, sni
 * ingress-nginx: backend-protocol, proxy-ssl-server-name
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, TlsBackend } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const api = new TlsBackend(chart, 'api', { host: 'api.example.com' });
new HttpRoute(chart, 'api-route', { parents: [edge], rules: [{ action: RouteAction.forward(api) }] });

app.synth();
