import { isDelegation, mayInheritMatcher } from './delegation';
import { matchesOf } from './match';
import { isValidPath } from './path-validity';
import { httpRules } from './route';
import type { Filter, Rule } from './route';
import type { Field } from '../../manifests/field';
import { perSet } from '../../manifests/manifest-set';

/** A prefix that a filter replaces. */
export interface PrefixReplacement {
  readonly filter: Filter;
  readonly at: Field;
  /** The prefix that a rule matches, without a slash at the end. */
  readonly prefix: string;
  /** What comes in its place. */
  readonly replacement: string;
  /** Whether the prefix is the end of one that is matched above. */
  readonly isEnd: boolean;
}

/**
 * The prefixes that rules replace, with what. Not those of rules that delegate, where the path is that of the child.
 *
 * Source: urlRewriteIr and translatePathRewrite in pkg/krtcollections/builtin.go
 */
export const prefixReplacements = perSet((set): readonly PrefixReplacement[] => httpRules(set).flatMap(replacementsIn));

function replacementsIn(rule: Rule): readonly PrefixReplacement[] {
  const filters = rule.filters.filter(({ type }) => type === 'URLRewrite' || type === 'RequestRedirect')
    .filter(({ body }) => body.at('path', 'type').text === 'ReplacePrefixMatch');
  if (filters.length === 0 || !rule.isReadable || rule.backends.some(isDelegation)) { return []; }
  const [match, ...others] = matchesOf(rule);
  if (match === undefined || others.length > 0 || match.path.type !== 'PathPrefix' || !isValidPath(match.path.value)) { return []; }
  return filters.flatMap((filter) => {
    const at = filter.body.at('path', 'replacePrefixMatch');
    const replacement = at.textOr('/');
    return replacement === undefined ? [] : [{ filter, at, prefix: match.path.value, replacement, isEnd: mayInheritMatcher(rule.route) }];
  });
}
