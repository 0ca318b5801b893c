// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of a GatewayExtension. */
export interface GatewayExtensionSpec {
  readonly extAuth?: GatewayExtensionExtAuth;
  readonly extProc?: GatewayExtensionExtProc;
  readonly jwt?: GatewayExtensionJwt;
  readonly oauth2?: GatewayExtensionOauth2;
  readonly rateLimit?: GatewayExtensionRateLimit;
  readonly type?: GatewayExtensionType;
}

/** A value of `type` of a GatewayExtension. */
export enum GatewayExtensionType {
  EXT_AUTH = 'ExtAuth',
  EXT_PROC = 'ExtProc',
  RATE_LIMIT = 'RateLimit',
  JWT = 'JWT',
  O_AUTH2 = 'OAuth2',
}

/** Stands at `rateLimit` of a GatewayExtension. */
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

/** A value of `rateLimit.xRateLimitHeaders` of a GatewayExtension. */
export enum GatewayExtensionRateLimitXRateLimitHeaders {
  OFF = 'Off',
  DRAFT_VERSION03 = 'DraftVersion03',
}

/** Stands at `oauth2` of a GatewayExtension. */
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

/** Stands at `oauth2.jwt` of a GatewayExtension. */
export interface GatewayExtensionOauth2Jwt {
  readonly accessToken?: GatewayExtensionOauth2JwtAccessToken;
  readonly idToken?: GatewayExtensionOauth2JwtAccessToken;
  /** In kgateway since 2.4. */
  readonly jwksBackendRef?: GatewayExtensionOauth2JwtJwksBackendRef;
  readonly jwksURI?: string;
}

/** Stands at `oauth2.jwt.accessToken` and `oauth2.jwt.idToken` of a GatewayExtension. */
export interface GatewayExtensionOauth2JwtAccessToken {
  /** 1 to 32 items. */
  readonly audiences?: string[];
  /** 1 to 32 items. */
  readonly claimsToHeaders?: GatewayExtensionJwtProviderClaimsToHeader[];
}

/** Stands at `oauth2.denyRedirect` of a GatewayExtension. */
export interface GatewayExtensionOauth2DenyRedirect {
  /** 1 to 16 items. */
  readonly headers?: GatewayExtensionOauth2DenyRedirectHeader[];
}

/** An entry of `oauth2.denyRedirect.headers` of a GatewayExtension. */
export interface GatewayExtensionOauth2DenyRedirectHeader {
  /** 1 to 256 characters. */
  readonly name: string;
  /** @default "Exact" */
  readonly type?: GatewayExtensionOauth2DenyRedirectHeaderType;
  /** 1 to 4096 characters. */
  readonly value: string;
}

/** A value of `oauth2.denyRedirect.headers.type` of a GatewayExtension. */
export enum GatewayExtensionOauth2DenyRedirectHeaderType {
  EXACT = 'Exact',
  REGULAR_EXPRESSION = 'RegularExpression',
}

/** Stands at `oauth2.credentials` of a GatewayExtension. */
export interface GatewayExtensionOauth2Credentials {
  /** At least 1 character. */
  readonly clientID: string;
  readonly clientSecretRef: GatewayExtensionOauth2CredentialsClientSecretRef;
}

/** Stands at `oauth2.cookies` of a GatewayExtension. */
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

/** A value of `oauth2.cookies.sameSite` of a GatewayExtension. */
export enum GatewayExtensionOauth2CookiesSameSite {
  LAX = 'Lax',
  STRICT = 'Strict',
  NONE = 'None',
}

/** Stands at `oauth2.cookies.names` of a GatewayExtension. */
export interface GatewayExtensionOauth2CookiesNames {
  /** At least 1 character. */
  readonly accessToken?: string;
  /** At least 1 character. */
  readonly idToken?: string;
}

/** Stands at `jwt` of a GatewayExtension. */
export interface GatewayExtensionJwt {
  /** At most 32 items. */
  readonly providers?: GatewayExtensionJwtProvider[];
  readonly validationMode?: GatewayExtensionJwtValidationMode;
}

/** A value of `jwt.validationMode` of a GatewayExtension. */
export enum GatewayExtensionJwtValidationMode {
  STRICT = 'Strict',
  ALLOW_MISSING = 'AllowMissing',
}

