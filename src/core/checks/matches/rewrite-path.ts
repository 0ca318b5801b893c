import type { Field } from '../../manifests/field';
import { isValidPath, isValidPrefixReplacement } from '../../translation/routes/path-validity';
import { httpRules } from '../../translation/routes/route';
import type { Filter } from '../../translation/routes/route';
import type { Check } from '../check';

export const rewritePath: Check = {
  id: 'rewrite-path',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A path is rewritten to one that can not be',
  why: 'kgateway refuses paths with empty or relative elements, encoded slashes, fragments, and characters that are to be encoded. In matches the API server refuses '
    + 'them as well; in redirects it does not. What a prefix is replaced with is read as a URL first, so that what is encoded counts as what it stands for. '
    + 'A whole path that URLRewrite writes is not looked at.',
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleReplaced' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/translator/irtranslator/validate.go',
  * run(set) {
    for (const rule of httpRules(set)) {
      for (const at of rule.filters.flatMap(refusedPaths)) {
        yield { at, message: `${wrongOf(at.text ?? '')}, got "${at.text ?? ''}"`, fix: 'write a path such as "/v1/items"' };
      }
    }
  },
};

function refusedPaths(filter: Filter): readonly Field[] {
  return pathsOf(filter).flatMap(([at, isValid]) => (at.text === undefined || isValid(at.text) ? [] : [at]));
}

/** What is looked at, and how. A prefix that is replaced with `/` by URLRewrite is taken away in another way. */
function pathsOf({ type, body }: Filter): readonly (readonly [Field, (text: string) => boolean])[] {
  const [modifier, fullPath, prefix] = ['type', 'replaceFullPath', 'replacePrefixMatch'].map((name) => body.at('path', name));
  if (modifier.text === 'ReplacePrefixMatch' && (type === 'RequestRedirect' || (type === 'URLRewrite' && prefix.text !== '/'))) {
    return [[prefix, isValidPrefixReplacement]];
  }
  return type === 'RequestRedirect' && modifier.text === 'ReplaceFullPath' ? [[fullPath, isValidPath]] : [];
}

const IMPOSSIBLE = /\/\/|\/\.\.?(?:\/|$)|%2f|#/i;

function wrongOf(text: string): string {
  const [part] = IMPOSSIBLE.exec(text) ?? [];
  return part === undefined ? 'the path has characters that are to be encoded' : `the path must not have ${part}`;
}
