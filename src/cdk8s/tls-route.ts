import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { releaseTargetIn, releaseTargetOf } from './release';
import { TLS_ROUTE } from '../core/kinds';
import type { ReleaseTarget } from '../core/release';
import { renderTlsRoute } from '../core/route/stream-route';
import type { TlsRouteOptions } from '../core/route/stream-route';
import { servedIn } from '../core/schema/served';

/** What a TlsRoute is made of. */
export interface TlsRouteProps extends TlsRouteOptions, ObjectProps {}

/**
 * Hands TLS connections of a listener on to targets, by their server name. With `Listener.tlsPassthrough` the target ends
 * TLS, with `Listener.tlsTermination` the Gateway.
 *
 * In the standard channel since Gateway API 1.5, in the experimental channel before.
 *
 * @example
 * const edge = new Gateway(this, 'edge');
 * new TlsRoute(this, 'vault', {
 *   parents: [edge.addListener('tls', Listener.tlsPassthrough({ hostname: '*.example.com' }))],
 *   hostnames: ['vault.example.com'],
 *   targets: [{ target: RouteTarget.service('vault', { port: 8200 }) }],
 * });
 *
 * @see https://gateway-api.sigs.k8s.io/guides/tls/
 */
export class TlsRoute extends ManifestObject {
  private readonly spec: object;

  public constructor(scope: Construct, id: string, props: TlsRouteProps) {
    super(scope, id, servedIn(TLS_ROUTE, releaseTargetIn(scope)), checkedProps('TlsRoute', scope, id, props).metadata);
    this.spec = renderTlsRoute(this, props).spec;
  }

  /** @internal */
  public get _release(): ReleaseTarget {
    return releaseTargetOf(this);
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
