// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

export interface TrafficPolicySpec {
  /** In kgateway since 2.3. */
  readonly acl?: TrafficPolicyAcl;
  readonly apiKeyAuth?: TrafficPolicyApiKeyAuth;
  readonly autoHostRewrite?: Resolvable<boolean>;
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
  readonly statPrefix?: Resolvable<string>;
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
  readonly pattern: Resolvable<string>;
  /** 1 to 1024 characters. */
  readonly substitution: Resolvable<string>;
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
  readonly remove?: readonly Resolvable<string>[];
  /** At most 16 items. */
  readonly set?: readonly TrafficPolicyTransformationRequestAdd[];
}

export interface TrafficPolicyDynamicMetadata {
  /** 1 to 256 characters. */
  readonly key: Resolvable<string>;
  /** 1 to 256 characters. */
  readonly namespace: Resolvable<string>;
  readonly value: TrafficPolicyValue;
}

export interface TrafficPolicyValue {
  /** At least 1 character. */
  readonly stringValue?: Resolvable<string>;
}

export interface TrafficPolicyBody {
  /**
   * "None" in kgateway since 2.3.
   * @default "AsString"
   */
  readonly parseAs?: Resolvable<'AsString' | 'AsJson' | 'None'>;
  readonly value?: Resolvable<string>;
}

export interface TrafficPolicyTransformationRequestAdd {
  readonly name: Resolvable<string>;
  readonly value?: Resolvable<string>;
}

export interface TrafficPolicyTracing {
  /** At most 16 items. */
  readonly attributes?: readonly TrafficPolicyAttribute[];
  /** 0 to 100. */
  readonly clientSampling?: Resolvable<number>;
  readonly disable?: Readonly<Record<string, unknown>>;
  /** 0 to 100. */
  readonly overallSampling?: Resolvable<number>;
  /** 0 to 100. */
  readonly randomSampling?: Resolvable<number>;
}

export interface TrafficPolicyAttribute {
  readonly environment?: TrafficPolicyEnvironment;
  readonly literal?: TrafficPolicyLiteral;
  readonly metadata?: TrafficPolicyMetadata;
  readonly name: Resolvable<string>;
  readonly requestHeader?: TrafficPolicyEnvironment;
}

export interface TrafficPolicyMetadata {
  readonly defaultValue?: Resolvable<string>;
  readonly kind: Resolvable<'Request' | 'Route' | 'Cluster' | 'Host'>;
  readonly metadataKey: TrafficPolicyMetadataKey;
}

export interface TrafficPolicyMetadataKey {
  readonly key: Resolvable<string>;
  readonly path: readonly TrafficPolicyPath[];
}

export interface TrafficPolicyPath {
  readonly key: Resolvable<string>;
}

export interface TrafficPolicyLiteral {
  readonly value: Resolvable<string>;
}

export interface TrafficPolicyEnvironment {
  readonly defaultValue?: Resolvable<string>;
  readonly name: Resolvable<string>;
}

export interface TrafficPolicyTimeouts {
  /** At most 32 characters. */
  readonly request?: Resolvable<string>;
  /** At most 32 characters. */
  readonly streamIdle?: Resolvable<string>;
}

export interface TrafficPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  readonly matchLabels: Readonly<Record<string, Resolvable<string>>>;
  /** 1 to 253 characters. */
  readonly sectionName?: Resolvable<string>;
}

export interface TrafficPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly sectionName?: Resolvable<string>;
}

export interface TrafficPolicyRetry {
  /**
   * At least 0.
   * @default 1
   */
  readonly attempts?: Resolvable<number>;
  /**
   * At most 32 characters.
   * @default "25ms"
   */
  readonly backoffBaseInterval?: Resolvable<string>;
  /** At most 32 characters. */
  readonly perTryTimeout?: Resolvable<string>;
  /** At least 1 item. */
  readonly retryOn?: readonly Resolvable<'5xx' | 'gateway-error' | 'reset' | 'reset-before-request' | 'connect-failure' | 'envoy-ratelimited' | 'retriable-4xx' | 'refused-stream' | 'retriable-status-codes' | 'http3-post-connect-failure' | 'cancelled' | 'deadline-exceeded' | 'internal' | 'resource-exhausted' | 'unavailable'>[];
  /** At least 1 item. Each 400 to 599. */
  readonly statusCodes?: readonly Resolvable<number>[];
}

export interface TrafficPolicyRequestMirror {
  readonly disableShadowHostSuffixAppend?: Resolvable<boolean>;
  /** At least 1 character. */
  readonly hostRewriteLiteral?: Resolvable<string>;
}

export interface TrafficPolicyRbac {
  /** @default "Allow" */
  readonly action?: Resolvable<'Allow' | 'Deny'>;
  readonly policy: TrafficPolicyPolicy;
}

export interface TrafficPolicyPolicy {
  /** 1 to 256 items. Each 1 to 16384 characters. */
  readonly matchExpressions: readonly Resolvable<string>[];
}

export interface TrafficPolicyRateLimit {
  readonly global?: TrafficPolicyGlobal;
  readonly local?: TrafficPolicyLocal;
}

