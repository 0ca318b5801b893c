import type { Complaint } from '../place';

/** What JavaScript and other engines know, and RE2, which Envoy uses, refuses. */
const NOT_IN_RE2: [RegExp, string][] = [
  [/\(\?<?[=!]/, 'look-ahead and look-behind are not possible in RE2'],
  [/\\[1-9]/, 'back references are not possible in RE2'],
  [/\(\?>/, 'atomic groups are not possible in RE2'],
  [/[*+?}]\+/, 'possessive quantifiers are not possible in RE2'],
];

/** A regular expression in RE2 syntax. kgateway drops the rule, or Envoy refuses it, if it does not compile. */
export function regularExpression(value: string): Complaint | undefined {
  if (value === '') {
    return { wrong: 'the regular expression is empty', fix: 'write one such as "/v[0-9]+/.*"' };
  }
  const literal = value.replace(/\\\\/g, '').replace(/\[[^\]]*\]/g, '[]');
  const unsupported = NOT_IN_RE2.find(([pattern]) => pattern.test(literal));
  if (unsupported !== undefined) {
    return { wrong: unsupported[1], fix: 'write it without' };
  }
  try {
    new RegExp(value.replace(/\(\?P</g, '(?<').replace(/\(\?[imsU-]+:/g, '(?:').replace(/\(\?[imsU-]+\)/g, '')
      .replace(/\\[AzQE]/g, '').replace(/\[\[:\^?[a-z]+:\]/g, '[a').replace(/\[:\^?[a-z]+:\]/g, 'a'));
    return undefined;
  } catch (error) {
    return { wrong: 'the regular expression does not compile', fix: `mend it (${(error as Error).message.split(': ').pop()})` };
  }
}
