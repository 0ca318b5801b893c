import { isStored } from './hostname';
import { GATEWAY_API_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { Lookup, ManifestSet } from '../../manifests/manifest-set';
import { sameNamespace } from '../../manifests/namespace';
import { selectsNamespace } from '../../manifests/namespace-selector';
import type { Reference } from '../../manifests/reference';
import { readReference } from '../../manifests/reference';
import type { Answer } from '../../resolvable';
import { isServedByKgateway } from '../controller/gateway-class';

export const LISTENER_SETS = [
  { group: GATEWAY_API_GROUP, kind: 'ListenerSet' },
  { group: 'gateway.networking.x-k8s.io', kind: 'XListenerSet' },
] as const;

/** A listener of a Gateway or ListenerSet. What can't be read is undefined. */
export interface Listener {
  readonly at: Field;
  readonly owner: Manifest;
  readonly name: string | undefined;
  readonly port: number | undefined;
  readonly protocol: string | undefined;
  /** Empty: every host. */
  readonly hostname: string | undefined;
}

export function isListenerSet({ group, kind }: { readonly group: string; readonly kind: string }): boolean {
  return LISTENER_SETS.some((one) => one.group === group && one.kind === kind);
}

export const gateways = (set: ManifestSet): readonly Manifest[] => set.ofKind(GATEWAY_API_GROUP, 'Gateway');

export const listenerSets = perSet((set): readonly Manifest[] => LISTENER_SETS.flatMap(({ group, kind }) => set.ofKind(group, kind)));

/** The listeners of each Gateway and ListenerSet. */
export const listenersByOwner = perSet((set): ReadonlyMap<Manifest, readonly Listener[]> => new Map(
  [...gateways(set), ...listenerSets(set)].map((owner) => [owner, owner.spec.get('listeners').entries.map(readListener)]),
));

/** All listeners of Gateways and ListenerSets. */
export const listenersOf = perSet((set): readonly Listener[] => [...listenersByOwner(set).values()].flat());

function readListener(at: Field): Listener {
  return {
    at,
    owner: at.manifest,
    name: at.get('name').text,
    port: at.get('port').number,
    protocol: at.get('protocol').text,
    hostname: readHostname(at.get('hostname')),
  };
}

function readHostname(at: Field): string | undefined {
  const hostname = at.textOr('');
  return hostname === undefined || hostname === '' || isStored(hostname) ? hostname : undefined;
}

/** What an HTTPS or TLS listener does with TLS. */
export function tlsModeOf({ at }: Listener): string | undefined {
  return at.at('tls', 'mode').textOr('Terminate');
}

/** Whether a listener ends the TLS of its clients. What it says of certificates counts for these only. */
export function isTerminating(listener: Listener): boolean {
  const { protocol, at } = listener;
  return (protocol === 'HTTPS' || protocol === 'TLS') && at.get('tls').isPresent && tlsModeOf(listener) === 'Terminate';
}

/** The Gateway that a ListenerSet adds listeners to. */
export function parentOfListenerSet(listenerSet: Manifest): Reference | undefined {
  return readReference(listenerSet.spec.get('parentRef'), { group: GATEWAY_API_GROUP, kind: 'Gateway' });
}

/** The Gateway of a listener. */
export function gatewayOf(set: ManifestSet, { owner }: Listener): Lookup {
  if (!isListenerSet(owner)) { return owner; }
  const parent = parentOfListenerSet(owner);
  return parent === undefined ? 'unknown' : set.find(parent.group, parent.kind, parent.namespace, parent.name);
}

/** Whether `from` and `selector`, as listeners and Gateways have them, admit the objects of a namespace. */
export function admitsNamespace(set: ManifestSet, namespaces: Field, byDefault: string, namespace: string | undefined): Answer {
  switch (namespaces.get('from').textOr(byDefault)) {
    case 'All': return 'yes';
    case 'None': return 'no';
    case 'Same': return sameNamespace(namespaces.manifest.namespace, namespace);
    case 'Selector': return namespace === undefined || namespace === '' ? 'unknown' : selectsNamespace(set, namespaces.get('selector'), namespace);
    default: return 'unknown';
  }
}

/** Whether a Gateway lets a ListenerSet add listeners to it. */
export function consents(set: ManifestSet, gateway: Manifest, listenerSet: Manifest): Answer {
  return admitsNamespace(set, gateway.spec.at('allowedListeners', 'namespaces'), 'None', listenerSet.namespace);
}

/** Whether kgateway serves the Gateway of a listener. */
export function isListenerOfKgateway(set: ManifestSet, listener: Listener): Answer {
  const gateway = gatewayOf(set, listener);
  return gateway instanceof Manifest ? isServedByKgateway(set, gateway) : 'unknown';
}
