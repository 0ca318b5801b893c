import type * as pulumi from '@pulumi/pulumi';
import { Backend } from './backend';
import { argsFor, checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import type { ObjectArgs } from './manifest-component';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { StaticBackendOptions } from '../core/backend/static-backend';
import { partFor } from '../core/shape/check-shape';

/** What a StaticBackend is made of. */
export interface StaticBackendArgs extends InputFields<StaticBackendOptions>, InputFields<BackendOptions>, ObjectArgs {}

/**
 * A Backend that leads to hosts with a fixed name or address.
 *
 * Routes that forward to it rewrite the Host header to the name of the host
 * (not for IP addresses). Without `tls` the hosts are spoken to in plain text,
 * also on port 443.
 */
export class StaticBackend extends Backend {
  public constructor(name: string, args: StaticBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { ...argsFor('Backend', checkedArgs('StaticBackend', name, args)), destination: Destination.staticHosts(partFor('StaticBackendOptions', args as StaticBackendOptions)) }, options, 'StaticBackend');
  }
}
