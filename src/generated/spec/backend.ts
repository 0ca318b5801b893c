// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

export interface BackendSpec {
  readonly aws?: BackendAws;
  readonly dynamicForwardProxy?: BackendDynamicForwardProxy;
  /** In kgateway since 2.3. */
  readonly gcp?: BackendGcp;
  /** 1 to 16 items. In kgateway since 2.4. */
  readonly priorityGroups?: readonly BackendPriorityGroup[];
  readonly static?: BackendStatic;
  /** "GCP" in kgateway since 2.3. "PriorityGroups" in kgateway since 2.4. */
  readonly type?: Resolvable<'AWS' | 'Static' | 'DynamicForwardProxy' | 'GCP' | 'PriorityGroups'>;
}

export interface BackendStatic {
  readonly appProtocol?: Resolvable<'http2' | 'grpc' | 'grpc-web' | 'kubernetes.io/h2c' | 'kubernetes.io/ws'>;
  /** At least 1 item. */
  readonly hosts: readonly BackendHost[];
}

export interface BackendHost {
  /** At least 1 character. */
  readonly host: Resolvable<string>;
  readonly port: Resolvable<number>;
}

export interface BackendPriorityGroup {
  /** 1 to 16 items. */
  readonly backendRefs: readonly BackendRef[];
}

export interface BackendGcp {
  /** At least 1 character. */
  readonly audience?: Resolvable<string>;
  /** At least 1 character. */
  readonly host: Resolvable<string>;
}

export interface BackendDynamicForwardProxy {
  readonly enableTls?: Resolvable<boolean>;
}

export interface BackendAws {
  /** 1 to 12 characters. */
  readonly accountId?: Resolvable<string>;
  readonly auth?: BackendAuth;
  /** In kgateway since 2.4. */
  readonly ec2?: BackendEc2;
  readonly lambda?: BackendLambda;
  /**
   * 1 to 63 characters.
   * @default "us-east-1"
   */
  readonly region?: Resolvable<string>;
}

export interface BackendLambda {
  /** 1 to 12 characters. In kgateway since 2.4. */
  readonly accountId?: Resolvable<string>;
  /** At most 2048 characters. */
  readonly endpointURL?: Resolvable<string>;
  readonly functionName: Resolvable<string>;
  /** @default "Sync" */
  readonly invocationMode?: Resolvable<'Sync' | 'Async'>;
  /** @default "Envoy" */
  readonly payloadTransformMode?: Resolvable<'None' | 'Envoy'>;
  /** @default "$LATEST" */
  readonly qualifier?: Resolvable<string>;
}

export interface BackendEc2 {
  /** @default "PrivateIP" */
  readonly addressType?: Resolvable<'PrivateIP' | 'PublicIP'>;
  /** At most 16 items. */
  readonly filters?: readonly BackendFilter[];
  /** @default 80 */
  readonly port?: Resolvable<number>;
}

export interface BackendFilter {
  /** 1 to 128 characters. */
  readonly key?: Resolvable<string>;
  readonly keyValue?: BackendKeyValue;
}

export interface BackendKeyValue {
  /** 1 to 128 characters. */
  readonly key: Resolvable<string>;
  /** 1 to 256 characters. */
  readonly value: Resolvable<string>;
}

export interface BackendAuth {
  /** In kgateway since 2.4. */
  readonly assumeRole?: BackendAssumeRole;
  readonly secretRef?: BackendRef;
  /** "AssumeRole" in kgateway since 2.4. */
  readonly type: Resolvable<'Secret' | 'AssumeRole'>;
}

export interface BackendRef {
  /** @default "" */
  readonly name?: Resolvable<string>;
}

export interface BackendAssumeRole {
  /** 1 to 2048 characters. */
  readonly roleArn: Resolvable<string>;
}
