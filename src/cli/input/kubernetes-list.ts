/** A List, or the list of one kind that the API server gives. */
export interface KubernetesList {
  readonly apiVersion?: unknown;
  readonly kind: string;
  readonly items: readonly unknown[];
}

export function isKubernetesList(value: unknown): value is KubernetesList {
  if (typeof value !== 'object' || value === null) { return false; }
  const { kind, items } = value as Record<string, unknown>;
  return typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items);
}

/** The objects of a list. In the list of one kind, the API server leaves the kind of its entries out. */
export function objectsOf({ apiVersion, kind, items }: KubernetesList): unknown[] {
  const usual = kind === 'List' ? {} : { apiVersion, kind: kind.slice(0, -'List'.length) };
  return items.map((item) => typeof item === 'object' && item !== null && !Array.isArray(item) ? { ...usual, ...item } : item);
}
