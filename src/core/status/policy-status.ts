import { ancestorKey } from './ancestor';
import { faultsOf, healthyCondition, withFaults } from './faults';
import type { Fault } from './faults';
import { elsewhereOf } from './policy-elsewhere';
import type { Entry } from './policy-entries';
import { policyEntries } from './policy-places';
import type { PredictedCondition, PredictedStatus } from './predicted-status';
import { KGATEWAY_GROUP } from '../kinds';
import { Manifest } from '../manifests/manifest';
import { append, perSet } from '../manifests/manifest-set';
import type { ManifestSet } from '../manifests/manifest-set';
import { nameOf } from '../manifests/object-name';
import { backendsOf } from '../translation/backends/backend';
import { backendAuthorities } from '../translation/backends/backend-authority';
import { gatewayExtensionReferences } from '../translation/policies/gateway-extension';
import { policiesOf } from '../translation/policies/policy';
import { backendReferences, targetOf } from '../translation/references/backend-reference';
import { localSecretReferences, secretReferences } from '../translation/references/secret-reference';
import { isRelease, isReportedByBackend } from '../translation/releases';

/**
 * Policies, for each ancestor that the controller reports them against: the
 * Gateway or ListenerSet behind which they take effect, or the backend. A
 * policy without effect has no entry at all.
 */
export function policyStatus(set: ManifestSet): readonly PredictedStatus[] {
  // A DirectResponse has a status since 2.3.
  const responses = isRelease(set, '2.2') ? [] : set.ofKind(KGATEWAY_GROUP, 'DirectResponse');
  return [...policiesOf(set), ...responses].flatMap((policy) => entriesOf(set, policy).map((entry): PredictedStatus => ({
    index: policy.index,
    object: nameOf(policy),
    part: 'ancestor',
    path: entry.from[0]?.path ?? [],
    ...entry.ancestor === undefined ? {} : { ancestor: entry.ancestor },
    conditions: conditionsOf(set, policy, entry),
  })));
}

/** The entries of a policy in the order of its targets, and then of the ancestors. */
function entriesOf(set: ManifestSet, policy: Manifest): readonly Entry[] {
  const known = policyEntries(set).of(policy);
  const elsewhere = elsewhereOf(set, policy, known)
    .map(({ at, ancestor, certain }): Entry => ({ ancestor, certain, from: at === undefined ? [] : [at], state: 'attached', firm: false, isOnBackend: true }));
  return [...known, ...elsewhere].sort((a, b) => placeOf(a) - placeOf(b) || compareTexts(keyOf(a), keyOf(b)));
}

/** Selectors come after references. */
function placeOf({ from: [at] }: Entry): number {
  return at === undefined ? -1 : (at.path[1] === 'targetSelectors' ? 1000 : 0) + Number(at.path[2]);
}

