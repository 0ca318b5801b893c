import type { CheckSettings } from './check-settings';
import { controllerSettings } from './controller-settings';

/** The releases that manifests are for, where nobody says so. */
export const USUAL: CheckSettings = { releases: ['kgateway-2.4', 'gateway-api-1.6-standard'] };

/** Settings, none of which is open. */
export interface Settings extends Required<Omit<CheckSettings, 'defaultNamespace' | 'globalPolicyNamespace'>> {
  readonly defaultNamespace: string | undefined;
  readonly globalPolicyNamespace: string | undefined;
}

const DEFAULTS = {
  newerKinds: [],
  complete: false,
  defaultNamespace: undefined,
  referenceGrants: 'permissive',
  experimentalFeatures: true,
  weightedRoutePrecedence: false,
  ec2Discovery: false,
  validation: 'standard',
  globalPolicyNamespace: undefined,
  policyMerge: {},
  discoveryNamespaceSelectors: [],
} as const;

/** The settings; for what is left open, those of a controller among the manifests, and else those of the chart. */
export function completeSettings(settings: CheckSettings, manifests: readonly unknown[]): Settings {
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  return { ...DEFAULTS, ...controllerSettings(manifests), ...given } as Settings;
}
