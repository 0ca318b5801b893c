import type { AttachedPolicy } from './attached-policy';
import { mergeStates } from './merging';
import type { ManifestSet } from '../../manifests/manifest-set';
import { isReportedByBackend, releaseOf } from '../releases';
import type { ReportedReference, Reports } from '../reports/reports';

/** Kinds that nothing is reported of where they are attached to routes, listeners and Gateways. */
const UNREPORTED = ['GatewayExtension'];

/**
 * Reports policies against an ancestor: whether they are valid, and what is
 * left of each where several of a kind are merged.
 *
 * Source: pkg/kgateway/translator/irtranslator/policy.go
 */
export function reportPolicies(
  set: ManifestSet, reports: Reports, ancestor: ReportedReference, policies: readonly AttachedPolicy[], certain: boolean,
): void {
  for (const group of byKind(policies)) {
    const [{ policy: { kind } }] = group;
    if (UNREPORTED.includes(kind) || (kind === 'BackendTLSPolicy' && isReportedByBackend(set, kind)) || (kind === 'DirectResponse' && !releaseOf(set).reportsDirectResponses)) { continue; }
    reportAcceptance(reports, ancestor, group, certain);
    mergeStates(set, group).forEach(({ state, certain: isFirm }, attached) => {
      if (state === 'pending') { return; }
      const report = reports.ancestor(attached.policy, ancestor);
      report.states.add(state);
      if (!isFirm) { report.doubt('Attached'); }
    });
  }
}

/** Reports policies that may be valid, but have no effect where they are: those in filters of backends. */
export function reportAcceptance(reports: Reports, ancestor: ReportedReference, policies: readonly AttachedPolicy[], isCertain: boolean): void {
  for (const { policy, errors, certain, at } of policies) {
    const report = reports.ancestor(policy, ancestor);
    report.found(isCertain && certain);
    report.targets.add(at);
    const faults = errors.filter((error) => error.certain);
    if (faults.length > 0) {
      report.set({ type: 'Accepted', status: 'False', reason: 'Invalid' }, faults.map((error) => error.at));
    } else {
      report.set({ type: 'Accepted', status: 'True', reason: 'Valid' });
      if (errors.length > 0) { report.doubt('Accepted', 'Attached'); }
    }
  }
}

/** The policies of each kind, in their order. */
export function byKind(policies: readonly AttachedPolicy[]): readonly (readonly AttachedPolicy[])[] {
  if (policies.length === 0) { return []; }
  const groups = new Map<string, AttachedPolicy[]>();
  for (const attached of policies) {
    const group = groups.get(attached.policy.kind);
    if (group === undefined) { groups.set(attached.policy.kind, [attached]); } else { group.push(attached); }
  }
  return [...groups.values()];
}
