import type { Construct } from 'constructs';
import { Backend } from './backend';
import { checkedProps } from './checked-props';
import type { ObjectProps } from './object-props';
import { Destination } from '../core/backend/destination';
import { tlsDestination, tlsOf } from '../core/backend/tls-backend';
import type { TlsBackendOptions } from '../core/backend/tls-backend';
import { partFor } from '../core/shape/check-shape';

/** What a TlsBackend is made of. */
export interface TlsBackendProps extends TlsBackendOptions, ObjectProps {}

/**
 * A Backend that leads to one host over TLS, with the policy that makes it so.
 * The host's certificate is verified, chain and name.
 *
 * @example
 * const api = new TlsBackend(this, 'api', { host: 'api.example.com' });
 *
 * @see https://kgateway.dev/docs/main/security/backend-tls/
 */
export class TlsBackend extends Backend {
  public constructor(scope: Construct, id: string, props: TlsBackendProps) {
    super(scope, id, { ...partFor('Backend', checkedProps('TlsBackend', scope, id, props)), destination: Destination._oneHost(tlsDestination(props)), tls: tlsOf(props) });
  }
}
