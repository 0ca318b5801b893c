import { Chart, Testing } from 'cdk8s';
import * as fc from 'fast-check';
import {
  AwsCredentials, Backend, BackendConfigPolicy, BackendTls, CorsOptions, Destination, DirectResponse, Gateway, HeaderMatch, HttpMethod,
  HttpRoute, HttpRouteMatch, HttpRouteRule, IRouteTarget, Listener, PathMatch, PathRewrite, QueryParamMatch, RedirectScheme, RouteAction,
  RouteDelegate, RouteFilter, RouteParent, RouteTarget, SplitRoute, TargetSelector, TrafficPolicy,
} from '../src';

/** Programs that are right, of every size and in every combination. None of them may be refused. */

const label = fc.stringMatching(/^[a-z]([-a-z0-9]{0,10}[a-z0-9])?$/);
const host = fc.tuple(label, label).map(([name, domain]) => `${name}.${domain}.example`);
const address = fc.tuple(fc.integer({ min: 1, max: 223 }), fc.nat(255)).map(([a, b]) => `${a}.0.${b}.1`);
const port = fc.integer({ min: 1, max: 65535 });
const token = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/);
const text = fc.stringMatching(/^[!-~]{1,10}( [!-~]{1,10})?$/);
const path = fc.array(fc.stringMatching(/^[A-Za-z0-9_~-]{1,8}$/), { maxLength: 4 }).map((segments) => `/${segments.join('/')}`);
const duration = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('s', 'm', 'h')).map(([count, unit]) => `${count}${unit}`);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const few = <T>(value: fc.Arbitrary<T>, minLength = 0) => fc.array(value, { minLength, maxLength: 3 });
const distinct = (value: fc.Arbitrary<string>, minLength = 0) =>
  fc.uniqueArray(value, { selector: (item) => item.toLowerCase(), minLength, maxLength: 3 });
/** In the values of headers Envoy takes a percent sign for the beginning of a command, unless it is doubled. */
const headerValue = text.map((value) => value.replace(/%/g, '%%'));
const headers = fc.uniqueArray(fc.tuple(token, headerValue), { selector: ([name]) => name.toLowerCase(), minLength: 1, maxLength: 3 })
  .map(Object.fromEntries);

const match: fc.Arbitrary<HttpRouteMatch> = fc.record({
  path: fc.oneof(path.map(PathMatch.prefix), path.map(PathMatch.exact), path.map((start) => PathMatch.regularExpression(`${start}[a-z]+`))),
  headers: distinct(token).map((names) => names.map((name) => HeaderMatch.exact(name, 'value'))),
  queryParams: distinct(token).map((names) => names.map((name) => QueryParamMatch.regularExpression(name, '[0-9]+'))),
  method: fc.constantFrom(...Object.values(HttpMethod)),
}, { requiredKeys: [] });

const service = fc.tuple(label, port, optional(label)).map(([name, number, namespace]) => RouteTarget.service(name, { port: number, namespace }));

const modifier = fc.record({ set: headers, add: headers, remove: distinct(token, 1) }, { requiredKeys: [] })
  .filter((options) => Object.keys(options).length > 0);
const cors: fc.Arbitrary<CorsOptions> = fc.record({
  allowOrigins: fc.oneof(fc.constant<string[]>(['*']), fc.uniqueArray(host, { minLength: 1, maxLength: 3 }).map((hosts) => hosts.map((name) => `https://${name}`))),
  allowMethods: fc.oneof(fc.constant<string[]>(['*']), fc.subarray(['GET', 'POST', 'PATCH'], { minLength: 1 })),
  exposeHeaders: distinct(token, 1),
  allowCredentials: fc.boolean(),
  maxAge: fc.integer({ min: 1, max: 86400 }),
}, { requiredKeys: [] });

/** At most one filter of each kind, and mirrors. */
const filters = fc.record({
  rewrite: optional(fc.oneof(host.map((hostname) => ({ hostname })), path.map((to) => ({ path: PathRewrite.fullPath(to) })))),
  request: optional(modifier),
  response: optional(modifier),
  cors: optional(cors),
  mirrors: few(fc.tuple(service, fc.oneof(fc.nat(100).map((percent) => ({ percent })), fc.constant({ numerator: 1, denominator: 1000 })))),
}).map((some) => [
  ...some.rewrite === undefined ? [] : [RouteFilter.urlRewrite(some.rewrite)],
  ...some.request === undefined ? [] : [RouteFilter.requestHeaderModifier(some.request)],
  ...some.response === undefined ? [] : [RouteFilter.responseHeaderModifier(some.response)],
  ...some.cors === undefined ? [] : [RouteFilter.cors(some.cors)],
  ...some.mirrors.map(([target, share]) => RouteFilter.requestMirror(target, share)),
]);

const destination = fc.oneof(
  few(fc.record({ host: fc.oneof(host, address), port }), 1).map((hosts) => Destination.staticHosts({ hosts })),
  fc.record({
    functionName: token,
    accountId: fc.stringMatching(/^[0-9]{12}$/),
    region: fc.constantFrom(undefined, 'eu-west-1'),
    credentials: fc.constantFrom(undefined, AwsCredentials.ambient(), AwsCredentials.secret('keys')),
  }).map(Destination.lambda),
  fc.record({ tags: few(fc.record({ key: token, value: optional(text) }), 1), port: optional(port) }).map(Destination.ec2),
  host.map((name) => Destination.gcp({ host: name })),
  fc.constant(Destination.dynamicForwardProxy({ allowAnyHost: true })),
);

