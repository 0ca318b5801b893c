import { matcherOf, takesPath } from '../matching';
import type { RouteMatcher } from '../matching';
import { placedMatches, samplePaths, sampleArrival, sampleHeaders, sampleQuery } from '../cases/matches';
import type { PlacedMatch } from '../cases/matches';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Request } from '../request';

/**
 * Requests that between them meet every match of several sets: at each host of each listener, each path at which the
 * answer may change, with and without the conditions on method, headers and query that count there.
 */
export function witnessesOf(...sets: readonly ManifestSet[]): readonly Request[] {
  const witnesses = new Map<string, Request>();
  for (const place of placesOf(sets.flatMap(placedMatches))) {
    for (const request of witnessesAt(place)) { witnesses.set(JSON.stringify(request), request); }
  }
  return [...witnesses.values()];
}

/** A host of a listener, by name, with the matches of all sets there. */
interface Place {
  readonly arrival: Arrival;
  readonly matches: readonly PlacedMatch[];
}

type Arrival = Pick<Request, 'scheme' | 'host' | 'port' | 'serverName' | 'client' | 'gateway'>;

/** A request to a host may be for a wildcard in another set, so that the matches of these count for it, too. */
function placesOf(matches: readonly PlacedMatch[]): readonly Place[] {
  const chains = new Map<string, PlacedMatch[]>();
  for (const match of matches) {
    const key = `${match.gateway.namespace ?? ''}/${match.gateway.name ?? ''}:${match.port ?? ''} ${match.serverName ?? '-'}`;
    const chain = chains.get(key);
    if (chain === undefined) { chains.set(key, [match]); } else { chain.push(match); }
  }
  return [...chains.values()].flatMap((chain) => {
    const byHost = new Map<string, PlacedMatch[]>();
    chain.forEach((match) => { byHost.set(match.host, [...byHost.get(match.host) ?? [], match]); });
    return [...byHost].map(([host, own]): Place => ({
      arrival: sampleArrival(own[0]), matches: [...byHost].filter(([other]) => other === host || isWider(other, host)).flatMap(([, found]) => found),
    }));
  });
}

function isWider(wide: string, host: string): boolean {
  return wide === '*' || (wide.startsWith('*.') && host.endsWith(wide.slice(1)) && host !== wide);
}

/** A match, and how it compares. */
interface Compared {
  readonly match: PlacedMatch;
  readonly matcher: RouteMatcher;
}

function witnessesAt({ arrival, matches }: Place): readonly Request[] {
  const compared = matches.map((match): Compared => ({ match, matcher: matcherOf(match.entry.match, true) }));
  const paths = [...new Set(['/', '/~', ...matches.flatMap((match) => samplePaths(match.entry.match.path))])];
  return paths.flatMap((path) => conditionsAt(compared.filter(({ matcher }) => takesPath(matcher.path, path)))
    .map(({ method, headers, query }): Request => ({ ...arrival, path: query === '' ? path : `${path}?${query}`, method, headers })));
}

interface Conditions {
  readonly method: string;
  readonly headers: Request['headers'];
  readonly query: string;
}

/** No conditions, those of each match, and those of each two together. */
function conditionsAt(compared: readonly Compared[]): readonly Conditions[] {
  const conditional = compared.filter(({ matcher: { method, headers, parameters } }) => method !== undefined || headers.length > 0 || parameters.length > 0);
  const single = distinct(conditional.map(({ match }) => conditionsOf(match)));
  const pairs = single.length > MOST_COMBINED ? [] : single.flatMap((one, index) => single.slice(index + 1).map((other) => together(one, other)));
  return distinct([{ method: 'GET', headers: [], query: '' }, ...single, ...pairs]);
}

/** Of more, the combinations would be too many. */
const MOST_COMBINED = 8;

function conditionsOf(match: PlacedMatch): Conditions {
  return { method: match.entry.match.method ?? 'GET', headers: sampleHeaders(match.entry.match), query: sampleQuery(match.entry.match) };
}

function together(one: Conditions, other: Conditions): Conditions {
  const names = new Set(one.headers.map(({ name }) => name.toLowerCase()));
  return {
    method: one.method === 'GET' ? other.method : one.method,
    headers: [...one.headers, ...other.headers.filter(({ name }) => !names.has(name.toLowerCase()))],
    query: [one.query, other.query].filter((query) => query !== '').join('&'),
  };
}

function distinct(conditions: readonly Conditions[]): readonly Conditions[] {
  return [...new Map(conditions.map((one) => [JSON.stringify(one), one])).values()];
}
