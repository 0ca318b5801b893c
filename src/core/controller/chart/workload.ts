import type { ChartValues } from './values';
import { given } from '../../manifest';
import type { HorizontalPodAutoscalerOptions, PodDisruptionBudgetOptions, VerticalPodAutoscalerOptions } from '../autoscaling-options';
import type { ImagePullPolicy } from '../image';
import type { ProbeOptions, ResourceOptions, TolerationOptions, TopologySpreadOptions } from '../pod-options';
import { ControllerRbac } from '../rbac-options';
import { HEALTH_PORT, METRICS_PORT } from '../service';
import type { ControllerServiceOptions } from '../service-options';
import type { ControllerWorkloadOptions } from '../workload-options';

type Strings = { [key: string]: string };

/** How the controller runs, by the values of the chart. Those at the top are the former places of those below `controller`. */
export function workloadOf(values: ChartValues): ControllerWorkloadOptions {
  const goMemLimitPercent = values.readUnless(0, 'controller.goMemLimitPercent');
  return {
    image: imageOf(values, 'image'),
    controllerImage: imageOf(values, 'controller.image'),
    imagePullSecrets: values.readList<string | { name: string }>('imagePullSecrets')?.map((secret) => typeof secret === 'string' ? secret : secret.name),
    rbac: values.read<boolean>('rbac.create') === false ? ControllerRbac.NONE : undefined,
    serviceAccount: serviceAccountOf(values),
    deploymentAnnotations: values.readFields<string>('deploymentAnnotations'),
    podAnnotations: podAnnotationsOf(values),
    prometheusAnnotations: values.readUnless(true, 'controller.prometheusAnnotations'),
    replicas: values.readUnless(1, 'controller.replicaCount'),
    strategy: values.read('controller.strategy'),
    podSecurityContext: values.readFirst('controller.podSecurityContext', 'podSecurityContext'),
    securityContext: values.readFirst('controller.securityContext', 'securityContext'),
    resources: values.readFields<Strings>('controller.resources', 'resources') as ResourceOptions | undefined,
    goMemLimitPercent,
    nodeSelector: values.readFields<string>('controller.nodeSelector', 'nodeSelector'),
    tolerations: values.readFirst<TolerationOptions[]>('controller.tolerations', 'tolerations'),
    affinity: values.readFirst('controller.affinity', 'affinity'),
    topologySpread: values.readFirst<TopologySpreadOptions[]>('controller.topologySpreadConstraints', 'topologySpreadConstraints'),
    priorityClassName: values.read<string>('controller.priorityClassName'),
    readinessProbe: probeOf(values, 'controller.readinessProbe'),
    startupProbe: probeOf(values, 'controller.startupProbe'),
    service: serviceOf(values),
    xdsPort: values.readUnless(9977, 'controller.service.ports.grpc'),
    serviceMonitor: serviceMonitorOf(values),
    podDisruptionBudget: values.read<PodDisruptionBudgetOptions>('controller.podDisruptionBudget'),
    horizontalPodAutoscaler: values.read<HorizontalPodAutoscalerOptions>('controller.horizontalPodAutoscaler'),
    verticalPodAutoscaler: values.read<VerticalPodAutoscalerOptions>('controller.verticalPodAutoscaler'),
  };
}

function imageOf(values: ChartValues, at: 'image' | 'controller.image'): ControllerWorkloadOptions['controllerImage'] {
  // The defaults of the common image; the controller's own has none, so that what is written there counts.
  const [registry, pullPolicy] = at === 'image' ? ['cr.kgateway.dev/kgateway-dev', 'IfNotPresent'] : ['', ''];
  return unlessEmpty({
    registry: values.readUnless(registry, `${at}.registry`),
    tag: values.read<string>(`${at}.tag`),
    pullPolicy: values.readUnless(pullPolicy, `${at}.pullPolicy`) as ImagePullPolicy | undefined,
    ...at === 'controller.image' && { repository: values.readUnless('kgateway', `${at}.repository`) },
  });
}

function serviceAccountOf(values: ChartValues): ControllerWorkloadOptions['serviceAccount'] {
  return unlessEmpty({
    create: values.readUnless(true, 'serviceAccount.create'),
    name: values.read<string>('serviceAccount.name'),
    annotations: values.read<Strings>('serviceAccount.annotations'),
  });
}

