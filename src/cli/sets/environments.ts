import { dirname } from 'node:path';
import { fieldsIn } from './kustomize/fields';
import type { ManifestGroup } from './manifest-group';
import type { Manifest } from '../input/source';

/** What people call the folders of clusters. */
const ENVIRONMENTS = /^(?:.*[-_])?(?:prod|production|live|stag(?:e|ing)|dev|development|test|testing|qa|uat|int|integration|preprod|pre-prod|sandbox|canary|demo)(?:[-_].*)?$/i;

/** Manifests by environment, if folders for several of them hold the same object. Each gets what is in none of these folders, too. */
export function environmentsOf(manifests: readonly Manifest[]): readonly ManifestGroup[] {
  const names = environmentsWithSameObjects(manifests);
  if (names.size < 2) { return [{ name: '', manifests }]; }
  const inEnvironment = manifests.map((manifest) => environmentIn(manifest, names));
  return [...names].sort().map((name) => ({
    name,
    manifests: manifests.filter((_, index) => inEnvironment[index] === undefined || inEnvironment[index] === name),
  }));
}

function environmentsWithSameObjects(manifests: readonly Manifest[]): ReadonlySet<string> {
  const byObject = new Map<string, Set<string>>();
  for (const manifest of manifests) {
    const environment = environmentIn(manifest);
    if (environment === undefined) { continue; }
    const { name, namespace } = fieldsIn(manifest.value.metadata);
    const key = JSON.stringify([manifest.value.kind, namespace, name]);
    byObject.set(key, (byObject.get(key) ?? new Set()).add(environment));
  }
  return new Set([...byObject.values()].filter(({ size }) => size > 1).flatMap((names) => [...names]));
}

function environmentIn({ piece }: Manifest, names?: ReadonlySet<string>): string | undefined {
  return dirname(piece.source.name).split('/').reverse().find((segment) => names === undefined ? ENVIRONMENTS.test(segment) : names.has(segment));
}
