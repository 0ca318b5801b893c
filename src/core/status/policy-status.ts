import { withAll } from './conditions';
import type { PolicyAncestor, PredictedCondition, PredictedStatus } from './predicted-status';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../kinds';
import type { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import { nameOf } from '../manifests/object-name';
import { translationOf } from '../translation';
import { reportsElsewhere } from '../translation/policies/elsewhere';
import { stateOf } from '../translation/policies/merge-condition';
import { isReportedByBackend } from '../translation/releases';
import type { Condition } from '../translation/reports/condition';
import { AncestorReport } from '../translation/reports/reports';
import type { ReportedReference } from '../translation/reports/reports';

/** The kinds that have a status by ancestor. */
const KINDS = [
  [KGATEWAY_GROUP, 'TrafficPolicy'], [KGATEWAY_GROUP, 'BackendConfigPolicy'], [KGATEWAY_GROUP, 'ListenerPolicy'], [KGATEWAY_GROUP, 'HTTPListenerPolicy'],
  [GATEWAY_API_GROUP, 'BackendTLSPolicy'], [KGATEWAY_GROUP, 'DirectResponse'],
] as const;

/**
 * Policies, for each ancestor that the controller reports them against: what routes name, the Gateway or
 * ListenerSet behind which they take effect, or the backend. A policy without effect has no entry at all.
 *
 * Source: BuildPolicyStatus in pkg/reports/policy.go
 */
export function policyStatus(set: ManifestSet): readonly PredictedStatus[] {
  return KINDS.flatMap(([group, kind]) => set.ofKind(group, kind)).flatMap((policy) => {
    const { reports } = translationOf(set);
    const all = [...reports.policies.get(policy)?.values() ?? [], ...reportsElsewhere(set, policy, reports)];
    return all.map((report) => entryOf(set, policy, report)).sort(byLocation);
  });
}

function entryOf(set: ManifestSet, policy: Manifest, report: AncestorReport): PredictedStatus {
  return {
    index: policy.index,
    object: nameOf(policy),
    part: 'ancestor',
    path: [...report.targets].find(({ manifest }) => manifest === policy)?.path ?? [],
    ...report.reference === undefined ? {} : { ancestor: ancestorOf(report.reference) },
    conditions: conditionsOf(set, policy, report),
  };
}

/** What is reported of a BackendTLSPolicy is what the Gateway API demands, and nothing else. */
function isPlain(set: ManifestSet, { kind }: Manifest): boolean {
  return kind === 'BackendTLSPolicy' && !isReportedByBackend(set, kind);
}

function ancestorOf({ group, kind, namespace, name, sectionName }: ReportedReference): PolicyAncestor {
  return { group, kind, ...namespace === '' ? {} : { namespace }, name, ...sectionName === '' ? {} : { sectionName } };
}

const PENDING_ATTACHMENT: Condition = { type: 'Attached', status: 'False', reason: 'Pending' };
const PENDING: readonly Condition[] = [{ type: 'Accepted', status: 'False', reason: 'Pending' }, PENDING_ATTACHMENT];

/** Of several places behind an ancestor the worst one is reported. */
function conditionsOf(set: ManifestSet, policy: Manifest, found: AncestorReport): readonly PredictedCondition[] {
  const report = found.copyTo(new AncestorReport(found.reference));
  const state = isPlain(set, policy) ? undefined : stateOf(found);
  if (state !== undefined) { report.set(state); }
  if (isPlain(set, policy)) { return withAll(report, []); }
  const refusal = report.get('Accepted');
  // What is refused is not attached, for the same reason.
  if (refusal?.status === 'False' && report.get('Attached') === undefined) { report.set(PENDING_ATTACHMENT, refusal.causes, refusal.certain); }
  return withAll(report, PENDING);
}

/** In the order of the targets, and then of the ancestors. */
function byLocation(a: PredictedStatus, b: PredictedStatus): number {
  const location = ({ path }: PredictedStatus): number => (path.length === 0 ? -1 : (path[1] === 'targetSelectors' ? 1000 : 0) + Number(path[2]));
  const key = ({ ancestor }: PredictedStatus): string => (ancestor === undefined ? '' : `${ancestor.kind} ${ancestor.namespace ?? ''}/${ancestor.name}/${ancestor.sectionName ?? ''}`);
  return location(a) - location(b) || (key(a) < key(b) ? -1 : Number(key(a) > key(b)));
}
