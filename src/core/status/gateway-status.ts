import { withAll } from './conditions';
import type { PredictedCondition, PredictedStatus } from './predicted-status';
import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import { nameOf } from '../manifests/object-name';
import { translationOf } from '../translation';
import { addressFaults } from '../translation/gateways/addresses';
import { frontendValidations } from '../translation/gateways/certificate';
import { gateways, isListenerSet, listenersByOwner, listenerSets } from '../translation/gateways/listener';
import type { Listener } from '../translation/gateways/listener';
import { parameterFaults } from '../translation/gateways/parameter-faults';
import { releaseOf } from '../translation/releases';
import type { Report } from '../translation/reports/report';
import { GatewayReport } from '../translation/reports/reports';
import type { ListenerReport } from '../translation/reports/reports';

/**
 * Gateways, ListenerSets and their listeners.
 *
 * Source: BuildGWStatus and BuildListenerSetStatus in pkg/reports/status.go
 */
export function gatewayStatus(set: ManifestSet): readonly PredictedStatus[] {
  return [...gateways(set), ...listenerSets(set)].flatMap((owner) => {
    const { reports } = translationOf(set);
    const report = reports.gateways.get(owner);
    const isDenied = report?.get('Accepted')?.reason === 'NotAllowed';
    const owned = (listenersByOwner(set).get(owner) ?? [])
      .map((listener) => ({ listener, report: isDenied ? undefined : reports.listeners.get(listener) }));
    const listeners = owned.map((one) => listenerStatus(one.listener, one.report));
    const causes = owned.flatMap((one) => one.report?.get('Programmed')?.causes ?? []);
    const conditions = report === undefined ? [] : isListenerSet(owner)
      ? ofListenerSet(report, listeners, causes)
      : ofGateway(set, owner, report, listeners, causes);
    return [{ index: owner.index, object: nameOf(owner), part: 'object' as const, path: [], conditions }, ...listeners];
  });
}

const LISTENER_DEFAULTS = [
  { type: 'Accepted', status: 'True', reason: 'Accepted' },
  { type: 'ResolvedRefs', status: 'True', reason: 'ResolvedRefs' },
  { type: 'Conflicted', status: 'False', reason: 'NoConflicts' },
  { type: 'Programmed', status: 'True', reason: 'Programmed' },
] as const;

function listenerStatus({ owner, at }: Listener, report: ListenerReport | undefined): PredictedStatus {
  return {
    index: owner.index,
    object: nameOf(owner),
    part: 'listener',
    path: at.path,
    attachedRoutes: report?.attachedRoutes ?? 0,
    supportedKinds: report?.supportedKinds ?? [],
    conditions: report === undefined ? [] : withAll(report, LISTENER_DEFAULTS),
  };
}

function ofGateway(
  set: ManifestSet, gateway: Manifest, found: GatewayReport, listeners: readonly PredictedStatus[], causes: readonly Field[],
): readonly PredictedCondition[] {
  const report = copyOf(found);
  reportListeners(report, listeners, causes);
  const faults = addressFaults(gateway);
  for (const fault of faults) { report.set(fault.condition, fault.causes); }
  const [unusable] = parameterFaults(set, gateway);
  // The one who makes proxies, and not the one who translates, says so; it has the last word on what is sound.
  if (unusable !== undefined && found.get('Accepted') === undefined && faults.every(({ condition }) => condition.type !== 'Accepted')) {
    report.set({ type: 'Accepted', status: 'False', reason: 'InvalidParameters' }, [unusable.at], unusable.certain);
  }
  const unresolved = listeners.filter((listener) => !isHealthy(listener, 'ResolvedRefs'));
  const isResolved = unresolved.length === 0;
  // One listener that is not resolved for certain is enough.
  if (listeners.some((listener) => isOpen(listener, 'ResolvedRefs')) && unresolved.every((listener) => isOpen(listener, 'ResolvedRefs'))) {
    report.doubt('ResolvedRefs');
  }
  if (!releaseOf(set).reportsGatewayReferences) { return withAll(report, [...GATEWAY_DEFAULTS]); }
  if (admitsAnyClient(gateway)) { report.set({ type: 'InsecureFrontendValidationMode', status: 'True', reason: 'ConfigurationChanged' }); }
  return withAll(report, [
    GATEWAY_DEFAULTS[0],
    isResolved ? { type: 'ResolvedRefs', status: 'True', reason: 'ResolvedRefs' } : { type: 'ResolvedRefs', status: 'False', reason: 'ListenersNotResolved' },
    GATEWAY_DEFAULTS[1],
  ]);
}

const GATEWAY_DEFAULTS = [
  { type: 'Accepted', status: 'True', reason: 'Accepted' },
  { type: 'Programmed', status: 'True', reason: 'Programmed' },
] as const;

/** Whether clients without a valid certificate are let in at one of the ports. */
function admitsAnyClient({ spec }: Manifest): boolean {
  return frontendValidations(spec.at('tls', 'frontend')).some((validation) => validation.get('mode').text === 'AllowInsecureFallback');
}

function ofListenerSet(found: GatewayReport, listeners: readonly PredictedStatus[], causes: readonly Field[]): readonly PredictedCondition[] {
  const report = copyOf(found);
  if (found.get('Accepted')?.status !== 'False') {
    reportListeners(report, listeners, causes);
    if (listeners.length > 0 && listeners.every((listener) => !isHealthy(listener, 'Programmed'))) {
      for (const type of ['Accepted', 'Programmed']) { report.set({ type, status: 'False', reason: 'ListenersNotValid' }, causes); }
    }
  }
  return withAll(report, GATEWAY_DEFAULTS);
}

/** What listeners say of `Programmed` has the last word on their owner. */
function reportListeners(report: Report, listeners: readonly PredictedStatus[], causes: readonly Field[]): void {
  if (listeners.some((listener) => !isHealthy(listener, 'Programmed'))) {
    report.set({ type: 'Accepted', status: 'True', reason: 'ListenersNotValid' }, causes);
  }
  if (listeners.some((listener) => isOpen(listener, 'Programmed'))) { report.doubt('Accepted'); }
}

function isHealthy({ conditions }: PredictedStatus, type: string): boolean {
  return conditions.every((condition) => condition.type !== type || condition.status === 'True');
}

function isOpen({ conditions }: PredictedStatus, type: string): boolean {
  return conditions.some((condition) => condition.type === type && !condition.certain);
}

/** A report to add to. What the translation reports stays as it is. */
function copyOf(report: GatewayReport): GatewayReport {
  return report.copyTo(new GatewayReport());
}
