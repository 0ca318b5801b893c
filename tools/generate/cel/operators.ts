import { js, Level, read, risky, tight, type Js } from './javascript';
import type { Binary, Conditional, Expr } from './parser';
import type { Scope } from './scope';
import type { Translate } from './translate';
import { BOOL, INT } from './types';
import { unsupported } from './unsupported';

export function binary(expr: Binary, scope: Scope, translate: Translate): Js {
  const { operator } = expr;
  if (operator === '&&' || operator === '||') { return logic(operator, expr, scope, translate); }
  const [left, right] = [translate(expr.left, scope), translate(expr.right, scope)];
  switch (operator) {
    case '==': return equals(left, right);
    case '!=': return not(equals(left, right));
    case 'in': return within(left, right, expr.right.kind === 'list');
    case '+': return sum(left, right);
    case '<': case '<=': case '>': case '>=': return order(left, operator, right);
    default: return unsupported(`the operator ${operator}`);
  }
}

/** A value that has to be a boolean. */
export function condition(expr: Js): Js {
  return expr.type.kind === 'bool' ? read(expr) : unsupported(`a value with the type ${expr.type.kind} as a condition`);
}

export function not(expr: Js): Js {
  const operand = condition(expr);
  const filled = { whenTrue: operand.filled.whenFalse, whenFalse: operand.filled.whenTrue };
  if (operand.negation === undefined) { return { ...js(BOOL, `!${tight(operand, Level.UNARY)}`, [operand], Level.UNARY), filled }; }
  return { ...js(BOOL, operand.negation, [operand], Level.EQUALITY), filled, negation: operand.code };
}

export function conditional(expr: Conditional, scope: Scope, translate: Translate): Js {
  const test = condition(translate(expr.test, scope));
  const yes = read(translate(expr.yes, scope.knowing(test.filled.whenTrue)));
  const no = read(translate(expr.no, scope.knowing(test.filled.whenFalse)));
  if (yes.type.kind !== no.type.kind) { unsupported(`a choice between the types ${yes.type.kind} and ${no.type.kind}`); }
  const code = [test, yes, no].map((part) => tight(part, Level.OR));
  return { ...js(yes.type, `${code[0]} ? ${code[1]} : ${code[2]}`, [test, yes, no], Level.CONDITIONAL), strict: false };
}

/**
 * `a && b && …`, `a || b || …`. JavaScript's own operator does where an operand
 * can't throw, or where those behind it throw just as surely. Elsewhere the
 * others have to be asked although one has thrown.
 */
function logic(operator: '&&' | '||', expr: Binary, scope: Scope, translate: Translate): Js {
  const groups: Js[] = [];
  let known = scope;
  for (const part of flatten(operator, expr)) {
    const operand = condition(translate(part, known));
    const previous = groups.at(-1);
    if (operand.risks.size === 0) { known = known.knowing(passedOn(operator, operand)); }
    if (previous !== undefined && throwsNoMoreThan(previous, operand)) {
      groups[groups.length - 1] = join(operator, previous, operand);
    } else {
      groups.push(operand);
    }
  }
  if (groups.length === 1) { return groups[0]; }
  const name = operator === '&&' ? 'and' : 'or';
  const code = `cel.${name}(${groups.map((group) => `() => ${group.code}`).join(', ')})`;
  return { ...risky(js(BOOL, code)), filled: filledBy(operator, groups) };
}

function flatten(operator: string, expr: Expr): Expr[] {
  if (expr.kind !== 'binary' || expr.operator !== operator) { return [expr]; }
  return [...flatten(operator, expr.left), ...flatten(operator, expr.right)];
}

function throwsNoMoreThan(earlier: Js, later: Js): boolean {
  if (earlier.risks.size === 0) { return true; }
  // With two risks it would matter which of them throws first.
  return earlier.risks.size === 1 && later.risks.size === 1 && later.strict && [...earlier.risks][0] === [...later.risks][0];
}

function join(operator: '&&' | '||', left: Js, right: Js): Js {
  const level = operator === '&&' ? Level.AND : Level.OR;
  const strict = left.risks.size > 0 && left.strict;
  const joined = js(BOOL, `${tight(left, level)} ${operator} ${tight(right, level)}`, [left, right], level);
  return { ...joined, strict, filled: filledBy(operator, [left, right]) };
}

function filledBy(operator: '&&' | '||', operands: readonly Js[]): Js['filled'] {
  const filled = operands.flatMap((operand) => passedOn(operator, operand));
  return operator === '&&' ? { whenTrue: filled, whenFalse: [] } : { whenTrue: [], whenFalse: filled };
}

/** What an operand says about the places in those behind it. */
function passedOn(operator: '&&' | '||', { filled }: Js): readonly string[] {
  return operator === '&&' ? filled.whenTrue : filled.whenFalse;
}

function equals(left: Js, right: Js): Js {
  const kinds = [left.type.kind, right.type.kind];
  // An empty optional is not null: `==` compares the optional itself.
  if (kinds.includes('optional') && kinds.includes('null')) { return js(BOOL, 'false'); }
  if (kinds[0] !== kinds[1] || !COMPARABLE.includes(left.type.kind)) { unsupported(`a comparison of the types ${kinds.join(' and ')}`); }
  if (left.location !== undefined && right.location !== undefined) { return risky(js(BOOL, `cel.equal(${left.code}, ${right.code})`)); }
  return { ...compare(left, '===', right, Level.EQUALITY), negation: compare(left, '!==', right, Level.EQUALITY).code };
}

function order(left: Js, operator: string, right: Js): Js {
  const { kind } = left.type;
  if (kind !== right.type.kind || !ORDERED.includes(kind)) { unsupported(`the operator ${operator} between the types ${kind} and ${right.type.kind}`); }
  return compare(left, operator, right, Level.RELATION);
}

const ORDERED = ['double', 'duration', 'int'];
const COMPARABLE = [...ORDERED, 'bool', 'string', 'type'];

function compare(left: Js, operator: string, right: Js, level: Level): Js {
  const [a, b] = [read(left), read(right)];
  return js(BOOL, `${tight(a, level + 1)} ${operator} ${tight(b, level + 1)}`, [a, b], level);
}

function within(item: Js, list: Js, literal: boolean): Js {
  if (list.type.kind !== 'list' || list.type.item.kind !== item.type.kind) {
    return unsupported(`the operator in between the types ${item.type.kind} and ${list.type.kind}`);
  }
  const [items, wanted] = [read(list), read(item)];
  if (literal) { return js(BOOL, `${items.code}.includes(${wanted.code})`, [items, wanted]); }
  return risky(js(BOOL, `cel.includes(${items.code}, ${wanted.code})`));
}

function sum(left: Js, right: Js): Js {
  if (left.type.kind !== 'int' || right.type.kind !== 'int') { unsupported(`the operator + between the types ${left.type.kind} and ${right.type.kind}`); }
  const parts = [read(left), read(right)];
  return js(INT, parts.map((part) => tight(part, Level.SUM)).join(' + '), parts, Level.SUM);
}
