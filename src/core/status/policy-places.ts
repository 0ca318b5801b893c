import { ancestorOf, reach } from './ancestor';
import { ancestorsOfGateway, ancestorsOfPort, hasRivals, isMade, isTaken } from './listener-ancestors';
import type { Bound } from './merge-state';
import { addBackendPolicies } from './policy-backends';
import { Entries } from './policy-entries';
import { boundByFilter, chainsOf, policiesOfRule } from './route-chains';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../kinds';
import type { Answer } from '../leaf';
import { Manifest } from '../manifests/manifest';
import { perSet } from '../manifests/manifest-set';
import type { ManifestSet } from '../manifests/manifest-set';
import { both } from '../manifests/namespace';
import { gatewayOf, gateways, isListenerSet, listenersOf } from '../translation/gateways/listener';
import type { Listener } from '../translation/gateways/listener';
import { policiesByTarget, policiesOf } from '../translation/policies/policy';
import type { Attached } from '../translation/policies/policy';
import { isRelease } from '../translation/releases';
import { attachedRoutes, reachedListeners } from '../translation/routes/attachment';
import { routesOfKind } from '../translation/routes/route';
import type { Rule } from '../translation/routes/route';

/** All policies, where they take effect. */
export const policyEntries = perSet((set): Entries => {
  const entries = new Entries();
  if (policiesOf(set).length === 0 && set.ofKind(KGATEWAY_GROUP, 'DirectResponse').length === 0) { return entries; }
  for (const gateway of gateways(set)) { entries.addPlace(set, [onWhole(set, gateway)], ancestorsOfGateway(set, gateway), false); }
  for (const listener of listenersOf(set)) { addListener(set, entries, listener); }
  for (const kind of ['HTTPRoute', 'GRPCRoute'] as const) {
    for (const rule of routesOfKind(kind)(set).flatMap(({ rules }) => rules)) { addRule(set, entries, rule); }
  }
  addBackendPolicies(set, entries);
  return entries;
});

/** The policies on an object as a whole. */
function onWhole(set: ManifestSet, object: Manifest): readonly Bound[] {
  return on(set, object, ({ sectionName }) => sectionName === '');
}

function on(set: ManifestSet, object: Manifest, isMeant: (attached: Attached) => boolean): readonly Bound[] {
  return (policiesByTarget(set).get(object) ?? []).filter(isMeant);
}

/** The policies on a listener: by its name, and those on the whole ListenerSet, each of whose listeners has them. */
function addListener(set: ManifestSet, entries: Entries, listener: Listener): void {
  const { owner, name } = listener;
  const lists = [on(set, owner, ({ sectionName }) => sectionName !== '' && sectionName === name), ...isListenerSet(owner) ? [onWhole(set, owner)] : []];
  if (lists.every((list) => list.length === 0)) { return; }
  const gateway = gatewayOf(set, listener);
  if (listener.protocol === 'HTTP') { addHttp(set, entries, listener, lists); }
  if (listener.protocol === 'HTTPS') {
    const made = isMade(set, listener);
    const over = gateway instanceof Manifest ? [onWhole(set, gateway)] : [];
    const reached = made === 'no' ? [] : ancestorsOfPort(set, listener).map(({ ancestor, certain }) => ({ ancestor, certain: certain && made === 'yes' }));
    entries.addPlace(set, [...lists, ...over], reached, hasPriority(gateway));
  }
}

/** Policies on a listener for HTTP are applied to the hosts of its routes, so that without routes nothing is reported. */
function addHttp(set: ManifestSet, entries: Entries, listener: Listener, lists: readonly (readonly Bound[])[]): void {
  const used = both(isTaken(set, listener), isUsed(set, listener));
  if (used === 'no') { return; }
  const reached = isRelease(set, '2.2', '2.3') ? ancestorsOfPort(set, listener) : reach(ancestorOf(listener.owner), used);
  entries.addPlace(set, lists, reached.map(({ ancestor, certain }) => ({ ancestor, certain: certain && used === 'yes' })), false);
}

/** Whether any host of a route is served by a listener. Others on its port may have a closer hostname. */
function isUsed(set: ManifestSet, listener: Listener): Answer {
  if ((attachedRoutes(set).get(listener)?.length ?? 0) > 0) { return hasRivals(set, listener) ? 'unknown' : 'yes'; }
  const isKnown = ['HTTPRoute', 'GRPCRoute'].every((kind) => set.isCompleteEverywhere(GATEWAY_API_GROUP, kind) && set.isFullyKnown(GATEWAY_API_GROUP, kind));
  return isKnown && !reachedListeners(set).has(listener) ? 'no' : 'unknown';
}

/** The policies on a rule, on its route and on the rules above it, and those that filters of its backends refer to. */
function addRule(set: ManifestSet, entries: Entries, rule: Rule): void {
  const own = policiesOfRule(set, rule);
  const onBackends = rule.route.kind === 'HTTPRoute' ? rule.backends.flatMap(({ filters }) => filters).flatMap((filter) => boundByFilter(set, filter)) : [];
  for (const { reached, above, rules } of chainsOf(set, rule)) {
    const mayBeReversed = [rule, ...rules].some(({ at }) => hasPriority(at.manifest));
    entries.addPlace(set, [...own, ...above], reached, mayBeReversed);
    for (const bound of onBackends) { reached.forEach((one) => entries.add(bound, one, { state: 'pending', firm: true }, false)); }
  }
}

/** Whether an object says that what is above prevails. */
function hasPriority(object: unknown): boolean {
  return object instanceof Manifest && object.annotation('kgateway.dev/inherited-policy-priority').isPresent;
}
