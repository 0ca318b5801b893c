import { register } from './mocks';
import { Gateway, HttpRoute, RouteAction, TlsBackend, topology } from '../../src/pulumi';

test('topology() is an output with what the program has made', async () => {
  let found: unknown;
  await register(() => {
    const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });
    const api = new TlsBackend('api', { host: 'api.example.com', metadata: { namespace: 'shop' } });
    new HttpRoute('route', { metadata: { namespace: 'shop' }, parents: [edge], rules: [{ action: RouteAction.forward(api) }] });
    topology().apply((value) => { found = value; });
  });
  expect(found).toMatchObject({
    nodes: expect.arrayContaining([expect.objectContaining({ id: 'Backend shop/api', tls: 'verified' }), expect.objectContaining({ id: 'HTTPRoute shop/route' })]),
    edges: expect.arrayContaining([expect.objectContaining({ from: 'HTTPRoute shop/route rules[0]', to: 'Backend shop/api' })]),
  });
});
