import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GOOD, Workspace } from './command';

const workspace = new Workspace();
afterAll(() => workspace.remove());

const run = (args: readonly string[], input = '') => workspace.run(['convert', ...args], { input });
let folders = 0;
const folder = () => `program-${folders++}`;

const BACKEND = `apiVersion: gateway.kgateway.dev/v1alpha1
kind: Backend
metadata:
  name: api
  namespace: shop
spec:
  type: Static
  static:
    hosts:
      - host: api.example.com
        port: 443
`;

const TLS = `apiVersion: gateway.networking.k8s.io/v1
kind: BackendTLSPolicy
metadata:
  name: verify-api
  namespace: shop
spec:
  targetRefs:
    - group: gateway.kgateway.dev
      kind: Backend
      name: api
  validation:
    hostname: api.example.com
    wellKnownCACertificates: System
`;

const NAMELESS = 'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: loose }\nspec: { parentRefs: [{ name: http }] }\n';

const PROGRAM = 'import { Chart, App } from \'cdk8s\';\n';

test('a program is printed, and what is to be said is beside it', () => {
  const { code, out, err } = run(['--to', 'cdk8s'], `# The API of the partner.\n${BACKEND}---\n# With its certificate.\n${TLS}`);
  expect(out).toBe(`\
import { App, Chart } from 'cdk8s';
import { TlsBackend } from 'kgateway-constructs';

const app = new App();

const chart = new Chart(app, 'shop', { namespace: 'shop' });

// The API of the partner.
// With its certificate.
new TlsBackend(chart, 'api', {
  metadata: { name: 'api' },
  host: 'api.example.com',
  companionNames: { tls: 'verify-api' },
});

app.synth();
`);
  expect(err).toBe(`\
2 objects in 1 file: a program for cdk8s in TypeScript with 1 TlsBackend
proven: the program was run with cdk8s, and makes the same 2 objects
`);
  expect(code).toBe(0);
});

test('a program for Pulumi, and one in Python', () => {
  expect(run(['--to', 'pulumi'], `${BACKEND}---\n${TLS}`)).toMatchObject({
    code: 0,
    out: `\
import { TlsBackend } from 'kgateway-constructs/pulumi';

new TlsBackend('api', {
  metadata: { namespace: 'shop' },
  host: 'api.example.com',
  companionNames: { tls: 'verify-api' },
});
`,
    err: expect.stringContaining('proven: the program was run with Pulumi\'s mocks, and makes the same 2 objects') as string,
  });
  expect(run(['--to', 'cdk8s', '--language', 'python'], `${BACKEND}---\n${TLS}`)).toMatchObject({
    code: 0,
    out: `\
from cdk8s import ApiObjectMetadata, App, Chart
from kgateway_constructs import TlsBackend

app = App()

chart = Chart(app, "shop", namespace="shop")

TlsBackend(
    chart,
    "api",
    metadata=ApiObjectMetadata(name="api"),
    host="api.example.com",
    companion_names={"tls": "verify-api"},
)

app.synth()
`,
    err: expect.stringMatching(/^proven: .*, and makes the same 2 objects$/m) as string,
  });
});

