import type { AwsCredentials } from './aws-credentials';
import type { BackendFilter, BackendSpec } from '../../generated/spec/backend';
import type { Location } from '../location';
import { given } from '../manifest';
import { region } from '../syntax/aws';
import { port } from '../syntax/port';

/** Which address of an instance requests are sent to. */
export enum Ec2AddressType {
  /** The address in the VPC. */
  PRIVATE_IP = 'PrivateIP',
  /** The address on the internet. */
  PUBLIC_IP = 'PublicIP',
}

/** A tag that instances must have. */
export interface Ec2Tag {
  /** The key, 1 to 128 characters. */
  readonly key: string;

  /**
   * The value, 1 to 256 characters.
   *
   * @default - any value
   */
  readonly value?: string;
}

/** What a Backend for EC2 instances is made of. */
export interface Ec2BackendOptions {
  /** Instances must have all of these tags; up to 16. None at all is refused, unless `allInstances` is set. */
  readonly tags: Ec2Tag[];

  /**
   * Take every running instance of the region when there are no tags.
   *
   * @default false
   */
  readonly allInstances?: boolean;

  /**
   * The port of the instances, 1 to 65535.
   *
   * @default 80
   */
  readonly port?: number;

  /**
   * Which address of an instance requests are sent to.
   *
   * @default Ec2AddressType.PRIVATE_IP
   */
  readonly addressType?: Ec2AddressType;

  /**
   * The region of the instances.
   *
   * @default "us-east-1"
   */
  readonly region?: string;

  /**
   * How the controller proves who it is, when it lists instances.
   *
   * @default AwsCredentials.ambient()
   */
  readonly credentials?: AwsCredentials;
}

export function renderEc2(options: Ec2BackendOptions, at: Location): BackendSpec {
  if (options.tags.length === 0 && options.allInstances !== true) {
    at.at('tags').refuse({
      wrong: 'without tags, every running instance of the region would get requests', fix: 'give a tag, or set allInstances: true',
    });
  }
  at.at('port').check<number>(options.port, port);
  at.at('region').checkText(options.region, region);
  return {
    type: 'AWS',
    aws: given({
      region: options.region,
      auth: options.credentials?._render(at.at('credentials')),
      ec2: given({
        port: options.port,
        addressType: options.addressType,
        filters: options.tags.length === 0 ? undefined : options.tags.map(filter),
      }),
    }),
  };
}

function filter({ key, value }: Ec2Tag): BackendFilter {
  return value === undefined ? { key } : { keyValue: { key, value } };
}
