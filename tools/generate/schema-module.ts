import { kebab, KindHistory } from './kinds';
import { Pool } from './pool';
import { KindSchema } from './static/schema';

/** src/generated/schemas/<kind>.ts: the kind's schemas as data, and its rules as functions. */
export function schemaModule({ group, kind, releases }: KindHistory): string {
  const pool = new Pool();
  const roots = Object.fromEntries(releases.map(({ id, crd }) => [
    id, Object.fromEntries(crd.versions.map(({ name, schema }) => [name, pool.add(schema)])),
  ]));
  const schema: KindSchema = { group, kind, roots, ...pool.content };
  return `// @ts-nocheck The functions of the rules take values of any type.
import type { KindSchema, Rule } from '../schema';

export const schema = JSON.parse(${quoted(JSON.stringify(schema))}) as KindSchema;

export const rules = (cel: any): Rule[] => [
${pool.functions.map((code) => code === undefined ? '  undefined,\n' : `  (self) => ${code},\n`).join('')}];
`;
}

/** src/generated/schemas/index.ts: a kind costs nothing until it is used. */
export function schemaIndex(kinds: KindHistory[]): string {
  const lines = kinds.map(({ group, kind }) => `  '${group}/${kind}': () => require('./${kebab(kind)}'),\n`);
  return `import type { KindModule } from '../schema';

/** By group and kind. */
export const SCHEMAS: Readonly<Record<string, () => KindModule>> = {
${lines.join('')}};
`;
}

/** A string literal in single quotes. */
export function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `'${escaped}'`;
}
