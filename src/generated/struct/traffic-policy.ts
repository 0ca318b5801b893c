// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of a TrafficPolicy. */
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

/** Stands at `urlRewrite` of a TrafficPolicy. */
export interface TrafficPolicyUrlRewrite {
  readonly pathRegex?: TrafficPolicyUrlRewritePathRegex;
}

/** Stands at `urlRewrite.pathRegex` of a TrafficPolicy. */
export interface TrafficPolicyUrlRewritePathRegex {
  /** 1 to 1024 characters. */
  readonly pattern: string;
  /** 1 to 1024 characters. */
  readonly substitution: string;
}

/** Stands at `transformation` of a TrafficPolicy. */
export interface TrafficPolicyTransformation {
  readonly request?: TrafficPolicyTransformationRequest;
  readonly response?: TrafficPolicyTransformationRequest;
}

/** Stands at `transformation.request` and `transformation.response` of a TrafficPolicy. */
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

/** An entry of `transformation.request.dynamicMetadata` and `transformation.response.dynamicMetadata` of a TrafficPolicy. */
export interface TrafficPolicyTransformationRequestDynamicMetadata {
  /** 1 to 256 characters. */
  readonly key: string;
  /** 1 to 256 characters. */
  readonly namespace: string;
  readonly value: TrafficPolicyTransformationRequestDynamicMetadataValue;
}

/** Stands at `transformation.request.dynamicMetadata.value` and `transformation.response.dynamicMetadata.value` of a TrafficPolicy. */
export interface TrafficPolicyTransformationRequestDynamicMetadataValue {
  /** At least 1 character. */
  readonly stringValue?: string;
}

/** Stands at `transformation.request.body` and `transformation.response.body` of a TrafficPolicy. */
export interface TrafficPolicyTransformationRequestBody {
  /**
   * "None" in kgateway since 2.3.
   * @default "AsString"
   */
  readonly parseAs?: TrafficPolicyTransformationRequestBodyParseAs;
  readonly value?: string;
}

/** A value of `transformation.request.body.parseAs` and `transformation.response.body.parseAs` of a TrafficPolicy. */
export enum TrafficPolicyTransformationRequestBodyParseAs {
  AS_STRING = 'AsString',
  AS_JSON = 'AsJson',
  NONE = 'None',
}

/** An entry of `transformation.request.add`, `transformation.request.set`, `transformation.response.add` and 1 more place of a TrafficPolicy. */
export interface TrafficPolicyTransformationRequestAdd {
  readonly name: string;
  readonly value?: string;
}

/** Stands at `tracing` of a TrafficPolicy. */
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

/** An entry of `tracing.attributes` of a TrafficPolicy. */
export interface TrafficPolicyTracingAttribute {
  readonly environment?: TrafficPolicyTracingAttributeEnvironment;
  readonly literal?: TrafficPolicyTracingAttributeLiteral;
  readonly metadata?: TrafficPolicyTracingAttributeMetadata;
  readonly name: string;
  readonly requestHeader?: TrafficPolicyTracingAttributeEnvironment;
}

/** Stands at `tracing.attributes.metadata` of a TrafficPolicy. */
export interface TrafficPolicyTracingAttributeMetadata {
  readonly defaultValue?: string;
  readonly kind: TrafficPolicyTracingAttributeMetadataKind;
  readonly metadataKey: TrafficPolicyTracingAttributeMetadataMetadataKey;
}

/** Stands at `tracing.attributes.metadata.metadataKey` of a TrafficPolicy. */
export interface TrafficPolicyTracingAttributeMetadataMetadataKey {
  readonly key: string;
  readonly path: TrafficPolicyTracingAttributeMetadataMetadataKeyPath[];
}

/** An entry of `tracing.attributes.metadata.metadataKey.path` of a TrafficPolicy. */
export interface TrafficPolicyTracingAttributeMetadataMetadataKeyPath {
  readonly key: string;
}

/** A value of `tracing.attributes.metadata.kind` of a TrafficPolicy. */
export enum TrafficPolicyTracingAttributeMetadataKind {
  REQUEST = 'Request',
  ROUTE = 'Route',
  CLUSTER = 'Cluster',
  HOST = 'Host',
}

/** Stands at `tracing.attributes.literal` of a TrafficPolicy. */
export interface TrafficPolicyTracingAttributeLiteral {
  readonly value: string;
}

/** Stands at `tracing.attributes.environment` and `tracing.attributes.requestHeader` of a TrafficPolicy. */
export interface TrafficPolicyTracingAttributeEnvironment {
  readonly defaultValue?: string;
  readonly name: string;
}

/** Stands at `timeouts` of a TrafficPolicy. */
export interface TrafficPolicyTimeouts {
  /** At most 32 characters. */
  readonly request?: string;
  /** At most 32 characters. */
  readonly streamIdle?: string;
}

