import Ajv from 'ajv';
import { stringFormat } from '../../src/core/schema/formats';
import type { KindSchema, Node } from '../../src/generated/schema';

const BOUNDS: Readonly<Record<string, object>> = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  uint32: { minimum: 0, maximum: 2 ** 32 - 1 },
};

/** A second opinion: whether ajv accepts a manifest that has its defaults. */
export function ajvFor(schema: KindSchema, root: number): (manifest: object) => boolean {
  const ajv = new Ajv({ nullable: true });
  for (const name of ['ipv4', 'ipv6', 'cidr', 'date-time']) { ajv.addFormat(name, (value) => stringFormat(name)?.fits(value) === true); }
  ajv.addKeyword('distinctBy', { validate: (keys: string[], list: unknown) => !Array.isArray(list) || areDistinct(keys, list) });
  const { spec } = schema.nodes[root].properties ?? {};
  const validate = ajv.compile({
    type: 'object',
    required: schema.nodes[root].required ?? [],
    properties: spec === undefined ? {} : { spec: jsonSchema(schema, schema.nodes[spec]) },
  });
  return (manifest) => validate(manifest) === true;
}

function areDistinct(keys: string[], list: unknown[]): boolean {
  const identities = list.map((entry) => JSON.stringify(keys.map((key) => (entry as Record<string, unknown>)[key])));
  return new Set(identities).size === list.length;
}

/** A node of a pool as the JSON schema that it came from, closed as strict field validation closes it. */
function jsonSchema(schema: KindSchema, node: Node): object {
  const {
    properties, items, additionalProperties, pattern, anyOf, oneOf, allOf, not, rules, listType, listMapKeys, intOrString, format, ...same
  } = node;
  const one = (index: number): object => jsonSchema(schema, schema.nodes[index]);
  const all = (indices: readonly number[]): object[] => indices.map(one);
  const closed = node.type === 'object' && node.preserveUnknown !== true && additionalProperties === undefined;
  return {
    ...intOrString === true && { type: ['integer', 'string'] },
    ...node.type !== 'integer' && format !== undefined && { format },
    ...BOUNDS[format ?? ''],
    ...same,
    ...closed && { additionalProperties: false },
    ...properties !== undefined && { properties: Object.fromEntries(Object.entries(properties).map(([name, index]) => [name, one(index)])) },
    ...items !== undefined && { items: one(items) },
    ...typeof additionalProperties === 'number' && { additionalProperties: one(additionalProperties) },
    ...pattern !== undefined && { pattern: schema.patterns[pattern].text },
    ...anyOf !== undefined && intOrString !== true && { anyOf: all(anyOf) },
    ...oneOf !== undefined && { oneOf: all(oneOf) },
    ...allOf !== undefined && { allOf: all(allOf) },
    ...not !== undefined && { not: one(not) },
    ...listType === 'set' && { uniqueItems: true },
    ...listType === 'map' && { distinctBy: listMapKeys },
  };
}
