import { admitsNamespace, gateways, listenersByOwner, listenerSets, parentOfListenerSet } from './listener';
import type { Listener } from './listener';
import { GATEWAY_API_GROUP } from '../../kinds';
import { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { both } from '../../manifests/namespace';
import type { Answer } from '../../resolvable';
import { ageOf } from '../age';
import { isDiscovered } from '../controller/discovery';
import { isServedByKgateway } from '../controller/gateway-class';

/** A Gateway for which kgateway makes proxies. */
export interface ServedGateway {
  readonly manifest: Manifest;
  readonly served: Exclude<Answer, 'no'>;
  /** Those of the Gateway itself, then those of the ListenerSets that it admits, in the order in which they are asked. */
  readonly listeners: readonly Listener[];
  readonly admitted: readonly AdmittedListenerSet[];
  readonly denied: readonly Manifest[];
}

export interface AdmittedListenerSet {
  readonly manifest: Manifest;
  readonly certain: boolean;
}

/** The Gateways for which kgateway makes proxies, in the order of their names. */
export const servedGateways = perSet((set): readonly ServedGateway[] => gateways(set)
  .flatMap((manifest) => {
    const served = both(isServedByKgateway(set, manifest), isDiscovered(set, manifest));
    return served === 'no' ? [] : [serve(set, manifest, served)];
  })
  .sort((a, b) => compareTexts(identityOf(a.manifest), identityOf(b.manifest))));

function serve(set: ManifestSet, manifest: Manifest, served: Exclude<Answer, 'no'>): ServedGateway {
  const asked = (listenerSetsByParent(set).get(manifest) ?? []).map((listenerSet) => ({ listenerSet, answer: admits(set, manifest, listenerSet) }));
  const admitted = asked.filter(({ answer }) => answer !== 'no').map(({ listenerSet, answer }) => ({ manifest: listenerSet, certain: answer === 'yes' }));
  return {
    manifest,
    served,
    listeners: [manifest, ...admitted.map((one) => one.manifest)].flatMap((owner) => listenersByOwner(set).get(owner) ?? []),
    admitted,
    denied: asked.filter(({ answer }) => answer === 'no').map(({ listenerSet }) => listenerSet),
  };
}

/** Whether a Gateway lets a ListenerSet add listeners to it: by default none may. */
function admits(set: ManifestSet, gateway: Manifest, listenerSet: Manifest): Answer {
  return admitsNamespace(set, gateway.spec.at('allowedListeners', 'namespaces'), 'None', listenerSet.namespace);
}

/** The ListenerSets of each Gateway: the older ones first, and of the same age by namespace and name. */
const listenerSetsByParent = perSet((set): ReadonlyMap<Manifest, readonly Manifest[]> => {
  const found = new Map<Manifest, Manifest[]>();
  for (const listenerSet of listenerSets(set)) {
    if (isDiscovered(set, listenerSet) === 'no') { continue; }
    const parent = parentOfListenerSet(listenerSet);
    // Whatever group and kind a ListenerSet names, it is taken for one of the Gateway of that name.
    const gateway = parent === undefined ? 'unknown' : set.find(GATEWAY_API_GROUP, 'Gateway', parent.namespace, parent.name);
    if (gateway instanceof Manifest) { append(found, gateway, listenerSet); }
  }
  found.forEach((list) => list.sort((a, b) => (ageOf(a) ?? 0) - (ageOf(b) ?? 0) || compareTexts(identityOf(a), identityOf(b))));
  return found;
});

function identityOf({ namespace, name }: Manifest): string {
  return `${namespace ?? ''}/${name ?? ''}`;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
