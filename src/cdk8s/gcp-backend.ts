import type { Construct } from 'constructs';
import { Backend } from './backend';
import { checkedProps } from './checked-props';
import type { ObjectProps } from './object-props';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { GcpBackendOptions } from '../core/backend/gcp-backend';
import { partFor } from '../core/shape/check-shape';

/** What a GcpBackend is made of. */
export interface GcpBackendProps extends GcpBackendOptions, BackendOptions, ObjectProps {}

/**
 * A Backend that leads to a service of Google Cloud, such as Cloud Run: HTTPS on port 443, with an identity token from
 * the metadata server, and the host in the Host header. The certificate is verified, chain and name,
 * by a policy beside the Backend: without one kgateway would believe whoever answers. Needs kgateway 2.3.
 *
 * @example
 * new GcpBackend(this, 'reports', { host: 'reports-abc123.a.run.app' });
 *
 * @see https://kgateway.dev/docs/main/traffic-management/destination-types/backends/
 */
export class GcpBackend extends Backend {
  public constructor(scope: Construct, id: string, props: GcpBackendProps) {
    super(scope, id, { ...partFor('Backend', checkedProps('GcpBackend', scope, id, props)), destination: Destination.gcp(partFor('GcpBackendOptions', props)) });
  }
}
