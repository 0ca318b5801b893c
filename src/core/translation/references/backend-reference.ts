import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../../kinds';
import { fieldsNamed } from '../../manifests/field';
import type { Field } from '../../manifests/field';
import { perSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import { readReference, SERVICE } from '../../manifests/reference';
import type { Answer } from '../../resolvable';
import type { Filter, Rule } from '../routes/route';
import { routesOf } from '../routes/route';

/** A reference to something that takes requests. The controller resolves all of them in the same way. */
export interface BackendReference extends Reference {
  /** What the reference is for: routes forward and mirror to backends, policies and extensions call them. */
  readonly use: 'forward' | 'mirror' | 'call';
  /** The rule that forwards or mirrors. */
  readonly rule: Rule | undefined;
}

const CALLERS = ['GatewayExtension', 'ListenerPolicy', 'HTTPListenerPolicy'];

/** All references to backends of a set. */
export const backendReferences = perSet((set): readonly BackendReference[] => [
  ...routesOf(set).flatMap((route) => route.rules.flatMap(referencesIn)),
  ...CALLERS.flatMap((kind) => set.ofKind(KGATEWAY_GROUP, kind)).flatMap(({ spec }) => calls(spec)),
]);

function referencesIn(rule: Rule): readonly BackendReference[] {
  const mirrors = rule.filters.flatMap((filter) => readMirror(filter, rule) ?? []);
  return mirrors.length === 0 ? rule.backends : [...rule.backends, ...mirrors];
}

function readMirror(filter: Filter, rule: Rule): BackendReference | undefined {
  if (filter.type !== 'RequestMirror') { return undefined; }
  const reference = readReference(filter.body.get('backendRef'), SERVICE);
  return reference === undefined ? undefined : { use: 'mirror', rule, ...reference };
}

const REFERENCE_FIELD = /^(?:b|.+B)ackendRef$/;

/** The references within a field of an extension or policy. They are at many places, all of them in fields named so. */
export function backendReferenceFields(within: Field): readonly Field[] {
  return fieldsNamed(within, (name, field) => REFERENCE_FIELD.test(name) && field.isObject);
}

function calls(spec: Field): BackendReference[] {
  return backendReferenceFields(spec).flatMap((field) => {
    const reference = readReference(field, SERVICE);
    return reference === undefined ? [] : [{ use: 'call' as const, rule: undefined, ...reference }];
  });
}

/** What kgateway makes of a reference, by its group and kind alone. */
export type Target = 'service' | 'backend' | 'hostname' | 'delegate' | 'unsupported' | 'unknown';

export function targetOf({ group, kind, use, from }: BackendReference): Target {
  // By far the most.
  if (kind === 'Service' && group === '') { return 'service'; }
  if (kind === 'Backend' && group === KGATEWAY_GROUP) { return 'backend'; }
  switch (`${group}/${kind}`) {
    case 'networking.istio.io/Hostname': return 'hostname';
    // Served by earlier releases, and by other controllers beside kgateway.
    case 'inference.networking.k8s.io/InferencePool':
    case 'inference.networking.x-k8s.io/InferencePool': return 'unknown';
    case `${GATEWAY_API_GROUP}/HTTPRoute`:
    case 'delegation.kgateway.dev/label': return use === 'forward' && from.kind === 'HTTPRoute' ? 'delegate' : 'unsupported';
    default: return 'unsupported';
  }
}

/** Whether a kind can be referred to. */
export function isSupported(reference: BackendReference): Answer {
  const target = targetOf(reference);
  if (target === 'unknown') { return 'unknown'; }
  return target === 'unsupported' ? 'no' : 'yes';
}
