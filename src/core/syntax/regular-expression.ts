import type { Complaint } from '../place';

/** A regular expression in RE2 syntax. kgateway drops the rule, or Envoy refuses it, if it does not compile. */
export function regularExpression(value: string): Complaint | undefined {
  if (value === '') {
    return { wrong: 'the regular expression is empty', fix: 'write one such as "/v[0-9]+/.*"' };
  }
  // Loaded with the first expression: most programs have none.
  const { RE2JS, RE2JSSyntaxException } = require('re2js') as typeof import('re2js');
  try {
    RE2JS.compile(value);
    return undefined;
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) { return complaintOf(value, error.getDescription(), error.getPattern() ?? ''); }
    throw error;
  }
}

/** What other engines know, and RE2 refuses, by how it refuses it. */
const NOT_IN_RE2: readonly (readonly [RegExp, string])[] = [
  [/\(\?<?[=!]/, 'look-ahead and look-behind'],
  [/\(\?>/, 'atomic groups'],
  [/^\\[1-9]/, 'back references'],
  [/[*+?}]\+$/, 'possessive quantifiers'],
];

/** @param part what RE2 stumbled over */
function complaintOf(value: string, description: string, part: string): Complaint {
  const unsupported = NOT_IN_RE2.find(([pattern]) => pattern.test(part));
  if (unsupported !== undefined) { return { wrong: `${unsupported[1]} are not possible in RE2`, fix: 'write it without' }; }
  return { wrong: 'the regular expression does not compile', fix: `mend it: ${description}${part === value ? '' : ` ${part}`}`.trimEnd() };
}
