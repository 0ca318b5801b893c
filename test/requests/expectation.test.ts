import { answer, forwarded, reason, target } from './answers';
import type { Answer, Outcome } from '../../src/core/requests/answer';
import type { ExpectationData } from '../../src/core/requests/cases/case-data';
import { compareAnswer, expectationProblems } from '../../src/core/requests/cases/expectation';
import { formatValueProblem } from '../../src/core/requests/cases/shape-problems';
import { formatPath } from '../../src/core/schema/path';

/** `backend: got a, wants b`, with a question mark where it is not known. */
const mismatches = (given: Answer | Outcome, expected: ExpectationData) => compareAnswer('kind' in given ? answer(given) : given, expected)
  .map(({ path, got, expected: wanted, isOpen }) => `${formatPath(path)}: got ${got}, wants ${wanted}${isOpen ? ' ?' : ''}`);

const CART = forwarded([target('shop/cart:8080')]);
const SPLIT = forwarded([target('shop/a:80', 0.9), target('Backend shop/b', 0.1)]);
const NOT_FOUND: Outcome = { kind: 'responded', status: 404, body: undefined, headers: [{ name: 'x-a', value: '1' }], reason: reason('no route takes it') };
const REDIRECT: Outcome = { kind: 'redirected', status: 301, location: 'https://a.example/' };
const REFUSED: Outcome = { kind: 'refused', by: 'tls', reason: reason('no certificate') };
const OPEN: Outcome = { kind: 'not-known', reason: reason('the age of routes decides'), possible: [CART, forwarded([target('shop/old:8080')])] };

describe('what is expected is so', () => {
  test.each<[Answer | Outcome, ExpectationData]>([
    [CART, {}],
    [CART, { backend: 'shop/cart:8080' }],
    [CART, { backend: 'cart:8080' }],
    [CART, { outcome: 'forwarded' }],
    [CART, { backends: { 'shop/cart:8080': '100 %' } }],
    [forwarded([target('Backend shop/pay')]), { backend: 'Backend shop/pay' }],
    [forwarded([target('Backend shop/pay')]), { backend: 'shop/pay' }],
    [forwarded([target('shop/a:80', 0.4), target('shop/a:80', 0.6)]), { backend: 'shop/a:80' }],
    [SPLIT, { backends: { 'shop/a:80': '90 %', 'Backend shop/b': 10 } }],
    [SPLIT, { backends: { 'shop/a:80': '90.4%' } }],
    [SPLIT, { backends: { 'shop/a:80': 85 }, tolerance: 5 }],
    [SPLIT, { backends: { 'shop/c:80': 0 } }],
    [forwarded([target('shop/a:80', 1 / 3), target('shop/b:80', 2 / 3)]), { backends: { 'shop/a:80': '33.3 %', 'shop/b:80': '66.7 %' } }],
    [forwarded([target('shop/a:80')], { mirrors: [{ target: 'shop/m:80', share: 1 }] }), { mirrors: ['shop/m:80'] }],
    [NOT_FOUND, { status: 404, responseHeaders: { 'X-A': '1', 'x-b': null }, outcome: 'responded' }],
    [{ ...NOT_FOUND, body: '{}' } as Outcome, { body: '{}' }],
    [REDIRECT, { redirect: { status: 301, location: 'https://a.example/' } }],
    [REDIRECT, { redirect: 'https://a.example/', status: 301 }],
    [REDIRECT, { redirect: {} }],
    [REFUSED, { refused: 'tls' }],
    [forwarded([target('a:80', 1, { upstream: { method: 'GET', path: '/x?y', host: 'b', headers: [{ name: 'x-a', value: '1' }, { name: 'x-a', value: '2' }], unknownHeaders: [] } })]),
      { upstream: { method: 'GET', path: '/x?y', host: 'b', headers: { 'X-A': '1,2', cookie: null } } }],
    [forwarded([target('a:80', 1, { responseHeaders: { set: [{ name: 'x-a', value: '1' }], add: [{ name: 'x-b', value: '2' }], remove: ['Server'] } })]),
      { responseHeaders: { 'X-A': '1', 'x-b': '2', server: null } }],
    [forwarded([target('a:80')], { timeouts: { request: '10s', perTry: undefined, idle: undefined } }), { timeouts: { request: '10s', idle: null } }],
    [CART, { retries: null }],
    [CART, { policies: { auth: 'none', rateLimit: 'none' } }],
    [CART, { route: null }],
    [OPEN, { outcome: 'not-known' }],
    [OPEN, { not: { status: 404 } }],
    [{ ...OPEN, possible: [CART, CART] }, { backend: 'shop/cart:8080' }],
    [CART, { not: { backend: 'shop/old:8080' } }],
    [CART, { not: [{ backend: 'shop/old:8080' }, { status: 404 }] }],
    [CART, { not: { backend: 'shop/cart:8080', status: 404 } }],
  ])('%#', (given, expected) => {
    expect(expectationProblems(expected)).toEqual([]);
    expect(mismatches(given, expected)).toEqual([]);
  });
});