function keyOf({ ancestor }: Entry): string {
  return ancestor === undefined ? '' : ancestorKey(ancestor);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function conditionsOf(set: ManifestSet, policy: Manifest, entry: Entry): readonly PredictedCondition[] {
  const certain = entry.certain && areReferencesKnown(set).has(policy);
  const faults = faultsFor(set, policy, entry);
  if (policy.kind === 'BackendTLSPolicy' && !isReportedByBackend(set, policy.kind)) { return withFaults(healthyTls(entry, certain), faults); }
  const accepted = withFaults([healthyCondition('Accepted', 'Valid', certain, 'kgateway')], faults.filter(({ type }) => type !== 'Attached'));
  return withFaults([accepted[0], attachedCondition(entry, accepted[0]), ...accepted.slice(1)], entry.ancestor === undefined ? faults : []);
}

/** On what is no backend, such a policy gets the words of kgateway, and does nothing. */
function healthyTls({ isOnBackend }: Entry, certain: boolean): readonly PredictedCondition[] {
  return isOnBackend
    ? [healthyCondition('Accepted', 'Accepted', certain), healthyCondition('ResolvedRefs', 'ResolvedRefs', certain)]
    : [healthyCondition('Accepted', 'Valid', certain, 'kgateway')];
}

const ATTACHED: Readonly<Record<Entry['state'], Pick<PredictedCondition, 'status' | 'reason'>>> = {
  pending: { status: 'False', reason: 'Pending' },
  attached: { status: 'True', reason: 'Attached' },
  merged: { status: 'True', reason: 'Merged' },
  overridden: { status: 'False', reason: 'Overridden' },
};

/** What is not valid stays pending. */
function attachedCondition({ state, certain, firm }: Entry, accepted: PredictedCondition): PredictedCondition {
  const isRefused = accepted.status === 'False';
  return { type: 'Attached', ...ATTACHED[isRefused ? 'pending' : state], certain: accepted.certain && certain && (firm || isRefused), demandedBy: 'kgateway' };
}

const TARGETS = ['targetRefs', 'targetSelectors'];

/** What is at fault with a policy as a whole, with the extensions that it uses, and with the targets that lead to an ancestor. */
function faultsFor(set: ManifestSet, policy: Manifest, { from }: Entry): readonly PredictedCondition[] {
  const isMeant = ({ at: { path } }: Fault): boolean =>
    !TARGETS.includes(String(path[1])) || from.some((one) => one.path[1] === path[1] && one.path[2] === path[2]);
  const faults = faultsOf(set, policy).filter(isMeant).map(({ condition }) => condition);
  return policy.kind === 'BackendTLSPolicy' && isReportedByBackend(set, policy.kind) ? faults.flatMap(inOldWords) : [...faults, ...inheritedFaults(set, policy)];
}

/** An extension has no status of its own: what is at fault with it is reported of the policies that use it. */
function inheritedFaults(set: ManifestSet, policy: Manifest): readonly PredictedCondition[] {
  return (extensionsOf(set).get(policy) ?? []).flatMap((extension) => faultsOf(set, extension))
    .map(({ condition: { certain } }): PredictedCondition => ({ type: 'Accepted', status: 'False', reason: 'Invalid', certain, demandedBy: 'kgateway' }));
}

/** The extensions of the set that each policy uses. */
const extensionsOf = perSet((set): ReadonlyMap<Manifest, readonly Manifest[]> => {
  const used = new Map<Manifest, Manifest[]>();
  for (const { from, group, kind, namespace, name } of gatewayExtensionReferences(set)) {
    const found = set.find(group, kind, namespace, name);
    if (found instanceof Manifest) { append(used, from, found); }
  }
  return used;
});

/** kgateway 2.2 had one reason for all that is wrong with a BackendTLSPolicy, and did not report which of several wins. */
function inOldWords(condition: PredictedCondition): readonly PredictedCondition[] {
  return condition.type !== 'Accepted' || condition.reason === 'Conflicted' ? [] : [{ ...condition, reason: 'Invalid', demandedBy: 'kgateway' }];
}

/** The policies none of whose references leads out of the set, nor those of extensions that they use, so that nothing there can make them invalid. */
const areReferencesKnown = perSet((set): ReadonlySet<Manifest> => {
  const references = [
    ...gatewayExtensionReferences(set),
    ...backendAuthorities(set).filter(({ index }) => index === 0),
    ...secretReferences(set),
    ...localSecretReferences(set),
    ...backendReferences(set).filter((reference) => reference.use === 'call' && ['service', 'backend'].includes(targetOf(reference))),
  ];
  const open = new Set(references.filter(({ group, kind, namespace, name }) => set.find(group, kind, namespace, name) === 'unknown').map(({ from }) => from));
  const isKnown = (policy: Manifest): boolean => [policy, ...extensionsOf(set).get(policy) ?? []].every((one) => !open.has(one));
  return new Set([...policiesOf(set), ...set.ofKind(KGATEWAY_GROUP, 'DirectResponse')].filter(isKnown));
});

/** Backends, which have a status of their own. */
export function backendStatus(set: ManifestSet): readonly PredictedStatus[] {
  return backendsOf(set).map(({ manifest }) => {
    const faults = faultsOf(set, manifest).map(({ condition }) => condition);
    const conditions = withFaults([healthyCondition('Accepted', 'Accepted', true, 'kgateway')], faults);
    return { index: manifest.index, object: nameOf(manifest), part: 'object', path: [], conditions };
  });
}
