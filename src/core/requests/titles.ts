import type { Field } from '../manifests/field';
import type { Reference } from '../manifests/reference';

/** `shop/cart:8080` for the port of a Service, and `Backend shop/payments` for other kinds. */
export function backendTitle({ kind, namespace, name, at }: Reference): string {
  const title = namespace === undefined || namespace === '' ? name : `${namespace}/${name}`;
  if (kind !== 'Service') { return `${kind} ${title}`; }
  const port = at.get('port').number;
  return port === undefined ? title : `${title}:${port}`;
}

/** A field as sentences name it: the object and the path in it. */
export function fieldTitle({ manifest, path }: Field): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '');
  return `${steps} of ${manifest.title}`;
}
