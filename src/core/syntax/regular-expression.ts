import type { RE2JS } from 're2js';
import type { Complaint } from '../location';
import { LARGEST_PROGRAM, sizeBeyondLimit } from './re2/program-size';
import { complaintOf, type Verdict } from './verdict';

/** A regular expression in RE2 syntax. kgateway drops the rule, or Envoy refuses it, if it does not compile or is too large. */
export function regularExpression(value: string): Complaint | undefined {
  return complaintOf(regularExpressionVerdict(value));
}

/** The controller compiles some regular expressions itself, with the same syntax as Envoy but without its limit. */
export function regularExpressionVerdict(value: string): Verdict {
  if (value === '') { return refusedByBoth({ wrong: 'the regular expression is empty', fix: 'write one such as "/v[0-9]+/.*"' }); }
  const { RE2JS, RE2JSSyntaxException } = engine();
  try {
    const size = sizeBeyondLimit(RE2JS.compile(value));
    return size === undefined ? {} : { envoy: tooLarge(size) };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) { throw error; }
    return refusedByBoth(complaintAbout(value, error.getDescription(), error.getPattern() ?? ''));
  }
}

const compiled = new Map<string, RE2JS | undefined>();

/** A regular expression in the syntax of RE2, compiled once. Undefined if it does not compile. */
export function compileExpression(value: string): RE2JS | undefined {
  if (!compiled.has(value)) { compiled.set(value, compile(value)); }
  return compiled.get(value);
}

function compile(value: string): RE2JS | undefined {
  const { RE2JS: Engine, RE2JSException } = engine();
  try {
    return Engine.compile(value);
  } catch (error) {
    if (error instanceof RE2JSException) { return undefined; }
    throw error;
  }
}

/** Loaded with the first expression: most programs have none. */
function engine(): typeof import('re2js') {
  return require('re2js') as typeof import('re2js');
}

function refusedByBoth(complaint: Complaint): Verdict {
  return { controller: complaint, envoy: complaint };
}

function tooLarge(size: number): Complaint {
  return {
    wrong: `the program of the regular expression has at least ${size} instructions, and Envoy takes ${LARGEST_PROGRAM} at most`,
    fix: 'write + or * instead of counts such as {1,200}, or fewer alternatives',
  };
}

/** What other engines know, and RE2 refuses, by how it refuses it. */
const NOT_IN_RE2: readonly (readonly [RegExp, string])[] = [
  [/\(\?<?[=!]/, 'look-ahead and look-behind'],
  [/\(\?>/, 'atomic groups'],
  [/^\\[1-9]/, 'back references'],
  [/[*+?}]\+$/, 'possessive quantifiers'],
];

/** @param part what RE2 stumbled over */
function complaintAbout(value: string, description: string, part: string): Complaint {
  const unsupported = NOT_IN_RE2.find(([pattern]) => pattern.test(part));
  if (unsupported !== undefined) { return { wrong: `${unsupported[1]} are not possible in RE2`, fix: 'write it without' }; }
  return { wrong: 'the regular expression does not compile', fix: `correct it: ${description}${part === value ? '' : ` ${part}`}`.trimEnd() };
}
