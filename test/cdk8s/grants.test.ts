import { App, Chart, Testing } from 'cdk8s';
import { Backend, HttpRoute, IRouteTarget, ReferenceGrant, RouteAction, RouteParent, RouteTarget, StaticBackend } from '../../src';

let app: App;
beforeEach(() => { app = Testing.app(); });

const chartIn = (namespace: string, id = namespace) => new Chart(app, id, { namespace, disableResourceNameHashes: true });
const parents = [RouteParent.gateway({ name: 'http', namespace: 'infra' })];
const routeTo = (scope: Chart, id: string, ...targets: IRouteTarget[]) =>
  new HttpRoute(scope, id, { parents, rules: [{ action: RouteAction.split(targets.map((target) => ({ target }))) }] });
const ledgerIn = (scope: Chart, autoGrant?: boolean) =>
  new StaticBackend(scope, 'ledger', { hosts: [{ host: 'ledger.example', port: 80 }], autoGrant });
const grantsOf = (scope: Chart) => Testing.synth(scope).filter(({ kind }) => kind === 'ReferenceGrant');

test('a route in another namespace gets a grant beside its target, which names exactly that object', () => {
  const payments = chartIn('payments');
  const route = routeTo(chartIn('shop'), 'route', ledgerIn(payments));
  expect(grantsOf(payments)).toEqual([{
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'ReferenceGrant',
    metadata: { name: 'payments-ledger-grant-httproute-shop', namespace: 'payments' },
    spec: {
      from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop' }],
      to: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'payments-ledger' }],
    },
  }]);
  expect(Testing.synth(Chart.of(route))[0].spec.rules[0].backendRefs).toEqual([
    { group: 'gateway.kgateway.dev', kind: 'Backend', name: 'payments-ledger', namespace: 'payments', weight: 1 },
  ]);
});

test('there is none inside one namespace', () => {
  const payments = chartIn('payments');
  const route = routeTo(chartIn('payments', 'other'), 'route', ledgerIn(payments));
  expect(grantsOf(payments)).toEqual([]);
  expect(Testing.synth(Chart.of(route))[0].spec.rules[0].backendRefs[0]).not.toHaveProperty('namespace');
});

test('there is one for each namespace, however many routes and rules refer to the target', () => {
  const payments = chartIn('payments');
  const ledger = ledgerIn(payments);
  const shop = chartIn('shop');
  routeTo(shop, 'first', ledger, ledger);
  routeTo(shop, 'second', ledger).addRule({ action: RouteAction.forward(ledger) });
  routeTo(chartIn('web'), 'third', ledger);
  expect(grantsOf(payments).map(({ spec }) => spec.from)).toEqual([
    [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop' }],
    [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'web' }],
  ]);
});

test('there is none where the owner of the target refuses', () => {
  const payments = chartIn('payments');
  routeTo(chartIn('shop'), 'route', ledgerIn(payments, false));
  expect(grantsOf(payments)).toEqual([]);
});

test('there is none for targets that exist already', () => {
  const shop = chartIn('shop');
  routeTo(shop, 'route', Backend.fromBackendAttributes(shop, 'old', { name: 'old', namespace: 'payments' }), RouteTarget.service('a', { namespace: 'payments', port: 80 }));
  expect(grantsOf(shop)).toEqual([]);
});

test('a route that was refused leaves no grant behind', () => {
  const payments = chartIn('payments');
  const ledger = ledgerIn(payments);
  expect(() => new HttpRoute(chartIn('shop'), 'route', { parents, hostnames: ['BAD'], rules: [{ action: RouteAction.forward(ledger) }] })).toThrow();
  expect(ledger.node.children).toEqual([]);
});

test('a ReferenceGrant by hand finds the groups of the usual kinds', () => {
  const payments = chartIn('payments');
  new ReferenceGrant(payments, 'grant', {
    from: [{ kind: 'HTTPRoute', namespace: 'shop' }, { kind: 'Gateway', namespace: 'infra' }, { kind: 'TrafficPolicy', namespace: 'shop' }],
    to: [{ kind: 'Service', name: 'rates' }, { kind: 'Backend' }, { group: 'example.com', kind: 'Bucket' }],
  });
  expect(grantsOf(payments)[0].spec).toEqual({
    from: [
      { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop' },
      { group: 'gateway.networking.k8s.io', kind: 'Gateway', namespace: 'infra' },
      { group: 'gateway.kgateway.dev', kind: 'TrafficPolicy', namespace: 'shop' },
    ],
    to: [{ group: '', kind: 'Service', name: 'rates' }, { group: 'gateway.kgateway.dev', kind: 'Backend' }, { group: 'example.com', kind: 'Bucket' }],
  });
});