export interface TrafficPolicyLocal {
  /** 0 to 100. In kgateway since 2.3. */
  readonly percentEnabled?: Resolvable<number>;
  /** 0 to 100. In kgateway since 2.3. */
  readonly percentEnforced?: Resolvable<number>;
  readonly tokenBucket?: TrafficPolicyTokenBucket;
}

export interface TrafficPolicyTokenBucket {
  /** At most 32 characters. */
  readonly fillInterval: Resolvable<string>;
  /** At least 1. */
  readonly maxTokens: Resolvable<number>;
  /**
   * At least 1.
   * @default 1
   */
  readonly tokensPerFill?: Resolvable<number>;
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
  readonly header?: Resolvable<string>;
  readonly type: Resolvable<'Generic' | 'Header' | 'RemoteAddress' | 'Path'>;
}

export interface TrafficPolicyGeneric {
  /** At least 1 character. */
  readonly key: Resolvable<string>;
  /** At least 1 character. */
  readonly value: Resolvable<string>;
}

export interface TrafficPolicyOauth2 {
  readonly extensionRef: TrafficPolicyExtensionRef;
}

export interface TrafficPolicyJwtAuth {
  readonly disable?: Readonly<Record<string, unknown>>;
  readonly extensionRef?: TrafficPolicyExtensionRef;
}

export interface TrafficPolicyInternalRedirect {
  readonly allowCrossSchemeRedirect?: Resolvable<boolean>;
  /** At least 1. */
  readonly maxRedirects?: Resolvable<number>;
  /** 1 to 5 items. */
  readonly redirectResponseCodes?: readonly Resolvable<301 | 302 | 303 | 307 | 308>[];
  /** 1 to 16 items. Each 1 to 256 characters. */
  readonly responseHeadersToCopy?: readonly Resolvable<string>[];
}

export interface TrafficPolicyHeaderModifiers {
  readonly request?: TrafficPolicyHeaderModifiersRequest;
  readonly response?: TrafficPolicyHeaderModifiersRequest;
}

export interface TrafficPolicyHeaderModifiersRequest {
  /** At most 16 items. */
  readonly add?: readonly TrafficPolicyHeaderModifiersRequestAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Resolvable<string>[];
  /** At most 16 items. */
  readonly set?: readonly TrafficPolicyHeaderModifiersRequestAdd[];
}

export interface TrafficPolicyHeaderModifiersRequestAdd {
  /** 1 to 256 characters. */
  readonly name?: Resolvable<string>;
  /** In kgateway since 2.4. */
  readonly secretRef?: TrafficPolicyAddSecretRef;
  /** 1 to 4096 characters. */
  readonly value?: Resolvable<string>;
}

export interface TrafficPolicyAddSecretRef {
  /** 1 to 253 characters. */
  readonly key?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
}

export interface TrafficPolicyFaultInjection {
  readonly abort?: TrafficPolicyAbort;
  readonly delay?: TrafficPolicyDelay;
  readonly disable?: Readonly<Record<string, unknown>>;
  /** At least 0. */
  readonly maxActiveFaults?: Resolvable<number>;
  readonly responseRateLimit?: TrafficPolicyResponseRateLimit;
}

export interface TrafficPolicyResponseRateLimit {
  /** At least 1. */
  readonly kbitsPerSecond: Resolvable<number>;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: Resolvable<number>;
}

export interface TrafficPolicyDelay {
  /** At most 32 characters. */
  readonly fixedDelay: Resolvable<string>;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: Resolvable<number>;
}

export interface TrafficPolicyAbort {
  /** 0 to 16. */
  readonly grpcStatus?: Resolvable<number>;
  /** 200 to 599. */
  readonly httpStatus?: Resolvable<number>;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: Resolvable<number>;
}

export interface TrafficPolicyExtProc {
  readonly disable?: Readonly<Record<string, unknown>>;
  readonly extensionRef?: TrafficPolicyExtensionRef;
  readonly processingMode?: TrafficPolicyProcessingMode;
}

export interface TrafficPolicyProcessingMode {
  /** @default "NONE" */
  readonly requestBodyMode?: Resolvable<'NONE' | 'STREAMED' | 'BUFFERED' | 'BUFFERED_PARTIAL' | 'FULL_DUPLEX_STREAMED'>;
  /** @default "SEND" */
  readonly requestHeaderMode?: Resolvable<'DEFAULT' | 'SEND' | 'SKIP'>;
  /** @default "SKIP" */
  readonly requestTrailerMode?: Resolvable<'DEFAULT' | 'SEND' | 'SKIP'>;
  /** @default "NONE" */
  readonly responseBodyMode?: Resolvable<'NONE' | 'STREAMED' | 'BUFFERED' | 'BUFFERED_PARTIAL' | 'FULL_DUPLEX_STREAMED'>;
  /** @default "SEND" */
  readonly responseHeaderMode?: Resolvable<'DEFAULT' | 'SEND' | 'SKIP'>;
  /** @default "SKIP" */
  readonly responseTrailerMode?: Resolvable<'DEFAULT' | 'SEND' | 'SKIP'>;
}

