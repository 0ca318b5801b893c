import type { KgatewayControllerOptions } from './options';
import { isAtLeast } from './releases';
import { given } from '../manifest';
import { KgatewayVersion } from '../release';

/** The names that the objects of a controller have in common. */
export interface Names {
  readonly namespace: string;
  /** Of the Service, the Deployment and, unless it has another one, the ServiceAccount. */
  readonly full: string;
  readonly serviceAccount: string;
  readonly clusterRole: string;
  readonly clusterRoleBinding: string;
  /** What selects the pods. A Deployment can't change it, so that nothing but the names of the release is in it. */
  readonly selector: Readonly<Record<string, string>>;
  /** Labels of every object. */
  readonly labels: Readonly<Record<string, string>>;
  /** Labels of pods. */
  readonly podLabels: Readonly<Record<string, string>>;
}

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

/** Where the documentation of kgateway installs the controller. */
export const USUAL_NAMESPACE = 'kgateway-system';

/** Labels that are ours: common labels with these keys would make them say something else. */
export const OWN_LABELS: readonly string[] = [
  'kgateway', 'helm.sh/chart',
  ...['name', 'instance', 'component', 'version', 'managed-by'].map((name) => `app.kubernetes.io/${name}`),
];

function shortened(name: string): string {
  return name.slice(0, LONGEST_NAME).replace(/-+$/, '');
}
