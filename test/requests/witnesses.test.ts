import * as fc from 'fast-check';
import { exact, expression, gateway, policy, prefix, route, rule, setOf } from './manifests';
import type { ManifestSet } from '../../src/core/manifests/manifest-set';
import { answerOf, reachable, witnessesOf } from '../../src/core/requests';
import type { Request } from '../../src/core/requests/request';
import { sameOutcome } from '../../src/core/requests/same-outcome';

const short = ({ method, scheme, host, path, headers, port }: Request): string =>
  [`${method} ${scheme}://${host}${port === undefined ? '' : ` (${port})`}${path}`, ...headers.map(({ name, value }) => `${name}: ${value}`)].join(' | ');

const changed = (before: ManifestSet, after: ManifestSet): readonly Request[] =>
  witnessesOf(before, after).filter((request) => !sameOutcome(answerOf(before, request).outcome, answerOf(after, request).outcome));

test('each match gets the smallest request that reaches it', () => {
  const set = setOf([gateway(), route('shop', [
    rule('cart', prefix('/cart')), rule('one', exact('/cart')), rule('canary', prefix('/cart', { headers: [{ name: 'X-Canary', value: 'always' }] })),
    rule('ids', expression('/items/[0-9]{3}')), rule('query', prefix('/q', { queryParams: [{ name: 'v', value: '1|2', type: 'RegularExpression' }], method: 'PUT' })), rule('all'),
  ], { hostnames: ['*.shop.example'] })]);
  expect(reachable(set).map(({ route: entry, witness }) => `${entry.rule.rule.index} ${witness === undefined ? '-' : short(witness)}`).sort()).toEqual([
    '0 GET http://www.shop.example/cart/other',
    '1 GET http://www.shop.example/cart',
    '2 GET http://www.shop.example/cart/other | x-canary: always',
    '3 GET http://www.shop.example/items/000',
    '4 PUT http://www.shop.example/q?v=1',
    '5 GET http://www.shop.example/',
  ]);
});

test('a match that another one takes everything from is named with it', () => {
  const set = setOf([gateway(), route('shop', [rule('all', expression('/cart.*')), rule('cart', prefix('/cart'))])]);
  const shadowed = reachable(set).filter(({ witness }) => witness === undefined);
  expect(shadowed.map(({ route: entry, shadow }) => [entry.rule.rule.index, shadow?.text])).toEqual([
    [1, 'what it takes goes to spec.rules[0].matches[0] of HTTPRoute "shop/shop" before'],
  ]);
});

const PATHS = ['/', '/a', '/a/b', '/b', '/c/d', '/c/d/'];
const matches = fc.record({
  path: fc.oneof(fc.constantFrom(...PATHS).map((value) => prefix(value)), fc.constantFrom(...PATHS).map((value) => exact(value)), fc.constantFrom('/a/[0-9]+', '/[a-z]+/x', '(?i)/B').map((value) => expression(value))),
  method: fc.option(fc.constantFrom('GET', 'POST', 'PATCH'), { freq: 3 }),
  headers: fc.subarray([{ name: 'x-a', value: '1' }, { name: 'x-b', value: 'b|c', type: 'RegularExpression' }], { maxLength: 1 }),
}).map(({ path, method, headers }) => ({ ...path, ...method === null ? {} : { method }, headers }));
const rules = fc.array(fc.tuple(matches, fc.constantFrom('s1', 's2', 's3')), { minLength: 1, maxLength: 6 });
const hosts = fc.subarray(['shop.example', '*.example', 'a.b.example'], { minLength: 0, maxLength: 2 });

const make = (some: readonly (readonly [Readonly<Record<string, unknown>>, string])[], hostnames: readonly string[]): ManifestSet =>
  setOf([gateway(), route('shop', some.map(([match, service]) => rule(service, match)), { created: 1, hostnames }), route('all', [rule('rest', prefix('/z'))], { created: 2 })]);

test('each witness reaches its match', () => {
  fc.assert(fc.property(rules, hosts, (some, hostnames) => {
    const set = make(some, hostnames);
    for (const { route: entry, witness } of reachable(set)) {
      if (witness !== undefined) { expect(answerOf(set, witness).route).toBe(entry); }
    }
  }), { numRuns: 60 });
});

test('what changes in one of the rules shows in a witness', () => {
  fc.assert(fc.property(rules, hosts, fc.nat(), (some, hostnames, at) => {
    const index = at % some.length;
    const [before, after] = [make(some, hostnames), make(some.map((one, other) => (other === index ? [one[0], 'changed'] as const : one)), hostnames)];
    const isReached = reachable(before).some(({ route: { rule: { rule: { index: own } }, route: { route: { manifest } } }, witness }) => manifest.name === 'shop' && own === index && witness !== undefined);
    const differences = changed(before, after);
    expect(differences.length > 0).toBe(isReached);
  }), { numRuns: 60 });
});

test.each([
  ['a route that is gone', [route('shop', [rule('cart', prefix('/cart')), rule('all')])], [route('shop', [rule('all')])], ['/cart']],
  ['a host of its own, for which no other host is asked', [route('all', [rule('all', prefix('/x'))])],
    [route('all', [rule('all', prefix('/x'))]), route('own', [rule('own', prefix('/y'))], { hostnames: ['own.example'] })], ['own.example/x', 'own.example/y']],
  ['a method', [route('shop', [rule('a', prefix('/a'))])], [route('shop', [rule('a', prefix('/a', { method: 'GET' }))])], ['POST']],
  ['a prefix that becomes an exact path', [route('shop', [rule('a', prefix('/a'))])], [route('shop', [rule('a', exact('/a'))])], ['/a/other']],
  ['a header', [route('shop', [rule('a', prefix('/a')), rule('b', prefix('/a', { headers: [{ name: 'x', value: '1' }] }))])], [route('shop', [rule('a', prefix('/a'))])], ['x: 1']],
  ['an address', [route('shop', [rule('a')]), policy('acl', { kind: 'HTTPRoute', name: 'shop' }, { acl: { defaultAction: 'allow', rules: [{ action: 'deny', cidrs: ['10.0.0.0/8'] }] } })],
    [route('shop', [rule('a')])], []],
  ['an origin', [route('shop', [rule('a')]), policy('cors', { kind: 'HTTPRoute', name: 'shop' }, { cors: { allowOrigins: ['https://app.example'] } })],
    [route('shop', [rule('a')])], ['origin: https://app.example']],
])('%s shows in a witness', (_, before, after, expected) => {
  const [one, other] = [before, after].map((manifests) => setOf([gateway(), ...manifests]));
  const differences = changed(one, other).map(short);
  expect(differences.length).toBeGreaterThan(0);
  for (const text of expected) { expect(differences.join('\n')).toContain(text); }
});
