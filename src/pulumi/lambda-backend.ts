import type * as pulumi from '@pulumi/pulumi';
import { Backend } from './backend';
import { argsFor, checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import type { ObjectArgs } from './manifest-component';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { LambdaBackendOptions } from '../core/backend/lambda-backend';
import { partFor } from '../core/shape/check-shape';

/** What a LambdaBackend is made of. */
export interface LambdaBackendArgs extends InputFields<LambdaBackendOptions>, InputFields<BackendOptions>, ObjectArgs {}

/**
 * A Backend that calls a function of AWS Lambda: one function and one version of it. Several functions take several Backends.
 *
 * The ARN is always built in the partition `aws`. The certificate of the endpoint is verified, chain and name, by a
 * policy beside the Backend: without one kgateway would believe whoever answers. `tls` says it differently.
 */
export class LambdaBackend extends Backend {
  public constructor(name: string, args: LambdaBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { ...argsFor('Backend', checkedArgs('LambdaBackend', name, args)), destination: Destination.lambda(partFor('LambdaBackendOptions', args as LambdaBackendOptions)) }, options, 'LambdaBackend');
  }
}
