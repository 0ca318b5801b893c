import { SERVICE } from '../manifests/reference';
import type { Reference } from '../manifests/reference';

/** `shop/cart:8080` for a Service; other kinds are named: `Backend shop/payments`. */
export function targetName({ at, group, kind, namespace = '', name }: Reference): string {
  const object = namespace === '' ? name : `${namespace}/${name}`;
  const port = at.get('port').number;
  const withPort = port === undefined || kind === 'Backend' ? object : `${object}:${port}`;
  return group === SERVICE.group && kind === SERVICE.kind ? withPort : `${kind} ${withPort}`;
}
