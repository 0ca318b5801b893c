import type { Node } from '../../generated/schema';

/** Whether a node describes objects. Nodes within `anyOf` and the like have no type, only keywords. */
export function isObject(node: Node): boolean {
  if (node.type !== undefined) { return node.type === 'object'; }
  return node.properties !== undefined || node.required !== undefined || node.minProperties !== undefined || node.maxProperties !== undefined;
}

/** Whether a node describes lists. */
export function isList(node: Node): boolean {
  if (node.type !== undefined) { return node.type === 'array'; }
  return node.items !== undefined || node.minItems !== undefined || node.maxItems !== undefined;
}

/** Whether a scalar has the type that a node asks for. */
export function hasType(node: Node, value: unknown): boolean {
  switch (node.type) {
    case 'string': return typeof value === 'string';
    case 'integer': return Number.isInteger(value);
    case 'number': return Number.isFinite(value);
    case 'boolean': return typeof value === 'boolean';
    default: return node.intOrString !== true || typeof value === 'string' || Number.isInteger(value);
  }
}

/** Whether a field that a node does not describe is unknown to the API server. */
export function isClosed(node: Node, field: string): boolean {
  if (node.type !== 'object' || node.preserveUnknown === true || node.additionalProperties === true) { return false; }
  return !(node.embeddedResource === true && TYPE_AND_METADATA.includes(field));
}

const TYPE_AND_METADATA = ['apiVersion', 'kind', 'metadata'];

/** The index of the node that describes a field or map value. */
export function fieldOf(node: Node, name: string): number | undefined {
  const property = node.properties?.[name];
  // Names that every JavaScript object knows, such as `constructor`, give no number.
  if (typeof property === 'number') { return property; }
  return typeof node.additionalProperties === 'number' ? node.additionalProperties : undefined;
}
