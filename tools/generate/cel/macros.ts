import { js, Level, read, risky, tight, type Js } from './javascript';
import { condition } from './operators';
import type { Call, Expr } from './parser';
import { variable, type Scope } from './scope';
import type { Translate } from './translate';
import { BOOL, STRING } from './types';
import { unsupported } from './unsupported';

type Macro = (expr: Call, scope: Scope, translate: Translate) => Js;

/** The macro that a call stands for, if it does. */
export function macroOf({ name }: Call): Macro | undefined {
  return Object.hasOwn(MACROS, name) ? MACROS[name] : undefined;
}

const MACROS: Record<string, Macro> = {
  has,
  all: loop((items, test) => test.safe ? `${items}.every(${test.code})` : `cel.all(${items}, ${test.code})`),
  exists: loop((items, test) => test.safe ? `${items}.some(${test.code})` : `cel.exists(${items}, ${test.code})`),
  exists_one: loop((items, test) => `cel.existsOne(${items}, ${test.code})`),
  filter: (expr, scope, translate) => {
    const items = itemsOf(expr, scope, translate);
    const filtered = loop((list, test) => `${list}.filter(${test.code})`)(expr, scope, translate);
    return { ...filtered, type: { kind: 'list', item: items.item.type } };
  },
};

function has({ on, args: [field, ...more] }: Call, scope: Scope, translate: Translate): Js {
  if (on !== undefined || more.length > 0 || field?.kind !== 'select') { return unsupported('has() of something else than one field'); }
  const value = translate(field, scope);
  // Only whether there is a value matters: it is not read, and may be unresolved.
  const test = js(BOOL, `${tight(value, Level.RELATION)} != null`, [value], Level.EQUALITY);
  const filled = value.location === undefined ? [] : [value.location.path, ...value.location.parents];
  return { ...test, filled: { whenTrue: filled, whenFalse: [] }, negation: `${tight(value, Level.RELATION)} == null` };
}

/** A macro that tests the items of a list, or the keys of a map. */
function loop(write: (items: string, test: { code: string; safe: boolean }) => string): Macro {
  return (expr, scope, translate) => {
    const { list, item } = itemsOf(expr, scope, translate);
    const body = condition(translate(expr.args[1], scope.with(item.code, item)));
    const safe = body.risks.size === 0;
    const result = js(BOOL, write(tight(list, Level.MEMBER), { code: `(${item.code}) => ${body.code}`, safe }), [list]);
    return safe ? result : risky(result);
  };
}

function itemsOf({ name, on, args: [variableName, ...more] }: Call, scope: Scope, translate: Translate): { list: Js; item: Js } {
  if (on === undefined || variableName?.kind !== 'name' || more.length !== 1) { return unsupported(`${name}() in this form`); }
  const list = read(translate(on, scope));
  const { type } = list;
  if (type.kind === 'map') { return { list: js(type, `cel.keys(${list.code})`, [list]), item: variable(variableName.name, STRING) }; }
  if (type.kind !== 'list') { return unsupported(`${name}() of something with the type ${type.kind}`); }
  return { list, item: isLiteral(on) ? js(type.item, variableName.name) : variable(variableName.name, type.item) };
}

/** The items of a list that the rule spells out have been read already. */
function isLiteral(expr: Expr): boolean {
  return expr.kind === 'list';
}
