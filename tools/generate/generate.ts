import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdk8sIndex, cdk8sModule } from './constructs/cdk8s-module';
import { kubeKind } from './constructs/kube-kind';
import { pulumiIndex, pulumiModule } from './constructs/pulumi-module';
import { definitionsModule } from './definitions';
import { histories, kebab, KindHistory, KindRelease } from './kinds';
import { kindsTable } from './kinds-table';
import { schemaIndex, schemaModule } from './schema-module';
import { compareReleases, ImportedCrd } from '../imports/format';
import { hasOptions, optionsModule } from './spec/options-module';
import { specModule } from './spec/spec-module';
import { structModule } from './spec/struct-module';

const HEADER = '// Generated from imports/ by `npx projen generate`. Do not edit.\n';

/** The folders below src/ that are generated as a whole. */
export const GENERATED_FOLDERS = ['generated', 'core/generated', 'cdk8s/generated', 'pulumi/generated'];

/** The generated files, by their path below src/. */
export function generate(imports: ImportedCrd[]): Map<string, string> {
  const kinds = histories(imports);
  const files = [...data(kinds), ...options(kinds), ...constructs(kinds)];
  return new Map(files.map(([path, text]) => [path, HEADER + text]));
}

function data(kinds: KindHistory[]): [string, string][] {
  return [
    ['generated/definition.ts', fixed('definition.ts')],
    ['generated/definitions.ts', definitionsModule(kinds)],
    ['generated/resolvable.ts', fixed('resolvable.ts')],
    ['generated/schema.ts', fixed('schema.ts')],
    ['generated/kinds.ts', kindsTable(kinds)],
    ['generated/schemas/index.ts', schemaIndex(kinds)],
    ...kinds.flatMap((kind): [string, string][] => [
      [`generated/schemas/${kebab(kind.kind)}.ts`, schemaModule(kind)],
      [`generated/spec/${kebab(kind.kind)}.ts`, specModule(kind, releasesOfProduct(kind, kinds))],
      [`generated/struct/${kebab(kind.kind)}.ts`, structModule(kind, releasesOfProduct(kind, kinds))],
    ]),
  ];
}

function options(kinds: KindHistory[]): [string, string][] {
  return kinds.filter(hasOptions).map((kind) => [`core/generated/${kebab(kind.kind)}.ts`, optionsModule(kind, releasesOfProduct(kind, kinds))]);
}

function constructs(all: KindHistory[]): [string, string][] {
  const kinds = all.map(kubeKind);
  return [
    ['cdk8s/generated/index.ts', cdk8sIndex(kinds)],
    ['pulumi/generated/index.ts', pulumiIndex(kinds)],
    ...kinds.flatMap((kind): [string, string][] => [
      [`cdk8s/generated/kube-${kind.file}.ts`, cdk8sModule(kind)],
      [`pulumi/generated/kube-${kind.file}.ts`, pulumiModule(kind)],
    ]),
  ];
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
