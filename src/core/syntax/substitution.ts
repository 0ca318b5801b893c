import { compileExpression } from './regular-expression';
import type { Complaint } from '../location';

/** What refers to a group in other engines. Braces and names may be variables of a template, unless there is such a group. */
const OTHER_GROUP = /\$(?:(\d)|\{(\w+)\}|([A-Za-z_]\w*))/g;

const NAMED_GROUP = /\(\?P?<(\w+)>/g;

/**
 * What is in the place of a match, as RE2 reads it: `\1` is a group, `\0` the whole match, and a dollar sign is a
 * dollar sign.
 *
 * @param pattern the expression that it belongs to
 */
export function substitution(value: string, pattern: string): Complaint | undefined {
  return otherGroup(value, pattern) ?? missingGroup(value, groupsOf(pattern)) ?? strayBackslash(value);
}

/** A group as other engines write it. */
export function otherGroup(value: string, pattern = ''): Complaint | undefined {
  const names = [...pattern.matchAll(NAMED_GROUP)].map(([, name]) => name);
  for (const [text, digit, braced = '', name = ''] of value.matchAll(OTHER_GROUP)) {
    const isGroup = digit !== undefined || /^\d$/.test(braced) || names.includes(braced) || names.includes(name);
    if (!isGroup) { continue; }
    const number = digit ?? (/^\d$/.test(braced) ? braced : String(names.indexOf(braced === '' ? name : braced) + 1));
    return { wrong: `"${text}" is no group for RE2, and is left as it is`, fix: `write \\${number} for the group` };
  }
  return undefined;
}

function missingGroup(value: string, groups: number): Complaint | undefined {
  const highest = Math.max(0, ...[...value.matchAll(/\\(\\|\d)/g)].map(([, digit]) => Number(digit === '\\' ? 0 : digit)));
  if (highest <= groups) { return undefined; }
  const there = groups === 0 ? 'none' : groups === 1 ? 'one' : `${groups}`;
  return { wrong: `there is no group ${highest}: the pattern has ${there}`, fix: `put what \\${highest} stands for into brackets in the pattern` };
}

/** RE2 stops there, and what comes behind is lost. */
function strayBackslash(value: string): Complaint | undefined {
  const [text] = /\\(?![\\\d]).?/.exec(value.replace(/\\[\\\d]/g, (pair) => '_'.repeat(pair.length))) ?? [];
  return text === undefined ? undefined : { wrong: `"${text}" means nothing to RE2`, fix: 'write a digit behind the backslash, or a second backslash for one that stays' };
}

/** Somebody else says that an expression does not compile. */
function groupsOf(pattern: string): number {
  return compileExpression(pattern)?.groupCount() ?? Infinity;
}
