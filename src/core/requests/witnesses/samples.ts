import { samplesOf } from '../../syntax/re2/samples';
import { compileExpression } from '../../syntax/regular-expression';
import type { PathMatcher, ValueMatcher } from '../matching';
import { normalizePath } from '../path-normalization';
import { matchesWhole } from '../regular-expressions';

/** How many texts are tried for a regular expression, and how many are kept. */
const [MOST_TRIED, MOST_KEPT] = [200, 6];

const samples = new Map<string, readonly string[]>();

function textsOf(pattern: string, beginning: string): readonly string[] {
  const key = beginning + pattern;
  let known = samples.get(key);
  if (known === undefined) { samples.set(key, known = findTexts(pattern, beginning)); }
  return known;
}

function findTexts(pattern: string, beginning: string): readonly string[] {
  const expression = compileExpression(pattern);
  const found: string[] = [];
  let tried = 0;
  if (expression === undefined) { return found; }
  for (const text of samplesOf(expression, beginning)) {
    if (++tried > MOST_TRIED) { break; }
    if (matchesWhole(pattern, text)) { found.push(text); }
  }
  return found;
}

/** An element of a path that no rule is likely to name. */
const BELOW = ['other', 'x', 'any-other'];

/** Paths that a condition takes, the shortest one first: of a prefix also what is below it. */
export function pathsFor({ kind, value }: PathMatcher): readonly string[] {
  const paths = kind === 'exact' ? [value] : kind === 'prefix' ? [value, ...BELOW.map((name) => `${value.replace(/\/$/, '')}/${name}`), `${value.replace(/\/$/, '')}/`] : textsOf(value, '/');
  return paths.filter((path) => path.startsWith('/') && normalizePath(path) === path && !/[?#]/.test(path)).slice(0, MOST_KEPT);
}

/** A slash at the end, more behind the last element, and nothing of it: what a condition is likely not to take. */
export function pathsBeside({ kind, value }: PathMatcher): readonly string[] {
  if (kind === 'expression') { return textsOf(value, '/').slice(0, 1).map((path) => `${path}~`).filter((path) => path.startsWith('/')); }
  const trimmed = value.replace(/\/$/, '');
  return [`${trimmed}x`, `${trimmed}/`, `${trimmed}/other`].filter((path) => path.startsWith('/') && normalizePath(path) === path);
}

/** Values that a condition takes, as they can be written in a header or a query. */
export function valuesFor({ kind, value }: ValueMatcher, location: 'header' | 'query'): readonly string[] {
  const isWritable = (text: string): boolean => (location === 'query' ? !/[^!-~]|[&#]/.test(text) : !/[^ -~]/.test(text) && text.trim() === text && text !== '');
  const values = kind === 'present' ? ['any'] : kind === 'exact' ? [value] : textsOf(value, '');
  return values.filter(isWritable).slice(0, MOST_KEPT);
}
