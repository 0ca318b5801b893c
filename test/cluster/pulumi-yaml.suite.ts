import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kubectl } from './kubectl';
import { crds } from './sources';
import { Stack } from './stack';
import { list, stored } from './stored';
import { GatewayApiChannel, GatewayApiVersion, KgatewayVersion } from '../../src';

/** What `pulumi package add` does for a program in YAML: it names the package and the folder of its plugin. */
const PACKAGE = `
packages:
  kgateway-constructs: ./node_modules/kgateway-constructs/plugin
plugins:
  providers:
    - name: kgateway-constructs
      path: ./node_modules/kgateway-constructs/plugin
`;

function program(name: string, resources: string): Stack {
  const folder = mkdtempSync(join(tmpdir(), `yaml-${name}-`));
  writeFileSync(join(folder, 'Pulumi.yaml'), `name: ${name}\nruntime: yaml\n${PACKAGE}resources:${resources}`);
  return new Stack(name, '', folder);
}

beforeAll(() => {
  kubectl(['apply', '--server-side', '--filename', '-'], list(crds(KgatewayVersion.V2_4, GatewayApiVersion.V1_6, GatewayApiChannel.STANDARD)));
  kubectl(['wait', 'crd', '--all', '--for', 'condition=Established', '--timeout', '60s']);
  for (const name of ['yaml', 'typescript']) { kubectl(['create', 'namespace', name]); }
});

test('a program in YAML makes the same objects as one in TypeScript', () => {
  const yaml = program('shop', `
  api:
    type: kgateway-constructs:TlsBackend
    properties:
      metadata: { namespace: yaml }
      host: api.example.com
  route:
    type: kgateway-constructs:HttpRoute
    properties:
      metadata: { namespace: yaml }
      parents: [{ gateway: { name: edge, namespace: infra } }]
      rules:
        - matches: [{ path: { prefix: /v1 } }]
          action: { split: [{ target: { service: { name: old, port: 80 } }, weight: 9 }, { target: { backend: { name: "\${api.name}" } }, weight: 1 }] }
outputs:
  backend: \${api.name}
`);
  const typescript = new Stack('shop-in-typescript', `
    const metadata = { namespace: "typescript" };
    new k.TlsBackend("api", { metadata, host: "api.example.com" });
    new k.HttpRoute("route", { metadata, parents: [k.RouteParent.gateway({ name: "edge", namespace: "infra" })], rules: [{
      matches: [{ path: k.PathMatch.prefix("/v1") }],
      action: k.RouteAction.split([{ target: k.RouteTarget.service("old", { port: 80 }), weight: 9 }, { target: k.RouteTarget.backend("api"), weight: 1 }]),
    }] });
  `);
  for (const stack of [yaml, typescript]) {
    expect(stack.preview()).toMatchObject({ status: 0 });
    const { status, output } = stack.up();
    expect([status, status === 0 ? '' : output]).toEqual([0, '']);
    expect(stack.up()).toMatchObject({ status: 0, steps: [] });
  }
  expect(yaml.outputs()).toEqual({ backend: 'api' });
  const objects = (namespace: string): unknown[] => [...stored(['Backend gateway.kgateway.dev/v1alpha1 api', 'BackendTLSPolicy gateway.networking.k8s.io/v1 api-tls', 'HTTPRoute gateway.networking.k8s.io/v1 route'].map((line) => {
    const [kind, apiVersion, name] = line.split(' ');
    return { apiVersion, kind, metadata: { name, namespace } };
  })).values()].map(({ metadata, ...object }) => ({ ...object, metadata: { name: metadata.name } }));
  expect(objects('yaml')).toEqual(objects('typescript'));
  for (const stack of [yaml, typescript]) {
    expect(stack.destroy()).toMatchObject({ status: 0 });
    stack.remove();
  }
});

test.each<[string, string, string]>([
  ['a value that is wrong', '{ hosts: [{ host: API.example.com, port: 443 }] }', 'StaticBackend api: hosts[0].host: host must be in lower case, got "API.example.com"; write "api.example.com"'],
  ['two choices at once', '{ hosts: [{ host: api.example.com, port: 443 }], tls: { mutual: { secretName: a }, systemCas: {} } }', 'StaticBackend api: StaticBackend.tls: got mutual and systemCas; write exactly one of'],
])('%s is reported without a stack trace', (_title, properties, message) => {
  const stack = program('wrong', `\n  api:\n    type: kgateway-constructs:StaticBackend\n    properties: ${properties}\n`);
  const { status, output } = stack.up();
  expect(status).not.toBe(0);
  expect(output).toContain(message);
  expect(output).not.toMatch(/^\s+at /m);
  stack.destroy();
  stack.remove();
});
