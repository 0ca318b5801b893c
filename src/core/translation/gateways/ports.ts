import { consents, gatewayOf, isListenerSet, listenersOf } from './listener';
import type { Listener } from './listener';
import { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import { takesAnyKind } from '../routes/attachment';

/**
 * The listeners on each port of each Gateway that take routes at all, in the order in which kgateway
 * asks them: those of the Gateway, then those of its ListenerSets by their age,
 * and those of one age by namespace and name. It can't know the age.
 */
export const listenersByPort = perSet((set): ReadonlyMap<Listener, readonly Listener[]> => {
  const ports = new Map<Manifest, Map<number, Listener[]>>();
  for (const listener of listenersOf(set).filter(takesAnyKind).sort(byOwner)) {
    const gateway = gatewayOf(set, listener);
    if (!(gateway instanceof Manifest) || listener.port === undefined) { continue; }
    if (gateway !== listener.owner && consents(set, gateway, listener.owner) !== 'yes') { continue; }
    const ofGateway = ports.get(gateway) ?? new Map<number, Listener[]>();
    append(ofGateway, listener.port, listener);
    ports.set(gateway, ofGateway);
  }
  const groups = [...ports.values()].flatMap((ofGateway) => [...ofGateway.values()]);
  return new Map(groups.flatMap((listeners) => listeners.map((listener) => [listener, listeners] as const)));
});

/** The listeners that share a port of a Gateway. */
export const portsOf = perSet((set): readonly (readonly Listener[])[] =>
  [...new Set(listenersByPort(set).values())].filter((listeners) => listeners.length > 1));

/** Whether the age of their owners decides which of two listeners comes first. */
export function isByAge(a: Listener, b: Listener): boolean {
  return a.owner !== b.owner && isListenerSet(a.owner) && isListenerSet(b.owner);
}

function byOwner(a: Listener, b: Listener): number {
  if (!isByAge(a, b)) { return Number(isListenerSet(a.owner)) - Number(isListenerSet(b.owner)); }
  return keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b));
}

function keyOf({ owner }: Listener): string {
  return `${owner.namespace ?? ''}/${owner.name ?? ''}`;
}
