import type { Field } from '../../manifests/field';
import { httpRules } from '../../translation/routes/route';
import type { Filter } from '../../translation/routes/route';
import { replacementFaults } from '../../translation/routes/rule-action';
import type { Check } from '../check';

export const rewritePath: Check = {
  id: 'rewrite-path',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A path is rewritten to an invalid path',
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
  if (filter.type !== 'URLRewrite' && filter.type !== 'RequestRedirect') { return []; }
  return replacementFaults(filter).filter(({ certain }) => certain).map(({ at }) => at);
}

const IMPOSSIBLE = /\/\/|\/\.\.?(?:\/|$)|%2f|#/i;

function wrongOf(text: string): string {
  const [part] = IMPOSSIBLE.exec(text) ?? [];
  return part === undefined ? 'the path has characters that are to be encoded' : `the path must not have ${part}`;
}
