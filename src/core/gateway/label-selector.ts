/** How the value of a label is compared. */
export enum LabelOperator {
  /** The label has one of the values. */
  IN = 'In',
  /** The label has none of the values, or does not exist. */
  NOT_IN = 'NotIn',
  /** The label exists. */
  EXISTS = 'Exists',
  /** The label does not exist. */
  DOES_NOT_EXIST = 'DoesNotExist',
}

/** A condition on a label. */
export interface LabelExpression {
  /** The name of the label. */
  readonly key: string;

  /** How its value is compared. */
  readonly operator: LabelOperator;

  /**
   * What it is compared with; for `IN` and `NOT_IN`.
   *
   * @default - none
   */
  readonly values?: string[];
}

/** Conditions besides equality that namespaces must fulfil, all of them. */
export interface NamespaceConditions {
  /**
   * Conditions on labels.
   *
   * @default - none
   */
  readonly expressions?: LabelExpression[];
}
