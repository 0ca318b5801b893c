declare const unresolved: unique symbol;

/** A value that is not known yet. Nothing can be read from it. */
export interface Unresolved { readonly [unresolved]: never }

/** A scalar of a manifest: known now, or unresolved. */
export type Resolvable<T> = T | Unresolved;
