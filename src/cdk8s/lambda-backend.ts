import type { Construct } from 'constructs';
import { Backend } from './backend';
import { checkedProps } from './checked-props';
import type { ObjectProps } from './object-props';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { LambdaBackendOptions } from '../core/backend/lambda-backend';
import { partFor } from '../core/shape/check-shape';

/** What a LambdaBackend is made of. */
export interface LambdaBackendProps extends LambdaBackendOptions, BackendOptions, ObjectProps {}

/**
 * A Backend that calls a function of AWS Lambda: one function and one version of it. Several functions take several Backends.
 *
 * The ARN is always built in the partition `aws`. The certificate of the endpoint is verified, chain and name, by a
 * policy beside the Backend: without one kgateway would believe whoever answers. `tls` says it differently.
 *
 * @example
 * new LambdaBackend(this, 'resize', {
 *   functionName: 'resize-image',
 *   accountId: '123456789012',
 *   region: 'eu-central-1',
 *   credentials: AwsCredentials.secret('lambda-caller'),
 * });
 *
 * @see https://kgateway.dev/docs/main/traffic-management/destination-types/backends/lambda/
 */
export class LambdaBackend extends Backend {
  public constructor(scope: Construct, id: string, props: LambdaBackendProps) {
    super(scope, id, { ...partFor('Backend', checkedProps('LambdaBackend', scope, id, props)), destination: Destination.lambda(partFor('LambdaBackendOptions', props)) });
  }
}
