import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionsModule } from './definitions';
import { histories, kebab, KindHistory, KindRelease } from './kinds';
import { kindsTable } from './kinds-table';
import { schemaIndex, schemaModule } from './schema-module';
import { compareReleases, ImportedCrd } from '../imports/format';
import { specModule } from './spec/spec-module';

const HEADER = '// Generated from imports/ by `npx projen generate`. Do not edit.\n';

/** The files of src/generated, by path. */
export function generate(imports: ImportedCrd[]): Map<string, string> {
  const kinds = histories(imports);
  const files: [string, string][] = [
    ['definition.ts', fixed('definition.ts')],
    ['definitions.ts', definitionsModule(kinds)],
    ['leaf.ts', fixed('leaf.ts')],
    ['schema.ts', fixed('schema.ts')],
    ['kinds.ts', kindsTable(kinds)],
    ['schemas/index.ts', schemaIndex(kinds)],
    ...kinds.flatMap((kind): [string, string][] => [
      [`schemas/${kebab(kind.kind)}.ts`, schemaModule(kind)],
      [`spec/${kebab(kind.kind)}.ts`, specModule(kind, releasesOfProduct(kind, kinds))],
    ]),
  ];
  return new Map(files.map(([path, text]) => [path, HEADER + text]));
}

/** The types that the generated modules share. */
function fixed(name: string): string {
  return readFileSync(join(__dirname, 'static', name), 'utf8');
}

/** Every release of the product that the kind belongs to, oldest first. */
function releasesOfProduct({ releases: [{ product }] }: KindHistory, kinds: KindHistory[]): KindRelease[] {
  const all = kinds.flatMap(({ releases }) => releases).filter((release) => release.product === product);
  const unique = [...new Map(all.map((release) => [release.id, release])).values()];
  return unique.sort((left, right) => compareReleases(left.release, right.release));
}