function podAnnotationsOf(values: ChartValues): Strings | undefined {
  const all = values.readFields<string>('controller.podAnnotations', 'podAnnotations') ?? {};
  const dropped = ['scrape', 'path', 'port'].map((name) => `prometheus.io/${name}`).filter((name) => all[name] !== undefined);
  for (const name of dropped) { values.note(`controller.podAnnotations.${name}`, 'the chart drops it, too; prometheusAnnotations sets it'); }
  return unlessEmpty(Object.fromEntries(Object.entries(all).filter(([name]) => !dropped.includes(name))));
}

const PROBE_TIMING = ['initialDelaySeconds', 'periodSeconds', 'timeoutSeconds', 'successThreshold', 'failureThreshold'];
const HANDLERS = ['exec', 'tcpSocket', 'grpc'];

function probeOf(values: ChartValues, path: string): ProbeOptions | undefined {
  const probe = values.readFields<object | number>(path);
  if (probe === undefined) { return undefined; }
  const { httpGet, ...rest } = probe;
  const other = HANDLERS.find((name) => rest[name] !== undefined);
  const timing = Object.fromEntries(Object.entries(rest).filter(([name]) => PROBE_TIMING.includes(name)));
  for (const name of Object.keys(rest).filter((key) => !PROBE_TIMING.includes(key) && key !== other)) {
    values.note(`${path}.${name}`, 'probes of this library do not have it');
  }
  const usual = { path: '/readyz', port: HEALTH_PORT };
  if (other !== undefined) { return { ...timing, handler: { [other]: rest[other] } }; }
  return httpGet === undefined ? timing : { ...timing, handler: { httpGet: { ...usual, ...httpGet as object } } };
}

/** The values of the Service that are called otherwise here. */
const SERVICE_VALUES: Readonly<Record<string, keyof ControllerServiceOptions>> = {
  extraLabels: 'labels', clusterIP: 'clusterIp', clusterIPs: 'clusterIps', externalIPs: 'externalIps', loadBalancerIP: 'loadBalancerIp',
};

const SAME_SERVICE_VALUES = [
  'annotations', 'externalName', 'loadBalancerSourceRanges', 'loadBalancerClass', 'externalTrafficPolicy', 'internalTrafficPolicy', 'healthCheckNodePort',
  'sessionAffinity', 'sessionAffinityConfig', 'ipFamilies', 'ipFamilyPolicy', 'allocateLoadBalancerNodePorts', 'trafficDistribution',
] as const;

function serviceOf(values: ChartValues): ControllerServiceOptions | undefined {
  const at = 'controller.service';
  for (const [name, fixed] of [['health', HEALTH_PORT], ['metrics', METRICS_PORT]] as const) {
    if (values.readUnless(fixed, `${at}.ports.${name}`) !== undefined) {
      values.note(`${at}.ports.${name}`, `the controller listens on ${fixed} whatever the chart says, and is not found at another port`);
    }
  }
  return unlessEmpty({
    create: values.readUnless(true, `${at}.enabled`),
    type: values.readUnless('ClusterIP', `${at}.type`),
    publishNotReadyAddresses: values.readUnless(false, `${at}.publishNotReadyAddresses`),
    ...Object.fromEntries(SAME_SERVICE_VALUES.map((name) => [name, values.read(`${at}.${name}`)])),
    ...Object.fromEntries(Object.entries(SERVICE_VALUES).map(([name, property]) => [property, values.read(`${at}.${name}`)])),
  }) as ControllerServiceOptions | undefined;
}

function serviceMonitorOf(values: ChartValues): ControllerWorkloadOptions['serviceMonitor'] {
  const at = 'controller.serviceMonitor';
  const monitor = given({ labels: values.read<Strings>(`${at}.extraLabels`), annotations: values.read<Strings>(`${at}.annotations`) });
  return values.read<boolean>(`${at}.enabled`) === true ? monitor : undefined;
}

function unlessEmpty<T extends object>(fields: T): T | undefined {
  const result = given(fields);
  return Object.keys(result).length === 0 ? undefined : result;
}
