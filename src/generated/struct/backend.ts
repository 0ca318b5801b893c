// Generated from imports/ by `npx projen generate`. Do not edit.
/** A destination that is no Service. Write exactly one of `aws`, `static`, `dynamicForwardProxy`, `gcp` and `priorityGroups`. The spec of a Backend. */
export interface BackendSpec {
  /**
   * A function of AWS Lambda, or instances of EC2. Needs either `lambda` or `ec2`.
   * @default - another field beside it is written
   */
  readonly aws?: BackendAws;
  /**
   * Whatever the Host of the request names. Without hostnames on the route this is an open proxy, into the cluster, too.
   * @default - another field beside it is written
   */
  readonly dynamicForwardProxy?: BackendDynamicForwardProxy;
  /**
   * A service of Google Cloud, by HTTPS with an identity token of the proxy. Its certificate is not verified unless a TLS policy says so.
   * In kgateway since 2.3.
   * @default - another field beside it is written
   */
  readonly gcp?: BackendGcp;
  /**
   * Static Backends in order: one group takes over when those before it are unhealthy. Needs health checks, on this Backend.
   * 1 to 16 items. In kgateway since 2.4.
   * @default - another field beside it is written
   */
  readonly priorityGroups?: BackendPriorityGroup[];
  /**
   * Hosts by their names or addresses. TLS needs a policy, whatever the port.
   * @default - another field beside it is written
   */
  readonly static?: BackendStatic;
  /**
   * Which of the fields is written. kgateway 2.2 and 2.3 need it.
   * "GCP" in kgateway since 2.3. "PriorityGroups" in kgateway since 2.4.
   * @default - the field that is written says it
   */
  readonly type?: BackendType;
}

/** Which of the fields is written. kgateway 2.2 and 2.3 need it. A value of `type` of a Backend. */
export enum BackendType {
  AWS = 'AWS',
  STATIC = 'Static',
  DYNAMIC_FORWARD_PROXY = 'DynamicForwardProxy',
  GCP = 'GCP',
  PRIORITY_GROUPS = 'PriorityGroups',
}

/** Hosts by their names or addresses. TLS needs a policy, whatever the port. Stands at `static` of a Backend. */
export interface BackendStatic {
  /**
   * What the hosts speak.
   * @default - HTTP/1.1
   */
  readonly appProtocol?: BackendStaticAppProtocol;
  /**
   * The hosts, which share the traffic evenly.
   * At least 1 item.
   */
  readonly hosts: BackendStaticHost[];
}

/** An entry of `static.hosts` of a Backend. The hosts, which share the traffic evenly. */
export interface BackendStaticHost {
  /**
   * DNS name or IP address. One name among them makes DNS decide for all.
   * At least 1 character.
   */
  readonly host: string;
  /** Port of the host: 1 to 65535. */
  readonly port: number;
}

/** What the hosts speak. A value of `static.appProtocol` of a Backend. */
export enum BackendStaticAppProtocol {
  /** HTTP/2. */
  HTTP2 = 'http2',
  /** GRPC, over HTTP/2. */
  GRPC = 'grpc',
  /** GRPC for browsers, over HTTP/2. */
  GRPC_WEB = 'grpc-web',
  /** HTTP/2 without TLS. */
  KUBERNETES_IO_H2C = 'kubernetes.io/h2c',
  /** WebSockets over HTTP/1.1. */
  KUBERNETES_IO_WS = 'kubernetes.io/ws',
}

/** An entry of `priorityGroups` of a Backend. Static Backends in order: one group takes over when those before it are unhealthy. Needs health checks, on this Backend. */
export interface BackendPriorityGroup {
  /**
   * Static Backends of the same namespace, which share the traffic of the group.
   * 1 to 16 items.
   */
  readonly backendRefs: BackendPriorityGroupBackendRef[];
}

/** A service of Google Cloud, by HTTPS with an identity token of the proxy. Its certificate is not verified unless a TLS policy says so. Stands at `gcp` of a Backend. */
export interface BackendGcp {
  /**
   * Audience of the token.
   * At least 1 character.
   * @default - the host as an HTTPS URL
   */
  readonly audience?: string;
  /**
   * Host of the service, which is sent as Host and SNI, too.
   * At least 1 character.
   */
  readonly host: string;
}

/** Whatever the Host of the request names. Without hostnames on the route this is an open proxy, into the cluster, too. Stands at `dynamicForwardProxy` of a Backend. */
export interface BackendDynamicForwardProxy {
  /**
   * Whether the host is called by TLS, with the certificates that the proxy trusts.
   * @default - without TLS
   */
  readonly enableTls?: boolean;
}

/** A function of AWS Lambda, or instances of EC2. Needs either `lambda` or `ec2`. Stands at `aws` of a Backend. */
export interface BackendAws {
  /**
   * Number of the AWS account: 12 digits. Write `lambda.accountId` instead, which wins.
   * 1 to 12 characters.
   * @default - `lambda.accountId`
   */
  readonly accountId?: string;
  /**
   * Credentials for AWS.
   * @default - those of the environment: of the proxy for Lambda, of the controller for EC2
   */
  readonly auth?: BackendAwsAuth;
  /**
   * Instances of EC2, which the controller looks for. Discovery must be switched on in the controller.
   * In kgateway since 2.4.
   * @default - another field beside it is written
   */
  readonly ec2?: BackendAwsEc2;
  /**
   * A function. Its certificate is not verified unless a TLS policy says so.
   * @default - another field beside it is written
   */
  readonly lambda?: BackendAwsLambda;
  /**
   * Region of AWS. Those of China and GovCloud do not work.
   * 1 to 63 characters.
   * @default "us-east-1"
   */
  readonly region?: string;
}

