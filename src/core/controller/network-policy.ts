import type { Names } from './names';
import type { KgatewayControllerOptions } from './options';
import { HEALTH_PORT, METRICS_PORT } from './service';
import type { BundleObject } from '../bundle';

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
