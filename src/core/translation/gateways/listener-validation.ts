import { isListenerSet, tlsModeOf } from './listener';
import type { Listener } from './listener';
import { supportedKinds } from './listener-kinds';
import type { ServedGateway } from './served-gateway';
import type { Field } from '../../manifests/field';
import { append } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { isAgeOpen } from '../age';
import type { Reports } from '../reports/reports';

/** Ports that proxies need for themselves, and what for. */
export const RESERVED_PORTS: Readonly<Record<number, string>> = { 8082: 'readiness', 9091: 'metrics', 19000: 'the administration of Envoy' };

const CONDITIONS = ['Accepted', 'Conflicted', 'Programmed'] as const;

/** The listeners of a Gateway that are valid, so that something is made of them; port by port. */
export type ListenersByPort = ReadonlyMap<number | undefined, readonly Listener[]>;

/**
 * Leaves the listeners over that neither are of a protocol that is not
 * supported, nor take no routes, nor conflict with one that comes before.
 *
 * Source: pkg/kgateway/translator/listener/validation.go
 */
export function validateListeners(set: ManifestSet, gateway: ServedGateway, reports: Reports): ListenersByPort {
  denyListenerSets(gateway, reports);
  const valid = new Map<number | undefined, Listener[]>();
  for (const [port, listeners] of byPort(gateway.listeners.filter((listener) => takesRoutes(listener, reports)))) {
    for (const listener of listeners) {
      if (!isRejected(set, listener, listeners, reports)) { append(valid, port, listener); }
    }
  }
  reportOwners(gateway, [...valid.values()].flat(), reports);
  return valid;
}

function denyListenerSets({ denied }: ServedGateway, reports: Reports): void {
  for (const listenerSet of denied) {
    const causes = [listenerSet.spec.get('parentRef')];
    for (const type of ['Accepted', 'Programmed']) { reports.gateway(listenerSet).set({ type, status: 'False', reason: 'NotAllowed' }, causes); }
  }
}

/** Whether the protocol is supported, and any of the kinds that are listed. */
function takesRoutes(listener: Listener, reports: Reports): boolean {
  const report = reports.listener(listener);
  const { protocol, at } = listener;
  const kinds = supportedKinds(listener);
  if (kinds === undefined) {
    if (protocol === undefined) { report.doubt(...CONDITIONS); return true; }
    report.set({ type: 'Accepted', status: 'False', reason: 'UnsupportedProtocol' }, [at.get('protocol')]);
    return false;
  }
  report.supportedKinds = kinds.supported;
  if (kinds.invalid.length > 0) {
    report.set({ type: 'ResolvedRefs', status: 'False', reason: 'InvalidRouteKinds' }, kinds.invalid);
  }
  if (kinds.isOpen) { report.doubt('ResolvedRefs', ...CONDITIONS); }
  return kinds.supported.length > 0 || kinds.isOpen;
}

