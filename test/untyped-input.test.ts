import { output } from '@pulumi/pulumi';
import { App, Chart, Lazy } from 'cdk8s';
import { Service } from 'cdk8s-plus-33';
import * as typed from '../src';
import { PUBLIC_SHAPES } from '../src/core/shape/generated/public-shapes';
import * as typedPulumi from '../src/pulumi';

/** As a program in JavaScript sees them: without types. */
const lib: any = typed;
const pulumi: any = typedPulumi;

const { RouteAction, RouteTarget, RouteParent, PathMatch } = lib;
const service = RouteTarget.service('shop', { port: 80 });
const action = RouteAction.forward(service);
const parents = [RouteParent.gateway({ name: 'edge' })];

function make(construct: string, properties?: unknown): unknown {
  return new lib[construct](new Chart(new App(), 'shop', { namespace: 'shop' }), 'x', properties);
}

const rule = (properties: object) => make('HttpRoute', { parents, rules: [properties] });

const GATEWAYS = 'RouteParent.gateway(…), RouteParent.route(…), new Gateway(…), new HttpRoute(…) or new ListenerSet(…)';
const ACTIONS = 'RouteAction.delegate(…), RouteAction.forward(…), RouteAction.redirect(…), RouteAction.respond(…) or RouteAction.split(…)';
const TARGETS = 'RouteTarget.backend(…), RouteTarget.fromService(…), RouteTarget.service(…), new Backend(…) or new ExternalHostnameBackend(…)';

