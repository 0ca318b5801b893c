import type { Complaint } from '../../location';
import { regularExpression } from '../regular-expression';
import type { Verdict } from '../verdict';
import { CelError } from './error';
import { hasFunction, isFunction } from './functions';
import { parseCel } from './parse';
import { allOf, dottedName, type Call, type Expression } from './tree';

/** Whose parser reads an expression: that of the controller in `rbac`, Envoy's own everywhere else. */
export type CelParser = 'controller' | 'envoy';

/**
 * An expression of CEL, as kgateway and Envoy take it. Both read the same language, but Envoy has few functions and no loops.
 * Facts: cel-go 0.30 and Envoy 1.36 to 1.38, asked with thousands of expressions.
 */
export function celExpression(value: string, parser: CelParser): Verdict {
  try {
    const expression = parseCel(value);
    return { envoy: (parser === 'envoy' ? onlyOfController(expression) : undefined) ?? unknownToEnvoy(expression) };
  } catch (error) {
    if (!(error instanceof CelError)) { throw error; }
    const complaint = { wrong: error.wrong, fix: error.fix ?? 'correct the expression' };
    return { controller: complaint, envoy: complaint };
  }
}

/** What only the controller's parser reads. */
function onlyOfController(expression: Expression): Complaint | undefined {
  for (const part of allOf(expression)) {
    if (part.type === 'selection' && part.quoted) { return { wrong: 'Envoy knows no names in backticks', fix: `write ["${part.field}"] instead` }; }
    if (part.type === 'message' && part.quoted) { return { wrong: 'Envoy knows no names in backticks', fix: 'write the name without' }; }
    if (part.type === 'text' && part.raw && part.value.endsWith('\\')) {
      return { wrong: 'Envoy reads no raw text that ends with a backslash', fix: 'write the text without r, and two backslashes' };
    }
  }
  return undefined;
}

/** What can be read, but Envoy cannot work out. */
function unknownToEnvoy(expression: Expression): Complaint | undefined {
  for (const part of allOf(expression)) {
    const complaint = part.type === 'macro' ? loop(part.name)
      : part.type === 'call' ? unknownFunction(part) ?? wrongPattern(part)
        : part.type === 'message' ? unknownMessage(part.name) : undefined;
    if (complaint !== undefined) { return complaint; }
  }
  return undefined;
}

function loop(name: string): Complaint {
  return { wrong: `Envoy does not work out ${name}(), nor any other loop over a list or map`, fix: 'write the comparisons one by one, with || or &&' };
}

/** What functions of other implementations can be replaced with. */
const INSTEAD: Readonly<Record<string, string>> = {
  string: 'compare with a string, or leave the conversion out',
  lowerAscii: 'write matches("(?i)…")',
  upperAscii: 'write matches("(?i)…")',
  split: 'write contains, startsWith, endsWith or matches',
  existsOne: 'write the comparisons one by one, with || or &&',
  has: 'write has() with one field after a dot, such as has(request.headers.host)',
};

function unknownFunction({ name, of, args }: Call): Complaint | undefined {
  const whole = of === undefined ? name : dottedName(of) === undefined ? undefined : `${dottedName(of)!}.${name}`;
  if (whole !== undefined && hasFunction(whole, 'own', args.length)) { return undefined; }
  if (of !== undefined && hasFunction(name, 'method', args.length)) { return undefined; }
  if (isFunction(whole ?? name) || isFunction(name)) {
    return { wrong: `${name}() does not take ${args.length === 1 ? 'one argument' : `${args.length} arguments`} there`, fix: `write it as in ${exampleOf(name)}` };
  }
  return { wrong: `Envoy has no function ${name}()`, fix: Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : 'write it with contains, startsWith, endsWith, matches, size or in' };
}

function exampleOf(name: string): string {
  if (name === 'matches') { return 'request.path.matches("^/v[0-9]+/")'; }
  if (hasFunction(name, 'method', 1) && !name.startsWith('get')) { return `request.path.${name}("/v1")`; }
  if (name.startsWith('get')) { return `request.time.${name}("UTC")`; }
  return hasFunction(name, 'method', 0) ? `request.path.${name}()` : `${name}(request.path)`;
}

/** Envoy compiles patterns beforehand. */
function wrongPattern({ name, args }: Call): Complaint | undefined {
  const pattern = name === 'matches' ? args.at(-1) : undefined;
  if (pattern?.type !== 'text' || (!pattern.raw && pattern.value.includes('\\'))) { return undefined; }
  return pattern.value === '' ? undefined : regularExpression(pattern.value);
}

/** Where Envoy's own messages and those of Protobuf live. */
const PACKAGES = ['google', 'envoy', 'xds', 'udpa', 'cncf', 'opentelemetry', 'opencensus', 'io', 'validate', 'cel'];

function unknownMessage(name: string): Complaint | undefined {
  return name.includes('.') && PACKAGES.includes(name.split('.')[0]) ? undefined
    : { wrong: `there is no message ${name}`, fix: 'write a map, such as {"name": "value"}' };
}
