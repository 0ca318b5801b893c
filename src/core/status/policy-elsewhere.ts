import { ancestorAt, reach } from './ancestor';
import type { Reached } from './ancestor';
import { isBackend, mayBeUsedElsewhere } from './policy-backends';
import type { Entry } from './policy-entries';
import { mayBeElsewhere } from './route-chains';
import { GATEWAY_API_GROUP } from '../kinds';
import type { Field } from '../manifests/field';
import { Manifest } from '../manifests/manifest';
import { append, perSet } from '../manifests/manifest-set';
import type { ManifestSet } from '../manifests/manifest-set';
import type { PolicyTarget } from '../translation/policies/policy';
import { policyTargets, selected } from '../translation/policies/policy';
import { isReportedByBackend } from '../translation/releases';
import { isListenerOwner } from '../translation/routes/attachment';
import type { Route } from '../translation/routes/route';
import { routeOf } from '../translation/routes/route';

/** What a target may lead to by objects that are not in the set. */
export interface Elsewhere extends Reached {
  /** The target; undefined for filters of routes, which name the policy and not the reverse. */
  readonly at: Field | undefined;
}

/** Its hosts are backends that are found by name. */
const ISTIO_GROUP = 'networking.istio.io';

const UNKNOWN: readonly Reached[] = [{ ancestor: undefined, certain: false }];

/** What is reported of a policy because of objects that are not in the set, for each target that leads nowhere within it. */
export function elsewhereOf(set: ManifestSet, policy: Manifest, known: readonly Entry[]): readonly Elsewhere[] {
  const leading = new Set(known.flatMap(({ from }) => from).map(({ path }) => path.join('.')));
  const [references, selectors] = ['targetRefs', 'targetSelectors'].map((list) => policy.spec.get(list).entries);
  const targets = targetsOf(set).get(policy) ?? [];
  const found = [
    ...references.map((at) => ({ at, reached: elsewhereOfTarget(set, targets.find((target) => target.at.path[2] === at.path[2])) })),
    ...selectors.map((at) => ({ at, reached: elsewhereOfSelector(set, at) })),
  ];
  const isOpen = found.length === 0 && known.length === 0 && mayBeReferredTo(set, policy);
  if (isOpen) { return [{ at: undefined, ancestor: undefined, certain: false }]; }
  return found.filter(({ at }) => !leading.has(at.path.join('.'))).flatMap(({ at, reached }) => reached.map((one) => ({ at, ...one })));
}

const targetsOf = perSet((set) => {
  const targets = new Map<Manifest, PolicyTarget[]>();
  for (const target of policyTargets(set)) { append(targets, target.policy, target); }
  return targets;
});

/** Undefined: the target can't be read. */
function elsewhereOfTarget(set: ManifestSet, target: PolicyTarget | undefined): readonly Reached[] {
  if (target === undefined || (target.sectionName === undefined && target.to !== 'missing')) { return UNKNOWN; }
  const { policy, to, sectionName } = target;
  if (to === 'missing') { return []; }
  if (isReportedByBackend(set, policy.kind)) { return target.group === ISTIO_GROUP ? UNKNOWN : []; }
  if (isListenerOwner(target)) { return to === 'unknown' ? reach(ancestorAt({ ...target, namespace: policy.namespace }), 'unknown') : []; }
  if (isBackend(target)) { return isLost(target) || !mayBeUsedElsewhere(set) ? [] : UNKNOWN; }
  const route = to instanceof Manifest ? routeOf(set).get(to) : undefined;
  if (route === undefined) { return to === 'unknown' ? UNKNOWN : []; }
  return hasRule(route, sectionName) && mayBeElsewhere(set, route) ? UNKNOWN : [];
}

/** Whether a route has a rule of this name, as far as names can be read. */
function hasRule({ rules }: Route, name: string | undefined): boolean {
  return name === '' || name === undefined || rules.some(({ at }) => [undefined, name].includes(at.get('name').textOr('')));
}

/** A Backend has no sections, so that a target that names one never attaches. */
function isLost({ kind, sectionName }: PolicyTarget): boolean {
  return kind === 'Backend' && sectionName !== '' && sectionName !== undefined;
}

function elsewhereOfSelector(set: ManifestSet, at: Field): readonly Reached[] {
  const [group, kind] = [at.get('group').text, at.get('kind').text];
  if (group === undefined || kind === undefined) { return UNKNOWN; }
  const isComplete = set.isCompleteEverywhere(group, kind) && set.isFullyKnown(group, kind);
  const routes = selected(set, at).flatMap((object) => routeOf(set).get(object) ?? []);
  return isComplete && !routes.some((route) => mayBeElsewhere(set, route)) ? [] : UNKNOWN;
}

/** Whether filters of routes that are not in the set may refer to a policy. */
function mayBeReferredTo(set: ManifestSet, { kind }: Manifest): boolean {
  const isKnown = set.isCompleteEverywhere(GATEWAY_API_GROUP, 'HTTPRoute') && set.isFullyKnown(GATEWAY_API_GROUP, 'HTTPRoute');
  return ['TrafficPolicy', 'DirectResponse'].includes(kind) && !isKnown;
}