/** An entry of `targetSelectors` of a TrafficPolicy. */
export interface TrafficPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  readonly matchLabels: { [key: string]: string };
  /** 1 to 253 characters. */
  readonly sectionName?: string;
}

/** An entry of `targetRefs` of a TrafficPolicy. */
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

/** Stands at `retry` of a TrafficPolicy. */
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

/** A value of `retry.retryOn` of a TrafficPolicy. */
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

/** Stands at `requestMirror` of a TrafficPolicy. */
export interface TrafficPolicyRequestMirror {
  readonly disableShadowHostSuffixAppend?: boolean;
  /** At least 1 character. */
  readonly hostRewriteLiteral?: string;
}

/** Stands at `rbac` of a TrafficPolicy. */
export interface TrafficPolicyRbac {
  /** @default "Allow" */
  readonly action?: TrafficPolicyRbacAction;
  readonly policy: TrafficPolicyRbacPolicy;
}

/** Stands at `rbac.policy` of a TrafficPolicy. */
export interface TrafficPolicyRbacPolicy {
  /** 1 to 256 items. Each 1 to 16384 characters. */
  readonly matchExpressions: string[];
}

/** A value of `rbac.action` of a TrafficPolicy. */
export enum TrafficPolicyRbacAction {
  ALLOW = 'Allow',
  DENY = 'Deny',
}

/** Stands at `rateLimit` of a TrafficPolicy. */
export interface TrafficPolicyRateLimit {
  readonly global?: TrafficPolicyRateLimitGlobal;
  readonly local?: TrafficPolicyRateLimitLocal;
}

/** Stands at `rateLimit.local` of a TrafficPolicy. */
export interface TrafficPolicyRateLimitLocal {
  /** 0 to 100. In kgateway since 2.3. */
  readonly percentEnabled?: number;
  /** 0 to 100. In kgateway since 2.3. */
  readonly percentEnforced?: number;
  readonly tokenBucket?: TrafficPolicyRateLimitLocalTokenBucket;
}

/** Stands at `rateLimit.local.tokenBucket` of a TrafficPolicy. */
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

/** Stands at `rateLimit.global` of a TrafficPolicy. */
export interface TrafficPolicyRateLimitGlobal {
  /** At least 1 item. */
  readonly descriptors: TrafficPolicyRateLimitGlobalDescriptor[];
  readonly extensionRef: TrafficPolicyExtAuthExtensionRef;
}

/** An entry of `rateLimit.global.descriptors` of a TrafficPolicy. */
export interface TrafficPolicyRateLimitGlobalDescriptor {
  /** At least 1 item. */
  readonly entries: TrafficPolicyRateLimitGlobalDescriptorEntry[];
}

/** An entry of `rateLimit.global.descriptors.entries` of a TrafficPolicy. */
export interface TrafficPolicyRateLimitGlobalDescriptorEntry {
  readonly generic?: TrafficPolicyRateLimitGlobalDescriptorEntryGeneric;
  /** At least 1 character. */
  readonly header?: string;
  readonly type: TrafficPolicyRateLimitGlobalDescriptorEntryType;
}

/** A value of `rateLimit.global.descriptors.entries.type` of a TrafficPolicy. */
export enum TrafficPolicyRateLimitGlobalDescriptorEntryType {
  GENERIC = 'Generic',
  HEADER = 'Header',
  REMOTE_ADDRESS = 'RemoteAddress',
  PATH = 'Path',
}

/** Stands at `rateLimit.global.descriptors.entries.generic` of a TrafficPolicy. */
export interface TrafficPolicyRateLimitGlobalDescriptorEntryGeneric {
  /** At least 1 character. */
  readonly key: string;
  /** At least 1 character. */
  readonly value: string;
}

/** Stands at `oauth2` of a TrafficPolicy. */
export interface TrafficPolicyOauth2 {
  readonly extensionRef: TrafficPolicyExtAuthExtensionRef;
}

/** Stands at `jwtAuth` of a TrafficPolicy. */
export interface TrafficPolicyJwtAuth {
  readonly disable?: { [key: string]: any };
  readonly extensionRef?: TrafficPolicyExtAuthExtensionRef;
}

/** Stands at `internalRedirect` of a TrafficPolicy. */
export interface TrafficPolicyInternalRedirect {
  readonly allowCrossSchemeRedirect?: boolean;
  /** At least 1. */
  readonly maxRedirects?: number;
  /** 1 to 5 items. */
  readonly redirectResponseCodes?: number[];
  /** 1 to 16 items. Each 1 to 256 characters. */
  readonly responseHeadersToCopy?: string[];
}

/** Stands at `headerModifiers` of a TrafficPolicy. */
export interface TrafficPolicyHeaderModifiers {
  readonly request?: TrafficPolicyHeaderModifiersRequest;
  readonly response?: TrafficPolicyHeaderModifiersRequest;
}