/** What is tried, how, and every word of the answer. */
const MISTAKES: [string, () => unknown, string][] = [
  // What is missing
  ['no properties', () => make('HttpRoute'), 'shop/x: the properties are missing; write { parents, … }'],
  ['a text for the properties', () => make('TlsBackend', 'a.example'), 'shop/x: must be an object, got "a.example"; write { host, … }'],
  ['an empty object', () => make('GrpcRoute', {}), `shop/x: parents: is missing; write a list of ${GATEWAYS}\nshop/x: rules: is missing; write a list of { action, … }`],
  ['a required text', () => make('LambdaBackend', { functionName: 'f' }), 'shop/x: accountId: is missing; write a string'],
  ['a text in a list', () => make('StaticBackend', { hosts: [{ port: 80 }] }), 'shop/x: hosts[0].host: is missing; write a string'],
  ['a variable of the environment among texts', () => make('HttpRoute', { parents, hostnames: [process.env.NO_SUCH_VARIABLE] }), 'shop/x: hostnames[0]: is missing; write a string'],
  ['a text of a factory', () => rule({ matches: [{ headers: [lib.HeaderMatch.exact('x-team', process.env.NO_SUCH_VARIABLE)] }], action }), 'shop/x: rules[0].matches[0].headers[0].value: HeaderMatch.exact: is missing; write a string'],
  ['the name of a Service', () => RouteTarget.service(undefined, { port: 80 }), 'RouteTarget.service: name: is missing; write a string'],
  ['null for a required text', () => make('TlsBackend', { host: null }), 'shop/x: host: is missing; write a string'],
  ['a required value of an enum', () => make('KgatewayController', {}), 'shop/x: version: is missing; write one of KgatewayVersion.V2_2, KgatewayVersion.V2_3, KgatewayVersion.V2_4, KgatewayVersion.V2_5'],
  ['a variable of the environment', () => make('HttpRoute', { parents: [undefined] }), `shop/x: parents[0]: is missing; write ${GATEWAYS}`],
  ['null in a list', () => make('StaticBackend', { hosts: [null] }), 'shop/x: hosts[0]: is missing; write { host, port }'],
  ['a path', () => rule({ matches: [{ path: PathMatch.prefix(undefined) }], action }), 'shop/x: rules[0].matches[0].path: PathMatch.prefix: the path is missing; write one such as "/v1"'],
  ['options of a factory', () => RouteTarget.service('shop'), 'RouteTarget.service: options: is missing; write { port, … }'],
  ['attributes', () => lib.Gateway.fromGatewayAttributes(new Chart(new App(), 'shop'), 'x'), 'shop/x: the properties are missing; write { name, … }'],
  // Names
  ['one host name', () => make('HttpRoute', { parents, hostname: 'a.example' }), 'shop/x: hostname: unknown property; did you mean hostnames? Possible are hostnames, metadata, rules'],
  ['a mistyped name in a list', () => make('SplitRoute', { parents, targets: [{ target: service, weigth: 9 }] }), 'shop/x: targets[0].weigth: unknown property; did you mean weight? Possible are filters, weight'],
  ['the name of another property', () => make('TlsBackend', { hostname: 'a.example' }), 'shop/x: hostname: unknown property; did you mean host? Possible are appProtocol, autoGrant, companionNames, host, metadata, port, tls'],
  ['fields of the API', () => rule({ backendRefs: [{ name: 'shop', port: 80 }] }), 'shop/x: rules[0]: unknown property backendRefs; write { action, … }'],
  ['a value for an object', () => rule({ matches: [PathMatch.prefix('/')], action }), 'shop/x: rules[0].matches[0]: has none of the expected properties; write { headers, method, path, queryParams }'],
  ['hosts of a route', () => make('HttpRoute', { parents, hosts: ['a.example'], rules: [{ action }] }), 'shop/x: hosts: unknown property; leave it out, or write one of hostnames, metadata'],
  ['shares of targets', () => make('SplitRoute', { parents, targets: [{ target: service, percent: 99 }, { target: service, percent: 1 }] }), [0, 1].map((index) => `shop/x: targets[${index}].percent: unknown property; leave it out, or write one of filters, weight`).join('\n')],
  ['what a filter does', () => rule({ action, rewrite: '/', cors: {}, retries: 3 }), ['rewrite', 'cors', 'retries'].map((name) => `shop/x: rules[0].${name}: unknown property; leave it out, or write one of filters, matches, name, preserveHost, retry, sessionPersistence, timeouts`).join('\n')],
  ['a namespace of another name', () => RouteTarget.service('shop', { port: 80, ns: 'a' }), 'RouteTarget.service: options.ns: unknown property; leave it out, or write one of namespace'],
  ['options of TLS', () => lib.BackendTls.systemCas({ caCertificates: 'a' }), 'BackendTls.systemCas: options: unknown property caCertificates; write { allowRenegotiation, alpnProtocols, cipherSuites, ecdhCurves, hostname, maxVersion, … }'],
  ['metadata beside the properties', () => make('TlsBackend', { host: 'a.example', namespace: 'a', labels: {} }), 'shop/x: namespace: unknown property; write it in metadata\nshop/x: labels: unknown property; write it in metadata'],
  // Lists
  ['no list', () => make('HttpRoute', { parents: parents[0] }), 'shop/x: parents: must be a list, got an object; put it into a list'],
  ['a text for a list of strings', () => make('HttpRoute', { parents, hostnames: 'a.example' }), 'shop/x: hostnames: must be a list, got "a.example"; put it into a list'],
  ['an object for a list of objects', () => make('StaticBackend', { hosts: { host: 'a.example', port: 80 } }), 'shop/x: hosts: must be a list, got an object; put it into a list'],
  ['an object for a list of values', () => rule({ matches: [{ headers: { 'x-a': 'b' } }], action }), 'shop/x: rules[0].matches[0].headers: must be a list, got an object; write a list of HeaderMatch.cookie(…), HeaderMatch.exact(…) or HeaderMatch.regularExpression(…)'],
  ['null for a list', () => make('HttpRoute', { parents, hostnames: null }), 'shop/x: hostnames: must not be null; leave it out, or write a list of strings'],
  ['a list for an object', () => make('Gateway', { listeners: [lib.Listener.http()] }), 'shop/x: listeners: must be an object, got a list of 1; write an object that has for each name Listener.http(…), Listener.https(…), Listener.tcp(…), Listener.tlsPassthrough(…) or Listener.tlsTermination(…)'],
  // Values
  ['a text for a value', () => rule({ matches: [{ path: '/v1' }], action }), 'shop/x: rules[0].matches[0].path: must be a PathMatch, got "/v1"; write PathMatch.exact(…), PathMatch.prefix(…) or PathMatch.regularExpression(…)'],
  ['another value', () => rule({ action: service }), `shop/x: rules[0].action: must be a RouteAction, got an object; write ${ACTIONS}`],
  ['a text for an object of the program', () => RouteAction.forward('shop'), `RouteAction.forward: target: must be a RouteTarget, got "shop"; write ${TARGETS}`],
  ['a Service for a target', () => RouteAction.forward(new Service(new Chart(new App(), 'a'), 'b', { ports: [{ port: 80 }] })), `RouteAction.forward: target: must be a RouteTarget, got an object; write ${TARGETS}`],
  ['something else for a Service', () => RouteTarget.fromService('shop'), 'RouteTarget.fromService: service: must be a Service of the program, got "shop"; give one of cdk8s-plus, or write RouteTarget.service(…)'],
  ['a Service without ports', () => RouteTarget.fromService(new Service(new Chart(new App(), 'a'), 'b')), 'RouteTarget.fromService: service: the Service has no port; give it one before, or write options: { port }'],
  ['a switch in quotes', () => rule({ action, preserveHost: 'false' }), 'shop/x: rules[0].preserveHost: must be true or false, got "false"; write true or false, without quotes'],
  ['a text for metadata', () => make('TlsBackend', { host: 'a.example', metadata: 'a' }), 'shop/x: metadata: must be an object, got "a"; write an object'],
  // What is not known yet
  ['a lazy list', () => make('StaticBackend', { hosts: Lazy.any({ produce: () => [] }) }), 'shop/x: hosts: cannot be an unresolved value; only strings and numbers can be; write a list of { host, port }'],
  ['a promise for the properties', () => make('StaticBackend', Promise.resolve({})), 'shop/x: cannot be an unresolved value; only strings and numbers can be; write { hosts, … }'],
  ['a promise for a text', () => make('StaticBackend', { hosts: [{ host: Promise.resolve('a'), port: 80 }] }), 'shop/x: hosts[0].host: is a promise; await it, and give its value'],
  ['a promise for a name', () => make('TlsBackend', { host: 'a.example', metadata: { name: Promise.resolve('a') } }), 'shop/x: metadata.name: is a promise; await it, and give its value'],
  ['a lazy switch', () => rule({ action, preserveHost: Lazy.any({ produce: () => true }) }), 'shop/x: rules[0].preserveHost: cannot be an unresolved value; only strings and numbers can be; write true or false'],
  ['an object for a switch', () => rule({ action, preserveHost: {} }), 'shop/x: rules[0].preserveHost: must be true or false, got an object; write true or false, without quotes'],
  // Later additions
  ['a rule', () => (make('HttpRoute', { parents }) as any).addRule(action), 'shop/x: rules[0]: has none of the expected properties; write { action, … }'],
  ['a listener', () => (make('Gateway', {}) as any).addListener('a', 80), 'shop/x: listeners.a: must be a Listener, got 80; write Listener.http(…), Listener.https(…), Listener.tcp(…), Listener.tlsPassthrough(…) or Listener.tlsTermination(…)'],
  // Low-level constructs
  ['null for the properties', () => new lib.kube.KubeGateway(new Chart(new App(), 'shop'), 'x', null), 'shop/x: the properties are missing; write { metadata, spec }'],
  ['a mistyped name', () => new lib.kube.KubeGateway(new Chart(new App(), 'shop'), 'x', { spce: {} }), 'shop/x: spce: unknown property; did you mean spec? Possible are metadata, spec'],
  // Place in the tree
  ['no chart', () => new lib.TlsBackend('x', { host: 'a.example' }), 'TlsBackend: scope: must be a Chart or another construct, got "x"; give it first, then the id, then the properties'],
];

