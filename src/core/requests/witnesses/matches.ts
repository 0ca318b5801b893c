import { sampleText } from './sample-text';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { translationOf } from '../../translation';
import { covers } from '../../translation/gateways/hostname';
import type { Listener } from '../../translation/gateways/listener';
import type { RouteEntry } from '../../translation/routes/flattening';
import type { NamedCondition } from '../../translation/routes/match-conditions';
import type { Answer } from '../answer';
import { answerOf } from '../index';
import type { Header, Request } from '../request';

/** A match of a route, at one host of one listener. */
export interface PlacedMatch {
  readonly gateway: Manifest;
  readonly port: number | undefined;
  /** Undefined: without TLS. Empty: any. */
  readonly serverName: string | undefined;
  readonly listener: Listener;
  readonly host: string;
  readonly entry: RouteEntry;
}

/** All matches of a set, in the order in which they are asked. What only hands requests on takes none itself. */
export const placedMatches = perSet((set): readonly PlacedMatch[] => translationOf(set).gateways.flatMap(({ gateway, ports }) =>
  ports.flatMap(({ port, httpChains }) => httpChains.flatMap(({ serverName, virtualHosts }) => virtualHosts.flatMap(({ listener, host, routes }) =>
    routes.filter(({ isDelegating, delegationFaults }) => !isDelegating || delegationFaults.length > 0)
      .map((entry): PlacedMatch => ({ gateway: gateway.manifest, port, serverName, listener, host, entry })))))));

/** Whether an answer comes from a match. */
export function isAnsweredBy({ listener, host, entry }: PlacedMatch, answer: Answer): boolean {
  return answer.route === entry && answer.virtualHost === host && answer.listener === listener;
}

/** A small request that a match takes, and what comes of it. Undefined: none was found. */
export function sampleRequest(set: ManifestSet, match: PlacedMatch): { readonly request: Request; readonly answer: Answer } | undefined {
  for (const path of samplePaths(match.entry.match.path)) {
    const request = requestFor(match, path);
    const answer = answerOf(set, request);
    if (isAnsweredBy(match, answer)) { return { request, answer }; }
  }
  return undefined;
}

/** Paths that a match may take, the smallest one first. */
export function samplePaths({ type, value }: RouteEntry['match']['path']): readonly string[] {
  switch (type) {
    case 'Exact': return [value];
    case 'RegularExpression': return [sampleText(value)];
    default: {
      const base = value.replace(/\/$/, '');
      return [base === '' ? '/' : base, `${base}/`, `${base}/x`, `${base}/x/y`, `${base}/~`];
    }
  }
}

export function sampleQuery({ queryParams }: RouteEntry['match']): string {
  return queryParams.map((condition) => `${condition.name}=${valueFor(condition)}`).join('&');
}

export function sampleHeaders({ headers }: RouteEntry['match']): readonly Header[] {
  return headers.map((condition) => ({ name: condition.name, value: valueFor(condition) }));
}

/** Where a request arrives. */
export type Arrival = Pick<Request, 'scheme' | 'host' | 'port' | 'serverName' | 'client' | 'gateway'>;

/** How a request gets to the host of a match. */
export function sampleArrival({ gateway, port, serverName, host }: PlacedMatch): Arrival {
  return arrivalAt({ gateway, port, serverName }, hostFor(host, serverName));
}

/** How requests get to each host of each listener, and to one that no route names. The server name is what the listener asks for. */
export function sampleArrivals(set: ManifestSet): readonly { readonly arrival: Arrival; readonly serverName: string | undefined }[] {
  return translationOf(set).gateways.flatMap(({ gateway, ports }) => ports.flatMap(({ port, httpChains }) => httpChains.flatMap(({ serverName, virtualHosts }) =>
    [...new Set([...virtualHosts.map(({ host }) => hostFor(host, serverName)), hostFor('*', serverName)])]
      .map((host) => ({ arrival: arrivalAt({ gateway: gateway.manifest, port, serverName }, host), serverName })))));
}

function arrivalAt({ gateway, port, serverName }: Pick<PlacedMatch, 'gateway' | 'port' | 'serverName'>, host: string): Arrival {
  const scheme = serverName === undefined ? 'http' : 'https';
  const isUsual = port === (scheme === 'http' ? 80 : 443);
  return {
    scheme,
    host: isUsual || port === undefined ? host : `${host}:${port}`,
    port,
    serverName: serverName === undefined || covers(serverName, host) ? undefined : serverName.replace('*', 'www'),
    client: { address: undefined, hasCertificate: undefined },
    gateway: { namespace: gateway.namespace ?? '', name: gateway.name ?? '' },
  };
}

function requestFor(match: PlacedMatch, path: string): Request {
  const { entry: { match: conditions } } = match;
  const query = sampleQuery(conditions);
  return {
    ...sampleArrival(match), path: query === '' ? path : `${path}?${query}`, method: conditions.method ?? 'GET', headers: sampleHeaders(conditions),
  };
}

/** For any host one that no other route names, and that fits the server name. */
function hostFor(host: string, serverName: string | undefined): string {
  if (host !== '*') { return host.replace('*', 'www'); }
  return serverName === undefined || serverName === '' ? 'other.example' : serverName.replace('*', 'www');
}

function valueFor({ type, value }: NamedCondition): string {
  if (value === '') { return 'x'; }
  return type === 'RegularExpression' ? sampleText(value) : value;
}
