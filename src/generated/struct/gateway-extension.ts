// Generated from imports/ by `npx projen generate`. Do not edit.
export interface GatewayExtensionSpec {
  readonly extAuth?: GatewayExtensionExtAuth;
  readonly extProc?: GatewayExtensionExtProc;
  readonly jwt?: GatewayExtensionJwt;
  readonly oauth2?: GatewayExtensionOauth2;
  readonly rateLimit?: GatewayExtensionRateLimit;
  readonly type?: GatewayExtensionType;
}

export enum GatewayExtensionType {
  EXT_AUTH = 'ExtAuth',
  EXT_PROC = 'ExtProc',
  RATE_LIMIT = 'RateLimit',
  JWT = 'JWT',
  O_AUTH2 = 'OAuth2',
}

export interface GatewayExtensionRateLimit {
  readonly domain: string;
  /** @default true */
  readonly failOpen?: boolean;
  readonly grpcService: GatewayExtensionExtAuthGrpcService;
  /**
   * At most 32 characters.
   * @default "100ms"
   */
  readonly timeout?: string;
  /** @default "Off" */
  readonly xRateLimitHeaders?: GatewayExtensionRateLimitXRateLimitHeaders;
}

export enum GatewayExtensionRateLimitXRateLimitHeaders {
  OFF = 'Off',
  DRAFT_VERSION03 = 'DraftVersion03',
}

export interface GatewayExtensionOauth2 {
  readonly authorizationEndpoint?: string;
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  readonly cookies?: GatewayExtensionOauth2Cookies;
  readonly credentials: GatewayExtensionOauth2Credentials;
  readonly denyRedirect?: GatewayExtensionOauth2DenyRedirect;
  readonly endSessionEndpoint?: string;
  readonly forwardAccessToken?: boolean;
  readonly issuerURI?: string;
  /** In kgateway since 2.3. */
  readonly jwt?: GatewayExtensionOauth2Jwt;
  /**
   * At least 1 character.
   * @default "/logout"
   */
  readonly logoutPath?: string;
  readonly redirectURI?: string;
  readonly scopes?: string[];
  readonly tokenEndpoint?: string;
}

export interface GatewayExtensionOauth2Jwt {
  readonly accessToken?: GatewayExtensionOauth2JwtAccessToken;
  readonly idToken?: GatewayExtensionOauth2JwtAccessToken;
  /** In kgateway since 2.4. */
  readonly jwksBackendRef?: GatewayExtensionOauth2JwtJwksBackendRef;
  readonly jwksURI?: string;
}

export interface GatewayExtensionOauth2JwtAccessToken {
  /** 1 to 32 items. */
  readonly audiences?: string[];
  /** 1 to 32 items. */
  readonly claimsToHeaders?: GatewayExtensionJwtProviderClaimsToHeader[];
}

export interface GatewayExtensionOauth2DenyRedirect {
  /** 1 to 16 items. */
  readonly headers?: GatewayExtensionOauth2DenyRedirectHeader[];
}

export interface GatewayExtensionOauth2DenyRedirectHeader {
  /** 1 to 256 characters. */
  readonly name: string;
  /** @default "Exact" */
  readonly type?: GatewayExtensionOauth2DenyRedirectHeaderType;
  /** 1 to 4096 characters. */
  readonly value: string;
}

export enum GatewayExtensionOauth2DenyRedirectHeaderType {
  EXACT = 'Exact',
  REGULAR_EXPRESSION = 'RegularExpression',
}

export interface GatewayExtensionOauth2Credentials {
  /** At least 1 character. */
  readonly clientID: string;
  readonly clientSecretRef: GatewayExtensionOauth2CredentialsClientSecretRef;
}

export interface GatewayExtensionOauth2Cookies {
  /** In kgateway since 2.3. */
  readonly disableAccessTokenSetCookie?: boolean;
  /** In kgateway since 2.3. */
  readonly disableIDTokenSetCookie?: boolean;
  /** In kgateway since 2.3. */
  readonly disableRefreshTokenSetCookie?: boolean;
  /** 1 to 253 characters. */
  readonly domain?: string;
  readonly names?: GatewayExtensionOauth2CookiesNames;
  readonly sameSite?: GatewayExtensionOauth2CookiesSameSite;
}

export enum GatewayExtensionOauth2CookiesSameSite {
  LAX = 'Lax',
  STRICT = 'Strict',
  NONE = 'None',
}

export interface GatewayExtensionOauth2CookiesNames {
  /** At least 1 character. */
  readonly accessToken?: string;
  /** At least 1 character. */
  readonly idToken?: string;
}

export interface GatewayExtensionJwt {
  /** At most 32 items. */
  readonly providers?: GatewayExtensionJwtProvider[];
  readonly validationMode?: GatewayExtensionJwtValidationMode;
}

