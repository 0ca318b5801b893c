import { Chart, Testing } from 'cdk8s';
import * as fc from 'fast-check';
import {
  AwsCredentials, Backend, BackendConfigPolicy, BackendTls, DirectResponse, Ec2Backend, Gateway, GatewayExtension, GcpBackend, HeaderMatch,
  HttpMethod, HttpRoute, HttpRouteMatch, HttpRouteRule, LambdaBackend, Listener, ListenerPolicy, PathMatch, PathRewrite, PolicyTarget,
  QueryParamMatch, RouteAction, RouteExtension, RouteFilter, RouteParent, RouteTarget, SplitRoute, StaticBackend, TrafficPolicy,
} from '../src';
import { InvalidConstructError } from '../src/core/problem';

/** Values of every kind where a value is asked for, also of the wrong type, as they come from JavaScript and Python. Of what is missing, factories tell. */
const anything = fc.oneof(
  fc.string(), fc.constantFrom('', '/', '/a', 'a', 'example.com', '*.example.com', 'http://a', '10.0.0.1', '::1', '(', '[a', 'x-a', '*'),
  fc.integer(), fc.double(), fc.boolean(),
) as fc.Arbitrary<any>;

const optional = fc.option(anything, { nil: undefined });
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });

const match: fc.Arbitrary<HttpRouteMatch> = fc.record({
  path: fc.oneof(anything.map(PathMatch.prefix), anything.map(PathMatch.exact), anything.map(PathMatch.regularExpression)),
  headers: few(fc.tuple(anything, anything).map(([name, value]) => HeaderMatch.exact(name, value))),
  queryParams: few(fc.tuple(anything, anything).map(([name, value]) => QueryParamMatch.regularExpression(name, value))),
  method: fc.constantFrom(...Object.values(HttpMethod)),
}, { requiredKeys: [] });

const target = fc.tuple(anything, anything, optional).map(([name, port, namespace]) => RouteTarget.service(name, { port, namespace }));

const action = fc.oneof(
  target.map(RouteAction.forward),
  few(fc.record({ target, weight: anything })).map(RouteAction.split),
  fc.record({
    hostname: anything, port: anything, statusCode: anything, path: anything.map(PathRewrite.prefix),
  }, { requiredKeys: [] }).map(RouteAction.redirect),
);

const filter = fc.oneof(
  fc.record({ hostname: anything, path: anything.map(PathRewrite.fullPath) }, { requiredKeys: [] }).map(RouteFilter.urlRewrite),
  fc.record({ set: fc.dictionary(fc.string(), anything), remove: few(anything) }, { requiredKeys: [] }).map(RouteFilter.requestHeaderModifier),
);

const rule: fc.Arbitrary<HttpRouteRule> = fc.record({
  name: anything, matches: few(match), filters: few(filter), action, preserveHost: fc.boolean(),
}, { requiredKeys: ['action'] });

/** What comes of a program: manifests, or an error that tells every mistake with its place. Never anything else. */
function expectManifestsOrErrors(program: (chart: Chart) => void): void {
  const chart = new Chart(Testing.app(), 'chart', { namespace: 'shop' });
  try {
    program(chart);
    Testing.synth(chart);
  } catch (error) {
    if (error instanceof InvalidConstructError) {
      for (const line of error.message.split('\n')) { expect(line).toMatch(/^(?:chart\/\w+|[A-Z]\w+\.\w+): .*; /s); }
    } else {
      expect((error as Error).message).toMatch(/^Validation failed with the following errors:\n {2}\[chart\/\w+\] \w/);
    }
  }
}

test('routes of any values become manifests, or errors that tell the mistakes', () => {
  fc.assert(fc.property(few(rule), few(anything), anything, (rules, hostnames, parent) => expectManifestsOrErrors((chart) => {
    new HttpRoute(chart, 'route', { parents: [RouteParent.gateway({ name: parent })], hostnames, rules });
  })), { numRuns: 500 });
});

