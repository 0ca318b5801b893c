import { GATEWAY, GRPC_ROUTE, HTTP_ROUTE, TCP_ROUTE, TLS_ROUTE } from './kinds';
import type { ObjectKind } from './kinds';

/** The annotation by which Pulumi waits for the conditions that mean that an object works. */
export function acceptedWhen(kind: ObjectKind): { readonly 'pulumi.com/waitFor': string } {
  return { 'pulumi.com/waitFor': conditionOf(kind) };
}

/** Routes report per parent, Gateways when they are programmed, and everything else when it is accepted. */
function conditionOf(kind: ObjectKind): string {
  switch (kind.kind) {
    case GATEWAY.kind: return 'condition=Programmed';
    case GRPC_ROUTE.kind:
    case HTTP_ROUTE.kind:
    case TCP_ROUTE.kind:
    case TLS_ROUTE.kind: return 'jsonpath={.status.parents[*].conditions[?(@.type=="Accepted")].status}=True';
    default: return 'condition=Accepted';
  }
}
