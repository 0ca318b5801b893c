import * as fc from 'fast-check';
import type { Data } from '../../src/core/programs/data';

/** Sets of manifests of every size and in every combination, with few names, so that objects have much to do with each other. */

const GATEWAY_API = 'gateway.networking.k8s.io';
const KGATEWAY = 'gateway.kgateway.dev';

const name = fc.constantFrom('api', 'shop', 'edge', 'web-2', 'default', 'new', 'class', 'app', '1st', 'a.b');
const namespace = fc.constantFrom('shop', 'payments', 'team-1', 'app', undefined);
const host = fc.constantFrom('api.example.com', 'shop.example.com', '*.example.org', 'ledger.example.net');
const label = fc.constantFrom({ app: 'shop' }, { app: 'shop', team: 'one' }, {}, undefined);
const annotation = fc.constantFrom({ 'example.com/owner': 'o\'neill' }, { note: 'two\nlines' }, undefined);
const text = fc.oneof(fc.constantFrom('plain', 'it\'s "quoted"', 'a\\b', 'a\nb\nc and a string that is long enough for a list', '%REQ(X-A)%', '100%%', 'ünï', '$' + '{SHOP_HOST}'), fc.stringMatching(/^[ -$&-~]{1,20}$/));
const port = fc.constantFrom(80, 443, 8080);
const duration = fc.constantFrom('1s', '500ms', '2m');
const given = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(value: fc.Arbitrary<T>, minLength = 0) => fc.array(value, { minLength, maxLength: 3 });

const parent = fc.oneof(
  fc.record({ name: fc.constantFrom('edge', 'api'), namespace, sectionName: fc.constantFrom('http', 'https', undefined) }),
  fc.record({ name, port }),
  fc.record({ group: fc.constant(GATEWAY_API), kind: fc.constantFrom('Gateway', 'HTTPRoute', 'ListenerSet'), name, namespace }),
);

const target = fc.oneof(
  fc.record({ name, namespace, port }),
  fc.record({ group: fc.constant(''), kind: fc.constant('Service'), name, port }),
  fc.record({ group: fc.constant(KGATEWAY), kind: fc.constant('Backend'), name, namespace }),
  fc.record({ group: fc.constant(GATEWAY_API), kind: fc.constant('HTTPRoute'), name: fc.oneof(name, fc.constant('*')), namespace }),
  fc.record({ group: fc.constant('example.com'), kind: fc.constant('Pool'), name }),
);

const headers = fc.uniqueArray(fc.record({ name: fc.constantFrom('x-a', 'x-b', 'X-C'), value: fc.constantFrom('1', '%REQ(X-A)%', 'a, b') }), { selector: ({ name: own }) => own, minLength: 1, maxLength: 2 });
const modifier = fc.record({ set: given(headers), add: given(headers), remove: fc.constantFrom(['x-d'], undefined) }).filter(({ set, add, remove }) => (set ?? add ?? remove) !== undefined);
const pathModifier = fc.oneof(
  fc.record({ type: fc.constant('ReplaceFullPath'), replaceFullPath: fc.constantFrom('/', '/new') }),
  fc.record({ type: fc.constant('ReplacePrefixMatch'), replacePrefixMatch: fc.constantFrom('/', '/new') }),
);
const filter = fc.oneof(
  fc.record({ type: fc.constant('URLRewrite'), urlRewrite: fc.record({ hostname: fc.constantFrom('api.example.com', 'ledger.example.net'), path: given(pathModifier) }) }),
  modifier.map((requestHeaderModifier) => ({ type: 'RequestHeaderModifier', requestHeaderModifier })),
  modifier.map((responseHeaderModifier) => ({ type: 'ResponseHeaderModifier', responseHeaderModifier })),
  fc.record({ type: fc.constant('RequestMirror'), requestMirror: fc.record({ backendRef: target, percent: fc.constantFrom(5, undefined) }) }),
  fc.record({ type: fc.constant('ExtensionRef'), extensionRef: fc.record({ group: fc.constant(KGATEWAY), kind: fc.constantFrom('TrafficPolicy', 'DirectResponse'), name }) }),
  fc.record({
    type: fc.constant('RequestRedirect'),
    requestRedirect: fc.record({ scheme: fc.constantFrom('https', undefined), hostname: fc.constantFrom('new.example.com', undefined), path: given(pathModifier), statusCode: fc.constantFrom(301, 302, undefined) }),
  }),
);

