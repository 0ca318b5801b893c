import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { releaseTarget } from './release-target';
import { resourcesOf } from './resources-of';
import { TLS_ROUTE } from '../core/kinds';
import { renderTlsRoute } from '../core/route/stream-route';
import type { TlsRouteOptions } from '../core/route/stream-route';
import { servedIn } from '../core/schema/served';

/** What a TlsRoute is made of. */
export interface TlsRouteArgs extends InputFields<TlsRouteOptions>, ObjectArgs {}

/**
 * Hands TLS connections of a listener on to targets, by their server name. With `Listener.tlsPassthrough` the target ends
 * TLS, with `Listener.tlsTermination` the Gateway.
 *
 * In the standard channel since Gateway API 1.5, in the experimental channel before.
 */
export class TlsRoute extends ManifestComponent {
  public constructor(name: string, args: TlsRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, servedIn(TLS_ROUTE, releaseTarget()), checkedArgs('TlsRoute', name, args), options, 'TlsRoute');
    const { spec, references } = this.render(() => renderTlsRoute(this.owner, args as TlsRouteOptions));
    this.makeObject(spec, references.flatMap((reference) => resourcesOf.get(reference) ?? []));
    this.finish();
  }
}
