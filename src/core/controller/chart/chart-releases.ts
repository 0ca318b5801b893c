import { KgatewayVersion } from '../../release';
import { isAtLeast } from '../releases';

/** The first chart that has a value, with all values below it. Charts of older releases ignore it. */
const SINCE: Readonly<Record<string, KgatewayVersion>> = {
  ...since(KgatewayVersion.V2_5, 'controller.goMemLimitPercent'),
  ...since(
    KgatewayVersion.V2_4,
    'rbac.create', 'controller.admin', 'controller.enableAwsEc2Discovery', 'controller.awsEc2RefreshInterval', 'enableRouteSourceMetadata',
  ),
  ...since(
    KgatewayVersion.V2_3,
    'commonLabels', 'podAnnotations', 'topologySpreadConstraints', 'serviceEntriesExclusionLabelSelectors',
    ...[
      'priorityClassName', 'podAnnotations', 'podSecurityContext', 'securityContext', 'resources', 'nodeSelector', 'tolerations', 'affinity',
      'topologySpreadConstraints', 'prometheusAnnotations', 'serviceMonitor', 'readinessProbe', 'startupProbe', 'horizontalPodAutoscaler',
      'verticalPodAutoscaler',
    ].map((name) => `controller.${name}`),
    ...[
      'enabled', 'annotations', 'extraLabels', 'clusterIP', 'clusterIPs', 'externalIPs', 'externalName', 'loadBalancerIP', 'loadBalancerSourceRanges',
      'loadBalancerClass', 'externalTrafficPolicy', 'internalTrafficPolicy', 'healthCheckNodePort', 'sessionAffinity', 'sessionAffinityConfig',
      'ipFamilies', 'ipFamilyPolicy', 'publishNotReadyAddresses', 'allocateLoadBalancerNodePorts', 'trafficDistribution',
    ].map((name) => `controller.service.${name}`),
  ),
};

/** Whether the chart of a release has a value. */
export function isInChart(path: string, version: KgatewayVersion): boolean {
  const steps = path.split('.');
  const first = steps.map((_, index) => SINCE[steps.slice(0, index + 1).join('.')]).find((found) => found !== undefined);
  return first === undefined || isAtLeast(version, first);
}

function since(version: KgatewayVersion, ...paths: string[]): Record<string, KgatewayVersion> {
  return Object.fromEntries(paths.map((path) => [path, version]));
}
