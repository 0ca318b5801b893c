import { replacement } from './broken-policy';
import { faultsOf, healthyCondition, inRelease, withFaults } from './faults';
import type { Fault } from './faults';
import { isTaken } from './listener-ancestors';
import type { Bound } from './merge-state';
import type { PredictedCondition, PredictedStatus } from './predicted-status';
import { chainsOf, policiesOfRule } from './route-chains';
import type { Chain } from './route-chains';
import { Manifest } from '../manifests/manifest';
import { perSet } from '../manifests/manifest-set';
import type { Lookup, ManifestSet } from '../manifests/manifest-set';
import { either } from '../manifests/namespace';
import { nameOf } from '../manifests/object-name';
import { isServedByKgateway } from '../translation/controller/gateway-class';
import { consents, isListenerSet, parentOfListenerSet } from '../translation/gateways/listener';
import { permissionOf } from '../translation/references/grant';
import { attaches, attachmentsOf } from '../translation/routes/attachment';
import type { Attachment } from '../translation/routes/attachment';
import { childrenOf, delegationsOf, isRouteReference } from '../translation/routes/delegation';
import { routeOf, routesOfKind } from '../translation/routes/route';
import type { ParentReference, Route, Rule } from '../translation/routes/route';

/** Routes, for each Gateway, ListenerSet and route that they name. */
export function routeStatus(set: ManifestSet): readonly PredictedStatus[] {
  const children = routesOfKind('HTTPRoute')(set).flatMap((route) => childStatuses(set, route));
  return [...attachmentsOf(set).map((attachment) => parentStatus(set, attachment)), ...children];
}

function childStatuses(set: ManifestSet, route: Route): readonly PredictedStatus[] {
  const parents = route.parents.filter(isRouteReference);
  const chains = parents.length === 0 ? [] : chainsOfRoute(set, route);
  return parents.map((parent) => childStatus(set, route, parent, chains));
}

function parentStatus(set: ManifestSet, attachment: Attachment): PredictedStatus {
  const { route, parent, to } = attachment;
  const own = entryOf(route, parent);
  if (!isAsked(set, to) || route.kind === 'UDPRoute') { return { ...own, conditions: [] }; }
  const refusals = faultsOf(set, route.manifest).filter(({ at: { path } }) => path[1] === 'parentRefs' && path[2] === parent.at.path[2]);
  // A route that is refused is not looked into.
  const isRefused = refusals.some(({ condition }) => condition.type === 'Accepted');
  if (isRefused) { return { ...own, conditions: refused(refusals.map(({ condition }) => condition)) }; }
  if (!isTranslated(set, attachment)) { return { ...own, conditions: [] }; }
  return { ...own, conditions: conditionsOf(set, route, isAttached(attachment), to instanceof Manifest, boundTo(set, route)) };
}

/**
 * Of a route that others delegate to. It has a status where the parent gets it
 * into a proxy, and only if the reference names the parent in full and nothing
 * within it: kgateway looks its report up by the reference as it is written.
 */
function childStatus(set: ManifestSet, route: Route, parent: ParentReference, all: readonly Chain[]): PredictedStatus {
  const own = entryOf(route, parent);
  const found = set.find(parent.group, parent.kind, parent.namespace, parent.name);
  const isNamed = parent.at.get('namespace').isPresent && parent.at.get('sectionName').isAbsent;
  if (found === 'missing' || !isNamed) { return { ...own, conditions: [] }; }
  if (!(found instanceof Manifest)) { return { ...own, conditions: conditionsOf(set, route, false, false, boundTo(set, route)) }; }
  const hasHosts = route.manifest.spec.get('hostnames').entries.length > 0;
  // A route with hosts is not followed any further.
  const chains = hasHosts
    ? chainsOfRoute(set, routeOf(set).get(found))
    : all.filter(({ rules }) => rules[0]?.route.manifest === found);
  const reached = chains.flatMap((chain) => chain.reached);
  const certain = reached.some((one) => one.certain);
  if (reached.length === 0) { return { ...own, conditions: [] }; }
  const bound = [...boundTo(set, route), ...chains.flatMap(({ above }) => above.flat())];
  return { ...own, conditions: hasHosts ? refused([unsupported(certain)]) : conditionsOf(set, route, certain, true, bound) };
}

/** The ways on which the rules of a route get into proxies. */
function chainsOfRoute(set: ManifestSet, route: Route | undefined): readonly Chain[] {
  return (route?.rules ?? []).flatMap((rule) => chainsOf(set, rule));
}

/** The policies on a route and its rules. */
function boundTo(set: ManifestSet, { rules }: Route): readonly Bound[] {
  return rules.flatMap((rule) => policiesOfRule(set, rule).flat()).filter(({ policy }) => policy.kind === 'TrafficPolicy');
}

function entryOf({ manifest }: Route, { at }: ParentReference): Omit<PredictedStatus, 'conditions'> {
  return { index: manifest.index, object: nameOf(manifest), part: 'parent', path: at.path };
}

function unsupported(certain: boolean): PredictedCondition {
  return { type: 'Accepted', status: 'False', reason: 'UnsupportedValue', certain, demandedBy: 'kgateway' };
}

function refused(faults: readonly PredictedCondition[]): readonly PredictedCondition[] {
  return withFaults([healthyCondition('Accepted', 'Accepted', true), healthyCondition('ResolvedRefs', 'ResolvedRefs', true)], faults);
}

/** The conditions of a route that is looked into, the reference first that is reported. */
function conditionsOf(set: ManifestSet, route: Route, isAccepted: boolean, isKnown: boolean, bound: readonly Bound[]): readonly PredictedCondition[] {
  const replaced = replacement(set, bound, 'kgateway.dev/Programmed', 'RouteRuleReplaced');
  const faults = faultsOf(set, route.manifest).filter(({ at: { path } }) => path[1] !== 'parentRefs' && path[1] !== 'hostnames').sort(byReference);
  const conditions = withFaults([
    healthyCondition('Accepted', 'Accepted', isAccepted),
    healthyCondition('ResolvedRefs', 'ResolvedRefs', isKnown && route.rules.every((rule) => isResolved(set, rule))),
  ], [...faults.map(({ condition }) => condition), ...replaced === undefined ? [] : [inRelease(set, replaced)]]);
  return [...conditions, ...partiallyInvalid(route, faults, conditions)];
}

/** What the Gateway API demands where some of the rules work and others do not. */
function partiallyInvalid({ rules }: Route, faults: readonly Fault[], conditions: readonly PredictedCondition[]): readonly PredictedCondition[] {
  const replaced = new Set(faults
    .filter(({ condition, at: { path } }) => condition.reason.startsWith('RouteRule') && path[1] === 'rules')
    .map(({ at: { path } }) => path[2]));
  const isPartial = replaced.size > 0 && replaced.size < rules.length && conditions[0].status === 'True';
  return isPartial ? [{ type: 'PartiallyInvalid', status: 'True', reason: 'UnsupportedValue', certain: true, demandedBy: 'gateway-api' }] : [];
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
  const isPossible = ['HTTPRoute', 'GRPCRoute'].includes(route.kind) || route.rules.length <= 1;
  const reached = candidates.filter((candidate) => attaches(candidate) !== 'no');
  return isPossible && (reached.length === 0 || reached.some(({ listener }) => isTaken(set, listener) !== 'no'));
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
