import { cel, CelError, UnresolvedValue } from '../../src/core/schema/cel';
import { transpile } from '../../tools/generate/cel/transpile';
import type { SchemaNode } from '../../tools/imports/format';

export type Outcome = boolean | 'error' | 'unresolved';

/** What becomes of a rule at a schema node; undefined if it is never evaluated. */
export function evaluator(rule: string, node: SchemaNode): ((self: unknown) => Outcome) | undefined {
  const code = transpile(rule, node);
  if (code === undefined) { return undefined; }
  const evaluate: (self: unknown) => unknown = new Function('cel', `return (self) => ${code};`)(cel);
  return (self) => {
    try {
      const result = evaluate(self);
      if (typeof result !== 'boolean') { throw new Error(`neither true nor false: ${String(result)}`); }
      return result;
    } catch (thrown) {
      if (thrown instanceof UnresolvedValue) { return 'unresolved'; }
      if (thrown instanceof CelError) { return 'error'; }
      throw thrown;
    }
  };
}
