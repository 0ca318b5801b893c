import { ApiObject, App, Chart } from 'cdk8s';
import { Gateway, HeaderMatch, HttpRoute, Listener, PathMatch, RouteAction, RouteTarget, SplitRoute } from '../src';
import { assertRoute, explainRequest, toRoute } from '../src/jest';
import type { Expected } from '../src/jest';

expect.extend({ toRoute });

const GATEWAY = {
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name: 'edge', namespace: 'infra' },
  spec: { gatewayClassName: 'kgateway', listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }] },
};
const ROUTE = {
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'shop', namespace: 'shop' },
  spec: {
    parentRefs: [{ name: 'edge', namespace: 'infra' }],
    hostnames: ['shop.example'],
    rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/cart' } }], backendRefs: [{ name: 'cart', port: 8080 }] }],
  },
};
const MANIFESTS = [GATEWAY, ROUTE];

/** A shop whose checkout has a canary. */
function shop(): App {
  const app = new App();
  const chart = new Chart(app, 'shop', { namespace: 'shop', disableResourceNameHashes: true });
  const edge = new Gateway(chart, 'edge', { listeners: { http: Listener.http() } });
  const canary = RouteTarget.service('canary', { port: 8080 });
  new HttpRoute(chart, 'cart', {
    parents: [edge],
    hostnames: ['shop.example'],
    rules: [{ matches: [{ path: PathMatch.prefix('/cart') }], action: RouteAction.forward(RouteTarget.service('cart', { port: 8080 })) }],
  });
  new SplitRoute(chart, 'checkout', {
    parents: [edge],
    hostnames: ['checkout.example'],
    targets: [{ target: RouteTarget.service('checkout', { port: 8080 }), weight: 90 }, { target: canary, weight: 10 }],
    overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], target: canary }],
  });
  return app;
}

/** What an expectation that fails says. */
function complaint(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it does not fail');
}

