import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from './command';
import { EDGE, SHOP } from './shop';

const workspace = new Workspace();
afterAll(() => workspace.remove());

const upgrade = (from: string, to: string, ...args: string[]) => workspace.run(['upgrade', '--from', `kgateway-${from}`, '--to', `kgateway-${to}`, ...args]);
const read = (file: string) => readFileSync(join(workspace.path, file), 'utf8');

let number = 0;

/** What `--fix` makes of a file. */
function fixed(text: string, from: string, to: string, ...args: string[]): string {
  const file = workspace.write(`fix-${++number}.yaml`, text);
  const { err } = upgrade(from, to, '--fix', ...args, file);
  expect(err).toBe('');
  return read(file);
}

const OLD_LISTENER_POLICY = `# For the edge.
apiVersion: gateway.kgateway.dev/v1alpha1
kind: HTTPListenerPolicy # soon gone
metadata:
  name: edge
  namespace: infra
spec:
  # Behind a load balancer.
  useRemoteAddress: true
  targetRefs:
  - group: gateway.networking.k8s.io
    kind: Gateway
    name: edge
  xffNumTrustedHops: 2 # two of them
`;

test('what has to change is reported with its location, and what to write; the exit code says so', () => {
  workspace.write('old/policy.yaml', OLD_LISTENER_POLICY);
  const { code, out } = upgrade('2.4', '2.5', 'old');
  expect(code).toBe(1);
  expect(out).toContain('kgateway-2.5: the kind HTTPListenerPolicy is gone [http-listener-policy]\n'
    + '  old/policy.yaml:3:1 must change\n    HTTPListenerPolicy infra/edge, kind\n    kgateway 2.5 has no HTTPListenerPolicy\n    fix: write ListenerPolicy, with the fields under default.httpSettings\n');
  expect(out).toContain('kgateway 2.4 to 2.5, Gateway API 1.6 standard: 1 place must change');
  expect(out).not.toContain('kind-not-served');
});

test('what works as before says so', () => {
  workspace.write('fine/edge.yaml', EDGE);
  workspace.write('fine/shop.yaml', SHOP);
  const { code, out } = upgrade('2.4', '2.4', 'fine');
  expect(code).toBe(0);
  expect(out).toMatch(/^kgateway 2\.4 to 2\.4, Gateway API 1\.6 standard: nothing must change; no kinds of requests are answered differently, of \d+ that were tried\n$/);
});

test('status that another release reports is reported, once for all objects', () => {
  const { out } = upgrade('2.3', '2.4', 'fine');
  expect(out).toMatch(/^Status\n\n/);
  expect(out).toContain('HTTPRoute, parent: kgateway.dev/Programmed not reported → True Programmed: HTTPRoute shop/');
});

test('requests that are answered differently are reported', () => {
  workspace.write('retry/all.yaml', `${EDGE}---\n${SHOP}---
apiVersion: gateway.kgateway.dev/v1alpha1
kind: TrafficPolicy
metadata: { name: slow, namespace: infra }
spec:
  targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: edge }]
  timeouts: { request: 3s }
`);
  const { out } = upgrade('2.3', '2.4', 'retry');
  expect(out).toMatch(/\nRequests\n\nhttps?:\/\/shop\.example\S*\n {2}timeouts: none → request 3s\n/);
  const { requests } = JSON.parse(upgrade('2.3', '2.4', '--format', 'json', 'retry').out) as { requests: { differences: object[] }[] };
  expect(requests[0].differences).toEqual([{ what: 'timeouts', before: 'none', after: 'request 3s' }]);
});

