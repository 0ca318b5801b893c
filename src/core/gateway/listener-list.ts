import type { Listener } from './listener';
import type { GatewayListener } from '../../generated/spec/gateway';
import type { ObjectKind } from '../kinds';
import { Location } from '../location';
import { InvalidConstructError } from '../problem';
import type { Resolvable } from '../resolvable';
import { RouteParent } from '../route/route-parent';
import { checkShape } from '../shape/check-shape';
import { objectName } from '../syntax/name';

/** What has listeners, as it is in the program. */
export interface ListenerOwner {
  readonly _path: string;
  readonly name: Resolvable<string>;
  readonly namespace?: Resolvable<string>;
}

/** The listeners of a Gateway or a ListenerSet, by name. */
export class ListenerList {
  private readonly listeners = new Map<string, { readonly protocol: string; readonly spec: GatewayListener }>();
  private rendered: readonly GatewayListener[] | undefined;

  public constructor(private readonly owner: ListenerOwner, private readonly kind: ObjectKind) {}

  public add(listeners: { readonly [name: string]: Listener }, location = Location.of(this.owner._path)): void {
    checkShape('Gateway', { listeners }, location);
    for (const [name, listener] of Object.entries(listeners)) { this.accept(name, listener, location.at('listeners').at(name)); }
    location.finish();
  }

  /** One listener as the parent of routes. */
  public listener(name: string): RouteParent {
    const found = this.listeners.get(name);
    return found === undefined ? this.refuseUnknown(name) : RouteParent._listener(this.kind, this.owner, name, found.protocol);
  }

  /** All listeners as the parent of routes. */
  public toRouteParent(): RouteParent {
    return RouteParent._whole(this.kind, this.owner);
  }

  /** Another list once a listener was added. */
  public specs(): readonly GatewayListener[] {
    return this.rendered ??= [...this.listeners.values()].map(({ spec }) => spec);
  }

  private accept(name: string, listener: Listener, at: Location): void {
    at.checkText(name, objectName);
    if (this.listeners.has(name)) {
      at.refuse({ wrong: `another listener of the ${this.kind.kind} has this name`, value: name, fix: 'give each listener a name of its own' });
    }
    this.listeners.set(name, { protocol: listener._protocol, spec: listener._render(name, this.owner.namespace, at) });
    this.rendered = undefined;
  }

  private refuseUnknown(name: string): never {
    const names = [...this.listeners.keys()];
    throw new InvalidConstructError(this.owner._path, [{
      path: 'listener',
      wrong: `the ${this.kind.kind} has no listener of this name`,
      value: name,
      fix: names.length === 0 ? 'add it first' : `write one of ${names.join(', ')}, or add it first`,
    }]);
  }
}
