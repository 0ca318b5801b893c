// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

export interface TrafficPolicySpec {
  /** In kgateway since 2.3. */
  readonly acl?: TrafficPolicyAcl;
  readonly apiKeyAuth?: TrafficPolicyApiKeyAuth;
  readonly autoHostRewrite?: Leaf<boolean>;
  readonly basicAuth?: TrafficPolicyBasicAuth;
  readonly buffer?: TrafficPolicyBuffer;
  readonly compression?: TrafficPolicyCompression;
  readonly cors?: TrafficPolicyCors;
  readonly csrf?: TrafficPolicyCsrf;
  readonly extAuth?: TrafficPolicyExtAuth;
  readonly extProc?: TrafficPolicyExtProc;
  /** In kgateway since 2.3. */
  readonly faultInjection?: TrafficPolicyFaultInjection;
  readonly headerModifiers?: TrafficPolicyHeaderModifiers;
  /** In kgateway since 2.4. */
  readonly internalRedirect?: TrafficPolicyInternalRedirect;
  readonly jwtAuth?: TrafficPolicyJwtAuth;
  readonly oauth2?: TrafficPolicyOauth2;
  readonly rateLimit?: TrafficPolicyRateLimit;
  readonly rbac?: TrafficPolicyRbac;
  /** At least 1 field. In kgateway since 2.5. */
  readonly requestMirror?: TrafficPolicyRequestMirror;
  readonly retry?: TrafficPolicyRetry;
  /** 1 to 256 characters. In kgateway since 2.4. */
  readonly statPrefix?: Leaf<string>;
  /** 1 to 16 items. */
  readonly targetRefs?: readonly TrafficPolicyTargetRef[];
  readonly targetSelectors?: readonly TrafficPolicyTargetSelector[];
  readonly timeouts?: TrafficPolicyTimeouts;
  /** In kgateway since 2.3. */
  readonly tracing?: TrafficPolicyTracing;
  readonly transformation?: TrafficPolicyTransformation;
  readonly urlRewrite?: TrafficPolicyUrlRewrite;
}

export interface TrafficPolicyUrlRewrite {
  readonly pathRegex?: TrafficPolicyPathRegex;
}

export interface TrafficPolicyPathRegex {
  /** 1 to 1024 characters. */
  readonly pattern: Leaf<string>;
  /** 1 to 1024 characters. */
  readonly substitution: Leaf<string>;
}

export interface TrafficPolicyTransformation {
  readonly request?: TrafficPolicyTransformationRequest;
  readonly response?: TrafficPolicyTransformationRequest;
}

export interface TrafficPolicyTransformationRequest {
  /** At most 16 items. */
  readonly add?: readonly TrafficPolicyTransformationRequestAdd[];
  readonly body?: TrafficPolicyBody;
  /** At most 16 items. In kgateway since 2.3. */
  readonly dynamicMetadata?: readonly TrafficPolicyDynamicMetadata[];
  /** At most 16 items. */
  readonly remove?: readonly Leaf<string>[];
  /** At most 16 items. */
  readonly set?: readonly TrafficPolicyTransformationRequestAdd[];
}

export interface TrafficPolicyDynamicMetadata {
  /** 1 to 256 characters. */
  readonly key: Leaf<string>;
  /** 1 to 256 characters. */
  readonly namespace: Leaf<string>;
  readonly value: TrafficPolicyValue;
}

export interface TrafficPolicyValue {
  /** At least 1 character. */
  readonly stringValue?: Leaf<string>;
}

export interface TrafficPolicyBody {
  /**
   * "None" in kgateway since 2.3.
   * @default "AsString"
   */
  readonly parseAs?: Leaf<'AsString' | 'AsJson' | 'None'>;
  readonly value?: Leaf<string>;
}

export interface TrafficPolicyTransformationRequestAdd {
  readonly name: Leaf<string>;
  readonly value?: Leaf<string>;
}

export interface TrafficPolicyTracing {
  /** At most 16 items. */
  readonly attributes?: readonly TrafficPolicyAttribute[];
  /** 0 to 100. */
  readonly clientSampling?: Leaf<number>;
  readonly disable?: Readonly<Record<string, unknown>>;
  /** 0 to 100. */
  readonly overallSampling?: Leaf<number>;
  /** 0 to 100. */
  readonly randomSampling?: Leaf<number>;
}

export interface TrafficPolicyAttribute {
  readonly environment?: TrafficPolicyEnvironment;
  readonly literal?: TrafficPolicyLiteral;
  readonly metadata?: TrafficPolicyMetadata;
  readonly name: Leaf<string>;
  readonly requestHeader?: TrafficPolicyEnvironment;
}

