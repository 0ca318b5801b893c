import { SHOP, SETTINGS, shop } from './given';
import { describedTopology } from '../../src/core/described-topology';
import { topologyOf } from '../../src/core/topology';
import type { TopologyGraph } from '../../src/core/topology';
import { changesOnly, difference } from '../../src/core/topology/difference';
import { focus, nodesNamed } from '../../src/core/topology/focus';
import { fold } from '../../src/core/topology/fold';

const graph = shop();

function node(id: string, { nodes }: TopologyGraph = graph) {
  const found = nodes.find((one) => one.id === id);
  if (found === undefined) { throw new Error(`there is no ${id}, only ${nodes.map((one) => one.id).join('\n')}`); }
  return found;
}

const edgesFrom = (id: string, { edges }: TopologyGraph = graph) => edges.filter(({ from }) => from === id).map(({ from: _, ...edge }) => edge);
const idsOf = ({ nodes }: TopologyGraph) => nodes.filter(({ parent }) => parent === undefined).map(({ id }) => id).sort();

describe('what there is', () => {
  test('listeners are parts of their Gateway, with port, protocol, hosts and certificates', () => {
    expect(node('Gateway infra/edge https')).toMatchObject({
      type: 'listener', parent: 'Gateway infra/edge', port: 443, protocol: 'HTTPS', hostnames: ['*.example.com'], certificates: ['shop-tls'], path: 'spec.listeners[1]', index: 0,
    });
  });

  test('rules come in the order in which their matches win, and each match has its place among all of the host', () => {
    const rules = graph.nodes.filter(({ parent }) => parent === 'HTTPRoute shop/checkout');
    expect(rules.map(({ name, matches }) => [name, matches.map(({ order, text }) => `${order}. ${text}`)])).toEqual([
      ['rules[2]', ['1. = /pay/status', '10. POST /pay/*']],
      ['rules[3]', ['2. ~ /v[0-9]+/search']],
      ['testers', ['3. /checkout/* x-canary: always']],
      ['rules[0]', ['4. /checkout/*']],
      ['rules[6]', ['6. /legacy/*']],
      ['rules[4]', ['7. /admin/*']],
      ['rules[5]', ['8. /team/*']],
    ]);
  });

  test('the values of headers with credentials are not shown', () => {
    const route = structuredClone(SHOP[3]);
    route.spec.rules[1].matches[0].headers = [{ name: 'Authorization', value: 'Bearer abc' }];
    expect(JSON.stringify(topologyOf([route]))).not.toContain('Bearer');
  });

  test('targets have shares, also those that lead nowhere', () => {
    expect(edgesFrom('HTTPRoute shop/checkout rules[6]')).toEqual([
      expect.objectContaining({ to: 'Backend shop/legacy', share: 1 / 3 }),
      expect.objectContaining({ to: 'Service shop/missing', share: 1 / 3, port: 80, fault: 'not found' }),
      expect.objectContaining({ to: 'Service secret/audit', share: 1 / 3, isAcross: true, grants: [], fault: 'not granted' }),
    ]);
  });

  test('a reference into another namespace names the grant that permits it', () => {
    expect(edgesFrom('HTTPRoute shop/checkout rules[2]')).toEqual([expect.objectContaining({ to: 'Service payments/ledger', isAcross: true, grants: ['ReferenceGrant payments/from-shop'] })]);
    expect(edgesFrom('ReferenceGrant payments/from-shop')).toEqual([expect.objectContaining({ type: 'permits', to: 'Service payments/ledger' })]);
  });

  test('a rule that delegates leads to the route, whose matches have places among those of the host', () => {
    expect(edgesFrom('HTTPRoute shop/checkout rules[5]')).toEqual([expect.objectContaining({ type: 'delegates', to: 'HTTPRoute team-a/team', isAcross: true })]);
    expect(node('HTTPRoute team-a/team rules[0]').matches).toEqual([expect.objectContaining({ text: '/team/api/*', order: 5, host: 'shop.example.com' })]);
  });

  test.each([
    ['Backend shop/search', 'verified', 'BackendTLSPolicy search: search.example.net'],
    ['Backend shop/legacy', 'unverified', 'BackendConfigPolicy legacy: insecureSkipVerify'],
    ['Service shop/checkout', 'plain', undefined],
    ['Service shop/missing', 'unknown', undefined],
  ])('%s: TLS is %s', (id, tls, tlsDetail) => {
    expect(node(id)).toMatchObject({ tls, ...tlsDetail === undefined ? {} : { tlsDetail } });
  });

  test.each([
    [{ wellKnownCACertificates: 'System' }, 'unverified'],
    [{ wellKnownCACertificates: 'System', verifySubjectAltNames: ['a.example'] }, 'verified'],
    [{ insecureSkipVerify: false }, 'unverified'],
    [{ secretRef: { name: 'elsewhere' } }, 'unverified'],
  ])('a BackendConfigPolicy with %j gives TLS that is %s', (tls, expected) => {
    const changed = structuredClone(SHOP);
    changed.find(({ kind }) => kind === 'BackendConfigPolicy').spec.tls = tls;
    expect(node('Backend shop/legacy', topologyOf(changed))).toMatchObject({ tls: expected });
  });

  test('policies lead to what they are attached to, and to the extensions that they call', () => {
    expect(edgesFrom('TrafficPolicy infra/limits')).toEqual([expect.objectContaining({ type: 'applies', to: 'Gateway infra/edge https', label: 'https' })]);
    expect(edgesFrom('TrafficPolicy shop/login')).toEqual([
      expect.objectContaining({ type: 'applies', to: 'HTTPRoute shop/checkout' }), expect.objectContaining({ type: 'calls', to: 'GatewayExtension shop/auth' }),
    ]);
    expect(edgesFrom('GatewayExtension shop/auth')).toEqual([expect.objectContaining({ type: 'calls', to: 'Service shop/authorizer', port: 9000, fault: 'not found' })]);
  });

  test('redirects and DirectResponses are answers', () => {
    expect(node('HTTPRoute infra/to-https rules[0]')).toMatchObject({ action: 'redirect', details: ['redirects: 301 to https://…'] });
    expect(edgesFrom('HTTPRoute shop/checkout rules[4]')).toEqual([expect.objectContaining({ type: 'responds', to: 'DirectResponse shop/forbidden' })]);
  });

  test('findings and conditions are at the part that they are about', () => {
    expect(node('HTTPRoute shop/checkout rules[6]').findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['backend-ref-not-found', 'backend-ref-without-grant']));
    expect(node('TrafficPolicy shop/login').conditions).toContainEqual({ type: 'Accepted', status: 'False', reason: 'Invalid', certain: true });
    expect(node('Gateway infra/edge').conditions).toEqual([]);
  });

  test('a route whose Gateway is not among the manifests is drawn all the same, and so is the Gateway', () => {
    const alone = topologyOf([SHOP[3]]);
    expect(node('Gateway infra/edge', alone)).toMatchObject({ isElsewhere: true, index: -1 });
    expect(node('HTTPRoute shop/checkout rules[0]', alone)).toMatchObject({ action: 'forward', matches: [{ text: '/checkout/*', pathType: 'PathPrefix', path: '/checkout', headers: [], queryParams: [] }] });
  });

  test('every end of an edge and every parent is a node, and ids are unique', () => {
    const ids = graph.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(graph.edges.flatMap(({ from, to, grants }) => [from, to, ...grants]).filter((id) => !ids.includes(id))).toEqual([]);
    expect(graph.nodes.flatMap(({ parent }) => parent ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('the same manifests give the same topology', () => {
    expect(shop()).toEqual(graph);
  });
});

describe('a part of it', () => {
  test('by namespace: what is in there, and what it has to do with', () => {
    expect(idsOf(focus(graph, { namespace: 'payments' }))).toEqual(['Gateway infra/edge', 'HTTPRoute shop/checkout', 'ReferenceGrant payments/from-shop', 'Service payments/ledger', 'TrafficPolicy infra/limits', 'TrafficPolicy shop/login']);
  });

  test('by host', () => {
    expect(idsOf(focus(graph, { host: 'other.example.org' }))).toContain('HTTPRoute infra/to-https');
    expect(idsOf(focus(graph, { host: 'other.example.org' }))).not.toContain('HTTPRoute shop/checkout');
    expect(idsOf(focus(graph, { host: 'SHOP.example.com:443' }))).toContain('HTTPRoute shop/checkout');
  });

  test('from one object to another, and so many steps', () => {
    const [from, to] = ['shop/checkout', 'Service/team-a/api'].map((text) => nodesNamed(graph, text).map(({ id }) => id));
    expect(from).toEqual(['HTTPRoute shop/checkout', 'Service shop/checkout']);
    expect(idsOf(focus(graph, { from: ['HTTPRoute shop/checkout'], to }))).toEqual(['HTTPRoute shop/checkout', 'HTTPRoute team-a/team', 'Service team-a/api', 'TrafficPolicy shop/login']);
    expect(idsOf(focus(graph, { from: ['Gateway infra/edge'], depth: 1 }))).toEqual([
      'Gateway infra/edge', 'HTTPRoute infra/to-https', 'HTTPRoute shop/checkout', 'TrafficPolicy infra/limits', 'TrafficPolicy shop/login',
    ]);
  });
});

/** So many routes with a Service each, in so many namespaces. */
function many(routes: number, namespaces: number): any[] {
  return [SHOP[0], ...Array.from({ length: routes }, (_, index) => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: `r${index}`, namespace: `n${index % namespaces}` },
    spec: { parentRefs: [{ name: 'edge', namespace: 'infra', sectionName: 'http' }], hostnames: [`h${index}.example`], rules: [{ backendRefs: [{ name: `s${index}`, port: 80 }] }] },
  }))];
}

