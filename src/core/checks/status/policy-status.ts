import { faultsAt, faultsOf, healthyCondition, withFaults } from './faults';
import type { PredictedCondition, PredictedStatus } from './predicted-status';
import { backendsOf } from '../model/backend';
import { policyTargets } from '../model/policy';
import type { PolicyTarget } from '../model/policy';
import { nameOf } from '../run';
import { Manifest } from '../set/manifest';
import type { ManifestSet } from '../set/manifest-set';

/** Policies, for each target that they name. The controller reports by Gateway, which is the same for all targets behind it. */
export function policyStatus(set: ManifestSet): readonly PredictedStatus[] {
  return policyTargets(set).map((target) => {
    const { at, policy } = target;
    const conditions = withFaults(healthyPolicy(target), faultsAt(faultsOf(set, policy), 'targetRefs', Number(at.path[2])));
    return { index: policy.index, object: nameOf(policy), part: 'target', path: at.path, conditions };
  });
}

function healthyPolicy({ policy, to }: PolicyTarget): readonly PredictedCondition[] {
  const certain = to instanceof Manifest;
  if (policy.kind === 'BackendTLSPolicy') {
    return [healthyCondition('Accepted', 'Accepted', certain), healthyCondition('ResolvedRefs', 'ResolvedRefs', false)];
  }
  return [healthyCondition('Accepted', 'Valid', certain, 'kgateway'), healthyCondition('Attached', 'Attached', certain, 'kgateway')];
}

/** Backends, which have a status of their own. */
export function backendStatus(set: ManifestSet): readonly PredictedStatus[] {
  return backendsOf(set).map(({ manifest }) => {
    const faults = faultsOf(set, manifest).map(({ condition }) => condition);
    const conditions = withFaults([healthyCondition('Accepted', 'Accepted', true, 'kgateway')], faults);
    return { index: manifest.index, object: nameOf(manifest), part: 'object', path: [], conditions };
  });
}
