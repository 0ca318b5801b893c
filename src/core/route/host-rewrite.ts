import type { RouteTarget } from './route-target';
import { known, same } from '../resolvable';
import type { Resolvable } from '../resolvable';
import { isIpAddress } from '../syntax/host';

/** How the Host header becomes the name of the external host that a request is sent to. */
export type HostRewrite =
  /** Nothing to do: Services and IP addresses take the host of the request. */
  | { readonly kind: 'none' }
  /** One name for every request of the rule. */
  | { readonly kind: 'literal'; readonly hostname: Resolvable<string> }
  /** The name of the host that was chosen, which only a TrafficPolicy can write. */
  | { readonly kind: 'chosen-host' };

/**
 * Servers behind an external name answer 404 or 421 to requests for any other
 * name, so a rule that forwards outside rewrites the Host header. One literal
 * name serves where every request goes to the same name; a mix needs the name
 * of the chosen host, which leaves the requests to Services as they are.
 */
export function hostRewrite(targets: readonly RouteTarget[]): HostRewrite {
  if (targets.every((target) => target._hosts.length === 0)) { return { kind: 'none' }; }
  const hosts = targets.flatMap((target) => target._hosts);
  const names = hosts.filter((host) => !isIpAddress(known(host) ?? ''));
  if (names.length === 0) { return { kind: 'none' }; }
  const everyRequest = names.length === hosts.length && targets.every((target) => target._hosts.length > 0);
  const oneName = names.every((name) => same(name, names[0]) === 'yes');
  return everyRequest && oneName ? { kind: 'literal', hostname: names[0] } : { kind: 'chosen-host' };
}
