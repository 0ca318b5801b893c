import { camelCase } from './names';
import type { Names } from './names';
import { Call, isFields, Reference } from '../expression';
import type { Expression, Fields } from '../expression';

/** A value that a program writes once and uses several times. */
export interface Constant {
  readonly name: string;
  readonly value: Expression;
}

/** Factories whose values are worth a name, and what they are named after. */
const NAMED: Readonly<Record<string, (...values: any[]) => readonly string[]>> = {
  'RouteTarget.service': (name: string, { port }: { port: number }) => [name, `${name}-service`, `${name}-${port}`],
  'RouteTarget.backend': (name: string) => [name, `${name}-backend`],
  'RouteParent.gateway': ({ name, sectionName }: { name: string; sectionName?: string }) =>
    sectionName === undefined ? [name, `${name}-gateway`] : [`${name}-${sectionName}`, `${name}-${sectionName}-listener`],
};

const MOST_SHARED = 2;

/** The values that several declarations have in common. */
export class ConstantTable {
  public readonly constants: readonly Constant[];
  private readonly names = new Map<string, string>();

  /** @param all what is written, by declaration */
  public constructor(all: readonly Fields[], names: Names, variable = camelCase) {
    const found = new Map<string, { readonly value: Expression; readonly suggestions: readonly string[]; count: number }>();
    for (const { key, value, suggestions } of all.flatMap((fields) => [...candidates(fields, undefined)])) {
      const known = found.get(key);
      if (known === undefined) { found.set(key, { value, suggestions, count: 1 }); } else { known.count++; }
    }
    this.constants = [...found].filter(([, { count }]) => count >= MOST_SHARED).map(([key, { value, suggestions }]) => {
      const name = names.claim(...suggestions.map((suggestion) => variable(suggestion)));
      this.names.set(key, name);
      return { name, value };
    });
  }

  /** The name of the constant that has this value. */
  public nameOf(expression: Expression): string | undefined {
    return this.names.size > 0 && mayBeConstant(expression) ? this.names.get(keyOf(expression)) : undefined;
  }
}

interface Candidate {
  readonly key: string;
  readonly value: Expression;
  readonly suggestions: readonly string[];
}

/** What is within another one comes first, as programs have to write it. */
function* candidates(value: Expression, field: string | undefined): Generator<Candidate> {
  if (typeof value !== 'object' || value === null || value instanceof Reference) { return; }
  if (value instanceof Call) {
    for (const argument of value.values) { yield* candidates(argument, undefined); }
    const suggest = NAMED[`${value.maker}.${value.factory}`];
    if (suggest !== undefined) { yield { key: keyOf(value), value, suggestions: suggest(...value.values) }; }
  } else if (Array.isArray(value)) {
    const items = value as readonly Expression[];
    for (const item of items) { yield* candidates(item, undefined); }
    if (field === 'hostnames' && items.length > 0) { yield { key: keyOf(items), value: items, suggestions: hostNames(items as string[]) }; }
  } else if (isFields(value)) {
    for (const [name, part] of Object.entries(value)) { yield* candidates(part, name); }
    if (field === 'labels' || (field === 'metadata' && value.name === undefined)) { yield { key: keyOf(value), value, suggestions: suggestionsFor(field, value) }; }
  }
}

/** Whether an expression is of such a form as constants have, which is faster to see than whether it is one. */
function mayBeConstant(expression: Expression): boolean {
  if (expression instanceof Call) { return NAMED[`${expression.maker}.${expression.factory}`] !== undefined; }
  if (Array.isArray(expression)) { return expression.every((item) => typeof item === 'string'); }
  return isFields(expression) && Object.values(expression).every((part) => part === undefined || typeof part === 'string' || isFields(part));
}

function hostNames([first]: readonly string[]): string[] {
  const label = first.split('.').find((part) => part !== '*' && part !== '') ?? 'all';
  return [`${label}-hosts`];
}

function suggestionsFor(field: string, value: Fields): string[] {
  if (field === 'labels') { return ['labels', `${String(Object.values(value)[0])}-labels`]; }
  return value.labels === undefined && typeof value.namespace === 'string' ? [`in-${value.namespace}`] : ['metadata', `${String(value.namespace)}-metadata`];
}

/** A text that is the same for equal expressions. References to objects of the program are in no constant. */
function keyOf(expression: Expression): string {
  if (expression instanceof Reference) { return '#'; }
  if (typeof expression !== 'object' || expression === null) { return JSON.stringify(expression) ?? ''; }
  if (expression instanceof Call) { return `${expression.maker}.${expression.factory}(${expression.values.map(keyOf).join()})`; }
  if (Array.isArray(expression)) { return `[${expression.map(keyOf).join()}]`; }
  return `{${Object.entries(expression).filter(([, value]) => value !== undefined).map(([name, value]) => `${JSON.stringify(name)}:${keyOf(value as Expression)}`).join()}}`;
}
