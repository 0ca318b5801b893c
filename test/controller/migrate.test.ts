import { Chart, Testing } from 'cdk8s';
import * as ts from 'typescript';
import { HelmMigration, KgatewayController } from '../../src';
import { KgatewayController as KgatewayControllerComponent } from '../../src/pulumi';
import { manifestsOf, register } from '../pulumi/mocks';

const VALUES = {
  controller: {
    replicaCount: 3,
    service: { type: 'NodePort', ports: { health: 9193 } },
    image: { pullPolicy: 'Always' },
    extraEnv: { KGW_ENABLE_ISTIO_INTEGRATION: true, KGW_REFERENCE_GRANT_MODE: 'STRICT', HTTPS_PROXY: 'http://proxy\'s.example' },
    xds: { tls: { enabled: true } },
  },
  agentgateway: { enabled: true },
  validation: { level: 'STRICT' },
  podAnnotations: { 'a.example/b': 'c' },
};

const PROGRAM = `import {
  ImagePullPolicy, KgatewayController, KgatewayVersion, ReferenceGrantMode, ServiceType, ValidationLevel, XdsTls,
} from 'kgateway-constructs';

// controller.service.ports.health: the controller listens on 9093 whatever the chart says, and is not found at another port
// agentgateway: the chart of 2.4 has no such value, so that nothing came of it
new KgatewayController(chart, 'kgateway', {
  version: KgatewayVersion.V2_4,
  releaseTag: 'v2.4.1',
  chartCompatible: true,
  releaseName: 'edge',
  controllerImage: { pullPolicy: ImagePullPolicy.ALWAYS },
  podAnnotations: { 'a.example/b': 'c' },
  replicas: 3,
  service: { type: ServiceType.NODE_PORT },
  validationLevel: ValidationLevel.STRICT,
  xdsTls: XdsTls.secret(),
  settings: { enableIstioIntegration: true, referenceGrantMode: ReferenceGrantMode.STRICT },
  extraEnv: { HTTPS_PROXY: 'http://proxy\\'s.example' },
});
`;

test('a migration becomes a controller, with both frameworks', async () => {
  const migration = HelmMigration.of({ values: { controller: { replicaCount: 2 } }, chartVersion: 'v2.4.3' });
  const chart = new Chart(Testing.app(), 'test');
  KgatewayController.fromHelmMigration(chart, 'kgateway', migration);
  const byName = (manifests: any[]) => Object.fromEntries(manifests.map((manifest) => [`${manifest.kind} ${manifest.metadata.name}`, manifest.spec]));
  const made = manifestsOf(await register(() => KgatewayControllerComponent.fromHelmMigration('kgateway', migration)));
  expect(byName(made)).toEqual(byName(Testing.synth(chart)));
  expect(byName(made)['Deployment kgateway'].replicas).toBe(2);
});

test('values become a program, with remarks about what has no equivalent', () => {
  const migration = HelmMigration.of({ values: VALUES, chartVersion: '2.4.1', releaseName: 'edge' });
  expect(migration.toCdk8sProgram()).toBe(PROGRAM);
  const pulumi = migration.toPulumiProgram();
  expect(pulumi).toContain("from 'kgateway-constructs/pulumi';");
  expect(pulumi).toContain("new KgatewayController('kgateway', {");
  const { diagnostics = [] } = ts.transpileModule(PROGRAM, { reportDiagnostics: true });
  expect(diagnostics).toEqual([]);
});

test.each([
  ['a version that is not known', '1.2.3', 'chartVersion: no release of kgateway that this library knows, got "1.2.3"; write the version of the chart, such as "v2.4.3"; known are 2.2, 2.3, 2.4, 2.5'],
])('%s is refused', (_, chartVersion, message) => {
  expect(() => HelmMigration.of({ values: {}, chartVersion })).toThrow(message);
});

test.each([
  ['a number of pods that is taken away', { controller: { replicaCount: null } }, 'controller.replicaCount'],
  ['a field of a probe that this library does not have', { controller: { readinessProbe: { terminationGracePeriodSeconds: 1 } } }, 'controller.readinessProbe.terminationGracePeriodSeconds'],
  ['a value of another type', { imagePullSecrets: 'regcred' }, 'imagePullSecrets'],
  ['a mapping that is none', { controller: { extraEnv: ['A=b'] } }, 'controller.extraEnv'],
  ['another kind of policies', { policyMerge: { listenerPolicy: { a: 'DeepMerge' } } }, 'policyMerge.listenerPolicy'],
  ['a misspelt value', { controller: { replicas: 2 } }, 'controller.replicas'],
  ['an annotation that the chart drops', { podAnnotations: { 'prometheus.io/path': '/m' } }, 'controller.podAnnotations.prometheus.io/path'],
])('%s is noted', (_, values, path) => {
  expect(HelmMigration.of({ values, chartVersion: 'v2.4.3' }).notes.map((note) => note.path)).toEqual([path]);
});

test('a probe of another path keeps the port', () => {
  const { options } = HelmMigration.of({ values: { controller: { readinessProbe: { httpGet: { path: '/x' }, periodSeconds: 3 } } }, chartVersion: 'v2.4.3' });
  expect(options.readinessProbe).toEqual({ periodSeconds: 3, handler: { httpGet: { path: '/x', port: 9093 } } });
});
