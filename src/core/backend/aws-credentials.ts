import type { BackendAuth } from '../../generated/spec/backend';
import type { Location } from '../location';
import type { Resolvable } from '../resolvable';
import { roleArn } from '../syntax/aws';
import { objectName } from '../syntax/name';

/**
 * How the gateway proves to AWS who it is. No secret value ever is in a manifest.
 *
 * @see https://kgateway.dev/docs/main/traffic-management/destination-types/backends/lambda/
 */
export class AwsCredentials {
  /**
   * The identity of the pod that calls AWS: its service account (IRSA, EKS pod identity) or environment.
   * That pod is the proxy for Lambda, and the controller for the discovery of EC2 instances.
   */
  public static ambient(): AwsCredentials {
    return new AwsCredentials(() => undefined);
  }

  /**
   * Keys in a Secret of the Backend's namespace.
   *
   * @param name a Secret with the keys `accessKey` and `secretKey`, and `sessionToken` where the credentials are temporary
   */
  public static secret(name: string): AwsCredentials {
    return new AwsCredentials((at) => {
      at.at('name').checkRequired(name, objectName, 'AwsCredentials.secret');
      return { type: 'Secret', secretRef: { name } };
    });
  }

  /**
   * A role, assumed with the identity of the pod. Needs kgateway 2.4.
   *
   * @param arn the ARN of the role, such as `arn:aws:iam::123456789012:role/gateway`
   */
  public static assumeRole(arn: string): AwsCredentials {
    return new AwsCredentials((at) => {
      at.at('arn').checkRequired(arn, roleArn, 'AwsCredentials.assumeRole');
      return { type: 'AssumeRole', assumeRole: { roleArn: arn as Resolvable<string> } };
    });
  }

  private constructor(
    /** @internal */
    public readonly _render: (at: Location) => BackendAuth | undefined,
  ) {}
}
