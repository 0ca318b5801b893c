import { permissionOf } from './grant';
import { valueOf } from './secret';
import { lacksKey, resolveSecret } from './secret-resolution';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { CONFIG_MAP, readReference } from '../../manifests/reference';
import { certificateCas, certificateWithKey } from '../../syntax/certificate/certificate';
import type { Verdict } from '../../syntax/verdict';

/** What became of a reference to a certificate with its key. */
export interface CertificateResolution {
  readonly outcome: 'resolved' | 'not-permitted' | 'not-found' | 'invalid-certificate' | 'unknown';
  readonly cause: Field;
}

/** What became of a reference to the certificates of CAs. */
export interface CaResolution {
  readonly outcome: 'resolved' | 'not-permitted' | 'ca-not-permitted' | 'ca-not-found' | 'ca-kind' | 'not-found' | 'invalid-ca' | 'unknown';
  readonly cause: Field;
}

/**
 * A certificate that a listener shows to clients. A Secret with nothing but
 * a CA in it is taken as well.
 *
 * Source: ValidateTlsSecretData in pkg/kgateway/translator/sslutils/ssl_utils.go
 */
export function resolveCertificate(set: ManifestSet, at: Field): CertificateResolution {
  const { outcome, secret } = resolveSecret(set, at);
  if (secret === undefined) { return { outcome: outcome === 'resolved' ? 'unknown' : outcome, cause: at }; }
  const keys = ['tls.crt', 'tls.key'];
  const lacked = keys.filter((key) => lacksKey(secret, key));
  if (lacked.length === keys.length && !lacksKey(secret, 'ca.crt')) { return { outcome: 'resolved', cause: at }; }
  return { outcome: lacked.length > 0 ? 'invalid-certificate' : fitOf(secret), cause: at };
}

/** A certificate that proxies show to backends. */
export function resolveClientCertificate(set: ManifestSet, at: Field): CertificateResolution {
  const { outcome, secret } = resolveSecret(set, at);
  if (secret === undefined) { return { outcome: outcome === 'resolved' ? 'unknown' : outcome, cause: at }; }
  return { outcome: ['tls.crt', 'tls.key'].some((key) => lacksKey(secret, key)) ? 'invalid-certificate' : fitOf(secret), cause: at };
}

/** Whether a certificate and its key can be read, and belong together. Not known, as long as one of them is not written. */
export function fitOf(secret: Manifest): 'resolved' | 'invalid-certificate' | 'unknown' {
  const verdict = verdictOf(secret);
  if (verdict === undefined) { return 'unknown'; }
  return verdict.controller === undefined ? 'resolved' : 'invalid-certificate';
}

/** What controller and proxy make of the certificate and the key in a Secret. Nothing, as long as one of them is not written. */
export function certificateVerdict(secret: Manifest): Verdict {
  return verdictOf(secret) ?? {};
}

function verdictOf(secret: Manifest): Verdict | undefined {
  const [chain, key] = ['tls.crt', 'tls.key'].map((name) => valueOf(secret, name));
  return chain === undefined || key === undefined ? undefined : certificateWithKey(chain, key);
}

/**
 * The certificates of CAs that those of clients are checked against.
 *
 * Source: buildCaCertificateReference in pkg/kgateway/translator/listener/gateway_listener_translator.go
 *
 * @param from Whose reference it is taken for.
 */
export function resolveCa(set: ManifestSet, at: Field, from: Manifest = at.manifest): CaResolution {
  const reference = readReference(at, CONFIG_MAP);
  if (reference === undefined) { return { outcome: 'unknown', cause: at }; }
  const isSecret = reference.kind === 'Secret';
  if (reference.group !== '' || (!isSecret && reference.kind !== 'ConfigMap')) { return { outcome: 'ca-kind', cause: at }; }
  const namespace = at.get('namespace').isAbsent ? from.namespace : reference.namespace;
  const permission = permissionOf(set, { ...reference, from, namespace });
  if (permission === 'no') { return { outcome: isSecret ? 'not-permitted' : 'ca-not-permitted', cause: at }; }
  const found = set.find('', reference.kind, namespace, reference.name);
  if (found === 'missing') { return { outcome: isSecret ? 'not-found' : 'ca-not-found', cause: at }; }
  if (!(found instanceof Manifest) || permission !== 'yes') { return { outcome: 'unknown', cause: at }; }
  return { outcome: CA_OUTCOMES[hasCa(found)], cause: at };
}

const CA_OUTCOMES = { yes: 'resolved', no: 'invalid-ca', unknown: 'unknown' } as const;

/** Whether an object holds certificates of CAs. Not known, as long as it does not show what it holds. */
export function hasCa(holder: Manifest): 'yes' | 'no' | 'unknown' {
  if (lacksKey(holder, 'ca.crt')) { return 'no'; }
  const bundle = valueOf(holder, 'ca.crt');
  if (bundle === undefined) { return 'unknown'; }
  return certificateCas(bundle).controller === undefined ? 'yes' : 'no';
}
