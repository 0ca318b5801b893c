import { Workspace } from './command';
import { EDGE, SHOP } from './shop';

const workspace = new Workspace();
afterAll(() => workspace.remove());

workspace.write('k8s/edge.yaml', EDGE);
workspace.write('k8s/shop.yaml', SHOP);

const request = (...args: string[]) => workspace.run(['request', 'k8s', ...args]);

describe('the text says what becomes of a request, by which way, and why others did not take it', () => {
  test('with a backend', () => {
    expect(request('--url', 'https://shop.example/checkout/1?x=1', '--header', 'x-canary: always', '--header', 'cookie: a=b')).toEqual({
      code: 0, err: '', out: `https://shop.example/checkout/1?x=1 with x-canary: always, cookie: a=b
→ shop/checkout-canary:8080

Gateway   infra/edge  k8s/edge.yaml:1:1
Listener  https, port 443  k8s/edge.yaml:8:7
Host      shop.example
Route     HTTPRoute shop/shop, rule 0 "canary", match 0  k8s/shop.yaml:9:17

Upstream  GET /1?x=1
          host: shop.example
          x-canary: always
          x-team: shop
          x-envoy-original-path: /checkout/1?x=1
Timeout   15s, Envoy's own
`,
    });
  });

  test('with a split, policies, and a route that was asked before', () => {
    const { out } = request('--url', 'https://shop.example/checkout');
    expect(out).toContain('→ 90 % shop/checkout:8080, 10 % shop/checkout-canary:8080\n');
    expect(out).toContain('HTTPRoute shop/shop, rule 0 "canary", match 0  k8s/shop.yaml:9:17\n    header x-canary: got none, wants "always"\n');
    expect(request('--url', 'https://shop.example/admin').out).toContain(
      'Policies           TrafficPolicy shop/admins  k8s/shop.yaml:30:1\nMay be refused by  TrafficPolicy shop/admins: ext auth  k8s/shop.yaml:35:3\n');
  });

  test.each([
    [['--host', 'shop.example', '--path', '/old'], '→ redirect 301 to https://shop.example/old\n'],
    [['--url', 'https://shop.example/'], '→ 404: no route for the host shop.example takes the request'],
    [['--url', 'https://other.test/'], '→ TLS refused: no listener on port 443 is for the server name "other.test"'],
    [['--url', 'https://shop.example/', '--sni', 'x.example'], 'https://shop.example/ with the server name x.example\n→ 404'],
    [['--url', 'http://shop.example/', '--port', '8443'], 'http://shop.example/ at port 8443\n→ connection refused: nothing listens on port 8443'],
    [['--url', 'https://shop.example/admin', '--method', 'POST', '--client', '10.0.0.1', '--client-certificate', 'no', '--gateway', 'edge'],
      'POST https://shop.example/admin from 10.0.0.1 without a certificate to Gateway infra/edge\n→ shop/admin:8080\n'],
  ])('%j', (args, text) => {
    expect(request(...args).out).toContain(text);
  });
});

test('manifests may come through a pipe', () => {
  expect(workspace.run(['request', '--url', 'https://shop.example/admin'], { input: `${EDGE}---\n${SHOP}` }).out).toContain('Gateway   infra/edge  <stdin>:1:1\n');
});

test('JSON has all of it, with places', () => {
  const answer = JSON.parse(request('--url', 'https://shop.example/admin', '--format', 'json').out);
  expect(answer).toMatchObject({
    outcome: { kind: 'forwarded', targets: [{ target: 'shop/admin:8080', share: 1, upstream: { path: '/admin' } }] },
    listener: { name: 'https', port: 443, line: 8 },
    route: { kind: 'HTTPRoute', name: 'shop/shop', rule: { index: 2, name: 'admin' }, match: 0, file: 'k8s/shop.yaml', line: 18 },
    candidates: [{ lost: 'path: got "/admin", wants "/checkout" and what is below' }, {}, {}],
    policies: [{ kind: 'TrafficPolicy', name: 'shop/admins', certain: true }],
    conditions: [{ what: 'ext auth', effect: 'may-refuse', policy: { name: 'shop/admins' }, line: 35 }],
  });
});

describe('a mistake says what to write, and exits with 2', () => {
  test.each([
    [['--path', '/'], 'request: the request has no host; write --url <url> or --host <host>'],
    [['--url', 'shop.example'], '--url: a URL begins with http:// or https://, got "shop.example"; write "https://shop.example"'],
    [['--host', 'a', '--path', 'x'], '--path: a path begins with "/", got "x"; write "/x"'],
    [['--host', 'a', '--method', 'get'], '--method: methods are told apart by case, got "get"; write GET'],
    [['--host', 'a', '--header', 'x'], '--header: got "x"; write --header "name: value"'],
    [['--host', 'a', '--header', 'host: x'], '--header: the Host header has a field of its own, got "host"; write host'],
    [['--host', 'a', '--port', 'x'], '--port: got "x"; write a port such as 8080'],
    [['--host', 'a', '--client', 'x'], '--client: this is no IP address, got "x"; write one such as 203.0.113.7'],
    [['--host', 'a', '--client-certificate', 'x'], '--client-certificate: got "x"; write one of yes, no'],
    [['--host', 'a', '--gateway', 'egde'], '--gateway: there is no Gateway "egde"; did you mean infra/edge?'],
    [['--host', 'a', '--scheme', 'htp'], '--scheme: got "htp"; did you mean http?'],
    [['--host', 'a', '--format', 'yaml'], '--format: got "yaml"; write one of text, json'],
    [['--url', 'http://a/', '--host', 'b'], '--host: the URL has a host already; leave out url or host'],
  ])('%j', (args, message) => {
    expect(request(...args)).toEqual({ code: 2, out: '', err: `kgateway-constructs: ${message}\n` });
  });

  test('several Gateways that could answer', () => {
    workspace.write('two/edge.yaml', `${EDGE}---\n${EDGE.replace('name: edge,', 'name: inner,')}`);
    const { code, err } = workspace.run(['request', 'two', '--url', 'http://shop.example/']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^kgateway-constructs: request: several Gateways may take the request, and none is chosen: .*; name one of them, such as --gateway infra\/edge\n$/) });
    expect(workspace.run(['request', 'two', '--url', 'http://shop.example/', '--gateway', 'inner']).code).toBe(0);
  });

  test.each([
    ['manifests that cannot be read', 'broken.yaml', 'kind: "A\n', /^kgateway-constructs: broken\.yaml:1:7: the YAML is not valid: the quote is never closed; /],
    ['no manifests', 'empty.yaml', '# nothing\n', /^kgateway-constructs: request: there is no Kubernetes object in empty\.yaml; /],
    ['no Gateway', 'route.yaml', SHOP, /^kgateway-constructs: request: no Gateway of kgateway is among the manifests; give the manifests of the Gateway, too\n$/],
  ])('%s', (_, file, content, message) => {
    workspace.write(file, content);
    const { code, err } = workspace.run(['request', file, '--url', 'http://shop.example/']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) });
  });
});
