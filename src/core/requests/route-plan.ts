import type { PathMatcher } from './matching';
import type { PoliciesInForce } from './policies-in-force';
import type { ManifestSet } from '../manifests/manifest-set';
import type { HttpChain } from '../translation/gateways/gateway-translation';
import type { RouteEntry } from '../translation/routes/flattening';
import type { RouteOutcome } from '../translation/routes/route-outcome';
import type { VirtualHost } from '../translation/virtual-hosts/virtual-host';

/** A route at one place, with all that decides what becomes of the requests that it takes. Worked out with its first request. */
export interface RoutePlan {
  readonly set: ManifestSet;
  readonly entry: RouteEntry;
  readonly path: PathMatcher;
  readonly outcome: RouteOutcome;
  readonly policies: PoliciesInForce;
  readonly chain: HttpChain;
  readonly virtualHost: VirtualHost;
  readonly port: number | undefined;
}
