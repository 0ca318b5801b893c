import type { AttachedPolicy, MergeState } from './attached-policy';
import type { ManifestSet } from '../../manifests/manifest-set';

/** What is left of policies of one kind. */
export function mergeStates(_set: ManifestSet, attached: readonly AttachedPolicy[]): ReadonlyMap<AttachedPolicy, { readonly state: MergeState; readonly certain: boolean }> {
  return new Map(attached.map((one) => [one, { state: one.errors.length > 0 ? 'pending' as const : 'attached' as const, certain: true }]));
}
