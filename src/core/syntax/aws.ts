import type { Complaint } from '../location';

const ACCOUNT = /^[0-9]{12}$/;
const REGION = /^[a-z]{2,}(-[a-z]+)+-[0-9]+$/;
const FUNCTION = /^[A-Za-z0-9-_]{1,140}$/;
const QUALIFIER = /^(\$LATEST|[0-9]+|[A-Za-z0-9-_]{1,128})$/;
const ROLE = /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/.+$/;
const ENDPOINT = /^https?:\/\/[-a-zA-Z0-9@:%.+~#?&/=]+$/;

/** The number of an AWS account. */
export function accountId(value: string): Complaint | undefined {
  return ACCOUNT.test(value) ? undefined : { wrong: 'not the number of an AWS account', fix: 'write its 12 digits, as in "123456789012"' };
}

/** An AWS region, such as `eu-central-1`. */
export function region(value: string): Complaint | undefined {
  return REGION.test(value) ? undefined : { wrong: 'not an AWS region', fix: 'write one such as "eu-central-1"' };
}

/** A region of the partition `aws`: kgateway writes the function's ARN with no other. */
export function lambdaRegion(value: string): Complaint | undefined {
  if (/^(cn|us-gov)-/.test(value)) {
    return { wrong: 'kgateway cannot reach Lambda functions in China and GovCloud', fix: 'use a StaticBackend for the URL of the function' };
  }
  return region(value);
}

/** The name of a Lambda function alone. */
export function functionName(value: string): Complaint | undefined {
  const arn = /^arn:aws[a-z-]*:lambda:([^:]+):([^:]+):function:([^:]+)(?::(.+))?$/.exec(value);
  if (arn !== null) {
    const [, inRegion, account, name, version] = arn;
    return {
      wrong: 'the name of a function is not its ARN',
      fix: `write functionName "${name}", region "${inRegion}", accountId "${account}"${version === undefined ? '' : `, qualifier "${version}"`}`,
    };
  }
  if (value.includes(':')) {
    const [name, version] = value.split(':');
    return { wrong: 'the name of a function has no qualifier', fix: `write functionName "${name}", qualifier "${version}"` };
  }
  return FUNCTION.test(value) ? undefined : {
    wrong: 'not the name of a Lambda function', fix: 'write 1 to 140 letters, digits, "-" and "_"',
  };
}

/** Which version of a function: `$LATEST`, a version number or an alias. */
export function qualifier(value: string): Complaint | undefined {
  return QUALIFIER.test(value) ? undefined : {
    wrong: 'not a qualifier of a function', fix: 'write "$LATEST", a version such as "7", or an alias of letters, digits, "-" and "_"',
  };
}

/** The ARN of an IAM role. */
export function roleArn(value: string): Complaint | undefined {
  return ROLE.test(value) ? undefined : { wrong: 'not the ARN of a role', fix: 'write one such as "arn:aws:iam::123456789012:role/gateway"' };
}

/** The address of a Lambda endpoint. Without a port, the controller refuses what the CRD accepts. */
export function lambdaEndpoint(value: string): Complaint | undefined {
  if (!ENDPOINT.test(value)) {
    return { wrong: 'not the URL of an endpoint', fix: 'write one with a port, such as "https://lambda.internal.example:443"' };
  }
  const [, scheme, authority, rest] = /^(https?):\/\/([^/?#]*)(.*)$/.exec(value)!;
  return /:[0-9]+$/.test(authority) ? undefined : {
    wrong: 'the URL of an endpoint needs its port', fix: `write "${scheme}://${authority}:${scheme === 'http' ? 80 : 443}${rest}"`,
  };
}
