import { environment } from './environment';
import type { Images } from './image';
import type { Names } from './names';
import type { KgatewayControllerOptions } from './options';
import type { ProbeOptions, TopologySpreadOptions } from './pod-options';
import { securityOf } from './security';
import { controllerPorts, HEALTH_PORT, METRICS_PORT } from './service';
import type { BundleObject } from '../bundle';
import type { Location } from '../location';
import { given } from '../manifest';
import { KgatewayVersion } from '../release';

/** What the Deployment shares with the other objects. */
export interface DeploymentContext {
  readonly names: Names;
  readonly images: Images;
  readonly xdsPort: number;
  readonly replicas: number;
}

export function deployment(options: KgatewayControllerOptions, context: DeploymentContext, location: Location): BundleObject {
  const { names, replicas } = context;
  return {
    id: 'deployment',
    manifest: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: given({ name: names.full, namespace: names.namespace, labels: names.labels, annotations: options.deploymentAnnotations }),
      spec: given({
        replicas: options.horizontalPodAutoscaler === undefined ? replicas : undefined,
        strategy: options.strategy,
        selector: { matchLabels: names.selector },
        template: {
          metadata: given({ labels: names.podLabels, annotations: podAnnotations(options, location) }),
          spec: podSpec(options, context, location),
        },
      }),
    },
  };
}

function podSpec(options: KgatewayControllerOptions, context: DeploymentContext, location: Location): object {
  const security = securityOf(options);
  const tls = options.xdsTls === undefined ? [] : [{ name: 'xds-tls', secret: { secretName: options.xdsTls._secretName } }];
  return given({
    serviceAccountName: context.names.serviceAccount,
    automountServiceAccountToken: security.tokenInPodAlone,
    imagePullSecrets: options.imagePullSecrets?.map((name) => ({ name })),
    securityContext: security.podSecurityContext,
    priorityClassName: options.priorityClassName,
    nodeSelector: options.nodeSelector,
    tolerations: options.tolerations?.map((toleration) => given(toleration)),
    affinity: options.affinity,
    topologySpreadConstraints: topologySpread(options, context.names),
    containers: [container(options, context, location)],
    volumes: unlessEmpty([...tls, ...security.volumes]),
  });
}

function container(options: KgatewayControllerOptions, { names, images, xdsPort }: DeploymentContext, location: Location): object {
  const security = securityOf(options);
  const tls = options.xdsTls === undefined ? [] : [{ name: 'xds-tls', mountPath: '/etc/xds-tls', readOnly: true }];
  return given({
    name: 'controller',
    image: images.controller,
    imagePullPolicy: images.controllerPullPolicy,
    securityContext: security.securityContext,
    ports: controllerPorts(xdsPort).map(([name, containerPort]) => ({ name, containerPort, protocol: 'TCP' })),
    env: environment(options, names, images, xdsPort, location),
    resources: security.resources,
    readinessProbe: probe({ initialDelaySeconds: 1, periodSeconds: 10 }, options.readinessProbe),
    startupProbe: probe({ initialDelaySeconds: 0, periodSeconds: 1, failureThreshold: startupTries(options.version) }, options.startupProbe),
    volumeMounts: unlessEmpty([...tls, ...security.volumeMounts]),
  });
}

function probe(usual: object, { handler, ...changed }: ProbeOptions = {}): object {
  const timing = { ...usual, ...given(changed) };
  return { ...handler ?? { httpGet: { path: '/readyz', port: HEALTH_PORT } }, ...timing };
}

function startupTries(version: KgatewayVersion): number {
  return version === KgatewayVersion.V2_2 ? 120 : 600;
}

const PROMETHEUS = 'prometheus.io/';

function podAnnotations(
  { podAnnotations: own = {}, prometheusAnnotations = true }: KgatewayControllerOptions,
  location: Location,
): object | undefined {
  if (!prometheusAnnotations) { return Object.keys(own).length === 0 ? undefined : own; }
  for (const key of ['scrape', 'path', 'port'].map((name) => `${PROMETHEUS}${name}`).filter((name) => own[name] !== undefined)) {
    location.at('podAnnotations').at(key).refuse({ wrong: 'prometheusAnnotations sets this annotation', fix: 'leave it out, or write prometheusAnnotations: false' });
  }
  return { ...own, [`${PROMETHEUS}scrape`]: 'true', [`${PROMETHEUS}path`]: '/metrics', [`${PROMETHEUS}port`]: String(METRICS_PORT) };
}

/** Zones and nodes, as good as it goes: a cluster may have one only. */
const SPREAD: readonly TopologySpreadOptions[] = [{ topologyKey: 'topology.kubernetes.io/zone' }, { topologyKey: 'kubernetes.io/hostname' }];

function topologySpread({ topologySpread: asked, highAvailability, chartCompatible }: KgatewayControllerOptions, names: Names): object[] | undefined {
  const constraints = asked ?? (highAvailability === true ? SPREAD : undefined);
  // Without a selector Kubernetes counts no pods, and so spreads none.
  const usual = chartCompatible === true && asked !== undefined ? {} : { labelSelector: { matchLabels: names.selector } };
  return constraints?.map((constraint) => ({ maxSkew: 1, whenUnsatisfiable: 'ScheduleAnyway', ...usual, ...given(constraint) }));
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
