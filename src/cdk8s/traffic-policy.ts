import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { TRAFFIC_POLICY } from '../core/kinds';
import { renderTrafficPolicy } from '../core/policy/traffic-policy';
import type { TrafficPolicyOptions } from '../core/policy/traffic-policy';
import { RouteExtension } from '../core/route/route-extension';
import type { IRouteExtension } from '../core/route/route-extension';

/** What a TrafficPolicy is made of. */
export interface TrafficPolicyProps extends TrafficPolicyOptions, ObjectProps {}

/**
 * What happens to the requests of a Gateway, a listener, a route or a rule besides being routed: timeouts, retries, rate
 * limits, authentication, transformation and more. Without targets it serves the rules that refer to it with
 * `RouteFilter.extension`.
 *
 * Secrets are only referred to. On a rule the built-in fields of the route win over a policy, a policy of the rule over one
 * of the route, and that over one of the Gateway; higher ones keep their features, lower ones fill the gaps.
 *
 * @example
 * new TrafficPolicy(this, 'checkout-limits', {
 *   targets: [gateway],
 *   timeouts: { request: '10s' },
 *   rateLimit: { local: { tokenBucket: { maxTokens: 100, tokensPerFill: 100, fillInterval: '1s' } } },
 * });
 *
 * @see https://kgateway.dev/docs/main/about/policies/trafficpolicy/
 */
export class TrafficPolicy extends ManifestObject implements IRouteExtension {
  private readonly spec: object;

  public constructor(scope: Construct, id: string, props: TrafficPolicyProps) {
    super(scope, id, TRAFFIC_POLICY, checkedProps('TrafficPolicy', scope, id, props).metadata);
    this.spec = renderTrafficPolicy(this.node.path, this.namespace, props);
  }

  public toRouteExtension(): RouteExtension {
    return RouteExtension._object(TRAFFIC_POLICY, this);
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
