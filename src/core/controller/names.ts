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

/** Where the documentation of kgateway installs the controller. */
export const USUAL_NAMESPACE = 'kgateway-system';

/** Labels that are ours: common labels with these keys would make them say something else. */
export const OWN_LABELS: readonly string[] = [
  'kgateway', 'helm.sh/chart',
  ...['name', 'instance', 'component', 'version', 'managed-by'].map((name) => `app.kubernetes.io/${name}`),
];
