import { unsupported } from './unsupported';

/** An RE2 pattern as a JavaScript regular expression literal. What the two read differently is either rewritten or refused. */
export function regExpLiteral(pattern: string): string {
  // A flag may be behind the anchor, which has no case.
  const [, anchor, ignoreCase, rest] = /^(\^?)((?:\(\?i\))?)([^]*)$/.exec(pattern)!;
  const body = (anchor + rest.replace(PART, rewrite)).replace(LINE_END, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const flags = ignoreCase === '' ? 'u' : 'iu';
  checkSyntax(body, flags, pattern);
  return `/${body === '' ? '(?:)' : body}/${flags}`;
}

/** What may be in a regular expression, but not in its literal. */
const LINE_END = /[\n\r\u2028\u2029]/g;
const PART = /\\[^]|\[\^?\]?(?:\[:\^?[a-z]+:\]|\\[^]|[^\]\\])*\]|\(\?[^:]?|\{(?:\d+(?:,\d*)?\})?|[^]/gu;
const SAME_ESCAPES = 'dDnrtfv';
const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** What needs a backslash in a JavaScript regular expression with the flag u. */
const SYNTAX = /[$^\\.*+?()[\]{}|/]/;

function checkSyntax(body: string, flags: string, pattern: string): void {
  try {
    new RegExp(body, flags);
  } catch {
    unsupported(`the pattern ${pattern}`);
  }
}

function rewrite(part: string): string {
  if (part.startsWith('\\')) { return escape(part[1]); }
  if (part.startsWith('[') && part !== '[') { return characterClass(part); }
  switch (part) {
    case '.': return '[^\\n]';
    case '/': case '{': case '}': case ']': return `\\${part}`;
    default: return part.startsWith('(?') && part !== '(?' ? unsupported(`the group ${part}…) in a pattern`) : part;
  }
}

function escape(letter: string): string {
  if (SYNTAX.test(letter)) { return `\\${letter}`; }
  if (PUNCTUATION.test(letter)) { return letter; }
  return SAME_ESCAPES.includes(letter) ? `\\${letter}` : unsupported(`the escape \\${letter} in a pattern`);
}

function characterClass(part: string): string {
  if (part.includes('[:')) { unsupported(`the class ${part} in a pattern`); }
  const [, open, members] = /^(\[\^?)([^]*)\]$/.exec(part)!;
  return `${open}${members.replace(/\\[^]|[^]/gu, classMember)}]`;
}

function classMember(member: string): string {
  if (member === '/' || member === ']' || member === '[') { return `\\${member}`; }
  if (!member.startsWith('\\')) { return member; }
  return member === '\\-' ? member : escape(member[1]);
}
