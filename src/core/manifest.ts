import { apiVersionOf } from './kinds';
import type { ObjectKind } from './kinds';
import type { ReleaseTarget } from './release';
import { ACCEPT } from './schema/acceptance';
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

/** The annotations of what is beside an object: sync waves, what a cluster requires. What the object accepts, and what Pulumi waits for, is its own affair. */
export function companionAnnotations<T>(annotations: Readonly<Record<string, T>> | undefined): Record<string, T> | undefined {
  if (annotations === undefined) { return undefined; }
  const own = Object.entries(annotations).filter(([name]) => name !== ACCEPT && !name.startsWith('pulumi.com/'));
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

/**
 * The spec with every default that the API server would add. What is stored
 * then equals what was written, and GitOps tools see no difference.
 */
export function completeSpec<T extends object>(kind: ObjectKind, spec: T, release: ReleaseTarget): T {
  const found = findSchema(apiVersionOf(kind), kind.kind, release._releases);
  return found?.served === true ? withDefaults(found.schema, found.root, { spec }).spec : spec;
}
