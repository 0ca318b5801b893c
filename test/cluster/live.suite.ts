import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { kubectl, patchStatus } from './kubectl';
import { crds } from './sources';
import { list } from './stored';
import { GatewayApiChannel, GatewayApiVersion, KgatewayVersion } from '../../src';
import { predictStatus } from '../../src/core/status';

const LIB = join(__dirname, '..', '..', 'lib', 'cli');
const RELEASES = ['kgateway-2.3', 'gateway-api-1.5-standard'];
const CONTROLLER = 'kgateway.dev/kgateway';
const folder = mkdtempSync(join(tmpdir(), 'live-'));

/** The program under the name by which kubectl finds it, as npm installs it. */
beforeAll(() => {
  writeFileSync(join(folder, 'kubectl-kgateway_constructs'), `#!/bin/sh\nexec "${process.execPath}" "${join(LIB, 'kubectl-plugin.js')}" "$@"\n`, { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`, ...env } });
  return { status, stdout, stderr };
}

const plugin = (...args: string[]) => run('kubectl', ['kgateway-constructs', ...args]);

const namespaced = (apiVersion: string, kind: string, name: string, spec: object) => ({ apiVersion, kind, metadata: { name, namespace: 'shop' }, spec });
const GATEWAY_API = 'gateway.networking.k8s.io/v1';
const OBJECTS: any[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
  { apiVersion: GATEWAY_API, kind: 'GatewayClass', metadata: { name: 'kgateway' }, spec: { controllerName: CONTROLLER } },
  namespaced(GATEWAY_API, 'Gateway', 'edge', { gatewayClassName: 'kgateway', listeners: [{ name: 'web', port: 80, protocol: 'HTTP' }] }),
  namespaced('v1', 'Service', 'checkout', { ports: [{ port: 80 }] }),
  namespaced(GATEWAY_API, 'HTTPRoute', 'good', { parentRefs: [{ name: 'edge' }], rules: [{ backendRefs: [{ name: 'checkout', port: 80 }] }] }),
  namespaced(GATEWAY_API, 'HTTPRoute', 'bad', { parentRefs: [{ name: 'edge' }], rules: [{ backendRefs: [{ name: 'gone', port: 80 }] }] }),
  namespaced('gateway.kgateway.dev/v1alpha1', 'HTTPListenerPolicy', 'old', { targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'edge' }], useRemoteAddress: true }),
];
const DEPLOYMENT = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'kgateway', namespace: 'kgateway-system', labels: { 'app.kubernetes.io/name': 'kgateway' } },
  spec: {
    replicas: 0,
    selector: { matchLabels: { app: 'kgateway' } },
    template: { metadata: { labels: { app: 'kgateway' } }, spec: { containers: [{ name: 'c', image: 'cr.kgateway.dev/kgateway-dev/kgateway:v2.3.7', env: [{ name: 'KGW_REFERENCE_GRANT_MODE', value: 'STRICT' }] }] } },
  },
};

/** What the controller would write: here, what is predicted, with a time. */
function conditionsOf(name: string, part: string): object[] {
  const stored = JSON.parse(kubectl(['get', 'gateways,httproutes,services,namespaces,gatewayclasses', '--all-namespaces', '-o', 'json'])).items as object[];
  const found = predictStatus(stored, { releases: RELEASES, complete: true }).find((status) => status.object.name === name && status.part === part);
  expect(found?.conditions.length).toBeGreaterThan(0);
  return (found?.conditions ?? []).map(({ type, status, reason }) => ({ type, status, reason, message: '', lastTransitionTime: '2026-01-01T00:00:00Z', observedGeneration: 1 }));
}

const routeStatus = (conditions: object[]) => ({ parents: [{ parentRef: { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'edge' }, controllerName: CONTROLLER, conditions }] });

beforeAll(() => {
  kubectl(['apply', '--server-side', '--filename', '-'], list(crds(KgatewayVersion.V2_3, GatewayApiVersion.V1_5, GatewayApiChannel.STANDARD)));
  kubectl(['wait', 'crd', '--all', '--for', 'condition=Established', '--timeout', '60s']);
  kubectl(['create', 'namespace', 'kgateway-system']);
  kubectl(['apply', '--filename', '-'], list([...OBJECTS, DEPLOYMENT]));
});

describe('check', () => {
  test('judges what the cluster has, for what it runs, and knows that all of it is there', () => {
    const { status, stdout, stderr } = plugin('check');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toContain('for kgateway 2.3 and Gateway API 1.5 standard');
    expect(stdout).toMatch(/cluster\/shop\/HTTPRoute\/bad:\d+:\d+ error backend-ref-not-found/);
    expect(stdout.match(/backend-ref-not-found/g)).toHaveLength(1);
  });

  test('the lines are those that kubectl prints', () => {
    const [, line] = /HTTPRoute\/bad:(\d+):/.exec(plugin('check').stdout) ?? [];
    const lines = kubectl(['get', 'httproute', 'bad', '--namespace', 'shop', '-o', 'json']).split('\n');
    expect(lines.slice(Number(line) - 1, Number(line) + 4).join('\n')).toContain('gone');
  });

  test('an operand besides is refused', () => {
    expect(plugin('check', 'k8s')).toMatchObject({ status: 2, stderr: expect.stringContaining('--cluster: it takes no files, got k8s') as string });
  });

  test('a context that does not exist is reported as kubectl tells it', () => {
    expect(run(process.execPath, [join(LIB, 'main.js'), 'check', '--cluster', '--context', 'nowhere'])).toMatchObject({ status: 2, stderr: expect.stringContaining('nowhere') as string });
  });
});

describe('status', () => {
  test('what the controller has not reported is reported', () => {
    const { status, stdout } = plugin('status');
    expect(status).toBe(1);
    expect(stdout).toContain('Predicted, and not reported: nobody is reported\n');
    expect(stdout).toContain('  HTTPRoute shop/bad, parent Gateway shop/edge: ResolvedRefs predicted False BackendNotFound, reported nothing\n');
  });

  test('what it reports otherwise is reported with its words, and what agrees is counted', () => {
    patchStatus('gateway', 'edge', 'shop', { conditions: conditionsOf('edge', 'object'), listeners: [{ name: 'web', attachedRoutes: 2, supportedKinds: [], conditions: conditionsOf('edge', 'listener') }] });
    patchStatus('httproute', 'bad', 'shop', routeStatus(conditionsOf('bad', 'parent')));
    patchStatus('httproute', 'good', 'shop', routeStatus(conditionsOf('good', 'parent')
      .map((condition: any) => condition.type === 'ResolvedRefs' ? { ...condition, status: 'False', reason: 'BackendNotFound', message: 'not there' } : condition)));
    const { stdout } = plugin('status');
    expect(stdout).toContain('Predicted and reported: what is wrong\n\n  HTTPRoute shop/bad, parent Gateway shop/edge: ResolvedRefs False BackendNotFound\n');
    expect(stdout).toContain('  HTTPRoute shop/good, parent Gateway shop/edge: ResolvedRefs predicted True ResolvedRefs, reported False BackendNotFound\n    not there\n');
    expect(stdout).toMatch(/\n\d+ conditions as predicted, \d+ not reported, 1 not predicted\n$/);
    const { agreed, unexpected } = JSON.parse(plugin('status', '--format', 'json').stdout);
    expect(unexpected).toHaveLength(1);
    expect(agreed.length).toBeGreaterThan(7);
  });

  test('an object that has changed since is not compared', () => {
    kubectl(['patch', 'httproute', 'good', '--namespace', 'shop', '--type', 'json', '--patch', '[{"op":"add","path":"/spec/hostnames","value":["a.example"]}]']);
    const { stdout } = plugin('status');
    expect(stdout).toContain('Not compared, because they have changed since the controller looked: HTTPRoute shop/good\n');
    expect(stdout).toMatch(/ 0 not predicted\n$/);
  });
});

describe('upgrade', () => {
  test('from what the cluster runs', () => {
    const { status, stdout, stderr } = plugin('upgrade', '--to', 'kgateway-2.5');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toContain('HTTPListenerPolicy shop/old, kind\n');
    expect(stdout).toContain('kgateway 2.3 to 2.5, Gateway API 1.5 to 1.6 standard: ');
  });
});

describe('a user who may list little', () => {
  beforeAll(() => {
    const rules = [
      { apiGroups: ['apiextensions.k8s.io'], resources: ['customresourcedefinitions'], verbs: ['list'] },
      { apiGroups: ['gateway.networking.k8s.io'], resources: ['*'], verbs: ['list'] },
    ];
    kubectl(['apply', '--filename', '-'], list([
      { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'few' }, rules },
      { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRoleBinding', metadata: { name: 'few' }, roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'few' }, subjects: [{ kind: 'User', name: 'reader' }] },
    ]));
    const config = JSON.parse(kubectl(['config', 'view', '--raw', '-o', 'json']));
    config.users.push({ name: 'reader', user: { ...config.users[0].user, as: 'reader' } });
    config.contexts.push({ name: 'reader', context: { cluster: 'test', user: 'reader' } });
    writeFileSync(join(folder, 'config'), JSON.stringify(config), { mode: 0o600 });
  });

  test('lists are enough, and what may not be listed is reported and not taken for missing', () => {
    const { stdout, stderr } = run('kubectl', ['kgateway-constructs', 'check', '--context', 'reader'], { KUBECONFIG: join(folder, 'config') });
    expect(stderr).toContain('kgateway-constructs: not read, because it may not be listed: services\n');
    expect(stderr).toContain('kgateway-constructs: the controller of kgateway was not found, nor its release: write --release if it is not the usual one\n');
    expect(stdout).not.toContain('backend-ref-not-found');
    expect(stdout).toContain('Gateway API 1.5 standard');
  });
});
