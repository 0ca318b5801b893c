import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { InputFile } from './files';

export const KUSTOMIZATION_FILES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** The files that a kustomization lists as patches: parts of objects that say nothing on their own. */
export function patchFiles(files: readonly InputFile[]): ReadonlySet<string> {
  return new Set(files.filter(({ name }) => isKustomization(name)).flatMap(({ name }) => patchesOf(name)));
}

export function isKustomization(name: string): boolean {
  return KUSTOMIZATION_FILES.includes(basename(name));
}

/** Patches may also be in the kustomization itself; then they are no names of files that exist. */
function patchesOf(name: string): readonly string[] {
  const folder = dirname(name);
  return documentsIn(name).flatMap((kustomization) => {
    const { patches, patchesStrategicMerge, patchesJson6902 } = kustomization;
    const paths = [patches, patchesJson6902].flatMap((list) => listOf(list).map((patch) => (patch as { readonly path?: unknown } | null)?.path));
    return [...paths, ...listOf(patchesStrategicMerge)].filter((path) => typeof path === 'string').map((path) => resolve(folder, path));
  });
}

/** What can't be read is reported when it is read as manifests. */
function documentsIn(name: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    return parseAllDocuments(readFileSync(name, 'utf8')).map((document) => document.toJS() as unknown).filter((value) => typeof value === 'object' && value !== null) as Readonly<Record<string, unknown>>[];
  } catch {
    return [];
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
