import type { Construct } from 'constructs';
import { Backend } from './backend';
import { checkedProps } from './checked-props';
import type { ObjectProps } from './object-props';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { PriorityGroupsBackendOptions } from '../core/backend/priority-groups-backend';
import { partFor } from '../core/shape/check-shape';

/** What a PriorityGroupsBackend is made of. */
export interface PriorityGroupsBackendProps extends PriorityGroupsBackendOptions, BackendOptions, ObjectProps {}

/**
 * A Backend that leads to the first group of other Backends that is healthy.
 *
 * Whether a group is healthy the gateway knows from health checks of this Backend only, not of those in its groups:
 * without a BackendConfigPolicy that has some, it never fails over. Needs kgateway 2.4.
 *
 * @example
 * const primary = new StaticBackend(this, 'primary', { hosts: [{ host: 'eu.example.com', port: 80 }] });
 * const fallback = new StaticBackend(this, 'fallback', { hosts: [{ host: 'us.example.com', port: 80 }] });
 * new PriorityGroupsBackend(this, 'api', { groups: [{ backends: [primary] }, { backends: [fallback] }] });
 *
 * @see https://kgateway.dev/docs/main/traffic-management/destination-types/backends/
 */
export class PriorityGroupsBackend extends Backend {
  public constructor(scope: Construct, id: string, props: PriorityGroupsBackendProps) {
    super(scope, id, { ...partFor('Backend', checkedProps('PriorityGroupsBackend', scope, id, props)), destination: Destination.priorityGroups(partFor('PriorityGroupsBackendOptions', props)) });
  }
}
