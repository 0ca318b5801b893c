import { DnsLookupFamily, ReferenceGrantMode, ValidatorMode } from './settings';
import type { ControllerSettings } from './settings';
import type { Complaint, Location, Syntax } from '../location';
import { isKnown } from '../resolvable';
import type { Resolvable, Scalar } from '../resolvable';
import { goDuration } from '../syntax/duration';
import { namespaceName } from '../syntax/name';
import { oneOf } from '../syntax/one-of';

/** What each setting may be. */
const SETTINGS: Readonly<Record<keyof ControllerSettings, 'boolean' | Syntax<any>>> = {
  dnsLookupFamily: oneOf(Object.values(DnsLookupFamily)),
  listenerBindIpv6: 'boolean',
  enableIstioIntegration: 'boolean',
  enableIstioAutoMtls: 'boolean',
  istioNamespace: namespaceName,
  workloadEntriesExclusionLabels: text,
  xdsServiceHost: text,
  xdsAuth: 'boolean',
  waypointLocalBinding: 'boolean',
  ingressUseWaypoints: 'boolean',
  enableOrderedAds: 'boolean',
  weightedRoutePrecedence: 'boolean',
  validatorMode: oneOf(Object.values(ValidatorMode)),
  validatorCacheSize: positive,
  enableBuiltinDefaultMetrics: 'boolean',
  globalPolicyNamespace: namespaceName,
  disableLeaderElection: 'boolean',
  enableExperimentalGatewayApiFeatures: 'boolean',
  enableAuthMetadata: 'boolean',
  referenceGrantMode: oneOf(Object.values(ReferenceGrantMode)),
  xdsFirstConnectDelay: goDuration,
  clusterDomain: text,
  disablePodLocalityXds: 'boolean',
  delegationWildcardNamespace: text,
};

const WITHOUT_PREFIX: readonly string[] = ['clusterDomain', 'disablePodLocalityXds', 'delegationWildcardNamespace'];

/** Environment variables by name. */
export function settingsEnvironment(settings: ControllerSettings, at: Location): [string, Resolvable<string>][] {
  return Object.entries(settings).filter(([, value]) => value !== undefined).map(([name, value]) => {
    const location = at.at(name);
    const syntax = SETTINGS[name as keyof ControllerSettings];
    location.check(value as Resolvable<Scalar>, syntax === 'boolean' ? boolean : syntax);
    return [variableOf(name), isKnown(value as Resolvable<Scalar>) ? String(value) : value as unknown as Resolvable<string>];
  });
}

/** The property of an environment variable, if it has one. */
export function settingOf(variable: string): keyof ControllerSettings | undefined {
  return (Object.keys(SETTINGS) as (keyof ControllerSettings)[]).find((name) => variableOf(name) === variable);
}

/** A setting as the environment writes it, read back. */
export function readSetting(name: keyof ControllerSettings, written: string): Scalar {
  if (SETTINGS[name] === 'boolean') { return written === 'true'; }
  return SETTINGS[name] === positive ? Number(written) : written;
}

/** `enableIstioIntegration` is `KGW_ENABLE_ISTIO_INTEGRATION`. */
function variableOf(name: string): string {
  const words = name.replace(/[A-Z]/g, '_$&').toUpperCase();
  return WITHOUT_PREFIX.includes(name) ? words : `KGW_${words}`;
}

function boolean(value: Scalar): Complaint | undefined {
  return typeof value === 'boolean' ? undefined : { wrong: 'must be true or false', fix: 'write true or false, without quotes' };
}

function text(value: Scalar): Complaint | undefined {
  return typeof value === 'string' && value !== '' ? undefined : { wrong: 'must be a string', fix: 'write it in quotes, or leave it out' };
}

function positive(value: Scalar): Complaint | undefined {
  return Number.isInteger(value) && Number(value) > 0 ? undefined : { wrong: 'must be a whole number above 0', fix: 'write a number such as 1000' };
}
