/** Everything that begins with a text; with `whole`, only where a path element ends there. */
export interface CatchAll {
  readonly literal: string;
  readonly whole: boolean;
}

const ESCAPED = /^\\[^A-Za-z0-9]/;
const SPECIAL = /[\\.^$|?*+()[\]{}]/;

/** The text with which everything begins that a regular expression matches, as far as it is plain. */
export function literalHead(expression: string): string {
  if (hasAlternatives(expression)) { return ''; }
  let head = '';
  let rest = expression.replace(/^\^/, '');
  let last = '';
  while (rest !== '') {
    const [token] = ESCAPED.exec(rest) ?? [rest[0]];
    if (token.length === 1 && SPECIAL.test(token)) { break; }
    last = token.slice(-1);
    head += last;
    rest = rest.slice(token.length);
  }
  // The last letter may be left out, or belong to something that is repeated.
  return /^[?*{]/.test(rest) ? head.slice(0, head.length - last.length) : head;
}

/** What an expression matches that goes on with anything after a text. Undefined for all others. */
export function catchAllOf(expression: string): CatchAll | undefined {
  const [, start, end] = /^(.*?)(\(\/\.\*\)\?|\.\*)\$?$/.exec(expression) ?? [];
  if (start === undefined) { return undefined; }
  const literal = literalHead(start);
  const isPlain = unescaped(start) === literal;
  return isPlain ? { literal, whole: end !== '.*' } : undefined;
}

/** The only path that an expression matches, if it is one. */
export function onlyPathOf(expression: string): string | undefined {
  const plain = expression.replace(/(?<!\\)\$$/, '');
  const head = literalHead(plain);
  return unescaped(plain) === head ? head : undefined;
}

/** Whether a catch-all takes everything below a path prefix. */
export function takesPrefix({ literal, whole }: CatchAll, prefix: string): boolean {
  return whole ? prefix === literal || prefix.startsWith(`${literal}/`) : prefix.startsWith(literal);
}

/** Whether a catch-all takes everything that begins with a text. */
export function takesHead({ literal, whole }: CatchAll, head: string): boolean {
  return whole ? head.startsWith(`${literal}/`) : head.startsWith(literal);
}

function unescaped(expression: string): string {
  return expression.replace(/^\^/, '').replace(/\\([^A-Za-z0-9])/g, '$1');
}

/** Whether an expression has a `|` that is not within parentheses. */
function hasAlternatives(expression: string): boolean {
  return expression.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '').replace(/\([^()]*\)/g, '').includes('|');
}
