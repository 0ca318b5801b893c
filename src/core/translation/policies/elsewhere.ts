import { policyTargets, selected } from './policy';
import type { PolicyTarget } from './policy';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { isReportedByBackend } from '../releases';
import type { ReportedReference, Reports } from '../reports/reports';
import { isListenerOwner } from '../routes/attachment';
import { areParentsReadable, routeOf } from '../routes/route';
import type { Route } from '../routes/route';

/** What a policy may be reported for because of objects that are not in the set. */
export interface ElsewhereReport {
  /** The target. Undefined for filters of routes, which name the policy and not the reverse. */
  readonly at: Field | undefined;
  /** Undefined: that depends on these objects, too. */
  readonly reference: ReportedReference | undefined;
}

/** Its hosts are backends that are found by name. */
const ISTIO_GROUP = 'networking.istio.io';

const UNKNOWN = [undefined] as const;

/** The targets of a policy that lead nowhere within the set, and may lead somewhere with objects that are not in it. */
export function reportsElsewhere(set: ManifestSet, policy: Manifest, reports: Reports): readonly ElsewhereReport[] {
  const known = [...reports.policies.get(policy)?.values() ?? []];
  const leading = new Set(known.flatMap(({ targets }) => [...targets]).map(({ path }) => path.join('.')));
  const isLeading = ({ path }: Field): boolean => leading.has(path.join('.'));
  const references = policy.spec.get('targetRefs').entries.filter((at) => !isLeading(at)).flatMap((at) => ofTarget(set, policy, at).map((reference) => ({ at, reference })));
  const selectors = policy.spec.get('targetSelectors').entries.filter((at) => !isLeading(at) && isSelectorOpen(set, at)).map((at) => ({ at, reference: undefined }));
  const isNamed = ['targetRefs', 'targetSelectors'].some((list) => policy.spec.get(list).entries.length > 0);
  if (!isNamed && known.length === 0 && mayBeReferredTo(set, policy)) { return [{ at: undefined, reference: undefined }]; }
  return [...references, ...selectors];
}

const targetsOf = perSet((set): ReadonlyMap<Manifest, readonly PolicyTarget[]> => {
  const targets = new Map<Manifest, PolicyTarget[]>();
  for (const target of policyTargets(set)) { append(targets, target.policy, target); }
  return targets;
});

function ofTarget(set: ManifestSet, policy: Manifest, at: Field): readonly (ReportedReference | undefined)[] {
  const target = targetsOf(set).get(policy)?.find((one) => one.at.path[2] === at.path[2]);
  if (target === undefined || target.sectionName === undefined) { return target?.to === 'missing' ? [] : UNKNOWN; }
  const { to, group, kind, name, sectionName } = target;
  if (to === 'missing') { return []; }
  const itself = { group, kind, namespace: policy.namespace ?? '', name, sectionName: '' };
  if (isReportedByBackend(set, policy.kind)) { return group === ISTIO_GROUP ? UNKNOWN : to === 'unknown' ? [itself] : []; }
  if (isListenerOwner(target)) { return to === 'unknown' || !areRoutesKnown(set) ? [itself] : []; }
  if (isBackend(target)) { return (kind === 'Backend' && sectionName !== '') || areRoutesKnown(set) ? [] : UNKNOWN; }
  const route = to instanceof Manifest ? routeOf(set).get(to) : undefined;
  if (route === undefined) { return to === 'unknown' ? UNKNOWN : []; }
  return hasRule(route, sectionName) && mayBeUsedElsewhere(set, route) ? UNKNOWN : [];
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
  return !isKnown || selected(set, at).some((object) => { const route = routeOf(set).get(object); return route !== undefined && mayBeUsedElsewhere(set, route); });
}

/** Whether filters of routes that are not in the set may refer to a policy. */
function mayBeReferredTo(set: ManifestSet, { kind }: Manifest): boolean {
  return ['TrafficPolicy', 'DirectResponse'].includes(kind) && !areRoutesKnown(set);
}

const areRoutesKnown = perSet((set): boolean =>
  ['HTTPRoute', 'GRPCRoute'].every((kind) => set.isCompleteEverywhere(GATEWAY_API_GROUP, kind) && set.isFullyKnown(GATEWAY_API_GROUP, kind)));
