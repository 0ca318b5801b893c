import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import * as kinds from '../src/core/kinds';
import type { ObjectKind } from '../src/core/kinds';
import { completeSpec } from '../src/core/manifest';
import { GatewayApiChannel, ReleaseTarget } from '../src/core/release';
import { SchemaNode, readImports } from '../tools/imports/format';

const EXAMPLES = join(__dirname, '..', 'examples', 'cdk8s');
const FOLDERS = [join(__dirname, 'scenarios', 'expected'), ...readdirSync(EXAMPLES).map((example) => join(EXAMPLES, example, 'expected'))];

const manifests = FOLDERS.flatMap((folder) => readdirSync(folder).flatMap((file) =>
  parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => document.toJS())));

/** Everything that there is. */
const RELEASE = ReleaseTarget.of({ channel: GatewayApiChannel.EXPERIMENTAL });

const ourKinds = Object.values(kinds).filter((value): value is ObjectKind => typeof value === 'object' && 'kind' in value);

/** The defaults that the API server would set, by the schema as it was imported: [path, default]. */
function missingDefaults(node: SchemaNode, value: any, path: string): string[] {
  if (Array.isArray(value)) { return node.items === undefined ? [] : value.flatMap((item, index) => missingDefaults(node.items!, item, `${path}[${index}]`)); }
  if (typeof value !== 'object' || value === null) { return []; }
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    if (value[name] !== undefined) { return missingDefaults(property, value[name], `${path}.${name}`); }
    return property.default === undefined ? [] : [`${path}.${name}`];
  });
}

function specSchema({ group, version, kind }: ObjectKind): SchemaNode {
  const found = readImports().find(({ product, release, crd }) =>
    crd.kind === kind && crd.group === group && RELEASE._releases.includes(`${product}-${release}`));
  return found!.crd.versions.find(({ name }) => name === version)!.schema.properties!.spec;
}

describe.each(ourKinds.map((kind) => [kind.kind, kind] as const))('%s', (name, kind) => {
  const written = manifests.filter((manifest) => manifest.kind === name && manifest.apiVersion === kinds.apiVersionOf(kind));

  test('is written by an example or a scenario', () => {
    expect(written).not.toEqual([]);
  });

  test('carries every default that the API server would add', () => {
    expect(written.flatMap(({ spec, metadata }) => missingDefaults(specSchema(kind), spec, metadata.name))).toEqual([]);
  });

  test('has no status', () => {
    expect(written.filter((manifest) => 'status' in manifest)).toEqual([]);
  });

  test('gets its defaults once: complete specs stay as they are', () => {
    for (const { spec } of written) { expect(completeSpec(kind, spec, RELEASE)).toBe(spec); }
  });
});
