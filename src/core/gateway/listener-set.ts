import type { Listener } from './listener';
import { ListenerList } from './listener-list';
import type { ListenerOwner } from './listener-list';
import type { ListenerSetSpec } from '../../generated/spec/listener-set';
import { GATEWAY, LISTENER_SET } from '../kinds';
import { Location } from '../location';
import type { IRouteParent, RouteParent } from '../route/route-parent';

/** What a ListenerSet is made of. */
export interface ListenerSetOptions {
  /** The Gateway that gets the listeners. Its `allowedListeners` must admit the namespace of the ListenerSet. */
  readonly gateway: IRouteParent;

  /**
   * Listeners by name. More can be added later, up to 64; there must be one at least.
   *
   * @default - none
   */
  readonly listeners?: { [name: string]: Listener };
}

/** A ListenerSet under construction. */
export class ListenerSetModel {
  private readonly listeners: ListenerList;
  private readonly parentRef: ListenerSetSpec['parentRef'];
  private rendered: ListenerSetSpec | undefined;

  public constructor(owner: ListenerOwner, options: ListenerSetOptions) {
    const location = Location.of(owner._path);
    const gateway = options.gateway.toRouteParent();
    if (!gateway._isWholeGateway) {
      location.at('gateway').refuse({ wrong: 'a ListenerSet belongs to a whole Gateway, not to a listener', fix: `give the ${GATEWAY.kind} itself` });
    }
    this.parentRef = gateway._render(owner.namespace, location.at('gateway'));
    this.listeners = new ListenerList(owner, LISTENER_SET);
    this.listeners.add(options.listeners ?? {}, location);
  }

  public addListener(name: string, listener: Listener): void {
    this.listeners.add({ [name]: listener });
  }

  /** One listener as the parent of routes. */
  public listener(name: string): RouteParent {
    return this.listeners.listener(name);
  }

  /** All listeners as the parent of routes. */
  public toRouteParent(): RouteParent {
    return this.listeners.toRouteParent();
  }

  /** The spec; another object once a listener was added. */
  public spec(): ListenerSetSpec {
    const listeners = this.listeners.specs() as ListenerSetSpec['listeners'];
    if (this.rendered?.listeners !== listeners) { this.rendered = { parentRef: this.parentRef, listeners }; }
    return this.rendered!;
  }
}
