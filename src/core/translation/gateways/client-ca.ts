import { KGATEWAY_GROUP } from '../../kinds';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import { CONFIG_MAP, readReference } from '../../manifests/reference';
import { policiesByTarget } from '../policies/policy';

/** The CAs in ListenerPolicies that the certificates of clients are checked against. kgateway looks for them, and for grants, as if the Gateway or ListenerSet itself had named them. */
export const clientCas = perSet((set): readonly Reference[] => set.ofKind(KGATEWAY_GROUP, 'ListenerPolicy').flatMap((policy) =>
  ownersOf(set, policy).flatMap((from) =>
    policy.spec.at('default', 'clientCertificateValidation', 'caCertificateRefs').entries.flatMap((at) => seenFrom(from, readReference(at, CONFIG_MAP))))));

/** A Gateway or ListenerSet that a policy is on, for each kind and namespace. */
function ownersOf(set: ManifestSet, policy: Manifest): readonly Manifest[] {
  const owners = [...policiesByTarget(set)].filter(([, attached]) => attached.some((one) => one.policy === policy)).map(([owner]) => owner);
  return [...new Map(owners.map((owner) => [`${owner.kind}/${owner.namespace ?? ''}`, owner])).values()];
}

function seenFrom(from: Manifest, reference: Reference | undefined): readonly Reference[] {
  return reference === undefined ? [] : [{ ...reference, from, namespace: reference.at.get('namespace').isAbsent ? from.namespace : reference.namespace }];
}
