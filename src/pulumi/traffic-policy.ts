import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { resourcesOf } from './resources-of';
import { TRAFFIC_POLICY } from '../core/kinds';
import { renderTrafficPolicy } from '../core/policy/traffic-policy';
import type { TrafficPolicyOptions } from '../core/policy/traffic-policy';
import { RouteExtension } from '../core/route/route-extension';
import type { IRouteExtension } from '../core/route/route-extension';

/** What a TrafficPolicy is made of. */
export interface TrafficPolicyArgs extends InputFields<TrafficPolicyOptions>, ObjectArgs {}

/**
 * What happens to the requests of a Gateway, a listener, a route or a rule besides being routed: timeouts, retries, rate
 * limits, authentication, transformation and more. Without targets it serves the rules that refer to it with
 * `RouteFilter.extension`.
 *
 * Secrets are only referred to. On a rule the built-in fields of the route win over a policy, a policy of the rule over one
 * of the route, and that over one of the Gateway; higher ones keep their features, lower ones fill the gaps.
 */
export class TrafficPolicy extends ManifestComponent implements IRouteExtension {
  private readonly resource: pulumi.Resource;

  public constructor(name: string, args: TrafficPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, TRAFFIC_POLICY, checkedArgs('TrafficPolicy', name, args), options, 'TrafficPolicy');
    this.resource = this.makeObject(this.render(() => renderTrafficPolicy(this.path, this.owner.namespace, args as TrafficPolicyOptions)));
    this.finish();
  }

  public toRouteExtension(): RouteExtension {
    const extension = RouteExtension._object(TRAFFIC_POLICY, this.owner);
    resourcesOf.set(extension, [this.resource]);
    return extension;
  }
}
