import type { Check, Flaw } from '../check';
import { delegationGroups, inheritsMatcher } from '../model/delegation';
import { pathOf } from '../model/match';
import type { PathMatch } from '../model/match';
import { areBackendsReadable } from '../model/route';
import type { Route, Rule } from '../model/route';

/** More parents than these are not compared: what one leaves out another may take. */
const MOST_PARENTS = 16;

export const delegationChildPath: Check = {
  id: 'delegation-child-path',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A route matches nothing of what its parent delegates',
  why: 'Every path of a child has to begin with the prefix of the rule that delegates. What does not is dropped. '
    + 'Paths are compared as text: the prefix `/shop` also admits `/shopping`.',
  consequence: 'the match is dropped; if none is left, the parent has ResolvedRefs=False, reason BackendNotFound, and answers HTTP 500',
  source: 'kgateway source, pkg/kgateway/translator/httproute/delegation_helpers.go',
  * run(set) {
    // Any other rule may delegate what is outside of these.
    if (!areBackendsReadable(set)) { return; }
    for (const { children, delegations } of delegationGroups(set)) {
      const parents = [...new Set(delegations.map(({ rule }) => rule))];
      // Parents that delegate by "*" or label to routes of all kinds are meant to take what fits.
      if (parents.length > MOST_PARENTS || children.length !== 1) { continue; }
      const prefixes = prefixesOf(parents);
      if (prefixes === undefined) { continue; }
      for (const child of children) { yield* judge(child, prefixes); }
    }
  },
};

/** The prefixes that rules delegate; undefined if not all can be read. */
function prefixesOf(rules: readonly Rule[]): readonly string[] | undefined {
  const paths = rules.flatMap((rule) => rule.matches.length === 0 ? [{ type: 'PathPrefix', value: '/' }] : rule.matches.map(pathOf));
  if (paths.some((path) => path === undefined || path.type !== 'PathPrefix')) { return undefined; }
  return (paths as PathMatch[]).map(({ value }) => value);
}

function* judge(child: Route, prefixes: readonly string[]): Iterable<Flaw> {
  if (inheritsMatcher(child)) { return; }
  for (const match of child.rules.flatMap((rule) => rule.matches)) {
    const path = pathOf(match);
    // A regular expression is not compared by what it matches.
    if (path === undefined || path.type === 'RegularExpression') { continue; }
    const prefix = prefixes.find((one) => path.value.startsWith(one));
    if (prefix === undefined) {
      yield {
        at: match.get('path'),
        message: `the path "${path.value}" is outside of what is delegated, ${prefixes.map((one) => `"${one}"`).join(' or ')}`,
        fix: `write "${prefixes[0].replace(/\/$/, '')}${path.value}", or the annotation delegation.kgateway.dev/inherit-parent-matcher: "true" for paths relative to the parent`,
      };
    } else if (prefix !== '/' && !prefix.endsWith('/') && path.value.length > prefix.length && path.value[prefix.length] !== '/') {
      yield {
        at: match.get('path'),
        message: `the path "${path.value}" is not below "${prefix}", though it begins with the same letters, which is enough for kgateway`,
        fix: `write a path that begins with "${prefix}/", or delegate it on purpose by a rule of its own`,
        severity: 'warning',
        consequence: 'the child serves a path that its parent did not mean to delegate',
      };
    }
  }
}
