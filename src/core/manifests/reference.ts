import type { Field } from './field';
import type { Manifest } from './manifest';
import type { Namespace } from './namespace';

/** A reference from one object to another, with the defaults that the API server sets. */
export interface Reference {
  readonly at: Field;
  readonly from: Manifest;
  readonly group: string;
  readonly kind: string;
  readonly namespace: Namespace;
  readonly name: string;
}

/** The reference that is written in a field. Undefined if it can't be read. */
export function readReference(at: Field, defaults: { readonly group: string; readonly kind: string }): Reference | undefined {
  const group = at.get('group').textOr(defaults.group);
  const kind = at.get('kind').textOr(defaults.kind);
  const name = at.get('name').text;
  if (group === undefined || kind === undefined || name === undefined) { return undefined; }
  const namespace = at.get('namespace');
  return { at, from: at.manifest, group, kind, name, namespace: namespace.isAbsent ? at.manifest.namespace : namespace.text };
}

export const SERVICE = { group: '', kind: 'Service' };
export const SECRET = { group: '', kind: 'Secret' };
export const CONFIG_MAP = { group: '', kind: 'ConfigMap' };
