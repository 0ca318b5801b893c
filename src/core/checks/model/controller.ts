import { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { perSet } from '../../manifests/manifest-set';
import type { Answer } from '../../resolvable';

const RBAC_GROUP = 'rbac.authorization.k8s.io';

/** The rules of what a controller may do. Undefined, if they can't all be read. */
type Rules = readonly Field[] | undefined;

/** The Deployments of kgateway. */
export const controllersOf = perSet((set): readonly Manifest[] => set.ofKind('apps', 'Deployment').filter(isController));

/** The rules of each controller: those of its ClusterRoles, which come with it. */
const rulesOfControllers = perSet((set): readonly Rules[] => controllersOf(set).map((deployment) => rulesOf(set, deployment)));

/** Whether the controllers of the set may make objects of a kind. */
export function mayCreate(set: ManifestSet, group: string, resource: string): Answer {
  const controllers = rulesOfControllers(set);
  if (controllers.length === 0 || controllers.includes(undefined)) { return 'unknown'; }
  return controllers.some((rules) => rules?.some((rule) => allows(rule, group, resource))) ? 'yes' : 'no';
}

/** Only kgateway is configured by variables of this name. */
function isController({ spec }: Manifest): boolean {
  const variables = spec.at('template', 'spec', 'containers').entries.flatMap((container) => container.get('env').entries);
  return variables.some((variable) => variable.get('name').text?.startsWith('KGW_'));
}

function rulesOf(set: ManifestSet, deployment: Manifest): Rules {
  const account = deployment.spec.at('template', 'spec', 'serviceAccountName').text;
  const roles = set.ofKind(RBAC_GROUP, 'ClusterRoleBinding')
    .filter(({ root }) => root.get('subjects').entries.some((subject) => isAccount(subject, account, deployment.namespace)))
    .flatMap(({ root }) => set.findAnywhere(RBAC_GROUP, 'ClusterRole', root.at('roleRef', 'name').text ?? ''));
  // What it may do in one namespace only is not told apart from what it may do everywhere.
  const isOpen = set.ofKind(RBAC_GROUP, 'RoleBinding').some(({ root }) => root.get('subjects').entries.some((subject) => mayBeAccount(subject, account, deployment.namespace)));
  // A role that is made of others says itself nothing of what it allows.
  const areReadable = !isOpen && roles.length > 0 && roles.every(({ root }) => root.get('aggregationRule').isAbsent && Array.isArray(root.get('rules').value));
  return areReadable ? roles.flatMap(({ root }) => root.get('rules').entries) : undefined;
}

function isAccount(subject: Field, name: string | undefined, namespace: string | undefined): boolean {
  return name !== undefined && subject.get('name').text === name && subject.get('namespace').text === namespace;
}

function mayBeAccount(subject: Field, ...account: readonly (string | undefined)[]): boolean {
  return ['name', 'namespace'].map((name) => subject.get(name).text).every((text, index) => text === undefined || account[index] === undefined || text === account[index]);
}

function allows(rule: Field, group: string, resource: string): boolean {
  return [['apiGroups', group], ['resources', resource], ['verbs', 'create']]
    .every(([list, wanted]) => rule.get(list).entries.some(({ text }) => text === wanted || text === '*' || text === undefined));
}
