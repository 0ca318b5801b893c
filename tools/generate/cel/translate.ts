import { callFunction } from './functions';
import { js, Level, property, quote, read, tight, type Js } from './javascript';
import { macroOf } from './macros';
import { binary, conditional, not } from './operators';
import type { Expr } from './parser';
import type { Scope } from './scope';
import { BOOL, DOUBLE, INT, NULL, STRING, typeOf, unescapeField, type CelType } from './types';
import { unsupported } from './unsupported';

/** Translates an expression in the scope of its variables. */
export type Translate = (expr: Expr, scope: Scope) => Js;

export const translate: Translate = (expr, scope) => {
  switch (expr.kind) {
    case 'string': return js(STRING, quote(expr.value));
    case 'int': return js(INT, integer(expr.value));
    case 'double': return js(DOUBLE, String(expr.value));
    case 'bool': return js(BOOL, String(expr.value));
    case 'null': return js(NULL, 'null');
    case 'name': return scope.named(expr.name);
    case 'select': return select(translate(expr.of, scope), expr.field, expr.optional, scope);
    case 'index': return index(translate(expr.of, scope), translate(expr.at, scope), scope);
    case 'list': return list(expr.items.map((item) => translate(item, scope)));
    case 'unary': return expr.operator === '!' ? not(translate(expr.of, scope)) : unsupported(`the operator ${expr.operator} before a value`);
    case 'binary': return binary(expr, scope, translate);
    case 'conditional': return conditional(expr, scope, translate);
    case 'call': return (macroOf(expr) ?? callFunction)(expr, scope, translate);
  }
};

function integer(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : unsupported(`an integer as large as ${value}`);
}

function select(of: Js, name: string, optional: boolean, scope: Scope): Js {
  if (of.type.kind === 'optional') {
    const type = fieldType(of.type.value, name);
    return js({ kind: 'optional', value: type }, `${of.code}?${property(unescapeField(name)).replace(/^\[/, '.[')}`, [of]);
  }
  const type = fieldType(of.type, name);
  const container = read(of);
  const code = tight(container, Level.MEMBER) + property(unescapeField(name));
  return optional ? js({ kind: 'optional', value: type }, code, [container]) : locationIn(of, js(type, code, [container]), `.${name}`, scope);
}

function fieldType(type: CelType, name: string): CelType {
  if (type.kind !== 'object') { return unsupported(`the field ${name} of something with the type ${type.kind}`); }
  const field = unescapeField(name);
  // Plain data inherits these, so that the field would never look absent.
  if (field in Object.prototype) { unsupported(`a field with the name ${name}`); }
  return typeOf(type.fields[field] ?? unsupported(`the field ${name}, which the schema does not have`));
}

function index(of: Js, at: Js, scope: Scope): Js {
  if (of.type.kind !== 'list' || at.type.kind !== 'int') { return unsupported(`an index with the type ${at.type.kind} into a ${of.type.kind}`); }
  const [container, position] = [read(of), read(at)];
  const step = `[${position.code}]`;
  return locationIn(of, js(of.type.item, tight(container, Level.MEMBER) + step, [container, position]), step, scope);
}

/** A value that is part of another one. */
function locationIn(of: Js, value: Js, step: string, scope: Scope): Js {
  const parent = of.location?.path ?? of.code;
  const path = parent + step;
  return { ...value, location: { path, parents: [...of.location?.parents ?? [], parent], filled: scope.isFilled(path) } };
}

function list(items: readonly Js[]): Js {
  const [first] = items;
  if (first === undefined || items.some(({ type }) => type.kind !== first.type.kind)) { unsupported('a list that is empty or of mixed types'); }
  const values = items.map(read);
  return js({ kind: 'list', item: first.type }, `[${values.map(({ code }) => code).join(', ')}]`, values);
}
