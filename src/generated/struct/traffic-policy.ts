// Generated from imports/ by `npx projen generate`. Do not edit.
export interface TrafficPolicySpec {
  /** In kgateway since 2.3. */
  readonly acl?: TrafficPolicyAcl;
  readonly apiKeyAuth?: TrafficPolicyApiKeyAuth;
  readonly autoHostRewrite?: boolean;
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
  readonly statPrefix?: string;
  /** 1 to 16 items. */
  readonly targetRefs?: TrafficPolicyTargetRef[];
  readonly targetSelectors?: TrafficPolicyTargetSelector[];
  readonly timeouts?: TrafficPolicyTimeouts;
  /** In kgateway since 2.3. */
  readonly tracing?: TrafficPolicyTracing;
  readonly transformation?: TrafficPolicyTransformation;
  readonly urlRewrite?: TrafficPolicyUrlRewrite;
}

export interface TrafficPolicyUrlRewrite {
  readonly pathRegex?: TrafficPolicyUrlRewritePathRegex;
}

export interface TrafficPolicyUrlRewritePathRegex {
  /** 1 to 1024 characters. */
  readonly pattern: string;
  /** 1 to 1024 characters. */
  readonly substitution: string;
}

export interface TrafficPolicyTransformation {
  readonly request?: TrafficPolicyTransformationRequest;
  readonly response?: TrafficPolicyTransformationRequest;
}

export interface TrafficPolicyTransformationRequest {
  /** At most 16 items. */
  readonly add?: TrafficPolicyTransformationRequestAdd[];
  readonly body?: TrafficPolicyTransformationRequestBody;
  /** At most 16 items. In kgateway since 2.3. */
  readonly dynamicMetadata?: TrafficPolicyTransformationRequestDynamicMetadata[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: TrafficPolicyTransformationRequestAdd[];
}

export interface TrafficPolicyTransformationRequestDynamicMetadata {
  /** 1 to 256 characters. */
  readonly key: string;
  /** 1 to 256 characters. */
  readonly namespace: string;
  readonly value: TrafficPolicyTransformationRequestDynamicMetadataValue;
}

export interface TrafficPolicyTransformationRequestDynamicMetadataValue {
  /** At least 1 character. */
  readonly stringValue?: string;
}

export interface TrafficPolicyTransformationRequestBody {
  /**
   * "None" in kgateway since 2.3.
   * @default "AsString"
   */
  readonly parseAs?: TrafficPolicyTransformationRequestBodyParseAs;
  readonly value?: string;
}

export enum TrafficPolicyTransformationRequestBodyParseAs {
  AS_STRING = 'AsString',
  AS_JSON = 'AsJson',
  NONE = 'None',
}

export interface TrafficPolicyTransformationRequestAdd {
  readonly name: string;
  readonly value?: string;
}

export interface TrafficPolicyTracing {
  /** At most 16 items. */
  readonly attributes?: TrafficPolicyTracingAttribute[];
  /** 0 to 100. */
  readonly clientSampling?: number;
  readonly disable?: { [key: string]: any };
  /** 0 to 100. */
  readonly overallSampling?: number;
  /** 0 to 100. */
  readonly randomSampling?: number;
}

export interface TrafficPolicyTracingAttribute {
  readonly environment?: TrafficPolicyTracingAttributeEnvironment;
  readonly literal?: TrafficPolicyTracingAttributeLiteral;
  readonly metadata?: TrafficPolicyTracingAttributeMetadata;
  readonly name: string;
  readonly requestHeader?: TrafficPolicyTracingAttributeEnvironment;
}

export interface TrafficPolicyTracingAttributeMetadata {
  readonly defaultValue?: string;
  readonly kind: TrafficPolicyTracingAttributeMetadataKind;
  readonly metadataKey: TrafficPolicyTracingAttributeMetadataMetadataKey;
}

export interface TrafficPolicyTracingAttributeMetadataMetadataKey {
  readonly key: string;
  readonly path: TrafficPolicyTracingAttributeMetadataMetadataKeyPath[];
}

export interface TrafficPolicyTracingAttributeMetadataMetadataKeyPath {
  readonly key: string;
}

export enum TrafficPolicyTracingAttributeMetadataKind {
  REQUEST = 'Request',
  ROUTE = 'Route',
  CLUSTER = 'Cluster',
  HOST = 'Host',
}

export interface TrafficPolicyTracingAttributeLiteral {
  readonly value: string;
}

export interface TrafficPolicyTracingAttributeEnvironment {
  readonly defaultValue?: string;
  readonly name: string;
}

export interface TrafficPolicyTimeouts {
  /** At most 32 characters. */
  readonly request?: string;
  /** At most 32 characters. */
  readonly streamIdle?: string;
}

export interface TrafficPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  readonly matchLabels: { [key: string]: string };
  /** 1 to 253 characters. */
  readonly sectionName?: string;
}

