// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of a ReferenceGrant. */
export interface ReferenceGrantSpec {
  /** 1 to 16 items. */
  readonly from: ReferenceGrantFrom[];
  /** 1 to 16 items. */
  readonly to: ReferenceGrantTo[];
}

/** An entry of `to` of a ReferenceGrant. */
export interface ReferenceGrantTo {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name?: string;
}

/** An entry of `from` of a ReferenceGrant. */
export interface ReferenceGrantFrom {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 63 characters. */
  readonly namespace: string;
}
