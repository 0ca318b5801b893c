import { unsupported } from './unsupported';

export type Token =
  | { readonly kind: 'name' | 'operator' | 'end'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string; readonly value: string }
  | { readonly kind: 'int' | 'double'; readonly text: string; readonly value: number };

const SPACE = /(?:\s|\/\/[^\n]*)+/y;
const NAME = /[A-Za-z_]\w*/y;
const NUMBER = /0x[0-9a-fA-F]+|\d+\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?|\d+/y;
const STRING = /([rR]?)("""|'''|"|')/y;
const OPERATOR = /&&|\|\||==|!=|<=|>=|[-+*/%<>!?:.,()[\]{}]/y;

export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;

  function take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    const match = pattern.exec(source) ?? undefined;
    at += match?.[0].length ?? 0;
    return match;
  }

  function next(): Token {
    const quote = take(STRING);
    if (quote !== undefined) { return string(quote[1] !== '', quote[2]); }
    const number = take(NUMBER)?.[0];
    if (number !== undefined) {
      const kind = /[.eE]/.test(number) && !number.startsWith('0x') ? 'double' : 'int';
      return { kind, text: number, value: Number(number) };
    }
    const name = take(NAME)?.[0];
    if (name !== undefined) { return { kind: 'name', text: name }; }
    const operator = take(OPERATOR)?.[0] ?? unsupported(`the character ${source[at]}`);
    return { kind: 'operator', text: operator };
  }

  function string(raw: boolean, quote: string): Token {
    const character = raw ? `(?!${quote})[^]` : String.raw`\\[^]|(?!${quote})[^\\]`;
    const text = take(new RegExp(`((?:${character})*)${quote}`, 'y'))?.[1] ?? unsupported(`a string without its closing ${quote}`);
    return { kind: 'string', text, value: raw ? text : text.replace(ESCAPE, unescape) };
  }

  for (take(SPACE); at < source.length; take(SPACE)) {
    tokens.push(next());
  }
  return [...tokens, { kind: 'end', text: 'the end' }];
}

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})|([^]))/g;
const SINGLE: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const ITSELF = '\\?"\'`';

function unescape(escape: string, ...digits: (string | undefined)[]): string {
  const [x, u, long, octal, single] = digits;
  const hexadecimal = x ?? u ?? long;
  if (hexadecimal !== undefined) { return String.fromCodePoint(parseInt(hexadecimal, 16)); }
  if (octal !== undefined) { return String.fromCodePoint(parseInt(octal, 8)); }
  if (single !== undefined && ITSELF.includes(single)) { return single; }
  return SINGLE[single ?? ''] ?? unsupported(`the escape ${escape}`);
}
