/**
 * Existing Backend
 *
 * It gets no ReferenceGrant: its owner decides who may refer to it. With `hosts` given, the Host header is rewritten as usual.
 *
 * Also called: shared backend, reference by name
 * Fields: HTTPRoute.rules.backendRefs
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const ledger = RouteTarget.backend('ledger', { namespace: 'payments', hosts: ['ledger.example.com'] });
new HttpRoute(chart, 'ledger-route', { parents: [edge], metadata: { namespace: 'shop' }, rules: [{ action: RouteAction.forward(ledger) }] });

app.synth();
