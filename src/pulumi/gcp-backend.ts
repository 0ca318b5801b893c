import type * as pulumi from '@pulumi/pulumi';
import { Backend } from './backend';
import { argsFor, checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import type { ObjectArgs } from './manifest-component';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { GcpBackendOptions } from '../core/backend/gcp-backend';
import { partFor } from '../core/shape/check-shape';

/** What a GcpBackend is made of. */
export interface GcpBackendArgs extends InputFields<GcpBackendOptions>, InputFields<BackendOptions>, ObjectArgs {}

/**
 * A Backend that leads to a service of Google Cloud, such as Cloud Run: HTTPS on port 443, with an identity token from
 * the metadata server, and the host in the Host header. The certificate is verified, chain and name,
 * by a policy beside the Backend: without one kgateway would believe whoever answers. Needs kgateway 2.3.
 */
export class GcpBackend extends Backend {
  public constructor(name: string, args: GcpBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { ...argsFor('Backend', checkedArgs('GcpBackend', name, args)), destination: Destination.gcp(partFor('GcpBackendOptions', args as GcpBackendOptions)) }, options, 'GcpBackend');
  }
}
