import { ancestorKey } from './ancestor';
import type { Reached } from './ancestor';
import { faultsOf } from './faults';
import { mergeStates, MERGE_STATES } from './merge-state';
import type { Bound, Merged } from './merge-state';
import type { PolicyAncestor } from './predicted-status';
import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import { isReportedByBackend } from '../translation/releases';

/** What is reported of a policy against one ancestor, from all places where it takes effect. */
export interface Entry extends Merged {
  readonly ancestor: PolicyAncestor | undefined;
  readonly certain: boolean;
  /** The targets that lead there. */
  readonly from: readonly Field[];
  /** Whether a policy for backends is on one of these, and not on a route or Gateway. */
  readonly isOnBackend: boolean;
}

/** Entries of policies by ancestor. What is reported more than once becomes one entry. */
export class Entries {
  private readonly byPolicy = new Map<Manifest, Map<string, Entry>>();

  public of(policy: Manifest): readonly Entry[] {
    return [...this.byPolicy.get(policy)?.values() ?? []];
  }

  /** Policies of all kinds in one place: those of each kind are merged. Kinds that are only looked for on backends are passed over. */
  public addPlace(set: ManifestSet, lists: readonly (readonly Bound[])[], reached: readonly Reached[], mayBeReversed: boolean): void {
    const kinds = new Set(lists.flat().map(({ policy }) => policy.kind));
    for (const kind of kinds) {
      if (isReportedByBackend(set, kind)) { continue; }
      const ofKind = lists.map((list) => list.filter(({ policy }) => policy.kind === kind));
      const states = mergeStates(ofKind, (policy) => isValid(set, policy), mayBeReversed);
      for (const bound of ofKind.flat()) {
        const merged = states.get(bound.policy);
        if (merged !== undefined) { reached.forEach((one) => this.add(bound, one, merged, false)); }
      }
    }
  }

  public add({ policy, at }: Bound, { ancestor, certain }: Reached, { state, firm }: Merged, isOnBackend: boolean): void {
    const entries = this.byPolicy.get(policy) ?? new Map<string, Entry>();
    const key = ancestor === undefined ? `? ${at?.path.join('.') ?? ''}` : ancestorKey(ancestor);
    const added: Entry = { ancestor, certain, from: at === undefined ? [] : [at], state, firm, isOnBackend };
    const before = entries.get(key);
    this.byPolicy.set(policy, entries.set(key, before === undefined ? added : joined(before, added)));
  }
}

/** Of two reports the worse one stands, if it is made at all. */
function joined(a: Entry, b: Entry): Entry {
  const [worse, better] = MERGE_STATES.indexOf(a.state) >= MERGE_STATES.indexOf(b.state) ? [a, b] : [b, a];
  const isDecided = worse.state === better.state || worse.certain;
  return {
    ancestor: a.ancestor,
    certain: a.certain || b.certain,
    from: [...a.from, ...b.from.filter((at) => !a.from.some((other) => other.path.join('.') === at.path.join('.')))],
    state: worse.state,
    firm: a.firm && b.firm && isDecided,
    isOnBackend: a.isOnBackend || b.isOnBackend,
  };
}

/** Whether the controller takes a policy for valid. It merges no others. */
function isValid(set: ManifestSet, policy: Manifest): boolean {
  return !faultsOf(set, policy).some(({ condition: { type, status, certain } }) => type === 'Accepted' && status === 'False' && certain);
}
