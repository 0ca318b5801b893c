import type { ManifestSet } from '../manifests/manifest-set';

/** Whether the set is for one of these releases of kgateway. */
export function isRelease(set: ManifestSet, ...versions: readonly string[]): boolean {
  return set.settings.releases.some((release) => versions.some((version) => release === `kgateway-${version}`));
}

/** Whether the policies of a kind are reported against the backends themselves, used or not. BackendTLSPolicies are since 2.3 reported by Gateway. */
export function isReportedByBackend(set: ManifestSet, kind: string): boolean {
  return kind === 'BackendConfigPolicy' || (kind === 'BackendTLSPolicy' && isRelease(set, '2.2'));
}
