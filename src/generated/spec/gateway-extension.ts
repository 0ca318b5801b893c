// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

export interface GatewayExtensionSpec {
  readonly extAuth?: GatewayExtensionExtAuth;
  readonly extProc?: GatewayExtensionExtProc;
  readonly jwt?: GatewayExtensionSpecJwt;
  readonly oauth2?: GatewayExtensionOauth2;
  readonly rateLimit?: GatewayExtensionRateLimit;
  readonly type?: Resolvable<'ExtAuth' | 'ExtProc' | 'RateLimit' | 'JWT' | 'OAuth2'>;
}

export interface GatewayExtensionRateLimit {
  readonly domain: Resolvable<string>;
  /** @default true */
  readonly failOpen?: Resolvable<boolean>;
  readonly grpcService: GatewayExtensionGrpcService;
  /**
   * At most 32 characters.
   * @default "100ms"
   */
  readonly timeout?: Resolvable<string>;
  /** @default "Off" */
  readonly xRateLimitHeaders?: Resolvable<'Off' | 'DraftVersion03'>;
}

export interface GatewayExtensionOauth2 {
  readonly authorizationEndpoint?: Resolvable<string>;
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  readonly cookies?: GatewayExtensionCookies;
  readonly credentials: GatewayExtensionCredentials;
  readonly denyRedirect?: GatewayExtensionDenyRedirect;
  readonly endSessionEndpoint?: Resolvable<string>;
  readonly forwardAccessToken?: Resolvable<boolean>;
  readonly issuerURI?: Resolvable<string>;
  /** In kgateway since 2.3. */
  readonly jwt?: GatewayExtensionOauth2Jwt;
  /**
   * At least 1 character.
   * @default "/logout"
   */
  readonly logoutPath?: Resolvable<string>;
  readonly redirectURI?: Resolvable<string>;
  readonly scopes?: readonly Resolvable<string>[];
  readonly tokenEndpoint?: Resolvable<string>;
}

export interface GatewayExtensionOauth2Jwt {
  readonly accessToken?: GatewayExtensionToken;
  readonly idToken?: GatewayExtensionToken;
  /** In kgateway since 2.4. */
  readonly jwksBackendRef?: GatewayExtensionJwksBackendRef;
  readonly jwksURI?: Resolvable<string>;
}

export interface GatewayExtensionToken {
  /** 1 to 32 items. */
  readonly audiences?: readonly Resolvable<string>[];
  /** 1 to 32 items. */
  readonly claimsToHeaders?: readonly GatewayExtensionClaimsToHeader[];
}

export interface GatewayExtensionDenyRedirect {
  /** 1 to 16 items. */
  readonly headers?: readonly GatewayExtensionDenyRedirectHeader[];
}

export interface GatewayExtensionDenyRedirectHeader {
  /** 1 to 256 characters. */
  readonly name: Resolvable<string>;
  /** @default "Exact" */
  readonly type?: Resolvable<'Exact' | 'RegularExpression'>;
  /** 1 to 4096 characters. */
  readonly value: Resolvable<string>;
}

export interface GatewayExtensionCredentials {
  /** At least 1 character. */
  readonly clientID: Resolvable<string>;
  readonly clientSecretRef: GatewayExtensionRef;
}

export interface GatewayExtensionCookies {
  /** In kgateway since 2.3. */
  readonly disableAccessTokenSetCookie?: Resolvable<boolean>;
  /** In kgateway since 2.3. */
  readonly disableIDTokenSetCookie?: Resolvable<boolean>;
  /** In kgateway since 2.3. */
  readonly disableRefreshTokenSetCookie?: Resolvable<boolean>;
  /** 1 to 253 characters. */
  readonly domain?: Resolvable<string>;
  readonly names?: GatewayExtensionNames;
  readonly sameSite?: Resolvable<'Lax' | 'Strict' | 'None'>;
}

