import type { ManifestSet } from '../set/manifest-set';

/** Whether the set is for one of these releases of kgateway. */
export function isRelease(set: ManifestSet, ...versions: readonly string[]): boolean {
  return set.settings.releases.some((release) => versions.some((version) => release === `kgateway-${version}`));
}
