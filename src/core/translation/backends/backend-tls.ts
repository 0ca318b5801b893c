import { dnsNamesOf } from './backend';
import type { Backend } from './backend';
import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Attached } from '../policies/policy';
import { arePoliciesKnown, policiesOn } from '../policies/policy';

/** The `tls` fields of all BackendConfigPolicies. */
export function tlsFields(set: ManifestSet): readonly Field[] {
  return set.ofKind(KGATEWAY_GROUP, 'BackendConfigPolicy').map(({ spec }) => spec.get('tls')).filter((tls) => tls.isObject);
}

/** The policies of the set that say how TLS to a backend is done. */
export function tlsPoliciesOn(set: ManifestSet, backend: Manifest): readonly Attached[] {
  return [
    // A Backend has no named ports that a section could be.
    ...policiesOn(set, backend, 'BackendTLSPolicy').filter(({ sectionName }) => sectionName === ''),
    ...policiesOn(set, backend, 'BackendConfigPolicy').filter(({ policy }) => policy.spec.get('tls').isPresent),
  ];
}

/** Whether these are all, as far as this set goes. */
export function areTlsPoliciesKnown(set: ManifestSet, backend: Manifest): boolean {
  return arePoliciesKnown(set, backend, 'BackendTLSPolicy') && arePoliciesKnown(set, backend, 'BackendConfigPolicy');
}

/** The name that a policy sends to a backend and checks in its certificate, where there is one. */
export function verifiedNameOf({ policy }: Attached): Field {
  return policy.kind === 'BackendTLSPolicy' ? policy.spec.at('validation', 'hostname') : policy.spec.at('tls', 'sni');
}

/** Whether a policy leaves the certificate unchecked, so that names do not matter: with false as well, and perhaps with what is not known yet. */
export function isInsecure({ policy }: Attached): boolean {
  return policy.spec.at('tls', 'insecureSkipVerify').isPresent;
}

/** The hosts of a static Backend that TLS needs a name for. */
export function namesToVerify(backend: Backend | undefined): readonly string[] {
  return backend?.type === 'static' ? dnsNamesOf(backend) : [];
}
