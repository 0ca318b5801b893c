import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { HttpRoute } from './http-route';
import type { ObjectProps } from './object-props';
import { redirectRules } from '../core/route/redirect-route';
import type { RedirectRouteOptions } from '../core/route/redirect-route';
import { partFor } from '../core/shape/check-shape';

/** What a RedirectRoute is made of. */
export interface RedirectRouteProps extends RedirectRouteOptions, ObjectProps {}

/**
 * An HTTPRoute that sends every client elsewhere, most often from HTTP to HTTPS.
 *
 * @example
 * new RedirectRoute(this, 'to-https', { parents: [gateway.listener('http')], toHttps: true });
 *
 * @see https://gateway-api.sigs.k8s.io/guides/http-redirect-rewrite/
 */
export class RedirectRoute extends HttpRoute {
  public constructor(scope: Construct, id: string, props: RedirectRouteProps) {
    super(scope, id, { ...partFor('HttpRoute', checkedProps('RedirectRoute', scope, id, props)), rules: redirectRules(props) });
  }
}
