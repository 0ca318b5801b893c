import type { Change, ChangedLocation } from './change';
import { different, fieldsOf, gone } from './locations';
import { SUCCESSORS } from './successors';
import { GATEWAY_API_EXPERIMENTS_GROUP, GATEWAY_API_GROUP } from '../kinds';
import { fieldsNamed } from '../manifests/field';
import type { Field } from '../manifests/field';
import type { ManifestSet } from '../manifests/manifest-set';

/** What releases of the Gateway API do otherwise than the ones before. */
export const GATEWAY_API_1_5: readonly Change[] = [
  {
    id: 'listener-set',
    kind: 'renamed',
    change: 'XListenerSet is called ListenerSet, in the group gateway.networking.k8s.io, and each listener has a port',
    todo: `write apiVersion: ${GATEWAY_API_GROUP}/v1, kind: ListenerSet, and a port for each listener`,
    heading: 'XListenerSet API promoted to ListenerSet',
    source: 'CRDs of the Gateway API',
    * find(set) {
      const successor = SUCCESSORS[`${GATEWAY_API_EXPERIMENTS_GROUP}/XListenerSet`];
      for (const { root, spec } of set.ofKind(GATEWAY_API_EXPERIMENTS_GROUP, 'XListenerSet')) {
        const [kind, version] = [root.get('kind'), root.get('apiVersion')];
        yield gone(kind, successor.gone, successor.fix,
          { kind: 'set', at: kind, value: 'ListenerSet' }, { kind: 'set', at: version, value: `${GATEWAY_API_GROUP}/v1` });
        for (const listener of spec.get('listeners').entries) {
          if (listener.get('port').isAbsent) { yield gone(listener.get('port'), 'each listener has a port', 'write its port'); }
        }
      }
      for (const at of referencesToXListenerSets(set)) {
        const [kind, group] = [at.get('kind'), at.get('group')];
        yield gone(kind, 'there is no XListenerSet any more', `write group: ${GATEWAY_API_GROUP}, kind: ListenerSet`,
          { kind: 'set', at: kind, value: 'ListenerSet' }, { kind: 'set', at: group, value: GATEWAY_API_GROUP });
      }
    },
  },
  {
    id: 'tls-route-v1',
    kind: 'renamed',
    change: 'TLSRoute is in the standard channel, in version v1, and no more in v1alpha2 and v1alpha3',
    todo: `write apiVersion: ${GATEWAY_API_GROUP}/v1`,
    source: 'CRDs of the Gateway API',
    find: (set) => oldVersions(set, 'TLSRoute'),
  },
];

export const GATEWAY_API_1_6: readonly Change[] = [
  {
    id: 'tcp-route-v1',
    kind: 'renamed',
    change: 'TCPRoute and UDPRoute are in the standard channel, in version v1 with one rule, and no more in v1alpha2',
    todo: `write apiVersion: ${GATEWAY_API_GROUP}/v1`,
    heading: 'Kubernetes Gateway API version 1.6.1',
    source: 'CRDs of the Gateway API',
    find: (set) => oldVersions(set, 'TCPRoute', 'UDPRoute'),
  },
  {
    id: 'session-idle-timeout',
    kind: 'removed',
    change: 'sessionPersistence has no idleTimeout',
    todo: 'leave it out',
    source: 'CRDs of the Gateway API',
    * find(set) {
      for (const { spec } of ['HTTPRoute', 'GRPCRoute'].flatMap((kind) => set.ofKind(GATEWAY_API_GROUP, kind))) {
        for (const at of spec.get('rules').entries.map((rule) => rule.at('sessionPersistence', 'idleTimeout'))) {
          if (at.isPresent) { yield gone(at, 'sessionPersistence has no idleTimeout', 'leave it out', { kind: 'remove', at }); }
        }
      }
    },
  },
];

/** Objects in versions from before v1: the experimental channel goes on to serve them, and the standard one does not. */
function* oldVersions(set: ManifestSet, ...kinds: readonly string[]): Iterable<ChangedLocation> {
  const isServed = set.settings.releases.some((release) => release.endsWith('-experimental'));
  for (const { root, kind, version } of kinds.flatMap((name) => set.ofKind(GATEWAY_API_GROUP, name))) {
    if (!version.startsWith('v1alpha')) { continue; }
    const at = root.get('apiVersion');
    const message = isServed ? `${version} of ${kind} is deprecated` : `${version} of ${kind} is not served`;
    const edit = { kind: 'set', at, value: `${GATEWAY_API_GROUP}/v1` } as const;
    yield (isServed ? different : gone)(at, message, `write apiVersion: ${GATEWAY_API_GROUP}/v1`, edit);
  }
}

/** Parents of routes, targets of policies, and what ReferenceGrants are from. */
function referencesToXListenerSets(set: ManifestSet): readonly Field[] {
  const isReference = (name: string) => ['parentRefs', 'targetRefs', 'from'].includes(name);
  const lists = [
    ...['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'ReferenceGrant'].flatMap((kind) => set.ofKind(GATEWAY_API_GROUP, kind)).flatMap(({ spec }) => fieldsNamed(spec, isReference)),
    ...['TrafficPolicy', 'ListenerPolicy', 'HTTPListenerPolicy'].flatMap((kind) => fieldsOf(set, kind, 'targetRefs')),
  ];
  return lists.flatMap(({ entries }) => entries).filter((at) => at.get('kind').text === 'XListenerSet');
}
