import { append } from '../../manifests/manifest-set';
import { compare, conditionKey, describeMatch, takesAll, virtualHosts } from '../../translation/routes/precedence';
import type { RankedMatch, VirtualHost } from '../../translation/routes/precedence';
import { catchAllOf } from '../../translation/routes/regular-path';
import type { Check } from '../check';

export const matchUnreachable: Check = {
  id: 'match-unreachable',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A match is unreachable',
  why: 'Not the order of the rules decides, but what they match: exact paths come first, then regular expressions, then prefixes; '
    + 'longer paths before shorter ones, then matches of a method, with more headers, with more query parameters. '
    + 'Regular expressions are not ranked by their length, so that a wide one takes prefixes and later expressions away.',
  consequence: 'the rule gets no requests for this match; not reported in status',
  source: 'kgateway source, pkg/kgateway/translator/routeutils/sortable_route.go; Gateway API, HTTPRouteRule.matches',
  * run(set) {
    const locations = new Map<RankedMatch, number>();
    const takers = new Map<RankedMatch, RankedMatch[]>();
    for (const host of virtualHosts(set)) {
      host.forEach((match) => locations.set(match, (locations.get(match) ?? 0) + 1));
      if (host.length === 1) { continue; }
      const find = takerIn(host);
      for (const match of host) {
        const taker = find(match);
        if (taker !== undefined) { append(takers, match, taker); }
      }
    }
    for (const [match, found] of takers) {
      // A match that is taken on one host may still be reached on another.
      if (found.length !== locations.get(match)) { continue; }
      const [taker] = found;
      yield {
        at: match.at,
        message: `every request of ${describeMatch(match)} goes to ${describeMatch(taker)} of ${locationOf(taker, match)}`,
        fix: 'remove one of them, or let this one match more closely than the other',
      };
    }
  },
};

/** More expressions than these are not compared, so that the work stays proportional to the routes. */
const MOST_EXPRESSIONS = 32;

/** Finds the match of a host that takes all requests of another one. */
function takerIn(host: VirtualHost): (match: RankedMatch) => RankedMatch | undefined {
  const same = new Map<string, RankedMatch>();
  for (const match of host) {
    const before = same.get(match.key);
    if (before === undefined || compare(match, before) < 0) { same.set(match.key, match); }
  }
  const weightsDecide = host.some(({ weight }) => weight !== host[0].weight);
  const expressions = host.filter(({ path }) => path.type === 'RegularExpression');
  const wideFirst = [...expressions].sort((a, b) => Number(isWide(b)) - Number(isWide(a))).slice(0, MOST_EXPRESSIONS);
  return (match) => {
    const isTaker = (other: RankedMatch | undefined): other is RankedMatch =>
      other !== undefined && other !== match && compare(other, match) < 0 && takesAll(other, match);
    const keys = weightsDecide ? [match.key, ...prefixesOf(match)] : [match.key];
    const candidates = [...keys.map((key) => same.get(key)), ...wideFirst];
    return candidates.find(isTaker);
  };
}

function isWide({ path }: RankedMatch): boolean {
  return catchAllOf(path.value) !== undefined;
}

/** Where weights decide first, a wide prefix can take a longer one: the prefixes of a path, alone or with the same conditions. */
function prefixesOf(match: RankedMatch): readonly string[] {
  if (match.path.type === 'RegularExpression') { return []; }
  const elements = match.path.value.split('/');
  return elements.flatMap((_element, index) => {
    const path = { type: 'PathPrefix', value: elements.slice(0, index + 1).join('/') || '/' };
    return [{ ...match, path }, { ...match, path, method: undefined, headers: [], queryParams: [] }].map(conditionKey);
  });
}

function locationOf(taker: RankedMatch, match: RankedMatch): string {
  const rule = `rules[${taker.rule.index}]`;
  return taker.rule.route === match.rule.route ? rule : `${rule} of ${taker.at.manifest.title}`;
}
