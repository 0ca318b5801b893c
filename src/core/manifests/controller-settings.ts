import type { CheckSettings } from './check-settings';

type Fields = Readonly<Record<string, unknown>>;

/** What a variable of the controller's environment says about a setting of the checks. */
interface Variable {
  readonly setting: keyof CheckSettings;
  /** Its possible values, in lower case, and what they say. Any text, where there are none. */
  readonly values?: Readonly<Record<string, CheckSettings[keyof CheckSettings]>>;
  /** What is meant by a value in JSON. Undefined, if it is none that the controller takes. */
  readonly read?: (json: unknown) => CheckSettings[keyof CheckSettings];
  /** What such a value has to be. */
  readonly form?: string;
}

const SWITCH = { true: true, false: false };

export const CONTROLLER_VARIABLES: Readonly<Record<string, Variable>> = {
  KGW_ENABLE_AWS_EC2_DISCOVERY: { setting: 'ec2Discovery', values: SWITCH },
  KGW_ENABLE_EXPERIMENTAL_GATEWAY_API_FEATURES: { setting: 'experimentalFeatures', values: SWITCH },
  KGW_WEIGHTED_ROUTE_PRECEDENCE: { setting: 'weightedRoutePrecedence', values: SWITCH },
  KGW_GLOBAL_POLICY_NAMESPACE: { setting: 'globalPolicyNamespace' },
  KGW_DISCOVERY_NAMESPACE_SELECTORS: { setting: 'discoveryNamespaceSelectors', read: (json) => (Array.isArray(json) ? json : undefined), form: 'a list in JSON' },
  KGW_REFERENCE_GRANT_MODE: { setting: 'referenceGrants', values: { off: 'off', permissive: 'permissive', strict: 'strict' } },
  KGW_POLICY_MERGE: { setting: 'policyMerge', read: mergeSettings, form: 'JSON such as {"trafficPolicy":{"extAuth":"DeepMerge"}}' },
  KGW_VALIDATION_MODE: { setting: 'validation', values: { standard: 'standard', strict: 'strict' } },
};

/** What a variable with this value says; nothing, if the controller would not take the value. */
export function settingsOfVariable(name: string, value: string): Partial<CheckSettings> {
  const { setting, values, read } = CONTROLLER_VARIABLES[name];
  const text = values === undefined ? value : values[value.toLowerCase()];
  const meaning = read === undefined ? text : read(parsed(value));
  return meaning === undefined || meaning === '' ? {} : { [setting]: meaning };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** How fields of TrafficPolicies on one object are merged, without what is not said. */
function mergeSettings(json: unknown): CheckSettings['policyMerge'] {
  const entries = Object.entries(fieldsOf(fieldsOf(json).trafficPolicy)).filter(([, merge]) => merge === 'DeepMerge' || merge === 'ShallowMerge');
  return entries.length === 0 ? undefined : Object.fromEntries(entries) as CheckSettings['policyMerge'];
}

/** The settings of the controller, where its Deployment is among the manifests. */
export function controllerSettings(manifests: readonly unknown[]): Partial<CheckSettings> {
  const variables = manifests.filter((manifest) => fieldsOf(manifest).kind === 'Deployment').flatMap(variablesOf);
  return Object.assign({}, ...variables.map(({ name, value }) => settingsOfVariable(name, value))) as Partial<CheckSettings>;
}

function variablesOf(deployment: unknown): { name: string; value: string }[] {
  const pod = fieldsOf(fieldsOf(fieldsOf(fieldsOf(deployment).spec).template).spec);
  return listOf(pod.containers).flatMap((container) => listOf(fieldsOf(container).env)).flatMap((variable) => {
    const { name, value } = fieldsOf(variable);
    return typeof name === 'string' && typeof value === 'string' && Object.hasOwn(CONTROLLER_VARIABLES, name) ? [{ name, value }] : [];
  });
}

/** Manifests may hold anything. */
function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? value as Fields : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
