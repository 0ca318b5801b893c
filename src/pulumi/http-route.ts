import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import { renderImported } from './deferred-check';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { resourcesOf } from './resources-of';
import { HTTP_ROUTE, TRAFFIC_POLICY } from '../core/kinds';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import type { Resolvable } from '../core/resolvable';
import { HttpRouteModel } from '../core/route/http-route';
import type { HttpRouteOptions } from '../core/route/http-route';
import type { IRouteDelegate, RouteDelegate } from '../core/route/route-delegate';
import type { IRouteParent, RouteParent } from '../core/route/route-parent';

/** What an HttpRoute is made of. */
export interface HttpRouteArgs extends InputFields<HttpRouteOptions>, ObjectArgs {}

/**
 * Sends HTTP requests that arrive at a Gateway to where they belong.
 *
 * References to Backends carry group and kind and no port; references to
 * Services carry their port. Backends of the program in other namespaces get
 * the ReferenceGrant that they need. Requests to an external host carry its
 * name in the Host header; where that is the chosen one of several, the child
 * `<name>-host-rewrite` says so. Retries of a rule are the child `<name>-retry-<rule>`.
 *
 * The route is made after the Backends of the program that it leads to.
 */
export class HttpRoute extends ManifestComponent implements IRouteParent, IRouteDelegate, IPolicyTarget {
  private readonly model: HttpRouteModel;

  public constructor(name: string, args: HttpRouteArgs, options?: pulumi.ComponentResourceOptions, type = 'HttpRoute') {
    super(name, HTTP_ROUTE, checkedArgs('HttpRoute', name, args), options, type);
    const policies = new Map<string, pulumi.Resource>();
    this.model = this.render((isAgain) => new HttpRouteModel({
      ...this.owner,
      _trafficPolicy: (id, spec) => {
        if (!isAgain && !policies.has(id)) { policies.set(id, this.makeCompanion(id, TRAFFIC_POLICY, spec)); }
        return this.companionName(id) as Resolvable<string>;
      },
    }, args as HttpRouteOptions));
    const before = this.model.references().flatMap((reference) => resourcesOf.get(reference) ?? []);
    this.makeObject(this.model.spec(), [...before, ...policies.values()]);
    this.finish();
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
    return renderImported(this.path, () => this.model.rule(name));
  }
}