test.each(MISTAKES)('%s', (_, program, message) => {
  let answer = 'nothing';
  try { program(); } catch (error) { answer = (error as Error).message; }
  expect(answer).toBe(message);
});

/** The same with Pulumi, where nobody wants to see a stack trace. */
const PULUMI_MISTAKES: [string, () => unknown, string][] = [
  ['a mistyped name', () => new pulumi.StaticBackend('api', { host: 'a.example', port: 80 }), 'StaticBackend api: host: unknown property; did you mean hosts? Possible are appProtocol, autoGrant, companionNames, hosts, metadata, tls\nStaticBackend api: port: unknown property; leave it out, or write one of appProtocol, autoGrant, companionNames, hosts, metadata, tls'],
  ['no name', () => new pulumi.TlsBackend({ host: 'a.example' }), 'TlsBackend: name: must be a string, got an object; give it first, then the arguments'],
  ['something else for a Service', () => pulumi.RouteTarget.fromService('shop'), 'RouteTarget.fromService: service: must be a Service of @pulumi/kubernetes; write RouteTarget.service(…) for another one'],
  ['an option of a factory', () => pulumi.RouteTarget.service('shop', { prot: 80 }), 'RouteTarget.service: options.prot: unknown property; did you mean port? Possible are namespace, port'],
  ['a factory within a factory', () => pulumi.RouteAction.forward('shop'), `RouteAction.forward: target: must be a RouteTarget, got "shop"; write ${TARGETS}`],
  ['metadata beside the arguments', () => new pulumi.TlsBackend('api', { host: 'a.example', name: 'a' }), 'TlsBackend api: name: unknown property; write it in metadata'],
  ['no name of a bundle', () => new pulumi.KgatewayCrds({ argoCdSyncWaves: true }), 'KgatewayCrds: name: must be a string, got an object; give it first, then the arguments'],
  // Outputs
  ['an output for a switch', () => new pulumi.TlsBackend('api', { host: 'a.example', autoGrant: output(false) }), 'TlsBackend api: autoGrant: cannot be an unresolved value; only strings and numbers can be; write true or false'],
  ['an output for a switch of components', () => new pulumi.TlsBackend('api', { host: 'a.example', waitForAccepted: output(true) }), 'TlsBackend api: waitForAccepted: cannot be an unresolved value; only strings and numbers can be; write true or false'],
  ['an output for a list', () => new pulumi.StaticBackend('api', { hosts: output([]) }), 'StaticBackend api: hosts: cannot be an unresolved value; only strings and numbers can be; write a list of { host, port }'],
  ['an output for an object of a list', () => new pulumi.StaticBackend('api', { hosts: [output({})] }), 'StaticBackend api: hosts[0]: cannot be an unresolved value; only strings and numbers can be; write { host, port }'],
  ['an output for a value', () => pulumi.RouteAction.forward(output(service)), `RouteAction.forward: target: cannot be an unresolved value; only strings and numbers can be; write ${TARGETS}`],
  ['an output for metadata', () => new pulumi.TlsBackend('api', { host: 'a.example', metadata: output({}) }), 'TlsBackend api: metadata: cannot be an unresolved value; only strings and numbers can be; write an object'],
  ['an output for all arguments', () => new pulumi.TlsBackend('api', output({})), 'TlsBackend api: cannot be an unresolved value; only strings and numbers can be; write { host, … }'],
  ['an output for a field of a policy', () => new pulumi.TrafficPolicy('api', { timeouts: output({}) }), 'TrafficPolicy api: spec.timeouts: cannot be an unresolved value; only strings and numbers can be; write an object'],
  ['an output for what decides', () => new pulumi.GatewayApiCrds('crds', { version: output('1.5') }), 'GatewayApiCrds crds: version: cannot be an unresolved value; write the value itself'],
  // Low-level components
  ['no arguments', () => new pulumi.kube.KubeDirectResponse('api'), 'KubeDirectResponse api: spec.status: is missing; add a whole number from 200 to 599'],
  ['null for the arguments', () => new pulumi.kube.KubeDirectResponse('api', null), 'KubeDirectResponse api: the properties are missing; write { metadata, spec }'],
  ['no name of a low-level component', () => new pulumi.kube.KubeDirectResponse({ spec: { status: 200 } }), 'KubeDirectResponse: name: must be a string, got an object; give it first, then the arguments'],
  ['an output for a spec', () => new pulumi.kube.KubeDirectResponse('api', { spec: output({ status: 200 }) }), 'KubeDirectResponse api: spec: cannot be an unresolved value; only strings and numbers can be; write an object'],
  ['an output for a list of a spec', () => new pulumi.kube.KubeGateway('api', { spec: { gatewayClassName: 'a', listeners: output([]) } }), 'KubeGateway api: spec.listeners: cannot be an unresolved value; only strings and numbers can be; write a list'],
];

