import type { CelType } from './types';
import { isScalar } from './types';
import { unsupported } from './unsupported';

/** A JavaScript expression, and what the transpiler knows of it. */
export interface Js {
  readonly code: string;
  readonly type: CelType;
  /** How tightly the outermost operator binds. */
  readonly level: Level;
  /** Where in the data the expression points. Such a place still has to be read: it may be empty, or its value unresolved. */
  readonly location?: Location;
  /** The code of the parts that may throw. Equal parts throw equally. */
  readonly risks: ReadonlySet<string>;
  /** Whether the expression throws whenever one of its risks does. */
  readonly strict: boolean;
  /** The places that are surely filled where the expression is true, and where it is false. */
  readonly filled: Filled;
  /** The expression's negation, where there is something nicer than `!(…)`. */
  readonly negation?: string;
}

export interface Location {
  /** Its path, in a spelling that does not depend on how it is read. */
  readonly path: string;
  /** The paths of what it lies in. */
  readonly parents: readonly string[];
  /** Whether it is known to be filled. Its value may be unresolved nevertheless. */
  readonly filled: boolean;
}

export interface Filled {
  readonly whenTrue: readonly string[];
  readonly whenFalse: readonly string[];
}

export enum Level { CONDITIONAL, OR, AND, EQUALITY, RELATION, SUM, UNARY, MEMBER }

const NONE: ReadonlySet<string> = new Set();
const NOTHING_FILLED: Filled = { whenTrue: [], whenFalse: [] };

/** An expression that computes a value from others, all of which it needs. */
export function js(type: CelType, code: string, parts: readonly Js[] = [], level = Level.MEMBER): Js {
  const strict = parts.every((part) => part.strict);
  return { code, type, level, risks: risksOf(parts), strict, filled: NOTHING_FILLED };
}

/** An expression that may throw for reasons of its own. */
export function risky(expr: Js): Js {
  return { ...expr, risks: new Set([expr.code]), strict: true };
}

export function risksOf(parts: readonly Js[]): ReadonlySet<string> {
  const risks = parts.flatMap((part) => [...part.risks]);
  return risks.length === 0 ? NONE : new Set(risks);
}

/** The code in parentheses if it binds less tightly than its surroundings. */
export function tight(expr: Js, level: Level): string {
  return expr.level < level ? `(${expr.code})` : expr.code;
}

/** The value at a place; anything but a place is a value already. */
export function read(expr: Js): Js {
  const { location, type } = expr;
  // A value whose type is open is read by the function that it is passed to.
  const asItStands = location === undefined || type.kind === 'dyn' || (location.filled && !isScalar(type));
  return asItStands ? { ...expr, location: undefined } : readAs(type.kind, expr);
}

/** The value at a place, which has to have this type. */
export function readAs(kind: CelType['kind'], expr: Js): Js {
  const reader = READERS[kind] ?? unsupported(`a value with the type ${kind}`);
  return risky(js(expr.type, `cel.${reader}(${expr.code})`));
}

const READERS: Partial<Record<CelType['kind'], string>> = {
  bool: 'bool',
  double: 'number',
  int: 'number',
  list: 'list',
  map: 'object',
  object: 'object',
  string: 'string',
};

/** A single-quoted string literal. */
export function quote(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'");
  return `'${inner}'`;
}

/** The access to a property: `.name`, or `['odd name']`. */
export function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quote(name)}]`;
}
