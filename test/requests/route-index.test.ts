import * as fc from 'fast-check';
import { exact, expression, gateway, prefix, route, rule, setOf } from './manifests';
import { requestOf } from './request';
import { answerOf } from '../../src/core/requests';
import { matcherOf, mismatchOf } from '../../src/core/requests/matching';
import { receive } from '../../src/core/requests/received-request';
import type { ReceivedRequest } from '../../src/core/requests/received-request';
import { translationOf } from '../../src/core/translation';

const PATHS = ['/', '/a', '/a/', '/a/b', '/a/b/', '/a/bc', '/b', '/a/b/c', '/A', '/ab'];
const EXPRESSIONS = ['/a/.*', '/[a-z]+', '(?i)/a', '.*', '/a(/.*)?', '/x'];

const matches = fc.record({
  path: fc.oneof(
    fc.constantFrom(...PATHS).map((value) => prefix(value)),
    fc.constantFrom(...PATHS).map((value) => exact(value)),
    fc.constantFrom(...EXPRESSIONS).map((value) => expression(value)),
  ),
  method: fc.option(fc.constantFrom('GET', 'POST')),
  headers: fc.subarray([{ name: 'X-A', value: '1' }, { name: 'x-b', value: 'b|c', type: 'RegularExpression' }]),
  queryParams: fc.subarray([{ name: 'q', value: '1' }, { name: 'r', value: '' }]),
}).map(({ path, method, headers, queryParams }) => ({ ...path, ...method === null ? {} : { method }, headers, queryParams }));

const routes = fc.array(fc.array(matches, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

const requests = fc.record({
  request: fc.constantFrom('GET http://shop.example', 'POST http://shop.example'),
  path: fc.tuple(fc.constantFrom(...PATHS, '/a/x', '/x', '/a/b/c/d', '//a', '/a/../b'), fc.constantFrom('', '?q=1', '?q=2&q=1', '?r', '?q=1&r=2')).map((parts) => parts.join('')),
  headers: fc.subarray(['x-a: 1', 'x-b: c', 'X-A: 2']),
});

test('the index finds the route that a look at all of them finds', () => {
  fc.assert(fc.property(routes, fc.array(requests, { minLength: 5, maxLength: 5 }), (rules, asked) => {
    const set = setOf([gateway(), ...rules.map((some, index) => route(`r${index}`, some.map((match, at) => rule(`s${index}-${at}`, match)), { created: index }))]);
    const [virtualHost] = translationOf(set).gateways[0].ports[0].httpChains[0].virtualHosts;
    for (const one of asked) {
      const request = requestOf(one);
      const received = receive(request, { stripsTrailingDot: false, stripsPort: undefined, trustsForwarded: false }, 80) as ReceivedRequest;
      const expected = virtualHost.routes.find(({ match }) => mismatchOf(matcherOf(match, true), received) === undefined);
      expect(answerOf(set, request).route).toBe(expected);
    }
  }), { numRuns: 150 });
});

test('an explanation says of each route before the winner why it did not take the request', () => {
  const set = setOf([gateway(), route('shop', [
    rule('exact', exact('/cart')), rule('post', prefix('/cart', { method: 'POST' })), rule('canary', prefix('/cart', { headers: [{ name: 'X-Canary', value: 'always' }] })),
    rule('query', prefix('/cart', { queryParams: [{ name: 'v', value: '[0-9]+', type: 'RegularExpression' }] })), rule('cart', prefix('/cart')), rule('all'),
  ])]);
  const { candidates } = answerOf(set, requestOf({ request: 'GET http://shop.example', path: '/cart/1?v=x', headers: ['x-canary: no'] }), { explain: true });
  expect(candidates.map(({ route: { rule: { rule: { index } } }, lost }) => `${index} ${lost ?? 'takes it'}`)).toEqual([
    '0 path: got "/cart/1", wants exactly "/cart"',
    '1 method: got GET, wants POST',
    '2 header x-canary: got "no", wants "always"',
    '3 query parameter v: got "x", wants all of it to match "[0-9]+"',
    '4 takes it',
  ]);
});
