import { build, destinationAt, destinationFor, hasSeveralGateways, locationsOf, withoutGateway } from './builder';
import type { Destination, Location, RequestParts } from './builder';
import { reachable } from './reachable';
import { pathsBeside, pathsFor, valuesFor } from './samples';
import { special } from './special';
import { append } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { takesPath } from '../matching';
import type { RouteMatcher } from '../matching';
import type { Header, Request } from '../request';
import type { IndexedRoute } from '../route-index';
import { servedChain } from '../served-chain';

/**
 * Requests for all parts of the space of requests that the conditions of one or
 * more sets make: hosts, boundaries of paths, and conditions on methods, headers and query parameters,
 * each fulfilled and not. What two sets do differently, one of these requests shows.
 */
export function witnessesOf(...sets: readonly ManifestSet[]): readonly Request[] {
  const found = new Map<string, Request>();
  const add = (request: Request): void => { found.set(keyOf(request), request); };
  for (const locations of groupLocations(sets)) {
    for (const host of hostsOf(locations)) {
      const destination = destinationOf(locations, host);
      const routes = locations.flatMap((location) => routesFor(location, destination.host));
      partsOf(routes).forEach((parts) => { add(build(destination, parts)); });
      routes.flatMap((route) => special(route.served.plan(route.indexed), route.indexed)).forEach((parts) => { add(build(destination, parts)); });
    }
  }
  sets.flatMap(reachable).forEach(({ witness, gateway: { namespace = '', name = '' } }) => { if (witness !== undefined) { add({ ...witness, gateway: { namespace, name } }); } });
  return sets.some(hasSeveralGateways) ? [...found.values()] : [...found.values()].map(withoutGateway);
}

function keyOf(request: Request): string {
  return JSON.stringify(request);
}

/** The same places of several sets: Gateways of one name, with the same port and scheme. */
function groupLocations(sets: readonly ManifestSet[]): readonly (readonly Location[])[] {
  const groups = new Map<string, Location[]>();
  for (const location of sets.flatMap(locationsOf)) {
    const { namespace, name } = location.gateway.gateway.manifest;
    append(groups, `${namespace ?? ''}/${name ?? ''} ${location.port.port ?? ''} ${location.chain.serverName === undefined ? 'http' : 'https'}`, location);
  }
  return [...groups.values()];
}

/** All hosts that any of the sets tells from others, and one that none knows. */
function hostsOf(locations: readonly Location[]): readonly string[] {
  return [...new Set([...locations.flatMap(({ chain }) => chain.virtualHosts.map(({ host }) => host)), ...locations.flatMap(({ chain }) => chain.serverName ?? []).filter((name) => name !== ''), '*'])];
}

/** One host may be reached in one set only. */
function destinationOf(locations: readonly Location[], host: string): Destination {
  for (const location of locations) {
    const destination = location.chain.virtualHosts.some((one) => one.host === host) ? destinationFor(location, host) : undefined;
    if (destination !== undefined) { return destination; }
  }
  return destinationAt(locations[0], host === '*' ? 'any.example' : host.replace(/^\*/, 'www'));
}

interface PlacedRoute {
  readonly indexed: IndexedRoute;
  readonly served: ReturnType<ReturnType<typeof servedChain>['host']>;
}

/** The routes that a set asks for a host. */
function routesFor(location: Location, host: string): readonly PlacedRoute[] {
  const chain = servedChain(location.set, location);
  const [found] = chain.search.find(host) as readonly (ReturnType<typeof chain.search.find>[number] | undefined)[];
  if (found === undefined) { return []; }
  const served = chain.host(found);
  return served.index.routes.map((indexed) => ({ indexed, served }));
}

/** How many conditions on one path are combined with each other. */
const MOST_COMBINED = 6;

const OTHER_METHODS = ['GET', 'POST', 'DELETE'];

