import { Chart, Testing } from 'cdk8s';
import { Service } from 'cdk8s-plus-33';
import {
  Backend, Gateway, HeaderMatch, HttpMethod, HttpRoute, HttpRouteProps, HttpRouteRule, IRouteTarget, PathMatch, PathRewrite, QueryParamMatch,
  RedirectRoute, RedirectScheme, RouteAction, RouteFilter, RouteParent, RouteTarget, SplitRoute, StaticBackend,
} from '../../src';

let chart: Chart;
beforeEach(() => { chart = new Chart(Testing.app(), 'chart', { namespace: 'shop', disableResourceNameHashes: true }); });

const parents = [RouteParent.gateway({ name: 'http', namespace: 'infra' })];
const service = RouteTarget.service('shop', { port: 8080 });
const everything = [{ path: { type: 'PathPrefix', value: '/' } }];
const toService = { group: '', kind: 'Service', name: 'shop', port: 8080, weight: 1 };

function route(...rules: HttpRouteRule[]): HttpRoute {
  return new HttpRoute(chart, 'route', { parents, rules } satisfies HttpRouteProps);
}

const routeSpec = () => Testing.synth(chart).find(({ kind }) => kind === 'HTTPRoute').spec;
const rules = () => routeSpec().rules;
const objects = (kind: string) => Testing.synth(chart).filter((object) => object.kind === kind);
const external = (id: string, ...hosts: string[]) => new StaticBackend(chart, id, { hosts: hosts.map((host) => ({ host, port: 80 })) });

test('a route carries every default that the API server would add', () => {
  new HttpRoute(chart, 'route', {
    parents: [Gateway.fromGatewayAttributes(chart, 'gateway', { name: 'http', namespace: 'infra' }).listener('https')],
    hostnames: ['shop.example.com', '*.shop.example.com'],
    rules: [{ action: RouteAction.forward(service) }],
  });
  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'chart-route', namespace: 'shop' },
    spec: {
      parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'http', namespace: 'infra', sectionName: 'https' }],
      hostnames: ['shop.example.com', '*.shop.example.com'],
      rules: [{ matches: everything, backendRefs: [toService] }],
    },
  }]);
});

test('a parent in the namespace of the route is referred to without namespace', () => {
  new HttpRoute(chart, 'route', { parents: [RouteParent.gateway({ name: 'http', namespace: 'shop' })], rules: [{ action: RouteAction.forward(service) }] });
  expect(routeSpec().parentRefs).toEqual([{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'http' }]);
});

test('a Service of cdk8s-plus is a target, with its namespace where it is another', () => {
  const elsewhere = new Chart(chart, 'elsewhere', { namespace: 'billing', disableResourceNameHashes: true });
  const ports = [{ name: 'http', port: 8080 }, { name: 'admin', port: 9090 }];
  route(
    { matches: [{ path: PathMatch.prefix('/a') }], action: RouteAction.forward(RouteTarget.fromService(new Service(chart, 'shop', { ports }))) },
    { action: RouteAction.forward(RouteTarget.fromService(new Service(elsewhere, 'ledger', { ports }), { port: 9090 })) },
  );
  expect(rules().map((rule: any) => rule.backendRefs)).toEqual([
    [{ group: '', kind: 'Service', name: 'chart-shop', port: 8080, weight: 1 }],
    [{ group: '', kind: 'Service', name: 'chart-elsewhere-ledger', namespace: 'billing', port: 9090, weight: 1 }],
  ]);
});

test('matches are written with their types', () => {
  route({
    name: 'api',
    matches: [
      { path: PathMatch.exact('/a'), method: HttpMethod.POST, headers: [HeaderMatch.exact('x-a', '1'), HeaderMatch.regularExpression('x-b', '[0-9]+')] },
      { path: PathMatch.regularExpression('/v[0-9]+/.*'), queryParams: [QueryParamMatch.exact('a', '1'), QueryParamMatch.regularExpression('b', 'x|y')] },
      { path: PathMatch.raw({ type: 'PathPrefix', value: '/raw' }), headers: [HeaderMatch.raw({ name: 'x-c', value: '1' })], queryParams: [QueryParamMatch.raw({ name: 'c', value: '1' })] },
    ],
    action: RouteAction.forward(service),
  });
  expect(rules()).toEqual([{
    name: 'api',
    matches: [
      { path: { type: 'Exact', value: '/a' }, method: 'POST', headers: [{ type: 'Exact', name: 'x-a', value: '1' }, { type: 'RegularExpression', name: 'x-b', value: '[0-9]+' }] },
      { path: { type: 'RegularExpression', value: '/v[0-9]+/.*' }, queryParams: [{ type: 'Exact', name: 'a', value: '1' }, { type: 'RegularExpression', name: 'b', value: 'x|y' }] },
      { path: { type: 'PathPrefix', value: '/raw' }, headers: [{ type: 'Exact', name: 'x-c', value: '1' }], queryParams: [{ type: 'Exact', name: 'c', value: '1' }] },
    ],
    backendRefs: [toService],
  }]);
});

