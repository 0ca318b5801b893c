import type * as pulumi from '@pulumi/pulumi';
import { Backend } from './backend';
import type { LateFields } from './late';
import type { ObjectArgs } from './manifest-component';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { LambdaBackendOptions } from '../core/backend/lambda-backend';

/** What a LambdaBackend is made of. */
export interface LambdaBackendArgs extends LateFields<LambdaBackendOptions>, LateFields<BackendOptions>, ObjectArgs {}

/**
 * A Backend that calls a function of AWS Lambda: one function and one version of it. Several functions take several Backends.
 *
 * The ARN is always built in the partition `aws`. Without `tls` the connection is encrypted, but the certificate of
 * Lambda is not verified; `tls: BackendTls.systemCas()` verifies it.
 */
export class LambdaBackend extends Backend {
  public constructor(name: string, args: LambdaBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { ...args, destination: Destination.lambda(args as LambdaBackendOptions) }, options, 'LambdaBackend');
  }
}
