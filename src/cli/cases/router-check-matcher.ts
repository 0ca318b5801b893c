import { matchesWhole } from '../../core/requests/regular-expressions';

/** How Envoy compares a header. */
export interface HeaderMatcher {
  readonly name: string;
  readonly exact_match?: string;
  readonly prefix_match?: string;
  readonly suffix_match?: string;
  readonly contains_match?: string;
  readonly present_match?: boolean;
  readonly invert_match?: boolean;
  readonly safe_regex_match?: { readonly regex: string };
  readonly string_match?: {
    readonly exact?: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly contains?: string;
    readonly safe_regex?: { readonly regex: string };
    readonly ignore_case?: boolean;
  };
}

export function stringMatches(matcher: HeaderMatcher, value: string | undefined): boolean {
  return isMatch(matcher, value) !== (matcher.invert_match === true);
}

function isMatch(matcher: HeaderMatcher, value: string | undefined): boolean {
  if (matcher.present_match !== undefined) { return (value !== undefined) === matcher.present_match; }
  if (value === undefined) { return false; }
  const { ignore_case: ignoresCase = false } = matcher.string_match ?? {};
  const fold = (text: string) => (ignoresCase ? text.toLowerCase() : text);
  const { exact, prefix, suffix, contains, regex } = conditionsOf(matcher);
  const got = fold(value);
  return (exact === undefined || got === fold(exact)) && (prefix === undefined || got.startsWith(fold(prefix)))
    && (suffix === undefined || got.endsWith(fold(suffix))) && (contains === undefined || got.includes(fold(contains)))
    && (regex === undefined || matchesWhole(regex, value));
}

function conditionsOf(matcher: HeaderMatcher) {
  const { exact, prefix, suffix, contains, safe_regex: regex } = matcher.string_match ?? {};
  return {
    exact: exact ?? matcher.exact_match,
    prefix: prefix ?? matcher.prefix_match,
    suffix: suffix ?? matcher.suffix_match,
    contains: contains ?? matcher.contains_match,
    regex: (regex ?? matcher.safe_regex_match)?.regex,
  };
}

/** `x-team equal to "shop"` */
export function stringMatchText(matcher: HeaderMatcher): string {
  const { exact, prefix, suffix, contains, regex } = conditionsOf(matcher);
  const conditions = [
    ...matcher.present_match === undefined ? [] : [matcher.present_match ? 'present' : 'absent'],
    ...exact === undefined ? [] : [`equal to ${JSON.stringify(exact)}`],
    ...prefix === undefined ? [] : [`beginning with ${JSON.stringify(prefix)}`],
    ...suffix === undefined ? [] : [`ending with ${JSON.stringify(suffix)}`],
    ...contains === undefined ? [] : [`with ${JSON.stringify(contains)} in it`],
    ...regex === undefined ? [] : [`matching ${regex}`],
  ];
  return `${matcher.name} ${matcher.invert_match === true ? 'not ' : ''}${conditions.join(' and ')}`;
}