describe('folding', () => {
  test('what is small stays as it is', () => {
    expect(fold(graph, 100).graph).toBe(graph);
  });

  test.each([[500, 1], [500, 3], [500, 40], [300, 300]])('%d routes in %d namespaces become few groups, in which every object is once', (routes, namespaces) => {
    const whole = topologyOf(many(routes, namespaces));
    const { graph: folded, members } = fold(whole, 60);
    expect(folded.nodes.length).toBeLessThan(90);
    const inside = [...members.values()].flat();
    expect(new Set(inside).size).toBe(inside.length);
    expect(inside.length).toBe(2 * routes);
    const ids = folded.nodes.map(({ id }) => id);
    expect(folded.edges.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('a group counts what is in it, and what is wrong there', () => {
    const { graph: folded } = fold(describedTopology(many(200, 2), SETTINGS), 300);
    const group = folded.nodes.find(({ name }) => name === 'routes of n0');
    expect(group).toMatchObject({ count: 100, details: ['100 HTTPRoutes', '100 rules'], findings: [expect.objectContaining({ id: '100 errors', severity: 'error' })] });
  });
});

describe('differences', () => {
  const changed = structuredClone(SHOP);
  changed[3].spec.rules[0].backendRefs[0].weight = 80;
  changed[3].spec.rules.splice(4, 1);
  changed[3].spec.rules.unshift({ matches: [{ path: { type: 'Exact', value: '/new' } }], backendRefs: [{ name: 'checkout', port: 8080 }] });
  const compared = difference(graph, describedTopology(changed, SETTINGS));

  test('nothing has changed in what is the same', () => {
    const same = difference(graph, shop());
    expect([...same.nodes, ...same.edges].filter(({ change }) => change !== undefined)).toEqual([]);
    expect(changesOnly(same).nodes).toEqual([]);
  });

  test('rules without names are identified by their matches: one before them changes none', () => {
    const changes = compared.nodes.filter(({ change }) => change !== undefined).map(({ id, change }) => [change, id]);
    expect(changes).toEqual([['added', 'HTTPRoute shop/checkout rule = /new'], ['removed', 'HTTPRoute shop/checkout rule /admin/*']]);
  });

  test('shares that change are changes of edges', () => {
    expect(compared.edges.filter(({ change }) => change === 'changed').map(({ to, share }) => [to, share])).toEqual([['Service shop/checkout', 80 / 85], ['Service shop/checkout-canary', 5 / 85]]);
  });
});