/** An entry of `jwt.providers` of a GatewayExtension. */
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

/** Stands at `jwt.providers.tokenSource` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderTokenSource {
  readonly header?: GatewayExtensionJwtProviderTokenSourceHeader;
  readonly queryParameter?: string;
}

/** Stands at `jwt.providers.tokenSource.header` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderTokenSourceHeader {
  /** 1 to 2048 characters. */
  readonly header: string;
  /** 1 to 2048 characters. */
  readonly prefix?: string;
}

/** Stands at `jwt.providers.jwks` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderJwks {
  readonly local?: GatewayExtensionJwtProviderJwksLocal;
  readonly remote?: GatewayExtensionJwtProviderJwksRemote;
}

/** Stands at `jwt.providers.jwks.remote` of a GatewayExtension. */
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

/** Stands at `jwt.providers.jwks.remote.retryPolicy` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderJwksRemoteRetryPolicy {
  readonly backOff?: GatewayExtensionExtAuthGrpcServiceRetryBackoff;
  /** At least 1. */
  readonly numRetries?: number;
}

/** Stands at `jwt.providers.jwks.remote.backendRef` and `oauth2.jwt.jwksBackendRef` of a GatewayExtension. */
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

/** Stands at `jwt.providers.jwks.remote.asyncFetch` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderJwksRemoteAsyncFetch {
  /** At most 32 characters. */
  readonly failedRefetchDuration?: string;
  readonly fastListener?: boolean;
}

/** Stands at `jwt.providers.jwks.local` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderJwksLocal {
  readonly configMapRef?: GatewayExtensionOauth2CredentialsClientSecretRef;
  /** 1 to 16384 characters. */
  readonly inline?: string;
}

/** Stands at `jwt.providers.jwks.local.configMapRef` and `oauth2.credentials.clientSecretRef` of a GatewayExtension. */
export interface GatewayExtensionOauth2CredentialsClientSecretRef {
  /** @default "" */
  readonly name?: string;
}

/** An entry of `jwt.providers.claimsToHeaders`, `oauth2.jwt.accessToken.claimsToHeaders` and `oauth2.jwt.idToken.claimsToHeaders` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderClaimsToHeader {
  /** 1 to 2048 characters. */
  readonly header: string;
  /** 1 to 2048 characters. */
  readonly name: string;
}

/** Stands at `extProc` of a GatewayExtension. */
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

/** A value of `extProc.routeCacheAction` of a GatewayExtension. */
export enum GatewayExtensionExtProcRouteCacheAction {
  FROM_RESPONSE = 'FromResponse',
  CLEAR = 'Clear',
  RETAIN = 'Retain',
}

/** Stands at `extProc.metadataOptions` of a GatewayExtension. */
export interface GatewayExtensionExtProcMetadataOptions {
  readonly forwarding?: GatewayExtensionExtProcMetadataOptionsForwarding;
}

/** Stands at `extProc.metadataOptions.forwarding` of a GatewayExtension. */
export interface GatewayExtensionExtProcMetadataOptionsForwarding {
  /** At least 1 item. */
  readonly typed?: string[];
  /** At least 1 item. */
  readonly untyped?: string[];
}

/** Stands at `extProc.filterStage` of a GatewayExtension. */
export interface GatewayExtensionExtProcFilterStage {
  /** @default "During" */
  readonly predicate?: GatewayExtensionExtProcFilterStagePredicate;
  readonly stage: GatewayExtensionExtProcFilterStageStage;
  /** @default 0 */
  readonly weight?: number;
}

/** A value of `extProc.filterStage.stage` of a GatewayExtension. */
export enum GatewayExtensionExtProcFilterStageStage {
  FAULT = 'Fault',
  AUTH_N = 'AuthN',
  AUTH_Z = 'AuthZ',
  RATE_LIMIT = 'RateLimit',
  ROUTE = 'Route',
}

/** A value of `extProc.filterStage.predicate` of a GatewayExtension. */
export enum GatewayExtensionExtProcFilterStagePredicate {
  BEFORE = 'Before',
  DURING = 'During',
  AFTER = 'After',
}

