/**
 * ReferenceGrant
 *
 * Permits the routes of another team. For Services, and for Backends that the program does not make.
 *
 * Also called: cross-namespace reference, RefNotPermitted, permission
 * Fields: ReferenceGrant.from, ReferenceGrant.to
 */
import { App, Chart } from 'cdk8s';
import { ReferenceGrant } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new ReferenceGrant(chart, 'shop-may-use-ledger', {
  metadata: { namespace: 'payments' },
  from: [{ kind: 'HTTPRoute', namespace: 'shop' }],
  to: [{ kind: 'Service', name: 'ledger' }],
});

app.synth();
