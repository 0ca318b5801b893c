import { withAll } from './conditions';
import type { PolicyAncestor, PredictedCondition, PredictedStatus } from './predicted-status';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../kinds';
import type { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import { nameOf } from '../manifests/object-name';
import { translationOf } from '../translation';
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
    const reports = translationOf(set).reports.policies.get(policy);
    return reports === undefined ? [] : [...reports.values()].sort(byPlace(policy)).map((report) => entryOf(set, policy, report));
  });
}

function entryOf(set: ManifestSet, policy: Manifest, report: AncestorReport): PredictedStatus {
  return {
    index: policy.index,
    object: nameOf(policy),
    part: 'ancestor',
    path: report.at?.manifest === policy ? report.at.path : [],
    ancestor: ancestorOf(report.reference),
    conditions: conditionsOf(set, policy, report),
  };
}

export function ancestorOf({ group, kind, namespace, name, sectionName }: ReportedReference): PolicyAncestor {
  return { group, kind, ...namespace === '' ? {} : { namespace }, name, ...sectionName === '' ? {} : { sectionName } };
}

const PENDING: readonly Condition[] = [
  { type: 'Accepted', status: 'False', reason: 'Pending' },
  { type: 'Attached', status: 'False', reason: 'Pending' },
];

const ATTACHED = [
  ['overridden', { type: 'Attached', status: 'False', reason: 'Overridden' }],
  ['merged', { type: 'Attached', status: 'True', reason: 'Merged' }],
  ['attached', { type: 'Attached', status: 'True', reason: 'Attached' }],
] as const;

/** Of several places behind an ancestor the worst one is reported. */
function conditionsOf(set: ManifestSet, policy: Manifest, found: AncestorReport): readonly PredictedCondition[] {
  const report = found.copyTo(new AncestorReport(found.reference));
  const isPlain = policy.kind === 'BackendTLSPolicy' && !isReportedByBackend(set, policy.kind);
  const state = isPlain ? undefined : ATTACHED.find(([name]) => found.states.has(name));
  if (state !== undefined) { report.set(state[1]); }
  // What is reported of a BackendTLSPolicy is what the Gateway API demands, and nothing else.
  return withAll(report, isPlain ? [] : PENDING);
}

/** In the order of the targets, and then of the ancestors. */
function byPlace(policy: Manifest): (a: AncestorReport, b: AncestorReport) => number {
  const place = ({ at }: AncestorReport): number => (at === undefined || at.manifest !== policy ? -1 : (at.path[1] === 'targetSelectors' ? 1000 : 0) + Number(at.path[2]));
  const key = ({ reference: { kind, namespace, name, sectionName } }: AncestorReport): string => `${kind} ${namespace}/${name}/${sectionName}`;
  return (a, b) => place(a) - place(b) || (key(a) < key(b) ? -1 : Number(key(a) > key(b)));
}
