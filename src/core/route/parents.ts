import type { IRouteParent } from './route-parent';
import type { HTTPRouteParentRef } from '../../generated/spec/http-route';
import { GRPC_ROUTE, HTTP_ROUTE, TCP_ROUTE, TLS_ROUTE } from '../kinds';
import type { ObjectKind } from '../kinds';
import type { Location } from '../location';
import type { Resolvable } from '../resolvable';

/** The protocols of listeners that admit a kind of routes. */
const PROTOCOLS = new Map<ObjectKind, readonly string[]>([
  [HTTP_ROUTE, ['HTTP', 'HTTPS']],
  [GRPC_ROUTE, ['HTTP', 'HTTPS']],
  [TLS_ROUTE, ['TLS']],
  [TCP_ROUTE, ['TCP', 'TLS']],
]);

/** The references of a route to what it attaches to. */
export function renderParents(
  kind: ObjectKind, parents: readonly IRouteParent[], namespace: Resolvable<string> | undefined, at: Location,
): HTTPRouteParentRef[] {
  if (parents.length === 0) {
    at.refuse({ wrong: 'a route without parent serves nothing', fix: 'give at least one Gateway or listener' });
  }
  return parents.map((parent, index) => {
    const reference = parent.toRouteParent();
    const protocols = PROTOCOLS.get(kind) ?? [];
    if (reference._protocol !== undefined && KNOWN_PROTOCOLS.includes(reference._protocol) && !protocols.includes(reference._protocol)) {
      at.at(index).refuse({
        wrong: `a listener for ${reference._protocol} admits no ${kind.kind}`, fix: `give a listener for ${protocols.join(' or ')}`,
      });
    }
    return reference._render(namespace, at.at(index));
  });
}

/** Those of the API; a gateway may have others. */
const KNOWN_PROTOCOLS = ['HTTP', 'HTTPS', 'TLS', 'TCP', 'UDP'];
