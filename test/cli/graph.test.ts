import { readFileSync } from 'node:fs';
import { Workspace } from './command';
import { hostileManifests, SHOP_FILE } from '../topology/given';

const workspace = new Workspace();
workspace.write('shop.yaml', readFileSync(SHOP_FILE, 'utf8'));
workspace.write('new.yaml', readFileSync(SHOP_FILE, 'utf8').replace('weight: 95', 'weight: 80'));
workspace.write('hostile.json', hostileManifests().map((manifest) => JSON.stringify(manifest)).join('\n'));
workspace.write('secret.yaml', `apiVersion: v1
kind: Secret
metadata: { name: a_wrong_name, namespace: shop }
stringData: { password: do-not-show-this }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: with-header, namespace: shop, annotations: { last-applied: do-not-show-this } }
spec:
  parentRefs: [{ name: edge }]
  rules:
    - filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: Authorization, value: do-not-show-this }, { name: Cookie, value: do-not-show-this }] } }]
      backendRefs: [{ name: a, port: 80 }]
`);
afterAll(() => workspace.remove());

const run = (...args: string[]) => workspace.run(['graph', ...args]);

test.each([
  ['mermaid', /^flowchart LR\n/], ['dot', /^digraph topology \{\n/], ['svg', /^<svg [^]*<\/svg>\n$/], ['html', /^<!doctype html>\n[^]*<\/html>\n$/], ['json', /^\{\n {2}"nodes": \[/],
])('--format %s', (format, expected) => {
  const { code, out, err } = run('shop.yaml', '--format', format);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(expected);
  expect(run('shop.yaml', '--format', format).out).toBe(out);
});

test('a part can be asked for', () => {
  const idsOf = (...args: string[]) => (JSON.parse(run('shop.yaml', '--format', 'json', ...args).out) as { nodes: { id: string; parent?: string }[] }).nodes
    .filter(({ parent }) => parent === undefined).map(({ id }) => id);
  expect(idsOf('--to', 'payments/ledger', '--depth', '1')).toEqual(['HTTPRoute shop/checkout', 'Service payments/ledger', 'ReferenceGrant payments/from-shop', 'TrafficPolicy shop/login']);
  expect(idsOf('--namespace', 'team-a', '--from', 'HTTPRoute/team-a/team')).toEqual(['HTTPRoute team-a/team', 'Service team-a/api', 'Service team-a/web']);
  expect(idsOf('--host', 'elsewhere.example')).not.toContain('HTTPRoute shop/checkout');
});

test('many objects are folded, unless nobody wants that', () => {
  expect(run('shop.yaml', '--fold', '5').out).toContain('routes of shop');
  expect(run('shop.yaml', '--fold', '0').out).not.toContain('routes of shop');
});

test('--diff shows what has changed', () => {
  expect(run('--diff', 'shop.yaml', 'new.yaml').out).toMatch(/-->\|"± 94.1 % :8080"\| n\d+\n/);
  expect(run('--diff', 'shop.yaml', 'shop.yaml').out).toBe('flowchart LR\n');
});

test.each([
  [['shop.yaml', '--format', 'png'], '--format: got "png"; write one of mermaid, dot, svg, json, html'],
  [['shop.yaml', '--from', 'nobody'], '--from: there is no object "nobody"; write the kind, the namespace and the name, such as Gateway/infra/edge'],
  [['shop.yaml', '--depth', 'two'], '--depth: it must be a whole number, got "two"; write --depth 2'],
  [['--diff', 'shop.yaml'], '--diff: there must be two files or folders, got 1; write kgateway-constructs graph --diff old/ new/'],
])('%j is refused', (args, message) => {
  expect(run(...args)).toEqual({ code: 2, out: '', err: `kgateway-constructs: ${message}\n` });
});

test('pages are one file, whose scripts nothing in the data can end', () => {
  for (const command of ['graph', 'check', 'status']) {
    const page = workspace.run([command, 'hostile.json', '--format', 'html']).out;
    expect(page.match(/<\/?script/gi)).toEqual(['<script', '</script', '<script', '</script', '<script', '</script']);
    expect(page).not.toMatch(/<(?:link|img|iframe)\b|<script[^>]* src=/);
    expect(page).toContain("default-src 'none'");
    const data = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({ command });
  }
});

test('pages show no secrets', () => {
  const page = workspace.run(['check', 'secret.yaml', '--format', 'html']).out;
  expect(page).toContain('a_wrong_name');
  expect(page).not.toContain('do-not-show-this');
});
