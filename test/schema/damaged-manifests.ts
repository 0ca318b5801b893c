import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { readFixtures } from '../../tools/checks/fixtures';

export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec?: unknown;
}

const MOST_OF_A_FIELD = 2;

/** What the library makes, and what its checks leave alone. Equal manifests once. */
export function soundManifests(): Manifest[] {
  const folder = join(__dirname, '../scenarios/expected');
  const made = readdirSync(folder).flatMap((file) => parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => document.toJS() as Manifest));
  const left = [...readFixtures().values()].flatMap(({ good }) => good.flatMap(({ manifests }) => manifests as unknown as Manifest[]));
  const unique = new Map([...made, ...left].map(({ apiVersion, kind, spec }) => [JSON.stringify([kind, spec]), { apiVersion, kind, metadata: { name: 'example' }, spec }]));
  return [...unique.values()].filter(({ spec }) => spec !== undefined);
}

type Parent = Record<string | number, unknown>;

/** A change of one field, done in place. Says whether there was anything to change. */
export type Damage = (parent: Parent, key: string | number) => boolean;

export const put = (value: unknown): Damage => (parent, key) => {
  parent[key] = value;
  return true;
};

/** In place of another text. */
export const putText = (text: string): Damage => (parent, key) => typeof parent[key] === 'string' && put(text)(parent, key);

const drop: Damage = (parent, key) => {
  if (Array.isArray(parent)) { parent.splice(Number(key), 1); } else { delete parent[key]; }
  return true;
};

const rename: Damage = (parent, key) => {
  if (Array.isArray(parent)) { return false; }
  parent[`${key}s`] = parent[key];
  delete parent[key];
  return true;
};

const repeat = (times: number): Damage => (parent, key) => {
  const list = parent[key];
  return Array.isArray(list) && put(Array.from({ length: times }, () => structuredClone(list[0] ?? 'x') as unknown))(parent, key);
};

/** Of other types, or out of range. */
export const OTHER_VALUES = ['x', 1, true, {}, [], '', 'X_y!', '*', 'x'.repeat(300), 'x'.repeat(5000), 0, -1, 1.5, 65536];
export const RESHAPED: readonly Damage[] = [drop, rename, repeat(2), repeat(17), repeat(70)];

/** Every damage of every field and list entry of the spec, but of the fields of the same name a few only. */
export function* damaged(manifest: Manifest, seen: Map<string, number>, damages: readonly Damage[]): Generator<Manifest> {
  for (const path of pathsIn(manifest.spec, ['spec'])) {
    const field = `${manifest.kind} ${path.filter((step) => typeof step === 'string').join('.')}`;
    const times = seen.get(field) ?? 0;
    if (times === MOST_OF_A_FIELD) { continue; }
    seen.set(field, times + 1);
    for (const damage of damages) {
      const copy = structuredClone(manifest);
      const parent = path.slice(0, -1).reduce<Parent>((part, step) => part[step] as Parent, copy as unknown as Parent);
      if (damage(parent, path[path.length - 1])) { yield copy; }
    }
  }
}

function* pathsIn(value: unknown, path: readonly (string | number)[]): Generator<readonly (string | number)[]> {
  yield path;
  if (typeof value !== 'object' || value === null) { return; }
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) { yield* pathsIn((value as Parent)[key], [...path, key]); }
}
