import type { Construct, IConstruct } from 'constructs';
import { checkedProps } from './checked-props';
import { CompanionObject, ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { releaseTargetOf } from './release';
import { HTTP_ROUTE, TRAFFIC_POLICY } from '../core/kinds';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import type { ReleaseTarget } from '../core/release';
import { HttpRouteModel } from '../core/route/http-route';
import type { HttpRouteOptions } from '../core/route/http-route';
import type { HttpRouteRule } from '../core/route/http-route-rule';
import type { IRouteDelegate, RouteDelegate } from '../core/route/route-delegate';
import type { IRouteParent, RouteParent } from '../core/route/route-parent';

/** What an HttpRoute is made of. */
export interface HttpRouteProps extends HttpRouteOptions, ObjectProps {}

/** An HTTPRoute of this program. Others can delegate to it, and as a parent it delegates to others. */
export interface IHttpRoute extends IConstruct, IRouteParent, IRouteDelegate, IPolicyTarget {
  /** The name of the HTTPRoute. */
  readonly name: string;

  /**
   * The namespace of the HTTPRoute.
   *
   * @default - chosen by whoever applies the manifest
   */
  readonly namespace?: string;
}

/**
 * Sends HTTP requests that arrive at a Gateway to where they belong.
 *
 * References to Backends carry group and kind and no port; references to
 * Services carry their port. Backends of the program in other namespaces get
 * the ReferenceGrant that they need. Requests to an external host carry its
 * name in the Host header.
 *
 * @example
 * new HttpRoute(this, 'shop', {
 *   parents: [gateway],
 *   hostnames: ['shop.example.com'],
 *   rules: [{ action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
 * });
 *
 * @see https://gateway-api.sigs.k8s.io/api-types/httproute/
 */
export class HttpRoute extends ManifestObject implements IHttpRoute {
  private readonly model: HttpRouteModel;
  private policies?: Map<string, CompanionObject>;

  public constructor(scope: Construct, id: string, props: HttpRouteProps) {
    super(scope, id, HTTP_ROUTE, checkedProps('HttpRoute', scope, id, props).metadata);
    this.model = new HttpRouteModel(this, props);
  }

  /** Adds a rule behind those that the route has. */
  public addRule(rule: HttpRouteRule): void {
    this.model.addRule(rule);
    this._changed();
  }

  public toRouteParent(): RouteParent {
    return this.model.toRouteParent();
  }

  public toRouteDelegate(): RouteDelegate {
    return this.model.toRouteDelegate();
  }

  public toPolicyTarget(): PolicyTarget {
    return this.model.toPolicyTarget();
  }

  /**
   * One rule, as the target of policies.
   *
   * @param name the name of the rule
   */
  public rule(name: string): PolicyTarget {
    return this.model.rule(name);
  }

  /** @internal */
  public get _release(): ReleaseTarget {
    return releaseTargetOf(this);
  }

  /** @internal */
  public _trafficPolicy(id: string, spec: object): string {
    this.policies ??= new Map();
    const policy = this.policies.get(id) ?? new CompanionObject(this, id, TRAFFIC_POLICY, spec);
    this.policies.set(id, policy);
    return policy.name;
  }

  /** @internal */
  protected _spec(): object {
    return this.model.spec();
  }
}