test('filters are written with their types', () => {
  route({
    matches: [{ path: PathMatch.prefix('/old') }],
    filters: [
      RouteFilter.urlRewrite({ hostname: 'internal.example', path: PathRewrite.prefix('/new') }),
      RouteFilter.requestHeaderModifier({ set: { 'x-a': '1' }, add: { 'x-b': '2' }, remove: ['x-c'] }),
      RouteFilter.responseHeaderModifier({ remove: ['server'] }),
      RouteFilter.raw({ type: 'RequestMirror', requestMirror: { backendRef: { name: 'shadow', port: 80 } } }),
    ],
    action: RouteAction.forward(service),
  });
  expect(rules()[0].filters).toEqual([
    { type: 'URLRewrite', urlRewrite: { hostname: 'internal.example', path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/new' } } },
    { type: 'RequestHeaderModifier', requestHeaderModifier: { set: [{ name: 'x-a', value: '1' }], add: [{ name: 'x-b', value: '2' }], remove: ['x-c'] } },
    { type: 'ResponseHeaderModifier', responseHeaderModifier: { remove: ['server'] } },
    { type: 'RequestMirror', requestMirror: { backendRef: { group: '', kind: 'Service', name: 'shadow', port: 80 } } },
  ]);
});

test('a redirect has no backends', () => {
  route({ action: RouteAction.redirect({ scheme: RedirectScheme.HTTPS, hostname: 'new.example', port: 8443, path: PathRewrite.fullPath('/moved'), statusCode: 308 }) });
  expect(rules()).toEqual([{
    matches: everything,
    filters: [{
      type: 'RequestRedirect',
      requestRedirect: { scheme: 'https', hostname: 'new.example', port: 8443, path: { type: 'ReplaceFullPath', replaceFullPath: '/moved' }, statusCode: 308 },
    }],
  }]);
});

test('what the library does not know can be written as the API writes it', () => {
  route(
    { action: RouteAction.raw({ backendRefs: [{ name: 'raw', port: 1 }], timeouts: { request: '5s' } }) },
    { action: RouteAction.forward(RouteTarget.raw({ group: 'networking.istio.io', kind: 'Hostname', name: 'a.example', port: 80 })) },
  );
  expect(rules()[0].timeouts).toEqual({ request: '5s' });
  expect(rules().map((rule: any) => rule.backendRefs)).toEqual([
    [{ group: '', kind: 'Service', name: 'raw', port: 1, weight: 1 }],
    [{ group: 'networking.istio.io', kind: 'Hostname', name: 'a.example', port: 80, weight: 1 }],
  ]);
});

test('rules can be added later, also after a synthesis', () => {
  const made = route({ action: RouteAction.forward(service) });
  expect(rules()).toHaveLength(1);
  made.addRule({ matches: [{ path: PathMatch.prefix('/b') }], action: RouteAction.forward(service) });
  expect(rules()).toHaveLength(2);
});

describe('the Host header', () => {
  const rewritesOf = (rule: any) => rule.filters;
  const literal = (hostname: string) => [{ type: 'URLRewrite', urlRewrite: { hostname } }];
  const chosen = [{ type: 'ExtensionRef', extensionRef: { group: 'gateway.kgateway.dev', kind: 'TrafficPolicy', name: 'chart-route-host-rewrite' } }];

  test.each<[string, () => IRouteTarget[], unknown]>([
    ['becomes the name of an external host', () => [external('a', 'a.example')], literal('a.example')],
    ['becomes the one name of several hosts', () => [external('a', 'a.example', 'a.example')], literal('a.example')],
    ['becomes the one name of several backends', () => [external('a', 'a.example'), external('b', 'a.example')], literal('a.example')],
    ['becomes the name of the chosen host of several', () => [external('a', 'a.example', 'b.example')], chosen],
    ['becomes the name of the chosen backend of several', () => [external('a', 'a.example'), external('b', 'b.example')], chosen],
    ['becomes the name of the host only for the external share', () => [external('a', 'a.example'), service], chosen],
    ['becomes the name of a host beside addresses', () => [external('a', 'a.example', '10.0.0.1')], chosen],
    ['stays for Services', () => [service], undefined],
    ['stays for addresses', () => [external('a', '10.0.0.1', '2001:db8::1')], undefined],
    ['becomes the host of a Backend that exists already', () => [Backend.fromBackendAttributes(chart, 'a', { name: 'a', hosts: ['a.example'] })], literal('a.example')],
    ['stays for a Backend of unknown hosts', () => [Backend.fromBackendAttributes(chart, 'a', { name: 'a' })], undefined],
  ])('%s', (_title, targets, expected) => {
    route({ action: RouteAction.split(targets().map((target) => ({ target }))) });
    expect(rewritesOf(rules()[0])).toEqual(expected);
  });

  test('of the chosen host is written by one TrafficPolicy for the whole route', () => {
    const hosts = external('a', 'a.example', 'b.example');
    route({ matches: [{ path: PathMatch.prefix('/a') }], action: RouteAction.forward(hosts) }, { action: RouteAction.forward(hosts) });
    expect(objects('TrafficPolicy')).toEqual([{
      apiVersion: 'gateway.kgateway.dev/v1alpha1',
      kind: 'TrafficPolicy',
      metadata: { name: 'chart-route-host-rewrite', namespace: 'shop' },
      spec: { autoHostRewrite: true },
    }]);
  });

  test('is left to an explicit filter', () => {
    route({ filters: [RouteFilter.urlRewrite({ hostname: 'mine.example' })], action: RouteAction.forward(external('a', 'a.example')) });
    expect(rewritesOf(rules()[0])).toEqual(literal('mine.example'));
  });

  test('joins a filter that rewrites the path', () => {
    route({ filters: [RouteFilter.urlRewrite({ path: PathRewrite.fullPath('/x') })], action: RouteAction.forward(external('a', 'a.example')) });
    expect(rewritesOf(rules()[0])).toEqual([
      { type: 'URLRewrite', urlRewrite: { hostname: 'a.example', path: { type: 'ReplaceFullPath', replaceFullPath: '/x' } } },
    ]);
  });

  test('stays where that is asked for', () => {
    route({ preserveHost: true, action: RouteAction.forward(external('a', 'a.example')) });
    expect(rewritesOf(rules()[0])).toBeUndefined();
  });
});

describe('SplitRoute', () => {
  test('puts overrides before the split, each with the matches of the route', () => {
    const canary = RouteTarget.service('canary', { port: 80 });
    new SplitRoute(chart, 'split', {
      parents,
      matches: [{ path: PathMatch.prefix('/a'), headers: [HeaderMatch.exact('x-tenant', '1')] }, { method: HttpMethod.GET }],
      targets: [{ target: service, weight: 0 }, { target: canary, weight: 1_000_000 }],
      overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], queryParams: [QueryParamMatch.exact('canary', '1')], target: canary }],
    });
    const onCanary = { headers: [{ type: 'Exact', name: 'x-canary', value: 'always' }], queryParams: [{ type: 'Exact', name: 'canary', value: '1' }] };
    const tenant = { type: 'Exact', name: 'x-tenant', value: '1' };
    expect(rules()).toEqual([
      {
        matches: [
          { path: { type: 'PathPrefix', value: '/a' }, ...onCanary, headers: [tenant, ...onCanary.headers] },
          { path: { type: 'PathPrefix', value: '/' }, method: 'GET', ...onCanary },
        ],
        backendRefs: [{ group: '', kind: 'Service', name: 'canary', port: 80, weight: 1 }],
      },
      {
        matches: [{ path: { type: 'PathPrefix', value: '/a' }, headers: [tenant] }, { path: { type: 'PathPrefix', value: '/' }, method: 'GET' }],
        backendRefs: [{ ...toService, weight: 0 }, { group: '', kind: 'Service', name: 'canary', port: 80, weight: 1_000_000 }],
      },
    ]);
  });
});

test('a RedirectRoute to HTTPS is permanent, and can be told otherwise', () => {
  const http = [RouteParent.gateway({ name: 'edge', sectionName: 'http' })];
  new RedirectRoute(chart, 'route', { parents: http, toHttps: true });
  new RedirectRoute(chart, 'temporary', { parents: http, toHttps: true, redirect: { statusCode: 307, port: 8443 } });
  expect(objects('HTTPRoute').map(({ spec }) => spec.rules[0].filters[0].requestRedirect)).toEqual([
    { scheme: 'https', statusCode: 301 }, { scheme: 'https', statusCode: 307, port: 8443 },
  ]);
});
