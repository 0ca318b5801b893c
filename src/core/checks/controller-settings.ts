import type { CheckSettings } from './settings';

type Fields = Readonly<Record<string, unknown>>;

/** What each environment variable of the controller says. */
const VARIABLES: Readonly<Record<string, (value: string) => Partial<CheckSettings>>> = {
  KGW_ENABLE_AWS_EC2_DISCOVERY: (value) => ({ ec2Discovery: value === 'true' }),
  KGW_ENABLE_EXPERIMENTAL_GATEWAY_API_FEATURES: (value) => ({ experimentalFeatures: value === 'true' }),
  KGW_WEIGHTED_ROUTE_PRECEDENCE: (value) => ({ weightedRoutePrecedence: value === 'true' }),
  KGW_GLOBAL_POLICY_NAMESPACE: (value) => value === '' ? {} : { globalPolicyNamespace: value },
  KGW_REFERENCE_GRANT_MODE: (value) => {
    const mode = value.toLowerCase();
    return mode === 'off' || mode === 'permissive' || mode === 'strict' ? { referenceGrants: mode } : {};
  },
};

/** The settings of the controller, where its Deployment is among the manifests. */
export function controllerSettings(manifests: readonly unknown[]): Partial<CheckSettings> {
  const variables = manifests.filter((manifest) => fieldsOf(manifest).kind === 'Deployment').flatMap(variablesOf);
  return Object.assign({}, ...variables.map(({ name, value }) => VARIABLES[name]?.(value) ?? {})) as Partial<CheckSettings>;
}

function variablesOf(deployment: unknown): { name: string; value: string }[] {
  const pod = fieldsOf(fieldsOf(fieldsOf(fieldsOf(deployment).spec).template).spec);
  return listOf(pod.containers).flatMap((container) => listOf(fieldsOf(container).env)).flatMap((variable) => {
    const { name, value } = fieldsOf(variable);
    return typeof name === 'string' && typeof value === 'string' && Object.hasOwn(VARIABLES, name) ? [{ name, value }] : [];
  });
}

/** Manifests may hold anything. */
function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? value as Fields : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
