import { faultsOf, healthyCondition, withFaults } from './faults';
import type { Fault } from './faults';
import { isTaken } from './listener-ancestors';
import type { PredictedStatus } from './predicted-status';
import { attaches, attachmentsOf } from '../model/attachment';
import type { Attachment } from '../model/attachment';
import { delegationsOf, childrenOf } from '../model/delegation';
import { isServedByKgateway } from '../model/gateway-class';
import { permissionOf } from '../model/grant';
import { consents, isListenerSet, parentOfListenerSet } from '../model/listener';
import { either } from '../model/namespace';
import type { Rule } from '../model/route';
import { nameOf } from '../run';
import { Manifest } from '../set/manifest';
import { perSet } from '../set/manifest-set';
import type { Lookup, ManifestSet } from '../set/manifest-set';

/** Routes, for each Gateway and ListenerSet that they name. */
export function routeStatus(set: ManifestSet): readonly PredictedStatus[] {
  return attachmentsOf(set).map((attachment) => parentStatus(set, attachment));
}

function parentStatus(set: ManifestSet, attachment: Attachment): PredictedStatus {
  const { route, parent, to } = attachment;
  const { manifest } = route;
  const own = { index: manifest.index, object: nameOf(manifest), part: 'parent' as const, path: parent.at.path };
  if (!isAsked(set, to) || route.kind === 'UDPRoute') { return { ...own, conditions: [] }; }
  const { ofParent, ofRoute } = faultsFor(set, attachment);
  const isRefused = ofParent.some(({ condition }) => condition.type === 'Accepted');
  if (!isRefused && !isTranslated(set, attachment)) { return { ...own, conditions: [] }; }
  // A route that is refused is not looked into.
  const faults = isRefused ? ofParent : [...ofParent, ...ofRoute];
  return {
    ...own,
    conditions: withFaults([
      healthyCondition('Accepted', 'Accepted', isAttached(attachment)),
      healthyCondition('ResolvedRefs', 'ResolvedRefs', to instanceof Manifest && route.rules.every((rule) => isResolved(set, rule))),
    ], faults.map(({ condition }) => condition)),
  };
}

/** Whether kgateway asks a parent which routes it takes: not what others serve, nor a ListenerSet that is not admitted. */
function isAsked(set: ManifestSet, to: Lookup): boolean {
  if (!(to instanceof Manifest)) { return to !== 'missing'; }
  if (!isListenerSet(to)) { return isServedByKgateway(set, to) !== 'no'; }
  const parent = parentOfListenerSet(to);
  const gateway = parent === undefined ? 'unknown' : set.find(parent.group, parent.kind, parent.namespace, parent.name);
  return isAsked(set, gateway) && !(gateway instanceof Manifest && consents(set, gateway, to) === 'no');
}

/** Whether one of its listeners may be made, and the route is one that can be made. Of others kgateway writes nothing. */
function isTranslated(set: ManifestSet, { route, candidates }: Attachment): boolean {
  const isPossible = ['HTTPRoute', 'GRPCRoute'].includes(route.kind) || route.rules.length === 1;
  const reached = candidates.filter((candidate) => attaches(candidate) !== 'no');
  return isPossible && (reached.length === 0 || reached.some(({ listener }) => isTaken(set, listener) !== 'no'));
}

/** What is wrong with a route at one of its parents, and with the route itself, the reference first that is reported. */
function faultsFor(set: ManifestSet, { route, parent }: Attachment): { readonly ofParent: readonly Fault[]; readonly ofRoute: readonly Fault[] } {
  const faults = faultsOf(set, route.manifest);
  return {
    ofParent: faults.filter(({ at: { path } }) => path[1] === 'parentRefs' && path[2] === parent.at.path[2]),
    ofRoute: faults.filter(({ at: { path } }) => path[1] !== 'parentRefs').sort(byReference),
  };
}

/** The last of several references has the last word; of one of them it is asked first whether a grant permits it. */
function byReference(a: Fault, b: Fault): number {
  const [[ruleA, backendA], [ruleB, backendB]] = [placeOf(a), placeOf(b)];
  return ruleB - ruleA || backendB - backendA || Number(isForbidden(b)) - Number(isForbidden(a));
}

/** Which rule and which of its backends a fault is about. */
function placeOf({ at: { path } }: Fault): readonly [number, number] {
  return path[1] === 'rules' ? [Number(path[2]), path[3] === 'backendRefs' ? Number(path[4] ?? -1) : -1] : [-1, -1];
}

function isForbidden({ condition }: Fault): boolean {
  return condition.reason === 'RefNotPermitted';
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
