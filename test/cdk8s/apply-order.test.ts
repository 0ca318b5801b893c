import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, Include, Testing } from 'cdk8s';
import {
  CrdSource, Gateway, GatewayApiChannel, GatewayApiCrds, GatewayApiVersion, KgatewayController, KgatewayCrds, KgatewayVersion, Listener,
  StaticBackend,
} from '../../src';

const kindsOf = (objects: any[]) => objects.map(({ kind }) => kind).filter((kind, index, all) => kind !== all[index - 1]);

const listeners = { http: Listener.http() };
const version = KgatewayVersion.V2_4;

test('CRDs, then the controller, then everything else, whichever was made first', () => {
  const chart = Testing.chart();
  new Gateway(chart, 'edge', { listeners });
  new KgatewayController(chart, 'kgateway', { version, gatewayClasses: { internal: {} } });
  new StaticBackend(chart, 'api', { hosts: [{ host: 'api.example', port: 80 }] });
  new KgatewayCrds(chart, 'kgateway-crds');
  new GatewayApiCrds(chart, 'gateway-api');
  expect(kindsOf(Testing.synth(chart))).toEqual([
    'CustomResourceDefinition', 'Namespace', 'ServiceAccount', 'ClusterRole', 'ClusterRoleBinding', 'Service', 'Deployment', 'GatewayClass', 'Gateway', 'Backend',
  ]);
});

test('hand-written and included objects come behind the CRDs of their kinds, others stay where they are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'include-'));
  writeFileSync(join(folder, 'response.yaml'), 'apiVersion: gateway.kgateway.dev/v1alpha1\nkind: DirectResponse\nmetadata: { name: a }\nspec: { status: 200 }\n');
  const chart = Testing.chart();
  new ApiObject(chart, 'settings', { apiVersion: 'v1', kind: 'ConfigMap' });
  new ApiObject(chart, 'class', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GatewayClass', spec: { controllerName: 'example.com/a' } });
  new Include(chart, 'included', { url: join(folder, 'response.yaml') });
  rmSync(folder, { recursive: true });
  new KgatewayCrds(chart, 'kgateway-crds');
  new GatewayApiCrds(chart, 'gateway-api');
  expect(kindsOf(Testing.synth(chart))).toEqual(['ConfigMap', 'CustomResourceDefinition', 'GatewayClass', 'DirectResponse']);
});

test('a dependency that contradicts the order is named, instead of a cycle', () => {
  const chart = Testing.chart();
  const edge = new Gateway(chart, 'edge', { listeners });
  const crds = new KgatewayCrds(chart, 'kgateway-crds');
  crds.node.addDependency(edge);
  expect(() => Testing.synth(chart)).toThrow(/test\/kgateway-crds\/\w+ depends on test\/edge, but CRDs come before everything that needs them; take this dependency away/);
});

test.each<[string, (crds: Chart, edge: Chart) => void, string]>([
  ['of charts', (crds, edge) => { crds.addDependency(edge); }, 'crds depends on edge'],
  ['of what is in charts', (crds, edge) => { crds.node.children[0].node.addDependency(edge.node.children[0]); }, 'crds/kgateway depends on edge/edge'],
  ['by way of another chart', (crds, edge) => {
    const between = new Chart(edge.node.root, 'between');
    between.addDependency(edge);
    crds.addDependency(between);
  }, 'crds depends on between'],
])('a dependency %s that contradicts the order is named', (_title, contradict, said) => {
  const app = new App();
  const crds = new Chart(app, 'crds');
  const edge = new Chart(app, 'edge');
  new KgatewayCrds(crds, 'kgateway');
  new Gateway(edge, 'edge', { listeners });
  contradict(crds, edge);
  expect(() => app.synthYaml()).toThrow(`${said}, but CRDs come before everything that needs them; take this dependency away`);
});

