import { readExtension } from '../../translation/routes/extension-ref';
import { routesOfKind } from '../../translation/routes/route';
import type { Filter, RouteKind, Rule } from '../../translation/routes/route';
import type { Check } from '../check';

export const ruleWithoutAction: Check = {
  id: 'rule-without-action',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A rule has no action',
  why: 'A rule forwards, redirects or answers. One dash too many in front of `backendRefs` makes two rules of one: the first matches and does nothing, '
    + 'the second matches nothing in particular, which is everything.',
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleReplaced' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/translator/irtranslator/validate.go',
  * run(set) {
    for (const { manifest: { spec } } of routesOfKind('HTTPRoute')(set)) {
      // The API server adds one that matches everything.
      if (spec.isObject && spec.get('rules').isAbsent) { yield { at: spec, message: 'the route has no rules', fix: 'add rules with backendRefs' }; }
    }
    const routes = [...routesOfKind('HTTPRoute')(set), ...routesOfKind('GRPCRoute')(set)];
    for (const rule of routes.flatMap(({ rules }) => rules)) {
      if (!hasNoAction(rule)) { continue; }
      const next = rule.route.rules[rule.index + 1];
      const isSplit = rule.matches.length > 0 && next?.matches.length === 0 && next.backends.length > 0;
      yield {
        at: rule.at,
        message: isSplit ? `the rule has no backends, and rules[${next.index}] has no matches and takes every request` : 'the rule has neither backends nor a filter that answers',
        fix: isSplit ? 'remove the dash in front of backendRefs, so that both are one rule' : FIXES[rule.route.kind] ?? 'add backendRefs',
      };
    }
  },
};

const FIXES: Partial<Record<RouteKind, string>> = { HTTPRoute: 'add backendRefs, or a RequestRedirect or DirectResponse as filter' };

/** The only extension that is known to leave a request as it is. */
const NEVER_ANSWERS = 'TrafficPolicy';

function mayAnswer(filter: Filter): boolean {
  return filter.type === 'RequestRedirect' || (filter.type === 'ExtensionRef' && readExtension(filter)?.kind !== NEVER_ANSWERS);
}

/** kgateway passes extensions of GRPCRoutes over, so that none of their filters answers. */
function hasNoAction({ at, route, backends, filters, isReadable }: Rule): boolean {
  return at.isObject && isReadable && backends.length === 0 && (route.kind === 'GRPCRoute' || !filters.some(mayAnswer));
}
