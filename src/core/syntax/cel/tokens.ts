import { CelError } from './error';

export type TokenKind = 'name' | 'quoted-name' | 'number' | 'text' | 'sign' | 'end';

/** A word, literal or sign of an expression. */
export interface Token {
  readonly kind: TokenKind;
  /** As it is written; of texts, what stands between the quotes. */
  readonly source: string;
  /** Of texts: whether they are raw, so that a backslash is one. */
  readonly raw?: boolean;
}

const SPACE = /(?:[ \t\r\n\f]|\/\/[^\n]*)+/y;
const NUMBER = /(?:\d+\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?|0x[0-9a-fA-F]+[uU]?|\d+[uU]?)/y;
const ESCAPE = String.raw`\\(?:[abfnrtv"'\\?` + '`' + String.raw`]|[xX][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2})`;
const RAW_TEXT = /([bB]?)[rR](?:"""([^]*?)"""|'''([^]*?)'''|"([^"\n\r]*)"|'([^'\n\r]*)')/y;
const TEXT = new RegExp(
  String.raw`([bB]?)(?:"""((?:${ESCAPE}|[^\\])*?)"""|'''((?:${ESCAPE}|[^\\])*?)'''|"((?:${ESCAPE}|[^\\"\n\r])*)"|'((?:${ESCAPE}|[^\\'\n\r])*)')`, 'y',
);
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const QUOTED_NAME = /`[A-Za-z0-9_.\-/ ]+`/y;
const SIGN = /&&|\|\||==|!=|<=|>=|[-+*/%<>!?:.,()[\]{}]/y;

/** What is often written instead of a sign. */
const INSTEAD: Readonly<Record<string, string>> = { '=': '==', '&': '&&', '|': '||' };

/** The words and signs of an expression, and its end. */
export function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    const [end, token] = tokenAt(expression, at);
    if (token !== undefined) { tokens.push(token); }
    at = end;
  }
  return [...tokens, { kind: 'end', source: '' }];
}

function tokenAt(expression: string, at: number): readonly [number, Token?] {
  const match = (pattern: RegExp) => { pattern.lastIndex = at; return pattern.exec(expression); };
  const space = match(SPACE);
  if (space !== null) { return [at + space[0].length]; }
  for (const [pattern, raw] of [[RAW_TEXT, true], [TEXT, false]] as const) {
    const text = match(pattern);
    if (text !== null) { return [at + text[0].length, textToken(text, raw)]; }
  }
  for (const [kind, pattern] of [['number', NUMBER], ['name', NAME], ['quoted-name', QUOTED_NAME], ['sign', SIGN]] as const) {
    const found = match(pattern)?.[0];
    if (found !== undefined) { return [at + found.length, { kind, source: found }]; }
  }
  throw unknownSign(expression, at);
}

function textToken([, bytes, ...quoted]: RegExpExecArray, raw: boolean): Token {
  const source = quoted.find((text) => text !== undefined) ?? '';
  if (!raw) { checkEscapes(source, bytes !== ''); }
  return { kind: 'text', source, raw };
}

/** Characters that do not exist, and Unicode escapes in bytes. */
function checkEscapes(text: string, isBytes: boolean): void {
  for (const [escape, short, long] of text.matchAll(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[^])/g)) {
    const code = short ?? long;
    if (code === undefined) { continue; }
    const point = parseInt(code, 16);
    if (isBytes || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) { throw new CelError(`${escape} is no character`); }
  }
}

function unknownSign(expression: string, at: number): CelError {
  const sign = String.fromCodePoint(expression.codePointAt(at)!);
  if (sign === '"' || sign === '\'') { return new CelError('a string has no end, or an escape sequence that CEL does not have'); }
  return new CelError(`there is no sign ${sign}${sign in INSTEAD ? `, only ${INSTEAD[sign]}` : ''}`);
}
