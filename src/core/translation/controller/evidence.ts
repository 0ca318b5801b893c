import { CONTROLLER, OWN_CLASSES } from './gateway-class';
import { isForeignGroup, isForeignKey } from './other-controllers';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';

/** The objects that policies of other controllers name as targets: kinds that nobody but their own controller reads. */
const foreignTargets = perSet((set): ReadonlySet<string> => {
  const policies = set.manifests.filter(({ group }) => isForeignGroup(group));
  return new Set(policies.flatMap(({ spec, namespace }) => [spec.get('targetRef'), ...spec.get('targetRefs').entries].map((target) =>
    keyOf(target.get('kind').text, target.get('namespace').text ?? namespace, target.get('name').text))));
});

function keyOf(kind: string | undefined, namespace: string | undefined, name: string | undefined): string {
  return `${kind ?? ''} ${namespace ?? ''}/${name ?? ''}`;
}

/** Whether a Gateway or route carries something that only another controller reads: its annotations, or a policy on it. */
export function isMarkedForeign(set: ManifestSet, manifest: Manifest): boolean {
  const { kind, namespace, name } = manifest;
  return manifest.metadata.get('annotations').fields.some(([key]) => isForeignKey(key))
    || (name !== undefined && foreignTargets(set).size > 0 && foreignTargets(set).has(keyOf(kind, namespace, name)));
}

/** Whether a Gateway asks for something that kgateway does not have: parameters, certificates, addresses and options of others. */
export function asksOthers({ spec }: Manifest): boolean {
  const parameters = spec.at('infrastructure', 'parametersRef', 'group').text;
  return (parameters !== undefined && parameters !== KGATEWAY_GROUP)
    || spec.get('addresses').entries.some((address) => isForeignKey(address.get('type').text ?? ''))
    || spec.get('listeners').entries.some(listenerAsksOthers);
}

function listenerAsksOthers(listener: Field): boolean {
  const tls = listener.get('tls');
  return tls.get('certificateRefs').entries.some((reference) => isForeignGroup(reference.get('group').text ?? ''))
    || tls.get('options').fields.some(([name]) => isForeignKey(name));
}

/** Whether anything in the set is for kgateway: a kind of its own, its annotations, or a class. Then a class that nothing is known of may well be its own, too. */
export const isAboutKgateway = perSet((set): boolean => set.manifests.some(isForKgateway));

function isForKgateway({ group, kind, name, spec, metadata }: Manifest): boolean {
  if (group === KGATEWAY_GROUP || (kind === 'CustomResourceDefinition' && name?.endsWith(`.${KGATEWAY_GROUP}`) === true)) { return true; }
  if (group !== GATEWAY_API_GROUP) { return false; }
  if (kind === 'GatewayClass') { return spec.get('controllerName').text === CONTROLLER; }
  if (kind === 'Gateway' && (OWN_CLASSES.includes(spec.get('gatewayClassName').text ?? '') || spec.at('infrastructure', 'parametersRef', 'group').text === KGATEWAY_GROUP)) { return true; }
  return ['annotations', 'labels'].some((map) => metadata.get(map).fields.some(([key]) => /^(?:[\w-]+\.)*kgateway\.dev\//.test(key)))
    || (kind.endsWith('Route') && refersToKgateway(spec));
}

/** Whether a route forwards to a Backend, or refers to a policy of kgateway. */
function refersToKgateway(spec: Field): boolean {
  return spec.get('rules').entries.some((rule) => [
    ...rule.get('backendRefs').entries,
    ...rule.get('filters').entries.map((filter) => filter.get('extensionRef')),
  ].some((reference) => reference.get('group').text === KGATEWAY_GROUP));
}
