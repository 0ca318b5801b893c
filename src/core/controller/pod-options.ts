import type { LabelExpression } from '../gateway/label-selector';

/** Computing resources of a container. Quantities are written as Kubernetes writes them, such as `100m` or `256Mi`. */
export interface ResourceOptions {
  /**
   * What is set aside, by resource: `cpu`, `memory`, `ephemeral-storage`.
   *
   * @default - nothing
   */
  readonly requests?: { [resource: string]: string };

  /**
   * What may be used at most, by resource.
   *
   * @default - no limits
   */
  readonly limits?: { [resource: string]: string };
}

/** A taint that pods put up with. */
export interface TolerationOptions {
  /**
   * The key of the taint.
   *
   * @default - every key, which needs the operator `Exists`
   */
  readonly key?: string;

  /**
   * `Exists` or `Equal`.
   *
   * @default - Equal
   */
  readonly operator?: string;

  /**
   * The value of the taint.
   *
   * @default - the empty value
   */
  readonly value?: string;

  /**
   * `NoSchedule`, `PreferNoSchedule` or `NoExecute`.
   *
   * @default - every effect
   */
  readonly effect?: string;

  /**
   * How long to stay on a node after a taint of effect `NoExecute` came, in seconds.
   *
   * @default - for ever
   */
  readonly tolerationSeconds?: number;
}

/** How pods are spread over zones or nodes. */
export interface TopologySpreadOptions {
  /**
   * By how many pods places may differ; 1 or more.
   *
   * @default 1
   */
  readonly maxSkew?: number;

  /** The label of nodes that tells places apart, such as `topology.kubernetes.io/zone`. */
  readonly topologyKey: string;

  /**
   * `DoNotSchedule` or `ScheduleAnyway`.
   *
   * @default ScheduleAnyway
   */
  readonly whenUnsatisfiable?: string;

  /**
   * Which pods are counted.
   *
   * @default - those of the controller; none at all with `chartCompatible`
   */
  readonly labelSelector?: LabelSelectorOptions;

  /**
   * Labels of pods whose values have to be equal for a pod to count.
   *
   * @default - none
   */
  readonly matchLabelKeys?: string[];

  /**
   * How many places there must be; 1 or more. Only with `DoNotSchedule`.
   *
   * @default - 1, by Kubernetes
   */
  readonly minDomains?: number;

  /**
   * Whether nodes that the pods' affinity excludes count: `Honor` or `Ignore`.
   *
   * @default - Honor, by Kubernetes
   */
  readonly nodeAffinityPolicy?: string;

  /**
   * Whether nodes with taints count that the pods do not put up with: `Honor` (they do not) or `Ignore` (they do).
   *
   * @default - Ignore, by Kubernetes
   */
  readonly nodeTaintsPolicy?: string;
}

/** A probe that differs from the usual one. What is not given stays as it is. */
export interface ProbeOptions {
  /**
   * Seconds before the first try.
   *
   * @default - 1 for readiness, 0 for startup
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between tries; 1 or more.
   *
   * @default - 10 for readiness, 1 for startup
   */
  readonly periodSeconds?: number;

  /**
   * Seconds that a try may take; 1 or more.
   *
   * @default - 1, by Kubernetes
   */
  readonly timeoutSeconds?: number;

  /**
   * How many tries in a row have to succeed; 1 or more.
   *
   * @default - 1, by Kubernetes
   */
  readonly successThreshold?: number;

  /**
   * How many tries in a row have to fail; 1 or more.
   *
   * @default - 3 by Kubernetes for readiness; 600 for startup, 120 with kgateway 2.2
   */
  readonly failureThreshold?: number;

  /**
   * Another way to ask: one of `httpGet`, `tcpSocket`, `grpc` and `exec`, as Kubernetes writes it.
   *
   * @default - GET /readyz on port 9093
   */
  readonly handler?: any;
}

/** Selects by labels. All conditions have to hold. */
export interface LabelSelectorOptions {
  /**
   * Labels and their values.
   *
   * @default - none
   */
  readonly matchLabels?: { [key: string]: string };

  /**
   * Conditions on labels.
   *
   * @default - none
   */
  readonly matchExpressions?: LabelExpression[];
}
