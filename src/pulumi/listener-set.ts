import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { asRunError } from './run-error';
import { ListenerSetModel } from '../core/gateway/listener-set';
import type { ListenerSetOptions } from '../core/gateway/listener-set';
import { LISTENER_SET } from '../core/kinds';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import type { IRouteParent, RouteParent } from '../core/route/route-parent';

/** What a ListenerSet is made of. All listeners have to be given here: it is made at once. */
export interface ListenerSetArgs extends InputFields<ListenerSetOptions>, ObjectArgs {}

/**
 * Listeners of a team's own for a Gateway of the platform, which has to admit them with `allowedListeners`. A route that is
 * attached to the Gateway is not served by them: its parent must be the ListenerSet. Needs Gateway API 1.5.
 */
export class ListenerSet extends ManifestComponent implements IRouteParent, IPolicyTarget {
  private readonly model: ListenerSetModel;

  public constructor(name: string, args: ListenerSetArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, LISTENER_SET, checkedArgs('ListenerSet', name, args), options, 'ListenerSet');
    this.model = this.render(() => new ListenerSetModel(this.owner, args as ListenerSetOptions));
    this.makeObject(this.model.spec());
    this.finish();
  }

  /**
   * One listener, as the parent of routes and the target of policies.
   *
   * @param name the name of the listener
   */
  public listener(name: string): RouteParent {
    return asRunError(() => this.model.listener(name));
  }

  public toRouteParent(): RouteParent {
    return this.model.toRouteParent();
  }

  public toPolicyTarget(): PolicyTarget {
    return this.toRouteParent().toPolicyTarget();
  }
}
