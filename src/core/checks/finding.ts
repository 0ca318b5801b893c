/** Which object a finding is about. */
export interface ObjectName {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** What is wrong with an object: data, which reporters turn into text. */
export interface Finding {
  /** The id of the check. */
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** The index of the manifest in the set that was given. */
  readonly index: number;
  readonly object: ObjectName;
  /** Where in the manifest. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly fix: string;
  /** What happens at run time. */
  readonly consequence?: string;
  /** Whose rule it is. */
  readonly demandedBy: 'kubernetes' | 'gateway-api' | 'kgateway';
  /** The reason by which an annotation accepts it. */
  readonly accepted?: string;
}
