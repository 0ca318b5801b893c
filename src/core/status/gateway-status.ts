import { gatewayReplacement } from './broken-policy';
import { faultsOf, healthyCondition, withFaults } from './faults';
import { listenerVerdicts } from './listener-status';
import type { ListenerVerdict } from './listener-status';
import type { PredictedCondition, PredictedStatus } from './predicted-status';
import type { Answer } from '../leaf';
import { Manifest } from '../manifests/manifest';
import { append, perSet } from '../manifests/manifest-set';
import type { Lookup, ManifestSet } from '../manifests/manifest-set';
import { nameOf } from '../manifests/object-name';
import { isServedByKgateway } from '../translation/controller/gateway-class';
import { frontendValidations } from '../translation/gateways/certificate';
import { consents, gateways, isListenerSet, listenersByOwner, listenerSets, parentOfListenerSet } from '../translation/gateways/listener';
import { isRelease } from '../translation/releases';

/** Of listeners that are not looked at. */
const NOTHING = { attachedRoutes: 0, supportedKinds: [], conditions: [] };

/** Gateways, ListenerSets and their listeners. */
export function gatewayStatus(set: ManifestSet): readonly PredictedStatus[] {
  return [...gateways(set), ...listenerSets(set)].flatMap((owner) => {
    const conditions = conditionsOf(set, owner);
    const isRefused = conditions.length === 0 || conditions.some(({ reason }) => reason === 'NotAllowed');
    const listeners = verdictsOf(set, owner).map(({ status }) => isRefused ? { ...status, ...NOTHING } : status);
    return [{ index: owner.index, object: nameOf(owner), part: 'object' as const, path: [], conditions }, ...listeners];
  });
}

/** Empty if kgateway does not serve the object. */
function conditionsOf(set: ManifestSet, owner: Manifest): readonly PredictedCondition[] {
  const gateway = gatewayOfOwner(set, owner);
  const served = gateway instanceof Manifest ? isServedByKgateway(set, gateway) : gateway === 'missing' ? 'no' : 'unknown';
  if (served === 'no') { return []; }
  return isListenerSet(owner) ? ofListenerSet(set, owner, served) : ofGateway(set, owner, served);
}

function gatewayOfOwner(set: ManifestSet, owner: Manifest): Lookup {
  if (!isListenerSet(owner)) { return owner; }
  const parent = parentOfListenerSet(owner);
  return parent === undefined ? 'unknown' : set.find(parent.group, parent.kind, parent.namespace, parent.name);
}

function ofGateway(set: ManifestSet, gateway: Manifest, served: Answer): readonly PredictedCondition[] {
  const own = verdictsOf(set, gateway);
  const all = [gateway, ...admittedSets(set).get(gateway) ?? []].flatMap((owner) => verdictsOf(set, owner));
  const write = writer(served, all);
  const isDead = all.every(({ isUsable }) => !isUsable);
  // What a listener says of Programmed is the last word.
  const replaced = isDead || own.some(isNotProgrammed) ? undefined : gatewayReplacement(set, gateway);
  const isInvalid = own.some(isNotProgrammed) || (!isDead && own.some(({ isUsable }) => !isUsable));
  const isResolved = own.every(({ status }) => isHealthy(status, 'ResolvedRefs'));
  return withFaults([
    isInvalid || !isDead ? write('Accepted', 'True', isInvalid ? 'ListenersNotValid' : 'Accepted') : write('Accepted', 'False', 'ListenersNotValid'),
    ...isRelease(set, '2.2') ? [] : [isResolved ? write('ResolvedRefs', 'True', 'ResolvedRefs') : write('ResolvedRefs', 'False', 'ListenersNotResolved')],
    isDead ? write('Programmed', 'False', 'Invalid') : write('Programmed', 'True', 'Programmed'),
    ...isRelease(set, '2.2') || !admitsAnyClient(gateway) ? [] : [write('InsecureFrontendValidationMode', 'True', 'ConfigurationChanged')],
  ], [...ownFaults(set, gateway), ...replaced === undefined ? [] : [replaced]]);
}

/** Whether clients without a valid certificate are let in at one of the ports. */
function admitsAnyClient({ spec }: Manifest): boolean {
  return frontendValidations(spec.at('tls', 'frontend')).some((validation) => validation.get('mode').text === 'AllowInsecureFallback');
}

function ofListenerSet(set: ManifestSet, listenerSet: Manifest, served: Answer): readonly PredictedCondition[] {
  const own = verdictsOf(set, listenerSet);
  const write = writer(served, own);
  const isDead = own.length > 0 && own.every(isNotProgrammed);
  const isInvalid = own.some((verdict) => isNotProgrammed(verdict) || !verdict.isUsable);
  const reason = isInvalid ? 'ListenersNotValid' : undefined;
  return withFaults([
    write('Accepted', isDead ? 'False' : 'True', reason ?? 'Accepted'),
    isDead ? write('Programmed', 'False', 'ListenersNotValid') : write('Programmed', 'True', 'Programmed'),
  ], ownFaults(set, listenerSet));
}

/** Conditions are as certain as those of the listeners that they come from. */
function writer(served: Answer, listeners: readonly ListenerVerdict[]): (type: string, status: 'True' | 'False', reason: string) => PredictedCondition {
  const certain = served === 'yes' && listeners.every(({ status: { conditions } }) => conditions.every((one) => one.certain || one.type === 'ResolvedRefs'));
  return (type, status, reason) => ({ ...healthyCondition(type, reason, certain), status });
}

/** What is wrong with the object itself. What it says of clients is reported by its listeners. */
function ownFaults(set: ManifestSet, owner: Manifest): readonly PredictedCondition[] {
  return faultsOf(set, owner)
    .filter(({ at: { path } }) => path[1] !== 'listeners' && !(path[1] === 'tls' && path[2] === 'frontend'))
    .map(({ condition }) => condition);
}

function isNotProgrammed({ status }: ListenerVerdict): boolean {
  return !isHealthy(status, 'Programmed');
}

function isHealthy({ conditions }: PredictedStatus, type: string): boolean {
  return conditions.every((condition) => condition.type !== type || condition.status === 'True');
}

function verdictsOf(set: ManifestSet, owner: Manifest): readonly ListenerVerdict[] {
  return (listenersByOwner(set).get(owner) ?? []).flatMap((listener) => listenerVerdicts(set).get(listener) ?? []);
}

/** The ListenerSets that add listeners to each Gateway. */
const admittedSets = perSet((set): ReadonlyMap<Manifest, readonly Manifest[]> => {
  const admitted = new Map<Manifest, Manifest[]>();
  for (const listenerSet of listenerSets(set)) {
    const gateway = gatewayOfOwner(set, listenerSet);
    if (gateway instanceof Manifest && consents(set, gateway, listenerSet) !== 'no') { append(admitted, gateway, listenerSet); }
  }
  return admitted;
});