const headerMatch = fc.record({ type: fc.constantFrom('Exact', 'RegularExpression', undefined), name: fc.constantFrom('x-a', 'cookie', 'X-Canary'), value: fc.constantFrom('yes', 'a.*', '(?:.*;\\s*)?a=b(?:;.*)?') });
const match = fc.record({
  path: given(fc.record({ type: fc.constantFrom('Exact', 'PathPrefix', undefined), value: fc.constantFrom('/', '/shop', '/shop/cart') })),
  headers: given(fc.uniqueArray(headerMatch, { selector: ({ name: own }) => own, minLength: 1, maxLength: 2 })),
  queryParams: given(fc.constant([{ name: 'beta', value: '1' }])),
  method: fc.constantFrom('GET', 'POST', undefined),
});

const rule = fc.record({
  name: fc.constantFrom('first', undefined, undefined),
  matches: given(some(match, 1)),
  filters: given(fc.uniqueArray(filter, { selector: ({ type }) => type, minLength: 1, maxLength: 3 })),
  backendRefs: given(some(fc.tuple(target, fc.constantFrom(0, 1, 10, 90, undefined)).map(([to, weight]) => ({ ...to, weight })), 1)),
  timeouts: given(fc.record({ request: duration })),
});

const spec = {
  HTTPRoute: fc.record({
    parentRefs: given(some(parent, 1)), hostnames: given(fc.uniqueArray(host, { minLength: 1, maxLength: 2 })), rules: given(some(rule, 1)),
  }),
  Gateway: fc.record({
    gatewayClassName: fc.constantFrom('kgateway', 'other'),
    listeners: fc.uniqueArray(fc.oneof(
      fc.record({ name: fc.constantFrom('http', '8080'), port: fc.constantFrom(80, 8080), protocol: fc.constant('HTTP'), hostname: given(host), allowedRoutes: fc.constantFrom({ namespaces: { from: 'All' } }, { namespaces: { from: 'Same' } }, { kinds: [{ kind: 'HTTPRoute' }] }, undefined) }),
      fc.record({ name: fc.constantFrom('https', 'tls'), port: fc.constantFrom(443, 8443), protocol: fc.constantFrom('HTTPS', 'TLS'), tls: fc.record({ mode: fc.constantFrom('Terminate', undefined), certificateRefs: fc.constant([{ name: 'tls' }]), options: fc.constantFrom({ a: 'b' }, undefined) }) }),
    ), { selector: ({ name: own }) => own, minLength: 1, maxLength: 3 }),
    infrastructure: fc.constantFrom({ labels: { a: 'b' } }, undefined),
  }),
  Backend: fc.oneof(
    fc.record({ type: fc.constantFrom('Static', undefined), static: fc.record({ hosts: some(fc.record({ host: fc.constantFrom('api.example.com', 'ledger.example.net', '10.0.0.1'), port }), 1), appProtocol: fc.constantFrom('grpc', undefined) }) }),
    fc.constant({ type: 'AWS', aws: { accountId: '123456789012', region: 'eu-west-1', lambda: { functionName: 'f' } } }),
    fc.constant({ type: 'AWS', aws: { lambda: { functionName: 'f', accountId: '123456789012', qualifier: '1' }, auth: { type: 'Secret', secretRef: { name: 'keys' } } } }),
    fc.constant({ type: 'DynamicForwardProxy', dynamicForwardProxy: { enableTls: true } }),
    fc.constant({ type: 'PriorityGroups', priorityGroups: [{ backendRefs: [{ name: 'api' }] }, { backendRefs: [{ name: 'shop' }] }] }),
  ),
  BackendTLSPolicy: fc.record({
    targetRefs: some(fc.record({ group: fc.constant(KGATEWAY), kind: fc.constant('Backend'), name }), 1),
    validation: fc.oneof(
      fc.record({ hostname: fc.constantFrom('api.example.com', 'ledger.example.net', 'lambda.eu-west-1.amazonaws.com'), wellKnownCACertificates: fc.constant('System') }),
      fc.record({ hostname: fc.constant('api.example.com'), caCertificateRefs: fc.constant([{ group: '', kind: 'ConfigMap', name: 'ca' }]), subjectAltNames: fc.constantFrom([{ type: 'Hostname', hostname: 'a.example.com' }], undefined) }),
    ),
  }),
  BackendConfigPolicy: fc.record({
    targetRefs: some(fc.record({ group: fc.constant(KGATEWAY), kind: fc.constant('Backend'), name }), 1),
    tls: given(fc.record({ sni: fc.constantFrom('api.example.com', undefined), secretRef: fc.constant({ name: 'client' }), verifySubjectAltNames: fc.constantFrom(['api.example.com'], ['x.example.com'], undefined), parameters: fc.constantFrom({ minVersion: '1.2' }, undefined) })),
    connectTimeout: given(duration),
  }),
  ReferenceGrant: fc.record({
    from: some(fc.record({ group: fc.constant(GATEWAY_API), kind: fc.constantFrom('HTTPRoute', 'Gateway'), namespace: fc.constantFrom('shop', 'payments') }), 1),
    to: some(fc.record({ group: fc.constant(KGATEWAY), kind: fc.constant('Backend'), name: given(name) }), 1),
  }),
  TrafficPolicy: fc.record({
    targetRefs: given(some(fc.record({ group: fc.constant(GATEWAY_API), kind: fc.constantFrom('Gateway', 'HTTPRoute'), name, sectionName: fc.constantFrom('http', 'first', undefined) }), 1)),
    timeouts: given(fc.record({ request: duration })),
    extAuth: given(fc.oneof(fc.constant({ disable: {} }), fc.record({ extensionRef: fc.record({ name, namespace }) }))),
    cors: given(fc.constantFrom({ allowMethods: ['GET', '*'], allowOrigins: ['*'] }, { disable: {} })),
    retry: given(fc.constant({ attempts: 2, retryOn: ['5xx', 'reset'] })),
  }),
  GatewayExtension: fc.record({ type: fc.constantFrom('ExtAuth', undefined), extAuth: fc.record({ grpcService: fc.record({ backendRef: fc.record({ name, port }) }) }) }),
  DirectResponse: fc.record({ status: fc.constantFrom(404, 503), body: given(text) }),
  GRPCRoute: fc.record({ parentRefs: some(parent, 1), rules: some(fc.record({ matches: given(fc.constant([{ method: { service: 'a.B', method: 'C' } }])), backendRefs: fc.tuple(target) }), 1) }),
  ListenerPolicy: fc.record({ targetRefs: fc.constant([{ group: GATEWAY_API, kind: 'Gateway', name: 'edge' }]), default: fc.constantFrom({ perConnectionBufferLimitBytes: 32768 }, { useRemoteAddress: true }) }),
} as const;