export enum GatewayExtensionJwtValidationMode {
  STRICT = 'Strict',
  ALLOW_MISSING = 'AllowMissing',
}

export interface GatewayExtensionJwtProvider {
  /** 1 to 32 items. */
  readonly audiences?: string[];
  /** 1 to 32 items. */
  readonly claimsToHeaders?: GatewayExtensionJwtProviderClaimsToHeader[];
  readonly forwardToken?: boolean;
  /** At most 2048 characters. */
  readonly issuer?: string;
  readonly jwks: GatewayExtensionJwtProviderJwks;
  /** 1 to 253 characters. */
  readonly name: string;
  readonly tokenSource?: GatewayExtensionJwtProviderTokenSource;
}

export interface GatewayExtensionJwtProviderTokenSource {
  readonly header?: GatewayExtensionJwtProviderTokenSourceHeader;
  readonly queryParameter?: string;
}

export interface GatewayExtensionJwtProviderTokenSourceHeader {
  /** 1 to 2048 characters. */
  readonly header: string;
  /** 1 to 2048 characters. */
  readonly prefix?: string;
}

export interface GatewayExtensionJwtProviderJwks {
  readonly local?: GatewayExtensionJwtProviderJwksLocal;
  readonly remote?: GatewayExtensionJwtProviderJwksRemote;
}

export interface GatewayExtensionJwtProviderJwksRemote {
  /** In kgateway since 2.4. */
  readonly asyncFetch?: GatewayExtensionJwtProviderJwksRemoteAsyncFetch;
  readonly backendRef: GatewayExtensionOauth2JwtJwksBackendRef;
  /** At most 32 characters. */
  readonly cacheDuration?: string;
  /** In kgateway since 2.4. */
  readonly retryPolicy?: GatewayExtensionJwtProviderJwksRemoteRetryPolicy;
  /** 1 to 2048 characters. */
  readonly url: string;
}

export interface GatewayExtensionJwtProviderJwksRemoteRetryPolicy {
  readonly backOff?: GatewayExtensionExtAuthGrpcServiceRetryBackoff;
  /** At least 1. */
  readonly numRetries?: number;
}

export interface GatewayExtensionOauth2JwtJwksBackendRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
  /** 1 to 65535. */
  readonly port?: number;
}

export interface GatewayExtensionJwtProviderJwksRemoteAsyncFetch {
  /** At most 32 characters. */
  readonly failedRefetchDuration?: string;
  readonly fastListener?: boolean;
}

export interface GatewayExtensionJwtProviderJwksLocal {
  readonly configMapRef?: GatewayExtensionOauth2CredentialsClientSecretRef;
  /** 1 to 16384 characters. */
  readonly inline?: string;
}

export interface GatewayExtensionOauth2CredentialsClientSecretRef {
  /** @default "" */
  readonly name?: string;
}

export interface GatewayExtensionJwtProviderClaimsToHeader {
  /** 1 to 2048 characters. */
  readonly header: string;
  /** 1 to 2048 characters. */
  readonly name: string;
}

export interface GatewayExtensionExtProc {
  /**
   * In kgateway since 2.3.
   * @default false
   */
  readonly allowProcessingModeOverride?: boolean;
  /** In kgateway since 2.3. */
  readonly allowedProcessingModeOverrides?: GatewayExtensionExtProcAllowedProcessingModeOverride[];
  /** @default true */
  readonly failOpen?: boolean;
  /** In kgateway since 2.4. */
  readonly filterStage?: GatewayExtensionExtProcFilterStage;
  readonly grpcService: GatewayExtensionExtAuthGrpcService;
  /** At most 32 characters. */
  readonly maxMessageTimeout?: string;
  /** At most 32 characters. */
  readonly messageTimeout?: string;
  readonly metadataOptions?: GatewayExtensionExtProcMetadataOptions;
  readonly processingMode?: GatewayExtensionExtProcAllowedProcessingModeOverride;
  /** In kgateway since 2.4. */
  readonly requestAttributes?: string[];
  /** @default "FromResponse" */
  readonly routeCacheAction?: GatewayExtensionExtProcRouteCacheAction;
  /** At least 1 character. */
  readonly statPrefix?: string;
}

export enum GatewayExtensionExtProcRouteCacheAction {
  FROM_RESPONSE = 'FromResponse',
  CLEAR = 'Clear',
  RETAIN = 'Retain',
}

export interface GatewayExtensionExtProcMetadataOptions {
  readonly forwarding?: GatewayExtensionExtProcMetadataOptionsForwarding;
}

export interface GatewayExtensionExtProcMetadataOptionsForwarding {
  /** At least 1 item. */
  readonly typed?: string[];
  /** At least 1 item. */
  readonly untyped?: string[];
}

export interface GatewayExtensionExtProcFilterStage {
  /** @default "During" */
  readonly predicate?: GatewayExtensionExtProcFilterStagePredicate;
  readonly stage: GatewayExtensionExtProcFilterStageStage;
  /** @default 0 */
  readonly weight?: number;
}

