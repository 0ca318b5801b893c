import { apiVersionOf } from './kinds';
import type { ObjectKind } from './kinds';
import type { ReleaseTarget } from './release';
import { withDefaults } from './schema/defaults';
import { findSchema } from './schema/load';

/** Fields that are given. What is undefined would be carried along and visited again and again. */
export function given<T extends object>(fields: T): T {
  const result: Partial<T> = {};
  for (const name in fields) {
    if (fields[name] !== undefined) { result[name] = fields[name]; }
  }
  return result as T;
}

/**
 * The spec with every default that the API server would add. What is stored
 * then equals what was written, and GitOps tools see no difference.
 */
export function completeSpec<T extends object>(kind: ObjectKind, spec: T, release: ReleaseTarget): T {
  const found = findSchema(apiVersionOf(kind), kind.kind, release._releases);
  return found?.served === true ? withDefaults(found.schema, found.root, { spec }).spec : spec;
}
