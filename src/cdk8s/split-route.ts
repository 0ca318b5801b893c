import type { Construct } from 'constructs';
import { HttpRoute } from './http-route';
import type { ObjectProps } from './object-props';
import { splitRules } from '../core/route/split-route';
import type { SplitRouteOptions } from '../core/route/split-route';

/** What a SplitRoute is made of. */
export interface SplitRouteProps extends SplitRouteOptions, ObjectProps {}

/**
 * An HTTPRoute that shares requests between targets by weight: a canary, a
 * blue-green switch, an A/B test. Overrides send chosen requests to one target
 * whatever the weights say.
 *
 * @example
 * new SplitRoute(this, 'checkout', {
 *   parents: [gateway],
 *   hostnames: ['shop.example.com'],
 *   targets: [{ target: stable, weight: 90 }, { target: canary, weight: 10 }],
 *   overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], target: canary }],
 * });
 *
 * @see https://gateway-api.sigs.k8s.io/guides/traffic-splitting/
 */
export class SplitRoute extends HttpRoute {
  public constructor(scope: Construct, id: string, props: SplitRouteProps) {
    super(scope, id, { ...props, rules: splitRules(props) });
  }
}