export enum GatewayExtensionExtProcFilterStageStage {
  FAULT = 'Fault',
  AUTH_N = 'AuthN',
  AUTH_Z = 'AuthZ',
  RATE_LIMIT = 'RateLimit',
  ROUTE = 'Route',
}

export enum GatewayExtensionExtProcFilterStagePredicate {
  BEFORE = 'Before',
  DURING = 'During',
  AFTER = 'After',
}

export interface GatewayExtensionExtProcAllowedProcessingModeOverride {
  /** @default "NONE" */
  readonly requestBodyMode?: GatewayExtensionExtProcAllowedProcessingModeOverrideRequestBodyMode;
  /** @default "SEND" */
  readonly requestHeaderMode?: GatewayExtensionExtProcAllowedProcessingModeOverrideRequestHeaderMode;
  /** @default "SKIP" */
  readonly requestTrailerMode?: GatewayExtensionExtProcAllowedProcessingModeOverrideRequestHeaderMode;
  /** @default "NONE" */
  readonly responseBodyMode?: GatewayExtensionExtProcAllowedProcessingModeOverrideRequestBodyMode;
  /** @default "SEND" */
  readonly responseHeaderMode?: GatewayExtensionExtProcAllowedProcessingModeOverrideRequestHeaderMode;
  /** @default "SKIP" */
  readonly responseTrailerMode?: GatewayExtensionExtProcAllowedProcessingModeOverrideRequestHeaderMode;
}

export enum GatewayExtensionExtProcAllowedProcessingModeOverrideRequestHeaderMode {
  DEFAULT = 'DEFAULT',
  SEND = 'SEND',
  SKIP = 'SKIP',
}

export enum GatewayExtensionExtProcAllowedProcessingModeOverrideRequestBodyMode {
  NONE = 'NONE',
  STREAMED = 'STREAMED',
  BUFFERED = 'BUFFERED',
  BUFFERED_PARTIAL = 'BUFFERED_PARTIAL',
  FULL_DUPLEX_STREAMED = 'FULL_DUPLEX_STREAMED',
}

export interface GatewayExtensionExtAuth {
  /** @default false */
  readonly clearRouteCache?: boolean;
  /** @default false */
  readonly failOpen?: boolean;
  readonly grpcService?: GatewayExtensionExtAuthGrpcService;
  readonly headersToForward?: string[];
  readonly httpService?: GatewayExtensionExtAuthHttpService;
  /** At least 1 character. */
  readonly statPrefix?: string;
  /**
   * 100 to 511.
   * @default 403
   */
  readonly statusOnError?: number;
  readonly withRequestBody?: GatewayExtensionExtAuthWithRequestBody;
}

export interface GatewayExtensionExtAuthWithRequestBody {
  /** @default false */
  readonly allowPartialMessage?: boolean;
  /** At least 1. */
  readonly maxRequestBytes: number;
  /** @default false */
  readonly packAsBytes?: boolean;
}

export interface GatewayExtensionExtAuthHttpService {
  readonly authorizationRequest?: GatewayExtensionExtAuthHttpServiceAuthorizationRequest;
  readonly authorizationResponse?: GatewayExtensionExtAuthHttpServiceAuthorizationResponse;
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  readonly pathPrefix?: string;
  /** At most 32 characters. */
  readonly requestTimeout?: string;
  readonly retry?: GatewayExtensionExtAuthGrpcServiceRetry;
}

export interface GatewayExtensionExtAuthHttpServiceAuthorizationResponse {
  readonly headersToBackend?: string[];
  /** In kgateway since 2.4. */
  readonly headersToClient?: string[];
  /** In kgateway since 2.4. */
  readonly headersToClientOnSuccess?: string[];
}

export interface GatewayExtensionExtAuthHttpServiceAuthorizationRequest {
  readonly headersToAdd?: { [key: string]: string };
}

export interface GatewayExtensionExtAuthGrpcService {
  readonly authority?: string;
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  /** At most 32 characters. */
  readonly requestTimeout?: string;
  readonly retry?: GatewayExtensionExtAuthGrpcServiceRetry;
}

export interface GatewayExtensionExtAuthGrpcServiceRetry {
  /**
   * At least 0.
   * @default 1
   */
  readonly attempts?: number;
  readonly backoff?: GatewayExtensionExtAuthGrpcServiceRetryBackoff;
}

export interface GatewayExtensionExtAuthGrpcServiceRetryBackoff {
  /** At most 32 characters. */
  readonly baseInterval: string;
  /** At most 32 characters. */
  readonly maxInterval?: string;
}

export interface GatewayExtensionOauth2BackendRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
  /** 1 to 65535. */
  readonly port?: number;
  /**
   * 0 to 1000000.
   * @default 1
   */
  readonly weight?: number;
}
