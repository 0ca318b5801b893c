import { attachedPolicies } from './attachment';
import { mergeStates } from './merging';
import { policyTargets, selected } from './policy';
import type { PolicyTarget } from './policy';
import { policyErrors } from './validity';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { backendPolicyErrors, reportUnused } from '../backends/backend-policies';
import { tlsPolicyErrors } from '../backends/tls-policy';
import { isListenerOfKgateway, listenersByOwner } from '../gateways/listener';
import { isReportedByBackend, releaseOf } from '../releases';
import { AncestorReport } from '../reports/reports';
import type { ReportedReference, Reports } from '../reports/reports';
import { isListenerOwner } from '../routes/attachment';
import { areParentsReadable, routeOf } from '../routes/route';
import type { Route } from '../routes/route';

/** Its hosts are backends that are found by name. */
const ISTIO_GROUP = 'networking.istio.io';

const UNKNOWN = [undefined] as const;

/**
 * What may be reported of a policy because of objects that are not in the set, for each of its targets that
 * leads nowhere within the set. Nothing of it is certain.
 */
export function reportsElsewhere(set: ManifestSet, policy: Manifest, reports: Reports): readonly AncestorReport[] {
  const known = [...reports.policies.get(policy)?.values() ?? []];
  const leading = new Set(known.flatMap(({ targets }) => [...targets]).map(({ path }) => path.join('.')));
  const [references, selectors] = ['targetRefs', 'targetSelectors'].map((list) => policy.spec.get(list).entries);
  // Filters of routes name the policy, and not the reverse.
  if (references.length + selectors.length === 0) {
    return known.length === 0 && mayBeReferredTo(set, policy) ? [expected(set, policy, undefined, undefined, undefined)] : [];
  }
  return [...references, ...selectors].filter(({ path }) => !leading.has(path.join('.'))).flatMap((at) => {
    const target = targetsOf(set).get(policy)?.find((one) => one.at.path.join('.') === at.path.join('.'));
    const open = at.path[1] === 'targetRefs' ? ofTarget(set, policy, target, reports) : isSelectorOpen(set, at) ? UNKNOWN : [];
    return open.map((reference) => expected(set, policy, at, target, reference));
  });
}

/** What is reported once the target is in force. */
function expected(
  set: ManifestSet, policy: Manifest, at: Field | undefined, target: PolicyTarget | undefined, reference: ReportedReference | undefined,
): AncestorReport {
  const report = new AncestorReport(reference);
  if (at !== undefined) { report.targets.add(at); }
  const to = target?.to instanceof Manifest ? target.to : undefined;
  if (policy.kind === 'BackendTLSPolicy' && !isReportedByBackend(set, policy.kind)) {
    report.set({ type: 'Accepted', status: 'True', reason: 'Accepted' });
    report.set({ type: 'ResolvedRefs', status: 'True', reason: 'ResolvedRefs' });
    const [refusal] = tlsPolicyErrors(set, policy).filter(({ certain }) => certain);
    if (to !== undefined) { reportUnused(set, report, to, policy); }
    refusal?.conditions.forEach((condition) => { report.set(condition, [refusal.at]); });
    return report;
  }
  const errors = (isReportedByBackend(set, policy.kind) ? backendPolicyErrors : policyErrors)(set, policy).filter(({ certain }) => certain);
  if (errors.length > 0) {
    report.set({ type: 'Accepted', status: 'False', reason: 'Invalid' }, errors.map((error) => error.at));
    return report;
  }
  report.set({ type: 'Accepted', status: 'True', reason: 'Valid' });
  const together = to === undefined ? [] : attachedPolicies(set, to, target?.sectionName ?? '').filter(({ policy: { kind } }) => kind === policy.kind);
  const own = [...mergeStates(set, together)].find(([one]) => one.policy === policy);
  report.states.add(own === undefined || own[1].state === 'pending' ? 'attached' : own[1].state);
  return report;
}

