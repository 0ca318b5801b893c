import { Workspace } from './command';
import { CHECKS } from '../../src/core/checks';

const workspace = new Workspace();
afterAll(() => workspace.remove());

const GATEWAY = `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: http, namespace: edge }
spec:
  gatewayClassName: kgateway
  listeners: [{ name: http, port: 80, protocol: HTTP, hostname: '*.exampel.com', allowedRoutes: { namespaces: { from: All } } }]
`;

const routeOf = (team: number, name: string) => `---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: ${name}, namespace: team-${team} }
spec:
  parentRefs: [{ name: http, namespace: edge }]
  hostnames: [${name}-${team}.example.com]
  rules: [{ backendRefs: [{ name: ${name}, port: 80 }] }]
`;

/** Routes of all teams for a listener whose host is mistyped, and one with the same backend twice. */
const routes = (teams: number) => GATEWAY + Array.from({ length: teams }, (_, team) => routeOf(team, 'shop') + routeOf(team, 'cart')).join('')
  + `${routeOf(0, 'bank').replace('[bank-0.example.com]', '[bank.exampel.com]').replace('[{ name: bank, port: 80 }]', '[{ name: bank, port: 80 }, { name: bank, port: 80 }]')}`;

const run = (teams: number, ...args: readonly string[]) => workspace.run(['check', ...args, '-'], { input: routes(teams) });

describe('many findings of one cause', () => {
  test('are shown as one, with their number and where they are, and a table', () => {
    const { code, out } = run(6);
    expect(code).toBe(1);
    expect(out).toBe(`<stdin>:12:16 error route-hostname-no-intersection
  HTTPRoute team-0/shop, spec.parentRefs[0]
  "shop-0.example.com" and "*.exampel.com" of Gateway "edge/http" have nothing in common
  fix: write a host that "*.exampel.com" covers, or attach the route to another listener
  impact: Accepted=False, reason NoMatchingListenerHostname; requests get HTTP 404
  and 11 more of the same cause in 6 namespaces; --all shows them

${/^<stdin>:\d+:\d+ \w+ same-backend-twice\n(?: {2}.*\n)+/m.exec(out)?.[0]}
12  route-hostname-no-intersection  team-0, team-1, team-2, and 3 more
 1  same-backend-twice              team-0

14 objects in 1 file, for kgateway 2.4 and Gateway API 1.6 standard: 12 errors, 1 warning
`);
  });

  test('are shown one by one with --all, and where there are only a few', () => {
    const locations = (out: string) => out.match(/^<stdin>:\d+:\d+ error route-hostname-no-intersection$/gm);
    expect(locations(run(6, '--all').out)).toHaveLength(12);
    expect(locations(run(1).out)).toHaveLength(2);
    expect(run(1).out).not.toContain('more of the same cause');
  });

  test('are all in the other formats', () => {
    const { findings } = JSON.parse(run(6, '--format', 'json').out) as { findings: readonly object[] };
    expect(findings).toHaveLength(13);
  });

  test('are not one where they name different things', () => {
    const missing = [1, 2, 3, 4, 5].map((team) => routeOf(team, 'shop').replace('name: http,', `name: edge-${team},`)).join('');
    const { out } = workspace.run(['check', '--complete', 'Gateway', '-'], { input: missing });
    expect(out.match(/ parent-ref-not-found$/gm)).toHaveLength(5);
  });
});

describe('findings are selected', () => {
  test('by checks', () => {
    expect(run(6, '--only', 'same-backend-twice')).toMatchObject({ code: 0, out: expect.stringMatching(/: 1 warning\n$/) });
    expect(run(6, '--skip', 'same-backend-twice,route-hostname-no-intersection')).toMatchObject({ code: 0, out: expect.stringMatching(/: nothing found\n$/) });
  });

  test('by their severity', () => {
    expect(run(6, '--severity', 'error').out).toMatch(/: 12 errors\n$/);
    expect(run(6, '--severity', 'info').out).toMatch(/: 12 errors, 1 warning\n$/);
  });

  test('up to a number, which the summary and the exit code do not care for', () => {
    const { code, out } = run(6, '--all', '--max-findings', '2');
    expect(code).toBe(1);
    expect(out.match(/ route-hostname-no-intersection$/gm)).toHaveLength(2);
    expect(out).toContain('11 findings more: --max-findings is 2\n');
    expect(out).toMatch(/: 12 errors, 1 warning\n$/);
  });

  test.each([
    [['--only', 'backend-ref-wth-port'], '--only: there is no check "backend-ref-wth-port"; did you mean backend-ref-with-port?'],
    [['--skip', 'x'], '--skip: there is no check "x"; write one of '],
    [['--severity', 'errors'], '--severity: got "errors"; did you mean error?'],
    [['--max-findings', 'many'], '--max-findings: it must be a whole number, got "many"; write such as 50'],
  ])('and what is not understood is reported: %j', (args, message) => {
    expect(run(1, ...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`kgateway-constructs: ${message}`) });
  });
});

test('all checks are listed', () => {
  const lines = workspace.run(['--list-checks']).out.trimEnd().split('\n');
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual(CHECKS.map(({ id, severity, title }) => [id, severity, title]).sort(([a], [b]) => a < b ? -1 : 1));
});
