import { ApiObject, ApiObjectMetadata, App, Chart, JsonPatch, Lazy, Testing } from 'cdk8s';
import {
  DirectResponse, Gateway, GatewayApiVersion, HttpRoute, Listener, PathMatch, ReleaseTarget, RouteAction, RouteParent, RouteTarget, StaticBackend,
} from '../../src';
import * as check from '../../src/core/schema/check';
import { toHaveNoFindings } from '../../src/jest';

let app: App;
let chart: Chart;
beforeEach(() => {
  app = Testing.app();
  chart = new Chart(app, 'chart', { namespace: 'shop' });
});

const synth = () => Testing.synth(chart);
const forward = RouteAction.forward(RouteTarget.service('shop', { port: 80 }));
const parents = [RouteParent.gateway({ name: 'http' })];

describe('before anything is written', () => {
  test('every object of ours is checked against the CRDs', () => {
    new Gateway(chart, 'gateway');
    expect(synth).toThrow('[chart/gateway] spec.listeners: ');
  });

  test('hand-written objects beside ours are checked, too', () => {
    new Gateway(chart, 'gateway', { listeners: { http: Listener.http() } });
    new ApiObject(chart, 'by-hand', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      spec: { rules: [{ backendRefs: [{ name: 'a', prot: 80 }] }] },
    });
    expect(synth).toThrow(/\[chart\/by-hand\] spec\.rules\[0\]\.backendRefs\[0\]\.prot: .*port/);
  });

  test('the rules of the CRDs are checked on hand-written objects, with the defaults that they will get', () => {
    new Gateway(chart, 'gateway', { listeners: { http: Listener.http() } });
    new ApiObject(chart, 'by-hand', {
      apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', spec: { rules: [{ backendRefs: [{ name: 'a' }] }] },
    });
    expect(synth).toThrow('[chart/by-hand] spec.rules[0].backendRefs[0]: ');
  });

  describe('a field that only newer CRDs have', () => {
    const newField = (scope: Chart, annotations = {}) => {
      new ApiObject(scope, 'by-hand', { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'DirectResponse', metadata: { annotations }, spec: { status: 200, newField: 1 } });
      new DirectResponse(scope, 'ours', { status: 200 });
    };
    const withContext = (key: string, value: unknown) => {
      const target = Testing.app();
      target.node.setContext(key, value);
      const scope = new Chart(target, 'chart');
      newField(scope);
      return () => Testing.synth(scope);
    };

    test('stops the synthesis', () => {
      newField(chart);
      expect(synth).toThrow('[chart/by-hand] spec.newField: ');
    });

    test('is accepted by the object', () => {
      newField(chart, { 'kgateway-constructs/accept': 'schema-structure: the cluster has newer CRDs' });
      expect(synth()).toHaveLength(2);
      expect(toHaveNoFindings(chart).pass).toBe(true);
    });

    test('is accepted for its kind', () => {
      expect(withContext('kgateway-constructs/newerKinds', ['DirectResponse'])()).toHaveLength(2);
      expect(withContext('kgateway-constructs/newerKinds', ['HTTPRoute'])).toThrow('[chart/by-hand] spec.newField: ');
      expect(withContext('kgateway-constructs/newerKinds', 'DirectResponse'))
        .toThrow('App: context.kgateway-constructs/newerKinds: must be a list of kinds, got "DirectResponse"; write one such as ["TrafficPolicy"]');
      newField(chart);
      expect(toHaveNoFindings(chart).pass).toBe(false);
      expect(toHaveNoFindings(chart, { newerKinds: ['DirectResponse'] }).pass).toBe(true);
    });

    test('is of no interest where hand-written objects are not checked', () => {
      expect(withContext('kgateway-constructs/checks', false)()).toHaveLength(2);
    });
  });

  test('an app of hand-written objects alone is checked for its release target', () => {
    const target = Testing.app();
    ReleaseTarget.DEFAULT.applyTo(target);
    const scope = new Chart(target, 'chart');
    new ApiObject(scope, 'by-hand', { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'DirectResponse', spec: { stauts: 200 } });
    expect(() => Testing.synth(scope)).toThrow('[chart/by-hand] spec.stauts: ');
  });

  test('a construct whose constructor has thrown is reported, if the program goes on', () => {
    expect(() => new HttpRoute(chart, 'route', { parents, hostnames: ['A'], rules: [{ action: forward }] })).toThrow('hostnames[0]');
    expect(synth).toThrow('[chart/route] its constructor has thrown an error; do not catch it, or take the rest away: node.tryRemoveChild("route")');
    chart.node.tryRemoveChild('route');
    expect(synth()).toEqual([]);
  });

  test('the name of an object, by which others refer to it, is given to the object', () => {
    const backend = new StaticBackend(chart, 'backend', { hosts: [{ host: 'a.example', port: 80 }] });
    expect(() => { backend.addJsonPatch(JsonPatch.replace('/metadata/name', 'other')); })
      .toThrow('chart/backend: addJsonPatch: what refers to the object would keep its old name; write metadata: { name }');
    expect(() => { backend.addJsonPatch(JsonPatch.add('/metadata/labels', { team: 'a' })); }).not.toThrow();
  });

  test('objects of other projects are left alone', () => {
    new Gateway(chart, 'gateway', { listeners: { http: Listener.http() } });
    new ApiObject(chart, 'istio', { apiVersion: 'networking.istio.io/v1', kind: 'Gateway', spec: { anything: 1 } });
    new ApiObject(chart, 'core', { apiVersion: 'v1', kind: 'ConfigMap', data: {} });
    expect(synth()).toHaveLength(3);
  });

  test('values that were late are checked once cdk8s knows them', () => {
    new StaticBackend(chart, 'backend', { hosts: [{ host: Lazy.any({ produce: () => '' }), port: 80 }] });
    expect(synth).toThrow('[chart/backend] spec.static.hosts[0].host: ');
  });

  test('promises, for which cdk8s does not wait, are named by their fields', () => {
    const path = PathMatch.prefix(Promise.resolve('/v1') as never);
    new HttpRoute(chart, 'route', { parents, rules: [{ matches: [{ path }], action: forward }] });
    expect(synth).toThrow('[chart/route] spec.rules[0].matches[0].path.value: is a promise; await it, and give its value');
  });

  test('late values that turn out well are written', () => {
    const host = Lazy.any({ produce: () => 'late.example' });
    const backend = new StaticBackend(chart, 'backend', { hosts: [{ host, port: Lazy.any({ produce: () => 8080 }) }] });
    new HttpRoute(chart, 'route', { parents, rules: [{ action: RouteAction.forward(backend) }] });
    expect(synth()[0].spec.static.hosts).toEqual([{ host: 'late.example', port: 8080 }]);
    expect(synth()[1].spec.rules[0].filters).toEqual([{ type: 'URLRewrite', urlRewrite: { hostname: 'late.example' } }]);
  });

  test('tokens of other frameworks pass for values', () => {
    new StaticBackend(chart, 'backend', { hosts: [{ host: '${Token[Host.1]}', port: -1.8881545897087626e289 }] });
    app.resolvers.unshift({
      resolve: (context) => {
        if (context.value === '${Token[Host.1]}') { context.replaceValue('resolved.example'); }
        if (context.value === -1.8881545897087626e289) { context.replaceValue(8080); }
      },
    });
    expect(synth()[0].spec.static.hosts).toEqual([{ host: 'resolved.example', port: 8080 }]);
  });

  test('patches are checked', () => {
    const route = new HttpRoute(chart, 'route', { parents, rules: [{ action: forward }] });
    ApiObject.of(route).addJsonPatch(JsonPatch.add('/spec/hostname', 'shop.example'));
    expect(synth).toThrow(/\[chart\/route\] spec\.hostname: .*hostnames/);
  });

  test('good patches reach the manifest', () => {
    const route = new HttpRoute(chart, 'route', { parents, rules: [{ action: forward }] });
    route.addJsonPatch(JsonPatch.add('/spec/rules/0/timeouts', { request: '5s' }));
    expect(synth()[0].spec.rules[0].timeouts).toEqual({ request: '5s' });
  });

  test('labels and annotations are checked', () => {
    new Gateway(chart, 'gateway', { listeners: { http: Listener.http() }, metadata: { labels: { 'bad key!': 'x' } } });
    expect(synth).toThrow('[chart/gateway] metadata.labels');
  });

  test('a construct that changes after a synthesis is checked again', () => {
    const route = new HttpRoute(chart, 'route', { parents, rules: [{ action: forward }] });
    synth();
    route.addRule({ matches: [{ path: PathMatch.raw({ type: 'Glob', value: '/a*' }) }], action: forward });
    expect(synth).toThrow('[chart/route] spec.rules[1].matches[0].path.type: ');
  });
});

