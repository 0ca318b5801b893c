import { permissionOf } from './grant';
import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import { isRelease } from '../releases';

/** What became of a reference to a backend. */
export type Outcome = 'resolved' | 'not-permitted' | 'port-not-allowed' | 'unknown-kind' | 'not-found' | 'unknown';

/** What a reference to a backend leads to. */
export interface Resolution {
  readonly outcome: Outcome;
  readonly to: Manifest | undefined;
  /** The reference, or the field of it that is at fault. */
  readonly cause: Field;
}

const REASONS: Readonly<Partial<Record<Outcome, string>>> = {
  'not-permitted': 'RefNotPermitted',
  'port-not-allowed': 'BackendNotFound',
  'unknown-kind': 'InvalidKind',
  'not-found': 'BackendNotFound',
};

/** What a route reports of a reference that leads nowhere. */
export function resolvedRefsReason({ outcome }: Resolution): string | undefined {
  return REASONS[outcome];
}

/**
 * What a reference to a backend leads to. The controller asks first whether a
 * grant permits it, then whether it knows the kind, and then for the object.
 *
 * Source: GetBackendFromRef in pkg/krtcollections/policy.go
 */
export function resolveBackend(set: ManifestSet, reference: Reference): Resolution {
  const { at, group, kind, namespace, name } = reference;
  const permission = permissionOf(set, reference);
  if (permission === 'no') { return { outcome: 'not-permitted', to: undefined, cause: at }; }
  const answer = lookUp(set, at, group, kind, namespace, name);
  return permission === 'yes' || answer.outcome === 'unknown' ? answer : { ...answer, outcome: 'unknown' };
}

function lookUp(set: ManifestSet, at: Field, group: string, kind: string, namespace: string | undefined, name: string): Resolution {
  const port = at.get('port');
  const failed = (outcome: Outcome, cause: Field): Resolution => ({ outcome, to: undefined, cause });
  switch (`${group}/${kind}`) {
    case `${KGATEWAY_GROUP}/Backend`:
      if (port.isPresent) { return failed('port-not-allowed', port); }
      break;
    case '/Service': break;
    case 'networking.istio.io/Hostname': return failed('unknown', at);
    case 'inference.networking.k8s.io/InferencePool': return failed(isRelease(set, '2.2') ? 'unknown' : 'unknown-kind', at);
    default: return failed('unknown-kind', at);
  }
  const found = set.find(group, kind, namespace, name);
  if (found === 'missing') { return failed('not-found', at); }
  if (found === 'unknown') { return failed('unknown', at); }
  if (kind !== 'Service') { return { outcome: 'resolved', to: found, cause: at }; }
  const ports = found.spec.get('ports');
  if (port.number === undefined || (ports.isPresent && !Array.isArray(ports.value))) { return failed('unknown', at); }
  const numbers = ports.entries.map((one) => one.get('port').number);
  if (numbers.includes(port.number)) { return { outcome: 'resolved', to: found, cause: at }; }
  return numbers.includes(undefined) ? failed('unknown', at) : failed('not-found', port);
}