describe('what is not so is reported', () => {
  test.each<[Answer | Outcome, ExpectationData, string[]]>([
    [CART, { backend: 'shop/old:8080' }, ['backend: got shop/cart:8080, wants shop/old:8080 for all requests']],
    [SPLIT, { backend: 'shop/a:80' }, ['backend: got 90 % shop/a:80, 10 % Backend shop/b, wants shop/a:80 for all requests']],
    [SPLIT, { backends: { 'shop/a:80': 95 } }, ['backends["shop/a:80"]: got 90 % shop/a:80, 10 % Backend shop/b, wants 95 % to shop/a:80']],
    [forwarded([target('shop/a:80', 1, { fault: reason('there is no such Service') })]), { backend: 'shop/a:80' },
      ['backend: got shop/a:80 (500: there is no such Service), wants shop/a:80 for all requests']],
    [NOT_FOUND, { backend: 'shop/a:80' }, ['backend: got 404: no route takes it, wants shop/a:80 for all requests']],
    [NOT_FOUND, { status: 403, body: 'x' }, ['status: got 404: no route takes it, wants 403', 'body: got no body, wants "x"']],
    [CART, { status: 200 }, ['status: got shop/cart:8080, wants 200']],
    [NOT_FOUND, { responseHeaders: { 'x-a': '2', 'x-b': '1' } }, ['responseHeaders.x-a: got "1", wants "2"', 'responseHeaders.x-b: got no such header, wants "1"']],
    [CART, { responseHeaders: { 'x-a': null } }, ['responseHeaders.x-a: got as the backend gives it, wants no such header']],
    [REDIRECT, { redirect: { status: 308, location: 'https://b.example/' } }, ['redirect.status: got redirect 301 to https://a.example/, wants 308', 'redirect.location: got https://a.example/, wants https://b.example/']],
    [CART, { redirect: {} }, ['redirect: got shop/cart:8080, wants a redirect']],
    [REFUSED, { refused: 'connection' }, ['refused: got TLS refused: no certificate, wants connection refused']],
    [CART, { upstream: { path: '/x', headers: { 'x-a': '1' } } }, ['upstream.path: got /, wants /x', 'upstream.headers.x-a: got no such header, wants "1"']],
    [CART, { timeouts: { request: '10s' } }, ['timeouts.request: got none, wants 10s']],
    [CART, { retries: { attempts: 3, retryOn: ['5xx'] } }, ['retries.attempts: got none, wants 3', 'retries.retryOn: got none, wants 5xx']],
    [CART, { mirrors: ['shop/m:80'] }, ['mirrors[0]: got no copies, wants a copy to shop/m:80']],
    [CART, { gateway: 'infra/edge', rule: 'canary', listener: 'https' }, [
      'gateway: got none, but shop/cart:8080, wants infra/edge', 'listener: got none, but shop/cart:8080, wants https', 'rule: got none, but shop/cart:8080, wants canary',
    ]],
    [CART, { policies: { auth: 'required', inForce: ['shop/limits'] } }, ['policies.auth: got none, wants required', 'policies.inForce[0]: got no policies, wants shop/limits in force']],
    [CART, { not: { backend: 'shop/cart:8080' } }, ['not: got shop/cart:8080, wants something else than this']],
    [CART, { not: [{ status: 404 }, { outcome: 'forwarded' }] }, ['not[1]: got shop/cart:8080, wants something else than this']],
    [CART, { outcome: 'not-known' }, ['outcome: got forwarded, wants not-known']],
  ])('%#', (given, expected, told) => {
    expect(expectationProblems(expected)).toEqual([]);
    expect(mismatches(given, expected)).toEqual(told);
  });
});

describe('what cannot be known is not taken for the one or the other', () => {
  test.each<[Outcome, ExpectationData, string[]]>([
    [OPEN, { backend: 'shop/cart:8080' }, ['backend: got shop/cart:8080, or shop/old:8080 (the age of routes decides), wants shop/cart:8080 for all requests ?']],
    [OPEN, { backend: 'shop/new:8080' }, ['backend: got shop/cart:8080, or shop/old:8080, wants shop/new:8080 for all requests']],
    [OPEN, { not: { backend: 'shop/cart:8080' } }, ['not: got perhaps this: not known: the age of routes decides; perhaps shop/cart:8080; perhaps shop/old:8080, wants something else than this ?']],
    [{ kind: 'not-known', reason: reason('a template decides'), possible: [] }, { backend: 'shop/cart:8080' }, ['backend: got not known (a template decides), wants shop/cart:8080 for all requests ?']],
    [{ kind: 'not-known', reason: reason('a template decides'), possible: [] }, { policies: { auth: 'none' } }, ['policies.auth: got not known (a template decides), wants none ?']],
    [forwarded([target('a:80', 1, { upstream: { method: 'GET', path: undefined, host: undefined, headers: [], unknownHeaders: ['x-user'] } })]), { upstream: { path: '/', host: 'a', headers: { 'x-user': '1' } } },
      ['upstream.path: got known at run time only, wants / ?', 'upstream.host: got known at run time only, wants a ?', 'upstream.headers.x-user: got known at run time only, wants "1" ?']],
  ])('%#', (given, expected, told) => {
    expect(mismatches(given, expected)).toEqual(told);
  });
});

test.each([
  [{ backnd: 'a' }, 'backnd: unknown field "backnd"; did you mean backend?'],
  [{ status: 42 }, 'status: must be from 100 to 599, got 42; write 100 or more'],
  [{ status: '404' }, 'status: must be a number, got "404"; write a number'],
  [{ backends: { a: '110 %' } }, 'backends.a: this is no share, got "110 %"; write percent, such as 90 % or 90'],
  [{ backends: { a: 110 } }, 'backends.a: must be from 0 to 100, got 110; write 100 or less'],
  [{ policies: { auth: 'requred' } }, 'policies.auth: got "requred"; did you mean required?'],
  [{ not: { statsu: 1 } }, 'not.statsu: unknown field "statsu"; did you mean status?'],
  [{ not: [] }, 'not: the list is empty; write one entry or more, or leave the field out'],
  [{ gateway: 'A/b' }, 'gateway: this is no name of an object, got "A/b"; write namespace/name, such as shop/edge'],
  ['404', 'must be a map, got "404"; write a map'],
])('%j is refused', (written, message) => {
  expect(expectationProblems(written).map(formatValueProblem)).toEqual([message]);
});
