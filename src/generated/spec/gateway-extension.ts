// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

export interface GatewayExtensionSpec {
  readonly extAuth?: GatewayExtensionExtAuth;
  readonly extProc?: GatewayExtensionExtProc;
  readonly jwt?: GatewayExtensionSpecJwt;
  readonly oauth2?: GatewayExtensionOauth2;
  readonly rateLimit?: GatewayExtensionRateLimit;
  readonly type?: Leaf<'ExtAuth' | 'ExtProc' | 'RateLimit' | 'JWT' | 'OAuth2'>;
}

export interface GatewayExtensionRateLimit {
  readonly domain: Leaf<string>;
  /** @default true */
  readonly failOpen?: Leaf<boolean>;
  readonly grpcService: GatewayExtensionGrpcService;
  /**
   * At most 32 characters.
   * @default "100ms"
   */
  readonly timeout?: Leaf<string>;
  /** @default "Off" */
  readonly xRateLimitHeaders?: Leaf<'Off' | 'DraftVersion03'>;
}

export interface GatewayExtensionOauth2 {
  readonly authorizationEndpoint?: Leaf<string>;
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  readonly cookies?: GatewayExtensionCookies;
  readonly credentials: GatewayExtensionCredentials;
  readonly denyRedirect?: GatewayExtensionDenyRedirect;
  readonly endSessionEndpoint?: Leaf<string>;
  readonly forwardAccessToken?: Leaf<boolean>;
  readonly issuerURI?: Leaf<string>;
  /** In kgateway since 2.3. */
  readonly jwt?: GatewayExtensionOauth2Jwt;
  /**
   * At least 1 character.
   * @default "/logout"
   */
  readonly logoutPath?: Leaf<string>;
  readonly redirectURI?: Leaf<string>;
  readonly scopes?: readonly Leaf<string>[];
  readonly tokenEndpoint?: Leaf<string>;
}

export interface GatewayExtensionOauth2Jwt {
  readonly accessToken?: GatewayExtensionToken;
  readonly idToken?: GatewayExtensionToken;
  /** In kgateway since 2.4. */
  readonly jwksBackendRef?: GatewayExtensionJwksBackendRef;
  readonly jwksURI?: Leaf<string>;
}

export interface GatewayExtensionToken {
  /** 1 to 32 items. */
  readonly audiences?: readonly Leaf<string>[];
  /** 1 to 32 items. */
  readonly claimsToHeaders?: readonly GatewayExtensionClaimsToHeader[];
}

export interface GatewayExtensionDenyRedirect {
  /** 1 to 16 items. */
  readonly headers?: readonly GatewayExtensionDenyRedirectHeader[];
}

export interface GatewayExtensionDenyRedirectHeader {
  /** 1 to 256 characters. */
  readonly name: Leaf<string>;
  /** @default "Exact" */
  readonly type?: Leaf<'Exact' | 'RegularExpression'>;
  /** 1 to 4096 characters. */
  readonly value: Leaf<string>;
}

export interface GatewayExtensionCredentials {
  /** At least 1 character. */
  readonly clientID: Leaf<string>;
  readonly clientSecretRef: GatewayExtensionRef;
}

export interface GatewayExtensionCookies {
  /** In kgateway since 2.3. */
  readonly disableAccessTokenSetCookie?: Leaf<boolean>;
  /** In kgateway since 2.3. */
  readonly disableIDTokenSetCookie?: Leaf<boolean>;
  /** In kgateway since 2.3. */
  readonly disableRefreshTokenSetCookie?: Leaf<boolean>;
  /** 1 to 253 characters. */
  readonly domain?: Leaf<string>;
  readonly names?: GatewayExtensionNames;
  readonly sameSite?: Leaf<'Lax' | 'Strict' | 'None'>;
}

export interface GatewayExtensionNames {
  /** At least 1 character. */
  readonly accessToken?: Leaf<string>;
  /** At least 1 character. */
  readonly idToken?: Leaf<string>;
}

export interface GatewayExtensionSpecJwt {
  /** At most 32 items. */
  readonly providers?: readonly GatewayExtensionProvider[];
  readonly validationMode?: Leaf<'Strict' | 'AllowMissing'>;
}

export interface GatewayExtensionProvider {
  /** 1 to 32 items. */
  readonly audiences?: readonly Leaf<string>[];
  /** 1 to 32 items. */
  readonly claimsToHeaders?: readonly GatewayExtensionClaimsToHeader[];
  readonly forwardToken?: Leaf<boolean>;
  /** At most 2048 characters. */
  readonly issuer?: Leaf<string>;
  readonly jwks: GatewayExtensionJwks;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  readonly tokenSource?: GatewayExtensionTokenSource;
}

export interface GatewayExtensionTokenSource {
  readonly header?: GatewayExtensionTokenSourceHeader;
  readonly queryParameter?: Leaf<string>;
}

export interface GatewayExtensionTokenSourceHeader {
  /** 1 to 2048 characters. */
  readonly header: Leaf<string>;
  /** 1 to 2048 characters. */
  readonly prefix?: Leaf<string>;
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
  readonly cacheDuration?: Leaf<string>;
  /** In kgateway since 2.4. */
  readonly retryPolicy?: GatewayExtensionRetryPolicy;
  /** 1 to 2048 characters. */
  readonly url: Leaf<string>;
}

export interface GatewayExtensionRetryPolicy {
  readonly backOff?: GatewayExtensionBackoff;
  /** At least 1. */
  readonly numRetries?: Leaf<number>;
}

export interface GatewayExtensionJwksBackendRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Leaf<string>;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
  /** 1 to 65535. */
  readonly port?: Leaf<number>;
}

export interface GatewayExtensionAsyncFetch {
  /** At most 32 characters. */
  readonly failedRefetchDuration?: Leaf<string>;
  readonly fastListener?: Leaf<boolean>;
}

export interface GatewayExtensionLocal {
  readonly configMapRef?: GatewayExtensionRef;
  /** 1 to 16384 characters. */
  readonly inline?: Leaf<string>;
}

export interface GatewayExtensionRef {
  /** @default "" */
  readonly name?: Leaf<string>;
}

export interface GatewayExtensionClaimsToHeader {
  /** 1 to 2048 characters. */
  readonly header: Leaf<string>;
  /** 1 to 2048 characters. */
  readonly name: Leaf<string>;
}

export interface GatewayExtensionExtProc {
  /**
   * In kgateway since 2.3.
   * @default false
   */
  readonly allowProcessingModeOverride?: Leaf<boolean>;
  /** In kgateway since 2.3. */
  readonly allowedProcessingModeOverrides?: readonly GatewayExtensionAllowedProcessingModeOverride[];
  /** @default true */
  readonly failOpen?: Leaf<boolean>;
  /** In kgateway since 2.4. */
  readonly filterStage?: GatewayExtensionFilterStage;
  readonly grpcService: GatewayExtensionGrpcService;
  /** At most 32 characters. */
  readonly maxMessageTimeout?: Leaf<string>;
  /** At most 32 characters. */
  readonly messageTimeout?: Leaf<string>;
  readonly metadataOptions?: GatewayExtensionMetadataOptions;
  readonly processingMode?: GatewayExtensionAllowedProcessingModeOverride;
  /** In kgateway since 2.4. */
  readonly requestAttributes?: readonly Leaf<string>[];
  /** @default "FromResponse" */
  readonly routeCacheAction?: Leaf<'FromResponse' | 'Clear' | 'Retain'>;
  /** At least 1 character. */
  readonly statPrefix?: Leaf<string>;
}

export interface GatewayExtensionMetadataOptions {
  readonly forwarding?: GatewayExtensionForwarding;
}

export interface GatewayExtensionForwarding {
  /** At least 1 item. */
  readonly typed?: readonly Leaf<string>[];
  /** At least 1 item. */
  readonly untyped?: readonly Leaf<string>[];
}

export interface GatewayExtensionFilterStage {
  /** @default "During" */
  readonly predicate?: Leaf<'Before' | 'During' | 'After'>;
  readonly stage: Leaf<'Fault' | 'AuthN' | 'AuthZ' | 'RateLimit' | 'Route'>;
  /** @default 0 */
  readonly weight?: Leaf<number>;
}

export interface GatewayExtensionAllowedProcessingModeOverride {
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

export interface GatewayExtensionExtAuth {
  /** @default false */
  readonly clearRouteCache?: Leaf<boolean>;
  /** @default false */
  readonly failOpen?: Leaf<boolean>;
  readonly grpcService?: GatewayExtensionGrpcService;
  readonly headersToForward?: readonly Leaf<string>[];
  readonly httpService?: GatewayExtensionHttpService;
  /** At least 1 character. */
  readonly statPrefix?: Leaf<string>;
  /**
   * 100 to 511.
   * @default 403
   */
  readonly statusOnError?: Leaf<number>;
  readonly withRequestBody?: GatewayExtensionWithRequestBody;
}

export interface GatewayExtensionWithRequestBody {
  /** @default false */
  readonly allowPartialMessage?: Leaf<boolean>;
  /** At least 1. */
  readonly maxRequestBytes: Leaf<number>;
  /** @default false */
  readonly packAsBytes?: Leaf<boolean>;
}

export interface GatewayExtensionHttpService {
  readonly authorizationRequest?: GatewayExtensionAuthorizationRequest;
  readonly authorizationResponse?: GatewayExtensionAuthorizationResponse;
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  readonly pathPrefix?: Leaf<string>;
  /** At most 32 characters. */
  readonly requestTimeout?: Leaf<string>;
  readonly retry?: GatewayExtensionRetry;
}

export interface GatewayExtensionAuthorizationResponse {
  readonly headersToBackend?: readonly Leaf<string>[];
  /** In kgateway since 2.4. */
  readonly headersToClient?: readonly Leaf<string>[];
  /** In kgateway since 2.4. */
  readonly headersToClientOnSuccess?: readonly Leaf<string>[];
}

export interface GatewayExtensionAuthorizationRequest {
  readonly headersToAdd?: Readonly<Record<string, Leaf<string>>>;
}

export interface GatewayExtensionGrpcService {
  readonly authority?: Leaf<string>;
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  /** At most 32 characters. */
  readonly requestTimeout?: Leaf<string>;
  readonly retry?: GatewayExtensionRetry;
}

export interface GatewayExtensionRetry {
  /**
   * At least 0.
   * @default 1
   */
  readonly attempts?: Leaf<number>;
  readonly backoff?: GatewayExtensionBackoff;
}

export interface GatewayExtensionBackoff {
  /** At most 32 characters. */
  readonly baseInterval: Leaf<string>;
  /** At most 32 characters. */
  readonly maxInterval?: Leaf<string>;
}

export interface GatewayExtensionOauth2BackendRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Leaf<string>;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
  /** 1 to 65535. */
  readonly port?: Leaf<number>;
  /**
   * 0 to 1000000.
   * @default 1
   */
  readonly weight?: Leaf<number>;
}
