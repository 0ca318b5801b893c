// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of a Backend. */
export interface BackendSpec {
  readonly aws?: BackendAws;
  readonly dynamicForwardProxy?: BackendDynamicForwardProxy;
  /** In kgateway since 2.3. */
  readonly gcp?: BackendGcp;
  /** 1 to 16 items. In kgateway since 2.4. */
  readonly priorityGroups?: BackendPriorityGroup[];
  readonly static?: BackendStatic;
  /** "GCP" in kgateway since 2.3. "PriorityGroups" in kgateway since 2.4. */
  readonly type?: BackendType;
}

/** A value of `type` of a Backend. */
export enum BackendType {
  AWS = 'AWS',
  STATIC = 'Static',
  DYNAMIC_FORWARD_PROXY = 'DynamicForwardProxy',
  GCP = 'GCP',
  PRIORITY_GROUPS = 'PriorityGroups',
}

/** Stands at `static` of a Backend. */
export interface BackendStatic {
  readonly appProtocol?: BackendStaticAppProtocol;
  /** At least 1 item. */
  readonly hosts: BackendStaticHost[];
}

/** An entry of `static.hosts` of a Backend. */
export interface BackendStaticHost {
  /** At least 1 character. */
  readonly host: string;
  readonly port: number;
}

/** A value of `static.appProtocol` of a Backend. */
export enum BackendStaticAppProtocol {
  HTTP2 = 'http2',
  GRPC = 'grpc',
  GRPC_WEB = 'grpc-web',
  KUBERNETES_IO_H2C = 'kubernetes.io/h2c',
  KUBERNETES_IO_WS = 'kubernetes.io/ws',
}

/** An entry of `priorityGroups` of a Backend. */
export interface BackendPriorityGroup {
  /** 1 to 16 items. */
  readonly backendRefs: BackendPriorityGroupBackendRef[];
}

/** Stands at `gcp` of a Backend. */
export interface BackendGcp {
  /** At least 1 character. */
  readonly audience?: string;
  /** At least 1 character. */
  readonly host: string;
}

/** Stands at `dynamicForwardProxy` of a Backend. */
export interface BackendDynamicForwardProxy {
  readonly enableTls?: boolean;
}

/** Stands at `aws` of a Backend. */
export interface BackendAws {
  /** 1 to 12 characters. */
  readonly accountId?: string;
  readonly auth?: BackendAwsAuth;
  /** In kgateway since 2.4. */
  readonly ec2?: BackendAwsEc2;
  readonly lambda?: BackendAwsLambda;
  /**
   * 1 to 63 characters.
   * @default "us-east-1"
   */
  readonly region?: string;
}

/** Stands at `aws.lambda` of a Backend. */
export interface BackendAwsLambda {
  /** 1 to 12 characters. In kgateway since 2.4. */
  readonly accountId?: string;
  /** At most 2048 characters. */
  readonly endpointURL?: string;
  readonly functionName: string;
  /** @default "Sync" */
  readonly invocationMode?: BackendAwsLambdaInvocationMode;
  /** @default "Envoy" */
  readonly payloadTransformMode?: BackendAwsLambdaPayloadTransformMode;
  /** @default "$LATEST" */
  readonly qualifier?: string;
}

/** A value of `aws.lambda.payloadTransformMode` of a Backend. */
export enum BackendAwsLambdaPayloadTransformMode {
  NONE = 'None',
  ENVOY = 'Envoy',
}

/** A value of `aws.lambda.invocationMode` of a Backend. */
export enum BackendAwsLambdaInvocationMode {
  SYNC = 'Sync',
  ASYNC = 'Async',
}

/** Stands at `aws.ec2` of a Backend. */
export interface BackendAwsEc2 {
  /** @default "PrivateIP" */
  readonly addressType?: BackendAwsEc2AddressType;
  /** At most 16 items. */
  readonly filters?: BackendAwsEc2Filter[];
  /** @default 80 */
  readonly port?: number;
}

/** An entry of `aws.ec2.filters` of a Backend. */
export interface BackendAwsEc2Filter {
  /** 1 to 128 characters. */
  readonly key?: string;
  readonly keyValue?: BackendAwsEc2FilterKeyValue;
}

/** Stands at `aws.ec2.filters.keyValue` of a Backend. */
export interface BackendAwsEc2FilterKeyValue {
  /** 1 to 128 characters. */
  readonly key: string;
  /** 1 to 256 characters. */
  readonly value: string;
}

/** A value of `aws.ec2.addressType` of a Backend. */
export enum BackendAwsEc2AddressType {
  PRIVATE_IP = 'PrivateIP',
  PUBLIC_IP = 'PublicIP',
}

/** Stands at `aws.auth` of a Backend. */
export interface BackendAwsAuth {
  /** In kgateway since 2.4. */
  readonly assumeRole?: BackendAwsAuthAssumeRole;
  readonly secretRef?: BackendPriorityGroupBackendRef;
  /** "AssumeRole" in kgateway since 2.4. */
  readonly type: BackendAwsAuthType;
}

/** A value of `aws.auth.type` of a Backend. */
export enum BackendAwsAuthType {
  SECRET = 'Secret',
  ASSUME_ROLE = 'AssumeRole',
}

/** Stands at `aws.auth.secretRef` and `priorityGroups.backendRefs` of a Backend. */
export interface BackendPriorityGroupBackendRef {
  /** @default "" */
  readonly name?: string;
}

/** Stands at `aws.auth.assumeRole` of a Backend. */
export interface BackendAwsAuthAssumeRole {
  /** 1 to 2048 characters. */
  readonly roleArn: string;
}
