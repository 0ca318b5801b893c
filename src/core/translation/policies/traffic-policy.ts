import { arePoliciesKnown, policiesOn } from './policy';
import { KGATEWAY_GROUP } from '../../kinds';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { extensionsOf, findExtension, readExtension } from '../routes/extension-ref';
import type { Rule } from '../routes/route';

/** The TrafficPolicies of the set that are on a rule: through filters, on the rule by its name, or on the whole route. */
export function trafficPoliciesOn(set: ManifestSet, rule: Rule): readonly Manifest[] {
  if (set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy').length === 0) { return []; }
  const extensions = extensionsOf(rule.filters, 'TrafficPolicy').map((one) => findExtension(set, one));
  const attached = policiesOn(set, rule.at.manifest, 'TrafficPolicy')
    .filter(({ sectionName }) => sectionName === '' || (sectionName !== undefined && sectionName === rule.name));
  return [...extensions.filter((one) => one instanceof Manifest), ...attached.map(({ policy }) => policy)];
}

/** Whether a policy may be on a rule that is not in this set, or can't be read. */
export function mayHaveOtherPolicies(set: ManifestSet, rule: Rule): boolean {
  const isKnown = rule.filters.filter(({ type }) => type === 'ExtensionRef').every((filter) => {
    const extension = readExtension(filter);
    return extension !== undefined && findExtension(set, extension) instanceof Manifest;
  });
  return !rule.isReadable || !isKnown || !arePoliciesKnown(set, rule.at.manifest, 'TrafficPolicy') || (rule.name === undefined && rule.at.get('name').isPresent);
}

export function rewritesHost(policy: Manifest): boolean {
  return policy.spec.get('autoHostRewrite').flag === true;
}
