import type { HorizontalPodAutoscalerOptions, PodDisruptionBudgetOptions } from './autoscaling-options';
import type { Names } from './names';
import type { KgatewayControllerOptions } from './options';
import type { BundleObject } from '../bundle';
import type { Location } from '../location';
import { given } from '../manifest';
import { known } from '../resolvable';

/** The objects that say how many pods there are and what they get. */
export function autoscaling(options: KgatewayControllerOptions, names: Names, replicas: number, location: Location): BundleObject[] {
  const make = (id: string, apiVersion: string, kind: string, spec: object): BundleObject => ({
    id, manifest: { apiVersion, kind, metadata: { name: names.full, namespace: names.namespace, labels: names.labels }, spec },
  });
  const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', name: names.full };
  const { verticalPodAutoscaler: vertical } = options;
  const horizontal = horizontalOf(options);
  const budget = options.podDisruptionBudget ?? (options.highAvailability === true ? { minAvailable: 1 } : undefined);
  if (budget !== undefined) { checkBudget(budget, horizontal === undefined ? replicas : horizontal.minReplicas ?? 1, options, location.at('podDisruptionBudget')); }
  if (horizontal !== undefined) { checkHorizontal(horizontal, options, location.at('horizontalPodAutoscaler')); }
  return [
    ...budget === undefined ? []
      : [make('pod-disruption-budget', 'policy/v1', 'PodDisruptionBudget', given({ ...budget, selector: { matchLabels: names.selector } }))],
    ...horizontal === undefined ? []
      : [make('horizontal-pod-autoscaler', 'autoscaling/v2', 'HorizontalPodAutoscaler', given({ ...horizontal, scaleTargetRef: deployment }))],
    ...vertical === undefined ? []
      : [make('vertical-pod-autoscaler', 'autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', given({ ...vertical, targetRef: deployment }))],
  ];
}

/** With high availability there are two pods at least. */
function horizontalOf({ horizontalPodAutoscaler: asked, highAvailability }: KgatewayControllerOptions): HorizontalPodAutoscalerOptions | undefined {
  return asked === undefined || highAvailability !== true ? asked : { minReplicas: 2, ...given(asked) };
}

function checkBudget(budget: PodDisruptionBudgetOptions, replicas: number, options: KgatewayControllerOptions, at: Location): void {
  const { minAvailable, maxUnavailable } = budget;
  if ((minAvailable === undefined) === (maxUnavailable === undefined)) {
    at.refuse({ wrong: 'needs minAvailable or maxUnavailable, and not both', fix: 'write { maxUnavailable: 1 }' });
  }
  for (const [name, value] of [['minAvailable', minAvailable], ['maxUnavailable', maxUnavailable]] as const) {
    at.at(name).check<number | string>(value, (count) => isCount(count) ? undefined : { wrong: 'neither a number of pods nor a part of them', fix: 'write a number such as 1, or a string such as "50%"' });
  }
  if (options.chartCompatible === true) { return; }
  const least = known<number | string>(minAvailable);
  const pods = known<number>(replicas) ?? Infinity;
  if (known<number | string>(maxUnavailable) === 0 || least === '100%' || (typeof least === 'number' && least >= pods)) {
    at.refuse({ wrong: 'no pod may ever go, so that nodes can\'t be emptied', fix: 'write { maxUnavailable: 1 }, or take more replicas' });
  }
}

function checkHorizontal(
  { minReplicas, maxReplicas, metrics }: HorizontalPodAutoscalerOptions,
  options: KgatewayControllerOptions,
  at: Location,
): void {
  for (const [name, value] of [['minReplicas', minReplicas], ['maxReplicas', maxReplicas]] as const) {
    at.at(name).check<number>(value, (count) => Number.isInteger(count) && count > 0 ? undefined : { wrong: 'must be a whole number above 0', fix: 'write a number such as 3' });
  }
  const [least, most] = [known<number>(minReplicas), known<number>(maxReplicas)];
  if ((least ?? 1) > (most ?? Infinity)) {
    at.at('minReplicas').refuse({ wrong: 'must not be more than maxReplicas', value: least, fix: `write up to ${most}` });
  }
  if (options.chartCompatible === true) { return; }
  if (options.replicas !== undefined) {
    at.refuse({ wrong: 'the autoscaler would fight against replicas', fix: 'leave out replicas, and write minReplicas' });
  }
  const setsCpuAside = options.resources === undefined ? options.hardened !== false : options.resources.requests?.cpu !== undefined;
  if (metrics === undefined && !setsCpuAside) {
    at.refuse({ wrong: 'the usual metric is a part of the CPU that is set aside, and none is', fix: 'write resources: { requests: { cpu: "100m" } }, or metrics' });
  }
}

function isCount(value: number | string): boolean {
  return typeof value === 'number' ? Number.isInteger(value) && value >= 0 : /^\d{1,3}%$/.test(value);
}