export interface GatewayExtensionNames {
  /** At least 1 character. */
  readonly accessToken?: Resolvable<string>;
  /** At least 1 character. */
  readonly idToken?: Resolvable<string>;
}

export interface GatewayExtensionSpecJwt {
  /** At most 32 items. */
  readonly providers?: readonly GatewayExtensionProvider[];
  readonly validationMode?: Resolvable<'Strict' | 'AllowMissing'>;
}

export interface GatewayExtensionProvider {
  /** 1 to 32 items. */
  readonly audiences?: readonly Resolvable<string>[];
  /** 1 to 32 items. */
  readonly claimsToHeaders?: readonly GatewayExtensionClaimsToHeader[];
  readonly forwardToken?: Resolvable<boolean>;
  /** At most 2048 characters. */
  readonly issuer?: Resolvable<string>;
  readonly jwks: GatewayExtensionJwks;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  readonly tokenSource?: GatewayExtensionTokenSource;
}

export interface GatewayExtensionTokenSource {
  readonly header?: GatewayExtensionTokenSourceHeader;
  readonly queryParameter?: Resolvable<string>;
}

export interface GatewayExtensionTokenSourceHeader {
  /** 1 to 2048 characters. */
  readonly header: Resolvable<string>;
  /** 1 to 2048 characters. */
  readonly prefix?: Resolvable<string>;
}

export interface GatewayExtensionJwks {
  readonly local?: GatewayExtensionLocal;
  readonly remote?: GatewayExtensionRemote;
}

export interface GatewayExtensionRemote {
  /** In kgateway since 2.4. */
  readonly asyncFetch?: GatewayExtensionAsyncFetch;
  readonly backendRef: GatewayExtensionJwksBackendRef;
  /** At most 32 characters. */
  readonly cacheDuration?: Resolvable<string>;
  /** In kgateway since 2.4. */
  readonly retryPolicy?: GatewayExtensionRetryPolicy;
  /** 1 to 2048 characters. */
  readonly url: Resolvable<string>;
}

export interface GatewayExtensionRetryPolicy {
  readonly backOff?: GatewayExtensionBackoff;
  /** At least 1. */
  readonly numRetries?: Resolvable<number>;
}

export interface GatewayExtensionJwksBackendRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Resolvable<string>;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
  /** 1 to 65535. */
  readonly port?: Resolvable<number>;
}

export interface GatewayExtensionAsyncFetch {
  /** At most 32 characters. */
  readonly failedRefetchDuration?: Resolvable<string>;
  readonly fastListener?: Resolvable<boolean>;
}

export interface GatewayExtensionLocal {
  readonly configMapRef?: GatewayExtensionRef;
  /** 1 to 16384 characters. */
  readonly inline?: Resolvable<string>;
}

export interface GatewayExtensionRef {
  /** @default "" */
  readonly name?: Resolvable<string>;
}

export interface GatewayExtensionClaimsToHeader {
  /** 1 to 2048 characters. */
  readonly header: Resolvable<string>;
  /** 1 to 2048 characters. */
  readonly name: Resolvable<string>;
}

export interface GatewayExtensionExtProc {
  /**
   * In kgateway since 2.3.
   * @default false
   */
  readonly allowProcessingModeOverride?: Resolvable<boolean>;
  /** In kgateway since 2.3. */
  readonly allowedProcessingModeOverrides?: readonly GatewayExtensionAllowedProcessingModeOverride[];
  /** @default true */
  readonly failOpen?: Resolvable<boolean>;
  /** In kgateway since 2.4. */
  readonly filterStage?: GatewayExtensionFilterStage;
  readonly grpcService: GatewayExtensionGrpcService;
  /** At most 32 characters. */
  readonly maxMessageTimeout?: Resolvable<string>;
  /** At most 32 characters. */
  readonly messageTimeout?: Resolvable<string>;
  readonly metadataOptions?: GatewayExtensionMetadataOptions;
  readonly processingMode?: GatewayExtensionAllowedProcessingModeOverride;
  /** In kgateway since 2.4. */
  readonly requestAttributes?: readonly Resolvable<string>[];
  /** @default "FromResponse" */
  readonly routeCacheAction?: Resolvable<'FromResponse' | 'Clear' | 'Retain'>;
  /** At least 1 character. */
  readonly statPrefix?: Resolvable<string>;
}

