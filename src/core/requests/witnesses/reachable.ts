import { build, destinationFor, hasSeveralGateways, locationsOf, withoutGateway } from './builder';
import type { Destination, Location } from './builder';
import { pathsFor, valuesFor } from './samples';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Listener } from '../../translation/gateways/listener';
import type { RouteEntry } from '../../translation/routes/flattening';
import type { VirtualHost } from '../../translation/virtual-hosts/virtual-host';
import type { Fault } from '../answer';
import { answerOf } from '../answering';
import { faultOf } from '../fault';
import type { Header, Request } from '../request';
import type { IndexedRoute } from '../route-index';
import { servedChain } from '../served-chain';
import { fieldTitle } from '../titles';

/** A match of a rule at one host of one listener, and a request that reaches it. */
export interface Reach {
  readonly gateway: Manifest;
  readonly listener: Listener;
  readonly virtualHost: string;
  readonly route: RouteEntry;
  /** The smallest request that was found. Undefined: none was. */
  readonly witness: Request | undefined;
  /** Why none reaches it, or why none was found. */
  readonly shadow: Fault | undefined;
}

/** Each match of each rule that proxies know, with a request that reaches it or the reason why none does. */
export const reachable = perSet((set): readonly Reach[] => locationsOf(set).flatMap((location) =>
  location.chain.isReplaced ? [] : location.chain.virtualHosts.flatMap((virtualHost) => reachHost(location, virtualHost))));

function reachHost(location: Location, virtualHost: VirtualHost): readonly Reach[] {
  const destination = destinationFor(location, virtualHost.host);
  const { routes } = servedChain(location.set, location).host(virtualHost).index;
  return routes.map((route): Reach => {
    const { witness, winner } = destination === undefined || virtualHost.isReplaced ? NOT_FOUND : search(location.set, destination, route);
    return {
      gateway: location.gateway.gateway.manifest,
      listener: virtualHost.listener,
      virtualHost: virtualHost.host,
      route: route.entry,
      witness,
      shadow: witness === undefined ? shadowOf(destination, route, winner) : undefined,
    };
  });
}

interface Found {
  readonly witness: Request | undefined;
  /** What took the first request that was tried. */
  readonly winner: RouteEntry | undefined;
}

const NOT_FOUND: Found = { witness: undefined, winner: undefined };

function shadowOf(destination: Destination | undefined, { entry }: IndexedRoute, winner: RouteEntry | undefined): Fault {
  if (destination === undefined) { return faultOf('closer hosts or listeners take all requests', entry.match.at); }
  if (winner === undefined) { return faultOf('no request is known that it takes', entry.match.at); }
  return faultOf(`what it takes goes to ${fieldTitle(winner.match.at)} before`, winner.match.at);
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];

/** How many requests are tried for one match. */
const MOST_TRIED = 60;

/** Tries requests that a match takes, until one is not taken by another before. */
function search(set: ManifestSet, destination: Destination, { matcher, entry }: IndexedRoute): Found {
  const { path, method, headers, parameters } = matcher;
  const values = headers.map((header) => valuesFor(header, 'header').map((value) => ({ name: header.name, value })));
  const pairs = parameters.map((parameter) => valuesFor(parameter, 'query').map((value) => `${parameter.name}=${value}`));
  if ([...values, ...pairs].some((choices) => choices.length === 0)) { return NOT_FOUND; }
  let tried = 0;
  let winner: RouteEntry | undefined;
  for (const verb of method === undefined ? METHODS : [method]) {
    for (const text of pathsFor(path)) {
      for (const choice of variants(values, pairs)) {
        if (++tried > MOST_TRIED) { return { witness: undefined, winner }; }
        const query = choice.query.length === 0 ? '' : `?${choice.query.join('&')}`;
        const request = build(destination, { path: text + query, method: verb, headers: choice.headers });
        const { route } = answerOf(set, request);
        if (route === entry) { return { witness: hasSeveralGateways(set) ? request : withoutGateway(request), winner }; }
        winner ??= route;
      }
    }
  }
  return { witness: undefined, winner };
}

interface Choice {
  readonly headers: readonly Header[];
  readonly query: readonly string[];
}

/** The first value of each condition; then one condition after the other with its other values. */
function* variants(values: readonly (readonly Header[])[], pairs: readonly (readonly string[])[]): Generator<Choice, void> {
  const [headers, query] = [values.map(([first]) => first), pairs.map(([first]) => first)];
  yield { headers, query };
  for (const [index, choices] of values.entries()) {
    for (const other of choices.slice(1)) { yield { query, headers: headers.map((header, at) => (at === index ? other : header)) }; }
  }
  for (const [index, choices] of pairs.entries()) {
    for (const other of choices.slice(1)) { yield { headers, query: query.map((pair, at) => (at === index ? other : pair)) }; }
  }
}
