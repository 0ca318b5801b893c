import { writeFileSync } from 'node:fs';
import { edited, isEditable } from './edits';
import { append, ManifestSet } from '../../core/manifests/manifest-set';
import { completeSettings } from '../../core/manifests/settings';
import type { Change, Edit } from '../../core/releases/change';
import { changesOf } from '../../core/upgrade';
import type { UpgradeScope } from '../../core/upgrade';
import { readManifests } from '../input/manifests';
import { Source } from '../input/source';
import type { Manifest } from '../input/source';

/** What was written into a file. */
export interface Fixed {
  readonly file: string;
  readonly edits: number;
}

/**
 * Writes into files what changes say, one change after the other: each sees what the ones before have written.
 * Files that need nothing are not touched.
 */
export function fix(manifests: readonly Manifest[], scope: UpgradeScope): Fixed[] {
  const original = [...new Set(manifests.map(({ piece }) => piece.source))];
  let current: readonly Manifest[] = manifests;
  const edits = new Map<string, number>();
  for (const { find } of changesOf(scope)) {
    if (find === undefined) { continue; }
    const wanted = editsByManifest(current, find, scope);
    const sources = [...new Set([...wanted.keys()].map(({ piece }) => piece.source))];
    if (sources.length === 0) { continue; }
    for (const [{ piece: { source: { name } } }, list] of wanted) { edits.set(name, (edits.get(name) ?? 0) + list.length); }
    current = bySource(current).flatMap(([source, own]) => {
      if (!sources.includes(source)) { return own; }
      const text = edited(source, own, (manifest) => wanted.get(manifest) ?? []);
      return readManifests(new Source(source.name, text, source.isNamed)).manifests;
    });
  }
  const texts = new Map(current.map(({ piece: { source } }) => [source.name, source.text]));
  for (const { name, text } of original) {
    const now = texts.get(name);
    if (now !== undefined && now !== text) { writeFileSync(name, now); }
  }
  return [...edits].map(([file, count]) => ({ file, edits: count }));
}

function bySource(manifests: readonly Manifest[]): readonly (readonly [Source, readonly Manifest[]])[] {
  const groups = new Map<Source, Manifest[]>();
  for (const manifest of manifests) { append(groups, manifest.piece.source, manifest); }
  return [...groups];
}

/** What a change says that is to be written, by the manifest that it is written into. */
function editsByManifest(manifests: readonly Manifest[], find: NonNullable<Change['find']>, { before }: UpgradeScope): Map<Manifest, Edit[]> {
  const values = manifests.map(({ value }) => value);
  const wanted = new Map<Manifest, Edit[]>();
  for (const { edits = [] } of find(new ManifestSet(values, completeSettings(before, values)))) {
    const owners = edits.map((edit) => manifests[(edit.kind === 'add' ? edit.after : edit.at.manifest).index]);
    // All of them or none: half of a change would be worse.
    if (!owners.every(isEditable)) { continue; }
    edits.forEach((edit, index) => append(wanted, owners[index], edit));
  }
  return wanted;
}
