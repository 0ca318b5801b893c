import { faultsAt, faultsOf, healthyCondition, withFaults } from './faults';
import type { PredictedCondition, PredictedStatus } from './predicted-status';
import { attaches, attachmentsOf } from '../model/attachment';
import type { Attachment } from '../model/attachment';
import { delegationsOf, childrenOf } from '../model/delegation';
import { isServedByKgateway } from '../model/gateway-class';
import { permissionOf } from '../model/grant';
import { isListenerSet } from '../model/listener';
import { either } from '../model/namespace';
import type { Rule } from '../model/route';
import { nameOf } from '../run';
import { Manifest } from '../set/manifest';
import { perSet } from '../set/manifest-set';
import type { ManifestSet } from '../set/manifest-set';

/** Routes, for each Gateway and ListenerSet that they name. */
export function routeStatus(set: ManifestSet): readonly PredictedStatus[] {
  return attachmentsOf(set).map((attachment) => parentStatus(set, attachment));
}

function parentStatus(set: ManifestSet, attachment: Attachment): PredictedStatus {
  const { route, parent, to } = attachment;
  const { manifest } = route;
  const own = { index: manifest.index, object: nameOf(manifest), part: 'parent' as const, path: parent.at.path };
  const isForeign = to instanceof Manifest && !isListenerSet(to) && isServedByKgateway(set, to) === 'no';
  if (to === 'missing' || isForeign || route.kind === 'UDPRoute') { return { ...own, conditions: [] }; }
  const faults = faultsOf(set, manifest);
  const conditions = withFaults([
    healthyCondition('Accepted', 'Accepted', isAttached(attachment)),
    healthyCondition('ResolvedRefs', 'ResolvedRefs', to instanceof Manifest && route.rules.every((rule) => isResolved(set, rule))),
  ], faultsAt(faults, 'parentRefs', Number(parent.at.path[2])));
  return { ...own, conditions: [...conditions, ...partiallyInvalid(route.rules, conditions, replacedRules(set, manifest))] };
}

function isAttached({ candidates }: Attachment): boolean {
  return either(...candidates.map(attaches)) === 'yes';
}

/** Whether all backends of a rule are in the set, and may be referred to. */
function isResolved(set: ManifestSet, rule: Rule): boolean {
  return rule.isReadable && rule.backends.every((reference) => {
    if (delegating(set).has(reference.at.path.join('.') + reference.from.index)) { return true; }
    return set.find(reference.group, reference.kind, reference.namespace, reference.name) instanceof Manifest && permissionOf(set, reference) === 'yes';
  });
}

/** References to routes of the set, which need no grant. */
const delegating = perSet((set) => new Set(delegationsOf(set)
  .filter((delegation) => childrenOf(set, delegation).length > 0)
  .map(({ at }) => at.path.join('.') + at.manifest.index)));

/** The rules that the controller replaces by an error, or leaves out. */
function replacedRules(set: ManifestSet, manifest: Manifest): ReadonlySet<unknown> {
  return new Set(faultsOf(set, manifest)
    .filter(({ condition, at: { path } }) => condition.reason.startsWith('RouteRule') && path[1] === 'rules')
    .map(({ at: { path } }) => path[2]));
}

/** What the Gateway API demands where some of the rules work and others do not. */
function partiallyInvalid(
  rules: readonly Rule[],
  conditions: readonly PredictedCondition[],
  replaced: ReadonlySet<unknown>,
): readonly PredictedCondition[] {
  const isPartial = replaced.size > 0 && replaced.size < rules.length && conditions[0].status === 'True';
  return isPartial ? [{ type: 'PartiallyInvalid', status: 'True', reason: 'UnsupportedValue', certain: true, demandedBy: 'gateway-api' }] : [];
}
