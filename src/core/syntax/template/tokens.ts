import { TemplateError } from './error';

/** Where code begins and ends, and the words and signs between. Text outside of it is nothing that can be wrong. */
export interface Token {
  readonly kind: 'variable-start' | 'variable-end' | 'block-start' | 'block-end' | 'name' | 'text' | 'number' | 'sign';
  readonly source: string;
}

const SPACE = /[ \t\n\r\f]+/y;
const SIGN = /\/\/|\*\*|==|!=|>=|<=|[-+*/%.,:~|=><()[\]{}]/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /0[xX][0-9a-fA-F_]*|0[oObB][0-9_]*|[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][0-9_]*(?:[+-][0-9_]*)?)?/y;
const TEXT = /"((?:\\[^]|[^"\\])*)"|'((?:\\[^]|[^'\\])*)'/y;
const ESCAPE = /^(?:["\\/'bfnrt]|u(?:[0-9a-fA-F]{4})|x[0-9a-fA-F]{2}|[0-7]{1,2}|[0-3][0-7]{2})/;
const RAW_START = /[ \t\n\r\f]*raw[ \t\n\r\f]*[-+]?%\}/y;
const RAW_END = /\{%[-+]?[ \t\n\r\f]*endraw[ \t\n\r\f]*[-+]?%\}/g;

/** The words and signs in the code of a template. */
export function* tokensOf(template: string): Generator<Token, void> {
  const source = template.replace(/\n$/, '').replace(/\r$/, '');
  let at = 0;
  for (;;) {
    const start = /\{[{%#]/.exec(source.slice(at));
    if (start === null) { return; }
    at += start.index;
    if (start[0] === '{#') {
      at = afterComment(source, at);
    } else if (start[0] === '{%' && isRaw(source, at)) {
      at = afterRaw(source);
    } else {
      at = yield* code(source, at, start[0] === '{{' ? 'variable' : 'block');
    }
  }
}

function afterComment(source: string, at: number): number {
  const end = source.indexOf('#}', at + (/^[-+]/.test(source.slice(at + 2)) ? 3 : 2));
  if (end < 0) { throw new TemplateError('a comment has no end "#}"'); }
  return end + 2;
}

function isRaw(source: string, at: number): boolean {
  RAW_START.lastIndex = at + (/^[-+]/.test(source.slice(at + 2)) ? 3 : 2);
  return RAW_START.test(source);
}

function afterRaw(source: string): number {
  RAW_END.lastIndex = RAW_START.lastIndex;
  if (RAW_END.exec(source) === null) { throw new TemplateError('"{% raw %}" has no "{% endraw %}"'); }
  return RAW_END.lastIndex;
}

/** What stands between `{{` and `}}` or `{%` and `%}`; gives where it ends. */
function* code(source: string, start: number, kind: 'variable' | 'block'): Generator<Token, number> {
  yield { kind: `${kind}-start`, source: source.slice(start, start + 2) };
  const end = kind === 'variable' ? /[-+]?\}\}/y : /[-+]?%\}/y;
  let open = 0;
  let at = start + (/^[-+]/.test(source.slice(start + 2)) ? 3 : 2);
  while (at < source.length) {
    const match = (pattern: RegExp) => { pattern.lastIndex = at; return pattern.exec(source)?.[0]; };
    const closing = open === 0 ? match(end) : undefined;
    if (closing !== undefined) {
      yield { kind: `${kind}-end`, source: closing };
      return at + closing.length;
    }
    const space = match(SPACE);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const token = tokenAt(source, at, match);
    if (/^[([{]$/.test(token.source) && token.kind === 'sign') { open++; }
    if (/^[)\]}]$/.test(token.source) && token.kind === 'sign') { open--; }
    yield token;
    at += token.source.length;
  }
  return at;
}

function tokenAt(source: string, at: number, match: (pattern: RegExp) => string | undefined): Token {
  const sign = match(SIGN);
  if (sign !== undefined) { return { kind: 'sign', source: sign }; }
  const text = match(TEXT);
  if (text !== undefined) { return checkedText(text); }
  const number = match(NUMBER);
  if (number !== undefined) { return checkedNumber(number); }
  const name = match(NAME);
  if (name !== undefined) { return { kind: 'name', source: name }; }
  const character = String.fromCodePoint(source.codePointAt(at)!);
  throw new TemplateError(character === '"' || character === '\'' ? 'a string has no end' : `"${character}" is no sign of templates`);
}

function checkedText(source: string): Token {
  for (const { index } of source.matchAll(/\\[^]/g)) {
    if (!ESCAPE.test(source.slice(index + 1))) { throw new TemplateError(`there is no escape sequence ${source.slice(index, index + 2)}`); }
  }
  return { kind: 'text', source };
}

function checkedNumber(source: string): Token {
  const digits = source.replace(/_/g, '');
  const isPossible = !source.endsWith('_') && (/^0[xX][0-9a-fA-F]+$/.test(digits) || /^0[oO][0-7]+$/.test(digits) || /^0[bB][01]+$/.test(digits)
    || /^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/.test(digits));
  if (!isPossible) { throw new TemplateError(`${source} is no number`); }
  return { kind: 'number', source };
}
