import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '@pulumi/pulumi/package.json';
import { kubectl } from './kubectl';
import { crds } from './sources';
import { Stack } from './stack';
import { list, stored } from './stored';
import { GatewayApiChannel, GatewayApiVersion, KgatewayVersion } from '../../src';

const REPOSITORY = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'python-'));

/** What `pulumi package add` does for a program in Python: it writes and installs the SDK, and names the folder of the plugin. */
beforeAll(() => {
  const run = (command: string, ...args: string[]): void => { execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }); };
  run('pulumi-python-sdk', join(REPOSITORY, 'lib', 'pulumi', 'plugin', 'schema.json'), join(folder, 'sdk'));
  run('python3', '-m', 'venv', join(folder, 'environment'));
  process.env.PULUMI_PYTHON = join(folder, 'environment', 'bin', 'python');
  run(process.env.PULUMI_PYTHON, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `pulumi==${version}`, join(folder, 'sdk'));
  kubectl(['apply', '--server-side', '--filename', '-'], list(crds(KgatewayVersion.V2_4, GatewayApiVersion.V1_6, GatewayApiChannel.STANDARD)));
  kubectl(['wait', 'crd', '--all', '--for', 'condition=Established', '--timeout', '60s']);
  for (const name of ['python', 'typescript']) { kubectl(['create', 'namespace', name]); }
});

afterAll(() => { rmSync(folder, { recursive: true }); });

function program(name: string, text: string): Stack {
  const project = mkdtempSync(join(tmpdir(), `python-${name}-`));
  const plugins = 'plugins:\n  providers:\n    - name: kgateway-constructs\n      path: ./node_modules/kgateway-constructs/plugin\n';
  writeFileSync(join(project, 'Pulumi.yaml'), `name: ${name}\nruntime: python\n${plugins}`);
  writeFileSync(join(project, '__main__.py'), `import pulumi\nimport pulumi_kgateway_constructs as k\n\n${text}`);
  return new Stack(name, '', project);
}

test('a program in Python makes the same objects as one in TypeScript', () => {
  const python = program('shop', `
metadata = {"namespace": "python"}
api = k.TlsBackend("api", metadata=metadata, host="api.example.com")
k.HttpRoute("route", metadata=metadata, parents=[{"gateway": {"name": "edge", "namespace": "infra"}}], rules=[{
    "matches": [{"path": {"prefix": "/v1"}}],
    "action": {"split": [
        {"target": {"service": {"name": "old", "port": 80}}, "weight": 9},
        {"target": {"backend": {"name": api.name}}, "weight": 1},
    ]},
}])
pulumi.export("backend", api.name)
`);
  const typescript = new Stack('shop-in-typescript', `
    const metadata = { namespace: "typescript" };
    new k.TlsBackend("api", { metadata, host: "api.example.com" });
    new k.HttpRoute("route", { metadata, parents: [k.RouteParent.gateway({ name: "edge", namespace: "infra" })], rules: [{
      matches: [{ path: k.PathMatch.prefix("/v1") }],
      action: k.RouteAction.split([{ target: k.RouteTarget.service("old", { port: 80 }), weight: 9 }, { target: k.RouteTarget.backend("api"), weight: 1 }]),
    }] });
  `);
  for (const stack of [python, typescript]) {
    const preview = stack.preview();
    expect([preview.status, preview.status === 0 ? '' : preview.output]).toEqual([0, '']);
    const { status, output } = stack.up();
    expect([status, status === 0 ? '' : output]).toEqual([0, '']);
    expect(stack.up()).toMatchObject({ status: 0, steps: [] });
  }
  expect(python.outputs()).toEqual({ backend: 'api' });
  expect(objectsIn('python')).toEqual(objectsIn('typescript'));
  for (const stack of [python, typescript]) {
    expect(stack.destroy()).toMatchObject({ status: 0 });
    stack.remove();
  }
});

/** What both programs have made, except for its namespace. */
function objectsIn(namespace: string): unknown[] {
  const made = [
    { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'Backend', metadata: { name: 'api', namespace } },
    { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'BackendTLSPolicy', metadata: { name: 'api-tls', namespace } },
    { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'route', namespace } },
  ];
  return [...stored(made).values()].map(({ metadata, ...object }) => ({ ...object, metadata: { name: metadata.name } }));
}

test('a value that is wrong is reported as in TypeScript', () => {
  const stack = program('wrong', 'k.StaticBackend("api", hosts=[{"host": "API.example.com", "port": 443}])\n');
  const { status, output } = stack.up();
  expect(status).not.toBe(0);
  expect(output).toContain('StaticBackend api: hosts[0].host: host must be in lower case, got "API.example.com"; write "api.example.com"');
  // Python says besides where the program was when the engine ended it.
  expect(output).not.toMatch(/^\s+at /m);
  stack.destroy();
  stack.remove();
});
