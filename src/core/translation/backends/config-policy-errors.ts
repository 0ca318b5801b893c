import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { certificateCas, certificateWithKey } from '../../syntax/certificate/certificate';
import { complaintOf } from '../../syntax/verdict';
import type { PolicyError } from '../policies/attached-policy';
import { LIMITS } from '../policies/limits';
import { certificateVerdict, fitOf } from '../references/certificates';
import { valueOf } from '../references/secret';
import { lacksKey } from '../references/secret-resolution';
import { isRelease } from '../releases';
import { parameterFaults } from './tls-parameters';

/**
 * Why the controller refuses a BackendConfigPolicy.
 *
 * Source: translate and translateTLSConfig in pkg/kgateway/extensions2/plugins/backendconfigpolicy/plugin.go and tls.go
 */
export function configPolicyErrors(set: ManifestSet, policy: Manifest): readonly PolicyError[] {
  const tls = policy.spec.get('tls');
  return [
    ...tls.isObject && tls.get('insecureSkipVerify').flag !== true ? tlsErrors(set, tls) : [],
    ...set.settings.validation === 'strict' ? strictErrors(set, policy.spec) : [],
  ];
}

/** What Envoy refuses, where the controller asks it. */
function strictErrors(set: ManifestSet, spec: Field): readonly PolicyError[] {
  const tls = spec.get('tls');
  const limited = LIMITS.filter(({ kind }) => kind === 'BackendConfigPolicy');
  // Envoy is shown a cluster without HTTP/2, whatever the backend speaks.
  const health = spec.at('healthCheck', 'grpc');
  return [
    ...limited.filter(({ path, complaint }) => complaint(spec.at(...path)) !== undefined).map(({ path }) => spec.at(...path)),
    ...health.isObject ? [health] : [],
    ...tls.isObject ? parameterFaults(tls.get('parameters')).map(({ at }) => at) : [],
    ...tls.isObject && isSecretRefused(set, tls) ? [tls.get('secretRef')] : [],
  ].map((at) => ({ at, certain: true })).concat(caFile(tls));
}

/** Envoy, as the controller asks it, reads the file of a CA in the container of the controller. */
function caFile(tls: Field): { readonly at: Field; readonly certain: boolean }[] {
  const at = tls.at('files', 'rootCA');
  return at.isPresent ? [{ at, certain: false }] : [];
}

/** Certificates that the controller hands on unread, and keys that are too weak for Envoy. */
function isSecretRefused(set: ManifestSet, tls: Field): boolean {
  const found = set.find('', 'Secret', tls.manifest.namespace, tls.at('secretRef', 'name').text ?? '');
  if (!(found instanceof Manifest)) { return false; }
  const isTrusted = tls.get('insecureSkipVerify').flag !== true && tls.get('wellKnownCACertificates').isAbsent;
  const bundle = isTrusted ? valueOf(found, 'ca.crt') : undefined;
  if (bundle !== undefined && complaintOf(certificateCas(bundle)) !== undefined) { return true; }
  return tls.get('simpleTLS').flag !== true && certificateVerdict(found).envoy !== undefined;
}

function tlsErrors(set: ManifestSet, tls: Field): readonly PolicyError[] {
  const isMutual = tls.get('simpleTLS').flag !== true;
  const reference = tls.get('secretRef');
  if (reference.isPresent) { return secretErrors(set, tls, reference, isMutual); }
  const files = tls.get('files');
  return [
    ...files.isObject && isMutual ? fileErrors(set, files) : [],
    ...files.get('rootCA').isAbsent ? nameErrors(tls) : [],
  ];
}

/** Names are checked with a CA only. */
function nameErrors(tls: Field): readonly PolicyError[] {
  const names = tls.get('verifySubjectAltNames');
  return names.entries.length > 0 && tls.get('wellKnownCACertificates').text !== 'System' ? [{ at: names, certain: tls.get('wellKnownCACertificates').isAbsent }] : [];
}

function secretErrors(set: ManifestSet, tls: Field, reference: Field, isMutual: boolean): readonly PolicyError[] {
  const name = reference.get('name').textOr('');
  const found = name === undefined ? 'unknown' : name === '' ? 'missing' : set.find('', 'Secret', tls.manifest.namespace, name);
  if (!(found instanceof Manifest)) { return [{ at: reference, certain: found === 'missing' }]; }
  const lacked = ['tls.crt', 'tls.key'].filter((key) => lacksKey(found, key));
  const fit = !isMutual || lacked.length === 2 ? 'resolved' : lacked.length === 1 ? 'invalid-certificate' : fitOf(found);
  return [
    ...fit === 'resolved' ? [] : [{ at: reference, certain: fit === 'invalid-certificate' }],
    ...lacksKey(found, 'ca.crt') ? nameErrors(tls) : [],
  ];
}

/** The paths of files are taken for what is in them since 2.3. */
function fileErrors(set: ManifestSet, files: Field): readonly PolicyError[] {
  const [certificate, key] = ['tlsCertificate', 'tlsKey'].map((name) => files.get(name));
  if (certificate.isAbsent && key.isAbsent) { return []; }
  if (certificate.isAbsent || key.isAbsent) { return [{ at: files, certain: true }]; }
  const isReadAsPath = isRelease(set, '2.2');
  const isPem = certificate.text !== undefined && key.text !== undefined && certificateWithKey(certificate.text, key.text).controller === undefined;
  return isReadAsPath || isPem ? [] : [{ at: certificate, certain: certificate.text !== undefined && key.text !== undefined }];
}
