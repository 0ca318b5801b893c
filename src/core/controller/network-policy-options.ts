/** What may reach the controller. Its health is open to all, because nodes ask for it. */
export interface ControllerNetworkPolicyOptions {
  /**
   * Labels of the namespaces whose pods may fetch their configuration: those with Gateways.
   *
   * @default - all namespaces
   */
  readonly proxyNamespaceLabels?: { [key: string]: string };

  /**
   * Labels of the namespaces whose pods may read metrics.
   *
   * @default - all namespaces
   */
  readonly metricsNamespaceLabels?: { [key: string]: string };
}
