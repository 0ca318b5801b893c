import type { Names } from './names';
import type { KgatewayControllerOptions } from './options';
import { HEALTH_PORT, METRICS_PORT } from './service';
import type { BundleObject } from '../bundle';

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

export function networkPolicy({ networkPolicy: options }: KgatewayControllerOptions, names: Names, xdsPort: number): BundleObject[] {
  if (options === undefined) { return []; }
  const from = (labels: { [key: string]: string } | undefined): object =>
    ({ from: [{ namespaceSelector: labels === undefined ? {} : { matchLabels: labels } }] });
  const ports = (port: number): object => ({ ports: [{ protocol: 'TCP', port }] });
  return [{
    id: 'network-policy',
    manifest: {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: names.full, namespace: names.namespace, labels: names.labels },
      spec: {
        podSelector: { matchLabels: names.selector },
        policyTypes: ['Ingress'],
        ingress: [
          { ...ports(xdsPort), ...from(options.proxyNamespaceLabels) },
          { ...ports(METRICS_PORT), ...from(options.metricsNamespaceLabels) },
          ports(HEALTH_PORT),
        ],
      },
    },
  }];
}
