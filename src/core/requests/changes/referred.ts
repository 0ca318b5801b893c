import { fieldsNamed } from '../../manifests/field';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { CONFIG_MAP, readReference, SECRET } from '../../manifests/reference';
import { EXTENSION } from '../../translation/policies/gateway-extension';
import type { Answer } from '../answer';

/** Fields that lead from a policy to what decides about requests. */
const KINDS: Readonly<Record<string, { readonly group: string; readonly kind: string }>> = {
  extensionRef: EXTENSION, secretRef: SECRET, clientSecretRef: SECRET, configMapRef: CONFIG_MAP,
};

/** The extensions, Secrets and ConfigMaps behind the policies in force, of those that are among the manifests. */
export function referredBy(set: ManifestSet, { policies }: Answer): readonly Manifest[] {
  const found = new Set<Manifest>();
  const work: Field[] = policies.map(({ policy }) => policy.spec);
  for (let within = work.pop(); within !== undefined; within = work.pop()) {
    for (const at of fieldsNamed(within, (name, field) => Object.hasOwn(KINDS, name) && field.isObject)) {
      const reference = readReference(at, KINDS[String(at.path.at(-1))]);
      const object = reference === undefined ? undefined : set.find(reference.group, reference.kind, reference.namespace, reference.name);
      if (!(object instanceof Manifest) || found.has(object)) { continue; }
      found.add(object);
      work.push(object.spec);
    }
  }
  return [...found];
}

/** What of an object may decide, for comparison only: it may be secret. */
export function contentOf({ root }: Manifest): readonly unknown[] {
  return ['spec', 'data', 'stringData', 'binaryData'].map((name) => root.get(name).value);
}
