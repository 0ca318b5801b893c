import type { AwsCredentials } from './aws-credentials';
import type { DestinationContext, Join } from './destination-context';
import type { BackendSpec } from '../../generated/spec/backend';
import type { Location } from '../location';
import { given } from '../manifest';
import { KgatewayVersion } from '../release';
import { isKnown, known } from '../resolvable';
import type { Resolvable } from '../resolvable';
import { accountId, functionName, lambdaEndpoint, lambdaRegion, qualifier } from '../syntax/aws';

/** Whether a request waits for the function. */
export enum LambdaInvocation {
  /** The response is that of the function. */
  SYNC = 'Sync',
  /** The function is queued; the response says so. */
  ASYNC = 'Async',
}

/** What the function gets to see of a request. */
export enum LambdaPayload {
  /** A JSON object with headers, method, path, query and body, from which the response is made in turn. */
  HTTP_REQUEST = 'Envoy',
  /** The body of the request, as it is. */
  BODY = 'None',
}

/** What a Backend for a Lambda function is made of. */
export interface LambdaBackendOptions {
  /** The name of the function: not its ARN, and without qualifier. */
  readonly functionName: string;

  /** The AWS account of the function, 12 digits. */
  readonly accountId: string;

  /**
   * The region of the function. China and GovCloud are out of reach.
   *
   * @default "us-east-1"
   */
  readonly region?: string;

  /**
   * Which version of the function: `$LATEST`, a version number or an alias.
   *
   * @default "$LATEST"
   */
  readonly qualifier?: string;

  /**
   * Whether requests wait for the function.
   *
   * @default LambdaInvocation.SYNC
   */
  readonly invocation?: LambdaInvocation;

  /**
   * What the function gets to see of a request.
   *
   * @default LambdaPayload.HTTP_REQUEST
   */
  readonly payload?: LambdaPayload;

  /**
   * Where Lambda is reached, for a VPC endpoint or a local stack. The port has to be written; `http://` means no TLS.
   *
   * @default - the public endpoint of the region
   */
  readonly endpointUrl?: string;

  /**
   * How the proxy proves who it is.
   *
   * @default AwsCredentials.ambient()
   */
  readonly credentials?: AwsCredentials;
}

const DEFAULT_REGION = 'us-east-1';

export function renderLambda(options: LambdaBackendOptions, at: Location, { release }: DestinationContext): BackendSpec {
  at.at('functionName').checkText(options.functionName, functionName);
  at.at('accountId').checkText(options.accountId, accountId);
  at.at('region').checkText(options.region, lambdaRegion);
  at.at('qualifier').checkText(options.qualifier, qualifier);
  at.at('endpointUrl').checkText(options.endpointUrl, lambdaEndpoint);
  // The account moved below `lambda` in 2.4, where the old place is deprecated.
  const isOld = [KgatewayVersion.V2_2, KgatewayVersion.V2_3].includes(release.kgateway);
  return {
    type: 'AWS',
    aws: given({
      region: options.region,
      accountId: isOld ? options.accountId : undefined,
      auth: options.credentials?._render(at.at('credentials')),
      lambda: given({
        functionName: options.functionName,
        accountId: isOld ? undefined : options.accountId,
        qualifier: options.qualifier,
        invocationMode: options.invocation,
        payloadTransformMode: options.payload,
        endpointURL: options.endpointUrl,
      }),
    }),
  };
}

/** Not where an endpoint of one's own is, or may be, one without TLS. */
export function speaksTlsToLambda({ endpointUrl }: LambdaBackendOptions): boolean {
  return endpointUrl === undefined || (isKnown<string>(endpointUrl) && /^https:/.test(endpointUrl));
}

/** The name on the certificate of the endpoint. */
export function lambdaServerNames({ endpointUrl, region = DEFAULT_REGION }: LambdaBackendOptions, join: Join): Resolvable<string>[] {
  const name = endpointUrl === undefined ? join(['lambda.', region, '.amazonaws.com']) : hostOf(endpointUrl);
  return name === undefined ? [] : [name];
}

function hostOf(url: string): string | undefined {
  const text = known<string>(url);
  return text !== undefined && URL.canParse(text) ? new URL(text).hostname.replace(/^\[|\]$/g, '') : undefined;
}
