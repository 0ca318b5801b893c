// Generated from imports/ by `npx projen generate`. Do not edit.
import type { IGatewayExtension } from '../policy/gateway-extension';
import type { TrafficPolicyAcl, TrafficPolicyApiKeyAuthKeySource, TrafficPolicyApiKeyAuthSecretRef, TrafficPolicyApiKeyAuthSecretSelector, TrafficPolicyBasicAuthSecretRef, TrafficPolicyCompressionRequestDecompressionLibrary, TrafficPolicyCorsAllowMethod, TrafficPolicyCsrf, TrafficPolicyExtAuthWithRequestBody, TrafficPolicyExtProcProcessingMode, TrafficPolicyFaultInjectionAbort, TrafficPolicyFaultInjectionDelay, TrafficPolicyFaultInjectionResponseRateLimit, TrafficPolicyHeaderModifiers, TrafficPolicyInternalRedirect, TrafficPolicyRateLimitGlobalDescriptor, TrafficPolicyRateLimitLocal, TrafficPolicyRbac, TrafficPolicyRequestMirror, TrafficPolicyRetry, TrafficPolicyTimeouts, TrafficPolicyTracingAttribute, TrafficPolicyTransformation, TrafficPolicyUrlRewrite } from '../../generated/struct/traffic-policy';

export interface TrafficPolicyFields {
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
  readonly timeouts?: TrafficPolicyTimeouts;
  /** In kgateway since 2.3. */
  readonly tracing?: TrafficPolicyTracing;
  readonly transformation?: TrafficPolicyTransformation;
  readonly urlRewrite?: TrafficPolicyUrlRewrite;
}

export interface TrafficPolicyTracing {
  /** At most 16 items. */
  readonly attributes?: TrafficPolicyTracingAttribute[];
  /** 0 to 100. */
  readonly clientSampling?: number;
  readonly disable?: boolean;
  /** 0 to 100. */
  readonly overallSampling?: number;
  /** 0 to 100. */
  readonly randomSampling?: number;
}

export interface TrafficPolicyRateLimit {
  readonly global?: TrafficPolicyRateLimitGlobal;
  readonly local?: TrafficPolicyRateLimitLocal;
}

export interface TrafficPolicyRateLimitGlobal {
  /** At least 1 item. */
  readonly descriptors: TrafficPolicyRateLimitGlobalDescriptor[];
  readonly extensionRef: IGatewayExtension;
}

export interface TrafficPolicyOauth2 {
  readonly extensionRef: IGatewayExtension;
}

export interface TrafficPolicyJwtAuth {
  readonly disable?: boolean;
  readonly extensionRef?: IGatewayExtension;
}

export interface TrafficPolicyFaultInjection {
  readonly abort?: TrafficPolicyFaultInjectionAbort;
  readonly delay?: TrafficPolicyFaultInjectionDelay;
  readonly disable?: boolean;
  /** At least 0. */
  readonly maxActiveFaults?: number;
  readonly responseRateLimit?: TrafficPolicyFaultInjectionResponseRateLimit;
}

export interface TrafficPolicyExtProc {
  readonly disable?: boolean;
  readonly extensionRef?: IGatewayExtension;
  readonly processingMode?: TrafficPolicyExtProcProcessingMode;
}

export interface TrafficPolicyExtAuth {
  readonly contextExtensions?: { [key: string]: string };
  readonly disable?: boolean;
  readonly extensionRef?: IGatewayExtension;
  readonly withRequestBody?: TrafficPolicyExtAuthWithRequestBody;
}

export interface TrafficPolicyCors {
  readonly allowCredentials?: boolean;
  /** At most 64 items. Each 1 to 256 characters. */
  readonly allowHeaders?: string[];
  /** At most 9 items. */
  readonly allowMethods?: TrafficPolicyCorsAllowMethod[];
  /** At most 64 items. Each 1 to 253 characters. */
  readonly allowOrigins?: string[];
  readonly disable?: boolean;
  /** At most 64 items. Each 1 to 256 characters. */
  readonly exposeHeaders?: string[];
  /**
   * At least 1.
   * @default 5
   */
  readonly maxAge?: number;
}

export interface TrafficPolicyCompression {
  readonly requestDecompression?: TrafficPolicyCompressionRequestDecompression;
  readonly responseCompression?: TrafficPolicyCompressionRequestDecompression;
}

export interface TrafficPolicyCompressionRequestDecompression {
  readonly disable?: boolean;
  /**
   * 1 to 3 items. In kgateway since 2.4.
   * @default ["Gzip"]
   */
  readonly libraries?: TrafficPolicyCompressionRequestDecompressionLibrary[];
}

export interface TrafficPolicyBuffer {
  readonly disable?: boolean;
  readonly maxRequestSize?: string | number;
}

export interface TrafficPolicyBasicAuth {
  readonly disable?: boolean;
  readonly secretRef?: TrafficPolicyBasicAuthSecretRef;
}

export interface TrafficPolicyApiKeyAuth {
  readonly clientIdHeader?: string;
  readonly disable?: boolean;
  readonly forwardCredential?: boolean;
  /** At most 16 items. */
  readonly keySources?: TrafficPolicyApiKeyAuthKeySource[];
  readonly secretRef?: TrafficPolicyApiKeyAuthSecretRef;
  readonly secretSelector?: TrafficPolicyApiKeyAuthSecretSelector;
}
