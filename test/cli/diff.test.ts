import { Workspace } from './command';
import { EDGE, SHOP } from './shop';

const workspace = new Workspace();
afterAll(() => workspace.remove());

workspace.write('base/edge.yaml', EDGE);
workspace.write('base/shop.yaml', SHOP);

let number = 0;

/** Compares the base with a copy in which something is replaced. */
function diff(replaced: readonly (readonly [string | RegExp, string])[], ...args: string[]) {
  const head = `head-${++number}`;
  const [edge, shop] = [EDGE, SHOP].map((text) => replaced.reduce((changed, [from, to]) => changed.replace(from, to), text));
  workspace.write(`${head}/edge.yaml`, edge);
  workspace.write(`${head}/shop.yaml`, shop);
  const { code, out, err } = workspace.run(['diff', 'base', head, ...args]);
  return { code, err, out: out.replaceAll(head, 'head') };
}

test('nothing has changed', () => {
  const { code, out } = diff([], '--exit-code');
  expect(code).toBe(0);
  expect(out).toMatch(/^no kinds of requests are answered differently, of \d+ that were tried\n$/);
});

test('a kind of requests is reported, with what became of it and what becomes of it, and by which route', () => {
  const { code, out } = diff([['weight: 90', 'weight: 40']]);
  expect(code).toBe(0);
  expect(out).toMatch(/^https:\/\/shop\.example\/checkout\/\*\n {2}10 % shop\/checkout-canary:8080, 90 % shop\/checkout:8080 → 20 % shop\/checkout-canary:8080, 80 % shop\/checkout:8080\n/);
  expect(out).toContain('  before: HTTPRoute shop/shop, rule 1 "checkout", match 0 (base/shop.yaml:15:17)\n  after: HTTPRoute shop/shop, rule 1 "checkout", match 0 (head/shop.yaml:15:17)\n  such as: https://shop.example/checkout\n');
  expect(out).toMatch(/\n1 kind of request is answered differently, of \d+ that were tried\n$/);
});

/** What is changed, and the first lines of what is reported. */
const CHANGES: readonly (readonly [string, readonly (readonly [string | RegExp, string])[], readonly string[]])[] = [
  ['a header of a match', [['value: always', 'value: sometimes']], ['https://shop.example/checkout/* with x-canary: always', 'https://shop.example/checkout/* with x-canary: sometimes']],
  ['a path of a match', [['value: /admin', 'value: /administration']], ['https://shop.example/admin/*', 'https://shop.example/administration/*']],
  ['a host', [['hostnames: [shop.example]', 'hostnames: [store.example]']], ['https://shop.example/checkout/*', 'https://store.example/checkout/*']],
  ['a target', [['name: admin, port: 8080', 'name: admin, port: 8081']], ['https://shop.example/admin/*', 'shop/admin:8080 → shop/admin:8081']],
  ['a rewrite', [['replacePrefixMatch: /', 'replacePrefixMatch: /v2']], ['path: / → /v2']],
  ['a header for the backend', [['value: shop', 'value: store']], ['request headers: x-canary: always, x-envoy-original-path: /checkout, x-team: shop → x-canary: always, x-envoy-original-path: /checkout, x-team: store']],
  ['the status of a redirect', [['statusCode: 301', 'statusCode: 302']], ['http://shop.example/*', 'redirect 301 to https://shop.example/ → redirect 302 to https://shop.example/']],
  ['a protection that is gone', [[/ {2}extAuth: \{ extensionRef: \{ name: authz \} \}/, '  rateLimit: { local: { tokenBucket: { maxTokens: 1, fillInterval: 1s } } }']], ['https://shop.example/admin/*', 'ext auth: TrafficPolicy shop/admins → none', 'rate limit: none → TrafficPolicy shop/admins']],
  ['a protection of other requests', [[', sectionName: admin }]\n', ' }]\n']], ['https://shop.example/checkout/*', 'ext auth: none → TrafficPolicy shop/admins']],
  ['a port of a listener', [['port: 443', 'port: 8443']], ['https://shop.example/admin/*', 'shop/admin:8080 → connection refused', 'https://shop.example:8443/admin/*', 'connection refused → shop/admin:8080', 'https://shop.example:8443/*\n  connection refused → 404\n']],
  ['a Gateway', [['name: edge, namespace: infra }\nspec:\n  gatewayClassName', 'name: front, namespace: infra }\nspec:\n  gatewayClassName']], ['https://shop.example/admin/*']],
  ['a timeout', [['    - name: admin\n', '    - name: admin\n      timeouts: { request: 3s }\n']], ['timeouts: none → request 3s']],
  ['a rule in front', [['    - name: canary\n', '    - name: first\n      matches: [{ path: { type: Exact, value: /admin/secret } }]\n      backendRefs: [{ name: secret, port: 80 }]\n    - name: canary\n']], ['https://shop.example/admin/secret', 'shop/admin:8080 → shop/secret:80', 'ext auth: TrafficPolicy shop/admins → none']],
];

