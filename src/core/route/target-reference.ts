import type { Resolvable } from '../resolvable';

/** The fields of a reference to a backend. A port goes with Services only. */
export interface TargetReference {
  readonly group: string;
  readonly kind: string;
  readonly name: Resolvable<string>;
  readonly namespace?: Resolvable<string>;
  readonly port?: Resolvable<number>;
}

