import { permissionOf } from './grant';
import { lacking } from './secret';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { CONFIG_MAP, readReference, SECRET } from '../../manifests/reference';

export interface CertificateResolution {
  readonly outcome: 'resolved' | 'not-permitted' | 'not-found' | 'invalid-certificate' | 'unknown';
  readonly cause: Field;
}

export interface AuthorityResolution {
  readonly outcome: 'resolved' | 'not-permitted' | 'authority-not-permitted' | 'authority-not-found' | 'authority-kind' | 'not-found' | 'invalid-authority' | 'unknown';
  readonly cause: Field;
}

/** A certificate that a listener shows to clients. */
export function resolveCertificate(set: ManifestSet, at: Field): CertificateResolution {
  const reference = readReference(at, SECRET);
  if (reference === undefined) { return { outcome: 'unknown', cause: at }; }
  const permission = permissionOf(set, reference);
  if (permission === 'no') { return { outcome: 'not-permitted', cause: at }; }
  if (reference.group !== '' || reference.kind !== 'Secret') { return { outcome: 'not-found', cause: at }; }
  const found = set.find('', 'Secret', reference.namespace, reference.name);
  if (found === 'unknown' || permission !== 'yes') { return { outcome: 'unknown', cause: at }; }
  if (found === 'missing') { return { outcome: 'not-found', cause: at }; }
  return { outcome: lacking(found, ['tls.crt', 'tls.key']).length > 0 ? 'invalid-certificate' : 'resolved', cause: at };
}

/** A certificate that proxies show to backends. */
export function resolveClientCertificate(set: ManifestSet, at: Field): CertificateResolution {
  const reference = readReference(at, SECRET);
  if (reference === undefined) { return { outcome: 'unknown', cause: at }; }
  if (reference.group !== '' || reference.kind !== 'Secret') { return { outcome: 'not-found', cause: at }; }
  return resolveCertificate(set, at);
}

/** An authority that the certificates of clients are checked against. */
export function resolveAuthority(set: ManifestSet, at: Field, _from: Manifest = at.manifest): AuthorityResolution {
  const reference = readReference(at, CONFIG_MAP);
  if (reference === undefined) { return { outcome: 'unknown', cause: at }; }
  const isSecret = reference.kind === 'Secret';
  if (reference.group !== '' || (!isSecret && reference.kind !== 'ConfigMap')) { return { outcome: 'authority-kind', cause: at }; }
  const permission = permissionOf(set, reference);
  if (permission === 'no') { return { outcome: isSecret ? 'not-permitted' : 'authority-not-permitted', cause: at }; }
  const found = set.find('', reference.kind, reference.namespace, reference.name);
  if (found === 'unknown' || permission !== 'yes') { return { outcome: 'unknown', cause: at }; }
  if (found === 'missing') { return { outcome: isSecret ? 'not-found' : 'authority-not-found', cause: at }; }
  return { outcome: found instanceof Manifest && lacking(found, ['ca.crt']).length > 0 ? 'invalid-authority' : 'resolved', cause: at };
}
