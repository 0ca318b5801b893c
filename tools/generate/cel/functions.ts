import { js, Level, read, readAs, risky, tight, type Js } from './javascript';
import type { Call, Expr } from './parser';
import { regExpLiteral } from './regexp';
import type { Scope } from './scope';
import type { Translate } from './translate';
import { BOOL, DOUBLE, DURATION, INT, QUANTITY, STRING, TYPE, type CelType } from './types';
import { unsupported } from './unsupported';
import { duration } from '../../../src/core/schema/cel/duration';
import { quantity } from '../../../src/core/schema/cel/quantity';

type Kind = CelType['kind'];

interface CelFunction {
  /** How it is called: `f(x)`, `x.f()`, or both. */
  readonly style: 'both' | 'global' | 'method';
  /** The types that each argument may have. The receiver of a method counts as the first argument. */
  readonly parameters: readonly (readonly Kind[])[];
  readonly write: (args: readonly Js[], exprs: readonly Expr[]) => Js;
}

export function callFunction(expr: Call, scope: Scope, translate: Translate): Js {
  const { name, on } = expr;
  if (name === 'validate' && on?.kind === 'call') { return validate(on, expr.args, scope, translate); }
  const { style, parameters, write } = find(name);
  const exprs = on === undefined ? expr.args : [on, ...expr.args];
  if (style === (on === undefined ? 'method' : 'global') || exprs.length !== parameters.length) { unsupported(`${name}() in this form`); }
  return write(exprs.map((arg, position) => argument(name, translate(arg, scope), parameters[position])), exprs);
}

function find(name: string): CelFunction {
  return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : unsupported(`the function ${name}()`);
}

function argument(name: string, value: Js, kinds: readonly Kind[]): Js {
  const { kind } = value.type;
  if (kinds.includes(kind)) { return read(value); }
  return kind === 'dyn' ? readAs(kinds[0], value) : unsupported(`${name}() of something with the type ${kind}`);
}

const FUNCTIONS: Record<string, CelFunction> = {
  contains: text('includes'),
  double: { style: 'global', parameters: [['string', 'int', 'double', 'dyn']], write: ([value]) => risky(call(DOUBLE, 'toDouble', value)) },
  duration: parsed('duration', DURATION, duration),
  endsWith: text('endsWith'),
  hasValue: { style: 'method', parameters: [['optional']], write: ([value]) => js(BOOL, `${value.code} != null`, [value], Level.EQUALITY) },
  int: { style: 'global', parameters: [['string', 'int', 'double', 'dyn']], write: ([value]) => risky(call(INT, 'toInt', value)) },
  isGreaterThan: quantityOrder('>'),
  isIP: { style: 'global', parameters: [['string']], write: ([address]) => call(BOOL, 'isIP', address) },
  isLessThan: quantityOrder('<'),
  matches: {
    style: 'both',
    parameters: [['string'], ['string']],
    write: ([value], [, pattern]) => js(BOOL, `${regExpLiteral(literal('matches', pattern))}.test(${value.code})`, [value]),
  },
  orValue: { style: 'method', parameters: [['optional'], ['bool', 'double', 'int', 'list', 'map', 'string']], write: orValue },
  quantity: parsed('quantity', QUANTITY, quantity),
  size: { style: 'both', parameters: [['string', 'list', 'map']], write: ([value]) => size(value) },
  split: { style: 'method', parameters: [['string'], ['string']], write: split },
  startsWith: text('startsWith'),
  substring: { style: 'method', parameters: [['string'], ['int']], write: (args) => risky(call(STRING, 'substring', ...args)) },
  type: { style: 'global', parameters: [['dyn']], write: ([value]) => risky(call(TYPE, 'type', value)) },
};

function call(type: CelType, name: string, ...args: readonly Js[]): Js {
  return js(type, `cel.${name}(${args.map(({ code }) => code).join(', ')})`, args);
}

/** A test of a string that JavaScript has as well. */
function text(method: string): CelFunction {
  return {
    style: 'method',
    parameters: [['string'], ['string']],
    write: ([value, part]) => js(BOOL, `${value.code}.${method}(${part.code})`, [value, part]),
  };
}

/** A value that is spelled as a string. A literal one is tried out here, so that it can't fail later. */
function parsed(name: string, type: CelType, parse: (spelling: string) => unknown): CelFunction {
  return {
    style: 'global',
    parameters: [['string']],
    write: ([spelling], [expr]) => {
      if (expr.kind !== 'string') { return risky(call(type, name, spelling)); }
      try {
        parse(expr.value);
      } catch {
        unsupported(`${name}() of ${spelling.code}`);
      }
      return call(type, name, spelling);
    },
  };
}

function quantityOrder(operator: string): CelFunction {
  return {
    style: 'method',
    parameters: [['quantity'], ['quantity']],
    write: ([left, right]) => js(BOOL, `${left.code} ${operator} ${right.code}`, [left, right], Level.RELATION),
  };
}

function size(value: Js): Js {
  switch (value.type.kind) {
    case 'string': return call(INT, 'size', value);
    case 'map': return js(INT, `cel.keys(${value.code}).length`, [value]);
    default: return js(INT, `${tight(value, Level.MEMBER)}.length`, [value]);
  }
}

function split([value, separator]: readonly Js[], exprs: readonly Expr[]): Js {
  // JavaScript would split between code units, CEL splits between code points.
  if (literal('split', exprs[1]) === '') { unsupported('split() with an empty separator'); }
  return js({ kind: 'list', item: STRING }, `${value.code}.split(${separator.code})`, [value, separator]);
}

function orValue([optional, fallback]: readonly Js[]): Js {
  const value = js(fallback.type, `${optional.code} ?? ${fallback.code}`, [optional, fallback], Level.CONDITIONAL);
  return { ...value, location: { path: value.code, parents: [], filled: true } };
}

/** `format.dns1123Label().validate(text)`: an optional list of what is wrong with the text. */
function validate(format: Call, [value]: readonly Expr[], scope: Scope, translate: Translate): Js {
  if (format.on?.kind !== 'name' || format.on.name !== 'format' || !FORMATS.includes(format.name)) { unsupported(`the format ${format.name}()`); }
  return call({ kind: 'optional', value: { kind: 'list', item: STRING } }, format.name, argument('validate', translate(value, scope), ['string']));
}

const FORMATS = ['dns1123Label'];

function literal(name: string, expr: Expr): string {
  return expr.kind === 'string' ? expr.value : unsupported(`${name}() with an argument that is not spelled out`);
}