export interface TrafficPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 253 characters. */
  readonly sectionName?: string;
}

export interface TrafficPolicyRetry {
  /**
   * At least 0.
   * @default 1
   */
  readonly attempts?: number;
  /**
   * At most 32 characters.
   * @default "25ms"
   */
  readonly backoffBaseInterval?: string;
  /** At most 32 characters. */
  readonly perTryTimeout?: string;
  /** At least 1 item. */
  readonly retryOn?: TrafficPolicyRetryRetryOn[];
  /** At least 1 item. Each 400 to 599. */
  readonly statusCodes?: number[];
}

export enum TrafficPolicyRetryRetryOn {
  V5XX = '5xx',
  GATEWAY_ERROR = 'gateway-error',
  RESET = 'reset',
  RESET_BEFORE_REQUEST = 'reset-before-request',
  CONNECT_FAILURE = 'connect-failure',
  ENVOY_RATELIMITED = 'envoy-ratelimited',
  RETRIABLE_4XX = 'retriable-4xx',
  REFUSED_STREAM = 'refused-stream',
  RETRIABLE_STATUS_CODES = 'retriable-status-codes',
  HTTP3_POST_CONNECT_FAILURE = 'http3-post-connect-failure',
  CANCELLED = 'cancelled',
  DEADLINE_EXCEEDED = 'deadline-exceeded',
  INTERNAL = 'internal',
  RESOURCE_EXHAUSTED = 'resource-exhausted',
  UNAVAILABLE = 'unavailable',
}

export interface TrafficPolicyRequestMirror {
  readonly disableShadowHostSuffixAppend?: boolean;
  /** At least 1 character. */
  readonly hostRewriteLiteral?: string;
}

export interface TrafficPolicyRbac {
  /** @default "Allow" */
  readonly action?: TrafficPolicyRbacAction;
  readonly policy: TrafficPolicyRbacPolicy;
}

export interface TrafficPolicyRbacPolicy {
  /** 1 to 256 items. Each 1 to 16384 characters. */
  readonly matchExpressions: string[];
}

export enum TrafficPolicyRbacAction {
  ALLOW = 'Allow',
  DENY = 'Deny',
}

export interface TrafficPolicyRateLimit {
  readonly global?: TrafficPolicyRateLimitGlobal;
  readonly local?: TrafficPolicyRateLimitLocal;
}

export interface TrafficPolicyRateLimitLocal {
  /** 0 to 100. In kgateway since 2.3. */
  readonly percentEnabled?: number;
  /** 0 to 100. In kgateway since 2.3. */
  readonly percentEnforced?: number;
  readonly tokenBucket?: TrafficPolicyRateLimitLocalTokenBucket;
}

export interface TrafficPolicyRateLimitLocalTokenBucket {
  /** At most 32 characters. */
  readonly fillInterval: string;
  /** At least 1. */
  readonly maxTokens: number;
  /**
   * At least 1.
   * @default 1
   */
  readonly tokensPerFill?: number;
}

export interface TrafficPolicyRateLimitGlobal {
  /** At least 1 item. */
  readonly descriptors: TrafficPolicyRateLimitGlobalDescriptor[];
  readonly extensionRef: TrafficPolicyExtAuthExtensionRef;
}

export interface TrafficPolicyRateLimitGlobalDescriptor {
  /** At least 1 item. */
  readonly entries: TrafficPolicyRateLimitGlobalDescriptorEntry[];
}

export interface TrafficPolicyRateLimitGlobalDescriptorEntry {
  readonly generic?: TrafficPolicyRateLimitGlobalDescriptorEntryGeneric;
  /** At least 1 character. */
  readonly header?: string;
  readonly type: TrafficPolicyRateLimitGlobalDescriptorEntryType;
}

export enum TrafficPolicyRateLimitGlobalDescriptorEntryType {
  GENERIC = 'Generic',
  HEADER = 'Header',
  REMOTE_ADDRESS = 'RemoteAddress',
  PATH = 'Path',
}

export interface TrafficPolicyRateLimitGlobalDescriptorEntryGeneric {
  /** At least 1 character. */
  readonly key: string;
  /** At least 1 character. */
  readonly value: string;
}

export interface TrafficPolicyOauth2 {
  readonly extensionRef: TrafficPolicyExtAuthExtensionRef;
}

export interface TrafficPolicyJwtAuth {
  readonly disable?: { [key: string]: any };
  readonly extensionRef?: TrafficPolicyExtAuthExtensionRef;
}

