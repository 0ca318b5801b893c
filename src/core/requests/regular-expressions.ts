import { compileExpression } from '../syntax/regular-expression';

/** Whether an expression matches the whole of a text. */
export function matchesWhole(pattern: string, text: string): boolean {
  return compileExpression(pattern)?.matches(text) === true;
}

/**
 * Replaces everything that an expression matches, as RE2's GlobalReplace does: `\0` to `\9` in the
 * substitution are groups, `\\` is a backslash, and an empty match right behind another one does not count.
 */
export function replaceAll(pattern: string, substitution: string, text: string): string {
  const expression = compileExpression(pattern);
  if (expression === undefined) { return text; }
  const matcher = expression.matcher(text);
  let output = '';
  let position = 0;
  let lastEnd = -1;
  while (position <= text.length && matcher.find(position)) {
    const [start, end] = [matcher.start(), matcher.end()];
    output += text.slice(position, start);
    if (start === end && start === lastEnd) {
      if (start < text.length) { output += text[start]; }
      position = start + 1;
      continue;
    }
    output += substitution.replace(/\\([0-9\\])/g, (_, digit: string) => (digit === '\\' ? '\\' : matcher.group(Number(digit)) ?? ''));
    position = lastEnd = end;
  }
  return output + text.slice(Math.min(position, text.length));
}
