import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../kinds';
import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';

/** A form of earlier releases that guides and blogs still show, and the form that took its place. */
export interface OldForm {
  readonly was: string;
  readonly fix: string;
}

const KINDS: Readonly<Record<string, OldForm>> = {
  RoutePolicy: { was: 'RoutePolicy was the name of TrafficPolicy before kgateway 2.0', fix: 'write kind TrafficPolicy' },
  Upstream: { was: 'Upstream was the name of Backend before kgateway 2.0', fix: 'write apiVersion gateway.kgateway.dev/v1alpha1, kind Backend' },
  Parameter: { was: 'there is no kind Parameter any more', fix: 'leave it out; the Backend itself names its Lambda function' },
  BackendTlsPolicy: { was: 'the kind is spelled BackendTLSPolicy', fix: 'write apiVersion gateway.networking.k8s.io/v1, kind BackendTLSPolicy' },
};

/** Kinds of the Gateway API that are gone. */
const KINDS_OF_GATEWAY_API: Readonly<Record<string, OldForm>> = {
  BackendLBPolicy: { was: 'the Gateway API has no BackendLBPolicy any more', fix: 'write a BackendConfigPolicy with loadBalancer, or sessionPersistence in the rules of the route' },
};

const OLD_GROUPS = [KGATEWAY_GROUP, 'gateway.gloo.solo.io', 'gateway.kgateway.io', 'gloo.solo.io'];

/** The form that took the place of a kind. */
export function oldKind({ group, kind }: { readonly group: string; readonly kind: string }): OldForm | undefined {
  const kinds = group === GATEWAY_API_GROUP ? KINDS_OF_GATEWAY_API : OLD_GROUPS.includes(group) ? KINDS : {};
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}

const BACKEND_FIELDS: Readonly<Record<string, OldForm>> = {
  'spec.ai': { was: 'Backends for AI have left kgateway', fix: 'use agentgateway for them' },
  'spec.mcp': { was: 'Backends for MCP have left kgateway', fix: 'use agentgateway for them' },
  'spec.aws.secretRef': {
    was: 'aws.secretRef has been replaced',
    fix: 'write aws.auth with type "Secret" and secretRef.name; the Secret must be in the namespace of the Backend',
  },
  'spec.aws.lambdaFunctions': {
    was: 'one Backend is one Lambda function now',
    fix: 'write aws.lambda with functionName, qualifier and accountId, and a Backend for each function',
  },
};

/** Types of Backends that are gone, and the fields that went with them. */
const BACKEND_TYPES: Readonly<Record<string, string>> = { AI: 'spec.ai', MCP: 'spec.mcp' };

function oldType({ spec }: Manifest): OldForm | undefined {
  const type = spec.get('type').text ?? '';
  return Object.hasOwn(BACKEND_TYPES, type) ? BACKEND_FIELDS[BACKEND_TYPES[type]] : undefined;
}

/** The form that took the place of a field. */
export function oldFieldAt({ manifest, path }: Field): OldForm | undefined {
  if (!manifest.is(KGATEWAY_GROUP, 'Backend')) { return undefined; }
  if (path.join('.') === 'spec.type') { return oldType(manifest); }
  return oldFieldsOf(manifest).find(([field]) => field.path.length === path.length && field.path.every((step, index) => step === path[index]))?.[1];
}

const BACKEND_PATHS = Object.entries(BACKEND_FIELDS).map(([path, form]) => [path.split('.'), form] as const);

/** The old fields that a manifest has. */
export function oldFieldsOf(manifest: Manifest): readonly (readonly [field: Field, form: OldForm])[] {
  if (!manifest.is(KGATEWAY_GROUP, 'Backend')) { return []; }
  const fields = BACKEND_PATHS
    .map(([path, form]) => [manifest.root.at(...path), form] as const)
    .filter(([field]) => field.isPresent);
  const type = oldType(manifest);
  // The field says it where it is there.
  return type === undefined || fields.some(([, form]) => form.was === type.was) ? fields : [...fields, [manifest.spec.get('type'), type]];
}
