/**
 * Backend in another namespace
 *
 * The ReferenceGrant is written beside the Backend. It permits this Backend alone, to the routes of one namespace.
 *
 * Also called: cross-namespace reference, ReferenceGrant, RefNotPermitted
 * Fields: HTTPRoute.rules.backendRefs.namespace, ReferenceGrant.from
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, TlsBackend } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const ledger = new TlsBackend(chart, 'ledger', { host: 'ledger.example.com', metadata: { namespace: 'payments' } });
new HttpRoute(chart, 'ledger-route', {
  parents: [edge],
  metadata: { namespace: 'shop' },
  rules: [{ action: RouteAction.forward(ledger) }],
});

app.synth();
