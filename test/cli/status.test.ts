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

test('the conditions of listeners and routes are told', () => {
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

test('a format that it does not have is refused', () => {
  const { code, err } = workspace.run(['status', '--format', 'sarif'], { input: GATEWAY });
  expect(code).toBe(2);
  expect(err).toContain('text');
});
