import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { PolicyError } from '../policies/attached-policy';
import { hasCa } from '../references/certificates';
import type { Condition } from '../reports/condition';

/** Why a BackendTLSPolicy is refused, and what it reports of that. */
export interface TlsPolicyError extends PolicyError {
  readonly conditions: readonly Condition[];
}

function refused(resolvedRefs: string | undefined): readonly Condition[] {
  if (resolvedRefs === undefined) { return [{ type: 'Accepted', status: 'False', reason: 'Invalid' }]; }
  return [{ type: 'ResolvedRefs', status: 'False', reason: resolvedRefs }, { type: 'Accepted', status: 'False', reason: 'NoValidCACertificate' }];
}

/**
 * Why the controller refuses a BackendTLSPolicy. Of its CAs it reads the first one only.
 *
 * Source: buildTranslateFunc and conditionsForErrors in pkg/kgateway/extensions2/plugins/backendtlspolicy/plugin.go and helpers.go
 */
export function tlsPolicyErrors(set: ManifestSet, { spec, namespace }: Manifest): readonly TlsPolicyError[] {
  const validation = spec.get('validation');
  const wellKnown = validation.get('wellKnownCACertificates');
  if (wellKnown.text === 'System') { return []; }
  const [at] = validation.get('caCertificateRefs').entries;
  if (at === undefined) {
    const isReadable = wellKnown.isAbsent || wellKnown.text !== undefined;
    return [{ at: wellKnown.isPresent ? wellKnown : validation, certain: isReadable, conditions: refused(undefined) }];
  }
  const [kind, name] = [at.get('kind').textOr('ConfigMap'), at.get('name').text];
  if (kind === undefined || name === undefined) { return [{ at, certain: false, conditions: refused(undefined) }]; }
  if (kind !== 'ConfigMap' && kind !== 'Secret') { return [{ at, certain: true, conditions: refused('InvalidKind') }]; }
  const found = set.find('', kind, namespace, name);
  const holds = found instanceof Manifest ? hasCa(found) : found === 'missing' ? 'no' : 'unknown';
  return holds === 'yes' ? [] : [{ at, certain: holds === 'no', conditions: refused('InvalidCACertificateRef') }];
}
