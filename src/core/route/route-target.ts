import type { TargetReference } from './target-reference';
import type { HTTPRouteRuleBackendRef } from '../../generated/spec/http-route';
import type { GrantIssuer } from '../grant';
import { BACKEND } from '../kinds';
import { Location } from '../location';
import { same } from '../resolvable';
import type { Resolvable } from '../resolvable';
import { checkFactories } from '../shape/check-shape';
import { destinationHost } from '../syntax/host';
import { namespaceName, objectName } from '../syntax/name';
import { port } from '../syntax/port';

/** Something that a route can send requests to. */
export interface IRouteTarget {
  /** This as the target of a route. */
  toRouteTarget(): RouteTarget;
}

/** How a route reaches a Service. */
export interface ServiceTargetOptions {
  /** The port of the Service (not of its pods), 1 to 65535. */
  readonly port: number;

  /**
   * The namespace of the Service. In another namespace than the route's, the Service
   * needs a ReferenceGrant beside it that admits the route.
   *
   * @default - the namespace of the route
   */
  readonly namespace?: string;
}

/** How a route reaches a Service of the program. */
export interface ServiceObjectOptions {
  /**
   * The port of the Service (not of its pods), 1 to 65535.
   *
   * @default - the first port of the Service
   */
  readonly port?: number;
}

/** How a route reaches a Backend. */
export interface BackendTargetOptions {
  /**
   * The namespace of the Backend.
   *
   * @default - the namespace of the route
   */
  readonly namespace?: string;

  /**
   * The external hosts that it leads to, so that routes write their names into the Host header.
   *
   * @default - the Host header stays
   */
  readonly hosts?: string[];
}

/** What is known of a target of this program. */
export interface TargetTraits {
  readonly hosts?: readonly Resolvable<string>[];
  readonly grants?: GrantIssuer;
  /** The type of a Backend. */
  readonly backendType?: string;
  /** Whether routes have to be in its namespace. */
  readonly isLocal?: boolean;
  /** Whether routes have to say for which hosts they are, because clients choose the destination. */
  readonly needsHostnames?: boolean;
}

/**
 * What a route refers to: group, kind, name, and where it is needed the namespace and port.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httpbackendref
 */
export class RouteTarget implements IRouteTarget {
  /**
   * A Service of the cluster, by name.
   *
   * @param name the name of the Service
   */
  public static service(name: string, options: ServiceTargetOptions): RouteTarget {
    return new RouteTarget({ group: '', kind: 'Service', name, namespace: options.namespace, port: options.port }, (at) => {
      at.at('name').checkText(name, objectName, 'RouteTarget.service');
      at.at('namespace').checkText(options.namespace, namespaceName, 'RouteTarget.service');
      at.at('port').check<number>(options.port, port, 'RouteTarget.service');
    });
  }

  /**
   * A Service that is made in this program: a Service of cdk8s-plus, or with Pulumi one of `@pulumi/kubernetes`.
   * In another namespace than the route's it needs a ReferenceGrant beside it that admits the route.
   *
   * @param service the Service, of any major version of cdk8s-plus: an object with `name`, `port` and `metadata`
   */
  public static fromService(service: any, options: ServiceObjectOptions = {}): RouteTarget {
    const { name, port: first, namespace } = readService(service, options.port === undefined);
    return RouteTarget.service(name, { port: options.port ?? first, namespace });
  }

  /**
   * A Backend that exists already, by name. It gets no grants: its owner decides who may refer to it.
   *
   * @param name the name of the Backend
   */
  public static backend(name: string, options: BackendTargetOptions = {}): RouteTarget {
    const { namespace, hosts } = options;
    return new RouteTarget({ group: BACKEND.group, kind: BACKEND.kind, name, namespace }, (at) => {
      at.at('name').checkText(name, objectName, 'RouteTarget.backend');
      at.at('namespace').checkText(namespace, namespaceName, 'RouteTarget.backend');
      hosts?.forEach((host, index) => at.at('hosts').at(index).checkText(host, destinationHost, 'RouteTarget.backend'));
    }, { hosts });
  }

  /**
   * A reference as the API writes it, for kinds that this class does not know.
   *
   * @param reference the fields of `BackendObjectReference`
   */
  public static raw(reference: any): RouteTarget {
    return new RouteTarget(reference as TargetReference, () => undefined);
  }

  /** @internal */
  public static _object(reference: TargetReference, traits: TargetTraits): RouteTarget {
    return new RouteTarget(reference, () => undefined, traits);
  }

  /**
   * External hosts that it stands for: requests must carry their names.
   * @internal
   */
  public readonly _hosts: readonly Resolvable<string>[];

  /**
   * Who lets routes of other namespaces refer to it; nobody where the program does not own it.
   * @internal
   */
  public readonly _grants?: GrantIssuer;

  /** @internal */
  public readonly _backendType?: string;

  /** @internal */
  public readonly _needsHostnames: boolean;

  private readonly isLocal: boolean;

  private constructor(
    /** @internal */
    public readonly _reference: TargetReference,
    private readonly checkAt: (at: Location) => void,
    traits: TargetTraits = {},
  ) {
    this._hosts = traits.hosts ?? [];
    this._grants = traits.grants;
    this._backendType = traits.backendType;
    this._needsHostnames = traits.needsHostnames === true;
    this.isLocal = traits.isLocal === true;
  }

  public toRouteTarget(): RouteTarget {
    return this;
  }

  /** @internal */
  public _render(namespace: Resolvable<string> | undefined, at: Location): HTTPRouteRuleBackendRef {
    this.checkAt(at);
    const { namespace: own, ...reference } = this._reference;
    if (this.isLocal && own !== undefined && same(own, namespace) === 'no') {
      at.refuse({ wrong: `a route must be in the namespace of its ${reference.kind}`, value: own, fix: 'make both in one namespace' });
    }
    return own === undefined || same(own, namespace) === 'yes' ? reference : { ...reference, namespace: own };
  }
}

checkFactories('RouteTarget', RouteTarget);

/** What is read of a Service of the program, as those of cdk8s-plus have it. */
interface ServiceObject {
  readonly name: string;
  /** The port, or the first of several. A Service that has none yet throws. */
  readonly port: number;
  readonly metadata: { readonly namespace?: string };
}

function readService(service: unknown, needsPort: boolean): { readonly name: string; readonly port: number; readonly namespace?: string } {
  const location = Location.of('RouteTarget.fromService');
  if (!isService(service)) {
    location.at('service').refuse({ wrong: 'must be a Service of the program', value: service, fix: 'give one of cdk8s-plus, or write RouteTarget.service(…)' });
    location.finish();
  }
  const { name, metadata } = service as ServiceObject;
  const first = needsPort ? portOf(service as ServiceObject) : undefined;
  if (needsPort && first === undefined) {
    location.at('service').refuse({ wrong: 'the Service has no port', fix: 'give it one before, or write options: { port }' });
    location.finish();
  }
  return { name, port: first as number, namespace: metadata.namespace };
}

function isService(service: unknown): boolean {
  return typeof service === 'object' && service !== null && 'name' in service && 'port' in service && 'metadata' in service;
}

function portOf(service: ServiceObject): number | undefined {
  try { return service.port; } catch { return undefined; }
}
