import { throwingResolvable } from './throwing-resolvable';
import { GrantPlan } from '../src/core/grant';
import type { Grant } from '../src/core/grant';
import { BACKEND, GRPC_ROUTE, HTTP_ROUTE } from '../src/core/kinds';
import type { ObjectKind } from '../src/core/kinds';
import { Location } from '../src/core/location';
import type { Resolvable } from '../src/core/resolvable';

type Namespace = Resolvable<string> | undefined;

/** The grants of the Backend "ledger" for the routes that refer to it. */
function grantsFor(target: Namespace, ...routes: readonly (readonly [kind: ObjectKind, namespace: Namespace, id?: string])[]): readonly Grant[] {
  const grants: Grant[] = [];
  const plan = new GrantPlan({ ...BACKEND, namespace: target, name: 'ledger' }, { _createGrant: (grant) => grants.push(grant) });
  const location = Location.of('app/route');
  for (const [kind, namespace, id = 'app/route'] of routes) { plan.admit({ kind, namespace, id }, location); }
  location.finish();
  return grants;
}

test('each kind of route has a grant of its own, and each namespace', () => {
  const grants = grantsFor('payments', [HTTP_ROUTE, 'shop'], [GRPC_ROUTE, 'shop'], [HTTP_ROUTE, 'web'], [GRPC_ROUTE, 'shop']);
  expect(grants.map(({ id }) => id)).toEqual(['grant-httproute-shop', 'grant-grpcroute-shop', 'grant-httproute-web']);
  expect(grants.map(({ spec }) => spec.from)).toEqual([
    [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop' }],
    [{ group: 'gateway.networking.k8s.io', kind: 'GRPCRoute', namespace: 'shop' }],
    [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'web' }],
  ]);
});

test('a target without a namespace is where its routes are', () => {
  expect(grantsFor(undefined, [HTTP_ROUTE, 'shop'])).toEqual([]);
});

test('a namespace that is not known yet has a grant named after the route, and none with the same object', () => {
  const [one, other] = [throwingResolvable<Resolvable<string>>(), throwingResolvable<Resolvable<string>>()];
  const grants = grantsFor('payments', [HTTP_ROUTE, one, 'app/Shop--Route'], [HTTP_ROUTE, one, 'app/second'], [HTTP_ROUTE, other, 'app/third']);
  expect(grants.map(({ id }) => id)).toEqual(['grant-httproute-app-shop-route', 'grant-httproute-app-third']);
  expect(grants.map(({ spec }) => [one, other].findIndex((namespace) => namespace === spec.from[0].namespace))).toEqual([0, 1]);
});

test('a route without a namespace, which no grant can name, is refused', () => {
  expect(() => grantsFor('payments', [GRPC_ROUTE, undefined])).toThrow('the Backend is in the namespace "payments", and this GRPCRoute has none that its ReferenceGrant could name; '
    + 'give the chart or the metadata of the GRPCRoute a namespace');
  expect(() => grantsFor(throwingResolvable(), [HTTP_ROUTE, undefined])).toThrow('the Backend is in the namespace (not known yet), and this HTTPRoute');
});
