import { SchemaNode, ValidationRule } from '../imports/format';
import { transpile } from './cel/transpile';
import { patternMessage } from './messages/patterns';
import { ruleMessage } from './messages/rules';
import { KindSchema, Node, PatternText, RuleText } from './static/schema';

type Model<T> = { -readonly [K in keyof T]: T[K] };

/** Taken over as they are. Keywords that are nowhere in this file have no check at synth time, and are refused. */
const PLAIN = [
  'type', 'format', 'enum', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties',
  'required', 'default', 'nullable',
] as const;

const RENAMED = {
  'x-kubernetes-list-type': 'listType',
  'x-kubernetes-list-map-keys': 'listMapKeys',
  'x-kubernetes-map-type': 'mapType',
  'x-kubernetes-preserve-unknown-fields': 'preserveUnknown',
  'x-kubernetes-embedded-resource': 'embeddedResource',
} as const;

const STRUCTURAL = [
  'properties', 'items', 'additionalProperties', 'pattern', 'anyOf', 'oneOf', 'allOf', 'not', 'x-kubernetes-validations', 'x-kubernetes-int-or-string',
];

const KEYWORDS = new Set<string>([...PLAIN, ...Object.keys(RENAMED), ...STRUCTURAL]);

/** Distinct values in the order of their first use. */
class Distinct<T> {
  public readonly values: T[] = [];
  private readonly indices = new Map<string, number>();

  public add(key: string, make: () => T): number {
    const known = this.indices.get(key);
    if (known !== undefined) { return known; }
    const index = this.values.push(make()) - 1;
    this.indices.set(key, index);
    return index;
  }
}

/** Gathers the schemas of a kind. Equal nodes, patterns and rules are kept once. */
export class Pool {
  /** JavaScript for each rule; undefined where it can't be evaluated on one state of the object. */
  public readonly functions: (string | undefined)[] = [];

  private readonly nodes = new Distinct<Node>();
  private readonly patterns = new Distinct<PatternText>();
  private readonly rules = new Distinct<RuleText>();

  public get content(): Pick<KindSchema, 'nodes' | 'patterns' | 'rules'> {
    return { nodes: this.nodes.values, patterns: this.patterns.values, rules: this.rules.values };
  }

  /** Adds a node with everything below it, and returns its index. */
  public add(schema: SchemaNode): number {
    const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.has(keyword));
    if (unknown !== undefined) { throw new Error(`schema keyword ${unknown}: src/core/schema does not check it; teach it first`); }
    const node: Model<Node> = {};
    for (const keyword of PLAIN) { if (keyword in schema) { Object.assign(node, { [keyword]: schema[keyword] }); } }
    for (const [keyword, name] of Object.entries(RENAMED)) {
      if (keyword in schema) { Object.assign(node, { [name]: schema[keyword as keyof SchemaNode] }); }
    }
    if (schema.pattern !== undefined) { node.pattern = this.addPattern(schema.pattern); }
    if (schema['x-kubernetes-validations'] !== undefined) {
      node.rules = schema['x-kubernetes-validations'].map((rule) => this.addRule(rule, schema));
    }
    this.addChildren(schema, node);
    return this.nodes.add(JSON.stringify(node), () => node);
  }

  private addChildren(schema: SchemaNode, node: Model<Node>): void {
    const { properties, items, additionalProperties, not } = schema;
    if (properties !== undefined) {
      node.properties = Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, this.add(child)]));
    }
    if (items !== undefined) { node.items = this.add(items); }
    if (additionalProperties !== undefined) {
      node.additionalProperties = typeof additionalProperties === 'boolean' ? additionalProperties : this.add(additionalProperties);
    }
    if (not !== undefined) { node.not = this.add(not); }
    if (schema['x-kubernetes-int-or-string'] === true) { node.intOrString = true; }
    for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const) {
      const branches = schema[keyword];
      // intOrString says as much as the `anyOf` that is beside it.
      if (branches === undefined || (keyword === 'anyOf' && node.intOrString === true)) { continue; }
      node[keyword] = branches.map((branch) => this.add(branch));
    }
  }

  private addPattern(text: string): number {
    return this.patterns.add(text, () => ({ text, ...patternMessage(text) }));
  }

  private addRule({ rule, ...details }: ValidationRule, self: SchemaNode): number {
    const code = transpile(rule, self);
    return this.rules.add(JSON.stringify([rule, details, code]), () => {
      this.functions.push(code);
      return { text: rule, ...ruleMessage(rule), ...details } as RuleText;
    });
  }
}