/** Stands at `extProc.allowedProcessingModeOverrides` and `extProc.processingMode` of a GatewayExtension. */
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

/** A value of `extProc.allowedProcessingModeOverrides.requestHeaderMode`, `extProc.allowedProcessingModeOverrides.requestTrailerMode`, `extProc.allowedProcessingModeOverrides.responseHeaderMode` and 5 more places of a GatewayExtension. */
export enum GatewayExtensionExtProcAllowedProcessingModeOverrideRequestHeaderMode {
  DEFAULT = 'DEFAULT',
  SEND = 'SEND',
  SKIP = 'SKIP',
}

/** A value of `extProc.allowedProcessingModeOverrides.requestBodyMode`, `extProc.allowedProcessingModeOverrides.responseBodyMode`, `extProc.processingMode.requestBodyMode` and 1 more place of a GatewayExtension. */
export enum GatewayExtensionExtProcAllowedProcessingModeOverrideRequestBodyMode {
  NONE = 'NONE',
  STREAMED = 'STREAMED',
  BUFFERED = 'BUFFERED',
  BUFFERED_PARTIAL = 'BUFFERED_PARTIAL',
  FULL_DUPLEX_STREAMED = 'FULL_DUPLEX_STREAMED',
}

/** Stands at `extAuth` of a GatewayExtension. */
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

/** Stands at `extAuth.withRequestBody` of a GatewayExtension. */
export interface GatewayExtensionExtAuthWithRequestBody {
  /** @default false */
  readonly allowPartialMessage?: boolean;
  /** At least 1. */
  readonly maxRequestBytes: number;
  /** @default false */
  readonly packAsBytes?: boolean;
}

/** Stands at `extAuth.httpService` of a GatewayExtension. */
export interface GatewayExtensionExtAuthHttpService {
  readonly authorizationRequest?: GatewayExtensionExtAuthHttpServiceAuthorizationRequest;
  readonly authorizationResponse?: GatewayExtensionExtAuthHttpServiceAuthorizationResponse;
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  readonly pathPrefix?: string;
  /** At most 32 characters. */
  readonly requestTimeout?: string;
  readonly retry?: GatewayExtensionExtAuthGrpcServiceRetry;
}

/** Stands at `extAuth.httpService.authorizationResponse` of a GatewayExtension. */
export interface GatewayExtensionExtAuthHttpServiceAuthorizationResponse {
  readonly headersToBackend?: string[];
  /** In kgateway since 2.4. */
  readonly headersToClient?: string[];
  /** In kgateway since 2.4. */
  readonly headersToClientOnSuccess?: string[];
}

/** Stands at `extAuth.httpService.authorizationRequest` of a GatewayExtension. */
export interface GatewayExtensionExtAuthHttpServiceAuthorizationRequest {
  readonly headersToAdd?: { [key: string]: string };
}

/** Stands at `extAuth.grpcService`, `extProc.grpcService` and `rateLimit.grpcService` of a GatewayExtension. */
export interface GatewayExtensionExtAuthGrpcService {
  readonly authority?: string;
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  /** At most 32 characters. */
  readonly requestTimeout?: string;
  readonly retry?: GatewayExtensionExtAuthGrpcServiceRetry;
}

/** Stands at `extAuth.grpcService.retry`, `extAuth.httpService.retry`, `extProc.grpcService.retry` and 1 more place of a GatewayExtension. */
export interface GatewayExtensionExtAuthGrpcServiceRetry {
  /**
   * At least 0.
   * @default 1
   */
  readonly attempts?: number;
  readonly backoff?: GatewayExtensionExtAuthGrpcServiceRetryBackoff;
}

/** Stands at `extAuth.grpcService.retry.backoff`, `extAuth.httpService.retry.backoff`, `extProc.grpcService.retry.backoff` and 2 more places of a GatewayExtension. */
export interface GatewayExtensionExtAuthGrpcServiceRetryBackoff {
  /** At most 32 characters. */
  readonly baseInterval: string;
  /** At most 32 characters. */
  readonly maxInterval?: string;
}

/** Stands at `extAuth.grpcService.backendRef`, `extAuth.httpService.backendRef`, `extProc.grpcService.backendRef` and 2 more places of a GatewayExtension. */
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
