import type { HorizontalPodAutoscalerOptions, PodDisruptionBudgetOptions, VerticalPodAutoscalerOptions } from './autoscaling-options';
import type { ControllerImageOptions, KgatewayImageOptions } from './image';
import type { ControllerNetworkPolicyOptions } from './network-policy-options';
import type { ProbeOptions, ResourceOptions, TolerationOptions, TopologySpreadOptions } from './pod-options';
import type { ControllerRbac } from './rbac-options';
import type { ControllerServiceOptions, ServiceMonitorOptions } from './service-options';

/** The account that the controller acts as. */
export interface ControllerServiceAccountOptions {
  /**
   * Make the account. Without it there has to be one of this name already.
   *
   * @default true
   */
  readonly create?: boolean;

  /**
   * The name of the account.
   *
   * @default - the name of the Deployment; "default" where the account is not made
   */
  readonly name?: string;

  /**
   * Annotations of the account, for example the role of a cloud provider.
   *
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
}

/** How the controller runs. */
export interface ControllerWorkloadOptions {
  /**
   * Images of the controller and of the proxies that it makes.
   *
   * @default - the official ones of the release
   */
  readonly image?: KgatewayImageOptions;

  /**
   * The controller's image where it is another one.
   *
   * @default - as `image` says
   */
  readonly controllerImage?: ControllerImageOptions;

  /**
   * Names of Secrets with which nodes fetch the controller's image.
   *
   * @default - none
   */
  readonly imagePullSecrets?: string[];

  /**
   * What the controller may do in the cluster.
   *
   * @default ControllerRbac.LEAST - CHART with `chartCompatible`
   */
  readonly rbac?: ControllerRbac;

  /**
   * The account that the controller acts as.
   *
   * @default - one of its own
   */
  readonly serviceAccount?: ControllerServiceAccountOptions;

  /**
   * Annotations of the Deployment.
   *
   * @default - none
   */
  readonly deploymentAnnotations?: { [key: string]: string };

  /**
   * Annotations of the pods.
   *
   * @default - none but those for Prometheus
   */
  readonly podAnnotations?: { [key: string]: string };

  /**
   * Annotate the pods so that Prometheus finds their metrics.
   *
   * @default true
   */
  readonly prometheusAnnotations?: boolean;

  /**
   * The number of pods; 0 or more.
   *
   * @default 1 - 2 with `highAvailability`; left to a HorizontalPodAutoscaler if there is one
   */
  readonly replicas?: number;

  /**
   * How pods are replaced: `DeploymentStrategy` as Kubernetes writes it.
   *
   * @default - a rolling update, by Kubernetes
   */
  readonly strategy?: any;

  /**
   * Fields of `PodSecurityContext`, as Kubernetes writes them. They win over those of `hardened`.
   *
   * @default - runAsNonRoot, and the seccomp profile of the runtime
   */
  readonly podSecurityContext?: any;

  /**
   * Fields of the container's `SecurityContext`, as Kubernetes writes them. They win over those of `hardened`.
   *
   * @default - no capabilities, no privilege escalation, a read-only root file system
   */
  readonly securityContext?: any;

  /**
   * What the container gets to compute with.
   *
   * @default - requests of 100m CPU and 256Mi memory; none with `chartCompatible` or without `hardened`
   */
  readonly resources?: ResourceOptions;

  /**
   * The part of the memory limit at which Go collects its garbage harder, in percent: 1 to 100. Needs a memory limit.
   *
   * @default - all of the limit
   */
  readonly goMemLimitPercent?: number;

  /**
   * Labels that nodes must have.
   *
   * @default - none
   */
  readonly nodeSelector?: { [key: string]: string };

  /**
   * Taints that the pods put up with.
   *
   * @default - none
   */
  readonly tolerations?: TolerationOptions[];

  /**
   * `Affinity` as Kubernetes writes it.
   *
   * @default - none
   */
  readonly affinity?: any;

  /**
   * How pods are spread.
   *
   * @default - not at all; over zones and nodes with `highAvailability`
   */
  readonly topologySpread?: TopologySpreadOptions[];

  /**
   * The priority class of the pods.
   *
   * @default - the cluster's usual one
   */
  readonly priorityClassName?: string;

  /**
   * When a pod is ready.
   *
   * @default - GET /readyz on port 9093 every 10 seconds
   */
  readonly readinessProbe?: ProbeOptions;

  /**
   * When a pod has started.
   *
   * @default - GET /readyz on port 9093 every second, for ten minutes
   */
  readonly startupProbe?: ProbeOptions;

  /**
   * The Service by which proxies reach the controller.
   *
   * @default - of type ClusterIP
   */
  readonly service?: ControllerServiceOptions;

  /**
   * The port at which proxies fetch their configuration; neither 9092, 9093, 9095 nor 9099, which the controller needs itself.
   *
   * @default 9977
   */
  readonly xdsPort?: number;

  /**
   * Make a ServiceMonitor, for clusters with the Prometheus operator.
   *
   * @default - none
   */
  readonly serviceMonitor?: ServiceMonitorOptions;

  /**
   * Make a PodDisruptionBudget.
   *
   * @default - none; with `highAvailability` one that keeps one pod
   */
  readonly podDisruptionBudget?: PodDisruptionBudgetOptions;

  /**
   * Make a HorizontalPodAutoscaler.
   *
   * @default - none
   */
  readonly horizontalPodAutoscaler?: HorizontalPodAutoscalerOptions;

  /**
   * Make a VerticalPodAutoscaler, for clusters that have its CRD.
   *
   * @default - none
   */
  readonly verticalPodAutoscaler?: VerticalPodAutoscalerOptions;

  /**
   * Make a NetworkPolicy that lets in what the controller serves, and nothing else.
   *
   * @default - none
   */
  readonly networkPolicy?: ControllerNetworkPolicyOptions;

  /**
   * Environment variables that no other property sets.
   *
   * @default - none
   */
  readonly extraEnv?: { [name: string]: string };
}
