import { matcherOf, takesPath } from '../matching';
import type { RouteMatcher } from '../matching';
import { placedMatches, sampleArrival, sampleArrivals, sampleHeaders, samplePaths, sampleQuery } from './matches';
import type { Arrival, PlacedMatch } from './matches';
import { append } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { covers } from '../../translation/gateways/hostname';
import type { Request } from '../request';

/** What is tried besides what the manifests tell apart. */
export interface MoreWitnesses {
  readonly hosts: readonly string[];
  readonly paths: readonly string[];
}

const NOTHING_MORE: MoreWitnesses = { hosts: [], paths: [] };

/**
 * Requests that between them meet every match of several sets: at each host of each listener and one that no route names,
 * each path at which the answer may change, with and without the conditions on method, headers and query that count there.
 */
export function witnessesOf(sets: readonly ManifestSet[], more: MoreWitnesses = NOTHING_MORE): readonly Request[] {
  const witnesses = new Map<string, Request>();
  for (const place of placesOf(sets, more.hosts)) {
    for (const request of witnessesAt(place, more.paths)) { witnesses.set(JSON.stringify(request), request); }
  }
  return [...witnesses.values()];
}

/** A host of a listener, by name, with the matches of all sets that may count there. */
interface Place {
  readonly arrival: Arrival;
  readonly matches: readonly PlacedMatch[];
}

/** What is one listener in one set may be none in another, so that they are told apart by name. */
function placesOf(sets: readonly ManifestSet[], moreHosts: readonly string[]): readonly Place[] {
  const matches = new Map<string, PlacedMatch[]>();
  for (const match of sets.flatMap(placedMatches)) { append(matches, chainOf(sampleArrival(match), match.serverName), match); }
  const arrivals = new Map<string, Place>();
  for (const { arrival, serverName } of sets.flatMap(sampleArrivals)) {
    const chain = chainOf(arrival, serverName);
    for (const host of [arrival.host, ...moreHosts.map((one) => `${one}${/:\d+$/.exec(arrival.host)?.[0] ?? ''}`)]) {
      const own = { ...arrival, host };
      const name = host.replace(/:\d+$/, '');
      arrivals.set(JSON.stringify(own), { arrival: own, matches: (matches.get(chain) ?? []).filter((match) => takesHost(match.host, name)) });
    }
  }
  return [...arrivals.values()];
}

function chainOf({ gateway, port }: Arrival, serverName: string | undefined): string {
  return `${gateway?.namespace ?? ''}/${gateway?.name ?? ''}:${port ?? ''} ${serverName ?? '-'}`;
}

function takesHost(host: string, name: string): boolean {
  return host === '*' || covers(host, name);
}

/** A match, and how it compares. */
interface Compared {
  readonly match: PlacedMatch;
  readonly matcher: RouteMatcher;
}

function witnessesAt({ arrival, matches }: Place, morePaths: readonly string[]): readonly Request[] {
  const compared = matches.map((match): Compared => ({ match, matcher: matcherOf(match.entry.match, true) }));
  const paths = [...new Set(['/', '/~', ...morePaths, ...matches.flatMap((match) => samplePaths(match.entry.match.path))])];
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
