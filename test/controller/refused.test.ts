import { KgatewayControllerOptions, KgatewayVersion, XdsTls } from '../../src';
import { renderController } from '../../src/core/controller/controller';
import { ReleaseTarget } from '../../src/core/release';
import { throwingResolvable } from '../throwing-resolvable';

function messageOf({ target, ...options }: any): string {
  const version: KgatewayVersion = options.version ?? KgatewayVersion.V2_4;
  try {
    renderController('app/kgateway', { version, ...options } as KgatewayControllerOptions, ReleaseTarget.of({ kgateway: target ?? version }));
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

const { V2_2, V2_3, V2_4, V2_5 } = KgatewayVersion;

describe('what would fail at run time is refused', () => {
  test.each<[string, object, string]>([
    ['another release than the program is made for', { version: V2_3, target: V2_4 },
      'version: the program writes its manifests for kgateway 2.4, got "2.3"; write KgatewayVersion.V2_4, or set the release target { kgateway: "2.3" }'],
    ['a release that is skipped', { upgradeFrom: V2_2 }, 'upgradeFrom: 2 releases before 2.4, got "2.2"; upgrade by one minor release at a time'],
    ['a way back', { version: V2_3, upgradeFrom: V2_4 }, 'upgradeFrom: newer than 2.3, got "2.4"; go back by deleting the newer release first'],
    ['a release in development without a tag', { version: V2_5 },
      'releaseTag: kgateway 2.5 has no release yet; write the tag of a build that stays, such as "v2.5.0-beta.1"'],
    ['a tag that changes its image', { image: { tag: 'latest' } },
      'image.tag: this tag can be given to another image any time, got "latest"; write the tag of a release, such as "v2.4.3", or a digest beside it'],
    ['a development build', { version: V2_5, releaseTag: 'v2.5.0-main' },
      'releaseTag: this tag can be given to another image any time, got "v2.5.0-main"; write the tag of a release, such as "v2.4.3", or a digest beside it'],
    ['an image of another release', { controllerImage: { tag: 'v2.3.7' } },
      'controllerImage.tag: not an image of kgateway 2.4, which version says, got "v2.3.7"; write a tag that begins with "v2.4.", or another version'],
    ['half a digest', { controllerImage: { digest: 'sha256:abc' } },
      'controllerImage.digest: not a digest of an image, got "sha256:abc"; write "sha256:" and 64 hexadecimal digits'],
    ['a registry as an address', { image: { registry: 'https://r.example/' } },
      'image.registry: not a registry, got "https://r.example/"; write a host and perhaps a path, such as "registry.example/kgateway", without "https://" and without "/" at the end'],
    ['a name that no Service can have', { releaseName: 'edge.v2' },
      'releaseName: not a name that a Service can have, got "edge.v2"; write 1 to 63 lower-case letters, digits and "-", starting with a letter and ending with a letter or digit'],
    ['a port that the controller needs', { xdsPort: 9092 }, 'xdsPort: the controller uses this port itself, got 9092; write another port, such as 9977'],
    ['a quantity without sense', { resources: { limits: { memory: '1 GB' } } },
      'resources.limits.memory: must be a quantity: a number, with or without a unit such as m, k, M, Ki or Mi, got "1 GB"; write for example "64Mi"'],
    ['a request above its limit', { resources: { requests: { memory: '2Gi' }, limits: { memory: '1Gi' } } },
      'resources.requests.memory: more than the limit of 1Gi, got "2Gi"; write the limit at most'],
    ['a part of no memory limit', { goMemLimitPercent: 80 },
      'goMemLimitPercent: is a part of the memory limit, and there is none; write resources: { limits: { memory: "1Gi" } }'],
    ['a part that is none', { goMemLimitPercent: 0, resources: { limits: { memory: '1Gi' } } },
      'goMemLimitPercent: must be a whole number of percent, got 0; write 1 to 100'],
    ['two memory limits of Go', { goMemLimitPercent: 80, resources: { limits: { memory: '1Gi' } }, extraEnv: { GOMEMLIMIT: '1GiB' } },
      'extraEnv.GOMEMLIMIT: another property sets this variable; leave it out, and use that property'],
    ['a variable twice', { extraEnv: { KGW_LOG_LEVEL: 'debug' } }, 'extraEnv.KGW_LOG_LEVEL: another property sets this variable; leave it out, and use that property'],
    ['a variable and its setting', { extraEnv: { KGW_ISTIO_NAMESPACE: 'a' }, settings: { istioNamespace: 'b' } },
      'extraEnv.KGW_ISTIO_NAMESPACE: settings set this variable, too; keep it here or in settings.istioNamespace'],
    ['a misspelt setting', { settings: { istioNamespase: 'a' } }, 'settings.istioNamespase: unknown property; did you mean istioNamespace?'],
    ['a setting that is none', { settings: { istioNamespace: 'a', sidecars: 'b' } }, 'settings.sidecars: unknown property; leave it out, or write one of clusterDomain, '],
    ['a setting of another type', { settings: { xdsAuth: 'no' } }, 'settings.xdsAuth: must be true or false, got "no"; write true or false, without quotes'],
    ['a label of the controller itself', { commonLabels: { kgateway: 'a' } },
      'commonLabels.kgateway: the controller has this label already; leave it out, or write another key'],
    ['a label that is none', { commonLabels: { team: 'a b' } }, 'commonLabels.team: '],
    ['an annotation without a name', { serviceAccount: { annotations: { 'a b': 'c' } } }, 'serviceAccount.annotations.a b: '],
    ['an annotation for Prometheus twice', { podAnnotations: { 'prometheus.io/port': '1' } },
      'podAnnotations.prometheus.io/port: prometheusAnnotations sets this annotation; leave it out, or write prometheusAnnotations: false'],
    ['what an older release does not know', { version: V2_3, routeSourceMetadata: true },
      'routeSourceMetadata: kgateway 2.3 does not know this; leave it out, or take version "2.4" or newer'],
    ['EC2 with an older release', { version: V2_3, awsEc2Discovery: {} },
      'awsEc2Discovery: kgateway 2.3 does not know this; leave it out, or take version "2.4" or newer'],
    ['an interval without a unit', { awsEc2Discovery: { refreshInterval: '30' } },
      'awsEc2Discovery.refreshInterval: not a duration, got "30"; write a number with a unit, such as "30s", "5m" or "1h30m"'],
    ['a budget that keeps nodes from being emptied', { podDisruptionBudget: { minAvailable: 1 } },
      'podDisruptionBudget: no pod may ever go, so that nodes can\'t be emptied; write { maxUnavailable: 1 }, or take more replicas'],
    ['a budget that keeps the last pod of an autoscaler', { podDisruptionBudget: { minAvailable: 1 }, horizontalPodAutoscaler: { maxReplicas: 5 } },
      'podDisruptionBudget: no pod may ever go, so that nodes can\'t be emptied; '],
    ['a budget that says two things', { podDisruptionBudget: { minAvailable: 1, maxUnavailable: 1 } },
      'podDisruptionBudget: needs minAvailable or maxUnavailable, and not both; write { maxUnavailable: 1 }'],
    ['an autoscaler beside replicas', { replicas: 2, horizontalPodAutoscaler: { maxReplicas: 5 } },
      'horizontalPodAutoscaler: the autoscaler would fight against replicas; leave out replicas, and write minReplicas'],
    ['an autoscaler without anything to measure', { resources: {}, horizontalPodAutoscaler: { maxReplicas: 5 } },
      'horizontalPodAutoscaler: the usual metric is a part of the CPU that is set aside, and none is; write resources: { requests: { cpu: "100m" } }, or metrics'],
    ['an autoscaler upside down', { horizontalPodAutoscaler: { minReplicas: 5, maxReplicas: 2 } },
      'horizontalPodAutoscaler.minReplicas: must not be more than maxReplicas, got 5; write up to 2'],
    ['no Service for proxies', { service: { create: false } },
      'service.create: proxies would look for a Service that is not there; leave it out, or say where they find the controller by settings.xdsServiceHost'],
    ['a monitor without a Service', { service: { create: false }, settings: { xdsServiceHost: 'a' }, serviceMonitor: {} },
      'serviceMonitor: there is no Service with metrics that could be monitored; '],
    ['a class that the controller writes', { gatewayClasses: { kgateway: {} } },
      'gatewayClasses.kgateway: the controller writes this class itself, by force; give yours another name; or set parameters of this one by gatewayClassParametersRefs'],
    ['parameters of a class that it does not write', { gatewayClassParametersRefs: { internal: { name: 'a', namespace: 'b' } } },
      'gatewayClassParametersRefs.internal: the controller does not write this class, so that nothing would come of it; write "kgateway" or "kgateway-waypoint"; or make a class of your own by gatewayClasses'],
    ['parameters without a namespace', { gatewayClassParametersRefs: { kgateway: { name: 'a' } } },
      'gatewayClassParametersRefs.kgateway.namespace: is missing; write a string'],
    ['a selector that selects nothing', { discoveryNamespaceSelectors: [{ matchExpressions: [{ key: 'a', operator: 'In' }] }] },
      'discoveryNamespaceSelectors[0].matchExpressions[0].values: In needs values; write values with In and NotIn, and with nothing else'],
    ['another Secret than that of the chart', { chartCompatible: true, xdsTls: XdsTls.secret('mine') },
      'xdsTls: the chart mounts another Secret, got "mine"; write XdsTls.secret(), which is "kgateway-xds-cert", or leave out chartCompatible'],
    ['a misspelt field of Kubernetes', { podSecurityContext: { runAsNonroot: true } }, 'podSecurityContext.runAsNonroot: unknown field; did you mean runAsNonRoot?'],
    ['a field of another type', { securityContext: { capabilities: { drop: 'ALL' } } }, 'securityContext.capabilities.drop: must be a list, got "ALL"; '],
    ['a misspelt field deep inside', { affinity: { podAntiAffinity: { preferred: [] } } }, 'affinity.podAntiAffinity.preferred: unknown field; '],
    ['a misspelt field in a list', { tolerations: [{ keys: 'a' }] }, 'tolerations[0].keys: unknown property; did you mean key?'],
    ['a probe of another kind', { readinessProbe: { handler: { http: {} } } }, 'readinessProbe.http: unknown field; '],
    ['a number as a text', { startupProbe: { failureThreshold: '3' } }, 'startupProbe.failureThreshold: must be a number, got "3"; write 3 without quotes'],
    ['a strategy that is none', { strategy: { maxSurge: 1 } }, 'strategy.maxSurge: unknown field; '],
    ['an enum that is none', { validationLevel: 'loose' }, 'validationLevel: not one of its values, got "loose"; write one of standard, strict'],
  ])('%s', (_, options, message) => {
    expect(messageOf(options)).toContain(`app/kgateway: ${message}`);
  });
});

test('everything that is wrong is reported at once', () => {
  expect(messageOf({ xdsPort: 0, logLevel: 'loud', image: { tag: 'latest' } }).split('\n')).toHaveLength(3);
});

test('what names and texts are made of has to be known', () => {
  const message = messageOf({
    namespace: throwingResolvable(), image: { tag: throwingResolvable() }, settings: { clusterDomain: throwingResolvable() },
  });
  expect(message.split('\n')).toEqual(['namespace', 'image', 'settings.clusterDomain']
    .map((path) => `app/kgateway: ${path}: a string is made of it, so that it has to be known; write the value itself`));
});

test('with chartCompatible, what the chart lets pass passes', () => {
  expect(messageOf({ chartCompatible: true, podDisruptionBudget: { minAvailable: 1 }, service: { create: false } })).toBe('accepted');
});

test('Go may use a part of the memory limit with every release', () => {
  const { objects } = renderController('app/kgateway', {
    version: V2_4, goMemLimitPercent: 80, resources: { limits: { memory: '1Gi' } },
  }, ReleaseTarget.DEFAULT);
  const [variable] = (objects.find(({ id }) => id === 'deployment')!.manifest as any).spec.template.spec.containers[0].env;
  expect(variable).toEqual({ name: 'GOMEMLIMIT', value: '858993459' });
});
