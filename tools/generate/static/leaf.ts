declare const late: unique symbol;

/** A value that is not known yet. Nothing can be read from it. */
export interface Late { readonly [late]: never }

/** A scalar of a manifest: known now, or late. */
export type Leaf<T> = T | Late;
