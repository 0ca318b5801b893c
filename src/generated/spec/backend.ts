// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

export interface BackendSpec {
  readonly aws?: BackendAws;
  readonly dynamicForwardProxy?: BackendDynamicForwardProxy;
  /** In kgateway since 2.3. */
  readonly gcp?: BackendGcp;
  /** 1 to 16 items. In kgateway since 2.4. */
  readonly priorityGroups?: readonly BackendPriorityGroup[];
  readonly static?: BackendStatic;
  /** "GCP" in kgateway since 2.3. "PriorityGroups" in kgateway since 2.4. */
  readonly type?: Leaf<'AWS' | 'Static' | 'DynamicForwardProxy' | 'GCP' | 'PriorityGroups'>;
}

export interface BackendStatic {
  readonly appProtocol?: Leaf<'http2' | 'grpc' | 'grpc-web' | 'kubernetes.io/h2c' | 'kubernetes.io/ws'>;
  /** At least 1 item. */
  readonly hosts: readonly BackendHost[];
}

export interface BackendHost {
  /** At least 1 character. */
  readonly host: Leaf<string>;
  readonly port: Leaf<number>;
}

export interface BackendPriorityGroup {
  /** 1 to 16 items. */
  readonly backendRefs: readonly BackendRef[];
}

export interface BackendGcp {
  /** At least 1 character. */
  readonly audience?: Leaf<string>;
  /** At least 1 character. */
  readonly host: Leaf<string>;
}

export interface BackendDynamicForwardProxy {
  readonly enableTls?: Leaf<boolean>;
}

export interface BackendAws {
  /** 1 to 12 characters. */
  readonly accountId?: Leaf<string>;
  readonly auth?: BackendAuth;
  /** In kgateway since 2.4. */
  readonly ec2?: BackendEc2;
  readonly lambda?: BackendLambda;
  /**
   * 1 to 63 characters.
   * @default "us-east-1"
   */
  readonly region?: Leaf<string>;
}

export interface BackendLambda {
  /** 1 to 12 characters. In kgateway since 2.4. */
  readonly accountId?: Leaf<string>;
  /** At most 2048 characters. */
  readonly endpointURL?: Leaf<string>;
  readonly functionName: Leaf<string>;
  /** @default "Sync" */
  readonly invocationMode?: Leaf<'Sync' | 'Async'>;
  /** @default "Envoy" */
  readonly payloadTransformMode?: Leaf<'None' | 'Envoy'>;
  /** @default "$LATEST" */
  readonly qualifier?: Leaf<string>;
}

export interface BackendEc2 {
  /** @default "PrivateIP" */
  readonly addressType?: Leaf<'PrivateIP' | 'PublicIP'>;
  /** At most 16 items. */
  readonly filters?: readonly BackendFilter[];
  /** @default 80 */
  readonly port?: Leaf<number>;
}

export interface BackendFilter {
  /** 1 to 128 characters. */
  readonly key?: Leaf<string>;
  readonly keyValue?: BackendKeyValue;
}

export interface BackendKeyValue {
  /** 1 to 128 characters. */
  readonly key: Leaf<string>;
  /** 1 to 256 characters. */
  readonly value: Leaf<string>;
}

export interface BackendAuth {
  /** In kgateway since 2.4. */
  readonly assumeRole?: BackendAssumeRole;
  readonly secretRef?: BackendRef;
  /** "AssumeRole" in kgateway since 2.4. */
  readonly type: Leaf<'Secret' | 'AssumeRole'>;
}

export interface BackendRef {
  /** @default "" */
  readonly name?: Leaf<string>;
}

export interface BackendAssumeRole {
  /** 1 to 2048 characters. */
  readonly roleArn: Leaf<string>;
}
