import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import type { Listener } from '../core/gateway/listener';
import { ListenerSetModel } from '../core/gateway/listener-set';
import type { ListenerSetOptions } from '../core/gateway/listener-set';
import { LISTENER_SET } from '../core/kinds';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import type { IRouteParent, RouteParent } from '../core/route/route-parent';

/** What a ListenerSet is made of. */
export interface ListenerSetProps extends ListenerSetOptions, ObjectProps {}

/**
 * Listeners of a team's own for a Gateway of the platform, which has to admit them with `allowedListeners`. A route that is
 * attached to the Gateway is not served by them: its parent must be the ListenerSet. Needs Gateway API 1.5.
 *
 * @example
 * const edge = new Gateway(this, 'edge', { listeners: { http: Listener.http() }, allowedListeners: AllowedListeners.sameNamespace() });
 * const own = new ListenerSet(this, 'own', { gateway: edge });
 * own.addListener('https', Listener.https({ hostname: 'team.example.com', certificates: [{ secretName: 'team-tls' }] }));
 *
 * @see https://gateway-api.sigs.k8s.io/geps/gep-1713/
 */
export class ListenerSet extends ManifestObject implements IRouteParent, IPolicyTarget {
  private readonly model: ListenerSetModel;

  public constructor(scope: Construct, id: string, props: ListenerSetProps) {
    super(scope, id, LISTENER_SET, checkedProps('ListenerSet', scope, id, props).metadata);
    this.model = new ListenerSetModel(this, props);
  }

  /**
   * Adds a listener, and gives it as the parent of routes.
   *
   * @param name a name that no other listener of the ListenerSet has
   */
  public addListener(name: string, listener: Listener): RouteParent {
    this.model.addListener(name, listener);
    this._changed();
    return this.listener(name);
  }

  /**
   * One listener, as the parent of routes and the target of policies.
   *
   * @param name the name of the listener
   */
  public listener(name: string): RouteParent {
    return this.model.listener(name);
  }

  public toRouteParent(): RouteParent {
    return this.model.toRouteParent();
  }

  public toPolicyTarget(): PolicyTarget {
    return this.toRouteParent().toPolicyTarget();
  }

  /** @internal */
  protected _spec(): object {
    return this.model.spec();
  }
}