test('with a folder, the program is written there, and other objects beside it', () => {
  const output = folder();
  workspace.write('in/route.yaml', GOOD);
  workspace.write('in/service.yaml', '# behind the route\napiVersion: v1\nkind: Service\nmetadata: { name: checkout, namespace: shop } # ours\nspec: { ports: [{ port: 8080 }] }\n');
  const { code, out, err } = run(['--to', 'cdk8s', '--output', output, 'in']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('stays YAML, and is included (no kind of the Gateway API or kgateway): Service shop/checkout');
  expect(out).toContain(`written to ${output}: main.ts, cdk8s.yaml, manifests/shop.yaml`);
  expect(readdirSync(join(workspace.path, output)).sort()).toEqual(['cdk8s.yaml', 'main.ts', 'manifests']);
  expect(readFileSync(join(workspace.path, output, 'manifests', 'shop.yaml'), 'utf8'))
    .toBe('# behind the route\napiVersion: v1\nkind: Service\nmetadata: { name: checkout, namespace: shop } # ours\nspec: { ports: [{ port: 8080 }] }\n');
  expect(readFileSync(join(workspace.path, output, 'main.ts'), 'utf8')).toContain('new Include(chart, \'manifests\', { url: `${__dirname}/manifests/shop.yaml` });');
});

test('a program that somebody has changed is not written over', () => {
  const output = folder();
  workspace.write(`${output}/main.ts`, PROGRAM);
  expect(run(['--to', 'cdk8s', '--output', output], GOOD)).toMatchObject({
    code: 2, out: '', err: `kgateway-constructs: --output: ${join(output, 'main.ts')} is there already, with another text; remove it, or name another folder\n`,
  });
  expect(readFileSync(join(workspace.path, output, 'main.ts'), 'utf8')).toBe(PROGRAM);
  expect(existsSync(join(workspace.path, output, 'cdk8s.yaml'))).toBe(false);
});

test('what only a cluster writes is left out, by name', () => {
  const exported = GOOD.replace('metadata:\n', 'metadata:\n  creationTimestamp: "2026-01-01T00:00:00Z"\n  uid: a\n  managedFields: [{}]\n');
  const { code, out, err } = run(['--to', 'cdk8s'], `${exported}status: { parents: [] }\n`);
  expect(code).toBe(0);
  expect(out).not.toMatch(/uid|managedFields|status/);
  expect(err).toContain('left out, because only a cluster writes it: status (1), metadata.creationTimestamp (1), metadata.managedFields (1), metadata.uid (1)');
});

test('bad input is named with file and line, the rest is converted, and the exit code tells', () => {
  workspace.write('bad/a-good.yaml', GOOD);
  workspace.write('bad/b-broken.yaml', 'apiVersion: v1\nkind: ConfigMap\ndata: {a: 1\n');
  workspace.write('bad/c-template.yaml', 'apiVersion: v1\nkind: ConfigMap\n{{- if .Values.on }}\ndata: {}\n{{- end }}\n');
  workspace.write('bad/d-loose.yaml', NAMELESS);
  const { code, out, err } = run(['--to', 'cdk8s', 'bad']);
  expect(code).toBe(2);
  expect(err).toContain('bad/b-broken.yaml:3 not converted: the YAML is not valid: the brace or bracket is never closed');
  expect(err).toContain('bad/c-template.yaml:3 not converted: this is a template, and no YAML yet; render it first');
  expect(err).toContain('bad/d-loose.yaml:3 HTTPRoute names no namespace, and goes where it is applied; --namespace gives it one');
  expect(err).toContain('proven: the program was run with cdk8s, and makes the same 2 objects');
  expect(out).toContain("new HttpRoute(shopChart, 'checkout'");
  expect(run(['--to', 'cdk8s', '--namespace', 'shop', 'bad/a-good.yaml', 'bad/d-loose.yaml'])).toMatchObject({
    code: 0, out: expect.stringContaining("const chart = new Chart(app, 'shop', { namespace: 'shop' });") as string,
  });
});

test('what the API server would refuse stays YAML, and the exit code tells', () => {
  const { code, out, err } = run(['--to', 'cdk8s'], `${GOOD}---\n${GOOD.replace('name: checkout', 'name: other').replace('port: 8080', 'prot: 8080')}`);
  expect(code).toBe(1);
  expect(err).toContain('<stdin>:25 stays YAML: HTTPRoute shop/other: the API server would refuse it: spec.rules[0].backendRefs[0].prot: unknown field');
  expect(err).toContain('proven: the program was run with cdk8s, and makes the same 2 objects');
  expect(out).toContain('new Include(');
});

test('what will not work in the cluster is reported in the program, which synthesizes nevertheless', () => {
  const { code, out, err } = run(['--to', 'cdk8s'], `${GOOD.replace('- name: checkout', '- name: api\n          group: gateway.kgateway.dev\n          kind: Backend')}---\n${BACKEND}`);
  expect(err).toContain('will not work in the cluster: <stdin>:');
  expect(out).toContain("app.node.setContext('kgateway-constructs/checks', false);");
  expect(err).toContain('proven: ');
  expect([0, 1]).toContain(code);
});

test('the experimental channel, where the manifests need it', () => {
  const { code, out, err } = run(['--to', 'cdk8s'], GOOD.replace('    - backendRefs:', '    - sessionPersistence: { sessionName: basket }\n      backendRefs:'));
  expect(code).toBe(0);
  expect(err).toContain('for the experimental channel of Gateway API 1.6, because only this has all that is used');
  expect(out).toContain('ReleaseTarget.of({ channel: GatewayApiChannel.EXPERIMENTAL }).applyTo(app);');
});

test('the values of the chart, by an option or by the version of the chart', () => {
  workspace.write('values.yaml', 'controller:\n  replicaCount: 2\n');
  const expected = workspace.run(['migrate', '--chart', 'v2.4.3', 'values.yaml']).out;
  expect(expected).toContain('new KgatewayController(chart');
  expect(run(['--to', 'cdk8s', '--chart', 'v2.4.3', 'values.yaml'])).toEqual({ code: 0, out: expected, err: '' });
  expect(run(['--from', 'helm', '--to', 'pulumi', '--chart', 'v2.4.3', 'values.yaml']).out).toContain("from 'kgateway-constructs/pulumi';");
});

test.each<[string, readonly string[], string]>([
  ['no framework', [], 'convert: what it becomes is missing; write --to cdk8s or --to pulumi'],
  ['an unknown framework', ['--to', 'cdk'], '--to: got "cdk"; write one of cdk8s, pulumi'],
  ['an unknown language', ['--to', 'cdk8s', '--language', 'go'], '--language: got "go"; write one of typescript, python'],
  ['Python for Pulumi', ['--to', 'pulumi', '--language', 'python'], '--language: programs for Pulumi are written in typescript, got "python"; leave it out, or write --to cdk8s'],
  ['values without the version of the chart', ['--from', 'helm', 'values.yaml'], 'convert: the version of the chart is missing; write --chart v2.4.3'],
  ['an unknown source', ['--from', 'kustomize'], '--from: got "kustomize"; write one of helm, yaml'],
  ['nothing', ['--to', 'cdk8s', 'empty'], 'convert: there is no Kubernetes object in empty'],
])('%s is reported, with exit code 2', (_title, args, message) => {
  workspace.write('empty/note.yaml', 'a: 1\n');
  const { code, err } = run(args, GOOD);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err).not.toMatch(/\n {4}at /);
});
