import type { KindSchema, Node, RuleText } from '../../src/generated/schema';

/** A schema as it is written by hand in tests: nodes within nodes, patterns as text. */
export interface Tree extends Partial<Omit<Node, 'properties' | 'items' | 'additionalProperties' | 'pattern' | 'anyOf' | 'oneOf' | 'allOf' | 'not' | 'rules'>> {
  readonly properties?: Record<string, Tree>;
  readonly items?: Tree;
  readonly additionalProperties?: Tree | boolean;
  readonly pattern?: string;
  readonly anyOf?: Tree[];
  readonly oneOf?: Tree[];
  readonly allOf?: Tree[];
  readonly not?: Tree;
  readonly rules?: RuleText[];
}

/** Trees of one kind in a pool as the generator makes them: by release and version, equal nodes once. */
export class Pool {
  private readonly nodes: Node[] = [];
  private readonly patterns: KindSchema['patterns'][number][] = [];
  private readonly rules: RuleText[] = [];
  private readonly roots: Record<string, Record<string, number>> = {};

  public add(release: string, version: string, tree: Tree): this {
    this.roots[release] = { ...this.roots[release], [version]: this.node(tree) };
    return this;
  }

  public schema(): KindSchema {
    const { nodes, patterns, rules, roots } = this;
    return { group: 'example.com', kind: 'Example', nodes, patterns, rules, roots } as KindSchema;
  }

  private node({ properties, items, additionalProperties, pattern, anyOf, oneOf, allOf, not, rules, ...own }: Tree): number {
    const all = (trees: Tree[]): number[] => trees.map((tree) => this.node(tree));
    return indexIn(this.nodes, {
      ...own,
      ...properties !== undefined && { properties: Object.fromEntries(Object.entries(properties).map(([name, tree]) => [name, this.node(tree)])) },
      ...items !== undefined && { items: this.node(items) },
      ...additionalProperties !== undefined && {
        additionalProperties: typeof additionalProperties === 'boolean' ? additionalProperties : this.node(additionalProperties),
      },
      ...pattern !== undefined && { pattern: indexIn(this.patterns, { text: pattern, wrong: 'has the wrong form', example: 'abc' }) },
      ...anyOf !== undefined && { anyOf: all(anyOf) },
      ...oneOf !== undefined && { oneOf: all(oneOf) },
      ...allOf !== undefined && { allOf: all(allOf) },
      ...not !== undefined && { not: this.node(not) },
      ...rules !== undefined && { rules: rules.map((rule) => indexIn(this.rules, rule)) },
    } as Node);
  }
}

function indexIn<T>(list: T[], item: T): number {
  const text = JSON.stringify(item);
  const index = list.findIndex((other) => JSON.stringify(other) === text);
  return index === -1 ? list.push(item) - 1 : index;
}

/** The schema of a kind whose objects have a spec of this form, and its root. */
export function kindOf(spec: Tree, status?: Tree): { schema: KindSchema; root: number } {
  const schema = new Pool().add('example-1', 'v1', manifestOf(spec, status)).schema();
  return { schema, root: schema.roots['example-1'].v1 };
}

export function manifestOf(spec: Tree, status: Tree = { type: 'object' }): Tree {
  return {
    type: 'object',
    required: ['spec'],
    properties: { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' }, spec, status },
  };
}