describe('what objects have to do with each other', () => {
  const attempt = (without?: 'app' | 'chart', metadata: ApiObjectMetadata = {}) => () => {
    const other = new App({ outdir: app.outdir });
    if (without === 'app') { other.node.setContext('kgateway-constructs/checks', false); }
    const scope = new Chart(other, 'chart');
    if (without === 'chart') { scope.node.setContext('kgateway-constructs/checks', false); }
    const gateway = new Gateway(scope, 'gateway', { listeners: { http: Listener.http() } });
    const backendRefs = [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'api', port: 80 }];
    new HttpRoute(scope, 'route', { metadata, parents: [gateway.listener('http')], rules: [{ action: RouteAction.raw({ backendRefs }) }] });
    other.synth();
  };

  test('stops the synthesis', () => {
    expect(attempt())
      .toThrow(/\[chart\/route\] spec\.rules\[0\]\.backendRefs\[0\]\.port: .* \[backend-ref-with-port\]/);
  });

  test('is left to the command where the app or the chart says so', () => {
    expect(attempt('app')).not.toThrow();
    expect(attempt('chart')).not.toThrow();
  });

  test('is no mistake where an annotation gives the reason', () => {
    const annotations = { 'kgateway-constructs/accept': 'backend-ref-with-port: until the other team has changed it' };
    expect(attempt(undefined, { annotations })).not.toThrow();
  });

  test('is judged by what is finally written: metadata that came later, and that of the chart', () => {
    const labels = { 'example.com/purpose': 'a b' };
    expect(() => { new Gateway(new Chart(app, 'labelled', { labels }), 'gateway', { listeners }); app.synth(); })
      .toThrow('[labelled/gateway] metadata.labels["example.com/purpose"]: ');
  });

  test.each<[string, (object: ApiObject) => void]>([
    ['a label', ({ metadata }) => { metadata.addLabel('team', 'a b'); }],
    ['an annotation', ({ metadata }) => { metadata.addAnnotation('a b', 'c'); }],
    ['anything else', ({ metadata }) => { metadata.add('generateNam', 'c'); }],
  ])('is judged by metadata that came later: %s', (_what, change) => {
    const gateway = new Gateway(chart, 'gateway', { listeners });
    expect(synth()).toHaveLength(1);
    change(gateway);
    expect(synth).toThrow('[chart/gateway] metadata.');
  });

  test('is no mistake any more once an annotation gives the reason, for synth as for the matcher', () => {
    const gateway = new Gateway(chart, 'gateway', { listeners });
    const route = new HttpRoute(chart, 'route', { parents: [gateway.listener('http')], rules: [{ action: RouteAction.raw({ backendRefs }) }] });
    const found = () => toHaveNoFindings(chart).message().includes('backend-ref-with-port');
    expect(synth).toThrow('[backend-ref-with-port]');
    expect(found()).toBe(true);
    route.metadata.addAnnotation('kgateway-constructs/accept', 'backend-ref-with-port: until the other team has changed it');
    expect(synth).not.toThrow();
    expect(found()).toBe(false);
  });

  const listeners = { http: Listener.http() };
  const backendRefs = [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'api', port: 80 }];

  test('is looked at for each cluster, where charts make the same objects', () => {
    for (const cluster of ['staging', 'production']) {
      const scope = new Chart(app, cluster, { namespace: 'shop', disableResourceNameHashes: true });
      new Gateway(scope, 'gateway', { metadata: { name: 'http' }, listeners });
    }
    expect(() => app.synth()).not.toThrow();
  });

  test('is looked at for the whole app, where they do not', () => {
    const scope = new Chart(app, 'edge', { namespace: 'edge' });
    const gateway = new Gateway(scope, 'gateway', { metadata: { name: 'http' }, listeners });
    const other = new Chart(app, 'shop', { namespace: 'shop' });
    new HttpRoute(other, 'route', { parents: [gateway], rules: [{ action: RouteAction.raw({ backendRefs }) }] });
    expect(() => app.synth()).toThrow(/\[shop\/route\] spec\.rules\[0\]/);
  });
});

