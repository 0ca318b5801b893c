import type * as pulumi from '@pulumi/pulumi';
import { Backend } from './backend';
import { argsFor, checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import type { ObjectArgs } from './manifest-component';
import { Destination } from '../core/backend/destination';
import { tlsDestination, tlsOf } from '../core/backend/tls-backend';
import type { TlsBackendOptions } from '../core/backend/tls-backend';

/** What a TlsBackend is made of. */
export interface TlsBackendArgs extends InputFields<TlsBackendOptions>, ObjectArgs {}

/**
 * A Backend that leads to one host over TLS, with the policy that makes it so.
 * The host's certificate is verified, chain and name.
 */
export class TlsBackend extends Backend {
  public constructor(name: string, args: TlsBackendArgs, options?: pulumi.ComponentResourceOptions) {
    const tls = checkedArgs('TlsBackend', name, args) as TlsBackendOptions;
    super(name, { ...argsFor('Backend', args), destination: Destination._oneHost(tlsDestination(tls)), tls: tlsOf(tls) }, options, 'TlsBackend');
  }
}
