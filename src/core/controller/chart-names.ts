import { USUAL_NAMESPACE } from './names';
import type { Names } from './names';
import type { KgatewayControllerOptions } from './options';
import { isAtLeast } from './releases';
import { given } from '../manifest';
import { KgatewayVersion } from '../release';

const CHART = 'kgateway';
const LONGEST_NAME = 63;

/** Names and labels as the chart gives them, so that a Helm release can be taken over. */
export function namesOf(options: KgatewayControllerOptions, releaseTag: string): Names {
  const { releaseName = CHART, nameOverride = CHART, commonLabels = {}, serviceAccount = {}, chartCompatible = false } = options;
  const namespace = options.namespace ?? USUAL_NAMESPACE;
  const full = shortened(options.fullnameOverride ?? (releaseName.includes(nameOverride) ? releaseName : `${releaseName}-${nameOverride}`));
  const selector = { kgateway: CHART, 'app.kubernetes.io/name': nameOverride, 'app.kubernetes.io/instance': releaseName };
  const component = isAtLeast(options.version, KgatewayVersion.V2_3) || !chartCompatible ? 'controller' : undefined;
  const podLabels = isAtLeast(options.version, KgatewayVersion.V2_5) || !chartCompatible ? commonLabels : {};
  return {
    namespace,
    full,
    serviceAccount: serviceAccount.name ?? (serviceAccount.create === false ? 'default' : full),
    clusterRole: `${CHART}-${namespace}`,
    clusterRoleBinding: `${nameOverride}-role-${namespace}`,
    selector,
    labels: given({
      ...selector,
      'app.kubernetes.io/component': component,
      'app.kubernetes.io/version': releaseTag,
      'app.kubernetes.io/managed-by': chartCompatible ? 'Helm' : 'kgateway-constructs',
      'helm.sh/chart': chartCompatible ? `${CHART}-${releaseTag.replaceAll('+', '_')}` : undefined,
      ...commonLabels,
    }) as Record<string, string>,
    podLabels: given({ ...selector, 'app.kubernetes.io/component': component, ...podLabels }) as Record<string, string>,
  };
}

function shortened(name: string): string {
  return name.slice(0, LONGEST_NAME).replace(/-+$/, '');
}
