import type { Names } from './names';
import type { KgatewayControllerOptions } from './options';
import { isAtLeast } from './releases';
import { ServiceType } from './service-options';
import type { BundleObject } from '../bundle';
import type { Location } from '../location';
import { given } from '../manifest';
import { KgatewayVersion } from '../release';
import { oneOf } from '../syntax/one-of';

/** Both are fixed in the binary: moving them would move the probes and the Service, but not the listener. */
export const HEALTH_PORT = 9093;
export const METRICS_PORT = 9092;

/** The names of Kubernetes' fields where ours differ. */
const FIELDS: Readonly<Record<string, string>> = {
  clusterIp: 'clusterIP', clusterIps: 'clusterIPs', externalIps: 'externalIPs', loadBalancerIp: 'loadBalancerIP',
};

const TRAFFIC = ['Cluster', 'Local'];
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  type: Object.values(ServiceType),
  externalTrafficPolicy: TRAFFIC,
  internalTrafficPolicy: TRAFFIC,
  sessionAffinity: ['None', 'ClientIP'],
  ipFamilyPolicy: ['SingleStack', 'PreferDualStack', 'RequireDualStack'],
};

export function controllerService(options: KgatewayControllerOptions, names: Names, xdsPort: number, location: Location): BundleObject[] {
  const { create = true, annotations, labels, type = ServiceType.CLUSTER_IP, publishNotReadyAddresses, ...rest } = options.service ?? {};
  const at = location.at('service');
  const asked = (options.service ?? {}) as Record<string, any>;
  for (const [field, values] of Object.entries(CLOSED)) { at.at(field).checkText(asked[field], oneOf(values)); }
  if (!create) {
    if (options.chartCompatible !== true && options.settings?.xdsServiceHost === undefined) {
      at.at('create').refuse({ wrong: 'proxies would look for a Service that is not there', fix: 'leave it out, or say where they find the controller by settings.xdsServiceHost' });
    }
    return [];
  }
  const fields = Object.fromEntries(Object.entries(rest).map(([name, value]) => [FIELDS[name] ?? name, value]));
  return [{
    id: 'service',
    manifest: {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: given({ name: names.full, namespace: names.namespace, labels: { ...names.labels, ...labels }, annotations }),
      spec: given({
        type,
        ...fields,
        publishNotReadyAddresses: publishNotReadyAddresses === true ? true : undefined,
        ports: servicePorts(options, xdsPort),
        selector: names.selector,
      }),
    },
  }];
}

/** The ports of the container by name. The Service of the 2.2 chart has the first one alone. */
export function controllerPorts(xdsPort: number): [string, number][] {
  return [['grpc-xds', xdsPort], ['health', HEALTH_PORT], ['metrics', METRICS_PORT]];
}

function servicePorts(options: KgatewayControllerOptions, xdsPort: number): object[] {
  return controllerPorts(xdsPort).filter(([name]) => name === 'grpc-xds' || hasMetricsPort(options))
    .map(([name, port]) => ({ name, port, targetPort: port, protocol: 'TCP' }));
}

function hasMetricsPort({ version, chartCompatible = false }: KgatewayControllerOptions): boolean {
  return !chartCompatible || isAtLeast(version, KgatewayVersion.V2_3);
}

export function serviceMonitor(options: KgatewayControllerOptions, names: Names, location: Location): BundleObject[] {
  if (options.serviceMonitor === undefined) { return []; }
  const { labels, annotations } = options.serviceMonitor;
  if (options.service?.create === false || !hasMetricsPort(options)) {
    location.at('serviceMonitor').refuse({ wrong: 'there is no Service with metrics that could be monitored', fix: 'leave it out, or make the Service, without chartCompatible on kgateway 2.2' });
  }
  return [{
    id: 'service-monitor',
    manifest: {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
      metadata: given({ name: names.full, namespace: names.namespace, labels: { ...names.labels, ...labels }, annotations }),
      spec: {
        selector: { matchLabels: names.selector },
        namespaceSelector: { matchNames: [names.namespace] },
        endpoints: [{ port: 'metrics' }],
      },
    },
  }];
}
