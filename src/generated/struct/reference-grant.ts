// Generated from imports/ by `npx projen generate`. Do not edit.
/** Allows objects of other namespaces to refer to objects of this one. The spec of a ReferenceGrant. */
export interface ReferenceGrantSpec {
  /**
   * Who may refer. Each entry is enough.
   * 1 to 16 items.
   */
  readonly from: ReferenceGrantFrom[];
  /**
   * What may be referred to. Each entry is enough.
   * 1 to 16 items.
   */
  readonly to: ReferenceGrantTo[];
}

/** An entry of `to` of a ReferenceGrant. What may be referred to. Each entry is enough. */
export interface ReferenceGrantTo {
  /**
   * API group of the targets; empty for Services, Secrets and ConfigMaps.
   * At most 253 characters.
   */
  readonly group: string;
  /**
   * Kind of the targets.
   * 1 to 63 characters.
   */
  readonly kind: string;
  /**
   * Name of the one target.
   * 1 to 253 characters.
   * @default - all objects of the kind, in this namespace
   */
  readonly name?: string;
}

/** An entry of `from` of a ReferenceGrant. Who may refer. Each entry is enough. */
export interface ReferenceGrantFrom {
  /**
   * API group of the referring objects.
   * At most 253 characters.
   */
  readonly group: string;
  /**
   * Kind of the referring objects, such as `HTTPRoute`.
   * 1 to 63 characters.
   */
  readonly kind: string;
  /**
   * Namespace of the referring objects.
   * 1 to 63 characters.
   */
  readonly namespace: string;
}
