import type { Manifest } from './manifest';

/** Which object something is said about. */
export interface ObjectName {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

export function nameOf({ apiVersion, kind, namespace, writtenName }: Manifest): ObjectName {
  return { apiVersion, kind, ...namespace === undefined || namespace === '' ? {} : { namespace }, name: writtenName };
}

/** `HTTPRoute shop/checkout`. */
export function formatObject({ kind, namespace, name }: ObjectName): string {
  return `${kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;
}
