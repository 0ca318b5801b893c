import type { RE2JS } from 're2js';
import { compileExpression } from './regular-expression';
import type { Verdict } from './verdict';

/** Characters of paths that mean something else in regular expressions, except for the dot, which stands for itself as well. */
const MEANS_MORE = /[+*()$]/;

/** What is behind the prefix, to see what is left. */
const REST = '/x';

/**
 * What becomes of a path when its prefix is removed: the controller makes the regular expression `^<prefix>\/*` of the
 * prefix, and leaves its characters as they are.
 *
 * @param prefix one that kgateway takes, without a slash at the end
 */
export function prefixRemoval(prefix: string): Verdict {
  if (!MEANS_MORE.test(prefix)) { return {}; }
  const expression = compileExpression(`^${prefix}\\/*`);
  const fix = `replace the path with a TrafficPolicy instead: urlRewrite.pathRegex with pattern '^${prefix.replace(/[.+*()$]/g, '\\$&')}/*' and substitution /`;
  if (expression === undefined) {
    return { envoy: { wrong: `kgateway reads the prefix "${prefix}" as a regular expression, and it is none`, fix } };
  }
  const path = `${prefix}${REST}`;
  const left = replaced(expression, path);
  const outcome = left === path ? `"${path}" stays as it is` : `"${path}" becomes "${left}"`;
  return left === REST ? {} : { requests: { wrong: `kgateway reads the prefix "${prefix}" as a regular expression, so that ${outcome}`, fix } };
}

function replaced(expression: RE2JS, path: string): string {
  const matcher = expression.matcher(path);
  return matcher.find() ? `/${path.slice(matcher.end())}` : path;
}
