import type { ObjectKind } from './kinds';
import type { Location } from './location';
import { known, same } from './resolvable';
import type { Resolvable } from './resolvable';
import type { TargetReference } from './route/target-reference';
import type { ReferenceGrantSpec } from '../generated/spec/reference-grant';

/** What refers to something. */
export interface Referrer {
  readonly kind: ObjectKind;
  readonly namespace: Resolvable<string> | undefined;
  /** A name for it that stays the same while the program grows, used where the namespace is unresolved. */
  readonly id: string;
}

/** Lets objects of other namespaces refer to something. */
export interface GrantIssuer {
  /** Makes sure that a grant for this referrer exists. */
  admit(referrer: Referrer, at: Location): void;
}

/** A ReferenceGrant to be made beside its target. */
export interface Grant {
  /** The id of the grant within its target. */
  readonly id: string;
  readonly spec: ReferenceGrantSpec;
}

/** Who makes the grants of a target. */
export interface GrantOwner {
  _createGrant(grant: Grant): void;
}

/**
 * The grants of one target: one per kind and namespace of the routes that
 * refer to it, each naming exactly this target, none within its own namespace.
 *
 * A namespace that is not known yet gets a grant of its own: one too many does no harm.
 */
export class GrantPlan implements GrantIssuer {
  private admitted: readonly Referrer[] = [];

  public constructor(private readonly target: TargetReference, private readonly owner: GrantOwner) {}

  public admit(referrer: Referrer, at: Location): void {
    if (same(referrer.namespace, this.target.namespace) === 'yes' || this.target.namespace === undefined) { return; }
    if (referrer.namespace === undefined) {
      at.refuse({
        wrong: `the ${this.target.kind} is in the namespace ${nameOf(this.target.namespace)}, and this ${referrer.kind.kind} has none that its ReferenceGrant could name`,
        fix: `give the chart or the metadata of the ${referrer.kind.kind} a namespace`,
      });
      return;
    }
    if (this.admitted.some((other) => other.kind.kind === referrer.kind.kind && same(other.namespace, referrer.namespace) === 'yes')) { return; }
    this.admitted = [...this.admitted, referrer];
    this.owner._createGrant({ id: grantId(referrer), spec: this.grantFor(referrer.kind, referrer.namespace) });
  }

  private grantFor({ group: fromGroup, kind }: ObjectKind, namespace: Resolvable<string>): ReferenceGrantSpec {
    const { group, kind: targetKind, name } = this.target;
    return {
      from: [{ group: fromGroup, kind, namespace }],
      to: [{ group, kind: targetKind, name }],
    };
  }
}

function grantId(referrer: Referrer): string {
  const from = known(referrer.namespace) ?? referrer.id.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `grant-${referrer.kind.kind.toLowerCase()}-${from}`;
}

function nameOf(namespace: Resolvable<string>): string {
  const name = known(namespace);
  return name === undefined ? '(not known yet)' : `"${name}"`;
}
