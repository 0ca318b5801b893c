import type { KindSchema } from '../../generated/schema';

/**
 * Patterns that take JavaScript's backtracking engine exponential time to
 * refuse, with an equivalent that does not. The API server's RE2 has no such trouble.
 */
const WITHOUT_BACKTRACKING: Readonly<Record<string, string>> = {
  '^[!-~]+([\\t ]?[!-~]+)*$': '^[!-~]+([\\t ][!-~]+)*$',
};

const compiled = new WeakMap<KindSchema, RegExp[]>();

/** A pattern of a kind as a regular expression, compiled when it is first needed. */
export function patternOf(schema: KindSchema, index: number): RegExp {
  let patterns = compiled.get(schema);
  if (patterns === undefined) { compiled.set(schema, patterns = []); }
  return patterns[index] ??= compile(schema.patterns[index].text);
}

function compile(text: string): RegExp {
  return new RegExp(WITHOUT_BACKTRACKING[text] ?? text);
}