/** A function. Its certificate is not verified unless a TLS policy says so. Stands at `aws.lambda` of a Backend. */
export interface BackendAwsLambda {
  /**
   * Number of the AWS account: 12 digits. Needed here or in `aws`.
   * 1 to 12 characters. In kgateway since 2.4.
   * @default - `accountId` of `aws`
   */
  readonly accountId?: string;
  /**
   * Where Lambda answers instead, with scheme and port. `http` switches TLS off.
   * At most 2048 characters.
   * @default - AWS itself
   */
  readonly endpointURL?: string;
  /** Name of the function. */
  readonly functionName: string;
  /**
   * Whether the request waits for the function.
   * @default "Sync"
   */
  readonly invocationMode?: BackendAwsLambdaInvocationMode;
  /**
   * What the function gets.
   * @default "Envoy"
   */
  readonly payloadTransformMode?: BackendAwsLambdaPayloadTransformMode;
  /**
   * Version number or alias of the function; `$LATEST` is the newest.
   * @default "$LATEST"
   */
  readonly qualifier?: string;
}

/** What the function gets. A value of `aws.lambda.payloadTransformMode` of a Backend. */
export enum BackendAwsLambdaPayloadTransformMode {
  /** The body alone, as it is. */
  NONE = 'None',
  /** The request with headers, path and body, as JSON. */
  ENVOY = 'Envoy',
}

/** Whether the request waits for the function. A value of `aws.lambda.invocationMode` of a Backend. */
export enum BackendAwsLambdaInvocationMode {
  /** It does: the answer is that of the function. */
  SYNC = 'Sync',
  /** It does not: the answer is that the call was taken on. */
  ASYNC = 'Async',
}

/** Instances of EC2, which the controller looks for. Discovery must be switched on in the controller. Stands at `aws.ec2` of a Backend. */
export interface BackendAwsEc2 {
  /**
   * Which address of an instance is used.
   * @default "PrivateIP"
   */
  readonly addressType?: BackendAwsEc2AddressType;
  /**
   * Tags that an instance must have, all of them. Each is written as `key` or as `keyValue`.
   * At most 16 items.
   * @default - every running instance of the region
   */
  readonly filters?: BackendAwsEc2Filter[];
  /**
   * Port of the instances: 1 to 65535.
   * @default 80
   */
  readonly port?: number;
}

/** An entry of `aws.ec2.filters` of a Backend. Tags that an instance must have, all of them. Each is written as `key` or as `keyValue`. */
export interface BackendAwsEc2Filter {
  /**
   * Name of a tag, with any value.
   * 1 to 128 characters.
   * @default - another field beside it is written
   */
  readonly key?: string;
  /**
   * Name of a tag, and its value.
   * @default - another field beside it is written
   */
  readonly keyValue?: BackendAwsEc2FilterKeyValue;
}

/** Name of a tag, and its value. Stands at `aws.ec2.filters.keyValue` of a Backend. */
export interface BackendAwsEc2FilterKeyValue {
  /**
   * Name of the tag.
   * 1 to 128 characters.
   */
  readonly key: string;
  /**
   * Value of the tag.
   * 1 to 256 characters.
   */
  readonly value: string;
}

/** Which address of an instance is used. A value of `aws.ec2.addressType` of a Backend. */
export enum BackendAwsEc2AddressType {
  /** The address within the VPC. */
  PRIVATE_IP = 'PrivateIP',
  /** The address in the internet. */
  PUBLIC_IP = 'PublicIP',
}

/** Credentials for AWS. Stands at `aws.auth` of a Backend. */
export interface BackendAwsAuth {
  /**
   * Role to take on, for the type `AssumeRole`.
   * In kgateway since 2.4.
   * @default - the type is another one
   */
  readonly assumeRole?: BackendAwsAuthAssumeRole;
  /**
   * Secret with `accessKey`, `secretKey` and perhaps `sessionToken`, for the type `Secret`.
   * @default - the type is another one
   */
  readonly secretRef?: BackendPriorityGroupBackendRef;
  /**
   * Where credentials come from. The field of the same name holds the details.
   * "AssumeRole" in kgateway since 2.4.
   */
  readonly type: BackendAwsAuthType;
}

/** Where credentials come from. The field of the same name holds the details. A value of `aws.auth.type` of a Backend. */
export enum BackendAwsAuthType {
  /** From a Secret. */
  SECRET = 'Secret',
  /** From a role that the environment takes on. */
  ASSUME_ROLE = 'AssumeRole',
}

/** Stands at `aws.auth.secretRef` and `priorityGroups.backendRefs` of a Backend. */
export interface BackendPriorityGroupBackendRef {
  /**
   * Name of the object, in the namespace of the Backend. Must not be empty.
   * @default ""
   */
  readonly name?: string;
}

/** Role to take on, for the type `AssumeRole`. Stands at `aws.auth.assumeRole` of a Backend. */
export interface BackendAwsAuthAssumeRole {
  /**
   * ARN of the role. The credentials of the environment must be allowed to take it on.
   * 1 to 2048 characters.
   */
  readonly roleArn: string;
}
