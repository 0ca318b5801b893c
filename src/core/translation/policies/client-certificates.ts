import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Listener } from '../gateways/listener';

/** The certificates of clients, as the ListenerPolicies on a listener ask for them. */
export interface ClientCertificateValidation {
  readonly authorities: readonly Field[];
  readonly isRequired: boolean;
}

export function clientCertificateValidation(_set: ManifestSet, _listener: Listener): ClientCertificateValidation | undefined {
  return undefined;
}
