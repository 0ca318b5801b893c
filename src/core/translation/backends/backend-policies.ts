import { backendErrors } from './backend-errors';
import { configPolicyErrors } from './config-policy-errors';
import { tlsPolicyErrors } from './tls-policy';
import { GATEWAY_API_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { ageOf, isAgeOpen } from '../age';
import type { PolicyError } from '../policies/attached-policy';
import { policiesByTarget } from '../policies/policy';
import { isReportedByBackend } from '../releases';
import type { AncestorReport, Reports, ReportedReference } from '../reports/reports';

/** A policy on a Service or Backend. */
interface BackendPolicy {
  readonly policy: Manifest;
  readonly at: Field;
  readonly sectionName: string;
}

const KINDS = ['BackendConfigPolicy', 'BackendTLSPolicy'];

const errorsByPolicy = perSet(() => new Map<Manifest, readonly PolicyError[]>());

/** Why the controller refuses a policy on a backend. */
export function backendPolicyErrors(set: ManifestSet, policy: Manifest): readonly PolicyError[] {
  let errors = errorsByPolicy(set).get(policy);
  if (errors === undefined) {
    errors = policy.kind === 'BackendTLSPolicy' ? tlsPolicyErrors(set, policy) : configPolicyErrors(set, policy);
    errorsByPolicy(set).set(policy, errors);
  }
  return errors;
}

/** One port of a backend, with the policies on it. Backends of kgateway have one without a name. */
export interface BackendPort {
  readonly name: string;
  readonly number: number | undefined;
  /** The policies for the whole backend, and those for the port: of BackendTLSPolicies the latter only, if there are any. */
  readonly policies: readonly BackendPolicy[];
}

const NO_PORTS: readonly BackendPort[] = [];

const portsByBackend = perSet(() => new Map<Manifest, readonly BackendPort[]>());

/**
 * The ports of a backend that has policies.
 *
 * Source: attachPoliciesToBackend in pkg/krtcollections/policy.go
 */
function portsWithPolicies(set: ManifestSet, backend: Manifest): readonly BackendPort[] {
  const attached = policiesByTarget(set).get(backend);
  if (attached === undefined) { return NO_PORTS; }
  let ports = portsByBackend(set).get(backend);
  if (ports === undefined) {
    const all = attached.filter(({ policy }) => KINDS.includes(policy.kind)).map(({ policy, at, sectionName }): BackendPolicy => ({ policy, at, sectionName: sectionName ?? '' }));
    ports = all.length === 0 ? NO_PORTS : readPorts(backend).map(({ name, number }) => ({ name, number, policies: policiesOfPort(all, name) }));
    portsByBackend(set).set(backend, ports);
  }
  return ports;
}

function readPorts(backend: Manifest): readonly { readonly name: string; readonly number: number | undefined }[] {
  if (!backend.is('', 'Service')) { return [{ name: '', number: undefined }]; }
  return backend.spec.get('ports').entries.map((port) => ({ name: port.get('name').text ?? '', number: port.get('port').number }));
}

function policiesOfPort(all: readonly BackendPolicy[], name: string): readonly BackendPolicy[] {
  const ofWhole = distinct(all.filter(({ sectionName }) => sectionName === ''));
  const ofPort = name === '' ? [] : distinct(all.filter(({ sectionName }) => sectionName === name));
  const isClose = ofPort.some(({ policy }) => policy.kind === 'BackendTLSPolicy');
  return [...ofWhole.filter(({ policy }) => !isClose || policy.kind !== 'BackendTLSPolicy'), ...ofPort];
}

function distinct(policies: readonly BackendPolicy[]): readonly BackendPolicy[] {
  return policies.filter(({ policy }, index) => policies.findIndex((one) => one.policy === policy) === index);
}

/** The BackendTLSPolicy that counts: the oldest one, and of the same age the first one by name. */
function winnerOf(policies: readonly BackendPolicy[]): BackendPolicy | undefined {
  return [...policies].sort((a, b) => (ageOf(a.policy) ?? 0) - (ageOf(b.policy) ?? 0) || (identityOf(a) < identityOf(b) ? -1 : 1)).at(0);
}

function identityOf({ policy, sectionName }: BackendPolicy): string {
  return `${policy.group}/${policy.kind}/${policy.namespace ?? ''}/${policy.name ?? ''}${sectionName === '' ? '' : `/${sectionName}`}`;
}

/**
 * Reports the BackendTLSPolicies on a backend that a route forwards to, against what the route is attached to.
 *
 * Source: reportBackendObjectPolicyStatus in pkg/kgateway/translator/irtranslator/policy.go
 */
export function reportTlsPolicies(
  set: ManifestSet, reports: Reports, backend: Manifest, port: number | undefined, ancestor: ReportedReference, certain: boolean,
): void {
  if (isReportedByBackend(set, 'BackendTLSPolicy')) { return; }
  for (const one of portsWithPolicies(set, backend)) {
    if (one.number !== port) { continue; }
    const policies = one.policies.filter(({ policy }) => policy.kind === 'BackendTLSPolicy');
    const winner = winnerOf(policies);
    for (const attached of policies) {
      const report = reports.ancestor(attached.policy, ancestor);
      report.found(certain);
      report.targets.add(attached.at);
      reportTlsPolicy(set, report, attached, winner, policies);
    }
  }
}

/** What would be reported of the policies on a backend that no route of the set uses. */
export function reportUnused(set: ManifestSet, report: AncestorReport, backend: Manifest, policy: Manifest): void {
  for (const port of portsWithPolicies(set, backend)) {
    const policies = port.policies.filter((one) => one.policy.kind === policy.kind);
    const own = policies.find((one) => one.policy === policy);
    if (own !== undefined) { reportTlsPolicy(set, report, own, winnerOf(policies), policies); }
  }
}

function reportTlsPolicy(
  set: ManifestSet, report: AncestorReport, { policy, at }: BackendPolicy, winner: BackendPolicy | undefined, all: readonly BackendPolicy[],
): void {
  const errors = tlsPolicyErrors(set, policy);
  if (errors.some((error) => !error.certain)) { report.doubt('Accepted', 'ResolvedRefs'); }
  const [refusal] = errors.filter((error) => error.certain);
  if (refusal !== undefined) {
    refusal.conditions.forEach((condition) => { report.set(condition, [refusal.at]); });
    return;
  }
  report.set({ type: 'ResolvedRefs', status: 'True', reason: 'ResolvedRefs' });
  if (winner === undefined || winner.policy === policy) {
    report.set({ type: 'Accepted', status: 'True', reason: 'Accepted' });
  } else {
    report.set({ type: 'Accepted', status: 'False', reason: 'Conflicted' }, [at]);
  }
  if (all.some((other) => other.policy !== policy && isAgeOpen(other.policy, policy))) { report.doubt('Accepted'); }
}

/**
 * Reports the policies on all backends that are reported against these, whether anything leads there or not.
 *
 * Source: GenerateBackendPolicyReport in pkg/kgateway/proxy_syncer/status.go
 */
export function reportBackendPolicies(set: ManifestSet, reports: Reports): void {
  for (const backend of policiesByTarget(set).keys()) {
    if (backend.group === GATEWAY_API_GROUP) { continue; }
    for (const port of portsWithPolicies(set, backend)) {
      for (const attached of port.policies) {
        if (isReportedByBackend(set, attached.policy.kind)) { reportByBackend(set, reports, backend, attached, port.policies); }
      }
    }
  }
}

function reportByBackend(
  set: ManifestSet, reports: Reports, backend: Manifest, { policy, at, sectionName }: BackendPolicy, all: readonly BackendPolicy[],
): void {
  const { group, kind, namespace = '', name = '' } = backend;
  const report = reports.ancestor(policy, { group, kind, namespace, name, sectionName });
  report.found(true);
  report.targets.add(at);
  const errors = backendPolicyErrors(set, policy);
  const certain = errors.filter((error) => error.certain);
  if (certain.length > 0) {
    const causes = certain.map((error) => error.at);
    report.set({ type: 'Accepted', status: 'False', reason: 'Invalid' }, causes);
    report.set({ type: 'Attached', status: 'False', reason: 'Pending' }, causes);
    return;
  }
  report.set({ type: 'Accepted', status: 'True', reason: 'Valid' });
  report.states.add('attached');
  if (errors.length > 0) { report.doubt('Accepted', 'Attached'); }
  const overriding = policy.kind === 'BackendConfigPolicy' && policy.spec.get('tls').isPresent ? winnerOf(validTlsPolicies(set, all)) : undefined;
  if (overriding !== undefined) { report.set({ type: 'Overridden', status: 'True', reason: 'ConflictedWithBackendTLSPolicy' }, [policy.spec.get('tls')]); }
}

function validTlsPolicies(set: ManifestSet, all: readonly BackendPolicy[]): readonly BackendPolicy[] {
  return all.filter(({ policy }) => policy.kind === 'BackendTLSPolicy' && backendPolicyErrors(set, policy).every(({ certain }) => !certain));
}

/** Why nothing comes of a Backend: its own errors, or else those of the policies on it. */
export function refusalsOfBackend(set: ManifestSet, backend: Manifest): readonly PolicyError[] {
  const own = backendErrors(set, backend);
  if (own.some(({ certain }) => certain)) { return own; }
  // Of several BackendTLSPolicies only the one that counts is looked at.
  const policies = portsWithPolicies(set, backend).flatMap((port) => {
    const [ofTls, others] = ['BackendTLSPolicy', 'BackendConfigPolicy'].map((kind) => port.policies.filter(({ policy }) => policy.kind === kind));
    return [...others, ...[winnerOf(ofTls)].filter((one) => one !== undefined)].map(({ policy }) => policy);
  });
  return [...own, ...[...new Set(policies)].flatMap((policy) => backendPolicyErrors(set, policy))];
}
