/**
 * The path of a request, as Envoy matches and forwards it: without `.` and `..`, with single slashes, and without
 * escapes that are not needed. Undefined if Envoy refuses it. What follows a question mark stays as it is.
 *
 * Source: PathUtil in source/common/http/path_utility.cc and DoPath in googleurl, with `normalize_path` and `merge_slashes`
 */
export function normalizePath(path: string): string | undefined {
  const canonical = PLAIN.test(path) ? path : canonicalize(path);
  return canonical === undefined || !canonical.includes('//') ? canonical : mergeSlashes(canonical);
}

/** What is nothing but slashes becomes two of them. */
function mergeSlashes(path: string): string {
  const merged = path.replace(/\/{2,}/g, '/');
  return merged === '/' ? '//' : merged;
}

/** Nothing but letters that stay as they are, and no element that begins with a dot. */
const PLAIN = /^(?:\/[\w~!$&'()*+,;=:@-][\w~!$&'()*+,;=:@.-]*)*\/?$/;

/** What need not be escaped, so that Envoy writes it plainly. */
const UNRESERVED = /[A-Za-z0-9._~-]/;

/** What is escaped where it is written plainly. */
const ESCAPED = /[\u0001-\u0020"#<>?`{|}^\u007f-\uffff]/;

function canonicalize(path: string): string | undefined {
  let output = '';
  for (let index = 0; index < path.length; index++) {
    const dot = dotAt(path, index);
    if (dot > 0) {
      const { step, up } = output.endsWith('/') ? elementAfterDot(path, index + dot) : NO_ELEMENT;
      if (step < 0) {
        output += '.';
        index += dot - 1;
        continue;
      }
      if (up) { output = output.slice(0, output.lastIndexOf('/', output.length - 2) + 1) || '/'; }
      index += dot + step - 1;
      continue;
    }
    const letter = path[index];
    if (letter === '\0') { return undefined; }
    if (letter === '\\') {
      output += '/';
    } else if (letter === '%') {
      const code = /^[0-9a-fA-F]{2}/.exec(path.slice(index + 1, index + 3))?.[0];
      if (code === '00') { return undefined; }
      const plain = code === undefined ? '' : String.fromCharCode(parseInt(code, 16));
      output += code === undefined ? '%' : UNRESERVED.test(plain) ? plain : `%${code}`;
      index += code === undefined ? 0 : 2;
    } else {
      output += ESCAPED.test(letter) ? escape(path, index) : letter;
      if (isHighSurrogate(letter)) { index++; }
    }
  }
  return output;
}

const NO_ELEMENT = { step: -1, up: false };

/** How long a dot is that stands here, written plainly or not. 0: there is none. */
function dotAt(path: string, index: number): number {
  if (path[index] === '.') { return 1; }
  return path[index] === '%' && path.slice(index, index + 3).toLowerCase() === '%2e' ? 3 : 0;
}

/** Whether the element of a path that began with a dot is `.` or `..`, and how much of it is left. */
function elementAfterDot(path: string, index: number): { readonly step: number; readonly up: boolean } {
  if (index >= path.length) { return { step: 0, up: false }; }
  if (isSlash(path[index])) { return { step: 1, up: false }; }
  const second = dotAt(path, index);
  if (second === 0) { return NO_ELEMENT; }
  if (index + second >= path.length) { return { step: second, up: true }; }
  return isSlash(path[index + second]) ? { step: second + 1, up: true } : NO_ELEMENT;
}

function isSlash(letter: string): boolean {
  return letter === '/' || letter === '\\';
}

function isHighSurrogate(letter: string): boolean {
  return letter >= '\ud800' && letter <= '\udbff';
}

function escape(path: string, index: number): string {
  const letter = isHighSurrogate(path[index]) ? path.slice(index, index + 2) : path[index];
  return [...Buffer.from(letter)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
