import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Analyzer } from '@pulumi/pulumi/provider/experimental/analyzer';
import { generateSchema } from '@pulumi/pulumi/provider/experimental/schema';
import { REPOSITORY } from './api';

/** Where the provider of the components reads its schema. */
export const SCHEMA_FILE = join(REPOSITORY, 'lib', 'pulumi', 'plugin', 'schema.json');

/** What Pulumi reads from the components, of which it makes the SDKs of other languages. */
export function pluginSchema(components: readonly string[]): any {
  const { name, version, description } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as Record<string, string>;
  const analyzer = new Analyzer(join(REPOSITORY, 'src', 'pulumi'), name, { name, main: 'plugin/index.ts' } as any, new Set(components));
  const { components: found, typeDefinitions, dependencies } = analyzer.analyze();
  return generateSchema(name, version, description, found, typeDefinitions, dependencies);
}
