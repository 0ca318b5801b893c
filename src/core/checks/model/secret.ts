import type { Manifest } from '../set/manifest';

/** The keys that a Secret or ConfigMap does not have. None, if what it has is not written in the manifest: controllers fill Secrets later. */
export function lacking(manifest: Manifest, keys: readonly string[]): readonly string[] {
  const data = ['data', 'stringData', 'binaryData'].map((name) => manifest.root.get(name));
  if (data.every((field) => field.fields.length === 0)) { return []; }
  return keys.filter((key) => data.every((field) => field.get(key).isAbsent));
}
