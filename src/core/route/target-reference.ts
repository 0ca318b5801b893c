import type { Leaf } from '../leaf';

/** The fields of a reference to a backend. A port goes with Services only. */
export interface TargetReference {
  readonly group: string;
  readonly kind: string;
  readonly name: Leaf<string>;
  readonly namespace?: Leaf<string>;
  readonly port?: Leaf<number>;
}