test.each(CHANGES)('%s', (_, replaced, told) => {
  const { code, out } = diff(replaced, '--exit-code');
  expect(code).toBe(1);
  for (const line of told) { expect(out).toContain(line); }
});

test.each([
  ['names of rules', [['name: canary', 'name: testers']]],
  ['the order of rules that do not touch', [[/ {4}- name: admin\n.*\n.*\n/, '']]],
] as const)('%s say nothing, unless requests are answered differently', (what, replaced) => {
  const { out } = diff(replaced as never);
  expect(/^no kinds/.test(out)).toBe(what === 'names of rules');
});

test('what a policy holds is compared, but not shown', () => {
  const users = (hash: string) => SHOP.replace(/ {2}extAuth: \{ extensionRef: \{ name: authz \} \}/, `  basicAuth: { secretRef: { name: ${hash} } }`);
  workspace.write('one/all.yaml', `${EDGE}---\n${users('one')}`);
  workspace.write('two/all.yaml', `${EDGE}---\n${users('two')}`);
  const { out } = workspace.run(['diff', 'one', 'two']);
  expect(out).not.toContain('secretRef');
});

test('json', () => {
  const report = JSON.parse(diff([['weight: 90', 'weight: 40']], '--format', 'json').out);
  expect(report).toMatchObject({
    base: 'base',
    head: 'head',
    summary: { changes: 1 },
    changes: [{
      requests: 'https://shop.example/checkout/*',
      witness: { scheme: 'https', host: 'shop.example', path: '/checkout' },
      differences: [{ what: 'outcome', before: '10 % shop/checkout-canary:8080, 90 % shop/checkout:8080', after: '20 % shop/checkout-canary:8080, 80 % shop/checkout:8080' }],
      before: { outcome: 'forwarded', route: { name: 'shop/shop', rule: 1, file: 'base/shop.yaml', line: 15 } },
      after: { route: { file: 'head/shop.yaml' } },
    }],
  });
});

test('markdown is a table that a pull request shows', () => {
  expect(diff([['weight: 90', 'weight: 40']], '--format', 'markdown').out.replace(/of \d+/, 'of N')).toBe(`### Requests

1 kind of request is answered differently, of N that were tried.

| Requests | Before | After | By |
|---|---|---|---|
| \`https://shop.example/checkout/*\` | \`10 % shop/checkout-canary:8080, 90 % shop/checkout:8080\` | \`20 % shop/checkout-canary:8080, 80 % shop/checkout:8080\` | HTTPRoute shop/shop, rule 1 "checkout", match 0 |
`);
  expect(diff([], '--format', 'markdown').out).toMatch(/^### Requests\n\nNo kinds of requests are answered differently, of \d+ that were tried\.\n$/);
  expect(diff([['value: shop', 'value: "a|b`c"']], '--format', 'markdown').out).toContain('x-team: a\\|b`c``');
});

test('two releases are compared by two runs of a test file, two sets by one', () => {
  expect(diff([['value: /admin', 'value: /admin/']], '--exit-code').code).toBe(0);
  expect(diff([['value: /admin', 'value: /admin/']], '--exit-code', '--release', 'kgateway-2.2').code).toBe(1);
});

test.each([
  [['base'], 'diff: it takes two files or folders; write kgateway-constructs diff base/ head/'],
  [['base', 'base', 'base'], 'diff: it takes two files or folders; write kgateway-constructs diff base/ head/'],
  [['base', 'missing'], 'missing: there is no such file or folder; name one that exists'],
  [['base', 'base', '--format', 'sarif'], '--format: got "sarif"; write one of text, json, markdown'],
])('%j is refused', (args, message) => {
  expect(workspace.run(['diff', ...args])).toEqual({ code: 2, out: '', err: `kgateway-constructs: ${message}\n` });
});
