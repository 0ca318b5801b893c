import { ancestorOf, distinct, reach } from './ancestor';
import type { Reached } from './ancestor';
import { faultsOf } from './faults';
import { hasCertificates } from './listener-status';
import type { PredictedCondition } from './predicted-status';
import type { Answer } from '../leaf';
import { Manifest } from '../manifests/manifest';
import { append, perSet } from '../manifests/manifest-set';
import type { ManifestSet } from '../manifests/manifest-set';
import { both } from '../manifests/namespace';
import { isServedByKgateway } from '../translation/controller/gateway-class';
import { consents, gatewayOf, gateways, isListenerSet, listenersByOwner, listenerSets, parentOfListenerSet } from '../translation/gateways/listener';
import type { Listener } from '../translation/gateways/listener';

/** The listeners of a Gateway: its own come before those of ListenerSets. */
const listenersOfGateway = perSet((set): ReadonlyMap<Manifest, readonly Listener[]> => {
  const found = new Map<Manifest, Listener[]>();
  for (const gateway of gateways(set)) { found.set(gateway, [...listenersByOwner(set).get(gateway) ?? []]); }
  for (const owner of listenerSets(set)) {
    const parent = parentOfListenerSet(owner);
    const gateway = parent === undefined ? 'unknown' : set.find(parent.group, parent.kind, parent.namespace, parent.name);
    if (gateway instanceof Manifest) { (listenersByOwner(set).get(owner) ?? []).forEach((listener) => append(found, gateway, listener)); }
  }
  return found;
});

/** Whether the controller takes a listener over into the proxy. It leaves out what is in conflict, or of a protocol that it does not know. */
export function isTaken(set: ManifestSet, listener: Listener): Answer {
  const gateway = gatewayOf(set, listener);
  if (gateway === 'missing') { return 'no'; }
  if (gateway === 'unknown') { return 'unknown'; }
  const admitted = isListenerSet(listener.owner) ? consents(set, gateway, listener.owner) : 'yes';
  return both(isServedByKgateway(set, gateway), admitted, isFree(set, listener, leavesOut));
}

/** Whether the filters of a listener are made, so that its routes and their policies are looked at. They are not if its TLS fails. */
export function isMade(set: ManifestSet, listener: Listener): Answer {
  const isSound = listener.at.get('tls').isAbsent || hasCertificates(set, listener) ? 'yes' : 'unknown';
  return both(isTaken(set, listener), isSound, isFree(set, listener, ({ type, status }) => type === 'Accepted' && status === 'False'));
}

function leavesOut({ type, status, reason }: PredictedCondition): boolean {
  return (type === 'Conflicted' && status === 'True') || reason === 'UnsupportedProtocol';
}

function isFree(set: ManifestSet, { owner, at }: Listener, isBad: (condition: PredictedCondition) => boolean): Answer {
  const faults = faultsOf(set, owner).filter(({ at: { path }, condition }) => path[1] === 'listeners' && path[2] === at.path[2] && isBad(condition));
  if (faults.length === 0) { return 'yes'; }
  return faults.some(({ condition }) => condition.certain) ? 'no' : 'unknown';
}

/** Who owns the listeners that come first on their ports: what concerns a whole port is reported against them. */
export function ancestorsOfGateway(set: ManifestSet, gateway: Manifest): readonly Reached[] {
  const ports = new Set((listenersOfGateway(set).get(gateway) ?? []).map(({ port }) => port));
  return distinct([...ports].flatMap((port) => firstOnPort(set, gateway, port)));
}

/** Who owns the listener that comes first on the port of a listener. */
export function ancestorsOfPort(set: ManifestSet, listener: Listener): readonly Reached[] {
  const gateway = gatewayOf(set, listener);
  return gateway instanceof Manifest ? firstOnPort(set, gateway, listener.port) : reach(ancestorOf(listener.owner), 'unknown');
}

function firstOnPort(set: ManifestSet, gateway: Manifest, port: number | undefined): readonly Reached[] {
  const listeners = (listenersOfGateway(set).get(gateway) ?? []).filter((listener) => listener.port === port);
  const first = listeners.find((listener) => isTaken(set, listener) !== 'no');
  if (first === undefined) { return []; }
  // Of several ListenerSets the oldest one comes first.
  const isFirst = first.owner === gateway || listeners.every(({ owner }) => owner === first.owner);
  return reach(ancestorOf(first.owner), isTaken(set, first), port === undefined ? 'unknown' : 'yes', isFirst ? 'yes' : 'unknown');
}

/** Other listeners for HTTP on the port of one, any of which may take hosts from it. */
export function hasRivals(set: ManifestSet, listener: Listener): boolean {
  const gateway = gatewayOf(set, listener);
  const all = gateway instanceof Manifest ? listenersOfGateway(set).get(gateway) ?? [] : [];
  return all.some((other) => other !== listener && other.port === listener.port && other.protocol === 'HTTP' && isTaken(set, other) !== 'no');
}
