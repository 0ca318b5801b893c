/** A part of an expression. */
export type Expression = Literal | Text | Variable | Selection | Presence | Call | Operation | Collection | Message | Macro;

/** A number, `true`, `false` or `null`, as it is written. */
export interface Literal { readonly type: 'literal'; readonly source: string }
export interface Text { readonly type: 'text'; readonly value: string; readonly raw: boolean }
/** A name that is neither field nor function. */
export interface Variable { readonly type: 'variable'; readonly name: string }
export interface Selection { readonly type: 'selection'; readonly of: Expression; readonly field: string; readonly quoted: boolean }
/** `has(a.b)` */
export interface Presence { readonly type: 'presence'; readonly field: Selection }
/** A call of a function or method; operators are none. */
export interface Call { readonly type: 'call'; readonly name: string; readonly of?: Expression; readonly args: readonly Expression[] }
/** Signs between the parts, from the left, or before the only one. */
export interface Operation { readonly type: 'operation'; readonly signs: readonly string[]; readonly parts: readonly Expression[] }
/** A list, a map with its keys and values, a condition with what follows, an index, or what is in brackets: parts in their order. */
export interface Collection { readonly type: 'list' | 'map' | 'choice' | 'index' | 'brackets'; readonly parts: readonly Expression[] }
export interface Message { readonly type: 'message'; readonly name: string; readonly parts: readonly Expression[]; readonly quoted: boolean }
/** A loop over a list or map: `exists`, `all` and the like. */
export interface Macro { readonly type: 'macro'; readonly name: string; readonly variable: string; readonly of: Expression; readonly parts: readonly Expression[] }

/** The parts of which an expression is made directly. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case 'selection': return [expression.of];
    case 'call': return expression.of === undefined ? expression.args : [expression.of, ...expression.args];
    case 'macro': return [expression.of, ...expression.parts];
    case 'presence': return [expression.field];
    case 'operation': case 'list': case 'map': case 'choice': case 'index': case 'brackets': case 'message': return expression.parts;
    default: return [];
  }
}

/** An expression and everything in it. */
export function allOf(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(allOf)];
}

/** `a.b.c` where an expression is nothing but names. */
export function dottedName(expression: Expression): string | undefined {
  if (expression.type === 'variable') { return expression.name; }
  if (expression.type !== 'selection' || expression.quoted) { return undefined; }
  const before = dottedName(expression.of);
  return before === undefined ? undefined : `${before}.${expression.field}`;
}

/** What is in brackets, in however many. */
export function withoutBrackets(expression: Expression): Expression {
  return expression.type === 'brackets' ? withoutBrackets(expression.parts[0]) : expression;
}