/** Those without a port have the one of their protocol, as ListenerSets of the experimental API may. */
function byPort(listeners: readonly Listener[]): ReadonlyMap<number | undefined, readonly Listener[]> {
  const ports = new Map<number | undefined, Listener[]>();
  for (const listener of listeners) { append(ports, portOf(listener), listener); }
  return ports;
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { HTTP: 80, HTTPS: 443 };

/** Undefined if it can't be read, or there is none. */
export function portOf({ port, protocol, at }: Listener): number | undefined {
  const isOmitted = at.get('port').isAbsent || port === 0;
  return isOmitted ? DEFAULT_PORTS[protocol ?? ''] : port;
}

function isRejected(set: ManifestSet, listener: Listener, neighbours: readonly Listener[], reports: Reports): boolean {
  const report = reports.listener(listener);
  const port = portOf(listener);
  if (port === undefined) {
    if (listener.at.get('port').isPresent) { report.doubt(...CONDITIONS); return false; }
    reject(listener, reports, 'Invalid', [listener.at], true, CONDITIONS.filter((type) => type !== 'Conflicted'));
    return true;
  }
  if (neighbours.some(({ protocol, hostname }) => protocol === undefined || hostname === undefined)) { report.doubt(...CONDITIONS); return false; }
  const conflict = conflictOf(set, listener, neighbours);
  if (conflict !== undefined) {
    if (conflict.takesNoKinds) { report.supportedKinds = []; }
    reject(listener, reports, conflict.reason, conflict.causes, !conflict.isByAge);
  } else if (Object.hasOwn(RESERVED_PORTS, port)) {
    reject(listener, reports, 'Invalid', [listener.at.get('port')], true);
  } else {
    if (neighbours.some((other) => other !== listener && dependsOnAge(other, listener) && haveConflict(other, listener))) {
      report.doubt(...CONDITIONS);
    }
    return false;
  }
  return true;
}

function reject(
  listener: Listener, reports: Reports, reason: string, causes: readonly Field[], certain: boolean, types: readonly string[] = CONDITIONS,
): void {
  const report = reports.listener(listener);
  for (const type of types) { report.set({ type, status: type === 'Conflicted' ? 'True' : 'False', reason }, causes, certain); }
  reports.gateway(listener.owner).set({ type: 'Accepted', status: 'True', reason: 'ListenersNotValid' }, causes, certain);
}

interface Conflict {
  readonly reason: 'ProtocolConflict' | 'HostnameConflict';
  readonly causes: readonly Field[];
  readonly isByAge: boolean;
  readonly takesNoKinds?: boolean;
}

/** What of the listeners on a port keeps one of them out. The first one always stays. */
function conflictOf(set: ManifestSet, listener: Listener, neighbours: readonly Listener[]): Conflict | undefined {
  const isByAge = neighbours.some((other) => other !== listener && dependsOnAge(other, listener));
  if (!set.settings.experimentalFeatures && listener.protocol === 'TLS' && areModesMixed(neighbours)) {
    return { reason: 'ProtocolConflict', causes: [listener.at.at('tls', 'mode')], isByAge: false, takesNoKinds: true };
  }
  const protocols = new Set(neighbours.map(({ protocol }) => (protocol === 'HTTPS' || protocol === 'TLS' ? 'HTTPS/TLS' : protocol)));
  if (protocols.size > 1 && listener.protocol !== neighbours[0].protocol) {
    return { reason: 'ProtocolConflict', causes: [listener.at.get('protocol')], isByAge };
  }
  const holder = neighbours.find(({ hostname }) => hostname === listener.hostname);
  if (holder === listener || holder === undefined) { return undefined; }
  const hostname = listener.at.get('hostname');
  return { reason: 'HostnameConflict', causes: [hostname.isPresent ? hostname : listener.at], isByAge: dependsOnAge(holder, listener) };
}

/** Whether listeners of one port both end TLS and pass it through. */
function areModesMixed(neighbours: readonly Listener[]): boolean {
  const modes = neighbours.filter(({ protocol, at }) => protocol === 'TLS' && at.get('tls').isPresent).map(tlsModeOf);
  return modes.includes('Terminate') && modes.includes('Passthrough');
}

function dependsOnAge(a: Listener, b: Listener): boolean {
  return isListenerSet(a.owner) && isListenerSet(b.owner) && isAgeOpen(a.owner, b.owner);
}

function haveConflict(a: Listener, b: Listener): boolean {
  return a.protocol !== b.protocol || a.hostname === b.hostname;
}

/** A Gateway without any valid listener is dead; the owner of some that are not says so. */
function reportOwners({ manifest, admitted }: ServedGateway, valid: readonly Listener[], reports: Reports): void {
  const report = reports.gateway(manifest);
  const causesOf = (owner: typeof manifest): readonly Field[] => causesOfListeners(owner, reports);
  if (valid.length === 0) {
    const causes = [manifest, ...admitted.map((one) => one.manifest)].flatMap(causesOf);
    report.set({ type: 'Accepted', status: 'False', reason: 'ListenersNotValid' }, causes);
    report.set({ type: 'Programmed', status: 'False', reason: 'Invalid' }, causes);
    return;
  }
  const counts = new Map<unknown, number>();
  valid.forEach(({ owner }) => counts.set(owner, (counts.get(owner) ?? 0) + 1));
  for (const owner of [manifest, ...admitted.map((one) => one.manifest)]) {
    if ((counts.get(owner) ?? 0) < owner.spec.get('listeners').entries.length) {
      reports.gateway(owner).set({ type: 'Accepted', status: 'True', reason: 'ListenersNotValid' }, causesOf(owner));
    }
  }
  report.attachedListenerSets = [...counts.keys()].filter((owner) => owner !== manifest).length;
}

/** Why listeners of an owner are not valid. */
function causesOfListeners(owner: Listener['owner'], reports: Reports): readonly Field[] {
  return [...reports.listeners].filter(([listener]) => listener.owner === owner)
    .flatMap(([, report]) => [...report.get('Accepted')?.causes ?? [], ...report.get('ResolvedRefs')?.causes ?? []]);
}
