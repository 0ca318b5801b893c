// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

export interface ReferenceGrantSpec {
  /** 1 to 16 items. */
  readonly from: readonly ReferenceGrantFrom[];
  /** 1 to 16 items. */
  readonly to: readonly ReferenceGrantTo[];
}

export interface ReferenceGrantTo {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name?: Resolvable<string>;
}

export interface ReferenceGrantFrom {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace: Resolvable<string>;
}
