import type { PolicyError } from './attached-policy';
import { listenerPolicyErrors } from './listener-policy-errors';
import { trafficPolicyErrors } from './traffic-policy-errors';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { tlsPolicyErrors } from '../backends/tls-policy';

const known = perSet(() => new Map<Manifest, readonly PolicyError[]>());

/** Why the controller refuses a policy. */
export function policyErrors(set: ManifestSet, policy: Manifest): readonly PolicyError[] {
  let errors = known(set).get(policy);
  if (errors === undefined) { known(set).set(policy, errors = errorsOf(set, policy)); }
  return errors;
}

function errorsOf(set: ManifestSet, policy: Manifest): readonly PolicyError[] {
  switch (policy.kind) {
    case 'TrafficPolicy': return trafficPolicyErrors(set, policy);
    case 'ListenerPolicy': case 'HTTPListenerPolicy': return listenerPolicyErrors(set, policy);
    case 'BackendTLSPolicy': return tlsPolicyErrors(set, policy);
    default: return [];
  }
}
