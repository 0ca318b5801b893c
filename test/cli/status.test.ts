import { GOOD, Workspace } from './command';

const workspace = new Workspace();
afterAll(() => workspace.remove());

const GATEWAY = `---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: http, namespace: infra }
spec:
  gatewayClassName: kgateway
  listeners:
    - { name: http, port: 80, protocol: HTTP }
    - { name: metrics, port: 9091, protocol: HTTP }
`;

test('the conditions of listeners and routes are reported', () => {
  workspace.write('all.yaml', `${GOOD}${GATEWAY}`);
  const { code, out, err } = workspace.run(['status', 'all.yaml']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Gateway infra\/http, listener spec\.listeners\[0\], 0 routes\n {2}Accepted=True Accepted/m);
  expect(out).toMatch(/^Gateway infra\/http, listener spec\.listeners\[1\].*\n {2}Accepted=False Invalid/m);
});

test('as data, too', () => {
  const { out } = workspace.run(['status', '--format', 'json'], { input: GATEWAY });
  expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ part: 'listener', path: ['spec', 'listeners', 0] }));
});

const POLICY = `---
apiVersion: gateway.kgateway.dev/v1alpha1
kind: TrafficPolicy
metadata: { name: limits, namespace: infra }
spec:
  targetRefs: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, name: shop }]
  timeouts: { request: 5s }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop, namespace: infra }
spec:
  parentRefs: [{ name: http, sectionName: http }]
  rules: [{ backendRefs: [{ name: cart, port: 80 }] }]
`;

describe('the ancestors of policies', () => {
  test('are named', () => {
    const { out } = workspace.run(['status'], { input: `${GATEWAY}${POLICY}` });
    expect(out).toContain('TrafficPolicy infra/limits, ancestor Gateway infra/http sectionName http, by spec.targetRefs[0]\n  Accepted=True Valid\n  Attached=True Attached\n');
    expect(workspace.run(['status'], { input: `${GATEWAY}${POLICY}`.replace('name: shop }]', 'name: other }]') }).out)
      .toContain('TrafficPolicy infra/limits, ancestor not known, by spec.targetRefs[0]\n  Accepted=True Valid (as far as can be known)\n');
  });

  test('are data', () => {
    const { out } = workspace.run(['status', '--format', 'json'], { input: `${GATEWAY}${POLICY}` });
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({
      part: 'ancestor',
      path: ['spec', 'targetRefs', 0],
      ancestor: { group: 'gateway.networking.k8s.io', kind: 'Gateway', namespace: 'infra', name: 'http', sectionName: 'http' },
    }));
  });

  test('are of the release', () => {
    expect(workspace.run(['status', '--release', 'kgateway-2.3'], { input: `${GATEWAY}${POLICY}` }).out).toContain('TrafficPolicy infra/limits, ancestor Gateway infra/http, by');
  });
});

test('a format that it does not have is refused', () => {
  const { code, err } = workspace.run(['status', '--format', 'sarif'], { input: GATEWAY });
  expect(code).toBe(2);
  expect(err).toContain('text');
});
