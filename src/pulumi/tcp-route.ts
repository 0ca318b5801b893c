import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { releaseTarget } from './release-target';
import { resourcesOf } from './resources-of';
import { TCP_ROUTE } from '../core/kinds';
import { renderTcpRoute } from '../core/route/stream-route';
import type { TcpRouteOptions } from '../core/route/stream-route';
import { servedIn } from '../core/schema/served';

/** What a TcpRoute is made of. */
export interface TcpRouteArgs extends InputFields<TcpRouteOptions>, ObjectArgs {}

/**
 * Hands TCP connections of a listener on to targets, by weight.
 *
 * In the standard channel since Gateway API 1.6, in the experimental channel before.
 */
export class TcpRoute extends ManifestComponent {
  public constructor(name: string, args: TcpRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, servedIn(TCP_ROUTE, releaseTarget()), checkedArgs('TcpRoute', name, args), options, 'TcpRoute');
    const { spec, references } = this.render(() => renderTcpRoute(this.owner, args as TcpRouteOptions));
    this.makeObject(spec, references.flatMap((reference) => resourcesOf.get(reference) ?? []));
    this.finish();
  }
}
