import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CheckSettings } from '../../src/core/checks/check';
import { KINDS } from '../../src/generated/kinds';

/** Manifests that a check is tried on, and what it has to find. */
export interface Fixture {
  readonly title: string;
  readonly manifests: readonly Manifest[];
  readonly settings: Partial<CheckSettings>;
  /** `<Kind> <namespace>/<name> <path>` of each finding. Empty: the manifests are good. */
  readonly finds: readonly string[];
  /** Whether the API server would refuse the manifests as well. */
  readonly refused: boolean;
}

export interface Fixtures {
  readonly bad: readonly Fixture[];
  readonly good: readonly Fixture[];
}

export type Manifest = Readonly<Record<string, unknown>>;

type Body = Record<string, unknown>;

interface Written {
  readonly title: string;
  readonly finds?: readonly string[];
  readonly settings?: Partial<CheckSettings>;
  readonly refused?: boolean;
  /** `<Kind> <namespace>/<name>` and what it says: its spec, and `labels` and `annotations` of its metadata. */
  readonly objects: Readonly<Record<string, Body | null>> | readonly Readonly<Record<string, Body | null>>[];
}

export const FIXTURES = join(__dirname, '..', '..', 'test', 'checks', 'fixtures');

/** The fixtures of each check. */
export function readFixtures(): ReadonlyMap<string, Fixtures> {
  return new Map(readdirSync(FIXTURES).sort().map((file) => [file.replace(/\.yaml$/, ''), readFile(join(FIXTURES, file))]));
}

function readFile(file: string): Fixtures {
  const { bad = [], good = [] } = parse(readFileSync(file, 'utf8')) as { bad?: readonly Written[]; good?: readonly Written[] };
  return { bad: bad.map(readFixture), good: good.map(readFixture) };
}

function readFixture({ title, finds = [], settings = {}, refused = false, objects }: Written): Fixture {
  return { title, finds, settings, refused, manifests: [objects].flat().flatMap(manifestsOf) };
}

/** The manifests that are written in short. */
export function manifestsOf(objects: Readonly<Record<string, Body | null>>): readonly Manifest[] {
  return Object.entries(objects).map(([name, body]) => manifestOf(name, body ?? {}));
}

/** Kinds whose fields are beside `metadata`. */
const WITHOUT_SPEC = ['ConfigMap', 'Secret', 'Namespace', 'ClusterRole', 'ClusterRoleBinding', 'RoleBinding'];

function manifestOf(title: string, body: Body): Manifest {
  const [kind, fullName] = title.split(' ');
  const [name, namespace] = fullName.split('/').reverse();
  const { apiVersion = apiVersionOf(kind), labels, annotations, ...rest } = body;
  const metadata = { name, namespace, labels, annotations };
  const given = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
  return { apiVersion, kind, metadata: given, ...WITHOUT_SPEC.includes(kind) ? rest : { spec: rest } };
}

function apiVersionOf(kind: string): string {
  const known = KINDS.find((one) => one.kind === kind);
  if (known === undefined) { return 'v1'; }
  const versions = Object.values(known.releases).at(-1) ?? [];
  return `${known.group}/${versions.find(({ storage }) => storage)?.name ?? versions[0].name}`;
}