export interface TrafficPolicyInternalRedirect {
  readonly allowCrossSchemeRedirect?: boolean;
  /** At least 1. */
  readonly maxRedirects?: number;
  /** 1 to 5 items. */
  readonly redirectResponseCodes?: number[];
  /** 1 to 16 items. Each 1 to 256 characters. */
  readonly responseHeadersToCopy?: string[];
}

export interface TrafficPolicyHeaderModifiers {
  readonly request?: TrafficPolicyHeaderModifiersRequest;
  readonly response?: TrafficPolicyHeaderModifiersRequest;
}

export interface TrafficPolicyHeaderModifiersRequest {
  /** At most 16 items. */
  readonly add?: TrafficPolicyHeaderModifiersRequestAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: TrafficPolicyHeaderModifiersRequestAdd[];
}

export interface TrafficPolicyHeaderModifiersRequestAdd {
  /** 1 to 256 characters. */
  readonly name?: string;
  /** In kgateway since 2.4. */
  readonly secretRef?: TrafficPolicyHeaderModifiersRequestAddSecretRef;
  /** 1 to 4096 characters. */
  readonly value?: string;
}

export interface TrafficPolicyHeaderModifiersRequestAddSecretRef {
  /** 1 to 253 characters. */
  readonly key?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}

export interface TrafficPolicyFaultInjection {
  readonly abort?: TrafficPolicyFaultInjectionAbort;
  readonly delay?: TrafficPolicyFaultInjectionDelay;
  readonly disable?: { [key: string]: any };
  /** At least 0. */
  readonly maxActiveFaults?: number;
  readonly responseRateLimit?: TrafficPolicyFaultInjectionResponseRateLimit;
}

export interface TrafficPolicyFaultInjectionResponseRateLimit {
  /** At least 1. */
  readonly kbitsPerSecond: number;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: number;
}

export interface TrafficPolicyFaultInjectionDelay {
  /** At most 32 characters. */
  readonly fixedDelay: string;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: number;
}

export interface TrafficPolicyFaultInjectionAbort {
  /** 0 to 16. */
  readonly grpcStatus?: number;
  /** 200 to 599. */
  readonly httpStatus?: number;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: number;
}

export interface TrafficPolicyExtProc {
  readonly disable?: { [key: string]: any };
  readonly extensionRef?: TrafficPolicyExtAuthExtensionRef;
  readonly processingMode?: TrafficPolicyExtProcProcessingMode;
}

export interface TrafficPolicyExtProcProcessingMode {
  /** @default "NONE" */
  readonly requestBodyMode?: TrafficPolicyExtProcProcessingModeRequestBodyMode;
  /** @default "SEND" */
  readonly requestHeaderMode?: TrafficPolicyExtProcProcessingModeRequestHeaderMode;
  /** @default "SKIP" */
  readonly requestTrailerMode?: TrafficPolicyExtProcProcessingModeRequestHeaderMode;
  /** @default "NONE" */
  readonly responseBodyMode?: TrafficPolicyExtProcProcessingModeRequestBodyMode;
  /** @default "SEND" */
  readonly responseHeaderMode?: TrafficPolicyExtProcProcessingModeRequestHeaderMode;
  /** @default "SKIP" */
  readonly responseTrailerMode?: TrafficPolicyExtProcProcessingModeRequestHeaderMode;
}

export enum TrafficPolicyExtProcProcessingModeRequestHeaderMode {
  DEFAULT = 'DEFAULT',
  SEND = 'SEND',
  SKIP = 'SKIP',
}

export enum TrafficPolicyExtProcProcessingModeRequestBodyMode {
  NONE = 'NONE',
  STREAMED = 'STREAMED',
  BUFFERED = 'BUFFERED',
  BUFFERED_PARTIAL = 'BUFFERED_PARTIAL',
  FULL_DUPLEX_STREAMED = 'FULL_DUPLEX_STREAMED',
}

export interface TrafficPolicyExtAuth {
  readonly contextExtensions?: { [key: string]: string };
  readonly disable?: { [key: string]: any };
  readonly extensionRef?: TrafficPolicyExtAuthExtensionRef;
  readonly withRequestBody?: TrafficPolicyExtAuthWithRequestBody;
}

export interface TrafficPolicyExtAuthWithRequestBody {
  /** @default false */
  readonly allowPartialMessage?: boolean;
  /** At least 1. */
  readonly maxRequestBytes: number;
  /** @default false */
  readonly packAsBytes?: boolean;
}

export interface TrafficPolicyExtAuthExtensionRef {
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}

export interface TrafficPolicyCsrf {
  /** At most 16 items. */
  readonly additionalOrigins?: TrafficPolicyCsrfAdditionalOrigin[];
  /** 0 to 100. */
  readonly percentageEnabled?: number;
  /** 0 to 100. */
  readonly percentageShadowed?: number;
}