const targetsOf = perSet((set): ReadonlyMap<Manifest, readonly PolicyTarget[]> => {
  const targets = new Map<Manifest, PolicyTarget[]>();
  for (const target of policyTargets(set)) { append(targets, target.policy, target); }
  return targets;
});

function ofTarget(
  set: ManifestSet, policy: Manifest, target: PolicyTarget | undefined, reports: Reports,
): readonly (ReportedReference | undefined)[] {
  if (target === undefined || target.sectionName === undefined) { return target?.to === 'missing' ? [] : UNKNOWN; }
  const { to, group, kind, name, sectionName } = target;
  if (to === 'missing') { return []; }
  const itself = { group, kind, namespace: policy.namespace ?? '', name, sectionName: '' };
  if (isReportedByBackend(set, policy.kind)) { return group === ISTIO_GROUP ? UNKNOWN : to === 'unknown' ? [itself] : []; }
  if (isListenerOwner(target)) { return to === 'unknown' || mayGetRoutes(set, to, sectionName, reports) ? [itself] : []; }
  if (isBackend(target)) { return (kind === 'Backend' && sectionName !== '') || areRoutesKnown(set) ? [] : UNKNOWN; }
  const route = to instanceof Manifest ? routeOf(set).get(to) : undefined;
  if (route === undefined) { return to === 'unknown' ? UNKNOWN : []; }
  return hasRule(route, sectionName) && mayBeUsedElsewhere(set, route) ? UNKNOWN : [];
}

/** Whether policies on a Gateway or listener may come into force by routes that are not in the set. */
function mayGetRoutes(set: ManifestSet, owner: Manifest, sectionName: string, reports: Reports): boolean {
  return !areRoutesKnown(set) && (listenersByOwner(set).get(owner) ?? []).some((listener) =>
    (sectionName === '' || listener.name === sectionName) && isListenerOfKgateway(set, listener) !== 'no' && reports.listeners.get(listener)?.get('Programmed')?.status !== 'False');
}

function isBackend({ group, kind }: PolicyTarget): boolean {
  return group === '' || (group === KGATEWAY_GROUP && kind === 'Backend');
}

/** Whether a route has a rule of this name, as far as names can be read. */
function hasRule({ rules }: Route, name: string): boolean {
  return name === '' || rules.some(({ at }) => [undefined, name].includes(at.get('name').textOr('')));
}

/** Whether a route that is not in the set may delegate to a route. */
function mayBeUsedElsewhere(set: ManifestSet, route: Route): boolean {
  if (!areParentsReadable(route)) { return true; }
  if (route.kind === 'HTTPRoute' && route.manifest.spec.get('parentRefs').isAbsent) { return !areRoutesKnown(set); }
  return route.parents.some(({ group, kind, namespace, name }) => kind === 'HTTPRoute' && set.find(group, kind, namespace, name) === 'unknown');
}

function isSelectorOpen(set: ManifestSet, at: Field): boolean {
  const [group, kind] = [at.get('group').text, at.get('kind').text];
  if (group === undefined || kind === undefined) { return true; }
  const isKnown = set.isCompleteEverywhere(group, kind) && set.isFullyKnown(group, kind);
  const routes = selected(set, at).flatMap((object) => routeOf(set).get(object) ?? []);
  return !isKnown || routes.some((route) => mayBeUsedElsewhere(set, route));
}

/** Whether filters of routes that are not in the set may refer to a policy. */
function mayBeReferredTo(set: ManifestSet, { kind }: Manifest): boolean {
  return (kind === 'TrafficPolicy' || (kind === 'DirectResponse' && releaseOf(set).reportsDirectResponses)) && !areRoutesKnown(set);
}

const areRoutesKnown = perSet((set): boolean =>
  ['HTTPRoute', 'GRPCRoute'].every((kind) => set.isCompleteEverywhere(GATEWAY_API_GROUP, kind) && set.isFullyKnown(GATEWAY_API_GROUP, kind)));
