import { apiVersionOf } from './kinds';
import type { ObjectKind } from './kinds';
import type { Leaf } from './leaf';
import type { ReleaseTarget } from './release';
import { findSchema } from './schema/load';
import { withDefaults } from './schema/defaults';

/** A Kubernetes object as plain data. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name?: Leaf<string>; readonly namespace?: Leaf<string> };
  readonly spec: object;
}

/**
 * The spec with every default that the API server would add. What is stored
 * then equals what was written, and GitOps tools see no difference.
 */
export function completeSpec<T extends object>(kind: ObjectKind, spec: T, release: ReleaseTarget): T {
  const schema = findSchema(apiVersionOf(kind), kind.kind, release);
  return schema === undefined ? spec : withDefaults(schema, spec);
}