export interface TrafficPolicyCsrfAdditionalOrigin {
  readonly contains?: string;
  readonly exact?: string;
  readonly ignoreCase?: boolean;
  readonly prefix?: string;
  readonly safeRegex?: string;
  readonly suffix?: string;
}

export interface TrafficPolicyCors {
  readonly allowCredentials?: boolean;
  /** At most 64 items. Each 1 to 256 characters. */
  readonly allowHeaders?: string[];
  /** At most 9 items. */
  readonly allowMethods?: TrafficPolicyCorsAllowMethod[];
  /** At most 64 items. Each 1 to 253 characters. */
  readonly allowOrigins?: string[];
  readonly disable?: { [key: string]: any };
  /** At most 64 items. Each 1 to 256 characters. */
  readonly exposeHeaders?: string[];
  /**
   * At least 1.
   * @default 5
   */
  readonly maxAge?: number;
}

export enum TrafficPolicyCorsAllowMethod {
  GET = 'GET',
  HEAD = 'HEAD',
  POST = 'POST',
  PUT = 'PUT',
  DELETE = 'DELETE',
  CONNECT = 'CONNECT',
  OPTIONS = 'OPTIONS',
  TRACE = 'TRACE',
  PATCH = 'PATCH',
  ANY = '*',
}

export interface TrafficPolicyCompression {
  readonly requestDecompression?: TrafficPolicyCompressionRequestDecompression;
  readonly responseCompression?: TrafficPolicyCompressionRequestDecompression;
}

export interface TrafficPolicyCompressionRequestDecompression {
  readonly disable?: { [key: string]: any };
  /**
   * 1 to 3 items. In kgateway since 2.4.
   * @default ["Gzip"]
   */
  readonly libraries?: TrafficPolicyCompressionRequestDecompressionLibrary[];
}

export enum TrafficPolicyCompressionRequestDecompressionLibrary {
  GZIP = 'Gzip',
  BROTLI = 'Brotli',
  ZSTD = 'Zstd',
}

export interface TrafficPolicyBuffer {
  readonly disable?: { [key: string]: any };
  readonly maxRequestSize?: string | number;
}

export interface TrafficPolicyBasicAuth {
  readonly disable?: { [key: string]: any };
  readonly secretRef?: TrafficPolicyBasicAuthSecretRef;
  /** 1 to 256 items. */
  readonly users?: string[];
}

export interface TrafficPolicyBasicAuthSecretRef {
  /**
   * At least 1 character.
   * @default ".htpasswd"
   */
  readonly key?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}

export interface TrafficPolicyApiKeyAuth {
  readonly clientIdHeader?: string;
  readonly disable?: { [key: string]: any };
  readonly forwardCredential?: boolean;
  /** At most 16 items. */
  readonly keySources?: TrafficPolicyApiKeyAuthKeySource[];
  readonly secretRef?: TrafficPolicyApiKeyAuthSecretRef;
  readonly secretSelector?: TrafficPolicyApiKeyAuthSecretSelector;
}

export interface TrafficPolicyApiKeyAuthSecretSelector {
  readonly matchLabels: { [key: string]: string };
}

export interface TrafficPolicyApiKeyAuthSecretRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * 1 to 63 characters.
   * @default "Secret"
   */
  readonly kind?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}

export interface TrafficPolicyApiKeyAuthKeySource {
  /** 1 to 256 characters. */
  readonly cookie?: string;
  /** 1 to 256 characters. */
  readonly header?: string;
  /** 1 to 256 characters. */
  readonly query?: string;
}

export interface TrafficPolicyAcl {
  readonly defaultAction: TrafficPolicyAclDefaultAction;
  readonly denyResponse?: TrafficPolicyAclDenyResponse;
  /** At most 256 items. */
  readonly rules?: TrafficPolicyAclRule[];
}

export interface TrafficPolicyAclRule {
  readonly action: TrafficPolicyAclDefaultAction;
  /** 1 to 256 items. */
  readonly cidrs: string[];
  /** At most 256 characters. */
  readonly name?: string;
}

export interface TrafficPolicyAclDenyResponse {
  /** 1 to 256 characters. */
  readonly blockedByHeaderName?: string;
  /** At most 16 items. */
  readonly headers?: TrafficPolicyAclDenyResponseHeader[];
  /** 100 to 599. */
  readonly statusCode?: number;
}

export interface TrafficPolicyAclDenyResponseHeader {
  /** 1 to 256 characters. */
  readonly name: string;
  /** At most 4096 characters. */
  readonly value: string;
}

export enum TrafficPolicyAclDefaultAction {
  ALLOW = 'allow',
  DENY = 'deny',
}
