import { childrenOf, delegationsOf, mayInheritMatcher } from '../../translation/routes/delegation';
import type { Rule } from '../../translation/routes/route';
import type { Check } from '../check';

export const delegationParentMatch: Check = {
  id: 'delegation-parent-match',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A delegating rule matches something other than a path prefix',
  why: 'Children refine the prefix of their parent. There is nothing to refine in an exact path or a regular expression, '
    + 'unless a child takes over the match as it is, by the annotation delegation.kgateway.dev/inherit-parent-matcher.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'BackendNotFound' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/translator/httproute/delegation_helpers.go',
  * run(set) {
    const seen = new Set<Rule>();
    for (const delegation of delegationsOf(set)) {
      const { rule } = delegation;
      const [child, ...others] = childrenOf(set, delegation);
      // Groups may have members that take the match over.
      if (seen.has(rule) || child === undefined || others.length > 0 || mayInheritMatcher(child)) { continue; }
      seen.add(rule);
      for (const match of rule.matches) {
        const type = match.at('path', 'type');
        if (type.textOr('PathPrefix') === 'PathPrefix' || type.text === undefined) { continue; }
        yield { at: type, message: `a rule that delegates must match path prefixes, got "${type.text}"`, fix: 'write type: PathPrefix; the routes that it delegates to can match more closely' };
      }
    }
  },
};
