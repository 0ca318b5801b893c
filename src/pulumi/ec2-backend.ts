import type * as pulumi from '@pulumi/pulumi';
import { Backend } from './backend';
import { argsFor, checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import type { ObjectArgs } from './manifest-component';
import type { BackendOptions } from '../core/backend/backend';
import { Destination } from '../core/backend/destination';
import type { Ec2BackendOptions } from '../core/backend/ec2-backend';
import { partFor } from '../core/shape/check-shape';

/** What an Ec2Backend is made of. */
export interface Ec2BackendArgs extends InputFields<Ec2BackendOptions>, InputFields<BackendOptions>, ObjectArgs {}

/**
 * A Backend that leads to the running instances of AWS EC2 that have certain tags.
 *
 * The controller lists the instances; this has to be switched on there, else the Backend is not accepted and requests
 * are answered with a 500: a KgatewayController of the same program must have `awsEc2Discovery`. Needs kgateway 2.4.
 */
export class Ec2Backend extends Backend {
  public constructor(name: string, args: Ec2BackendArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { ...argsFor('Backend', checkedArgs('Ec2Backend', name, args)), destination: Destination.ec2(partFor('Ec2BackendOptions', args as Ec2BackendOptions)) }, options, 'Ec2Backend');
  }
}
