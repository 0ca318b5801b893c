import type * as pulumi from '@pulumi/pulumi';
import { Backend } from './backend';
import { argsFor, checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import type { ObjectArgs } from './manifest-component';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { PriorityGroupsBackendOptions } from '../core/backend/priority-groups-backend';
import { partFor } from '../core/shape/check-shape';

/** What a PriorityGroupsBackend is made of. */
export interface PriorityGroupsBackendArgs extends InputFields<PriorityGroupsBackendOptions>, InputFields<BackendOptions>, ObjectArgs {}

/**
 * A Backend that leads to the first group of other Backends that is healthy.
 *
 * Whether a group is healthy the gateway knows from health checks of this Backend only, not of those in its groups:
 * without a BackendConfigPolicy that has some, it never fails over. Needs kgateway 2.4.
 */
export class PriorityGroupsBackend extends Backend {
  public constructor(name: string, args: PriorityGroupsBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { ...argsFor('Backend', checkedArgs('PriorityGroupsBackend', name, args)), destination: Destination.priorityGroups(partFor('PriorityGroupsBackendOptions', args as PriorityGroupsBackendOptions)) }, options, 'PriorityGroupsBackend');
  }
}
