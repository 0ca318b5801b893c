import type { Outcome, RuntimeCondition } from './answer';
import type { Arrival } from './arrival';
import { faultOf } from './fault';
import type { Client } from './request';
import type { Field } from '../manifests/field';
import type { ManifestSet } from '../manifests/manifest-set';
import { frontendValidation } from '../translation/gateways/certificate';
import { clientCertificateValidation } from '../translation/policies/client-certificates';

/** What a listener does where it asks for certificates of clients: it refuses those that show none. */
export interface CertificateVerdict {
  readonly refusal: Outcome | undefined;
  readonly conditions: readonly RuntimeCondition[];
}

const NOT_ASKED: CertificateVerdict = { refusal: undefined, conditions: [] };

/** Whether a client gets through the TLS of a chain. Whether a certificate is the right one is up to the client. */
export function askForCertificate(set: ManifestSet, { gateway, port, chain }: Arrival, { hasCertificate }: Client): CertificateVerdict {
  const at = chain.serverName === undefined ? undefined : requirement(set, gateway.gateway.manifest, port.port, chain.listeners[0]);
  if (at === undefined || hasCertificate === true) { return NOT_ASKED; }
  if (hasCertificate === false) {
    return { refusal: { kind: 'refused', by: 'tls', reason: faultOf('the client shows no certificate, and the listener asks for one', at) }, conditions: [] };
  }
  return { refusal: undefined, conditions: [{ what: 'client certificate', policy: at.manifest, at, effect: 'may-refuse' }] };
}

/** Where it stands that certificates are required: policies on the listener come before the Gateway. */
function requirement(
  set: ManifestSet, gateway: Field['manifest'], port: number | undefined, listener: Arrival['chain']['listeners'][number],
): Field | undefined {
  const override = clientCertificateValidation(set, listener);
  if (override !== undefined) { return override.isRequired ? override.cas[0] : undefined; }
  const validation = frontendValidation(gateway, port);
  const isRequired = validation.get('caCertificateRefs').entries.length > 0 && validation.get('mode').textOr('AllowValidOnly') !== 'AllowInsecureFallback';
  return isRequired ? validation : undefined;
}
