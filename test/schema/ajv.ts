import { isIPv4, isIPv6 } from 'node:net';
import Ajv from 'ajv';
import type { SchemaNode } from '../../tools/imports/format';

/** Whether ajv accepts a manifest that has its defaults, by the schema of a CRD as it was imported. */
export function ajvFor(schema: SchemaNode): (manifest: object) => boolean {
  const ajv = new Ajv({ nullable: true, format: 'full', unknownFormats: 'ignore' });
  ajv.addFormat('ipv4', isIPv4);
  ajv.addFormat('ipv6', (value: string) => isIPv6(value) && !value.includes('%'));
  ajv.addFormat('cidr', (value: string) => /^[0-9.]+\/([0-9]|[12][0-9]|3[0-2])$/.test(value) || /^[0-9a-f:]+\/[0-9]{1,3}$/.test(value));
  ajv.addKeyword('distinctBy', { validate: (keys: string[], list: unknown) => !Array.isArray(list) || areDistinct(keys, list) });
  const { properties, required = [] } = schema;
  const validate = ajv.compile({ type: 'object', required, properties: { ...mapValues(properties ?? {}), ...COMMON }, additionalProperties: false });
  return (manifest) => validate(manifest) === true;
}

/** Fields that every kind has, which are not looked into. */
const COMMON = { apiVersion: {}, kind: {}, metadata: {}, status: {} };

function areDistinct(keys: readonly string[], list: readonly unknown[]): boolean {
  return new Set(list.map((entry) => JSON.stringify(keys.map((key) => (entry as Record<string, unknown>)?.[key])))).size === list.length;
}

const INTEGERS: Readonly<Record<string, object>> = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  uint32: { minimum: 0, maximum: 2 ** 32 - 1 },
};

/** A node as JSON schema, closed as strict field validation closes it. */
function jsonSchema(node: SchemaNode): object {
  const { properties, items, additionalProperties, anyOf, oneOf, allOf, not, format, default: _default, ...rest } = node;
  const plain = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('x-')));
  const isOpen = node['x-kubernetes-preserve-unknown-fields'] === true || additionalProperties !== undefined || node['x-kubernetes-embedded-resource'] === true;
  const isIntOrString = node['x-kubernetes-int-or-string'] === true;
  const listType = node['x-kubernetes-list-type'];
  return {
    ...INTEGERS[format ?? ''],
    ...plain,
    ...isIntOrString && { type: ['integer', 'string'] },
    ...format !== undefined && (node.type ?? 'string') === 'string' && { format },
    ...properties !== undefined && { properties: mapValues(properties) },
    ...node.type === 'object' && !isOpen && { additionalProperties: false },
    ...typeof additionalProperties === 'object' && { additionalProperties: jsonSchema(additionalProperties) },
    ...items !== undefined && { items: jsonSchema(items) },
    ...anyOf !== undefined && !isIntOrString && { anyOf: anyOf.map(jsonSchema) },
    ...oneOf !== undefined && { oneOf: oneOf.map(jsonSchema) },
    ...allOf !== undefined && !isIntOrString && { allOf: allOf.map(jsonSchema) },
    ...not !== undefined && { not: jsonSchema(not) },
    ...listType === 'set' && { uniqueItems: true },
    ...listType === 'map' && { distinctBy: node['x-kubernetes-list-map-keys'] },
  };
}

function mapValues(nodes: Readonly<Record<string, SchemaNode>>): object {
  return Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, jsonSchema(node)]));
}
