import type { ManifestSet } from '../manifests/manifest-set';

/** In what the releases of the controller differ. */
export interface ReleaseBehaviour {
  /** Rules that are replaced or dropped are reported as not programmed, and all others as programmed. Before: as not accepted. */
  readonly reportsProgrammedRoutes: boolean;
  /** Policies are reported against the parent that their route names. Before: against the owner of the first listener on the port. */
  readonly reportsByParent: boolean;
  /** Gateways report whether the references of all listeners are resolved, and that clients without certificates are let in. */
  readonly reportsGatewayReferences: boolean;
  /** A listener goes on with those of its certificates that can be used. */
  readonly keepsValidCertificates: boolean;
  /** Options of TLS that the controller does not know are no fault of the references to certificates. */
  readonly tellsTlsOptionsApart: boolean;
  /** A DirectResponse has a status. */
  readonly reportsDirectResponses: boolean;
  /** A host is taken away from a listener for HTTP if a more specific one on the port serves it. */
  readonly isolatesHttpListeners: boolean;
  /** BackendTLSPolicies are reported against Gateways. Before: against the backend. */
  readonly reportsBackendTlsByGateway: boolean;
  /** Whether they are reported for backends of routes for TCP and TLS, too. */
  readonly reportsBackendTlsOfStreams: boolean;
  /** A slash at the end of a path prefix does not count. */
  readonly trimsPrefixes: boolean;
  /** Redirects leave the port out that belongs to the scheme. */
  readonly omitsDefaultPorts: boolean;
  /** Timeouts, rewrites and the like in policies on listeners and Gateways hold for their routes. Before: retries only, and on listeners only. */
  readonly setsRoutesOfListeners: boolean;
  /** Strict validation shows Envoy all routes of a host at once, and single ones only if it refuses these. Before: single ones alone. */
  readonly validatesByHost: boolean;
}

/**
 * Read off the controller's sources: the branches of 2.2 and 2.3 in July 2026, and main when 2.4 was branched off.
 * That 2.4 reports by parent is inferred: the change came to main the day after, two days before 2.4.0.
 */
const BEHAVIOURS: Readonly<Record<string, ReleaseBehaviour>> = {
  2.2: {
    reportsProgrammedRoutes: false,
    reportsByParent: false,
    reportsGatewayReferences: false,
    keepsValidCertificates: false,
    tellsTlsOptionsApart: false,
    reportsDirectResponses: false,
    isolatesHttpListeners: false,
    reportsBackendTlsByGateway: false,
    reportsBackendTlsOfStreams: false,
    trimsPrefixes: false,
    omitsDefaultPorts: false,
    setsRoutesOfListeners: false,
    validatesByHost: false,
  },
  2.3: {
    reportsProgrammedRoutes: false,
    reportsByParent: false,
    reportsGatewayReferences: true,
    keepsValidCertificates: true,
    tellsTlsOptionsApart: false,
    reportsDirectResponses: true,
    isolatesHttpListeners: false,
    reportsBackendTlsByGateway: true,
    reportsBackendTlsOfStreams: false,
    trimsPrefixes: true,
    omitsDefaultPorts: true,
    setsRoutesOfListeners: false,
    validatesByHost: false,
  },
  2.4: {
    reportsProgrammedRoutes: true,
    reportsByParent: true,
    reportsGatewayReferences: true,
    keepsValidCertificates: true,
    tellsTlsOptionsApart: false,
    reportsDirectResponses: true,
    isolatesHttpListeners: true,
    reportsBackendTlsByGateway: true,
    reportsBackendTlsOfStreams: true,
    trimsPrefixes: true,
    omitsDefaultPorts: true,
    setsRoutesOfListeners: true,
    validatesByHost: true,
  },
  2.5: {
    reportsProgrammedRoutes: true,
    reportsByParent: true,
    reportsGatewayReferences: true,
    keepsValidCertificates: true,
    tellsTlsOptionsApart: true,
    reportsDirectResponses: true,
    isolatesHttpListeners: true,
    reportsBackendTlsByGateway: true,
    reportsBackendTlsOfStreams: true,
    trimsPrefixes: true,
    omitsDefaultPorts: true,
    setsRoutesOfListeners: true,
    validatesByHost: true,
  },
};

const USUAL = '2.4';

/** How the release of the controller behaves that a set is for. */
export function releaseOf(set: ManifestSet): ReleaseBehaviour {
  const version = set.settings.releases.find((release) => release.startsWith('kgateway-'))?.slice('kgateway-'.length);
  return BEHAVIOURS[version ?? USUAL] ?? BEHAVIOURS[USUAL];
}

/** Whether the set is for one of these releases of kgateway. */
export function isRelease(set: ManifestSet, ...versions: readonly string[]): boolean {
  return set.settings.releases.some((release) => versions.some((version) => release === `kgateway-${version}`));
}

/** Whether the policies of a kind are reported against the backends themselves, used or not. */
export function isReportedByBackend(set: ManifestSet, kind: string): boolean {
  return kind === 'BackendConfigPolicy' || (kind === 'BackendTLSPolicy' && !releaseOf(set).reportsBackendTlsByGateway);
}

/** The type of the condition that tells that a rule could not be programmed. */
export function programmedType(set: ManifestSet): string {
  return releaseOf(set).reportsProgrammedRoutes ? 'kgateway.dev/Programmed' : 'Accepted';
}
