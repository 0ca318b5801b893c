import { reportAnnotations } from './annotation-report';
import { Canaries } from './canaries';
import { classesOf } from './classes';
import type { IngressClassGroup } from './classes';
import type { ClosedRoute, LeftOutPath } from './closed-route';
import { ControllerConfig } from './controller-config';
import { ConversionContext } from './conversion-context';
import { reportDefaults } from './defaults';
import { BackendSettings } from './features/backend-settings';
import { Findings } from './findings';
import type { IngressFinding } from './findings';
import { convertHost } from './host-routes';
import type { HostResult } from './host-routes';
import { hostsOf } from './hosts';
import { IngressObject } from './ingress-object';
import { Listeners, reportCertificates } from './listeners';
import { ObjectStore } from './object-store';
import type { WrittenObject } from './object-store';
import type { IngressOptions } from './options';
import { PolicyTargets, writeGatewayDefaults } from './policies';
import { Manifest } from '../manifests/manifest';
import { ManifestSet } from '../manifests/manifest-set';
import { completeSettings } from '../manifests/settings';

/** What becomes of Ingresses. */
export interface IngressConversion {
  /** What to apply, in an order in which it can be applied. */
  readonly manifests: readonly WrittenObject[];
  /** Where they come from, for people. */
  readonly comments: ReadonlyMap<WrittenObject, readonly string[]>;
  /** What is different, lost or closed, in the order of the input. */
  readonly findings: readonly IngressFinding[];
  /** Indices of the manifests that were converted: what is written takes their place. */
  readonly converted: ReadonlySet<number>;
  /** Paths that are not written, as the findings say. */
  readonly leftOut: readonly LeftOutPath[];
  /** Routes that answer 403, by the access control that they had. */
  readonly closed: readonly ClosedRoute[];
}

/**
 * Converts the Ingresses of a set, with what they refer to: Services, Secrets, IngressClasses, ConfigMaps. What cannot
 * be read is passed over; what cannot be converted is reported; an access control that cannot be kept closes its routes.
 */
export function convertIngresses(manifests: readonly unknown[], options: IngressOptions): IngressConversion {
  const set = new ManifestSet(manifests, completeSettings({ releases: options.release._releases }, manifests));
  const findings = new Findings();
  const config = new ControllerConfig(configMapOf(set, options));
  const objects = new ObjectStore();
  const context = new ConversionContext(set, options, config, findings, objects);
  const ingresses = set.ofKind('networking.k8s.io', 'Ingress').filter(({ version }) => version === 'v1').map((manifest) => new IngressObject(manifest));
  const [closed, leftOut]: [ClosedRoute[], LeftOutPath[]] = [[], []];
  const classes = classesOf(context, ingresses);
  classes.forEach((group) => convertClass(context, group, { closed, leftOut }));
  config.report(findings);
  const converted = new Set(classes.flatMap(({ members }) => members.map(({ manifest }) => manifest.index)));
  return { manifests: objects.all, comments: objects.comments, findings: findings.all, converted, leftOut, closed };
}

function convertClass(context: ConversionContext, { gateway, members: ingresses }: IngressClassGroup, result: HostResult): void {
  ingresses.forEach((ingress) => reportAnnotations(ingress, context.findings));
  const hosts = hostsOf(ingresses, context.findings);
  const canaries = new Canaries(context, ingresses, hosts);
  const listeners = new Listeners(context, gateway, hosts);
  const policies = new PolicyTargets(context);
  const backends = new BackendSettings(context);
  reportCertificates(context, listeners, hosts);
  for (const host of hosts) { convertHost({ context, host, hosts, canaries, listeners, policies, backends, result }); }
  listeners.write();
  backends.write();
  policies.write();
  writeGatewayDefaults(context, gateway);
  reportDefaults(context, ingresses, hosts);
}

const CONFIG_MAPS = ['ingress-nginx-controller', 'nginx-configuration', 'ingress-nginx'];

function configMapOf(set: ManifestSet, { configMap }: IngressOptions): Manifest | undefined {
  if (configMap === undefined) { return CONFIG_MAPS.flatMap((name) => set.findAnywhere('', 'ConfigMap', name))[0]; }
  const [namespace, name] = configMap.split('/');
  const found = set.find('', 'ConfigMap', namespace, name);
  return found instanceof Manifest ? found : undefined;
}
