import type { Declaration, Expression, Fields } from './expression';
import type { SourceObject } from './source-object';

/** The properties of a construct other than its metadata, without those that are left out. */
function fieldsOf(fields: Readonly<Record<string, Expression>>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** What an object becomes. */
export function declarationOf(
  { index, name, namespace, metadata }: SourceObject, construct: string, fields: Readonly<Record<string, Expression>>,
  alsoMakes: readonly number[] = [],
): Declaration {
  return { construct, name: name!, namespace, metadata, fields: fieldsOf(fields), makes: [index, ...alsoMakes] };
}
