import { SchemaNode, SchemaType, ValidationRule } from './crd';

/** A node in the compact notation: a type alone, or an object. */
export type CompactNode = string | CompactObject;

export interface CompactObject {
  type?: string;
  properties?: Record<string, CompactNode>;
  items?: CompactNode;
  values?: CompactNode | boolean;
  rules?: (string | ValidationRule)[];
  /** How list items merge: `atomic`, `set`, or the keys of a map-like list. */
  list?: string | string[];
  [key: string]: unknown;
}

/** Written as they are, in this order. */
const PLAIN = [
  'enum', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'default', 'nullable',
] as const;

/** Written under a shorter name. */
const RENAMED = {
  'x-kubernetes-map-type': 'map',
  'x-kubernetes-preserve-unknown-fields': 'preserveUnknown',
  'x-kubernetes-embedded-resource': 'embedded',
} as const;

const ALTERNATIVES = ['anyOf', 'oneOf', 'allOf'] as const;

const INT_OR_STRING = 'int-or-string';
const INT_OR_STRING_TYPES = JSON.stringify([{ type: 'integer' }, { type: 'string' }]);
const NO_TYPE = 'any';

export function encodeNode(node: SchemaNode): CompactNode {
  const compact: CompactObject = {};
  const type = writtenType(node);
  if (type !== undefined) { compact.type = type; }
  for (const key of PLAIN) {
    if (node[key] !== undefined) { compact[key] = node[key]; }
  }
  for (const [key, short] of Object.entries(RENAMED)) {
    if (key in node) { compact[short] = node[key as keyof SchemaNode]; }
  }
  encodeList(node, compact);
  const rules = node['x-kubernetes-validations'];
  if (rules !== undefined) { compact.rules = rules.map((rule) => Object.keys(rule).length === 1 ? rule.rule : rule); }
  encodeChildren(node, compact);
  return Object.keys(compact).length === 1 && compact.type !== undefined ? compact.type : compact;
}

export function decodeNode(written: CompactNode): SchemaNode {
  const compact = typeof written === 'string' ? { type: written } : written;
  const node: SchemaNode = decodeType(compact);
  for (const key of PLAIN) {
    if (compact[key] !== undefined) { Object.assign(node, { [key]: compact[key] }); }
  }
  for (const [key, short] of Object.entries(RENAMED)) {
    if (short in compact) { Object.assign(node, { [key]: compact[short] }); }
  }
  if (Array.isArray(compact.list)) {
    node['x-kubernetes-list-type'] = 'map';
    node['x-kubernetes-list-map-keys'] = compact.list;
  } else if (compact.list !== undefined) {
    node['x-kubernetes-list-type'] = compact.list as 'atomic' | 'set' | 'map';
  }
  if (compact.rules !== undefined) {
    node['x-kubernetes-validations'] = compact.rules.map((rule) => typeof rule === 'string' ? { rule } : rule);
  }
  decodeChildren(compact, node);
  return node;
}

function encodeList(node: SchemaNode, compact: CompactObject): void {
  const type = node['x-kubernetes-list-type'];
  const keys = node['x-kubernetes-list-map-keys'];
  if (keys !== undefined && type !== 'map') { throw new Error('list keys without the list type "map"'); }
  if (type !== undefined) { compact.list = keys ?? type; }
}

function encodeChildren(node: SchemaNode, compact: CompactObject): void {
  for (const key of ALTERNATIVES) {
    if (node[key] !== undefined && !(key === 'anyOf' && isIntOrString(node))) { compact[key] = node[key].map(encodeNode); }
  }
  if (node.not !== undefined) { compact.not = encodeNode(node.not); }
  const { properties = {}, required = [], items, additionalProperties } = node;
  const loose = required.filter((name) => !Object.hasOwn(properties, name));
  if (loose.length > 0) { compact.required = loose; }
  if (node.properties !== undefined) {
    compact.properties = Object.fromEntries(Object.entries(properties).map(([name, child]) => {
      if (name.endsWith('!')) { throw new Error(`property name "${name}" can't be told from a required one`); }
      return [required.includes(name) ? `${name}!` : name, encodeNode(child)];
    }));
  }
  if (items !== undefined) { compact.items = encodeNode(items); }
  if (additionalProperties !== undefined) {
    compact.values = typeof additionalProperties === 'boolean' ? additionalProperties : encodeNode(additionalProperties);
  }
}

function decodeChildren(compact: CompactObject, node: SchemaNode): void {
  for (const key of ALTERNATIVES) {
    if (compact[key] !== undefined) { node[key] = (compact[key] as CompactNode[]).map(decodeNode); }
  }
  if (compact.not !== undefined) { node.not = decodeNode(compact.not as CompactNode); }
  const required = [...(compact.required as string[] | undefined ?? [])];
  if (compact.properties !== undefined) {
    node.properties = {};
    for (const [name, child] of Object.entries(compact.properties)) {
      const plain = name.endsWith('!') ? name.slice(0, -1) : name;
      if (plain !== name) { required.push(plain); }
      node.properties[plain] = decodeNode(child);
    }
  }
  if (required.length > 0) { node.required = required.sort(); }
  if (compact.items !== undefined) { node.items = decodeNode(compact.items); }
  if (compact.values !== undefined) {
    node.additionalProperties = typeof compact.values === 'boolean' ? compact.values : decodeNode(compact.values);
  }
}

/** The type as written, or nothing where the children imply it. */
function writtenType(node: SchemaNode): string | undefined {
  if (isIntOrString(node)) { return INT_OR_STRING; }
  if (node['x-kubernetes-int-or-string'] !== undefined) { throw new Error('int-or-string without anyOf integer, string'); }
  const type = `${node.type ?? ''}${node.format === undefined ? '' : `:${node.format}`}`;
  const implied = impliedType(node.properties ?? node.additionalProperties, node.items);
  if (type === (implied ?? '')) { return undefined; }
  return type === '' ? NO_TYPE : type;
}

function decodeType(compact: CompactObject): SchemaNode {
  if (compact.type === INT_OR_STRING) {
    return { 'x-kubernetes-int-or-string': true, anyOf: JSON.parse(INT_OR_STRING_TYPES) };
  }
  if (compact.type === NO_TYPE) { return {}; }
  const written = compact.type ?? impliedType(compact.properties ?? compact.values, compact.items) ?? '';
  const [type, format] = written.split(':');
  return { ...(type !== '' && { type: type as SchemaType }), ...(format !== undefined && { format }) };
}

function impliedType(members: unknown, items: unknown): SchemaType | undefined {
  if (members !== undefined) { return 'object'; }
  return items !== undefined ? 'array' : undefined;
}

function isIntOrString(node: SchemaNode): boolean {
  return node['x-kubernetes-int-or-string'] === true && node.type === undefined && node.format === undefined
    && JSON.stringify(node.anyOf) === INT_OR_STRING_TYPES;
}
