import { ajvFor } from './ajv';
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
    this.isSound = ajvFor(schema);
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
