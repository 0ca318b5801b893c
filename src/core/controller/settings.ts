/** Which addresses proxies look up for hosts of Backends. */
export enum DnsLookupFamily {
  /** IPv4, and IPv6 where there is none. */
  V4_PREFERRED = 'V4_PREFERRED',
  /** IPv4 alone. */
  V4_ONLY = 'V4_ONLY',
  /** IPv6 alone. */
  V6_ONLY = 'V6_ONLY',
  /** Both. */
  ALL = 'ALL',
  /** IPv6, and IPv4 where there is none. */
  AUTO = 'AUTO',
}

/** Which references to other namespaces need a ReferenceGrant. */
export enum ReferenceGrantMode {
  /** None. */
  OFF = 'OFF',
  /** Those to Backends, Services and Secrets. */
  PERMISSIVE = 'PERMISSIVE',
  /** Those to extensions, too. */
  STRICT = 'STRICT',
}

/** How strict validation asks Envoy. */
export enum ValidatorMode {
  /** Answers are kept. */
  CACHE = 'CACHE',
  /** Envoy runs each time. */
  BINARY = 'BINARY',
}

/**
 * Settings of the controller that the chart has no value for. They are environment variables:
 * `enableIstioIntegration` is `KGW_ENABLE_ISTIO_INTEGRATION`. Older releases ignore those that they do not know.
 */
export interface ControllerSettings {
  /**
   * Which addresses proxies look up for hosts of Backends.
   *
   * @default DnsLookupFamily.V4_PREFERRED
   */
  readonly dnsLookupFamily?: DnsLookupFamily;

  /**
   * Listen on IPv6 addresses, too.
   *
   * @default true
   */
  readonly listenerBindIpv6?: boolean;

  /**
   * Support Istio: its certificates and DestinationRules.
   *
   * @default false
   */
  readonly enableIstioIntegration?: boolean;

  /**
   * Speak mutual TLS of Istio to its services.
   *
   * @default false
   */
  readonly enableIstioAutoMtls?: boolean;

  /**
   * Where Istio runs.
   *
   * @default "istio-system"
   */
  readonly istioNamespace?: string;

  /**
   * WorkloadEntries with one of these labels are left out: `key=value`, divided by commas.
   *
   * @default - none
   */
  readonly workloadEntriesExclusionLabels?: string;

  /**
   * The host at which proxies reach the controller.
   *
   * @default - the Service
   */
  readonly xdsServiceHost?: string;

  /**
   * Let only proxies of the cluster fetch their configuration.
   *
   * @default true
   */
  readonly xdsAuth?: boolean;

  /**
   * Let waypoints listen on the loopback address alone. Needs Istio 1.26.
   *
   * @default false
   */
  readonly waypointLocalBinding?: boolean;

  /**
   * Send requests through the waypoints of services.
   *
   * @default true
   */
  readonly ingressUseWaypoints?: boolean;

  /**
   * Send clusters before the routes to them.
   *
   * @default false
   */
  readonly enableOrderedAds?: boolean;

  /**
   * Let routes of a higher weight come first.
   *
   * @default false
   */
  readonly weightedRoutePrecedence?: boolean;

  /**
   * How strict validation asks Envoy.
   *
   * @default ValidatorMode.CACHE
   */
  readonly validatorMode?: ValidatorMode;

  /**
   * How many answers of Envoy are kept; 1 or more.
   *
   * @default - as the controller has it
   */
  readonly validatorCacheSize?: number;

  /**
   * Metrics of Go and of the controller runtime.
   *
   * @default false
   */
  readonly enableBuiltinDefaultMetrics?: boolean;

  /**
   * The namespace whose policies apply to every namespace.
   *
   * @default - none
   */
  readonly globalPolicyNamespace?: string;

  /**
   * Run without a leader, for a single replica.
   *
   * @default false
   */
  readonly disableLeaderElection?: boolean;

  /**
   * Support experimental parts of the Gateway API.
   *
   * @default true
   */
  readonly enableExperimentalGatewayApiFeatures?: boolean;

  /**
   * Metadata of authentication for other filters.
   *
   * @default false
   */
  readonly enableAuthMetadata?: boolean;

  /**
   * Which references need a ReferenceGrant.
   *
   * @default ReferenceGrantMode.PERMISSIVE
   */
  readonly referenceGrantMode?: ReferenceGrantMode;

  /**
   * How long the first proxies wait after the start, such as `5s`.
   *
   * @default - not at all
   */
  readonly xdsFirstConnectDelay?: string;

  /**
   * The domain of the cluster, where the pods can't tell.
   *
   * @default "cluster.local"
   */
  readonly clusterDomain?: string;

  /**
   * Leave out where endpoints are.
   *
   * @default false
   */
  readonly disablePodLocalityXds?: boolean;

  /**
   * The word for all namespaces in delegating routes.
   *
   * @default "all"
   */
  readonly delegationWildcardNamespace?: string;
}
