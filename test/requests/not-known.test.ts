import { exact, gateway, policy, prefix, route, rule, setOf } from './manifests';
import { requestOf } from './request';
import type { ShortRequest } from './request';
import type { ManifestSet } from '../../src/core/manifests/manifest-set';
import { answerOf } from '../../src/core/requests';
import type { Outcome } from '../../src/core/requests/answer';

const ask = (set: ManifestSet, request: ShortRequest): Outcome => answerOf(set, requestOf(request)).outcome;

function targetOf(outcome: Outcome): string {
  return outcome.kind === 'forwarded' ? outcome.targets.map(({ target }) => target).join() : outcome.kind === 'responded' ? String(outcome.status) : outcome.kind;
}

function doubt(outcome: Outcome): readonly [reason: string, ...possible: readonly string[]] {
  return outcome.kind === 'not-known' ? [outcome.reason.text, ...outcome.possible.map(targetOf)] : [targetOf(outcome)];
}

test('of two routes that ask for the same, their age decides, which they do not show', () => {
  const set = setOf([gateway(), route('red', [rule('red', prefix('/cart'))]), route('blue', [rule('blue', prefix('/cart'))])]);
  expect(doubt(ask(set, { request: 'GET http://shop.example', path: '/cart' }))).toEqual([
    'the age of the routes decides, which they do not show: spec.rules[0].matches[0] of HTTPRoute "shop/blue", or spec.rules[0].matches[0] of HTTPRoute "shop/red"',
    'shop/blue:80', 'shop/red:80',
  ]);
});

test('the older route gets the request, where routes show their age', () => {
  const set = setOf([gateway(), route('blue', [rule('blue', prefix('/cart'))], { created: 2 }), route('red', [rule('red', prefix('/cart'))], { created: 1 })]);
  expect(doubt(ask(set, { request: 'GET http://shop.example', path: '/cart' }))).toEqual(['shop/red:80']);
});

test('age does not matter if both routes do the same', () => {
  const set = setOf([gateway(), route('red', [rule('cart', prefix('/cart'))]), route('blue', [rule('cart', prefix('/cart'))])]);
  expect(doubt(ask(set, { request: 'GET http://shop.example', path: '/cart' }))).toEqual(['shop/cart:80']);
});

test('a route whose hosts are not known yet may be for any host', () => {
  const set = setOf([gateway(), route('all', [rule('all')]), route('unresolved', [rule('unresolved')], { hostnames: ['${SHOP_DOMAIN}'] })]);
  expect(doubt(ask(set, { request: 'GET http://shop.example' }))).toEqual(['which hosts HTTPRoute "shop/unresolved" is for is not known', 'shop/all:80']);
});

test('a route whose hosts are not known does not matter where it would not take the request of a host that is', () => {
  const set = setOf([gateway(), route('all', [rule('all')], { hostnames: ['shop.example'] }), route('unresolved', [rule('unresolved', exact('/inputs'))], { hostnames: ['${SHOP_DOMAIN}'] })]);
  expect(doubt(ask(set, { request: 'GET http://shop.example' }))).toEqual(['shop/all:80']);
  expect(doubt(ask(set, { request: 'GET http://shop.example', path: '/inputs' }))[0]).toContain('which hosts');
});

test('a match that is not known yet may take the request, unless another of its conditions fails', () => {
  const unresolved = { path: { type: 'Exact', value: '${SHOP_PATH}' }, method: 'POST' };
  const set = setOf([gateway(), route('shop', [rule('unresolved', unresolved), rule('all')])]);
  expect(doubt(ask(set, { request: 'POST http://shop.example' }))).toEqual(["the match can't all be read: spec.rules[0].matches[0] of HTTPRoute \"shop/shop\"", 'shop/all:80']);
  expect(doubt(ask(set, { request: 'GET http://shop.example' }))).toEqual(['shop/all:80']);
});

test('what a policy refers to is taken for granted, unless the set is complete, and named', () => {
  const manifests = [gateway(), route('shop', [rule('cart')]), policy('auth', { kind: 'HTTPRoute', name: 'shop' }, { extAuth: { extensionRef: { name: 'auth' } } })];
  const extension = {
    apiVersion: 'gateway.kgateway.dev/v1alpha1',
    kind: 'GatewayExtension',
    metadata: { name: 'auth', namespace: 'shop' },
    spec: { type: 'ExtAuth', extAuth: { grpcService: { backendRef: { name: 'authorizer', port: 9000 } } } },
  };
  const conditions = (set: ManifestSet) => answerOf(set, requestOf({ request: 'GET http://shop.example' })).conditions.map(({ what, effect }) => `${effect} ${what}`);
  for (const [given, object] of [[manifests, 'GatewayExtension "shop/auth"'], [[...manifests, extension], 'Service "shop/authorizer"']] as const) {
    expect(targetOf(ask(setOf(given), { request: 'GET http://shop.example' }))).toBe('shop/cart:80');
    expect(conditions(setOf(given))).toEqual(['may-refuse ext auth', `needs ${object}`]);
    expect(targetOf(ask(setOf(given, { complete: true }), { request: 'GET http://shop.example' }))).toBe('500');
  }
});

