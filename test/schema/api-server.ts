import { isIPv4, isIPv6 } from 'node:net';
import Ajv from 'ajv';
import type { SchemaNode } from '../../tools/imports/format';
import type { Evaluate, Interpreter } from '../cel/interpreter';

/** Whether a manifest is accepted; 'unknown' where a rule uses what the interpreter does not have. */
export type Verdict = 'accepted' | 'refused' | 'unknown';

/**
 * An API server with one CRD, made of other people's libraries and of the CRD as it was imported: ajv judges the
 * structure, an interpreter of CEL the rules. Nothing of it is shared with the library.
 */
export class ApiServer {
  private readonly isSound: (manifest: object) => boolean;
  private readonly programs = new Map<string, Evaluate | undefined>();

  public constructor(private readonly schema: SchemaNode, private readonly cel: Interpreter) {
    const ajv = new Ajv({ nullable: true, format: 'full', unknownFormats: 'ignore' });
    ajv.addFormat('ipv4', isIPv4);
    ajv.addFormat('ipv6', (value: string) => isIPv6(value) && !value.includes('%'));
    ajv.addFormat('cidr', (value: string) => /^[0-9.]+\/([0-9]|[12][0-9]|3[0-2])$/.test(value) || /^[0-9a-f:]+\/[0-9]{1,3}$/.test(value));
    ajv.addKeyword('distinctBy', { validate: (keys: string[], list: unknown) => !Array.isArray(list) || areDistinct(keys, list) });
    const { properties, required = [] } = schema;
    const validate = ajv.compile({ type: 'object', required, properties: { ...mapValues(properties ?? {}), ...COMMON }, additionalProperties: false });
    this.isSound = (manifest) => validate(manifest) === true;
  }

  public judge(manifest: object): Verdict {
    const object = withDefaults(structuredClone(manifest), this.schema);
    return this.isSound(object) ? this.judgeRules(object, this.schema) : 'refused';
  }

  private judgeRules(value: unknown, node: SchemaNode): Verdict {
    const own = (node['x-kubernetes-validations'] ?? []).map(({ rule }) => this.judgeRule(rule, value, node));
    return worst([...own, ...childrenOf(value, node).map(([child, childNode]) => this.judgeRules(child, childNode))]);
  }

  private judgeRule(rule: string, value: unknown, node: SchemaNode): Verdict {
    // A rule about an earlier state says nothing about a new object.
    if (/\boldSelf\b/.test(rule)) { return 'accepted'; }
    const key = `${rule}\n${JSON.stringify(node)}`;
    if (!this.programs.has(key)) { this.programs.set(key, MISSING.test(rule) ? undefined : this.cel.compile(rule, node)); }
    const evaluate = this.programs.get(key);
    if (evaluate === undefined) { return 'unknown'; }
    try {
      return evaluate(value) === true ? 'accepted' : 'refused';
    } catch {
      return 'refused';
    }
  }
}

/** Fields that every kind has, which this API server does not look into. */
const COMMON = { apiVersion: {}, kind: {}, metadata: {}, status: {} };

/** Functions of Kubernetes, and flags that JavaScript has no regular expressions with. */
const MISSING = /quantity\(|isIP\(|format\.|\(\?i\)/;

function worst(verdicts: readonly Verdict[]): Verdict {
  return (['refused', 'unknown'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'accepted';
}

function childrenOf(value: unknown, { properties = {}, additionalProperties, items }: SchemaNode): [unknown, SchemaNode][] {
  if (Array.isArray(value)) { return items === undefined ? [] : value.map((item) => [item, items]); }
  if (typeof value !== 'object' || value === null) { return []; }
  return Object.entries(value).flatMap(([name, child]): [unknown, SchemaNode][] => {
    const node = properties[name] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    return node === undefined || name === 'status' ? [] : [[child, node]];
  });
}

function withDefaults(value: any, node: SchemaNode): any {
  if (typeof value !== 'object' || value === null) { return value; }
  if (!Array.isArray(value)) {
    for (const [name, { default: usual }] of Object.entries(node.properties ?? {})) {
      if (value[name] === undefined && usual !== undefined) { value[name] = structuredClone(usual); }
    }
  }
  childrenOf(value, node).forEach(([child, childNode]) => withDefaults(child, childNode));
  return value;
}

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
