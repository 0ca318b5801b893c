/** What the checks know of the cluster besides the manifests. */
export interface CheckSettings {
  /** The sets of CRDs that the cluster has, such as `['kgateway-2.4', 'gateway-api-1.6-standard']`. */
  readonly releases: readonly string[];

  /**
   * Kinds, such as `TrafficPolicy`, of which the cluster has newer CRDs than this library knows: what these would
   * refuse is not known, and nothing is said about it. The annotation `kgateway-constructs/accept` says the same for one object.
   *
   * @default - none
   */
  readonly newerKinds?: readonly string[];

  /**
   * Whether what is not among the manifests does not exist: everything, or only
   * a kind (`Service`), a namespace (`shop`), a kind in a namespace (`shop/Service`).
   *
   * @default false - what is missing may be elsewhere, and nothing is said about it
   */
  readonly complete?: boolean | readonly string[];

  /**
   * The namespace of manifests that name none.
   *
   * @default - not known
   */
  readonly defaultNamespace?: string;

  /**
   * The controller's `KGW_REFERENCE_GRANT_MODE`.
   *
   * @default 'permissive'
   */
  readonly referenceGrants?: 'off' | 'permissive' | 'strict';

  /**
   * The controller's `KGW_ENABLE_EXPERIMENTAL_GATEWAY_API_FEATURES`.
   *
   * @default true
   */
  readonly experimentalFeatures?: boolean;

  /**
   * The controller's `KGW_WEIGHTED_ROUTE_PRECEDENCE`.
   *
   * @default false
   */
  readonly weightedRoutePrecedence?: boolean;

  /**
   * The chart's `controller.enableAwsEc2Discovery`.
   *
   * @default false
   */
  readonly ec2Discovery?: boolean;

  /**
   * The chart's `validation.level`.
   *
   * @default 'standard'
   */
  readonly validation?: 'standard' | 'strict';

  /**
   * The controller's `KGW_GLOBAL_POLICY_NAMESPACE`: policies there select objects everywhere.
   *
   * @default - none
   */
  readonly globalPolicyNamespace?: string;

  /**
   * The chart's `policyMerge.trafficPolicy`: whether `extAuth`, `extProc`, `transformation` and `acl` of several
   * TrafficPolicies on one object are merged, or only one of them counts.
   *
   * @default - `acl` is merged, of all others one counts
   */
  readonly policyMerge?: Readonly<Record<string, 'DeepMerge' | 'ShallowMerge'>>;

  /**
   * The chart's `discoveryNamespaceSelectors`: label selectors of namespaces, of
   * which one must select a namespace for the controller to look at it.
   *
   * @default - it looks at all
   */
  readonly discoveryNamespaceSelectors?: readonly unknown[];
}
