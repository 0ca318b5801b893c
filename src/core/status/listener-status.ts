import { listenerReplacement } from './broken-policy';
import { faultsOf, healthyCondition, withFaults } from './faults';
import type { Fault } from './faults';
import type { PredictedStatus } from './predicted-status';
import type { Field } from '../manifests/field';
import { Manifest } from '../manifests/manifest';
import { perSet } from '../manifests/manifest-set';
import type { ManifestSet } from '../manifests/manifest-set';
import { nameOf } from '../manifests/object-name';
import { readReference, SECRET } from '../manifests/reference';
import { frontendValidation } from '../translation/gateways/certificate';
import type { Listener } from '../translation/gateways/listener';
import { gatewayOf, isListenerOfKgateway, isTerminating, listenersOf } from '../translation/gateways/listener';
import { isRelease } from '../translation/releases';
import { admitsKind, attachedRoutes, kindsFor, takesAnyKind } from '../translation/routes/attachment';

/** What kgateway says of a listener, and whether it goes on with it. */
export interface ListenerVerdict {
  readonly status: PredictedStatus;
  /** False if it refuses the listener before it looks at certificates and routes. */
  readonly isUsable: boolean;
}

/** Why kgateway refuses listeners, in the order in which it asks. */
const REFUSALS = ['listener-protocol', 'listener-tls-modes', 'listener-port-protocols', 'listener-hostname-conflict', 'listener-reserved-port'];

/** The verdicts on all listeners of Gateways and ListenerSets. */
export const listenerVerdicts = perSet((set): ReadonlyMap<Listener, ListenerVerdict> => new Map(
  listenersOf(set).map((listener) => [listener, verdictOn(set, listener)]),
));

function verdictOn(set: ManifestSet, listener: Listener): ListenerVerdict {
  const faults = faultsOfListener(set, listener);
  const refusal = REFUSALS.map((check) => faults.filter((fault) => fault.check === check)).find((some) => some.length > 0);
  const kinds = faults.filter(({ check }) => check === 'listener-route-kinds');
  // A protocol that can't be read, or is of a mesh, may well be one.
  const isUsable = refusal === undefined && (kindsFor(listener) === undefined || takesAnyKind(listener));
  const idle = faults.filter(({ check }) => check === 'listener-without-route');
  // Without a route nothing is made of a listener for TLS, so that its TLS is not looked at.
  const isMade = isUsable && idle.length === 0;
  return { status: statusOf(set, listener, isMade ? faults : [...kinds, ...refusal ?? idle], isMade), isUsable };
}

/** What is not reported as a fault is healthy: a listener of an unknown protocol is not accepted, and programmed all the same. */
function statusOf(set: ManifestSet, listener: Listener, faults: readonly Fault[], isMade: boolean): PredictedStatus {
  const { owner, at } = listener;
  const served = isListenerOfKgateway(set, listener);
  const own = { index: owner.index, object: nameOf(owner), part: 'listener' as const, path: at.path };
  const attached = attachedRoutes(set).get(listener)?.length ?? 0;
  const replaced = isMade ? listenerReplacement(set, listener, attached) : undefined;
  const isCertain = served === 'yes';
  const areResolved = !isMade || hasCertificates(set, listener);
  const conditions = withFaults([
    healthyCondition('Accepted', 'Accepted', isCertain),
    healthyCondition('ResolvedRefs', 'ResolvedRefs', isCertain && areResolved),
    { ...healthyCondition('Conflicted', 'NoConflicts', isCertain), status: 'False' },
    healthyCondition('Programmed', 'Programmed', isCertain && areResolved),
  ], [...faults.map(({ condition }) => condition), ...replaced === undefined ? [] : [replaced]]);
  return { ...own, attachedRoutes: attached, supportedKinds: supportedKinds(listener), conditions };
}

/** What is wrong with the listener itself, and with what its Gateway says of clients. */
function faultsOfListener(set: ManifestSet, listener: Listener): readonly Fault[] {
  const { owner, at } = listener;
  const own = faultsWithin(faultsOf(set, owner), at);
  const mayBePartial = isRelease(set, '2.5');
  return [
    ...mayBePartial ? partially(own, at.at('tls', 'certificateRefs')) : own,
    ...isTerminating(listener) ? frontendFaults(set, listener) : [],
  ];
}

/** The faults of the authorities that the certificates of a listener's clients are checked against. */
function frontendFaults(set: ManifestSet, listener: Listener): readonly Fault[] {
  const gateway = gatewayOf(set, listener);
  if (!(gateway instanceof Manifest)) { return []; }
  const validation = frontendValidation(gateway, listener.port);
  const faults = faultsWithin(faultsOf(set, gateway), validation);
  const isOptional = validation.get('mode').text === 'AllowInsecureFallback' && faults.every(({ check }) => check !== 'frontend-authority-kind');
  return isOptional ? faults.map(tolerated) : partially(faults, validation.get('caCertificateRefs'));
}

function faultsWithin(faults: readonly Fault[], { path }: Field): readonly Fault[] {
  return faults.filter(({ at }) => path.every((step, index) => at.path[index] === step));
}

/** A listener lives as long as one of several references leads to something valid. */
function partially(faults: readonly Fault[], references: Field): readonly Fault[] {
  const wrong = faultsWithin(faults, references);
  const isPartial = new Set(wrong.map(({ at }) => at.path[references.path.length])).size < references.entries.length;
  return isPartial ? faults.map((fault) => wrong.includes(fault) ? tolerated(fault) : fault) : faults;
}

/** What is wrong is said, but the listener is accepted and programmed. */
function tolerated(fault: Fault): Fault {
  const { condition } = fault;
  return condition.type === 'ResolvedRefs' ? fault : { ...fault, condition: { ...condition, status: 'True' } };
}

/** Those that the listener lists, without those that its protocol does not have, or else all of its protocol. */
function supportedKinds(listener: Listener): readonly string[] {
  const possible = kindsFor(listener) ?? [];
  const listed = listener.at.at('allowedRoutes', 'kinds').entries.map((entry) => entry.get('kind').text);
  return listed.length === 0 ? possible : listed.filter((kind) => kind !== undefined).filter((kind) => possible.includes(kind) && admitsKind(listener, kind) === 'yes');
}

export function hasCertificates(set: ManifestSet, listener: Listener): boolean {
  return !isTerminating(listener) || listener.at.at('tls', 'certificateRefs').entries.every((field) => {
    const reference = readReference(field, SECRET);
    return reference !== undefined && set.find(reference.group, reference.kind, reference.namespace, reference.name) instanceof Manifest;
  });
}
