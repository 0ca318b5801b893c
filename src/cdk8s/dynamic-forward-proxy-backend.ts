import type { Construct } from 'constructs';
import { Backend } from './backend';
import { checkedProps } from './checked-props';
import type { ObjectProps } from './object-props';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { DynamicForwardProxyBackendOptions } from '../core/backend/dynamic-forward-proxy-backend';
import { partFor } from '../core/shape/check-shape';

/** What a DynamicForwardProxyBackend is made of. */
export interface DynamicForwardProxyBackendProps extends DynamicForwardProxyBackendOptions, BackendOptions, ObjectProps {}

/**
 * A Backend that forwards each request to the host that its Host header names.
 *
 * Nothing limits which hosts these are but the hostnames of the routes that lead here: a route without is refused,
 * unless `allowAnyHost` is set. Load balancing and failover policies have no effect on it.
 *
 * @example
 * const anywhere = new DynamicForwardProxyBackend(this, 'anywhere', { enableTls: true });
 * new HttpRoute(this, 'egress', {
 *   parents: [gateway],
 *   hostnames: ['*.partner.example'],
 *   rules: [{ action: RouteAction.forward(anywhere) }],
 * });
 *
 * @see https://kgateway.dev/docs/main/traffic-management/destination-types/backends/dynamic-forward-proxy/
 */
export class DynamicForwardProxyBackend extends Backend {
  public constructor(scope: Construct, id: string, props: DynamicForwardProxyBackendProps = {}) {
    super(scope, id, { ...partFor('Backend', checkedProps('DynamicForwardProxyBackend', scope, id, props)), destination: Destination.dynamicForwardProxy(partFor('DynamicForwardProxyBackendOptions', props)) });
  }
}