const VERSIONS: Readonly<Record<string, string>> = {
  HTTPRoute: 'v1', Gateway: 'v1', BackendTLSPolicy: 'v1', ReferenceGrant: 'v1beta1', GRPCRoute: 'v1',
};

const object: fc.Arbitrary<Data> = fc.constantFrom(...Object.keys(spec) as (keyof typeof spec)[]).chain((kind) =>
  fc.record({
    metadata: fc.record({ name, namespace, labels: label, annotations: annotation }), spec: spec[kind] as fc.Arbitrary<object>,
  }).map((fields) => ({
    apiVersion: VERSIONS[kind] === undefined ? `${KGATEWAY}/v1alpha1` : `${GATEWAY_API}/${VERSIONS[kind]}`, kind, ...fields,
  })));

const other: fc.Arbitrary<Data> = fc.record({ metadata: fc.record({ name, namespace: fc.constantFrom('shop', 'payments') }), data: fc.dictionary(fc.constantFrom('a', 'b'), text) })
  .map((fields) => ({ apiVersion: 'v1', kind: 'ConfigMap', ...fields }));

/** As they come out of YAML: without fields that are undefined. */
const one = fc.oneof({ weight: 20, arbitrary: object }, { weight: 1, arbitrary: other });
export const manifests: fc.Arbitrary<Data[]> = fc.array(one, { minLength: 1, maxLength: 12 })
  .map((objects) => JSON.parse(JSON.stringify(objects)) as Data[]);
