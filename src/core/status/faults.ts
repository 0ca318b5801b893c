import type { PredictedCondition } from './predicted-status';
import type { Check } from '../checks/check';
import { CHECKS } from '../checks/list';
import { flawsOf } from '../checks/run';
import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';
import { append, perSet } from '../manifests/manifest-set';
import type { ManifestSet } from '../manifests/manifest-set';

/** A condition that a check expects, and where in the manifest its cause stands. */
export interface Fault {
  readonly check: Check['id'];
  readonly at: Field;
  readonly condition: PredictedCondition;
}

const faultsByManifest = perSet((set): ReadonlyMap<Manifest, readonly Fault[]> => {
  const faults = new Map<Manifest, Fault[]>();
  for (const check of CHECKS) {
    if (check.id.startsWith('schema-')) { continue; }
    for (const flaw of flawsOf(check, set)) {
      const demandedBy = (flaw.demandedBy ?? check.demandedBy) === 'kgateway' ? 'kgateway' : 'gateway-api';
      const certain = flaw.severity === undefined && flaw.dependsOnAge !== true && check.dependsOnAge !== true;
      for (const condition of flaw.conditions ?? check.conditions ?? []) {
        append(faults, flaw.at.manifest, { check: check.id, at: flaw.at, condition: inRelease(set, { ...condition, certain, demandedBy }) });
      }
    }
  }
  return faults;
});

/** What the checks expect of an object. */
export function faultsOf(set: ManifestSet, manifest: Manifest): readonly Fault[] {
  return faultsByManifest(set).get(manifest) ?? [];
}

/** Releases that reported rules that could not be programmed as rules that are not accepted. */
const WITHOUT_PROGRAMMED = ['kgateway-2.2', 'kgateway-2.3'];

/** A condition as the release writes it that the set is for. */
export function inRelease(set: ManifestSet, condition: PredictedCondition): PredictedCondition {
  const isOld = set.settings.releases.some((release) => WITHOUT_PROGRAMMED.includes(release));
  return isOld && condition.type === 'kgateway.dev/Programmed' ? { ...condition, type: 'Accepted' } : condition;
}

/** The conditions of something healthy, but for those that are at fault: of each type the first one, the certain ones before the others. */
export function withFaults(healthy: readonly PredictedCondition[], faults: readonly PredictedCondition[]): readonly PredictedCondition[] {
  const ranked = [...faults].sort((a, b) => Number(b.certain) - Number(a.certain));
  const first = new Map<string, PredictedCondition>();
  for (const fault of ranked) { if (!first.has(fault.type)) { first.set(fault.type, fault); } }
  const added = [...first.values()].filter(({ type }) => healthy.every((condition) => condition.type !== type));
  return [...healthy.map((condition) => first.get(condition.type) ?? condition), ...added];
}

/** A condition of something healthy. */
export function healthyCondition(type: string, reason: string, certain: boolean, demandedBy: PredictedCondition['demandedBy'] = 'gateway-api'): PredictedCondition {
  return { type, status: 'True', reason, certain, demandedBy };
}