describe('--fix', () => {
  test('moves fields with their comments, and keeps the order and the form of all others', () => {
    expect(fixed(OLD_LISTENER_POLICY, '2.4', '2.5')).toBe(`# For the edge.
apiVersion: gateway.kgateway.dev/v1alpha1
kind: ListenerPolicy # soon gone
metadata:
  name: edge
  namespace: infra
spec:
  targetRefs:
  - group: gateway.networking.k8s.io
    kind: Gateway
    name: edge
  default:
    httpSettings:
      # Behind a load balancer.
      useRemoteAddress: true
      xffNumTrustedHops: 2 # two of them
`);
  });

  test('leaves documents that need nothing as they are, to the letter', () => {
    const other = 'apiVersion:   v1\nkind: ConfigMap\nmetadata: {name: "a"}   # odd\n\n\ndata: {}\n';
    const text = fixed(`${other}---\napiVersion: gateway.networking.k8s.io/v1alpha2\nkind: TCPRoute\nmetadata: { name: a, namespace: b }\nspec: { rules: [] }\n---\n${other}`, '2.3', '2.4');
    expect(text).toBe(`${other}---\napiVersion: gateway.networking.k8s.io/v1\nkind: TCPRoute\nmetadata: { name: a, namespace: b }\nspec: { rules: [] }\n---\n${other}`);
  });

  test('renames in place, writes defaults that were others, and goes through all releases', () => {
    expect(fixed(`apiVersion: gateway.kgateway.dev/v1alpha1
kind: TrafficPolicy
metadata:
  name: a
  namespace: b
spec:
  jwt: # who
    extensionRef:
      name: x
  extAuth:
    enablement: DisableAll
---
apiVersion: gateway.kgateway.dev/v1alpha1
kind: GatewayExtension
metadata:
  name: x
  namespace: b
spec:
  type: ExtProc
  extProc:
    grpcService:
      backendRef: { name: p, port: 9 }
`, '2.0', '2.5')).toBe(`apiVersion: gateway.kgateway.dev/v1alpha1
kind: TrafficPolicy
metadata:
  name: a
  namespace: b
spec:
  jwtAuth: # who
    extensionRef:
      name: x
  extAuth:
    disable: {}
---
apiVersion: gateway.kgateway.dev/v1alpha1
kind: GatewayExtension
metadata:
  name: x
  namespace: b
spec:
  type: ExtProc
  extProc:
    grpcService:
      backendRef: { name: p, port: 9 }
    failOpen: false
`);
  });

  test('adds the object that takes the place of an annotation', () => {
    expect(fixed(`apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: infra
  annotations:
    kgateway.dev/per-connection-buffer-limit: 64Ki
spec:
  gatewayClassName: kgateway
`, '2.3', '2.4')).toBe(`apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: infra
spec:
  gatewayClassName: kgateway
---
apiVersion: gateway.kgateway.dev/v1alpha1
kind: ListenerPolicy
metadata:
  name: edge-buffer-limit
  namespace: infra
spec:
  targetRefs:
    - group: gateway.networking.k8s.io
      kind: Gateway
      name: edge
  default:
    perConnectionBufferLimitBytes: 65536
`);
  });

  test('entries of Lists are edited, too', () => {
    expect(fixed('apiVersion: v1\nkind: List\nitems:\n- apiVersion: gateway.networking.k8s.io/v1alpha2\n  kind: TCPRoute\n  metadata: { name: a }\n', '2.3', '2.4'))
      .toBe('apiVersion: v1\nkind: List\nitems:\n- apiVersion: gateway.networking.k8s.io/v1\n  kind: TCPRoute\n  metadata: { name: a }\n');
  });

  test('line breaks of Windows stay', () => {
    const text = fixed(OLD_LISTENER_POLICY.replaceAll('\n', '\r\n'), '2.4', '2.5');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('kind: ListenerPolicy # soon gone\r\n');
  });

  test('tells what it has written, and what is left', () => {
    const file = workspace.write('list.yaml', 'apiVersion: gateway.networking.x-k8s.io/v1alpha1\nkind: XListenerSet\nmetadata: { name: a, namespace: b }\nspec:\n  parentRef: { name: edge }\n  listeners: [{ name: web, protocol: HTTP }]\n');
    const { code, out } = upgrade('2.2', '2.3', '--channel', 'experimental', '--fix', file);
    expect(out).toContain('Written\n\n  list.yaml: 2 edits\n');
    expect(read(file)).toContain('apiVersion: gateway.networking.k8s.io/v1\nkind: ListenerSet\n');
    expect(code).toBe(1);
    expect(out).toContain('port');
  });

  test('JSON is not written, and told nevertheless', () => {
    const json = '{"apiVersion":"gateway.networking.k8s.io/v1alpha2","kind":"TCPRoute","metadata":{"name":"a"},"spec":{"rules":[]}}';
    const file = workspace.write('route.json', json);
    const { code, out } = upgrade('2.3', '2.4', '--fix', file);
    expect(code).toBe(1);
    expect(out).toContain('route.json:1:2 must change');
    expect(read(file)).toBe(json);
  });
});

