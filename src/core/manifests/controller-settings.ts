import type { CheckSettings } from './settings';

type Fields = Readonly<Record<string, unknown>>;

/** What a variable of the controller's environment says about a setting of the checks. */
interface Variable {
  readonly setting: keyof CheckSettings;
  /** Its possible values, in lower case, and what they say. Any text, where there are none. */
  readonly values?: Readonly<Record<string, CheckSettings[keyof CheckSettings]>>;
  /** Whether it is a list in JSON. */
  readonly isList?: true;
}

const SWITCH = { true: true, false: false };

export const CONTROLLER_VARIABLES: Readonly<Record<string, Variable>> = {
  KGW_ENABLE_AWS_EC2_DISCOVERY: { setting: 'ec2Discovery', values: SWITCH },
  KGW_ENABLE_EXPERIMENTAL_GATEWAY_API_FEATURES: { setting: 'experimentalFeatures', values: SWITCH },
  KGW_WEIGHTED_ROUTE_PRECEDENCE: { setting: 'weightedRoutePrecedence', values: SWITCH },
  KGW_GLOBAL_POLICY_NAMESPACE: { setting: 'globalPolicyNamespace' },
  KGW_DISCOVERY_NAMESPACE_SELECTORS: { setting: 'discoveryNamespaceSelectors', isList: true },
  KGW_REFERENCE_GRANT_MODE: { setting: 'referenceGrants', values: { off: 'off', permissive: 'permissive', strict: 'strict' } },
  KGW_VALIDATION_MODE: { setting: 'validation', values: { standard: 'standard', strict: 'strict' } },
};

/** What a variable with this value says; nothing, if the controller would not take the value. */
export function settingsOfVariable(name: string, value: string): Partial<CheckSettings> {
  const { setting, values, isList } = CONTROLLER_VARIABLES[name];
  const text = values === undefined ? value : values[value.toLowerCase()];
  const meaning = isList ? listIn(value) : text;
  return meaning === undefined || meaning === '' ? {} : { [setting]: meaning };
}

function listIn(json: string): readonly unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
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
