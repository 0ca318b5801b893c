import type { KgatewayControllerOptions } from './options';
import type { ProbeOptions } from './pod-options';
import type { Location } from '../location';
import { given } from '../manifest';
import { KgatewayVersion } from '../release';
import { checkManifest } from '../schema/check';

/** Where GatewayParameters have what options hand over to Kubernetes as it is. */
const PLACES: Readonly<Record<string, string>> = {
  podSecurityContext: 'podTemplate.securityContext',
  securityContext: 'envoyContainer.securityContext',
  resources: 'envoyContainer.resources',
  nodeSelector: 'podTemplate.nodeSelector',
  tolerations: 'podTemplate.tolerations',
  affinity: 'podTemplate.affinity',
  topologySpread: 'podTemplate.topologySpreadConstraints',
  readinessProbe: 'podTemplate.readinessProbe',
  startupProbe: 'podTemplate.startupProbe',
  strategy: 'deployment.strategy',
};

const RELEASE = [`kgateway-${KgatewayVersion.V2_4}`];

/**
 * Checks what Kubernetes reads of a pod. GatewayParameters have the same
 * fields for proxies, and their CRD has the schemas of Kubernetes.
 */
export function checkPod(options: KgatewayControllerOptions, location: Location): void {
  const values = valuesOf(options);
  if (Object.keys(values).length === 0) { return; }
  const kube: Record<string, Record<string, unknown>> = {};
  for (const [option, value] of Object.entries(values)) {
    const [part, field] = PLACES[option].split('.');
    kube[part] = { ...kube[part], [field]: value };
  }
  const parameters = { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'GatewayParameters', metadata: { name: 'controller' }, spec: { kube } };
  for (const { path, ...complaint } of checkManifest(parameters, RELEASE)) { location.at(optionPath(path)).refuse(complaint); }
}

function valuesOf(options: KgatewayControllerOptions): Record<string, unknown> {
  const { readinessProbe, startupProbe, topologySpread } = options;
  const asGiven = Object.fromEntries(Object.keys(PLACES).map((name) => [name, options[name as keyof KgatewayControllerOptions]]));
  return given({
    ...asGiven,
    readinessProbe: flat(readinessProbe),
    startupProbe: flat(startupProbe),
    topologySpread: topologySpread?.map((constraint) => ({ maxSkew: 1, whenUnsatisfiable: 'ScheduleAnyway', ...given(constraint) })),
  });
}

function flat(probe: ProbeOptions | undefined): object | undefined {
  if (probe === undefined) { return undefined; }
  const { handler, ...timing } = probe;
  return { ...timing, ...handler };
}

/** `spec.kube.podTemplate.securityContext.runAsUser` is `podSecurityContext.runAsUser`. */
function optionPath(path: string): string {
  const [option, found] = Object.entries(PLACES).map(([name, suffix]) => [name, `spec.kube.${suffix}`])
    .find(([, prefix]) => path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`)) ?? [path, path];
  return option + path.slice(found.length);
}
