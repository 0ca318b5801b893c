import type { Construct } from 'constructs';
import { Backend } from './backend';
import { checkedProps } from './checked-props';
import type { ObjectProps } from './object-props';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { StaticBackendOptions } from '../core/backend/static-backend';
import { partFor } from '../core/shape/check-shape';

/** What a StaticBackend is made of. */
export interface StaticBackendProps extends StaticBackendOptions, BackendOptions, ObjectProps {}

/**
 * A Backend that leads to hosts with a fixed name or address.
 *
 * Routes that forward to it rewrite the Host header to the name of the host
 * (not for IP addresses). Without `tls` the hosts are spoken to in plain text,
 * also on port 443.
 *
 * @example
 * const json = new StaticBackend(this, 'json', {
 *   hosts: [{ host: 'jsonplaceholder.typicode.com', port: 80 }],
 * });
 *
 * @see https://kgateway.dev/docs/main/traffic-management/destination-types/backends/static/
 */
export class StaticBackend extends Backend {
  public constructor(scope: Construct, id: string, props: StaticBackendProps) {
    super(scope, id, { ...partFor('Backend', checkedProps('StaticBackend', scope, id, props)), destination: Destination.staticHosts(partFor('StaticBackendOptions', props)) });
  }
}
