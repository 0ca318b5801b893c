import { isFound } from './builder';
import type { TopologyBuilder } from './builder';
import { TopologyEdgeType } from './edge';
import { TopologyNodeType } from './node';
import type { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import { readReference, SECRET } from '../manifests/reference';
import { isServedByKgateway } from '../translation/controller/gateway-class';
import { consents, gateways, isTerminating, listenersByOwner, listenerSets, parentOfListenerSet, tlsModeOf } from '../translation/gateways/listener';
import type { Listener } from '../translation/gateways/listener';

/** Gateways and ListenerSets with their listeners. */
export function addGateways(set: ManifestSet, builder: TopologyBuilder): void {
  for (const gateway of gateways(set)) {
    const isOthers = isServedByKgateway(set, gateway) === 'no';
    builder.object(gateway, () => ({ type: TopologyNodeType.GATEWAY, details: [...isOthers ? ['another controller serves it'] : [], ...addresses(gateway)] }));
    addListeners(set, builder, gateway);
  }
  for (const listenerSet of listenerSets(set)) {
    const id = builder.object(listenerSet, () => ({ type: TopologyNodeType.LISTENER_SET }));
    addListeners(set, builder, listenerSet);
    const parent = parentOfListenerSet(listenerSet);
    if (parent === undefined) { continue; }
    const gateway = set.find(parent.group, parent.kind, parent.namespace, parent.name);
    const from = isFound(gateway) ? builder.idOf(gateway) : builder.elsewhere(parent, { type: TopologyNodeType.GATEWAY });
    if (from === undefined) { continue; }
    const isDenied = isFound(gateway) && consents(set, gateway, listenerSet) === 'no';
    const fault = gateway === 'missing' ? 'there is no such Gateway' : isDenied ? 'the Gateway does not admit it' : undefined;
    builder.connect(TopologyEdgeType.EXTENDS, from, id, fault === undefined ? {} : { fault });
  }
}

function addresses({ spec }: Manifest): readonly string[] {
  return spec.get('addresses').entries.flatMap((address) => address.get('value').text ?? []).map((value) => `address: ${value}`);
}

function addListeners(set: ManifestSet, builder: TopologyBuilder, owner: Manifest): void {
  for (const listener of listenersByOwner(set).get(owner) ?? []) { listenerNode(builder, listener); }
}

/** The node of a listener whose owner has one. */
export function listenerNode(builder: TopologyBuilder, listener: Listener): string {
  const { owner, at, name, port, protocol, hostname } = listener;
  return builder.part(builder.idOf(owner) ?? '', 'Listener', name ?? 'listener', at.path, {
    type: TopologyNodeType.LISTENER,
    ...port === undefined ? {} : { port },
    ...protocol === undefined ? {} : { protocol },
    hostnames: hostname === undefined || hostname === '' ? [] : [hostname],
    certificates: isTerminating(listener) ? certificatesOf(listener) : [],
    details: tlsModeOf(listener) === 'Passthrough' ? ['TLS is passed through'] : [],
  });
}

function certificatesOf({ at, owner }: Listener): string[] {
  return at.at('tls', 'certificateRefs').entries.flatMap((field) => {
    const reference = readReference(field, SECRET);
    if (reference === undefined) { return []; }
    const { namespace, name } = reference;
    return [namespace === undefined || namespace === '' || namespace === owner.namespace ? name : `${namespace}/${name}`];
  });
}
