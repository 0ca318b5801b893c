import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';
import { mayCreate } from '../model/controller';

/** What GatewayParameters can ask for beside a Deployment: by field, the group and resource of it. */
const SCALING: Readonly<Record<string, readonly [group: string, resource: string]>> = {
  horizontalPodAutoscaler: ['autoscaling', 'horizontalpodautoscalers'],
  verticalPodAutoscaler: ['autoscaling.k8s.io', 'verticalpodautoscalers'],
  podDisruptionBudget: ['policy', 'poddisruptionbudgets'],
};

export const proxyScalingNotPermitted: Check = {
  id: 'proxy-scaling-not-permitted',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'The RBAC of the controller does not allow an object of GatewayParameters',
  why: 'The controller makes the autoscalers and disruption budgets of proxies itself, and its ClusterRoles among these manifests do not let it. Others may permit it elsewhere.',
  consequence: 'the object is never made; the controller logs the refusal whenever it looks at the Gateway',
  source: 'kgateway source, pkg/deployer/deployer.go',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'GatewayParameters')) {
      for (const [field, [group, resource]] of Object.entries(SCALING)) {
        const at = spec.at('kube', field);
        if (!at.isObject || mayCreate(set, group, resource) !== 'no') { continue; }
        yield {
          at,
          message: `the ClusterRole of the controller does not permit it to create ${resource} of "${group}"`,
          fix: 'give the KgatewayController proxyScaling: true, or add the permissions to the ClusterRole',
        };
      }
    }
  },
};
