import { describeRequest } from '../../src/core/requests/cases/describe-answer';
import { readRequests } from '../../src/core/requests/cases/read-requests';
import { formatValueProblem } from '../../src/core/requests/cases/shape-problems';

const shown = (value: unknown, defaults = {}) => readRequests(value, [], defaults).requests.map(describeRequest);
const complaints = (value: unknown, defaults = {}) => readRequests(value, ['request'], defaults).problems.map(formatValueProblem);

describe('a request', () => {
  test('is a URL, of which nothing is tidied up', () => {
    const { requests } = readRequests('https://Shop.example:8443/a/../b//c?x=%2f&y');
    expect(requests).toEqual([{
      scheme: 'https',
      host: 'Shop.example:8443',
      path: '/a/../b//c?x=%2f&y',
      method: 'GET',
      headers: [],
      port: 8443,
      serverName: undefined,
      client: { address: undefined, hasCertificate: undefined },
      gateway: undefined,
    }]);
  });

  test.each([
    ['POST http://a.example/x', 'POST http://a.example/x'],
    ['http://a.example', 'http://a.example/'],
    ['http://a.example?x=1', 'http://a.example/?x=1'],
  ])('%s is %s', (written, meant) => {
    expect(shown(written)).toEqual([meant]);
  });

  test('is a path, where the defaults have a host', () => {
    expect(shown('/cart', { host: 'a.example', scheme: 'https' })).toEqual(['https://a.example/cart']);
    expect(shown('POST /cart', { host: 'a.example' })).toEqual(['POST http://a.example/cart']);
  });

  test('has fields', () => {
    expect(shown({ host: 'a.example', path: '/x', method: 'PUT', sni: 'b.example', port: 8443, client: { address: '10.0.0.1', certificate: false }, gateway: 'infra/edge', headers: { 'x-a': '1' } }))
      .toEqual(['PUT https://a.example/x with x-a: 1 from 10.0.0.1 without a certificate with the server name b.example at port 8443 to Gateway infra/edge']);
  });

  test('is sent with TLS at port 443, or with a server name', () => {
    expect(readRequests({ host: 'a', port: 443 }).requests[0].scheme).toBe('https');
    expect(readRequests({ host: 'a', sni: 'a' }).requests[0].scheme).toBe('https');
    expect(readRequests({ host: 'a', port: 8080 }).requests[0].scheme).toBe('http');
  });

  test('may have the same header twice, in a list', () => {
    const headers = [{ name: 'x-a', value: '1' }, { name: 'x-a', value: '2' }];
    expect(readRequests({ host: 'a', headers }).requests[0].headers).toEqual(headers);
  });
});

describe('lists', () => {
  test('are all combinations, the last one changing fastest', () => {
    expect(shown({ url: ['http://a.example/1', 'http://a.example/2'], method: ['GET', 'POST'], headers: { 'x-a': ['1', '2'] } })).toEqual([
      'http://a.example/1 with x-a: 1', 'http://a.example/1 with x-a: 2', 'POST http://a.example/1 with x-a: 1', 'POST http://a.example/1 with x-a: 2',
      'http://a.example/2 with x-a: 1', 'http://a.example/2 with x-a: 2', 'POST http://a.example/2 with x-a: 1', 'POST http://a.example/2 with x-a: 2',
    ]);
  });

  test('are not endless', () => {
    const many = (letter: string) => Array.from({ length: 101 }, (_, index) => `/${letter}${index}`);
    expect(complaints({ host: 'a', path: many('a'), method: Array.from({ length: 101 }, (_, index) => `M${index}`) }))
      .toEqual(['request: the lists make 10201 requests, and 10000 are the most; write shorter lists, or several cases']);
  });
});

describe('defaults', () => {
  test('are what a request does not say itself', () => {
    const defaults = { host: 'a.example', scheme: 'https', path: '/x', method: 'POST', headers: { 'X-A': '1', 'x-b': '2', 'x-c': '3' }, gateway: 'infra/edge' };
    expect(shown({ path: '/y', headers: { 'x-a': '9', 'x-c': null } }, defaults)).toEqual(['POST https://a.example/y with x-b: 2, x-a: 9 to Gateway infra/edge']);
    expect(shown('http://b.example/', defaults)).toEqual(['POST http://b.example/ with X-A: 1, x-b: 2, x-c: 3 to Gateway infra/edge']);
  });

  test('that are a list are replaced as a whole', () => {
    expect(shown({ host: 'a', headers: { 'x-a': '1' } }, { headers: [{ name: 'x-b', value: '2' }] })).toEqual(['http://a/ with x-a: 1']);
  });
});

