import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { Data } from '../../src/core/programs/data';
import { readFixtures } from '../../tools/checks/fixtures';

const ROOT = join(__dirname, '..', '..');

/** Manifests that belong together, and what they are called. */
export interface Sample {
  readonly name: string;
  readonly manifests: readonly Data[];
}

/** The manifests of all recipes, examples, applications and scenarios, and of the fixtures in which nothing is wrong. */
export function samples(): Sample[] {
  return [...recipes(), ...folders('examples/cdk8s', 'expected'), ...fixtures()].filter(({ manifests }) => manifests.length > 0);
}

function recipes(): Sample[] {
  const cookbook = join(ROOT, 'docs', 'cookbook');
  return readdirSync(cookbook, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).sort().map((file) => {
    const blocks = [...readFileSync(join(cookbook, file), 'utf8').matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml);
    return { name: file, manifests: blocks.flatMap(documents).filter(({ apiVersion }) => typeof apiVersion === 'string') };
  });
}

function folders(path: string, inner: string): Sample[] {
  return readdirSync(join(ROOT, path)).sort().map((name) => {
    const folder = join(ROOT, path, name, inner);
    const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
    return { name: `${path}/${name}`, manifests: files.flatMap((file) => documents(readFileSync(join(folder, file), 'utf8'))) };
  });
}

function fixtures(): Sample[] {
  return [...readFixtures()].flatMap(([id, { good }]) => good.map(({ title, manifests }) => ({ name: `${id}: ${title}`, manifests })));
}

export function documents(yaml: string): Data[] {
  return parseAllDocuments(yaml).map((document) => document.toJS() as Data | null).filter((value) => value !== null);
}
