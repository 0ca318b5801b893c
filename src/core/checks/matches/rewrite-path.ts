import type { Field } from '../../manifests/field';
import { httpRules } from '../../translation/routes/route';
import type { Filter } from '../../translation/routes/route';
import type { Check } from '../check';

const IMPOSSIBLE: readonly (readonly [RegExp, string])[] = [
  [/\/\//, '//'], [/\/\.\//, '/./'], [/\/\.\.\//, '/../'], [/%2f/i, '%2f'], [/#/, '#'], [/\/\.\.$/, '/.. at the end'], [/\/\.$/, '/. at the end'],
];

export const rewritePath: Check = {
  id: 'rewrite-path',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A path is rewritten to one that can not be',
  why: 'kgateway refuses paths with empty or relative elements, encoded slashes and fragments. In matches the API server refuses them as well; in rewrites it does not.',
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleReplaced' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/translator/irtranslator/validate.go',
  * run(set) {
    for (const rule of httpRules(set)) {
      for (const at of rule.filters.flatMap(pathsOf)) {
        const found = IMPOSSIBLE.find(([pattern]) => pattern.test(at.text ?? ''));
        if (found !== undefined) { yield { at, message: `the path must not have ${found[1]}, got "${at.text ?? ''}"`, fix: 'write a path such as "/v1/items"' }; }
      }
    }
  },
};

function pathsOf({ type, body }: Filter): readonly Field[] {
  if (type !== 'URLRewrite' && type !== 'RequestRedirect') { return []; }
  return [body.at('path', 'replaceFullPath'), body.at('path', 'replacePrefixMatch')];
}
