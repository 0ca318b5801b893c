import { unsupported } from './unsupported';
import type { SchemaNode } from '../../imports/format';

/** The type of an expression, as Kubernetes gives it to a schema node. */
export type CelType =
  | { readonly kind: 'bool' | 'double' | 'duration' | 'dyn' | 'int' | 'null' | 'quantity' | 'string' | 'type' }
  | { readonly kind: 'list'; readonly item: CelType }
  | { readonly kind: 'map'; readonly value: CelType }
  | { readonly kind: 'object'; readonly fields: Record<string, SchemaNode> }
  | { readonly kind: 'optional'; readonly value: CelType }
  /** What no rule has used yet: bytes and time stamps. */
  | { readonly kind: 'unknown'; readonly format: string };

export const BOOL: CelType = { kind: 'bool' };
export const DOUBLE: CelType = { kind: 'double' };
export const DURATION: CelType = { kind: 'duration' };
export const DYN: CelType = { kind: 'dyn' };
export const INT: CelType = { kind: 'int' };
export const NULL: CelType = { kind: 'null' };
export const QUANTITY: CelType = { kind: 'quantity' };
export const STRING: CelType = { kind: 'string' };
export const TYPE: CelType = { kind: 'type' };

/** String formats that Kubernetes turns into types of their own. All others stay strings. */
const TYPED_FORMATS = ['byte', 'date', 'date-time', 'duration'];

export function typeOf(node: SchemaNode): CelType {
  if (node['x-kubernetes-int-or-string'] === true) { return DYN; }
  switch (node.type) {
    case 'array': return { kind: 'list', item: typeOf(node.items ?? unsupported('a list without items')) };
    case 'boolean': return BOOL;
    case 'integer': return INT;
    case 'number': return DOUBLE;
    case 'object': return objectType(node);
    case 'string': return TYPED_FORMATS.includes(node.format ?? '') ? { kind: 'unknown', format: node.format! } : STRING;
    default: return DYN;
  }
}

function objectType(node: SchemaNode): CelType {
  if (typeof node.additionalProperties === 'object') { return { kind: 'map', value: typeOf(node.additionalProperties) }; }
  if (node.properties === undefined && node['x-kubernetes-preserve-unknown-fields'] === true) { return DYN; }
  return { kind: 'object', fields: node.properties ?? {} };
}

/** Whether values of the type may not be known yet. The others are always plain data. */
export function isScalar({ kind }: CelType): boolean {
  return kind !== 'list' && kind !== 'map' && kind !== 'object';
}

/** Kubernetes' spelling of property names that CEL could not read otherwise. */
export function unescapeField(name: string): string {
  const word = /^__([a-z]+)__$/.exec(name)?.[1];
  if (word !== undefined && RESERVED.has(word)) { return word; }
  return name.replace(/__(underscores|dot|dash|slash)__/g, (_, symbol: string) => SYMBOLS[symbol]);
}

const SYMBOLS: Record<string, string> = { underscores: '__', dot: '.', dash: '-', slash: '/' };
const RESERVED = new Set([
  'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function',
  'if', 'import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while',
]);