/** The files that an app writes, in the order in which `kubectl apply -f` takes them. */
function filesOf(program: (app: App) => void): string[] {
  const outdir = mkdtempSync(join(tmpdir(), 'order-'));
  try {
    const app = new App({ outdir });
    program(app);
    app.synth();
    return readdirSync(outdir).sort();
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

test('charts become files in the same order', () => {
  expect(filesOf((app) => {
    new Gateway(new Chart(app, 'edge'), 'edge', { listeners });
    new KgatewayController(new Chart(app, 'controller'), 'kgateway', { version });
    const crds = new Chart(app, 'crds');
    new GatewayApiCrds(crds, 'gateway-api');
    new KgatewayCrds(crds, 'kgateway');
  })).toEqual(['0000-crds.k8s.yaml', '0001-controller.k8s.yaml', '0002-edge.k8s.yaml']);
});

test('charts whose objects need each other stay as they are', () => {
  expect(filesOf((app) => {
    const [first, second] = [new Chart(app, 'first'), new Chart(app, 'second')];
    new GatewayApiCrds(first, 'gateway-api');
    new Gateway(first, 'edge', { listeners });
    new KgatewayController(second, 'kgateway', { version });
  })).toEqual(['0000-first.k8s.yaml', '0001-second.k8s.yaml']);
});

test('a chart within another comes first, as cdk8s has it', () => {
  expect(filesOf((app) => {
    const outer = new Chart(app, 'outer');
    new GatewayApiCrds(outer, 'gateway-api');
    new Gateway(new Chart(outer, 'inner'), 'edge', { listeners });
  })).toEqual([expect.stringMatching(/^0000-outer-inner/), '0001-outer.k8s.yaml']);
});

test('cluster-wide objects stay out of the namespace of their chart', () => {
  const chart = new Chart(Testing.app(), 'infrastructure', { namespace: 'infra', labels: { team: 'edge' } });
  new KgatewayCrds(chart, 'crds');
  new KgatewayController(chart, 'kgateway', { version, gatewayClasses: { internal: {} } });
  const objects = Testing.synth(chart);
  expect(objects.filter(({ metadata }) => metadata.namespace !== undefined).map(({ kind, metadata }) => `${kind} ${metadata.namespace}`)).toEqual([
    'ServiceAccount infra', 'Service infra', 'Deployment infra',
  ]);
  expect(objects.filter(({ metadata }) => metadata.labels?.team !== 'edge')).toEqual([]);
});

test('two apps of a program have nothing to do with each other', () => {
  const crds = Testing.chart();
  new GatewayApiCrds(crds, 'gateway-api');
  const chart = Testing.chart();
  new Gateway(chart, 'edge', { listeners });
  expect(kindsOf(Testing.synth(chart))).toEqual(['Gateway']);
});

describe('CRDs', () => {
  const crds = (make: (chart: Chart) => void, context?: object): any[] => {
    const chart = new Chart(Testing.app(), 'test');
    if (context !== undefined) { chart.node.setContext('kgateway-constructs/release', context); }
    make(chart);
    return Testing.synth(chart);
  };
  const bundle = (objects: any[]) => new Set(objects.map(({ metadata }) => ['channel', 'bundle-version'].map((name) => metadata.annotations[`gateway.networking.k8s.io/${name}`]).join(' ')));

  test('are those of the release target', () => {
    expect(bundle(crds((chart) => new GatewayApiCrds(chart, 'crds')))).toEqual(new Set(['standard v1.6.1']));
    const older = crds((chart) => new GatewayApiCrds(chart, 'crds'), { kgateway: '2.2', channel: 'experimental' });
    expect(bundle(older)).toEqual(new Set(['experimental v1.4.1']));
  });

  test('are those that are asked for', () => {
    const objects = crds((chart) => new GatewayApiCrds(chart, 'crds', { version: GatewayApiVersion.V1_5, channel: GatewayApiChannel.EXPERIMENTAL }));
    expect(bundle(objects)).toEqual(new Set(['experimental v1.5.1']));
    expect(crds((chart) => new KgatewayCrds(chart, 'crds', { version: KgatewayVersion.V2_5 })).map(({ metadata }) => metadata.name)).toEqual([
      'backends', 'backendconfigpolicies', 'directresponses', 'gatewayextensions', 'gatewayparameters', 'listenerpolicies', 'trafficpolicies',
    ].map((plural) => `${plural}.gateway.kgateway.dev`));
  });

  test('are left to others on demand, who find them at an address', () => {
    expect(crds((chart) => {
      new GatewayApiCrds(chart, 'gateway-api', { crds: CrdSource.NONE });
      new KgatewayCrds(chart, 'kgateway', { crds: CrdSource.NONE });
    })).toEqual([]);
    expect(GatewayApiCrds.officialUrl(GatewayApiVersion.V1_6, GatewayApiChannel.STANDARD))
      .toBe('https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.6.1/standard-install.yaml');
  });

  test('are in the first sync wave of Argo CD on demand', () => {
    const objects = crds((chart) => {
      new GatewayApiCrds(chart, 'gateway-api', { argoCdSyncWaves: true });
      new KgatewayCrds(chart, 'kgateway', { argoCdSyncWaves: true });
    });
    expect(new Set(objects.map(({ metadata }) => metadata.annotations['argocd.argoproj.io/sync-wave']))).toEqual(new Set(['-40']));
  });
});
