import type { Arrival } from './arrival';
import { PoliciesInForce } from './policies-in-force';
import { matchRefusal } from './refused-configuration';
import { RouteIndex } from './route-index';
import type { IndexedRoute } from './route-index';
import type { RoutePlan } from './route-plan';
import type { ManifestSet } from '../manifests/manifest-set';
import { releaseOf } from '../translation/releases';
import type { RouteEntry } from '../translation/routes/flattening';
import { translateEntry } from '../translation/routes/route-outcome';
import type { VirtualHost } from '../translation/virtual-hosts/virtual-host';

/** A virtual host with the index of its routes. */
export class ServedHost {
  /** The routes that Envoy knows. Of rules that delegate, only those that fail, or of which nothing is known. */
  public readonly index: RouteIndex;
  /** Whether it is certain that it is there: some route is. */
  public readonly certain: boolean;
  private readonly plans: (RoutePlan | undefined)[] = [];

  public constructor(private readonly set: ManifestSet, private readonly arrival: Arrival, public readonly virtualHost: VirtualHost) {
    const parents = new Set(virtualHost.routes.map(({ above }) => above));
    const isStrict = set.settings.validation === 'strict';
    const isKept = (entry: RouteEntry): boolean => {
      const { kind } = this.outcomeOf(entry);
      if (kind === 'delegated') { return !parents.has(entry); }
      return kind !== 'dropped' && !(isStrict && matchRefusal(entry) !== undefined);
    };
    this.index = new RouteIndex(virtualHost.routes.filter(isKept), releaseOf(set).trimsPrefixes);
    this.certain = virtualHost.routes.some(({ certain }) => certain);
  }

  public plan({ position, entry, matcher }: IndexedRoute): RoutePlan {
    return this.plans[position] ??= {
      set: this.set,
      entry,
      path: matcher.path,
      outcome: this.outcomeOf(entry),
      policies: new PoliciesInForce(this.set, [
        this.outcomeOf(entry).kind === 'replaced' ? [] : this.outcomeOf(entry).policies, this.virtualHost.policies, this.arrival.chain.policies,
      ]),
      chain: this.arrival.chain,
      virtualHost: this.virtualHost,
      port: this.arrival.port.port,
    };
  }

  private outcomeOf(entry: RouteEntry): ReturnType<typeof translateEntry> {
    return translateEntry(this.set, this.arrival.gateway.reports, entry);
  }
}
