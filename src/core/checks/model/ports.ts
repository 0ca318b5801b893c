import { consents, gatewayOf, listenersOf } from './listener';
import type { Listener } from './listener';
import { Manifest } from '../set/manifest';
import { append, perSet } from '../set/manifest-set';

/** The listeners that share a port of a Gateway, those of its ListenerSets last. */
export const portsOf = perSet((set): readonly (readonly Listener[])[] => {
  const ports = new Map<Manifest, Map<number, Listener[]>>();
  for (const listener of listenersOf(set)) {
    const gateway = gatewayOf(set, listener);
    if (!(gateway instanceof Manifest) || listener.port === undefined) { continue; }
    if (gateway !== listener.owner && consents(set, gateway, listener.owner) !== 'yes') { continue; }
    const ofGateway = ports.get(gateway) ?? new Map<number, Listener[]>();
    append(ofGateway, listener.port, listener);
    ports.set(gateway, ofGateway);
  }
  return [...ports.values()].flatMap((ofGateway) => [...ofGateway.values()]).filter((listeners) => listeners.length > 1);
});