test.each(PULUMI_MISTAKES)('with Pulumi: %s', (_, program, message) => {
  let answer: any;
  try { program(); } catch (error) { answer = error; }
  expect(answer?.message).toBe(message);
  expect(answer.__pulumiRunError).toBe(true);
});

const constructs = Object.keys(PUBLIC_SHAPES.structs).filter((name) => typeof lib[name] === 'function');

test.each(constructs)('%s is never surprised by its properties', (construct) => {
  const { properties } = PUBLIC_SHAPES.structs[construct];
  for (const value of ['text', 1, true, null, [], [null], ['text'], {}, { a: {} }, () => undefined]) {
    for (const given of [value, ...Object.keys(properties).map((name) => ({ [name]: value }))]) {
      const scope = new Chart(new App(), 'shop', { namespace: 'shop' });
      const tell = (): string => { try { new lib[construct](scope, 'x', given); return ''; } catch (error) { return (error as Error).name; } };
      expect([JSON.stringify(given), tell()]).toEqual([JSON.stringify(given), expect.stringMatching(/^(InvalidConstructError)?$/)]);
    }
  }
});

const factories = Object.entries(PUBLIC_SHAPES.factories).flatMap(([maker, methods]) => Object.keys(methods).map((method) => [maker, method]));

test.each(factories)('%s.%s is never surprised by its parameters', (maker, method) => {
  const parameters = PUBLIC_SHAPES.factories[maker][method];
  for (const side of [lib, pulumi].filter(() => method !== 'fromService')) {
    expect(() => side[maker][method](...parameters.map(({ shape }) => typeof shape === 'object' ? 5 : 'a'))).toThrow(`${maker}.${method}: `);
  }
});

