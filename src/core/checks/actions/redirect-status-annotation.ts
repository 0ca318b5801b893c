import { filtersOfType, routesOfKind } from '../../translation/routes/route';
import type { Route } from '../../translation/routes/route';
import type { Check, Flaw } from '../check';

const ANNOTATION = 'kgateway.dev/http-redirect-status-code';
const POSSIBLE = ['301', '302', '303', '307', '308'];

export const redirectStatusAnnotation: Check = {
  id: 'redirect-status-annotation',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The annotation for the redirect status is invalid',
  why: 'It is one status for all redirects of the route, or a list of `rule=status` with the names of rules.',
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleReplaced' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, api/annotations',
  * run(set) {
    for (const route of routesOfKind('HTTPRoute')(set)) {
      const at = route.manifest.annotation(ANNOTATION);
      for (const part of at.text?.split(',') ?? []) {
        const complaint = judge(part.trim(), route);
        if (complaint !== undefined) { yield { at, ...complaint }; }
      }
    }
  },
};

function judge(part: string, route: Route): Omit<Flaw, 'at'> | undefined {
  const [name, status] = part.includes('=') ? part.split('=') : [undefined, part];
  if (!POSSIBLE.includes(status)) { return { message: `not a status for a redirect, got "${status}"`, fix: `write one of ${POSSIBLE.join(', ')}` }; }
  const rules = route.rules.filter((rule) => filtersOfType(rule, 'RequestRedirect').length > 0);
  if (name === undefined || !route.rules.every((rule) => rule.isReadable)) { return undefined; }
  const areNamesKnown = rules.every((rule) => rule.at.get('name').textOr('') !== undefined);
  if (!areNamesKnown || rules.some((rule) => rule.name === name) || rules.length === 0) { return undefined; }
  return {
    message: `no rule with a redirect has the name "${name}"`,
    fix: `write ${rules.flatMap((rule) => rule.name ?? []).map((one) => `"${one}"`).join(' or ') || 'name on the rule'}`,
    conditions: [],
    consequence: 'it is ignored; not reported in status',
  };
}