export interface TrafficPolicyMetadata {
  readonly defaultValue?: Leaf<string>;
  readonly kind: Leaf<'Request' | 'Route' | 'Cluster' | 'Host'>;
  readonly metadataKey: TrafficPolicyMetadataKey;
}

export interface TrafficPolicyMetadataKey {
  readonly key: Leaf<string>;
  readonly path: readonly TrafficPolicyPath[];
}

export interface TrafficPolicyPath {
  readonly key: Leaf<string>;
}

export interface TrafficPolicyLiteral {
  readonly value: Leaf<string>;
}

export interface TrafficPolicyEnvironment {
  readonly defaultValue?: Leaf<string>;
  readonly name: Leaf<string>;
}

export interface TrafficPolicyTimeouts {
  /** At most 32 characters. */
  readonly request?: Leaf<string>;
  /** At most 32 characters. */
  readonly streamIdle?: Leaf<string>;
}

export interface TrafficPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  readonly matchLabels: Readonly<Record<string, Leaf<string>>>;
  /** 1 to 253 characters. */
  readonly sectionName?: Leaf<string>;
}

export interface TrafficPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 253 characters. */
  readonly sectionName?: Leaf<string>;
}

export interface TrafficPolicyRetry {
  /**
   * At least 0.
   * @default 1
   */
  readonly attempts?: Leaf<number>;
  /**
   * At most 32 characters.
   * @default "25ms"
   */
  readonly backoffBaseInterval?: Leaf<string>;
  /** At most 32 characters. */
  readonly perTryTimeout?: Leaf<string>;
  /** At least 1 item. */
  readonly retryOn?: readonly Leaf<'5xx' | 'gateway-error' | 'reset' | 'reset-before-request' | 'connect-failure' | 'envoy-ratelimited' | 'retriable-4xx' | 'refused-stream' | 'retriable-status-codes' | 'http3-post-connect-failure' | 'cancelled' | 'deadline-exceeded' | 'internal' | 'resource-exhausted' | 'unavailable'>[];
  /** At least 1 item. Each 400 to 599. */
  readonly statusCodes?: readonly Leaf<number>[];
}

export interface TrafficPolicyRequestMirror {
  readonly disableShadowHostSuffixAppend?: Leaf<boolean>;
  /** At least 1 character. */
  readonly hostRewriteLiteral?: Leaf<string>;
}

export interface TrafficPolicyRbac {
  /** @default "Allow" */
  readonly action?: Leaf<'Allow' | 'Deny'>;
  readonly policy: TrafficPolicyPolicy;
}

export interface TrafficPolicyPolicy {
  /** 1 to 256 items. Each 1 to 16384 characters. */
  readonly matchExpressions: readonly Leaf<string>[];
}

export interface TrafficPolicyRateLimit {
  readonly global?: TrafficPolicyGlobal;
  readonly local?: TrafficPolicyLocal;
}

export interface TrafficPolicyLocal {
  /** 0 to 100. In kgateway since 2.3. */
  readonly percentEnabled?: Leaf<number>;
  /** 0 to 100. In kgateway since 2.3. */
  readonly percentEnforced?: Leaf<number>;
  readonly tokenBucket?: TrafficPolicyTokenBucket;
}

export interface TrafficPolicyTokenBucket {
  /** At most 32 characters. */
  readonly fillInterval: Leaf<string>;
  /** At least 1. */
  readonly maxTokens: Leaf<number>;
  /**
   * At least 1.
   * @default 1
   */
  readonly tokensPerFill?: Leaf<number>;
}

export interface TrafficPolicyGlobal {
  /** At least 1 item. */
  readonly descriptors: readonly TrafficPolicyDescriptor[];
  readonly extensionRef: TrafficPolicyExtensionRef;
}

export interface TrafficPolicyDescriptor {
  /** At least 1 item. */
  readonly entries: readonly TrafficPolicyEntry[];
}

export interface TrafficPolicyEntry {
  readonly generic?: TrafficPolicyGeneric;
  /** At least 1 character. */
  readonly header?: Leaf<string>;
  readonly type: Leaf<'Generic' | 'Header' | 'RemoteAddress' | 'Path'>;
}

export interface TrafficPolicyGeneric {
  /** At least 1 character. */
  readonly key: Leaf<string>;
  /** At least 1 character. */
  readonly value: Leaf<string>;
}

export interface TrafficPolicyOauth2 {
  readonly extensionRef: TrafficPolicyExtensionRef;
}

export interface TrafficPolicyJwtAuth {
  readonly disable?: Readonly<Record<string, unknown>>;
  readonly extensionRef?: TrafficPolicyExtensionRef;
}

