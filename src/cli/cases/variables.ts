import type { Complaint } from '../../core/problem';
import type { ValueProblem } from '../../core/requests/cases/shape-problems';
import { instead } from '../../core/schema/nearest';
import type { Step } from '../../core/schema/path';

export type Variables = Readonly<Record<string, unknown>>;

/** A variable, or `$${`, which stands for the two characters as they are. */
const VARIABLE = /\$?\$\{([^{}]*)\}/g;

export function variableNameSyntax(name: string): Complaint | undefined {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? undefined : { wrong: 'names of variables are made of letters, digits and "_"', fix: 'write one such as shop_host' };
}

/** A value in which variables are replaced, and those that are not there. */
export interface Filled {
  readonly value: unknown;
  readonly problems: readonly ValueProblem[];
}

/** A text that is nothing but a variable becomes the variable's value, whatever it is; within a text it becomes a part of it. */
export function fillIn(value: unknown, variables: Variables, path: readonly Step[]): Filled {
  const problems: ValueProblem[] = [];
  return { value: filled(value, variables, path, problems), problems };
}

function filled(value: unknown, variables: Variables, path: readonly Step[], problems: ValueProblem[]): unknown {
  if (typeof value === 'string') { return value.includes('${') ? text(value, variables, path, problems) : value; }
  if (Array.isArray(value)) { return value.map((entry, index) => filled(entry, variables, [...path, index], problems)); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [
    name.includes('${') ? String(text(name, variables, [...path, name], problems)) : name, filled(entry, variables, [...path, name], problems),
  ]));
}

function text(written: string, variables: Variables, path: readonly Step[], problems: ValueProblem[]): unknown {
  const alone = /^\$\{([^{}]*)\}$/.exec(written)?.[1];
  if (alone !== undefined) { return lookUp(alone, variables, path, problems); }
  return written.replace(VARIABLE, (found, name: string) => {
    if (found.startsWith('$$')) { return found.slice(1); }
    const value = lookUp(name, variables, path, problems);
    if (typeof value === 'object' && value !== null) {
      problems.push({ path, message: `\${${name}} is not a string, and is within one`, fix: 'write it alone, or give it a string' });
    }
    return String(value);
  });
}

function lookUp(name: string, variables: Variables, path: readonly Step[], problems: ValueProblem[]): unknown {
  if (Object.hasOwn(variables, name)) { return variables[name]; }
  const names = Object.keys(variables);
  const fix = names.length === 0 ? `define it: variables: { ${name}: … }, or write $\${ for the characters themselves` : instead(name, names);
  problems.push({ path, message: `there is no variable ${JSON.stringify(name)}`, fix });
  return `\${${name}}`;
}