test('splits of any values become manifests, or errors that tell the mistakes', () => {
  const targets = few(fc.record({ target, weight: anything }));
  fc.assert(fc.property(targets, few(match), anything, (weighted, matches, name) => expectManifestsOrErrors((chart) => {
    new SplitRoute(chart, 'split', {
      parents: [RouteParent.gateway({ name: 'gateway' })],
      targets: weighted,
      matches,
      overrides: [{ headers: [HeaderMatch.regularExpression(name, name)], target: RouteTarget.service(name, { port: 80 }) }],
    });
  })), { numRuns: 300 });
});

test('backends of any values become manifests, or errors that tell the mistakes', () => {
  const tls = fc.oneof(
    fc.constant(undefined), optional.map((hostname) => BackendTls.systemCas({ hostname })),
    anything.map((name) => BackendTls.caCertificates(name)),
    fc.tuple(anything, few(anything)).map(([name, subjectAltNames]) => BackendTls.mutual(name, { subjectAltNames })),
  );
  fc.assert(fc.property(few(fc.record({ host: anything, port: anything })), tls, (hosts, withTls) => expectManifestsOrErrors((chart) => {
    const backend = new StaticBackend(chart, 'backend', { hosts, tls: withTls });
    new HttpRoute(chart, 'route', { parents: [RouteParent.gateway({ name: 'a' })], rules: [{ action: RouteAction.forward(backend) }] });
  })), { numRuns: 500 });
});

test('Gateways and imported objects of any values become manifests, or errors that tell the mistakes', () => {
  const values = fc.record({ name: anything, port: anything, hostname: anything, namespace: optional, hosts: few(anything) });
  fc.assert(fc.property(values, ({ name, port, hostname, namespace, hosts }) => expectManifestsOrErrors((chart) => {
    new Gateway(chart, 'gateway', {
      gatewayClassName: name,
      listeners: { a: Listener.http({ port, hostname }), b: Listener.https({ hostname, certificates: [{ secretName: name, namespace }] }) },
    });
    Gateway.fromGatewayAttributes(chart, 'other', { name, namespace });
    Backend.fromBackendAttributes(chart, 'backend', { name, namespace, hosts });
  })), { numRuns: 500 });
});

test('destinations, responses and filters of any values become manifests, or errors that tell the mistakes', () => {
  const values = fc.record({ a: anything, b: anything, c: optional, d: optional, list: few(anything) });
  fc.assert(fc.property(values, ({ a, b, c, d, list }) => expectManifestsOrErrors((chart) => {
    const backends = [
      new LambdaBackend(chart, 'lambda', { functionName: a, accountId: b, region: c, qualifier: d, endpointUrl: c, credentials: AwsCredentials.assumeRole(a) }),
      new Ec2Backend(chart, 'ec2', { tags: list.map((key) => ({ key, value: c })), allInstances: true, port: d, region: c }),
      new GcpBackend(chart, 'gcp', { host: a, audience: c }),
    ];
    new DirectResponse(chart, 'response', { status: a, body: c, contentType: d });
    new HttpRoute(chart, 'route', {
      parents: [RouteParent.route(a, { namespace: c })],
      rules: [{
        timeouts: { request: c, backendRequest: d },
        retry: { attempts: c, statusCodes: list, backoff: d },
        filters: [
          RouteFilter.requestMirror(backends[0], { percent: c, numerator: d }),
          RouteFilter.cors({ allowOrigins: list, allowMethods: list, allowHeaders: list, maxAge: d }),
          RouteFilter.extension(RouteExtension.trafficPolicy(a)),
        ],
        action: RouteAction.split(backends.map((backend) => ({ target: backend, weight: b }))),
      }],
    });
  })), { numRuns: 500 });
});

test('policies of any fields become manifests, or errors that tell the mistakes', () => {
  const fields = fc.dictionary(fc.constantFrom('timeouts', 'rateLimit', 'cors', 'extAuth', 'tls2', 'buffer', 'healthCheck', 'dns'), fc.jsonValue(), { maxKeys: 4 });
  fc.assert(fc.property(fields, anything, (given, name) => expectManifestsOrErrors((chart) => {
    const targets = [PolicyTarget.service(name)];
    new TrafficPolicy(chart, 'traffic', { ...given, targets });
    new BackendConfigPolicy(chart, 'config', { ...given, targets });
    new ListenerPolicy(chart, 'listener', { ...given, targets } as object);
    new GatewayExtension(chart, 'extension', given);
  })), { numRuns: 500 });
});
