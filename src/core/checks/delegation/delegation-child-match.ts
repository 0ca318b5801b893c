import { delegationGroups, mayInheritMatcher } from '../../translation/routes/delegation';
import { matchesOf, relationOf } from '../../translation/routes/match';
import type { RouteMatch } from '../../translation/routes/match';
import { areBackendsReadable } from '../../translation/routes/route';
import type { Route, Rule } from '../../translation/routes/route';
import type { Check, Flaw } from '../check';

/** More parents than these are not compared: what one leaves out another may take. */
const MOST_PARENTS = 16;

export const delegationChildMatch: Check = {
  id: 'delegation-child-match',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A route matches what its parent does not delegate',
  why: 'Every match of a child has to begin with the path of the rule that delegates, and to repeat its method, headers and query parameters. What does not is dropped, '
    + 'and so is a rule without matches, unless the parent delegates everything. Paths are compared as text: the prefix `/shop` also admits `/shopping`.',
  consequence: 'the match is dropped; if none is left, the parent has ResolvedRefs=False, reason BackendNotFound, and answers HTTP 500',
  source: 'kgateway source, pkg/kgateway/utils/delegation/delegation.go',
  * run(set) {
    // Any other rule may delegate what is outside of these.
    if (!areBackendsReadable(set)) { return; }
    for (const { children, delegations } of delegationGroups(set)) {
      const parents = [...new Set(delegations.map(({ rule }) => rule))];
      const [child] = children;
      // Parents that delegate by "*" or label to routes of all kinds are meant to take what fits.
      if (parents.length > MOST_PARENTS || children.length !== 1 || mayInheritMatcher(child)) { continue; }
      const matches = parents.flatMap(matchesOf);
      if (isComplete(parents, matches)) { yield* judge(child, matches); }
    }
  },
};

/** Whether all matches can be read, and are such that they can be refined. */
function isComplete(rules: readonly Rule[], matches: readonly RouteMatch[]): boolean {
  const written = rules.reduce((sum, rule) => sum + Math.max(rule.matches.length, 1), 0);
  return matches.length === written && matches.every(({ path }) => path.type === 'PathPrefix');
}

function* judge(child: Route, parents: readonly RouteMatch[]): Iterable<Flaw> {
  for (const match of child.rules.flatMap(matchesOf)) {
    // A regular expression is not compared by what it matches.
    if (match.path.type === 'RegularExpression') { continue; }
    const relations = parents.map((parent) => relationOf(parent, match));
    if (relations.includes('within')) { continue; }
    const at = match.at.get('path').isPresent ? match.at.get('path') : match.at;
    if (relations.includes('beside')) {
      const prefix = parents[relations.indexOf('beside')].path.value;
      yield {
        at,
        message: `the path "${match.path.value}" is not below "${prefix}", though it begins with the same letters, which is enough for kgateway`,
        fix: `write a path that begins with "${prefix}/", or delegate it on purpose by a rule of its own`,
        severity: 'warning',
        consequence: 'the child serves a path that its parent did not mean to delegate',
      };
    } else if (relations.includes('wider')) {
      yield { at, message: 'the parent delegates only requests with a method, headers or query parameters that this match does not repeat', fix: adviceToInherit('repeat them here') };
    } else {
      const [{ path: { value } }] = parents;
      yield {
        at,
        message: `the path "${match.path.value}" is outside of what is delegated, ${[...new Set(parents.map(({ path }) => `"${path.value}"`))].join(' or ')}`,
        fix: adviceToInherit(`write "${value.replace(/\/$/, '')}${match.path.value === '/' ? '' : match.path.value}"`),
      };
    }
  }
}

function adviceToInherit(advice: string): string {
  return `${advice}, or write the annotation delegation.kgateway.dev/inherit-parent-matcher: "true" on this route`;
}
