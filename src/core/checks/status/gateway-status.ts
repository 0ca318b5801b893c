import { faultsAt, faultsOf, healthyCondition, withFaults } from './faults';
import type { PredictedCondition, PredictedStatus } from './predicted-status';
import { attachedRoutes } from '../model/attachment';
import { isServedByKgateway } from '../model/gateway-class';
import { gateways, isListenerOfKgateway, listenersByOwner, listenerSets } from '../model/listener';
import type { Listener } from '../model/listener';
import { readReference, SECRET } from '../model/reference';
import { nameOf } from '../run';
import { Manifest } from '../set/manifest';
import type { ManifestSet } from '../set/manifest-set';

/** Gateways, ListenerSets and their listeners. */
export function gatewayStatus(set: ManifestSet): readonly PredictedStatus[] {
  return [...gateways(set), ...listenerSets(set)].flatMap((owner) => {
    const listeners = (listenersByOwner(set).get(owner) ?? []).map((listener, index) => listenerStatus(set, listener, index));
    return [ownerStatus(set, owner, listeners), ...listeners];
  });
}

function ownerStatus(set: ManifestSet, owner: Manifest, listeners: readonly PredictedStatus[]): PredictedStatus {
  const served = owner.kind === 'Gateway' ? isServedByKgateway(set, owner) : 'unknown';
  const own = { index: owner.index, object: nameOf(owner), part: 'object' as const, path: [] };
  if (served === 'no') { return { ...own, conditions: [] }; }
  const faults = faultsOf(set, owner).filter(({ at: { path } }) => path[1] !== 'listeners').map(({ condition }) => condition);
  const isCertain = served === 'yes';
  const failed = listeners.filter(({ conditions }) => conditions.some(({ type, status }) => type === 'Accepted' && status === 'False'));
  const status = failed.length === listeners.length ? 'False' : 'True';
  const invalid: PredictedCondition = { type: 'Accepted', status, reason: 'ListenersNotValid', certain: isCertain, demandedBy: 'gateway-api' };
  const accepted = withFaults([healthyCondition('Accepted', 'Accepted', isCertain)], failed.length === 0 ? faults : [...faults, invalid]);
  return { ...own, conditions: withProgrammed(accepted, isCertain) };
}

function listenerStatus(set: ManifestSet, listener: Listener, index: number): PredictedStatus {
  const { owner, at } = listener;
  const served = isListenerOfKgateway(set, listener);
  const own = { index: owner.index, object: nameOf(owner), part: 'listener' as const, path: at.path, attachedRoutes: attachedRoutes(set).get(listener)?.length ?? 0 };
  if (served === 'no') { return { ...own, conditions: [] }; }
  const isCertain = served === 'yes';
  const conditions = withFaults([
    healthyCondition('Accepted', 'Accepted', isCertain),
    healthyCondition('ResolvedRefs', 'ResolvedRefs', isCertain && hasCertificates(set, listener)),
    { type: 'Conflicted', status: 'False', reason: 'NoConflicts', certain: isCertain, demandedBy: 'gateway-api' },
  ], faultsAt(faultsOf(set, owner), 'listeners', index));
  return { ...own, conditions: withProgrammed(conditions, isCertain) };
}

/** What is not accepted, not resolved or in conflict is not programmed. A check may know that it is not for another reason. */
function withProgrammed(conditions: readonly PredictedCondition[], certain: boolean): readonly PredictedCondition[] {
  if (conditions.some(({ type }) => type === 'Programmed')) { return conditions; }
  const fault = conditions.find(({ type, status }) => status === (type === 'Conflicted' ? 'True' : 'False'));
  return [...conditions, fault === undefined
    ? healthyCondition('Programmed', 'Programmed', certain && conditions.every((one) => one.certain))
    : { type: 'Programmed', status: 'False', reason: 'Invalid', certain: fault.certain, demandedBy: fault.demandedBy }];
}

export function hasCertificates(set: ManifestSet, { at }: Listener): boolean {
  return at.at('tls', 'certificateRefs').entries.every((field) => {
    const reference = readReference(field, SECRET);
    return reference !== undefined && set.find(reference.group, reference.kind, reference.namespace, reference.name) instanceof Manifest;
  });
}
