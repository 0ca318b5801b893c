import type { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { policiesOn } from '../../translation/policies/policy';
import { consentsTo, delegationGroups } from '../../translation/routes/delegation';
import type { Route, Rule } from '../../translation/routes/route';
import type { Check } from '../check';

const PROTECTIONS = ['extAuth', 'jwtAuth', 'basicAuth', 'apiKeyAuth', 'rbac', 'acl', 'oauth2'];

export const policyDisablesInherited: Check = {
  id: 'policy-disables-inherited',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A delegated route disables a protection of its parent',
  why: 'Unless the parent says otherwise, policies of children prevail. Who owns a child can switch off what the owner of the parent demands.',
  consequence: 'requests reach the child without authentication',
  source: 'kgateway docs, policy merging',
  * run(set) {
    for (const { children, delegations } of delegationGroups(set)) {
      const parent = delegations.map(({ rule }) => rule).find((rule) => !prevails(rule) && protectionsOf(set, rule.at.manifest).length > 0);
      if (parent === undefined) { continue; }
      const demanded = protectionsOf(set, parent.at.manifest);
      for (const child of children) {
        if (consentsTo(child, parent.route) === 'yes') { yield* judge(set, child, parent, demanded); }
      }
    }
  },
};

function* judge(set: ManifestSet, child: Route, parent: Rule, demanded: readonly string[]) {
  for (const { policy } of policiesOn(set, child.manifest, 'TrafficPolicy')) {
    for (const name of demanded) {
      const at = policy.spec.at(name, 'disable');
      if (at.isAbsent) { continue; }
      yield {
        at,
        message: `this switches off the ${name} that ${parent.at.manifest.title} demands`,
        fix: 'write the annotation kgateway.dev/inherited-policy-priority: ShallowMergePreferParent on the parent, if it should not be possible',
      };
    }
  }
}

/** Whether the policies of a parent prevail over those of children. */
function prevails(rule: Rule): boolean {
  return rule.at.manifest.annotation('kgateway.dev/inherited-policy-priority').textOr('')?.endsWith('PreferParent') ?? true;
}

function protectionsOf(set: ManifestSet, parent: Manifest): readonly string[] {
  const policies = policiesOn(set, parent, 'TrafficPolicy').map(({ policy }) => policy);
  return PROTECTIONS.filter((name) => policies.some(({ spec }) => spec.get(name).isPresent && spec.at(name, 'disable').isAbsent));
}