test('the Gateway API may stay as it is', () => {
  const file = workspace.write('tcp.yaml', 'apiVersion: gateway.networking.k8s.io/v1alpha2\nkind: TCPRoute\nmetadata: { name: a, namespace: b }\nspec: { parentRefs: [{ name: edge }], rules: [{ backendRefs: [{ name: a, port: 1 }] }] }\n');
  expect(upgrade('2.3', '2.4', '--channel', 'experimental', '--gateway-api', '1.5', file).code).toBe(0);
  const newest = upgrade('2.3', '2.4', '--channel', 'experimental', file);
  expect(newest.out).toContain('[tcp-route-v1]');
  expect(newest.out).toContain('tcp.yaml:1:1 look at');
  expect(newest.code).toBe(0);
  expect(upgrade('2.3', '2.4', file).out).toContain('tcp.yaml:1:1 must change');
});

test('releases are not skipped', () => {
  expect(upgrade('2.2', '2.4', 'fine').out).toContain('\nkgateway is upgraded by one minor release at a time: each on the way has to run once\n');
  expect(upgrade('2.3', '2.4', 'fine').out).not.toContain('at a time');
});

test('releases before 2.2 are known by their changes only', () => {
  expect(upgrade('2.0', '2.2', 'fine').out).toContain('status and requests are compared with those of 2.2');
});

test.each([
  [['upgrade', 'fine'], 'upgrade: the releases are missing; write --from kgateway-2.3 --to kgateway-2.4'],
  [['upgrade', '--from', 'kgateway-1.9', '--to', 'kgateway-2.4', 'fine'], '--from: got "kgateway-1.9"; did you mean'],
  [['upgrade', '--from', 'kgateway-2.3', '--to', 'kgateway-2.1', 'fine'], '--to: got "kgateway-2.1"; did you mean'],
  [['upgrade', '--from', 'kgateway-2.4', '--to', 'kgateway-2.3', 'fine'], '--to: kgateway-2.3 is older than kgateway-2.4; kgateway is not downgraded'],
  [['upgrade', '--from', 'kgateway-2.2', '--to', 'kgateway-2.3', '--gateway-api', '1.6', 'fine'], '--gateway-api'],
  [['upgrade', '--from', 'kgateway-2.3', '--to', 'kgateway-2.4', '--fix'], '--fix: there is no file to write to; name files or folders'],
])('%j is refused', (args, message) => {
  const { code, err } = workspace.run(args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('--explain tells a change, and all changes of a release', () => {
  const change = workspace.run(['--explain', 'image-tag-and-digest']).out;
  expect(change).toContain('image-tag-and-digest (meaning, kgateway-2.4)');
  expect(change).toContain('In the release notes: Image tag and digest fields are mutually exclusive');
  const release = workspace.run(['--explain', 'kgateway-2.4']).out;
  for (const id of ['rsa-key-usage', 'programmed-routes', 'routes-of-listeners']) { expect(release).toContain(`\n${id}\n`); }
  expect(workspace.run(['--explain', 'kgateway-2.0']).out).toContain('nothing that is known here');
});
