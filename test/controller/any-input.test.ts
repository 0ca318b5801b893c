import * as fc from 'fast-check';
import { KgatewayVersion, XdsTls } from '../../src';
import { renderController } from '../../src/core/controller/controller';
import { InvalidConstructError } from '../../src/core/problem';
import { ReleaseTarget } from '../../src/core/release';

/** Values of every kind where a value is asked for, as they come from JavaScript, Python and YAML. */
const anything = fc.oneof(
  fc.string(), fc.constantFrom('', 'a', 'A', 'v2.4.3', '1Gi', '100m', '50%', '30s', 'Local', 'kgateway'), fc.integer(), fc.double(), fc.boolean(), fc.constant(null),
) as fc.Arbitrary<any>;

const map = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('a', 'a.example/b', 'kgateway')), anything, { maxKeys: 3 });
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });
const some = <T extends Record<string, fc.Arbitrary<any>>>(fields: T) => fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<any>;
const image = some({ registry: anything, repository: anything, tag: anything, digest: anything, pullPolicy: anything });
const expression = fc.record({ key: anything, operator: anything, values: fc.option(list(anything), { nil: undefined }) });
const selector = some({ matchLabels: map, matchExpressions: list(expression) });
const certificate = fc.record({ issuerName: anything.filter((name) => name !== null), duration: anything });
const parameters = fc.dictionary(fc.constantFrom('kgateway', 'internal', ''), some({ name: anything, namespace: anything }), { maxKeys: 2 });

const names = some({ releaseTag: anything, namespace: anything, releaseName: anything, nameOverride: anything, fullnameOverride: anything });

const others = some({
  upgradeFrom: anything,
  commonLabels: map,
  chartCompatible: fc.boolean(),
  hardened: fc.boolean(),
  highAvailability: fc.boolean(),
  argoCdSyncWaves: fc.boolean(),
  image,
  controllerImage: image,
  imagePullSecrets: list(anything),
  rbac: anything,
  serviceAccount: some({ create: fc.boolean(), name: anything, annotations: map }),
  deploymentAnnotations: map,
  podAnnotations: map,
  prometheusAnnotations: fc.boolean(),
  replicas: anything,
  strategy: anything,
  podSecurityContext: fc.oneof(anything, map),
  securityContext: fc.oneof(anything, map),
  resources: some({ requests: map, limits: map }),
  goMemLimitPercent: anything,
  nodeSelector: map,
  affinity: anything,
  priorityClassName: anything,
  tolerations: list(some({ key: anything, operator: anything })),
  topologySpread: list(some({ topologyKey: anything, maxSkew: anything })),
  readinessProbe: some({ periodSeconds: anything, handler: fc.oneof(anything, map) }),
  service: some({ create: fc.boolean(), type: anything, labels: map, annotations: map, sessionAffinity: anything, clusterIps: list(anything) }),
  xdsPort: anything,
  serviceMonitor: some({ labels: map }),
  networkPolicy: some({ metricsNamespaceLabels: map }),
  podDisruptionBudget: some({ minAvailable: anything, maxUnavailable: anything }),
  horizontalPodAutoscaler: some({ minReplicas: anything, maxReplicas: anything }),
  extraEnv: map,
  logLevel: anything,
  adminBindAddress: anything,
  validationLevel: anything,
  discoveryNamespaceSelectors: list(selector),
  serviceEntriesExclusionLabelSelectors: list(selector),
  gatewayClassParametersRefs: parameters,
  gatewayClasses: fc.dictionary(fc.constantFrom('kgateway', 'internal', ''), some({ description: anything, labels: map }), { maxKeys: 2 }),
  trafficPolicyMerge: some({ extAuth: anything }),
  waypoint: fc.boolean(),
  proxyScaling: fc.boolean(),
  awsEc2Discovery: some({ refreshInterval: anything }),
  xdsTls: fc.oneof(anything.map((name) => XdsTls.secret(name)), certificate.map((given) => XdsTls.certificate(given))),
  settings: some({ istioNamespace: anything, xdsAuth: anything, validatorCacheSize: anything, clusterDomain: anything, other: anything }),
});

test.each([['names', names], ['options', others]])('whatever %s are given, a controller is written or a mistake is reported', (_, options) => {
  fc.assert(fc.property(options, (given) => {
    try {
      renderController('app/kgateway', { version: KgatewayVersion.V2_4, ...given }, ReleaseTarget.DEFAULT);
    } catch (error) {
      if (!(error instanceof InvalidConstructError)) { throw error; }
      expect(error.problems.length).toBeGreaterThan(0);
    }
  }), { numRuns: 500 });
});
