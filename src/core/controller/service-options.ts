/** How a Service is reached. */
export enum ServiceType {
  /** Within the cluster. */
  CLUSTER_IP = 'ClusterIP',
  /** At a port of every node, too. */
  NODE_PORT = 'NodePort',
  /** By a load balancer, too. */
  LOAD_BALANCER = 'LoadBalancer',
  /** As another name for a host. */
  EXTERNAL_NAME = 'ExternalName',
}

/** The Service by which proxies reach the controller. What is not given is left to Kubernetes. */
export interface ControllerServiceOptions {
  /**
   * Make the Service. Without it, `settings.xdsServiceHost` has to say where proxies find the controller.
   *
   * @default true
   */
  readonly create?: boolean;

  /**
   * How the Service is reached.
   *
   * @default ServiceType.CLUSTER_IP
   */
  readonly type?: ServiceType;

  /**
   * Annotations of the Service.
   *
   * @default - none
   */
  readonly annotations?: { [key: string]: string };

  /**
   * Further labels of the Service.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };

  /**
   * The address within the cluster, or `None`.
   *
   * @default - chosen by the cluster
   */
  readonly clusterIp?: string;

  /**
   * The addresses within the cluster, one for each family.
   *
   * @default - chosen by the cluster
   */
  readonly clusterIps?: string[];

  /**
   * Addresses of nodes at which it is reached, too.
   *
   * @default - none
   */
  readonly externalIps?: string[];

  /**
   * The host that it stands for, with ServiceType.EXTERNAL_NAME.
   *
   * @default - none
   */
  readonly externalName?: string;

  /**
   * The address of the load balancer.
   *
   * @default - chosen by the cloud provider
   */
  readonly loadBalancerIp?: string;

  /**
   * Where connections to the load balancer may come from, such as `10.0.0.0/8`.
   *
   * @default - from everywhere
   */
  readonly loadBalancerSourceRanges?: string[];

  /**
   * Who makes the load balancer.
   *
   * @default - chosen by the cluster
   */
  readonly loadBalancerClass?: string;

  /**
   * `Cluster` or `Local`: which nodes answer from outside.
   *
   * @default - Cluster
   */
  readonly externalTrafficPolicy?: string;

  /**
   * `Cluster` or `Local`: which pods answer from inside.
   *
   * @default - Cluster
   */
  readonly internalTrafficPolicy?: string;

  /**
   * The port of nodes that tells the load balancer of their health, with external traffic policy `Local`; 1 to 65535.
   *
   * @default - chosen by the cluster
   */
  readonly healthCheckNodePort?: number;

  /**
   * `None` or `ClientIP`.
   *
   * @default - None
   */
  readonly sessionAffinity?: string;

  /**
   * `SessionAffinityConfig` as Kubernetes writes it.
   *
   * @default - none
   */
  readonly sessionAffinityConfig?: any;

  /**
   * `IPv4`, `IPv6` or both.
   *
   * @default - chosen by the cluster
   */
  readonly ipFamilies?: string[];

  /**
   * `SingleStack`, `PreferDualStack` or `RequireDualStack`.
   *
   * @default - SingleStack
   */
  readonly ipFamilyPolicy?: string;

  /**
   * Let proxies reach pods that are not ready.
   *
   * @default false
   */
  readonly publishNotReadyAddresses?: boolean;

  /**
   * Give the load balancer ports of nodes.
   *
   * @default - true, by Kubernetes
   */
  readonly allocateLoadBalancerNodePorts?: boolean;

  /**
   * Which pods are preferred, such as `PreferClose`.
   *
   * @default - none
   */
  readonly trafficDistribution?: string;
}

/** A ServiceMonitor, for clusters with the Prometheus operator. */
export interface ServiceMonitorOptions {
  /**
   * Labels of the ServiceMonitor, by which Prometheus may select it.
   *
   * @default - the common labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * Annotations of the ServiceMonitor.
   *
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
}
