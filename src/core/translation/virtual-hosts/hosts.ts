import { intersection } from '../gateways/hostname';
import type { Listener } from '../gateways/listener';

/** A route's own listener, and those that share the port. */
export type Neighbours = readonly Listener[];

/**
 * The hosts that are left of a route's at a listener, where other listeners
 * for HTTP on the port serve some of them more closely.
 *
 * Source: filterHTTPListenerIsolationHostnames in pkg/kgateway/translator/listener/gateway_listener_translator.go
 */
export function isolatedHosts(listener: Listener, neighbours: Neighbours, hosts: readonly string[]): readonly string[] {
  return neighbours.length === 1 ? hosts : hosts.filter((host) => !neighbours.some((other) => other !== listener
    && coversHost(other.hostname ?? '', host) && precedes(other.hostname ?? '', listener.hostname ?? '')));
}

function coversHost(hostname: string, host: string): boolean {
  if (hostname === '') { return true; }
  return host !== '*' && intersection(hostname, host) === host;
}

function precedes(candidate: string, current: string): boolean {
  const [[rank, labels], [otherRank, otherLabels]] = [specificity(candidate), specificity(current)];
  return rank === otherRank ? labels > otherLabels : rank > otherRank;
}

function specificity(hostname: string): readonly [rank: number, labels: number] {
  if (hostname === '') { return [0, 0]; }
  return hostname.startsWith('*.') ? [1, hostname.slice(2).split('.').length] : [2, 0];
}

/** The listener whose policies hold for a host: the first one of those with the longest hostname that fits. */
export function listenerOfHost(neighbours: Neighbours, host: string): Listener | undefined {
  let found: Listener | undefined;
  for (const listener of neighbours) {
    const hostname = listener.hostname ?? '';
    const fits = hostname === '' || hostname === host || (hostname.startsWith('*.') && host.endsWith(hostname.slice(1)));
    if (fits && (found === undefined || hostname.length > (found.hostname ?? '').length)) { found = listener; }
  }
  return found;
}