/** Stands at `headerModifiers.request` and `headerModifiers.response` of a TrafficPolicy. */
export interface TrafficPolicyHeaderModifiersRequest {
  /** At most 16 items. */
  readonly add?: TrafficPolicyHeaderModifiersRequestAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: TrafficPolicyHeaderModifiersRequestAdd[];
}

/** An entry of `headerModifiers.request.add`, `headerModifiers.request.set`, `headerModifiers.response.add` and 1 more place of a TrafficPolicy. */
export interface TrafficPolicyHeaderModifiersRequestAdd {
  /** 1 to 256 characters. */
  readonly name?: string;
  /** In kgateway since 2.4. */
  readonly secretRef?: TrafficPolicyHeaderModifiersRequestAddSecretRef;
  /** 1 to 4096 characters. */
  readonly value?: string;
}

/** Stands at `headerModifiers.request.add.secretRef`, `headerModifiers.request.set.secretRef`, `headerModifiers.response.add.secretRef` and 1 more place of a TrafficPolicy. */
export interface TrafficPolicyHeaderModifiersRequestAddSecretRef {
  /** 1 to 253 characters. */
  readonly key?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}

/** Stands at `faultInjection` of a TrafficPolicy. */
export interface TrafficPolicyFaultInjection {
  readonly abort?: TrafficPolicyFaultInjectionAbort;
  readonly delay?: TrafficPolicyFaultInjectionDelay;
  readonly disable?: { [key: string]: any };
  /** At least 0. */
  readonly maxActiveFaults?: number;
  readonly responseRateLimit?: TrafficPolicyFaultInjectionResponseRateLimit;
}

/** Stands at `faultInjection.responseRateLimit` of a TrafficPolicy. */
export interface TrafficPolicyFaultInjectionResponseRateLimit {
  /** At least 1. */
  readonly kbitsPerSecond: number;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: number;
}

/** Stands at `faultInjection.delay` of a TrafficPolicy. */
export interface TrafficPolicyFaultInjectionDelay {
  /** At most 32 characters. */
  readonly fixedDelay: string;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: number;
}

/** Stands at `faultInjection.abort` of a TrafficPolicy. */
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

/** Stands at `extProc` of a TrafficPolicy. */
export interface TrafficPolicyExtProc {
  readonly disable?: { [key: string]: any };
  readonly extensionRef?: TrafficPolicyExtAuthExtensionRef;
  readonly processingMode?: TrafficPolicyExtProcProcessingMode;
}

/** Stands at `extProc.processingMode` of a TrafficPolicy. */
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

/** A value of `extProc.processingMode.requestHeaderMode`, `extProc.processingMode.requestTrailerMode`, `extProc.processingMode.responseHeaderMode` and 1 more place of a TrafficPolicy. */
export enum TrafficPolicyExtProcProcessingModeRequestHeaderMode {
  DEFAULT = 'DEFAULT',
  SEND = 'SEND',
  SKIP = 'SKIP',
}

/** A value of `extProc.processingMode.requestBodyMode` and `extProc.processingMode.responseBodyMode` of a TrafficPolicy. */
export enum TrafficPolicyExtProcProcessingModeRequestBodyMode {
  NONE = 'NONE',
  STREAMED = 'STREAMED',
  BUFFERED = 'BUFFERED',
  BUFFERED_PARTIAL = 'BUFFERED_PARTIAL',
  FULL_DUPLEX_STREAMED = 'FULL_DUPLEX_STREAMED',
}

/** Stands at `extAuth` of a TrafficPolicy. */
export interface TrafficPolicyExtAuth {
  readonly contextExtensions?: { [key: string]: string };
  readonly disable?: { [key: string]: any };
  readonly extensionRef?: TrafficPolicyExtAuthExtensionRef;
  readonly withRequestBody?: TrafficPolicyExtAuthWithRequestBody;
}

/** Stands at `extAuth.withRequestBody` of a TrafficPolicy. */
export interface TrafficPolicyExtAuthWithRequestBody {
  /** @default false */
  readonly allowPartialMessage?: boolean;
  /** At least 1. */
  readonly maxRequestBytes: number;
  /** @default false */
  readonly packAsBytes?: boolean;
}

/** Stands at `extAuth.extensionRef`, `extProc.extensionRef`, `jwtAuth.extensionRef` and 2 more places of a TrafficPolicy. */
export interface TrafficPolicyExtAuthExtensionRef {
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}

/** Stands at `csrf` of a TrafficPolicy. */
export interface TrafficPolicyCsrf {
  /** At most 16 items. */
  readonly additionalOrigins?: TrafficPolicyCsrfAdditionalOrigin[];
  /** 0 to 100. */
  readonly percentageEnabled?: number;
  /** 0 to 100. */
  readonly percentageShadowed?: number;
}