export interface TrafficPolicyInternalRedirect {
  readonly allowCrossSchemeRedirect?: Leaf<boolean>;
  /** At least 1. */
  readonly maxRedirects?: Leaf<number>;
  /** 1 to 5 items. */
  readonly redirectResponseCodes?: readonly Leaf<301 | 302 | 303 | 307 | 308>[];
  /** 1 to 16 items. Each 1 to 256 characters. */
  readonly responseHeadersToCopy?: readonly Leaf<string>[];
}

export interface TrafficPolicyHeaderModifiers {
  readonly request?: TrafficPolicyHeaderModifiersRequest;
  readonly response?: TrafficPolicyHeaderModifiersRequest;
}

export interface TrafficPolicyHeaderModifiersRequest {
  /** At most 16 items. */
  readonly add?: readonly TrafficPolicyHeaderModifiersRequestAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Leaf<string>[];
  /** At most 16 items. */
  readonly set?: readonly TrafficPolicyHeaderModifiersRequestAdd[];
}

export interface TrafficPolicyHeaderModifiersRequestAdd {
  /** 1 to 256 characters. */
  readonly name?: Leaf<string>;
  /** In kgateway since 2.4. */
  readonly secretRef?: TrafficPolicyAddSecretRef;
  /** 1 to 4096 characters. */
  readonly value?: Leaf<string>;
}

export interface TrafficPolicyAddSecretRef {
  /** 1 to 253 characters. */
  readonly key?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
}

export interface TrafficPolicyFaultInjection {
  readonly abort?: TrafficPolicyAbort;
  readonly delay?: TrafficPolicyDelay;
  readonly disable?: Readonly<Record<string, unknown>>;
  /** At least 0. */
  readonly maxActiveFaults?: Leaf<number>;
  readonly responseRateLimit?: TrafficPolicyResponseRateLimit;
}

export interface TrafficPolicyResponseRateLimit {
  /** At least 1. */
  readonly kbitsPerSecond: Leaf<number>;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: Leaf<number>;
}

export interface TrafficPolicyDelay {
  /** At most 32 characters. */
  readonly fixedDelay: Leaf<string>;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: Leaf<number>;
}

export interface TrafficPolicyAbort {
  /** 0 to 16. */
  readonly grpcStatus?: Leaf<number>;
  /** 200 to 599. */
  readonly httpStatus?: Leaf<number>;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: Leaf<number>;
}

export interface TrafficPolicyExtProc {
  readonly disable?: Readonly<Record<string, unknown>>;
  readonly extensionRef?: TrafficPolicyExtensionRef;
  readonly processingMode?: TrafficPolicyProcessingMode;
}

export interface TrafficPolicyProcessingMode {
  /** @default "NONE" */
  readonly requestBodyMode?: Leaf<'NONE' | 'STREAMED' | 'BUFFERED' | 'BUFFERED_PARTIAL' | 'FULL_DUPLEX_STREAMED'>;
  /** @default "SEND" */
  readonly requestHeaderMode?: Leaf<'DEFAULT' | 'SEND' | 'SKIP'>;
  /** @default "SKIP" */
  readonly requestTrailerMode?: Leaf<'DEFAULT' | 'SEND' | 'SKIP'>;
  /** @default "NONE" */
  readonly responseBodyMode?: Leaf<'NONE' | 'STREAMED' | 'BUFFERED' | 'BUFFERED_PARTIAL' | 'FULL_DUPLEX_STREAMED'>;
  /** @default "SEND" */
  readonly responseHeaderMode?: Leaf<'DEFAULT' | 'SEND' | 'SKIP'>;
  /** @default "SKIP" */
  readonly responseTrailerMode?: Leaf<'DEFAULT' | 'SEND' | 'SKIP'>;
}

export interface TrafficPolicyExtAuth {
  readonly contextExtensions?: Readonly<Record<string, Leaf<string>>>;
  readonly disable?: Readonly<Record<string, unknown>>;
  readonly extensionRef?: TrafficPolicyExtensionRef;
  readonly withRequestBody?: TrafficPolicyWithRequestBody;
}

export interface TrafficPolicyWithRequestBody {
  /** @default false */
  readonly allowPartialMessage?: Leaf<boolean>;
  /** At least 1. */
  readonly maxRequestBytes: Leaf<number>;
  /** @default false */
  readonly packAsBytes?: Leaf<boolean>;
}

export interface TrafficPolicyExtensionRef {
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
}

