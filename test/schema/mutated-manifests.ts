/*
 * Damages manifests that are right, field by field, and compares what the library says of each with the verdict of
 * an API server made of other people's libraries. A program of its own, because one of them is an ES module, which
 * jest can't load. Prints how often they agree, and every disagreement.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { ApiServer } from './api-server';
import { inspectManifest } from '../../src/core/schema/check';
import { readFixtures } from '../../tools/checks/fixtures';
import { readRelease } from '../../tools/imports/format';
import { celJs } from '../cel/interpreter';
import type { Interpreter } from '../cel/interpreter';

export interface Report {
  /** How many manifests there were before anything was damaged. */
  readonly sound: number;
  readonly compared: Readonly<Record<'accepted' | 'refused' | 'unknown', number>>;
  readonly disagreements: readonly object[];
}

const TARGETS = [
  ['kgateway/2.4', 'gateway-api/1.6-standard'],
  ['kgateway/2.4', 'gateway-api/1.6-experimental'],
  ['kgateway/2.2', 'gateway-api/1.4-standard'],
];

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec?: unknown;
}

const MOST_OF_A_FIELD = 2;

/** What the library makes, and what its checks leave alone. Equal manifests once. */
function soundManifests(): Manifest[] {
  const folder = join(__dirname, '../scenarios/expected');
  const made = readdirSync(folder).flatMap((file) => parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => document.toJS() as Manifest));
  const left = [...readFixtures().values()].flatMap(({ good }) => good.flatMap(({ manifests }) => manifests as unknown as Manifest[]));
  const unique = new Map([...made, ...left].map(({ apiVersion, kind, spec }) => [JSON.stringify([kind, spec]), { apiVersion, kind, metadata: { name: 'example' }, spec }]));
  return [...unique.values()].filter(({ spec }) => spec !== undefined);
}

type Parent = Record<string | number, unknown>;

/** A change of one field, done in place. */
type Damage = (parent: Parent, key: string | number) => void;

const put = (value: unknown): Damage => (parent, key) => { parent[key] = value; };

const drop: Damage = (parent, key) => {
  if (Array.isArray(parent)) { parent.splice(Number(key), 1); } else { delete parent[key]; }
};

const rename: Damage = (parent, key) => {
  if (Array.isArray(parent)) { return; }
  parent[`${key}s`] = parent[key];
  delete parent[key];
};

const repeat = (times: number): Damage => (parent, key) => {
  if (Array.isArray(parent[key])) { parent[key] = Array.from({ length: times }, () => structuredClone((parent[key] as unknown[])[0] ?? 'x')); }
};

const RETYPED = ['x', 1, true, {}, []];
const OUT_OF_RANGE = ['', 'X_y!', '*', 'x'.repeat(300), 'x'.repeat(5000), 0, -1, 1.5, 65536, 2 ** 31, 2 ** 40];
const DAMAGES: readonly Damage[] = [drop, rename, ...[...RETYPED, ...OUT_OF_RANGE].map(put), repeat(2), repeat(17), repeat(70)];

/** Every damage of every field and list entry of the spec, but of the fields of the same name a few only. */
function* damaged(manifest: Manifest, seen: Map<string, number>): Generator<Manifest> {
  for (const path of pathsIn(manifest.spec, ['spec'])) {
    const field = `${manifest.kind} ${path.filter((step) => typeof step === 'string').join('.')}`;
    const times = seen.get(field) ?? 0;
    if (times === MOST_OF_A_FIELD) { continue; }
    seen.set(field, times + 1);
    for (const damage of DAMAGES) {
      const copy = structuredClone(manifest);
      const parent = path.slice(0, -1).reduce<Parent>((part, step) => part[step] as Parent, copy as unknown as Parent);
      damage(parent, path[path.length - 1]);
      yield copy;
    }
  }
}

function* pathsIn(value: unknown, path: readonly (string | number)[]): Generator<readonly (string | number)[]> {
  yield path;
  if (typeof value !== 'object' || value === null) { return; }
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) { yield* pathsIn((value as Parent)[key], [...path, key]); }
}

function apiServers(target: readonly string[], cel: Interpreter): ReadonlyMap<string, ApiServer> {
  return new Map(target.flatMap((name) => {
    const [product, release] = name.split('/');
    return readRelease(product, release).flatMap(({ crd }) => crd.versions.filter(({ served }) => served)
      .map(({ name: version, schema }): [string, ApiServer] => [`${crd.group}/${version} ${crd.kind}`, new ApiServer(schema, cel)]));
  }));
}

async function compare(): Promise<Report> {
  const cel = await celJs();
  const compared = { accepted: 0, refused: 0, unknown: 0 };
  const disagreements: object[] = [];
  let sound = 0;
  for (const target of TARGETS) {
    const servers = apiServers(target, cel);
    const releases = target.map((name) => name.replace('/', '-'));
    const seen = new Map<string, number>();
    for (const manifest of soundManifests()) {
      const server = servers.get(`${manifest.apiVersion} ${manifest.kind}`);
      if (server === undefined || server.judge(manifest) === 'refused') { continue; }
      sound++;
      for (const one of [manifest, ...damaged(manifest, seen)]) {
        const verdict = server.judge(one);
        compared[verdict]++;
        const { structure, rules } = inspectManifest(one, releases);
        const problems = [...structure, ...rules];
        if (verdict !== 'unknown' && (problems.length > 0) !== (verdict === 'refused')) { disagreements.push({ releases, verdict, problems, manifest: one }); }
      }
    }
  }
  return { sound, compared, disagreements };
}

void compare().then((report) => process.stdout.write(JSON.stringify(report)));
