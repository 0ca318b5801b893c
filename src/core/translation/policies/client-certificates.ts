import { attachedPolicies } from './attachment';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Listener } from '../gateways/listener';
import { isListenerSet } from '../gateways/listener';
import { isRelease } from '../releases';

/** The certificates of clients, as the ListenerPolicies on a listener ask for them. */
export interface ClientCertificateValidation {
  readonly cas: readonly Field[];
  readonly isRequired: boolean;
}

/**
 * What the policies on a listener say of the certificates of clients, all together. Those on a whole Gateway are not asked.
 *
 * Source: getCertValidationFromAttached in pkg/kgateway/translator/listener/gateway_listener_translator.go
 */
export function clientCertificateValidation(set: ManifestSet, { owner, name }: Listener): ClientCertificateValidation | undefined {
  if (name === undefined || isRelease(set, '2.2')) { return undefined; }
  const policies = [...attachedPolicies(set, owner, name), ...isListenerSet(owner) ? attachedPolicies(set, owner, '') : []]
    .filter(({ policy }) => policy.kind === 'ListenerPolicy')
    .map(({ policy }) => policy.spec.at('default', 'clientCertificateValidation'))
    .filter((validation) => validation.isObject);
  const cas = policies.flatMap((validation) => validation.get('caCertificateRefs').entries);
  if (cas.length === 0) { return undefined; }
  return { cas, isRequired: policies.some((validation) => validation.get('mode').textOr('Require') === 'Require') };
}
