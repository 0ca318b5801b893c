import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { LateFields } from './late';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { asRunError } from './run-error';
import { ListenerSetDraft } from '../core/gateway/listener-set';
import type { ListenerSetOptions } from '../core/gateway/listener-set';
import { LISTENER_SET } from '../core/kinds';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import type { IRouteParent, RouteParent } from '../core/route/route-parent';

/** What a ListenerSet is made of. All listeners have to be given here: it is made at once. */
export interface ListenerSetArgs extends LateFields<ListenerSetOptions>, ObjectArgs {}

/**
 * Listeners of a team's own for a Gateway of the platform, which has to admit them with `allowedListeners`. A route that is
 * attached to the Gateway is not served by them: its parent must be the ListenerSet. Needs Gateway API 1.5.
 */
export class ListenerSet extends ManifestComponent implements IRouteParent, IPolicyTarget {
  private readonly draft: ListenerSetDraft;

  public constructor(name: string, args: ListenerSetArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, LISTENER_SET, checkedArgs('ListenerSet', name, args), options, 'ListenerSet');
    this.draft = this.render(() => new ListenerSetDraft(this.owner, args as ListenerSetOptions));
    this.makeObject(this.draft.spec());
    this.finish();
  }

  /**
   * One listener, as the parent of routes and the target of policies.
   *
   * @param name the name of the listener
   */
  public listener(name: string): RouteParent {
    return asRunError(() => this.draft.listener(name));
  }

  public toRouteParent(): RouteParent {
    return this.draft.toRouteParent();
  }

  public toPolicyTarget(): PolicyTarget {
    return this.toRouteParent().toPolicyTarget();
  }
}