export interface TrafficPolicyExtAuth {
  readonly contextExtensions?: Readonly<Record<string, Resolvable<string>>>;
  readonly disable?: Readonly<Record<string, unknown>>;
  readonly extensionRef?: TrafficPolicyExtensionRef;
  readonly withRequestBody?: TrafficPolicyWithRequestBody;
}

export interface TrafficPolicyWithRequestBody {
  /** @default false */
  readonly allowPartialMessage?: Resolvable<boolean>;
  /** At least 1. */
  readonly maxRequestBytes: Resolvable<number>;
  /** @default false */
  readonly packAsBytes?: Resolvable<boolean>;
}

export interface TrafficPolicyExtensionRef {
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
}

export interface TrafficPolicyCsrf {
  /** At most 16 items. */
  readonly additionalOrigins?: readonly TrafficPolicyAdditionalOrigin[];
  /** 0 to 100. */
  readonly percentageEnabled?: Resolvable<number>;
  /** 0 to 100. */
  readonly percentageShadowed?: Resolvable<number>;
}

export interface TrafficPolicyAdditionalOrigin {
  readonly contains?: Resolvable<string>;
  readonly exact?: Resolvable<string>;
  readonly ignoreCase?: Resolvable<boolean>;
  readonly prefix?: Resolvable<string>;
  readonly safeRegex?: Resolvable<string>;
  readonly suffix?: Resolvable<string>;
}

export interface TrafficPolicyCors {
  readonly [field: string]: unknown;
  readonly allowCredentials?: Resolvable<boolean>;
  /** At most 64 items. Each 1 to 256 characters. */
  readonly allowHeaders?: readonly Resolvable<string>[];
  /** At most 9 items. */
  readonly allowMethods?: readonly Resolvable<'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH' | '*'>[];
  /** At most 64 items. Each 1 to 253 characters. */
  readonly allowOrigins?: readonly Resolvable<string>[];
  readonly disable?: Readonly<Record<string, unknown>>;
  /** At most 64 items. Each 1 to 256 characters. */
  readonly exposeHeaders?: readonly Resolvable<string>[];
  /**
   * At least 1.
   * @default 5
   */
  readonly maxAge?: Resolvable<number>;
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
  readonly libraries?: readonly Resolvable<'Gzip' | 'Brotli' | 'Zstd'>[];
}

export interface TrafficPolicyBuffer {
  readonly disable?: Readonly<Record<string, unknown>>;
  readonly maxRequestSize?: Resolvable<string | number>;
}

export interface TrafficPolicyBasicAuth {
  readonly disable?: Readonly<Record<string, unknown>>;
  readonly secretRef?: TrafficPolicyBasicAuthSecretRef;
  /** 1 to 256 items. */
  readonly users?: readonly Resolvable<string>[];
}

export interface TrafficPolicyBasicAuthSecretRef {
  /**
   * At least 1 character.
   * @default ".htpasswd"
   */
  readonly key?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
}

export interface TrafficPolicyApiKeyAuth {
  readonly clientIdHeader?: Resolvable<string>;
  readonly disable?: Readonly<Record<string, unknown>>;
  readonly forwardCredential?: Resolvable<boolean>;
  /** At most 16 items. */
  readonly keySources?: readonly TrafficPolicyKeySource[];
  readonly secretRef?: TrafficPolicyApiKeyAuthSecretRef;
  readonly secretSelector?: TrafficPolicySecretSelector;
}

export interface TrafficPolicySecretSelector {
  readonly matchLabels: Readonly<Record<string, Resolvable<string>>>;
}

export interface TrafficPolicyApiKeyAuthSecretRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Resolvable<string>;
  /**
   * 1 to 63 characters.
   * @default "Secret"
   */
  readonly kind?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
}

export interface TrafficPolicyKeySource {
  /** 1 to 256 characters. */
  readonly cookie?: Resolvable<string>;
  /** 1 to 256 characters. */
  readonly header?: Resolvable<string>;
  /** 1 to 256 characters. */
  readonly query?: Resolvable<string>;
}

export interface TrafficPolicyAcl {
  readonly defaultAction: Resolvable<'allow' | 'deny'>;
  readonly denyResponse?: TrafficPolicyDenyResponse;
  /** At most 256 items. */
  readonly rules?: readonly TrafficPolicyRule[];
}

export interface TrafficPolicyRule {
  readonly action: Resolvable<'allow' | 'deny'>;
  /** 1 to 256 items. */
  readonly cidrs: readonly Resolvable<string>[];
  /** At most 256 characters. */
  readonly name?: Resolvable<string>;
}

export interface TrafficPolicyDenyResponse {
  /** 1 to 256 characters. */
  readonly blockedByHeaderName?: Resolvable<string>;
  /** At most 16 items. */
  readonly headers?: readonly TrafficPolicyHeader[];
  /** 100 to 599. */
  readonly statusCode?: Resolvable<number>;
}

export interface TrafficPolicyHeader {
  /** 1 to 256 characters. */
  readonly name: Resolvable<string>;
  /** At most 4096 characters. */
  readonly value: Resolvable<string>;
}
