import { faultsOf } from './faults';
import type { Bound } from './merge-state';
import type { PredictedCondition } from './predicted-status';
import type { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import { isTerminating, listenersByOwner } from '../translation/gateways/listener';
import type { Listener } from '../translation/gateways/listener';
import { policiesByTarget } from '../translation/policies/policy';
import type { Attached } from '../translation/policies/policy';

/** Policies on Gateways and listeners whose filters are part of every route there. */
const ON_LISTENERS = ['TrafficPolicy', 'ListenerPolicy', 'HTTPListenerPolicy'];

/**
 * What kgateway reports of a route, listener or Gateway on which a policy is
 * not valid: it answers with errors in its place, so that nothing goes on
 * unprotected. Undefined if all of the policies are valid.
 */
export function replacement(set: ManifestSet, bound: readonly Pick<Bound, 'policy'>[], type: string, reason: string): PredictedCondition | undefined {
  const [fault] = bound.flatMap(({ policy }) => faultsOf(set, policy)).map(({ condition }) => condition).filter(isInvalid);
  return fault === undefined ? undefined : { type, status: 'False', reason, certain: fault.certain, demandedBy: 'kgateway' };
}

function isInvalid({ type, status, reason }: PredictedCondition): boolean {
  return type === 'Accepted' && status === 'False' && reason === 'Invalid';
}

/** Of a listener: policies on it by its name, or on its ListenerSet. One for HTTP has nothing to replace until a route attaches. */
export function listenerReplacement(set: ManifestSet, listener: Listener, attachedRoutes: number): PredictedCondition | undefined {
  const { owner, name, protocol } = listener;
  const isServed = protocol === 'HTTP' ? attachedRoutes > 0 : protocol === 'HTTPS' && isTerminating(listener);
  const policies = policiesOfHttp(set, owner).filter(({ sectionName }) => (sectionName === '' ? owner.kind !== 'Gateway' : sectionName === name));
  return isServed ? replacement(set, policies, 'Accepted', 'ListenerReplaced') : undefined;
}

/** Of a Gateway: policies on it as a whole, if it has anything for HTTP. */
export function gatewayReplacement(set: ManifestSet, gateway: Manifest): PredictedCondition | undefined {
  const isForHttp = (listenersByOwner(set).get(gateway) ?? []).some(({ protocol }) => protocol === 'HTTP' || protocol === 'HTTPS');
  return !isForHttp ? undefined : replacement(set, policiesOfHttp(set, gateway).filter(({ sectionName }) => sectionName === ''), 'Accepted', 'GatewayReplaced');
}

function policiesOfHttp(set: ManifestSet, owner: Manifest): readonly Attached[] {
  return (policiesByTarget(set).get(owner) ?? []).filter(({ policy }) => ON_LISTENERS.includes(policy.kind));
}
