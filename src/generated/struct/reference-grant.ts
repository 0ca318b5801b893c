// Generated from imports/ by `npx projen generate`. Do not edit.
export interface ReferenceGrantSpec {
  /** 1 to 16 items. */
  readonly from: ReferenceGrantFrom[];
  /** 1 to 16 items. */
  readonly to: ReferenceGrantTo[];
}

export interface ReferenceGrantTo {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name?: string;
}

export interface ReferenceGrantFrom {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 63 characters. */
  readonly namespace: string;
}
