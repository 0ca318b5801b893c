const CONTAINERS = ['envoyContainer', 'sdsContainer', 'istio.istioProxyContainer', 'agentgateway'];

/** Fields that containers may have, and their types. */
const OF_CONTAINERS = { env: 'EnvVar', extraVolumeMounts: 'VolumeMount', resources: 'ResourceRequirements', securityContext: 'SecurityContext' };

const OF_PODS = {
  affinity: 'Affinity',
  extraVolumes: 'Volume',
  imagePullSecrets: 'LocalObjectReference',
  livenessProbe: 'Probe',
  readinessProbe: 'Probe',
  securityContext: 'PodSecurityContext',
  startupProbe: 'Probe',
  tolerations: 'Toleration',
  topologySpreadConstraints: 'TopologySpreadConstraint',
};

/**
 * By kind, the fields that hold a type of Kubernetes itself, and its name. What stands below has no sentence:
 * these types belong to Kubernetes, are some 800 fields, and are described in its API reference.
 */
export const EMBEDDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  GatewayParameters: {
    'kube.deployment.strategy': 'DeploymentStrategy',
    'kube.istio.customSidecars': 'Container',
    ...Object.fromEntries(Object.entries(OF_PODS).map(([field, type]) => [`kube.podTemplate.${field}`, type])),
    ...Object.fromEntries(CONTAINERS.flatMap((container) => Object.entries(OF_CONTAINERS)
      .filter(([field]) => hasField(container, field))
      .map(([field, type]) => [`kube.${container}.${field}`, type]))),
  },
};

/** The helpers beside the proxy take no variables and volumes. */
function hasField(container: string, field: string): boolean {
  return ['resources', 'securityContext'].includes(field) || ['envoyContainer', 'agentgateway'].includes(container);
}