/** Requests for all paths, with all conditions that are beside each of them. */
function partsOf(routes: readonly PlacedRoute[]): readonly RequestParts[] {
  const matchers = distinctMatchers(routes);
  const paths = new Set(['/', '/other', ...matchers.flatMap(({ path }) => [...pathsFor(path).slice(0, 2), ...pathsBeside(path)])]);
  const byPath = conditionsByPath(matchers);
  return [...paths].flatMap((path) => combine(byPath(path)).map((conditions) => partOf(path, conditions)));
}

function distinctMatchers(routes: readonly PlacedRoute[]): readonly RouteMatcher[] {
  return [...new Map(routes.map(({ indexed: { matcher } }) => [JSON.stringify(matcher), matcher])).values()];
}

/** What a request fulfils besides its path. */
interface Conditions {
  readonly method: string | undefined;
  readonly headers: readonly Header[];
  readonly query: readonly string[];
}

const NONE: Conditions = { method: undefined, headers: [], query: [] };

/** The matchers that have conditions, by their paths: those without any need not be looked at. */
function conditionsByPath(matchers: readonly RouteMatcher[]): (path: string) => readonly RouteMatcher[] {
  const conditional = matchers.filter(({ method, headers, parameters }) => method !== undefined || headers.length + parameters.length > 0);
  const byHead = new Map<string, RouteMatcher[]>();
  const others: RouteMatcher[] = [];
  for (const matcher of conditional) {
    const { kind, value } = matcher.path;
    if (kind === 'expression' || value === '/') { others.push(matcher); } else { append(byHead, value.split('/')[1], matcher); }
  }
  return (path) => [...byHead.get(path.split('/')[1]) ?? [], ...others].filter((matcher) => takesPath(matcher.path, path));
}

/** Nothing; what each route asks for; the same without one of its conditions; and what two ask for together. */
function combine(matchers: readonly RouteMatcher[]): readonly Conditions[] {
  const whole = matchers.map(({ method, headers, parameters }): Conditions => ({
    method,
    headers: headers.flatMap((header) => valuesFor(header, 'header').slice(0, 1).map((value) => ({ name: header.name, value }))),
    query: parameters.flatMap((parameter) => valuesFor(parameter, 'query').slice(0, 1).map((value) => `${parameter.name}=${value}`)),
  }));
  const parts = whole.flatMap((one) => [
    ...one.headers.map((left) => ({ ...one, headers: one.headers.filter((header) => header !== left) })),
    ...one.query.map((left) => ({ ...one, query: one.query.filter((pair) => pair !== left) })),
    ...one.method === undefined ? [] : OTHER_METHODS.filter((method) => method !== one.method).map((method) => ({ ...one, method })),
  ]);
  const pairs = whole.length > MOST_COMBINED ? [] : whole.flatMap((one, index) => whole.slice(index + 1).flatMap((other) => join(one, other)));
  return withMethods([NONE, ...whole, ...parts, ...pairs], whole.flatMap(({ method }) => method ?? []));
}

/** Every request has a method: where it counts, those without a condition on it are sent with each that counts, and with another one. */
function withMethods(all: readonly Conditions[], used: readonly string[]): readonly Conditions[] {
  if (used.length === 0) { return all; }
  const other = OTHER_METHODS.find((method) => !used.includes(method)) ?? 'PATCH';
  return all.flatMap((one) => (one.method === undefined ? [...new Set([...used, other])].map((method) => ({ ...one, method })) : [one]));
}

/** Both, where one request can fulfil both. */
function join(a: Conditions, b: Conditions): readonly Conditions[] {
  if (a.method !== undefined && b.method !== undefined && a.method !== b.method) { return []; }
  const headers = [...a.headers, ...b.headers.filter(({ name }) => !a.headers.some((header) => header.name === name))];
  const query = [...a.query, ...b.query.filter((pair) => !a.query.some((other) => other.split('=')[0] === pair.split('=')[0]))];
  return [{ method: a.method ?? b.method, headers, query }];
}

function partOf(path: string, { method, headers, query }: Conditions): RequestParts {
  return { path: query.length === 0 ? path : `${path}?${query.join('&')}`, method: method ?? 'GET', headers };
}
