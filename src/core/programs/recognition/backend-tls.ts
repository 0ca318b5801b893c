import { equal, hasOnly, without } from '../data';
import type { Data } from '../data';
import { call } from '../expression';
import type { Expression } from '../expression';

/** TLS as a BackendTLSPolicy says it, to a destination of which the names may be known. */
export function tlsOfValidation(validation: Data, hosts: readonly string[]): Expression {
  const { hostname, wellKnownCACertificates, caCertificateRefs, subjectAltNames, ...rest } = validation;
  const names = (subjectAltNames ?? []) as Data[];
  const options = {
    hostname: hosts.length > 0 && hosts.every((host) => host === hostname) ? undefined : hostname,
    subjectAltNames: unlessEmpty(names.filter(({ type }) => type === 'Hostname').map((name) => name.hostname as string)),
    subjectAltUris: unlessEmpty(names.filter(({ type }) => type === 'URI').map((name) => name.uri as string)),
  };
  if (!hasOnly(rest)) { return undefined; }
  if (wellKnownCACertificates === 'System') { return call('BackendTls', 'systemCas', options); }
  const [authority, ...others] = (caCertificateRefs ?? []) as Data[];
  return authority?.kind === 'ConfigMap' && others.length === 0 ? call('BackendTls', 'caCertificates', authority.name, options) : undefined;
}

/** TLS as a BackendConfigPolicy says it. */
export function tlsOfConfig(tls: Data, hosts: readonly string[]): Expression {
  const { sni, parameters = {}, alpnProtocols, allowRenegotiation, verifySubjectAltNames, ...trust } = tls;
  const options = {
    hostname: hosts.length > 0 && hosts.every((host) => host === sni) ? undefined : sni,
    subjectAltNames: equal(verifySubjectAltNames, [sni]) ? undefined : verifySubjectAltNames,
    ...parameters,
    alpnProtocols,
    allowRenegotiation,
  };
  if (equal(trust, { wellKnownCACertificates: 'System' })) { return call('BackendTls', 'systemCas', options); }
  if (equal(trust, { insecureSkipVerify: true })) { return call('BackendTls', 'insecure', options); }
  if (trust.secretRef !== undefined && hasOnly(trust, 'secretRef')) { return call('BackendTls', 'mutual', trust.secretRef.name, options); }
  if (equal(without(trust, 'secretRef'), { simpleTLS: true })) { return call('BackendTls', 'caSecret', trust.secretRef.name, options); }
  return trust.files !== undefined && hasOnly(trust, 'files') ? call('BackendTls', 'files', trust.files, options) : undefined;
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
