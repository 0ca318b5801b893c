import { frontendValidation } from './certificate';
import type { Listener } from './listener';
import { portOf } from './listener-validation';
import type { ServedGateway } from './served-gateway';
import { tlsOptionFaults } from './tls-options';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { clientCertificateValidation } from '../policies/client-certificates';
import { resolveCa, resolveCertificate } from '../references/certificates';
import type { CaResolution, CertificateResolution } from '../references/certificates';
import { releaseOf } from '../releases';
import type { ListenerReport } from '../reports/reports';

/** What a fault in the TLS of a listener is reported as, in the order in which the controller asks. */
interface TlsFault {
  readonly rank: number;
  /** Undefined: the references are in order. */
  readonly resolvedRefs: string | undefined;
  readonly accepted: 'Invalid' | 'NoValidCACertificate';
  readonly causes: readonly Field[];
}

type Outcome = CertificateResolution['outcome'] | CaResolution['outcome'];

const FAULTS: Readonly<Partial<Record<Outcome, Omit<TlsFault, 'causes'>>>> = {
  'not-permitted': { rank: 0, resolvedRefs: 'RefNotPermitted', accepted: 'Invalid' },
  'ca-not-permitted': { rank: 1, resolvedRefs: 'RefNotPermitted', accepted: 'NoValidCACertificate' },
  'invalid-certificate': { rank: 2, resolvedRefs: 'InvalidCertificateRef', accepted: 'Invalid' },
  'ca-not-found': { rank: 4, resolvedRefs: 'InvalidCACertificateRef', accepted: 'NoValidCACertificate' },
  'ca-kind': { rank: 5, resolvedRefs: 'InvalidCACertificateKind', accepted: 'NoValidCACertificate' },
  'not-found': { rank: 7, resolvedRefs: 'InvalidCertificateRef', accepted: 'Invalid' },
  'invalid-ca': { rank: 7, resolvedRefs: 'InvalidCertificateRef', accepted: 'Invalid' },
};

const NAMES_WITHOUT_CA = { rank: 3, resolvedRefs: undefined, accepted: 'Invalid' } as const;
const UNKNOWN_OPTION = { rank: 6, resolvedRefs: undefined, accepted: 'Invalid' } as const;
const INVALID_OPTION = { rank: 7, resolvedRefs: 'InvalidCertificateRef', accepted: 'Invalid' } as const;

/** Whether TLS of clients can be ended at a listener, and how sure that is. */
export interface ListenerTls {
  readonly isUsable: boolean;
  readonly certain: boolean;
}

/**
 * Sets up TLS at a listener: certificates, options, and the certificates of
 * clients. Reports the most telling fault, even where it goes on without it.
 *
 * Source: resolveFrontendTLSConfig, translateTLSConfig and reportTLSConfigError in
 * pkg/kgateway/translator/listener/gateway_listener_translator.go
 *
 * @param isFrontendKnown Whether the Gateway's rules for clients get here.
 */
export function translateTls(
  set: ManifestSet, gateway: ServedGateway, listener: Listener, report: ListenerReport, isFrontendKnown: boolean,
): ListenerTls {
  const frontend = isFrontendKnown ? frontendOf(set, gateway, listener) : NO_FRONTEND;
  const doubt = (): void => { report.doubt('Accepted', 'Programmed', 'ResolvedRefs'); };
  if (frontend.isOpen) { doubt(); }
  if (frontend.wrongKinds.length > 0) {
    const isPartial = frontend.cas.length > 0;
    reportFault(report, [{ ...FAULTS['ca-kind'] ?? NAMES_WITHOUT_CA, causes: frontend.wrongKinds }], isPartial);
    if (!isPartial) { return { isUsable: false, certain: !frontend.isOpen }; }
  }
  if (listener.at.at('tls', 'mode').textOr('Terminate') !== 'Terminate' || listener.at.get('tls').isAbsent) { return { isUsable: true, certain: true }; }
  const { faults, isUsable, isOpen } = terminate(set, listener, frontend);
  if (isOpen) { doubt(); }
  if (faults.length > 0) { reportFault(report, faults, isUsable); }
  return { isUsable, certain: !isOpen };
}

function reportFault(report: ListenerReport, faults: readonly TlsFault[], isPartial: boolean): void {
  const [{ resolvedRefs, accepted, rank }] = [...faults].sort((a, b) => a.rank - b.rank);
  const causes = faults.filter((fault) => fault.rank === rank).flatMap((fault) => fault.causes);
  if (resolvedRefs !== undefined) { report.set({ type: 'ResolvedRefs', status: 'False', reason: resolvedRefs }, causes); }
  const status = isPartial ? 'True' : 'False';
  report.set({ type: 'Programmed', status, reason: 'Invalid' }, causes);
  report.set({ type: 'Accepted', status, reason: accepted }, causes);
}

