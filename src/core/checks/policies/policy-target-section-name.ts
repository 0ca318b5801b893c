import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { isListenerSet, listenersByOwner } from '../../translation/gateways/listener';
import { policyTargets } from '../../translation/policies/policy';
import { routeOf } from '../../translation/routes/route';
import type { Check } from '../check';

export const policyTargetSectionName: Check = {
  id: 'policy-target-section-name',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A policy names a listener or rule that its target does not have',
  why: 'The section name is the name of a listener of a Gateway or ListenerSet, or the name of a rule of a route. Rules have no names unless they are given one.',
  consequence: 'the policy does nothing, and what it should protect stays open; not reported in status',
  source: 'kgateway source, pkg/krtcollections/policy.go',
  * run(set) {
    for (const { at, policy, sectionName, to } of policyTargets(set)) {
      const names = to instanceof Manifest && policy.kind !== 'BackendTLSPolicy' ? sectionsOf(set, to) : undefined;
      if (names === undefined || !(to instanceof Manifest) || sectionName === undefined || sectionName === '' || names.includes(sectionName)) { continue; }
      const what = isRoute(to) ? 'rule' : 'listener';
      yield {
        at: at.get('sectionName'),
        message: `${to.title} has no ${what} named "${sectionName}"`,
        fix: names.length === 0 ? `write name on the ${what}` : `write ${names.map((name) => `"${name}"`).join(' or ')}`,
      };
    }
  },
};

function isRoute({ kind }: Manifest): boolean {
  return kind.endsWith('Route');
}

/** The names of the sections of an object; undefined if it has none, or they can't be read. */
function sectionsOf(set: ManifestSet, target: Manifest): readonly string[] | undefined {
  const isListenerOwner = target.kind === 'Gateway' || isListenerSet(target);
  const names = isListenerOwner
    ? listenersByOwner(set).get(target)?.map(({ at }) => at.get('name').text)
    : routeOf(set).get(target)?.rules.map(({ at }) => at.get('name').textOr(''));
  return names === undefined || names.includes(undefined) ? undefined : (names as string[]).filter((name) => name !== '');
}
