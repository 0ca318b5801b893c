import { hasCompanionMetadata } from './companions';
import type { Context } from './context';
import { BACKEND } from '../../kinds';
import { equal } from '../data';
import type { SourceObject } from '../source-object';
import type { Referrer } from '../usage';

/** How the ReferenceGrants of a Backend are made. */
export interface Grants {
  /** False where the input has not exactly those that the Backend would make. */
  readonly autoGrant: false | undefined;
  /** The names of those that it makes. */
  readonly names: Readonly<Record<string, string>>;
  /** The grants of the input that it makes, by index. */
  readonly makes: readonly number[];
}

const NONE: Grants = { autoGrant: undefined, names: {}, makes: [] };
const REFUSED: Grants = { ...NONE, autoGrant: false };

/** Whether a Backend makes the grants of the input by itself: one for each kind of routes and namespace that leads to it. */
export function grantsOf(object: SourceObject, context: Context): Grants {
  const referrers = context.usage.referrersOf(object);
  if (object.namespace === undefined || referrers.length === 0) { return NONE; }
  if (context.isWithoutGrants(object)) { return REFUSED; }
  const candidates = context.usage.grantsIn(object.namespace);
  const grants = referrers.map((referrer) => [referrer, candidates.find((grant) => isFor(grant, referrer, object))] as const);
  if (grants.some(([, grant]) => grant === undefined)) { return REFUSED; }
  return {
    autoGrant: undefined,
    names: Object.fromEntries(grants.map(([{ kind, namespace }, grant]) => [`grant-${kind.toLowerCase()}-${namespace}`, grant!.name!])),
    makes: grants.map(([, grant]) => grant!.index),
  };
}

function isFor({ spec, metadata }: SourceObject, { group, kind, namespace }: Referrer, object: SourceObject): boolean {
  return equal(spec, { from: [{ group, kind, namespace }], to: [{ group: BACKEND.group, kind: BACKEND.kind, name: object.name }] })
    && hasCompanionMetadata(metadata, object.metadata);
}