/** An entry of `csrf.additionalOrigins` of a TrafficPolicy. */
export interface TrafficPolicyCsrfAdditionalOrigin {
  readonly contains?: string;
  readonly exact?: string;
  readonly ignoreCase?: boolean;
  readonly prefix?: string;
  readonly safeRegex?: string;
  readonly suffix?: string;
}

/** Stands at `cors` of a TrafficPolicy. */
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

/** A value of `cors.allowMethods` of a TrafficPolicy. */
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

/** Stands at `compression` of a TrafficPolicy. */
export interface TrafficPolicyCompression {
  readonly requestDecompression?: TrafficPolicyCompressionRequestDecompression;
  readonly responseCompression?: TrafficPolicyCompressionRequestDecompression;
}

/** Stands at `compression.requestDecompression` and `compression.responseCompression` of a TrafficPolicy. */
export interface TrafficPolicyCompressionRequestDecompression {
  readonly disable?: { [key: string]: any };
  /**
   * 1 to 3 items. In kgateway since 2.4.
   * @default ["Gzip"]
   */
  readonly libraries?: TrafficPolicyCompressionRequestDecompressionLibrary[];
}

/** A value of `compression.requestDecompression.libraries` and `compression.responseCompression.libraries` of a TrafficPolicy. */
export enum TrafficPolicyCompressionRequestDecompressionLibrary {
  GZIP = 'Gzip',
  BROTLI = 'Brotli',
  ZSTD = 'Zstd',
}

/** Stands at `buffer` of a TrafficPolicy. */
export interface TrafficPolicyBuffer {
  readonly disable?: { [key: string]: any };
  readonly maxRequestSize?: string | number;
}

/** Stands at `basicAuth` of a TrafficPolicy. */
export interface TrafficPolicyBasicAuth {
  readonly disable?: { [key: string]: any };
  readonly secretRef?: TrafficPolicyBasicAuthSecretRef;
  /** 1 to 256 items. */
  readonly users?: string[];
}

/** Stands at `basicAuth.secretRef` of a TrafficPolicy. */
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

/** Stands at `apiKeyAuth` of a TrafficPolicy. */
export interface TrafficPolicyApiKeyAuth {
  readonly clientIdHeader?: string;
  readonly disable?: { [key: string]: any };
  readonly forwardCredential?: boolean;
  /** At most 16 items. */
  readonly keySources?: TrafficPolicyApiKeyAuthKeySource[];
  readonly secretRef?: TrafficPolicyApiKeyAuthSecretRef;
  readonly secretSelector?: TrafficPolicyApiKeyAuthSecretSelector;
}

/** Stands at `apiKeyAuth.secretSelector` of a TrafficPolicy. */
export interface TrafficPolicyApiKeyAuthSecretSelector {
  readonly matchLabels: { [key: string]: string };
}

/** Stands at `apiKeyAuth.secretRef` of a TrafficPolicy. */
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

/** An entry of `apiKeyAuth.keySources` of a TrafficPolicy. */
export interface TrafficPolicyApiKeyAuthKeySource {
  /** 1 to 256 characters. */
  readonly cookie?: string;
  /** 1 to 256 characters. */
  readonly header?: string;
  /** 1 to 256 characters. */
  readonly query?: string;
}

/** Stands at `acl` of a TrafficPolicy. */
export interface TrafficPolicyAcl {
  readonly defaultAction: TrafficPolicyAclDefaultAction;
  readonly denyResponse?: TrafficPolicyAclDenyResponse;
  /** At most 256 items. */
  readonly rules?: TrafficPolicyAclRule[];
}

/** An entry of `acl.rules` of a TrafficPolicy. */
export interface TrafficPolicyAclRule {
  readonly action: TrafficPolicyAclDefaultAction;
  /** 1 to 256 items. */
  readonly cidrs: string[];
  /** At most 256 characters. */
  readonly name?: string;
}

/** Stands at `acl.denyResponse` of a TrafficPolicy. */
export interface TrafficPolicyAclDenyResponse {
  /** 1 to 256 characters. */
  readonly blockedByHeaderName?: string;
  /** At most 16 items. */
  readonly headers?: TrafficPolicyAclDenyResponseHeader[];
  /** 100 to 599. */
  readonly statusCode?: number;
}

/** An entry of `acl.denyResponse.headers` of a TrafficPolicy. */
export interface TrafficPolicyAclDenyResponseHeader {
  /** 1 to 256 characters. */
  readonly name: string;
  /** At most 4096 characters. */
  readonly value: string;
}

/** A value of `acl.defaultAction` and `acl.rules.action` of a TrafficPolicy. */
export enum TrafficPolicyAclDefaultAction {
  ALLOW = 'allow',
  DENY = 'deny',
}
