import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { Answer } from '../../resolvable';
import { isIpAddress } from '../../syntax/host';

export type BackendType = 'static' | 'aws' | 'gcp' | 'dynamicForwardProxy' | 'priorityGroups';

const TYPES: readonly BackendType[] = ['static', 'aws', 'gcp', 'dynamicForwardProxy', 'priorityGroups'];

/** A Backend of kgateway. */
export interface Backend {
  readonly manifest: Manifest;
  readonly type: BackendType | undefined;
  /** What the type's own field holds. */
  readonly body: Field;
  /** Hosts of a static Backend. */
  readonly hosts: readonly Host[];
}

export interface Host {
  readonly at: Field;
  readonly host: string | undefined;
  readonly port: number | undefined;
}

export const backendsOf = perSet((set): readonly Backend[] => set.ofKind(KGATEWAY_GROUP, 'Backend').map(readBackend));

/** Backends by their manifests. */
export const backendOf = perSet((set) => new Map(backendsOf(set).map((backend) => [backend.manifest, backend])));

function readBackend(manifest: Manifest): Backend {
  const type = TYPES.find((one) => manifest.spec.get(one).isPresent);
  const body = manifest.spec.get(type ?? 'static');
  const hosts = manifest.spec.at('static', 'hosts').entries.map((at) => ({ at, host: at.get('host').text, port: at.get('port').number }));
  return { manifest, type, body, hosts };
}

/** The DNS names of a static Backend, each once. */
export function dnsNamesOf({ hosts }: Backend): readonly string[] {
  const names: string[] = [];
  for (const { host } of hosts) {
    if (host === undefined || host === '' || isIpAddress(host)) { continue; }
    const name = host.toLowerCase();
    if (!names.includes(name)) { names.push(name); }
  }
  return names;
}

/** Whether all hosts of a static Backend can be read. */
export function hasReadableHosts({ hosts }: Backend): boolean {
  return hosts.length > 0 && hosts.every(({ host, port }) => host !== undefined && port !== undefined);
}

/** Whether names of hosts are looked up to send requests to a Service or Backend. */
export function needsDns(target: Manifest, backend: Backend | undefined): Answer {
  if (target.is('', 'Service')) { return 'no'; }
  if (backend?.type !== 'static' || !hasReadableHosts(backend)) { return 'unknown'; }
  return dnsNamesOf(backend).length > 0 ? 'yes' : 'no';
}

export function backendsOfType(backends: readonly Backend[], type: BackendType): readonly Backend[] {
  return backends.filter((backend) => backend.type === type);
}

const IN_CLUSTER = /\.svc(?:\.cluster\.local)?\.?$|\.cluster\.local\.?$/;

/** Whether a name is one that only the cluster's own DNS knows. */
export function isInCluster(host: string): boolean {
  return IN_CLUSTER.test(host);
}