export interface GatewayExtensionMetadataOptions {
  readonly forwarding?: GatewayExtensionForwarding;
}

export interface GatewayExtensionForwarding {
  /** At least 1 item. */
  readonly typed?: readonly Resolvable<string>[];
  /** At least 1 item. */
  readonly untyped?: readonly Resolvable<string>[];
}

export interface GatewayExtensionFilterStage {
  /** @default "During" */
  readonly predicate?: Resolvable<'Before' | 'During' | 'After'>;
  readonly stage: Resolvable<'Fault' | 'AuthN' | 'AuthZ' | 'RateLimit' | 'Route'>;
  /** @default 0 */
  readonly weight?: Resolvable<number>;
}

export interface GatewayExtensionAllowedProcessingModeOverride {
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

export interface GatewayExtensionExtAuth {
  /** @default false */
  readonly clearRouteCache?: Resolvable<boolean>;
  /** @default false */
  readonly failOpen?: Resolvable<boolean>;
  readonly grpcService?: GatewayExtensionGrpcService;
  readonly headersToForward?: readonly Resolvable<string>[];
  readonly httpService?: GatewayExtensionHttpService;
  /** At least 1 character. */
  readonly statPrefix?: Resolvable<string>;
  /**
   * 100 to 511.
   * @default 403
   */
  readonly statusOnError?: Resolvable<number>;
  readonly withRequestBody?: GatewayExtensionWithRequestBody;
}

export interface GatewayExtensionWithRequestBody {
  /** @default false */
  readonly allowPartialMessage?: Resolvable<boolean>;
  /** At least 1. */
  readonly maxRequestBytes: Resolvable<number>;
  /** @default false */
  readonly packAsBytes?: Resolvable<boolean>;
}

export interface GatewayExtensionHttpService {
  readonly authorizationRequest?: GatewayExtensionAuthorizationRequest;
  readonly authorizationResponse?: GatewayExtensionAuthorizationResponse;
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  readonly pathPrefix?: Resolvable<string>;
  /** At most 32 characters. */
  readonly requestTimeout?: Resolvable<string>;
  readonly retry?: GatewayExtensionRetry;
}

export interface GatewayExtensionAuthorizationResponse {
  readonly headersToBackend?: readonly Resolvable<string>[];
  /** In kgateway since 2.4. */
  readonly headersToClient?: readonly Resolvable<string>[];
  /** In kgateway since 2.4. */
  readonly headersToClientOnSuccess?: readonly Resolvable<string>[];
}

export interface GatewayExtensionAuthorizationRequest {
  readonly headersToAdd?: Readonly<Record<string, Resolvable<string>>>;
}

export interface GatewayExtensionGrpcService {
  readonly authority?: Resolvable<string>;
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  /** At most 32 characters. */
  readonly requestTimeout?: Resolvable<string>;
  readonly retry?: GatewayExtensionRetry;
}

export interface GatewayExtensionRetry {
  /**
   * At least 0.
   * @default 1
   */
  readonly attempts?: Resolvable<number>;
  readonly backoff?: GatewayExtensionBackoff;
}

export interface GatewayExtensionBackoff {
  /** At most 32 characters. */
  readonly baseInterval: Resolvable<string>;
  /** At most 32 characters. */
  readonly maxInterval?: Resolvable<string>;
}

export interface GatewayExtensionOauth2BackendRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Resolvable<string>;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
  /** 1 to 65535. */
  readonly port?: Resolvable<number>;
  /**
   * 0 to 1000000.
   * @default 1
   */
  readonly weight?: Resolvable<number>;
}
