import type { GatewayClassOptions, GatewayClassParameters } from './gateway-class-options';
import type { LabelSelectorOptions } from './pod-options';
import type { ControllerSettings } from './settings';
import type { XdsTls } from './xds-tls';

/** How much the controller says. */
export enum LogLevel {
  /** Everything. */
  TRACE = 'trace',
  /** What helps to find errors. */
  DEBUG = 'debug',
  /** What happens. */
  INFO = 'info',
  /** What may be wrong. */
  WARN = 'warn',
  /** What is wrong. */
  ERROR = 'error',
}

/** What becomes of routes and policies that can't be served. */
export enum ValidationLevel {
  /** What is found to be wrong is answered with 500. */
  STANDARD = 'standard',
  /** The same, and Envoy itself checks routes, clusters and policies inside the controller. */
  STRICT = 'strict',
}

/** What becomes of several policies at the same level. */
export enum PolicyMergeStrategy {
  /** Their fields are merged. */
  DEEP = 'DeepMerge',
  /** The oldest one wins. */
  SHALLOW = 'ShallowMerge',
}

/** How TrafficPolicies at the same level are merged, by field. */
export interface PolicyMergeOptions {
  /**
   * External authorization.
   *
   * @default PolicyMergeStrategy.SHALLOW
   */
  readonly extAuth?: PolicyMergeStrategy;

  /**
   * External processing.
   *
   * @default PolicyMergeStrategy.SHALLOW
   */
  readonly extProc?: PolicyMergeStrategy;

  /**
   * Transformations.
   *
   * @default PolicyMergeStrategy.SHALLOW
   */
  readonly transformation?: PolicyMergeStrategy;

  /**
   * Access lists. From 2.3.
   *
   * @default PolicyMergeStrategy.SHALLOW
   */
  readonly acl?: PolicyMergeStrategy;
}

/** Discovery of EC2 instances for Backends of type AWS. From 2.4. */
export interface AwsEc2DiscoveryOptions {
  /**
   * Look for instances.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * How often, such as `30s` or `5m`.
   *
   * @default "30s"
   */
  readonly refreshInterval?: string;
}

/** What the controller does. */
export interface ControllerFeatureOptions {
  /**
   * How much the controller says.
   *
   * @default LogLevel.INFO
   */
  readonly logLevel?: LogLevel;

  /**
   * The address of the administration port 9095, which can change the log level and shows secrets to whoever asks. From 2.4.
   *
   * @default "localhost"
   */
  readonly adminBindAddress?: string;

  /**
   * What becomes of routes and policies that can't be served.
   *
   * @default ValidationLevel.STANDARD
   */
  readonly validationLevel?: ValidationLevel;

  /**
   * Note in Envoy's metadata which object each route comes from. From 2.4.
   *
   * @default false
   */
  readonly routeSourceMetadata?: boolean;

  /**
   * The namespaces whose objects are looked at, Secrets and GatewayParameters included. One
   * of the selectors has to hold. Whatever lies in the controller's own namespace needs it to be selected, too.
   *
   * @default - all namespaces
   */
  readonly discoveryNamespaceSelectors?: LabelSelectorOptions[];

  /**
   * Istio's ServiceEntries that are left out. One of the selectors has to hold. From 2.3.
   *
   * @default - none
   */
  readonly serviceEntriesExclusionLabelSelectors?: LabelSelectorOptions[];

  /**
   * Parameters of the classes that the controller writes itself: `kgateway` and `kgateway-waypoint`.
   *
   * @default - none
   */
  readonly gatewayClassParametersRefs?: { [className: string]: GatewayClassParameters };

  /**
   * Classes of your own, by name, for Gateways that need other parameters. The
   * controller accepts them and leaves them alone, unlike those that it writes itself.
   *
   * @default - none
   */
  readonly gatewayClasses?: { [name: string]: GatewayClassOptions };

  /**
   * How TrafficPolicies at the same level are merged.
   *
   * @default - the oldest one wins
   */
  readonly trafficPolicyMerge?: PolicyMergeOptions;

  /**
   * Serve waypoints of Istio's ambient mode. The controller then writes the class `kgateway-waypoint`.
   *
   * @default false
   */
  readonly waypoint?: boolean;

  /**
   * Discover EC2 instances. From 2.4.
   *
   * @default - none are looked for
   */
  readonly awsEc2Discovery?: AwsEc2DiscoveryOptions;

  /**
   * Let the controller make HorizontalPodAutoscalers, VerticalPodAutoscalers and PodDisruptionBudgets of
   * proxies, which GatewayParameters can ask for. With ControllerRbac.CHART it always may. From 2.3.
   *
   * @default false
   */
  readonly proxyScaling?: boolean;

  /**
   * Encrypt what the controller tells its proxies.
   *
   * @default - plain text within the cluster
   */
  readonly xdsTls?: XdsTls;

  /**
   * Settings that the chart has no value for.
   *
   * @default - as the controller has them
   */
  readonly settings?: ControllerSettings;
}
