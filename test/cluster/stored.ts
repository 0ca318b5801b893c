import { kubectl } from './kubectl';

/** What the API server writes by itself: who the object is to it, and who has written what. */
const SERVERS = ['uid', 'resourceVersion', 'generation', 'creationTimestamp', 'managedFields', 'selfLink', 'finalizers'];

/** What the server allocates or copies, by kind: it can't be written beforehand. */
const ALLOCATED: Readonly<Record<string, readonly string[]>> = {
  Service: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ipFamilies', 'spec.ipFamilyPolicy'],
  // An old name of serviceAccountName.
  Deployment: ['metadata.annotations.deployment.kubernetes.io/revision', 'spec.template.spec.serviceAccount'],
  Namespace: ['spec', 'metadata.labels.kubernetes.io/metadata.name'],
};

/** How the objects are stored, without what is the server's own, by `Kind namespace/name`. */
export function stored(manifests: readonly any[]): Map<string, any> {
  const { items } = JSON.parse(kubectl(['get', '--filename', '-', '--output', 'json'], list(manifests)));
  return new Map(items.map((item: any) => [keyOf(item), withoutServers(item)]));
}

/** By which an object is known to be the same one, and unchanged. Some kinds count no generations. */
export function versionsOf(manifests: readonly any[]): Map<string, string> {
  const { items } = JSON.parse(kubectl(['get', '--filename', '-', '--output', 'json'], list(manifests)));
  return new Map(items.map((item: any) => [keyOf(item), `${item.metadata.uid} ${item.metadata.generation ?? JSON.stringify(withoutServers(item))}`]));
}

export function keyOf({ kind, metadata }: any): string {
  return `${kind} ${metadata.namespace ?? '-'}/${metadata.name}`;
}

export function list(manifests: readonly any[]): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests });
}

function withoutServers({ status: _status, ...object }: any): any {
  const copy = structuredClone(object);
  for (const name of SERVERS) { delete copy.metadata[name]; }
  remove(copy, ['metadata', 'annotations', 'kubectl.kubernetes.io/last-applied-configuration']);
  for (const path of ALLOCATED[copy.kind] ?? []) { remove(copy, fieldsOf(path)); }
  if (copy.metadata.annotations !== undefined && Object.keys(copy.metadata.annotations as object).length === 0) { delete copy.metadata.annotations; }
  if (copy.metadata.labels !== undefined && Object.keys(copy.metadata.labels as object).length === 0) { delete copy.metadata.labels; }
  return copy;
}

/** Keys of annotations and labels have dots in them. */
function fieldsOf(path: string): string[] {
  const [, parent, key] = /^(metadata\.(?:annotations|labels))\.(.*)$/.exec(path) ?? [];
  return parent === undefined ? path.split('.') : [...parent.split('.'), key];
}

function remove(object: any, [first, ...rest]: readonly string[]): void {
  if (object?.[first] === undefined) { return; }
  if (rest.length === 0) { delete object[first]; } else { remove(object[first], rest); }
}