describe('toRoute', () => {
  test('for an app', () => {
    const app = shop();
    expect(app).toRoute('http://shop.example/cart', { backend: 'shop/cart:8080' });
    expect(app).toRoute('http://shop.example/cart');
    expect(app).not.toRoute('http://shop.example/other');
    expect(app).toRoute('http://shop.example/other', { status: 404 });
    expect(app).toRoute('http://checkout.example/', { backends: { 'shop/checkout:8080': '90 %', 'shop/canary:8080': 10 } });
    expect(app).toRoute({ url: 'http://checkout.example/', headers: { 'x-canary': 'always' } }, 'shop/canary:8080');
    expect(app).not.toRoute('http://checkout.example/', 'shop/canary:8080');
    expect(app.node.findChild('shop')).toRoute({ host: 'shop.example', path: ['/cart', '/cart/1'], method: ['GET', 'POST'] }, { backend: 'shop/cart:8080', not: { status: 404 } });
  });

  test('for manifests', () => {
    expect(MANIFESTS).toRoute('http://shop.example/cart', { gateway: 'infra/edge', route: 'shop/shop', rule: 0, upstream: { path: '/cart' } });
  });

  test('for hand-written objects of an app', () => {
    const app = new App();
    const chart = new Chart(app, 'chart');
    MANIFESTS.forEach((manifest) => new ApiObject(chart, manifest.kind, manifest));
    expect(app).toRoute('http://shop.example/cart', { backend: 'shop/cart:8080' });
  });

  test('tells what came instead, for each request', () => {
    expect(complaint(() => expect(MANIFESTS).toRoute({ host: 'shop.example', path: ['/cart', '/x'] }, { backend: 'shop/cart:8080', upstream: { path: '/cart' } }))).toBe(
      `other answers than expected:
  http://shop.example/x
    backend: got 404: no route for the host shop.example takes the request, and no other host is asked, wants shop/cart:8080 for all requests
    upstream.path: got 404: no route for the host shop.example takes the request, and no other host is asked, wants /cart
    answer: 404: no route for the host shop.example takes the request, and no other host is asked`);
    expect(complaint(() => expect(MANIFESTS).toRoute('http://shop.example/cart', { status: 404 }))).toContain('    taken by: HTTPRoute shop/shop, rule 0, match 0');
    expect(complaint(() => expect(MANIFESTS).not.toRoute('http://shop.example/cart'))).toBe('expected another answer, got\n  http://shop.example/cart → shop/cart:8080');
  });

  test('the release decides', () => {
    const slash = { ...ROUTE, spec: { ...ROUTE.spec, rules: [{ ...ROUTE.spec.rules[0], matches: [{ path: { type: 'PathPrefix', value: '/cart/' } }] }] } };
    expect([GATEWAY, slash]).toRoute('http://shop.example/cart');
    expect([GATEWAY, slash]).not.toRoute('http://shop.example/cart', undefined, { release: { kgateway: '2.2' as never } });
  });

  test('what cannot be known does not pass, not even with `not`', () => {
    // Both match alike, and the age of the two decides.
    const twin = { ...ROUTE, metadata: { name: 'twin', namespace: 'shop' }, spec: { ...ROUTE.spec, rules: [{ ...ROUTE.spec.rules[0], backendRefs: [{ name: 'other', port: 80 }] }] } };
    const open = [GATEWAY, ROUTE, twin];
    expect(complaint(() => expect(open).toRoute('http://shop.example/cart', { backend: 'shop/cart:8080' }))).toContain('the age of the routes decides');
    expect(complaint(() => expect(open).not.toRoute('http://shop.example/cart', { backend: 'shop/cart:8080' }))).toContain('the age of the routes decides');
    expect(open).toRoute('http://shop.example/cart');
    expect(open).not.toRoute('http://shop.example/cart', { status: 404 });
  });

  test.each([
    ['a request without host', { path: '/' }, {}, 'toRoute: request: the request has no host; write url: https://…, or host: …'],
    ['an unknown field', 'http://a.example/', { backnd: 'a' }, 'toRoute: expectation.backnd: unknown field "backnd"; did you mean backend?'],
    ['an unknown target', 'http://a.example/', { backend: 'shop/crat:8080' }, 'toRoute: expectation.backend: there is no target of routes "shop/crat:8080"; did you mean shop/cart:8080?'],
    ['an unknown Gateway', { host: 'a.example', gateway: 'egde' }, {}, 'toRoute: request: there is no Gateway "egde"; did you mean infra/edge?'],
    ['an unknown target, in short', 'http://a.example/', 'shop/crat:8080', 'toRoute: expectation.backend: there is no target of routes "shop/crat:8080"; did you mean shop/cart:8080?'],
  ])('%s is refused, with and without `not`', (_, request, expectation, message) => {
    expect(complaint(() => expect(MANIFESTS).toRoute(request, expectation as Expected))).toBe(message);
    expect(complaint(() => expect(MANIFESTS).not.toRoute(request, expectation as Expected))).toBe(message);
  });

  test('anything but constructs and lists is refused', () => {
    expect(complaint(() => expect('text').toRoute('http://a/'))).toBe('toRoute: it sends requests through constructs and lists of manifests, got string; write expect(app) or expect(chart.toJson())');
  });

  test('without a Gateway nothing can be said', () => {
    expect(complaint(() => expect([ROUTE]).toRoute('http://a/'))).toBe('toRoute: request: no Gateway of kgateway is among the manifests; give the manifests of the Gateway, too');
  });

  test('manifests that change are looked at again', () => {
    const manifests = structuredClone(MANIFESTS);
    expect(manifests).toRoute('http://shop.example/cart');
    (manifests[1] as typeof ROUTE).spec.hostnames[0] = 'store.example';
    expect(manifests).not.toRoute('http://shop.example/cart');
  });
});

describe('without jest', () => {
  test('assertRoute throws', () => {
    assertRoute(shop(), 'http://shop.example/cart', 'shop/cart:8080');
    expect(() => { assertRoute(MANIFESTS, 'http://shop.example/x', { backend: 'shop/cart:8080' }); }).toThrow('other answers than expected:\n  http://shop.example/x\n');
  });

  test('explainRequest tells what becomes of a request', () => {
    expect(explainRequest(MANIFESTS, { host: 'shop.example', path: ['/cart', '/x'] })).toBe(
      'http://shop.example/cart → shop/cart:8080, by HTTPRoute shop/shop, rule 0, match 0\nhttp://shop.example/x → 404: no route for the host shop.example takes the request, and no other host is asked');
  });
});
