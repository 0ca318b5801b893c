import type * as pulumi from '@pulumi/pulumi';
import { Backend } from './backend';
import { argsFor, checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import type { ObjectArgs } from './manifest-component';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { DynamicForwardProxyBackendOptions } from '../core/backend/dynamic-forward-proxy-backend';
import { partFor } from '../core/shape/check-shape';

/** What a DynamicForwardProxyBackend is made of. */
export interface DynamicForwardProxyBackendArgs extends InputFields<DynamicForwardProxyBackendOptions>, InputFields<BackendOptions>, ObjectArgs {}

/**
 * A Backend that forwards each request to the host that its Host header names.
 *
 * Nothing limits which hosts these are but the hostnames of the routes that lead here: a route without is refused,
 * unless `allowAnyHost` is set. Load balancing and failover policies have no effect on it.
 */
export class DynamicForwardProxyBackend extends Backend {
  public constructor(name: string, args: DynamicForwardProxyBackendArgs = {}, options?: pulumi.ComponentResourceOptions) {
    super(name, { ...argsFor('Backend', checkedArgs('DynamicForwardProxyBackend', name, args)), destination: Destination.dynamicForwardProxy(partFor('DynamicForwardProxyBackendOptions', args as DynamicForwardProxyBackendOptions)) }, options, 'DynamicForwardProxyBackend');
  }
}