interface Frontend {
  readonly cas: readonly CaResolution[];
  readonly wrongKinds: readonly Field[];
  /** Whether the certificates of clients are asked for, so that a listener can't do without its CAs. */
  readonly isRequired: boolean;
  readonly isOpen: boolean;
}

const NO_FRONTEND: Frontend = { cas: [], wrongKinds: [], isRequired: false, isOpen: false };

function frontendOf(set: ManifestSet, gateway: ServedGateway, listener: Listener): Frontend {
  const validation = frontendValidation(gateway.manifest, portOf(listener));
  if (validation.isAbsent) { return NO_FRONTEND; }
  const all = validation.get('caCertificateRefs').entries.map((at) => resolveCa(set, at));
  const cas = all.filter(({ outcome }) => outcome !== 'ca-kind');
  const mode = validation.get('mode').textOr('AllowValidOnly');
  return {
    cas,
    wrongKinds: all.filter(({ outcome }) => outcome === 'ca-kind').map(({ cause }) => cause),
    isRequired: mode !== 'AllowInsecureFallback',
    isOpen: mode === undefined,
  };
}

interface Termination {
  readonly faults: readonly TlsFault[];
  readonly isUsable: boolean;
  readonly isOpen: boolean;
}

function terminate(set: ManifestSet, listener: Listener, frontend: Frontend): Termination {
  const references = listener.at.at('tls', 'certificateRefs').entries;
  const certificates = references.map((at) => resolveCertificate(set, at));
  const certificateFaults = faultsOf(certificates);
  const isOpen = certificates.some(({ outcome }) => outcome === 'unknown');
  const areAllWrong = certificateFaults.length > 0 && certificateFaults.length === references.length;
  if (areAllWrong || (certificateFaults.length > 0 && !releaseOf(set).keepsValidCertificates)) {
    return { faults: certificateFaults, isUsable: false, isOpen };
  }
  const options = optionFaults(set, listener);
  if (options.faults.length > 0) { return { faults: options.faults, isUsable: false, isOpen: isOpen || options.isOpen }; }
  const names = listener.at.at('tls', 'options').get('kgateway.dev/verify-subject-alt-names');
  if (names.isPresent && names.text !== '' && frontend.cas.length === 0) {
    const fault = { ...NAMES_WITHOUT_CA, causes: [names] };
    return { faults: [releaseOf(set).tellsTlsOptionsApart ? fault : { ...fault, resolvedRefs: 'InvalidCertificateRef' }], isUsable: false, isOpen };
  }
  const clients = checkClients(set, listener, frontend);
  return {
    faults: [...certificateFaults, ...clients.faults],
    isUsable: clients.isUsable,
    isOpen: isOpen || options.isOpen || clients.isOpen,
  };
}

function optionFaults(set: ManifestSet, listener: Listener): { readonly faults: readonly TlsFault[]; readonly isOpen: boolean } {
  const { unknown, invalid, isOpen } = tlsOptionFaults(listener.at.at('tls', 'options'));
  const apart = releaseOf(set).tellsTlsOptionsApart;
  const faults = [
    ...unknown.length > 0 ? [{ ...UNKNOWN_OPTION, ...apart ? {} : { resolvedRefs: 'InvalidCertificateRef' }, causes: unknown }] : [],
    ...invalid.length > 0 ? [{ ...INVALID_OPTION, causes: invalid }] : [],
  ];
  return { faults, isOpen };
}

/** The CAs that the certificates of clients are checked against: those of the Gateway, unless a ListenerPolicy names others. */
function checkClients(set: ManifestSet, listener: Listener, frontend: Frontend): Termination {
  const own = usable(frontend.cas);
  if (!own.isUsable && frontend.isRequired) { return own; }
  const override = clientCertificateValidation(set, listener);
  if (override === undefined) { return own.isUsable ? own : { ...own, isUsable: true }; }
  const cas = override.cas.map((at) => resolveCa(set, at, listener.owner));
  const overriding = usable(cas);
  if (overriding.isUsable) { return overriding; }
  return override.isRequired ? overriding : { faults: [], isUsable: true, isOpen: overriding.isOpen };
}

/** One CA that can be used is enough. */
function usable(cas: readonly CaResolution[]): Termination {
  const faults = faultsOf(cas);
  const isOpen = cas.some(({ outcome }) => outcome === 'unknown');
  return { faults, isUsable: cas.length === 0 || faults.length < cas.length, isOpen };
}

function faultsOf(resolutions: readonly { readonly outcome: Outcome; readonly cause: Field }[]): readonly TlsFault[] {
  return resolutions.flatMap(({ outcome, cause }) => {
    const fault = FAULTS[outcome];
    return fault === undefined ? [] : [{ ...fault, causes: [cause] }];
  });
}