test('values of another copy of this package are taken, and instances of classes, which have fields of their own', () => {
  class Split {
    public readonly targets = [{ target: service }];
    public readonly parents = parents;
    public readonly team = 'a';
  }
  jest.isolateModules(() => {
    const copy = jest.requireActual('../src');
    expect(() => make('HttpRoute', { parents: [copy.RouteParent.gateway({ name: 'edge' })], rules: [{ action: copy.RouteAction.forward(service) }] })).not.toThrow();
    expect(() => make('SplitRoute', new Split())).not.toThrow();
  });
});

/** A struct with all its properties, as far as they are structs or lists of them: there may be something unknown in each. */
function strewn(shape: any, path: string, depth = 0): [unknown, string][] {
  if (shape?.list !== undefined) { return strewn(shape.list, `${path}[0]`, depth).map(([value, location]) => [[value], location]); }
  if (shape?.map !== undefined) { return strewn(shape.map, `${path}.a`, depth).map(([value, location]) => [{ a: value }, location]); }
  if (shape?.struct === undefined || depth > 3) { return []; }
  const { properties } = PUBLIC_SHAPES.structs[shape.struct];
  if (/^I[A-Z]/.test(shape.struct)) { return []; }
  return [[{ ofNobody: 1 }, path], ...Object.entries(properties).flatMap(([name, inner]) => strewn(inner, path === '' ? name : `${path}.${name}`, depth + 1)
    .map(([value, location]): [unknown, string] => [{ [name]: value }, location]))];
}

test('a property that is unknown is an error, wherever it stands', () => {
  const unheard = constructs.flatMap((construct) => strewn({ struct: construct }, '').flatMap(([properties, path]) => {
    let answer = 'nothing';
    try { make(construct, properties); } catch (error) { answer = (error as Error).message; }
    return answer.includes('ofNobody') ? [] : [`${construct} ${path}: ${answer}`];
  }));
  expect(unheard).toEqual([]);
});
