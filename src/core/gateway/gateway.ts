import type { Listener } from './listener';
import type { GatewaySpec, GatewayListener } from '../../generated/spec/gateway';
import type { Leaf } from '../leaf';
import { Place } from '../place';
import { InvalidConstructError } from '../problem';
import { RouteParent } from '../route/route-parent';
import { objectName } from '../syntax/name';

/** What a Gateway is made of. */
export interface GatewayOptions {
  /**
   * The GatewayClass, which says who runs the Gateway.
   *
   * @default "kgateway" - the class that the kgateway controller makes
   */
  readonly gatewayClassName?: string;

  /**
   * Listeners by name. More can be added later, up to 64; there must be one at least.
   *
   * @default - none
   */
  readonly listeners?: { [name: string]: Listener };
}

const KGATEWAY_CLASS = 'kgateway';

/** The Gateway as it stands in the program. */
export interface GatewayOwner {
  readonly _path: string;
  readonly name: Leaf<string>;
  readonly namespace?: Leaf<string>;
}

/** A Gateway under construction. */
export class GatewayDraft {
  private readonly listeners = new Map<string, { readonly protocol: string; readonly spec: GatewayListener }>();
  private rendered: GatewaySpec | undefined;

  public constructor(private readonly owner: GatewayOwner, private readonly options: GatewayOptions) {
    const place = Place.of(owner._path);
    place.at('gatewayClassName').checkText(options.gatewayClassName, objectName);
    for (const [name, listener] of Object.entries(options.listeners ?? {})) { this.accept(name, listener, place); }
    place.finish();
  }

  public addListener(name: string, listener: Listener): void {
    const place = Place.of(this.owner._path);
    this.accept(name, listener, place);
    place.finish();
  }

  /** One listener as the parent of routes. */
  public listener(name: string): RouteParent {
    const found = this.listeners.get(name);
    if (found === undefined) { return this.refuseUnknownListener(name); }
    return RouteParent._listener(this.owner, name, found.protocol);
  }

  /** All listeners as the parent of routes. */
  public toRouteParent(): RouteParent {
    return RouteParent._gateway(this.owner);
  }

  /** The spec; another object once the Gateway has changed. */
  public spec(): GatewaySpec {
    return this.rendered ??= {
      gatewayClassName: this.options.gatewayClassName ?? KGATEWAY_CLASS,
      listeners: [...this.listeners.values()].map(({ spec }) => spec),
    };
  }

  private accept(name: string, listener: Listener, place: Place): void {
    const at = place.at('listeners').at(name);
    at.checkText(name, objectName);
    if (this.listeners.has(name)) {
      at.refuse({ wrong: 'another listener of the Gateway has this name', value: name, fix: 'give each listener a name of its own' });
    }
    this.listeners.set(name, { protocol: listener._protocol, spec: listener._render(name, this.owner.namespace, at) });
    this.rendered = undefined;
  }

  private refuseUnknownListener(name: string): never {
    const names = [...this.listeners.keys()];
    throw new InvalidConstructError(this.owner._path, [{
      path: 'listener',
      wrong: 'the Gateway has no listener of this name',
      value: name,
      fix: names.length === 0 ? 'add it first' : `write one of ${names.join(', ')}, or add it first`,
    }]);
  }
}
