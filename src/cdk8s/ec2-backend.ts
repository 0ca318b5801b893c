import type { Construct } from 'constructs';
import { Backend } from './backend';
import { checkedProps } from './checked-props';
import type { ObjectProps } from './object-props';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { Ec2BackendOptions } from '../core/backend/ec2-backend';
import { partFor } from '../core/shape/check-shape';

/** What an Ec2Backend is made of. */
export interface Ec2BackendProps extends Ec2BackendOptions, BackendOptions, ObjectProps {}

/**
 * A Backend that leads to the running instances of AWS EC2 that have certain tags.
 *
 * The controller lists the instances; this has to be switched on there, else the Backend is not accepted and requests
 * are answered with a 500: a KgatewayController of the same program must have `awsEc2Discovery`. Needs kgateway 2.4.
 *
 * @example
 * new Ec2Backend(this, 'legacy', {
 *   tags: [{ key: 'app', value: 'legacy' }, { key: 'stage', value: 'production' }],
 *   port: 8080,
 *   region: 'eu-central-1',
 * });
 *
 * @see https://kgateway.dev/docs/main/traffic-management/destination-types/backends/
 */
export class Ec2Backend extends Backend {
  public constructor(scope: Construct, id: string, props: Ec2BackendProps) {
    super(scope, id, { ...partFor('Backend', checkedProps('Ec2Backend', scope, id, props)), destination: Destination.ec2(partFor('Ec2BackendOptions', props)) });
  }
}
