import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { DIRECT_RESPONSE } from '../core/kinds';
import { renderDirectResponse } from '../core/route/direct-response';
import type { DirectResponseOptions } from '../core/route/direct-response';
import { RouteExtension } from '../core/route/route-extension';
import type { IRouteExtension } from '../core/route/route-extension';

/** What a DirectResponse is made of. */
export interface DirectResponseProps extends DirectResponseOptions, ObjectProps {}

/**
 * An answer of the gateway itself, for rules that forward nothing: maintenance, a health page, a blocked path.
 * It must be in the namespace of the routes that refer to it.
 *
 * @example
 * const maintenance = new DirectResponse(this, 'maintenance', { status: 503, body: 'Back at noon.' });
 * new HttpRoute(this, 'closed', {
 *   parents: [gateway],
 *   rules: [{ action: RouteAction.respond(maintenance) }],
 * });
 *
 * @see https://kgateway.dev/docs/main/traffic-management/direct-response/
 */
export class DirectResponse extends ManifestObject implements IRouteExtension {
  private readonly spec: object;

  public constructor(scope: Construct, id: string, props: DirectResponseProps) {
    super(scope, id, DIRECT_RESPONSE, checkedProps('DirectResponse', scope, id, props).metadata);
    this.spec = renderDirectResponse(this.node.path, props);
  }

  public toRouteExtension(): RouteExtension {
    return RouteExtension._object(DIRECT_RESPONSE, this);
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
