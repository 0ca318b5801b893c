import type { ManifestSet } from '../manifests/manifest-set';
import { KgatewayVersion } from '../release';

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
 * The release of kgateway that begins to do so. What it means for users is in `core/releases/`.
 *
 * Read off the controller's sources: the branches of 2.2 and 2.3 in July 2026, and main when 2.4 was branched off.
 * That 2.4 reports by parent is inferred: the change came to main the day after, two days before 2.4.0.
 */
export const SINCE: Readonly<Record<keyof ReleaseBehaviour, string>> = {
  reportsProgrammedRoutes: '2.4',
  reportsByParent: '2.4',
  reportsGatewayReferences: '2.3',
  keepsValidCertificates: '2.3',
  tellsTlsOptionsApart: '2.5',
  reportsDirectResponses: '2.3',
  isolatesHttpListeners: '2.4',
  reportsBackendTlsByGateway: '2.3',
  reportsBackendTlsOfStreams: '2.4',
  trimsPrefixes: '2.3',
  omitsDefaultPorts: '2.3',
  setsRoutesOfListeners: '2.4',
  validatesByHost: '2.4',
};

const ORDER: readonly string[] = Object.values(KgatewayVersion);

const BEHAVIOURS: Readonly<Record<string, ReleaseBehaviour>> = Object.fromEntries(ORDER.map((version, index) => {
  const behaviour = Object.entries(SINCE).map(([name, since]) => [name, index >= ORDER.indexOf(since)]);
  return [version, Object.fromEntries(behaviour) as ReleaseBehaviour];
}));

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
