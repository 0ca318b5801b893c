import * as k8s from '@pulumi/kubernetes/core/v1/service';
import { getProject, getStack, output, secret } from '@pulumi/pulumi';
import { toRoute } from '../../src/jest';
import { Gateway, HttpRoute, Listener, PathMatch, registeredManifests, RouteAction, RouteTarget } from '../../src/pulumi';

expect.extend({ toRoute });

function program(): void {
  const metadata = { namespace: 'shop' };
  const edge = new Gateway('edge', { metadata, listeners: { http: Listener.http() } });
  const service = new k8s.Service('cart', { metadata: { name: 'cart', namespace: 'shop' }, spec: { ports: [{ port: 8080 }] } });
  new HttpRoute('cart-route', {
    metadata,
    parents: [edge],
    hostnames: [output(Promise.resolve('shop.example'))],
    rules: [{ matches: [{ path: PathMatch.prefix('/cart') }], action: RouteAction.forward(RouteTarget.service(service.metadata.name, { port: 8080 })) }],
  });
  new HttpRoute('hidden', { metadata, parents: [edge], hostnames: [secret('hidden.example')], rules: [{ action: RouteAction.forward(RouteTarget.service('hidden', { port: 80 })) }] });
}

test('all objects of a program are there, with the values of its outputs', async () => {
  const manifests = await registeredManifests(program);
  expect(manifests.map((manifest) => (manifest as { kind: string }).kind).sort()).toEqual(['Gateway', 'HTTPRoute', 'HTTPRoute', 'Service']);
  expect(manifests).toRoute('http://shop.example/cart', { backend: 'shop/cart:8080' });
  expect(manifests).toRoute('http://hidden.example/', { backend: 'shop/hidden:80' });
  expect(manifests).toRoute('http://shop.example/', { status: 404 });
});

test('a program may be asynchronous, and knows its project and stack', async () => {
  const names: string[] = [];
  const manifests = await registeredManifests(async () => {
    await Promise.resolve();
    names.push(getProject(), getStack());
    program();
  }, { project: 'shop', stack: 'test' });
  expect(names).toEqual(['shop', 'test']);
  expect(manifests).toHaveLength(4);
});

test('what a program throws is thrown', async () => {
  await expect(registeredManifests(() => { throw new Error('no'); })).rejects.toThrow('no');
});
