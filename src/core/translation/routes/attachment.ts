import { areParentsReadable, routesOf } from './route';
import type { ParentReference, Route } from './route';
import { GATEWAY_API_GROUP } from '../../kinds';
import { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { Lookup, ManifestSet } from '../../manifests/manifest-set';
import { answer, both } from '../../manifests/namespace';
import type { Answer } from '../../resolvable';
import { served } from '../gateways/hostname';
import type { Listener } from '../gateways/listener';
import { admitsNamespace, consents, gatewayOf, isListenerSet, listenersByOwner } from '../gateways/listener';
import { admitsKind, kindsOfProtocol } from '../gateways/listener-kinds';
import type { Condition } from '../reports/condition';

/** A route and one of the Gateways or ListenerSets that it names. */
export interface Attachment {
  readonly route: Route;
  readonly parent: ParentReference;
  readonly to: Lookup;
  /** All listeners of the parent. Empty if the parent is not in the set, too. */
  readonly listeners: readonly Candidate[];
  /** Those that `sectionName` and `port` leave over. */
  readonly candidates: readonly Candidate[];
}

/** What a listener says to a route. */
export interface Candidate {
  readonly listener: Listener;
  readonly section: Answer;
  readonly namespace: Answer;
  readonly kind: Answer;
  /** The hosts in common; undefined if they can't be read. */
  readonly hosts: readonly string[] | undefined;
}

/** A route at a listener. */
export interface AttachedRoute {
  readonly attachment: Attachment;
  readonly hosts: readonly string[];
  readonly certain: boolean;
}

/** Whether a reference is to something that has listeners. */
export function isListenerOwner(reference: { readonly group: string; readonly kind: string }): boolean {
  return (reference.group === GATEWAY_API_GROUP && reference.kind === 'Gateway') || isListenerSet(reference);
}

/** Every route with every Gateway and ListenerSet that it names. */
export const attachmentsOf = perSet((set): readonly Attachment[] =>
  routesOf(set).flatMap((route) => route.parents
    .filter((parent) => isListenerOwner(parent) && parent.isReadable)
    .map((parent) => attach(set, route, parent))));

function attach(set: ManifestSet, route: Route, parent: ParentReference): Attachment {
  const to = set.find(parent.group, parent.kind, parent.namespace, parent.name);
  const owned = to instanceof Manifest ? listenersByOwner(set).get(to) ?? [] : [];
  const listeners = owned.map((listener) => judge(set, route, parent, listener));
  return { route, parent, to, listeners, candidates: listeners.filter(({ section }) => section !== 'no') };
}

/** Whether a parent reference leaves a listener over. */
function isMeant({ sectionName, port }: ParentReference, listener: Listener): Answer {
  return both(fits(sectionName, listener.name), fits(port, listener.port));
}

/** Whether something that is asked for, if it is, is what is there. */
function fits<T>(wanted: T | undefined, there: T | undefined): Answer {
  if (wanted === undefined) { return 'yes'; }
  return there === undefined ? 'unknown' : answer(wanted === there);
}

function judge(set: ManifestSet, route: Route, parent: ParentReference, listener: Listener): Candidate {
  return {
    listener,
    section: isMeant(parent, listener),
    namespace: admitsNamespace(set, listener.at.at('allowedRoutes', 'namespaces'), 'Same', route.manifest.namespace),
    kind: admitsKind(listener, route.kind),
    hosts: hostsInCommon(listener, route),
  };
}

/** Whether a listener takes routes at all. What kgateway does not know, or would take none, it leaves out before it looks at anything else. */
export function takesAnyKind(listener: Listener): boolean {
  return (kindsOfProtocol(listener) ?? []).some((kind) => admitsKind(listener, kind) !== 'no');
}

function hostsInCommon({ hostname, protocol }: Listener, { kind, hostnames }: Route): readonly string[] | undefined {
  if (kind === 'TCPRoute' || kind === 'UDPRoute' || protocol === 'TCP') { return ['']; }
  return hostname === undefined || hostnames === undefined ? undefined : served(hostname, hostnames);
}

/** Whether a route attaches to a listener. */
export function attaches({ section, namespace, kind, hosts }: Candidate): Answer {
  return both(section, namespace, kind, hosts === undefined ? 'unknown' : answer(hosts.length > 0));
}

/**
 * Why kgateway refuses a route. It first asks all listeners of the parent
 * whether they admit the route, and then which of these the route means.
 */
export function refusalOf({ listeners }: Attachment): readonly Condition[] {
  const admitting = listeners.filter(({ namespace, kind }) => both(namespace, kind) !== 'no');
  const meant = admitting.filter(({ section }) => section !== 'no');
  const reason = admitting.length === 0 ? 'NotAllowedByListeners' : meant.length === 0 ? 'NoMatchingParent' : 'NoMatchingListenerHostname';
  return [{ type: 'Accepted', status: 'False', reason }];
}

/** The routes that attach to each listener, for certain. */
export const attachedRoutes = perSet((set): ReadonlyMap<Listener, readonly (Attachment & { readonly hosts: readonly string[] })[]> => {
  const found = new Map<Listener, (Attachment & { readonly hosts: readonly string[] })[]>();
  for (const attachment of attachmentsOf(set)) {
    for (const candidate of attachment.candidates) {
      if (attaches(candidate) !== 'yes' || candidate.hosts === undefined || !isActive(set, candidate.listener)) { continue; }
      const list = found.get(candidate.listener) ?? [];
      list.push({ ...attachment, hosts: candidate.hosts });
      found.set(candidate.listener, list);
    }
  }
  return found;
});

/** The listeners that a route attaches to, or may attach to. */
export const reachedListeners = perSet((set): ReadonlySet<Listener> => new Set(attachmentsOf(set)
  .flatMap(({ candidates }) => candidates)
  .filter((candidate) => attaches(candidate) !== 'no')
  .map(({ listener }) => listener)));

/** Whether the listener of a ListenerSet becomes one of the Gateway. */
function isActive(set: ManifestSet, listener: Listener): boolean {
  const gateway = gatewayOf(set, listener);
  return gateway === listener.owner || !(gateway instanceof Manifest) || consents(set, gateway, listener.owner) !== 'no';
}

/** All listeners that a route can reach through any parent; undefined if a parent is not in the set. */
export const reachOf = perSet((set): ReadonlyMap<Route, readonly Candidate[] | undefined> => {
  const found = new Map<Route, readonly Candidate[] | undefined>();
  for (const { route, to, candidates } of attachmentsOf(set)) {
    const before = found.has(route) ? found.get(route) : [];
    found.set(route, to instanceof Manifest && before !== undefined ? [...before, ...candidates] : undefined);
  }
  for (const route of routesOf(set)) {
    if (!areParentsReadable(route) || !route.parents.every(isListenerOwner)) { found.set(route, undefined); }
  }
  return found;
});