test('every object is checked once, however many charts there are', () => {
  const checks = jest.spyOn(check, 'checkCompleteManifest');
  const handwritten = jest.spyOn(check, 'checkManifest');
  for (let i = 0; i < 10; i++) {
    const scope = new Chart(app, `chart-${i}`, { namespace: `team-${i}` });
    new HttpRoute(scope, 'route', { parents, rules: [{ action: forward }] });
    new ApiObject(scope, 'by-hand', { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'DirectResponse', spec: { status: 200 } });
  }
  app.synth();
  expect(checks).toHaveBeenCalledTimes(10);
  expect(handwritten).toHaveBeenCalledTimes(10);
});

describe('the release target', () => {
  const appFor = (release: unknown) => {
    const target = Testing.app();
    target.node.setContext('kgateway-constructs/release', release);
    return new Chart(target, 'chart');
  };

  test('decides which values are possible', () => {
    const redirect = (scope: Chart) => {
      new HttpRoute(scope, 'route', { parents, rules: [{ action: RouteAction.redirect({ hostname: 'shop.example.com', statusCode: 308 }) }] });
      return () => Testing.synth(scope);
    };
    expect(redirect(appFor({ kgateway: '2.4', gatewayApi: '1.4' }))).toThrow('spec.rules[0].filters[0].requestRedirect.statusCode: ');
    expect(redirect(appFor({ kgateway: '2.4', gatewayApi: '1.5' }))()).toHaveLength(1);
  });

  test('can be a ReleaseTarget, applied to an app or a chart', () => {
    const redirect = (scope: Chart) => new HttpRoute(scope, 'route', { parents, rules: [{ action: RouteAction.redirect({ hostname: 'shop.example.com', statusCode: 308 }) }] });
    const old = ReleaseTarget.of({ gatewayApi: GatewayApiVersion.V1_4 });
    const target = Testing.app();
    old.applyTo(target);
    const inherited = new Chart(target, 'inherited');
    redirect(inherited);
    expect(() => Testing.synth(inherited)).toThrow('spec.rules[0].filters[0].requestRedirect.statusCode: ');
    const own = new Chart(target, 'own');
    ReleaseTarget.DEFAULT.applyTo(own);
    redirect(own);
    expect(() => Testing.synth(own)).not.toThrow('[own/route]');
    const scope = appFor(old);
    redirect(scope);
    expect(() => Testing.synth(scope)).toThrow('spec.rules[0].filters[0].requestRedirect.statusCode: ');
  });

  test('is not applied too late', () => {
    const target = Testing.app();
    new Chart(target, 'chart');
    expect(() => ReleaseTarget.DEFAULT.applyTo(target))
      .toThrow('App: has children already, which were made for another release target; call applyTo right after it is made');
  });

  test.each([
    ['kgateway-constructs/relase', 'chart: context.kgateway-constructs/relase: no context value of this library; write kgateway-constructs/release'],
    ['kgateway-constructs:release', 'chart: context.kgateway-constructs:release: no context value of this library; write kgateway-constructs/release'],
    ['kgateway-construct/check', 'chart: context.kgateway-construct/check: no context value of this library; write kgateway-constructs/checks'],
  ])('is not overlooked under the key %s', (key, message) => {
    const target = Testing.app();
    target.node.setContext(key, {});
    target.node.setContext('team', 'shop');
    const scope = new Chart(target, 'chart');
    expect(() => { new HttpRoute(scope, 'route', { parents, rules: [{ action: forward }] }); Testing.synth(scope); }).toThrow(message);
  });

  test('is refused where nobody can run it', () => {
    const scope = appFor({ kgateway: '2.2', gatewayApi: '1.6' });
    expect(() => { new HttpRoute(scope, 'route', { parents, rules: [{ action: forward }] }); Testing.synth(scope); })
      .toThrow('ReleaseTarget: kgateway 2.2 does not support this release of the Gateway API, got "1.6"; write one of "1.4", or another release of kgateway');
  });
});