test.each([
  [{ path: '/' }, 'request: the request has no host; write url: https://…, or host: …'],
  ['/cart', 'request: the request has no host; write url: https://…, or host: …'],
  [undefined, 'request: is missing; write a string'],
  [{ host: '' }, 'request.host: the host is empty, got ""; write a host such as shop.example'],
  [{ host: '*.a.example' }, 'request.host: a request goes to one host, got "*.a.example"; write one that the wildcard covers, such as www.a.example'],
  [{ host: 'https://a' }, 'request.host: this is no host, got "https://a"; write a host such as shop.example or shop.example:8080, without scheme and path'],
  [{ host: 'a:99999' }, 'request.host: ports are from 1 to 65535, got "a:99999"; write another port'],
  [{ host: 'a', path: 'cart' }, 'request.path: a path begins with "/", got "cart"; write "/cart"'],
  [{ host: 'a', path: '/a b' }, 'request.path: a request has no " " in its path, got "/a b"; write %20 in its place'],
  [{ host: 'a', path: '/é' }, 'request.path: a request has no "é" in its path, got "/é"; write %C3%A9 in its place'],
  [{ host: 'a', path: '/a#b' }, 'request.path: clients keep what follows "#" to themselves, got "/a#b"; leave it out, or write %23'],
  [{ host: 'a', method: 'get' }, 'request.method: methods are told apart by case, got "get"; write GET'],
  [{ host: 'a', method: 'A B' }, 'request.method: this is no method, got "A B"; write one such as GET'],
  [{ host: 'a', headers: { ':path': '/' } }, 'request.headers[":path"]: this is a part of the request, and no header, got ":path"; write method, path, host or scheme'],
  [{ host: 'a', headers: { Host: 'b' } }, 'request.headers.Host: the Host header has a field of its own, got "Host"; write host'],
  [{ host: 'a', headers: { 'a b': '' } }, 'request.headers["a b"]: this is no name of a header, got "a b"; write one such as x-canary'],
  [{ host: 'a', headers: { 'x-a': 1 } }, 'request.headers.x-a: must be a string or a list or null, got 1; write it in quotes: "1"'],
  [{ host: 'a', headers: { 'x-a': 'a\nb' } }, 'request.headers.x-a: a header is one line of text, got "a\\nb"; leave control characters out'],
  [{ host: 'a', port: 0 }, 'request.port: must be from 1 to 65535, got 0; write 1 or more'],
  [{ host: 'a', port: 8.5 }, 'request.port: must be a whole number, got 8.5; write 9'],
  [{ host: 'a', client: '10.0.0' }, 'request.client: this is no IP address, got "10.0.0"; write one such as 203.0.113.7'],
  [{ host: 'a', gateway: 'a/b/c' }, 'request.gateway: this is no name of an object, got "a/b/c"; write namespace/name, such as shop/edge'],
  [{ host: 'a', scheme: 'ftp' }, 'request.scheme: got "ftp"; write one of http, https'],
  [{ host: 'a', path: [] }, 'request.path: the list is empty; write one entry or more, or leave the field out'],
  [{ hots: 'a' }, 'request.hots: unknown field "hots"; did you mean host?'],
  [{ url: 'http://a/', path: '/x' }, 'request.path: the URL has a path already; leave out url or path'],
  ['shop.example/cart', 'request: a URL begins with http:// or https://, got "shop.example/cart"; write "https://shop.example/cart"'],
  ['ws://shop.example/', 'request: a URL begins with http:// or https://, got "ws://shop.example/"; write http or https'],
  ['http:///x', 'request: the URL has no host, got "http:///x"; write one such as https://shop.example/cart'],
  ['http://u:p@a/', 'request: clients do not send what is before "@" in the host, got "http://u:p@a/"; write it as a header, authorization'],
  [7, 'request: must be a string or a map, got 7; write it in quotes: "7"'],
])('%j is refused', (written, message) => {
  expect(complaints(written)).toEqual([message]);
});

test('all that is wrong is reported at once', () => {
  expect(complaints({ hots: 'a', method: 'get', path: ['/', 'x'] })).toHaveLength(3);
});

test('an absurdly long path is refused, and shown in part', () => {
  const [message, ...more] = complaints({ host: 'a', path: `/${'a'.repeat(70_000)}` });
  expect(message).toMatch(/^request\.path: the path has 70001 characters, and Envoy takes 61440 at most, got "\/a{78}…; write a shorter one$/);
  expect(more).toEqual([]);
});
