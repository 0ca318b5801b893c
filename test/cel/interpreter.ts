import type { SchemaNode } from '../../tools/imports/format';

export type Evaluate = (self: unknown) => unknown;

/** CEL by others. */
export interface Interpreter {
  readonly name: string;
  /** Throws what the evaluation of the rule throws. */
  readonly compile: (rule: string, node: SchemaNode) => Evaluate;
}

/** cel-js is an ES module, which jest can't load: only programs of their own can use it. */
export async function celJs(): Promise<Interpreter> {
  const { Environment } = await import('@marcbachmann/cel-js');
  const environment = new Environment({ enableOptionalTypes: true, limits: { maxAstNodes: 10_000 } })
    .registerVariable('self', 'dyn')
    .registerFunction('matches(string, string): bool', (text: string, pattern: string) => new RegExp(pattern, 'u').test(text));
  return {
    name: 'cel-js',
    compile: (rule, node) => {
      const program = environment.parse(withoutIndexedHas(rule));
      return (self) => program({ self: input(self, node, Object.fromEntries) });
    },
  };
}

/** cel-js has no `has(a[0].b)`. */
function withoutIndexedHas(rule: string): string {
  return rule.replace(/has\(([\w.]+\[\d+\])\.(\w+)\)/g, "('$2' in $1)");
}

/** A value as interpreters take it: integers as such, and names as rules spell them. */
export function input(value: unknown, node: SchemaNode, toMap: (entries: [string, unknown][]) => unknown): unknown {
  if (typeof value === 'number') { return node.type === 'number' || !Number.isInteger(value) ? value : BigInt(value); }
  if (Array.isArray(value)) { return value.map((item) => input(item, node.items ?? {}, toMap)); }
  if (typeof value !== 'object' || value === null) { return value; }
  const { properties = {}, additionalProperties: values } = node;
  return toMap(Object.entries(value).map(([name, child]) => {
    const childNode = properties[name] ?? (typeof values === 'object' ? values : {});
    return [name === 'namespace' ? '__namespace__' : name, input(child, childNode, toMap)];
  }));
}