export interface TrafficPolicyCsrf {
  /** At most 16 items. */
  readonly additionalOrigins?: readonly TrafficPolicyAdditionalOrigin[];
  /** 0 to 100. */
  readonly percentageEnabled?: Leaf<number>;
  /** 0 to 100. */
  readonly percentageShadowed?: Leaf<number>;
}

export interface TrafficPolicyAdditionalOrigin {
  readonly contains?: Leaf<string>;
  readonly exact?: Leaf<string>;
  readonly ignoreCase?: Leaf<boolean>;
  readonly prefix?: Leaf<string>;
  readonly safeRegex?: Leaf<string>;
  readonly suffix?: Leaf<string>;
}

export interface TrafficPolicyCors {
  readonly [field: string]: unknown;
  readonly allowCredentials?: Leaf<boolean>;
  /** At most 64 items. Each 1 to 256 characters. */
  readonly allowHeaders?: readonly Leaf<string>[];
  /** At most 9 items. */
  readonly allowMethods?: readonly Leaf<'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH' | '*'>[];
  /** At most 64 items. Each 1 to 253 characters. */
  readonly allowOrigins?: readonly Leaf<string>[];
  readonly disable?: Readonly<Record<string, unknown>>;
  /** At most 64 items. Each 1 to 256 characters. */
  readonly exposeHeaders?: readonly Leaf<string>[];
  /**
   * At least 1.
   * @default 5
   */
  readonly maxAge?: Leaf<number>;
}

export interface TrafficPolicyCompression {
  readonly requestDecompression?: TrafficPolicyRequestDecompression;
  readonly responseCompression?: TrafficPolicyRequestDecompression;
}

export interface TrafficPolicyRequestDecompression {
  readonly disable?: Readonly<Record<string, unknown>>;
  /**
   * 1 to 3 items. In kgateway since 2.4.
   * @default ["Gzip"]
   */
  readonly libraries?: readonly Leaf<'Gzip' | 'Brotli' | 'Zstd'>[];
}

export interface TrafficPolicyBuffer {
  readonly disable?: Readonly<Record<string, unknown>>;
  readonly maxRequestSize?: Leaf<string | number>;
}

export interface TrafficPolicyBasicAuth {
  readonly disable?: Readonly<Record<string, unknown>>;
  readonly secretRef?: TrafficPolicyBasicAuthSecretRef;
  /** 1 to 256 items. */
  readonly users?: readonly Leaf<string>[];
}

export interface TrafficPolicyBasicAuthSecretRef {
  /**
   * At least 1 character.
   * @default ".htpasswd"
   */
  readonly key?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
}

export interface TrafficPolicyApiKeyAuth {
  readonly clientIdHeader?: Leaf<string>;
  readonly disable?: Readonly<Record<string, unknown>>;
  readonly forwardCredential?: Leaf<boolean>;
  /** At most 16 items. */
  readonly keySources?: readonly TrafficPolicyKeySource[];
  readonly secretRef?: TrafficPolicyApiKeyAuthSecretRef;
  readonly secretSelector?: TrafficPolicySecretSelector;
}

export interface TrafficPolicySecretSelector {
  readonly matchLabels: Readonly<Record<string, Leaf<string>>>;
}

export interface TrafficPolicyApiKeyAuthSecretRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Leaf<string>;
  /**
   * 1 to 63 characters.
   * @default "Secret"
   */
  readonly kind?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
}

export interface TrafficPolicyKeySource {
  /** 1 to 256 characters. */
  readonly cookie?: Leaf<string>;
  /** 1 to 256 characters. */
  readonly header?: Leaf<string>;
  /** 1 to 256 characters. */
  readonly query?: Leaf<string>;
}

export interface TrafficPolicyAcl {
  readonly defaultAction: Leaf<'allow' | 'deny'>;
  readonly denyResponse?: TrafficPolicyDenyResponse;
  /** At most 256 items. */
  readonly rules?: readonly TrafficPolicyRule[];
}

export interface TrafficPolicyRule {
  readonly action: Leaf<'allow' | 'deny'>;
  /** 1 to 256 items. */
  readonly cidrs: readonly Leaf<string>[];
  /** At most 256 characters. */
  readonly name?: Leaf<string>;
}

export interface TrafficPolicyDenyResponse {
  /** 1 to 256 characters. */
  readonly blockedByHeaderName?: Leaf<string>;
  /** At most 16 items. */
  readonly headers?: readonly TrafficPolicyHeader[];
  /** 100 to 599. */
  readonly statusCode?: Leaf<number>;
}

export interface TrafficPolicyHeader {
  /** 1 to 256 characters. */
  readonly name: Leaf<string>;
  /** At most 4096 characters. */
  readonly value: Leaf<string>;
}
