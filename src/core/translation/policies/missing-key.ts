import type { PolicyError } from './attached-policy';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import { showsData } from '../references/secret';
import { lacksKey } from '../references/secret-resolution';

/** What is wrong if keys are read that a Secret or ConfigMap does not have. Where it shows none at all, controllers fill it later. */
export function missingKeyErrors(at: Field, holder: Manifest, ...keys: readonly string[]): readonly PolicyError[] {
  if (!showsData(holder)) { return [{ at, certain: false }]; }
  return keys.some((key) => lacksKey(holder, key)) ? [{ at, certain: true }] : [];
}
