import { ApiObject, App, Chart } from 'cdk8s';
import { BackendTlsState, Gateway, HttpRoute, Listener, RouteAction, RouteTarget, TlsBackend, Topology, TopologyNodeType } from '../../src';

test('Topology.of sees all objects of an app, hand-written ones included', () => {
  const app = new App();
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  const edge = new Gateway(chart, 'edge', { metadata: { name: 'edge' } });
  const https = edge.addListener('http', Listener.http());
  const api = new TlsBackend(chart, 'api', { host: 'api.example.com', metadata: { name: 'api' } });
  new HttpRoute(chart, 'route', { metadata: { name: 'route' }, parents: [https], rules: [{ action: RouteAction.forward(api) }] });
  new ApiObject(chart, 'own', {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'own' },
    spec: { parentRefs: [{ name: 'edge' }], rules: [{ backendRefs: [{ name: 'plain', port: 80 }] }] },
  } as never);

  const topology = Topology.of(app);

  expect(topology.nodes.filter(({ type }) => type === TopologyNodeType.ROUTE).map(({ id }) => id)).toEqual(['HTTPRoute shop/route', 'HTTPRoute shop/own']);
  expect(topology.nodes.find(({ id }) => id === 'Backend shop/api')?.tls).toBe(BackendTlsState.VERIFIED);
  expect(topology.edges).toContainEqual(expect.objectContaining({ from: 'HTTPRoute shop/route rules[0]', to: 'Backend shop/api', type: 'forwards', share: 1 }));
  expect(topology.toMermaid()).toContain('TLS, verified');
  expect(topology.toSvg()).toMatch(/^<svg .*role="img"/);
});

test('of nothing there is nothing', () => {
  expect(Topology.of(new App())).toMatchObject({ nodes: [], edges: [] });
});

test('a Service that is not in the program is drawn all the same', () => {
  const app = new App();
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge' });
  new HttpRoute(chart, 'route', { metadata: { name: 'route' }, parents: [edge], rules: [{ action: RouteAction.forward(RouteTarget.service('cart', { port: 80 })) }] });
  expect(Topology.of(app).nodes.filter(({ isElsewhere }) => isElsewhere).map(({ id }) => id)).toEqual(['Gateway shop/edge', 'Service shop/cart']);
});