const resilience = fc.record({
  timeouts: duration.map((request) => ({ request, backendRequest: '1s' })),
  retry: fc.record({ attempts: fc.integer({ min: 1, max: 10 }), statusCodes: fc.subarray([500, 502, 503]) }),
}, { requiredKeys: [] });

/** What depends on the Backends of the program. */
type Later<T> = (backends: readonly IRouteTarget[]) => T;

const target: fc.Arbitrary<Later<IRouteTarget>> = fc.oneof(
  service.map((to) => () => to), fc.nat(2).map((index) => (backends: readonly IRouteTarget[]) => backends[index % backends.length]),
);

const action: fc.Arbitrary<Later<RouteAction>> = fc.oneof(
  target.map((to) => (backends: readonly IRouteTarget[]) => RouteAction.forward(to(backends))),
  few(fc.record({ to: target, weight: fc.integer({ min: 1, max: 1_000_000 }) }), 1).map((weighted) => (backends: readonly IRouteTarget[]) =>
    RouteAction.split(weighted.map(({ to, weight }) => ({ target: to(backends), weight })))),
);

const rule: fc.Arbitrary<Later<HttpRouteRule>> = fc.record({ matches: optional(few(match, 1)), filters, action, settings: resilience })
  .map(({ settings, action: act, ...rest }) => (backends: readonly IRouteTarget[]) => ({ ...rest, ...settings, action: act(backends) }));

const otherActions = fc.oneof(
  fc.record({
    scheme: fc.constantFrom(...Object.values(RedirectScheme)), hostname: host, statusCode: fc.constantFrom(301, 302),
  }, { requiredKeys: ['hostname'] })
    .map((options) => ({ action: RouteAction.redirect(options) })),
  path.map((prefix) => ({ matches: [{ path: PathMatch.prefix(prefix) }], action: RouteAction.delegate([RouteDelegate.everyRoute('team')]) })),
);

function synthesize(program: (chart: Chart) => void): void {
  const chart = new Chart(Testing.app(), 'chart', { namespace: 'shop' });
  program(chart);
  for (const manifest of Testing.synth(chart)) { expect(manifest.spec).toBeDefined(); }
}

test('routes to Backends of every type pass schema and rules', () => {
  const hostnames = optional(fc.uniqueArray(host, { maxLength: 3 }));
  const backendsOf = few(fc.tuple(destination, optional(label)), 1);
  fc.assert(fc.property(backendsOf, few(rule), few(otherActions), hostnames, (destinations, first, second, hosts) => {
    synthesize((chart) => {
      const backends = destinations.map(([to, namespace], index) => new Backend(chart, `backend-${index}`, { destination: to, metadata: { namespace } }));
      const rules = [...first.map((make) => make(backends)), ...second];
      const gateway = new Gateway(chart, 'gateway', { listeners: { http: Listener.http(), https: Listener.https({ certificates: [{ secretName: 'tls' }] }) } });
      const response = new DirectResponse(chart, 'response', { status: 503, body: 'closed' });
      new HttpRoute(chart, 'route', { parents: [gateway], hostnames: hosts, rules: [...rules, { action: RouteAction.respond(response) }] });
    });
  }), { numRuns: 400 });
});

test('splits with overrides, mirrors and TLS pass schema and rules', () => {
  const targets = few(fc.record({ target: service, weight: fc.integer({ min: 1, max: 1_000_000 }) }), 1);
  fc.assert(fc.property(targets, host, token, optional(fc.nat(100)), (weighted, name, header, percent) => synthesize((chart) => {
    const external = new Backend(chart, 'external', { destination: Destination.staticHosts({ hosts: [{ host: name, port: 443 }] }), tls: BackendTls.systemCas() });
    new SplitRoute(chart, 'split', {
      parents: [RouteParent.gateway({ name: 'gateway' })],
      targets: [...weighted, { target: external }],
      overrides: [{ headers: [HeaderMatch.exact(header, 'on')], target: external }],
      mirror: percent === undefined ? undefined : { target: external, percent },
    });
  })), { numRuns: 300 });
});

test('policies of any settings pass schema and rules', () => {
  const settings = fc.record({
    timeouts: duration.map((request) => ({ request })),
    buffer: fc.integer({ min: 1, max: 4_000_000 }).map((maxRequestSize) => ({ maxRequestSize })),
    headerModifiers: headers.map((set) => ({ request: { set: Object.entries(set).map(([name, value]) => ({ name, value: value as string })) } })),
    rateLimit: fc.integer({ min: 1, max: 1000 }).map((maxTokens) => ({ local: { tokenBucket: { maxTokens, fillInterval: '1s' } } })),
    cors: fc.constant({ disable: true }),
  }, { requiredKeys: ['timeouts'] });
  fc.assert(fc.property(settings, duration, label, (options, connectTimeout, value) => synthesize((chart) => {
    new TrafficPolicy(chart, 'traffic', { ...options, selectors: [TargetSelector.httpRoutes({ app: value })] });
    new BackendConfigPolicy(chart, 'config', { selectors: [TargetSelector.backends({ app: value })], connectTimeout, tls: BackendTls.systemCas({ hostname: 'a.example' }) });
  })), { numRuns: 300 });
});
