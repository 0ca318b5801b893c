import { prefixRemoval } from '../../syntax/prefix-removal';
import { prefixReplacements } from '../../translation/routes/prefix-replacement';
import type { Check } from '../check';
import { flawOf, UNNOTICED } from '../model/refusal';

export const prefixReadAsExpression: Check = {
  id: 'prefix-read-as-expression',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A prefix that is replaced is read as a regular expression',
  why: 'To replace a prefix with `/`, kgateway writes the prefix into a regular expression and leaves its characters as they are: `+`, `*`, `$` and brackets mean something else there. '
    + 'An expression that does not compile is refused by Envoy; one that does takes another part of the path, or none.',
  consequence: UNNOTICED.route,
  source: 'kgateway source, pkg/krtcollections/builtin.go; Envoy 1.38, asked',
  * run(set) {
    for (const { filter, at, prefix, replacement } of prefixReplacements(set)) {
      if (filter.type !== 'URLRewrite' || replacement !== '/') { continue; }
      const { requests, envoy } = prefixRemoval(prefix);
      if (requests !== undefined) { yield { at, message: requests.wrong, fix: requests.fix, consequence: 'the backend gets another path; not reported in status' }; }
      yield* flawOf(set, at, { envoy }, 'route');
    }
  },
};
