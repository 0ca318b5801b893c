import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { releaseTargetIn, releaseTargetOf } from './release';
import { TCP_ROUTE } from '../core/kinds';
import type { ReleaseTarget } from '../core/release';
import { renderTcpRoute } from '../core/route/stream-route';
import type { TcpRouteOptions } from '../core/route/stream-route';
import { servedIn } from '../core/schema/served';

/** What a TcpRoute is made of. */
export interface TcpRouteProps extends TcpRouteOptions, ObjectProps {}

/**
 * Hands TCP connections of a listener on to targets, by weight.
 *
 * In the standard channel since Gateway API 1.6, in the experimental channel before.
 *
 * @example
 * const edge = new Gateway(this, 'edge');
 * new TcpRoute(this, 'database', {
 *   parents: [edge.addListener('postgres', Listener.tcp({ port: 5432 }))],
 *   targets: [{ target: RouteTarget.service('postgres', { port: 5432 }) }],
 * });
 *
 * @see https://gateway-api.sigs.k8s.io/guides/tcp/
 */
export class TcpRoute extends ManifestObject {
  private readonly spec: object;

  public constructor(scope: Construct, id: string, props: TcpRouteProps) {
    super(scope, id, servedIn(TCP_ROUTE, releaseTargetIn(scope)), checkedProps('TcpRoute', scope, id, props).metadata);
    this.spec = renderTcpRoute(this, props).spec;
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
