import { GATEWAY, HTTP_ROUTE } from './kinds';
import type { ObjectKind } from './kinds';

/** The annotation by which Pulumi waits for the conditions that mean that an object works. */
export function acceptedWhen(kind: ObjectKind): { readonly 'pulumi.com/waitFor': string } {
  return { 'pulumi.com/waitFor': conditionOf(kind) };
}

/** Routes report per parent, Gateways when they are programmed, and everything else when it is accepted. */
function conditionOf(kind: ObjectKind): string {
  switch (kind) {
    case GATEWAY: return 'condition=Programmed';
    case HTTP_ROUTE: return 'jsonpath={.status.parents[*].conditions[?(@.type=="Accepted")].status}=True';
    default: return 'condition=Accepted';
  }
}