test('a filter that leads elsewhere may lead nowhere', () => {
  const filters = [{ type: 'ExtensionRef', extensionRef: { group: 'gateway.kgateway.dev', kind: 'TrafficPolicy', name: 'limits' } }];
  const manifests = [gateway(), route('shop', [{ ...rule('cart'), filters }])];
  expect(doubt(ask(setOf(manifests), { request: 'GET http://shop.example' })).slice(1)).toEqual(['shop/cart:80', '500']);
  expect(targetOf(ask(setOf(manifests, { complete: true }), { request: 'GET http://shop.example' }))).toBe('500');
});

test('a Service that is not among the manifests is taken for granted, unless the set is complete', () => {
  const manifests = [gateway(), route('shop', [rule('cart')])];
  expect(targetOf(ask(setOf(manifests), { request: 'GET http://shop.example' }))).toBe('shop/cart:80');
  expect(ask(setOf(manifests, { complete: true }), { request: 'GET http://shop.example' })).toMatchObject({ kind: 'responded', status: 500, reason: { text: 'shop/cart:80 does not exist' } });
});

test('a weight that is not known yet leaves all targets open', () => {
  const backendRefs = [{ name: 'blue', port: 80, weight: -1.8881545897087503e+289 }, { name: 'green', port: 80 }];
  expect(doubt(ask(setOf([gateway(), route('shop', [{ backendRefs }])]), { request: 'GET http://shop.example' }))).toEqual(["a weight can't be read", 'shop/blue:80', 'shop/green:80']);
});

test('of several Gateways one has to be chosen, unless only one serves the host', () => {
  const manifests = [gateway(), gateway(undefined, 'inner'), route('shop', [rule('cart')]), route('own', [rule('inner')], { parentRefs: [{ name: 'inner' }], hostnames: ['inner.example'] })];
  const set = setOf(manifests);
  expect(targetOf(ask(set, { request: 'GET http://shop.example' }))).toBe('shop/cart:80');
  expect(doubt(ask(set, { request: 'GET http://inner.example' }))).toEqual(['several Gateways may take the request, and none is chosen: Gateway "shop/edge", Gateway "shop/inner"']);
  expect(targetOf(ask(set, { request: 'GET http://inner.example', gateway: { namespace: 'shop', name: 'inner' } }))).toBe('shop/inner:80');
  expect(doubt(ask(set, { request: 'GET http://inner.example', gateway: { namespace: 'shop', name: 'other' } }))).toEqual(['Gateway "shop/other" is not among the manifests, or not of kgateway']);
});

test('of several ports one has to be chosen, unless the usual one is among them', () => {
  const http = (port: number): Readonly<Record<string, unknown>> => ({ name: `p${port}`, port, protocol: 'HTTP' });
  const ask80 = (...ports: readonly number[]): Outcome => ask(setOf([gateway(ports.map(http)), route('shop', [rule('cart')])]), { request: 'GET http://shop.example' });
  expect(targetOf(ask80(8080))).toBe('shop/cart:80');
  expect(targetOf(ask80(8080, 80))).toBe('shop/cart:80');
  expect(doubt(ask80(8080, 8081))).toEqual(['Gateway "shop/edge" has several ports, and none is chosen: 8080, 8081']);
});

test('without any Gateway nothing is known', () => {
  expect(doubt(ask(setOf([route('shop', [rule('cart')])]), { request: 'GET http://shop.example' }))).toEqual(['no Gateway of kgateway is among the manifests']);
});

test('a rule that hands requests on to routes elsewhere leaves open what becomes of them', () => {
  const backendRefs = [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: 'team', namespace: 'team' }];
  const set = setOf([gateway(), route('shop', [{ matches: [prefix('/team')], backendRefs }, rule('all')])]);
  expect(doubt(ask(set, { request: 'GET http://shop.example', path: '/team/x' }))).toEqual(['no route among the manifests takes what the rule hands on']);
  expect(targetOf(ask(set, { request: 'GET http://shop.example', path: '/other' }))).toBe('shop/all:80');
});

test('a configuration that Envoy refuses leaves the one before in force, which is not known', () => {
  const filters = [{ type: 'URLRewrite', urlRewrite: { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } } }];
  const manifests = [gateway(), route('shop', [{ ...rule('cpp', prefix('/c++')), filters }, rule('all')])];
  expect(doubt(ask(setOf(manifests), { request: 'GET http://shop.example' }))).toEqual([expect.stringContaining('Envoy refuses the configuration'), 'shop/all:80']);
});
