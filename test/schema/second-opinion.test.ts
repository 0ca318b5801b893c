import * as fc from 'fast-check';
import { ajvFor } from './ajv';
import { manifestsOf } from './manifests';
import { formatProblem } from '../../src/core/problem';
import { withDefaults } from '../../src/core/schema/defaults';
import { validateStructure } from '../../src/core/schema/validate';
import { KINDS } from '../../src/generated/kinds';
import { SCHEMAS } from '../../src/generated/schemas';
import { readImports } from '../../tools/imports/format';

const RUNS = { numRuns: 200 };
const IMPORTS = readImports();

/** The newest schema of every kind, and the one that it was made from. */
const NEWEST = KINDS.map(({ group, kind }) => {
  const { schema } = SCHEMAS[`${group}/${kind}`]();
  const [release, versions] = Object.entries(schema.roots).at(-1)!;
  const [version, root] = Object.entries(versions).at(-1)!;
  const { crd } = IMPORTS.find((one) => one.crd.group === group && one.crd.kind === kind && `${one.product}-${one.release}` === release)!;
  return { kind, schema, root, imported: crd.versions.find(({ name }) => name === version)!.schema };
});

/** What damage is done with. Not null, which the API server treats in its own way. */
const ODD_VALUES: readonly unknown[] = [
  undefined, '', 'x', 'Service', '1', '10s', '192.0.2.1', 'x'.repeat(5000), 0, 1, -1, 1.5, 80, 65536, 2 ** 40, true, false, {}, { name: 'x' }, { x: 1 }, [], ['x', 'x'], [{}], [1],
];

/** Puts an odd value somewhere, or a part of the manifest in place of another. */
function damaged(manifest: object, where: number, value: unknown): object {
  const copy = structuredClone(manifest) as { spec: unknown };
  const locations: [Record<string, unknown>, string][] = [[copy, 'spec']];
  for (const [parent, key] of locations) {
    const part = parent[key];
    if (typeof part === 'object' && part !== null) { locations.push(...Object.keys(part).map((name): [Record<string, unknown>, string] => [part as Record<string, unknown>, name])); }
  }
  const [parent, key] = locations[where % locations.length];
  if (value !== undefined) { parent[key] = value; } else if (Array.isArray(parent)) { parent.splice(Number(key), 1); } else { delete parent[key]; }
  return copy;
}

describe.each(NEWEST)('$kind', ({ schema, root, imported }) => {
  const isAccepted = ajvFor(imported);

  test('is judged as ajv judges it', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...ODD_VALUES)), { minLength: 1, maxLength: 2 });
    fc.assert(fc.property(manifestsOf(schema, root), damage, (sound, changes) => {
      const manifest = withDefaults(schema, root, changes.reduce((result, [where, value]) => damaged(result, where, value), sound));
      const problems = validateStructure(schema, root, manifest).map(formatProblem);
      expect({ accepted: problems.length === 0, problems }).toEqual({ accepted: isAccepted(manifest), problems });
    }), RUNS);
  });
});
