/** How many pods may be missing when nodes are emptied. One of both has to be given. */
export interface PodDisruptionBudgetOptions {
  /**
   * How many pods stay, as a number or in percent, such as `50%`.
   *
   * @default - `maxUnavailable` says it
   */
  readonly minAvailable?: number | string;

  /**
   * How many pods may be missing, as a number or in percent.
   *
   * @default - `minAvailable` says it
   */
  readonly maxUnavailable?: number | string;

  /**
   * `IfHealthyBudget` or `AlwaysAllow`: when pods may go that are not ready.
   *
   * @default - IfHealthyBudget, by Kubernetes
   */
  readonly unhealthyPodEvictionPolicy?: string;
}

/** How many pods there are, by how busy they are. */
export interface HorizontalPodAutoscalerOptions {
  /**
   * The least number of pods; 1 or more, and not above `maxReplicas`.
   *
   * @default - 1, by Kubernetes; 2 with `highAvailability`
   */
  readonly minReplicas?: number;
  /** The largest number of pods; 1 or more. */
  readonly maxReplicas: number;

  /**
   * Items of `MetricSpec`, as Kubernetes writes them.
   *
   * @default - 80 % of the CPU that is set aside, by Kubernetes
   */
  readonly metrics?: any[];

  /**
   * `HorizontalPodAutoscalerBehavior` as Kubernetes writes it.
   *
   * @default - by Kubernetes
   */
  readonly behavior?: any;
}

/** What pods get to compute with, by what they used. The fields are as the VerticalPodAutoscaler writes them. */
export interface VerticalPodAutoscalerOptions {
  /**
   * `updateMode`: `Off`, `Initial`, `Recreate`, `InPlaceOrRecreate` or `Auto`; and `minReplicas`.
   *
   * @default - by the autoscaler
   */
  readonly updatePolicy?: any;

  /**
   * `containerPolicies`.
   *
   * @default - by the autoscaler
   */
  readonly resourcePolicy?: any;

  /**
   * Names of recommenders.
   *
   * @default - the usual one
   */
  readonly recommenders?: any[];
}
