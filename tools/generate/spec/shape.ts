import { SchemaNode } from '../../imports/format';
import { KindRelease } from '../kinds';

/** A node of a schema in one release. */
export interface Occurrence {
  in: KindRelease;
  node: SchemaNode;
}

/** What TypeScript can say of a place, over all releases. */
export type Shape =
  | { form: 'object'; fields: Field[]; open: boolean }
  | { form: 'list'; item: Shape }
  | { form: 'map'; value: Shape }
  | { form: 'scalar'; type: 'string' | 'number' | 'boolean' | 'string | number'; values?: EnumValue[] }
  /** An object whose fields the schema leaves open. */
  | { form: 'free' }
  | { form: 'any' };

export interface Field {
  name: string;
  required: boolean;
  shape: Shape;
  /** The field in the newest release that has it. */
  newest: SchemaNode;
  /** The releases that have it, when not all that have the object do. */
  releases?: KindRelease[];
}

export interface EnumValue {
  value: unknown;
  /** The releases that accept it, when not all that have the field do. */
  releases?: KindRelease[];
}

/** Merges the occurrences of one place, of which the last is the newest. */
export function merge(occurrences: Occurrence[]): Shape {
  const { node } = occurrences[occurrences.length - 1];
  if (node['x-kubernetes-int-or-string'] === true) { return { form: 'scalar', type: 'string | number' }; }
  switch (node.type) {
    case 'array': return { form: 'list', item: merge(children(occurrences, (at) => at.items)) };
    case 'object': return mergeObjects(occurrences, node);
    case 'string': return { form: 'scalar', type: 'string', ...mergeEnums(occurrences, node) };
    case 'integer':
    case 'number': return { form: 'scalar', type: 'number', ...mergeEnums(occurrences, node) };
    case 'boolean': return { form: 'scalar', type: 'boolean' };
    default: return { form: 'any' };
  }
}

function mergeObjects(occurrences: Occurrence[], newest: SchemaNode): Shape {
  if (typeof newest.additionalProperties === 'object') {
    return { form: 'map', value: merge(children(occurrences, mapValue)) };
  }
  const names = new Set(occurrences.flatMap(({ node }) => Object.keys(node.properties ?? {})));
  if (names.size === 0) { return { form: 'free' }; }
  const fields = [...names].sort().map((name) => mergeField(name, occurrences, newest));
  return { form: 'object', fields, open: newest['x-kubernetes-preserve-unknown-fields'] === true };
}

function mergeField(name: string, occurrences: Occurrence[], newestParent: SchemaNode): Field {
  const found = children(occurrences, (node) => node.properties?.[name]);
  return {
    name,
    required: newestParent.required?.includes(name) === true,
    shape: merge(found),
    newest: found[found.length - 1].node,
    ...unlessAll(found, occurrences),
  };
}

/** The newest release decides whether values are listed; older ones may add some that are gone. */
function mergeEnums(occurrences: Occurrence[], newest: SchemaNode): { values?: EnumValue[] } {
  if (newest.enum === undefined) { return {}; }
  const all = new Set([...newest.enum, ...occurrences.flatMap(({ node }) => node.enum ?? [])]);
  const accepts = (value: unknown) => occurrences.filter(({ node }) => node.enum === undefined || node.enum.includes(value));
  return { values: [...all].map((value) => ({ value, ...unlessAll(accepts(value), occurrences) })) };
}

function children(occurrences: Occurrence[], child: (node: SchemaNode) => SchemaNode | undefined): Occurrence[] {
  return occurrences.flatMap((occurrence) => {
    const node = child(occurrence.node);
    return node === undefined ? [] : [{ in: occurrence.in, node }];
  });
}

function mapValue({ additionalProperties }: SchemaNode): SchemaNode | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function unlessAll(some: Occurrence[], all: Occurrence[]): { releases?: KindRelease[] } {
  const releases = new Set(some.map((occurrence) => occurrence.in));
  const complete = all.every((occurrence) => releases.has(occurrence.in));
  return complete ? {} : { releases: [...releases] };
}
