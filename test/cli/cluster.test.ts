import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from './command';

const workspace = new Workspace();
afterAll(() => workspace.remove());

/** A kubectl that answers each resource, and what is left of the command line fails as the real one would. */
function kubectl(name: string, answers: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const cases = Object.entries(answers).map(([resource, answer]) => `  ${resource}) cat <<'EOF'\n${answer}\nEOF\n  ;;`).join('\n');
  workspace.write(`${name}/kubectl`, `#!/bin/sh\ncase "$2" in\n${cases}\n  *) echo "Error from server (Forbidden): $2 is forbidden (Forbidden)" >&2; exit 1;;\nesac\n`);
  chmodSync(join(workspace.path, name, 'kubectl'), 0o755);
  return { PATH: `${join(workspace.path, name)}:/bin:/usr/bin` };
}

const list = (...items: readonly object[]) => JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
const CRDS = 'gateways.gateway.networking.k8s.io\tGateway\tv1.5.1\tstandard\nhttproutes.gateway.networking.k8s.io\tHTTPRoute\tv1.5.1\tstandard\nothers.example.com\tOther\t\t';
const ROUTE = {
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'a', namespace: 'shop' },
  spec: { parentRefs: [{ name: 'edge' }], rules: [{ backendRefs: [{ name: 'gone', port: 80 }] }] },
};

test('without kubectl it says what to do', () => {
  workspace.write('empty/none', '');
  const { code, err } = workspace.run(['check', '--cluster'], { env: { PATH: join(workspace.path, 'empty') } });
  expect({ code, err }).toEqual({ code: 2, err: 'kgateway-constructs: --cluster: there is no kubectl; install it, or leave --cluster out and name files\n' });
});

test('without the permission to list CRDs nothing is known', () => {
  const { code, err } = workspace.run(['check', '--cluster'], { env: kubectl('no-crds', {}) });
  expect(code).toBe(2);
  expect(err).toContain('ask for the permission to list customresourcedefinitions');
});

test('a cluster without the Gateway API is reported', () => {
  const { err } = workspace.run(['check', '--cluster'], { env: kubectl('other', { customresourcedefinitions: 'others.example.com\tOther\t\t' }) });
  expect(err).toContain('it has no CRDs of the Gateway API and of kgateway');
});

test('what was read completely is complete, and what may not be listed is not', () => {
  const answers = { customresourcedefinitions: CRDS, 'gateways.*': list(), 'httproutes.*': list(ROUTE) };
  const some = workspace.run(['check', '--cluster'], { env: kubectl('some', answers) });
  expect(some.out).toContain('parent-ref-not-found');
  expect(some.out).not.toContain('backend-ref-not-found');
  expect(some.out).toContain('for kgateway 2.4 and Gateway API 1.5 standard');
  expect(some.err).toContain('not read, because it may not be listed: services\n');
  const all = workspace.run(['check', '--cluster'], { env: kubectl('all', { ...answers, services: list() }) });
  expect(all.out).toContain('backend-ref-not-found');
  expect(all.err).not.toContain('services');
});

test('the command line goes before what the cluster says', () => {
  const env = kubectl('written', { customresourcedefinitions: CRDS, 'gateways.*': list(), 'httproutes.*': list(ROUTE) });
  const { out } = workspace.run(['check', '--cluster', '--release', 'kgateway-2.3', '--release', 'gateway-api-1.4', '--channel', 'experimental'], { env });
  expect(out).toContain('for kgateway 2.3 and Gateway API 1.4 experimental');
});
