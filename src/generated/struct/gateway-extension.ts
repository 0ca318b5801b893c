// Generated from imports/ by `npx projen generate`. Do not edit.
/** A service, or a way to check tokens, that TrafficPolicies refer to. Write exactly one of `extAuth`, `extProc`, `rateLimit`, `jwt` and `oauth2`. The spec of a GatewayExtension. */
export interface GatewayExtensionSpec {
  /**
   * A service that decides whether a request may pass. Needs either `grpcService` or `httpService`.
   * @default - another field beside it is written
   */
  readonly extAuth?: GatewayExtensionExtAuth;
  /**
   * A service that reads and changes requests and responses.
   * @default - another field beside it is written
   */
  readonly extProc?: GatewayExtensionExtProc;
  /**
   * Checks JSON Web Tokens.
   * @default - another field beside it is written
   */
  readonly jwt?: GatewayExtensionJwt;
  /**
   * Lets users log in at an identity provider, and keeps their tokens in cookies.
   * @default - another field beside it is written
   */
  readonly oauth2?: GatewayExtensionOauth2;
  /**
   * A service that counts requests over all proxies.
   * @default - another field beside it is written
   */
  readonly rateLimit?: GatewayExtensionRateLimit;
  /**
   * What the extension is. Must fit the field that is written, which decides.
   * @default - the field that is written says it
   */
  readonly type?: GatewayExtensionType;
}

/** What the extension is. Must fit the field that is written, which decides. A value of `type` of a GatewayExtension. */
export enum GatewayExtensionType {
  EXT_AUTH = 'ExtAuth',
  EXT_PROC = 'ExtProc',
  RATE_LIMIT = 'RateLimit',
  JWT = 'JWT',
  O_AUTH2 = 'OAuth2',
}

/** A service that counts requests over all proxies. Stands at `rateLimit` of a GatewayExtension. */
export interface GatewayExtensionRateLimit {
  /** Name of the set of limits within the service. */
  readonly domain: string;
  /**
   * Whether requests pass when the service does not answer.
   * @default true
   */
  readonly failOpen?: boolean;
  /** The service, which speaks the rate limit protocol of Envoy over gRPC. */
  readonly grpcService: GatewayExtensionExtAuthGrpcService;
  /**
   * Longest duration until the service answers. Counts rather than `grpcService.requestTimeout`.
   * At most 32 characters.
   * @default "100ms"
   */
  readonly timeout?: string;
  /**
   * Whether clients are told in headers what is left.
   * @default "Off"
   */
  readonly xRateLimitHeaders?: GatewayExtensionRateLimitXRateLimitHeaders;
}

/** Whether clients are told in headers what is left. A value of `rateLimit.xRateLimitHeaders` of a GatewayExtension. */
export enum GatewayExtensionRateLimitXRateLimitHeaders {
  /** They are not told. */
  OFF = 'Off',
  /** In headers `X-RateLimit-*`, as draft 03 has them. */
  DRAFT_VERSION03 = 'DraftVersion03',
}

/** Lets users log in at an identity provider, and keeps their tokens in cookies. Stands at `oauth2` of a GatewayExtension. */
export interface GatewayExtensionOauth2 {
  /**
   * HTTPS URL that users are sent to for their login.
   * @default - what `issuerURI` publishes
   */
  readonly authorizationEndpoint?: string;
  /** The provider, which the proxy connects to for tokens. */
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  /**
   * How cookies are made.
   * @default - for the host of the request only
   */
  readonly cookies?: GatewayExtensionOauth2Cookies;
  /** Who the gateway is for the provider. */
  readonly credentials: GatewayExtensionOauth2Credentials;
  /**
   * Requests that get 401 instead of a redirect to the login, such as those of scripts.
   * @default - none
   */
  readonly denyRedirect?: GatewayExtensionOauth2DenyRedirect;
  /**
   * HTTPS URL that users are sent to for their logout. Needs the scope `openid`.
   * @default - what `issuerURI` publishes
   */
  readonly endSessionEndpoint?: string;
  /**
   * Whether the backend gets the access token, as `Authorization` and as cookie `BearerToken`.
   * @default - it does not get it
   */
  readonly forwardAccessToken?: boolean;
  /**
   * HTTPS URL of the issuer, which publishes the endpoints. Endpoints that are written win.
   * @default - the endpoints must be written
   */
  readonly issuerURI?: string;
  /**
   * Reads tokens as JSON Web Tokens.
   * In kgateway since 2.3.
   * @default - they are not read
   */
  readonly jwt?: GatewayExtensionOauth2Jwt;
  /**
   * Path that logs users out.
   * At least 1 character.
   * @default "/logout"
   */
  readonly logoutPath?: string;
  /**
   * URL that users come back to after their login.
   * @default - `/oauth2/redirect` on the host of the request
   */
  readonly redirectURI?: string;
  /**
   * What the tokens are asked to be good for. OpenID needs `openid`.
   * @default - `user`
   */
  readonly scopes?: string[];
  /**
   * HTTPS URL where tokens are fetched.
   * @default - what `issuerURI` publishes
   */
  readonly tokenEndpoint?: string;
}

/** Reads tokens as JSON Web Tokens. Stands at `oauth2.jwt` of a GatewayExtension. */
export interface GatewayExtensionOauth2Jwt {
  /**
   * Verifies the token and reads its claims. Requests without it are refused, and its cookie must not be switched off.
   * @default - it is not read
   */
  readonly accessToken?: GatewayExtensionOauth2JwtAccessToken;
  /**
   * Verifies the token and reads its claims. Requests without it are refused, and its cookie must not be switched off.
   * @default - it is not read
   */
  readonly idToken?: GatewayExtensionOauth2JwtAccessToken;
  /**
   * The server of the keys, which the proxy connects to.
   * In kgateway since 2.4.
   * @default - `backendRef` of the provider
   */
  readonly jwksBackendRef?: GatewayExtensionOauth2JwtJwksBackendRef;
  /**
   * HTTPS URL of the keys that tokens are signed with.
   * @default - what `issuerURI` publishes
   */
  readonly jwksURI?: string;
}

/** Verifies the token and reads its claims. Requests without it are refused, and its cookie must not be switched off. Stands at `oauth2.jwt.accessToken` and `oauth2.jwt.idToken` of a GatewayExtension. */
export interface GatewayExtensionOauth2JwtAccessToken {
  /**
   * Audiences of which the token must have one.
   * 1 to 32 items.
   * @default - audiences do not matter
   */
  readonly audiences?: string[];
  /**
   * Claims that the backend gets as headers. The route is then chosen anew.
   * 1 to 32 items.
   * @default - none
   */
  readonly claimsToHeaders?: GatewayExtensionJwtProviderClaimsToHeader[];
}

/** Requests that get 401 instead of a redirect to the login, such as those of scripts. Stands at `oauth2.denyRedirect` of a GatewayExtension. */
export interface GatewayExtensionOauth2DenyRedirect {
  /**
   * Headers by which such requests are known.
   * 1 to 16 items.
   * @default - no requests
   */
  readonly headers?: GatewayExtensionOauth2DenyRedirectHeader[];
}

/** An entry of `oauth2.denyRedirect.headers` of a GatewayExtension. Headers by which such requests are known. */
export interface GatewayExtensionOauth2DenyRedirectHeader {
  /**
   * Name of the header, in any case of letters.
   * 1 to 256 characters.
   */
  readonly name: string;
  /**
   * How the value is compared.
   * @default "Exact"
   */
  readonly type?: GatewayExtensionOauth2DenyRedirectHeaderType;
  /**
   * The value, or the expression, that is compared with.
   * 1 to 4096 characters.
   */
  readonly value: string;
}

/** How the value is compared. A value of `oauth2.denyRedirect.headers.type` of a GatewayExtension. */
export enum GatewayExtensionOauth2DenyRedirectHeaderType {
  /** It is equal. */
  EXACT = 'Exact',
  /** It fits the regular expression as a whole, in the syntax of RE2. */
  REGULAR_EXPRESSION = 'RegularExpression',
}

/** Who the gateway is for the provider. Stands at `oauth2.credentials` of a GatewayExtension. */
export interface GatewayExtensionOauth2Credentials {
  /**
   * Id of the client.
   * At least 1 character.
   */
  readonly clientID: string;
  /** Secret that has the secret of the client as `client-secret`. */
  readonly clientSecretRef: GatewayExtensionOauth2CredentialsClientSecretRef;
}

/** How cookies are made. Stands at `oauth2.cookies` of a GatewayExtension. */
export interface GatewayExtensionOauth2Cookies {
  /**
   * Whether the access token gets no cookie, when it is too large for one.
   * In kgateway since 2.3.
   * @default - it gets one
   */
  readonly disableAccessTokenSetCookie?: boolean;
  /**
   * Whether the ID token gets no cookie, when it is too large for one.
   * In kgateway since 2.3.
   * @default - it gets one
   */
  readonly disableIDTokenSetCookie?: boolean;
  /**
   * Whether the refresh token gets no cookie, when it is too large for one.
   * In kgateway since 2.3.
   * @default - it gets one
   */
  readonly disableRefreshTokenSetCookie?: boolean;
  /**
   * Domain that cookies are for, with all hosts below it.
   * 1 to 253 characters.
   * @default - the host of the request only
   */
  readonly domain?: string;
  /**
   * Names of the cookies.
   * @default - names that kgateway makes
   */
  readonly names?: GatewayExtensionOauth2CookiesNames;
  /**
   * Whether cookies go along with requests from other sites.
   * @default - `Lax`
   */
  readonly sameSite?: GatewayExtensionOauth2CookiesSameSite;
}

/** Whether cookies go along with requests from other sites. A value of `oauth2.cookies.sameSite` of a GatewayExtension. */
export enum GatewayExtensionOauth2CookiesSameSite {
  /** They do when the user follows a link. */
  LAX = 'Lax',
  /** They never do. */
  STRICT = 'Strict',
  /** They always do. */
  NONE = 'None',
}

/** Names of the cookies. Stands at `oauth2.cookies.names` of a GatewayExtension. */
export interface GatewayExtensionOauth2CookiesNames {
  /**
   * Name of the cookie with the access token.
   * At least 1 character.
   * @default - a name that kgateway makes
   */
  readonly accessToken?: string;
  /**
   * Name of the cookie with the ID token.
   * At least 1 character.
   * @default - a name that kgateway makes
   */
  readonly idToken?: string;
}

/** Checks JSON Web Tokens. Stands at `jwt` of a GatewayExtension. */
export interface GatewayExtensionJwt {
  /**
   * Issuers of tokens. A token of any of them is enough.
   * At most 32 items.
   * @default - none is trusted
   */
  readonly providers?: GatewayExtensionJwtProvider[];
  /**
   * What happens to requests without a token.
   * @default - `Strict`
   */
  readonly validationMode?: GatewayExtensionJwtValidationMode;
}

/** What happens to requests without a token. A value of `jwt.validationMode` of a GatewayExtension. */
export enum GatewayExtensionJwtValidationMode {
  /** They are refused. */
  STRICT = 'Strict',
  /** They pass, so that `rbac` must decide. A token that is there must be valid. */
  ALLOW_MISSING = 'AllowMissing',
}

/** An entry of `jwt.providers` of a GatewayExtension. Issuers of tokens. A token of any of them is enough. */
export interface GatewayExtensionJwtProvider {
  /**
   * Audiences of which the token must have one.
   * 1 to 32 items.
   * @default - audiences do not matter
   */
  readonly audiences?: string[];
  /**
   * Claims that the backend gets as headers. The route is then chosen anew.
   * 1 to 32 items.
   * @default - none
   */
  readonly claimsToHeaders?: GatewayExtensionJwtProviderClaimsToHeader[];
  /**
   * Whether the backend gets the token, too.
   * @default - it is taken out
   */
  readonly forwardToken?: boolean;
  /**
   * Issuer that the token must name as `iss`.
   * At most 2048 characters.
   * @default - issuers do not matter
   */
  readonly issuer?: string;
  /** Where the keys are that tokens are signed with. Write either `local` or `remote`. */
  readonly jwks: GatewayExtensionJwtProviderJwks;
  /**
   * Name of the provider, once in the list.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Where the token is. Write either `header` or `queryParameter`.
   * @default - the header `Authorization` after `Bearer`, or the query parameter `access_token`
   */
  readonly tokenSource?: GatewayExtensionJwtProviderTokenSource;
}

/** Where the token is. Write either `header` or `queryParameter`. Stands at `jwt.providers.tokenSource` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderTokenSource {
  /**
   * In a header.
   * @default - another field beside it is written
   */
  readonly header?: GatewayExtensionJwtProviderTokenSourceHeader;
  /**
   * Name of the query parameter.
   * @default - another field beside it is written
   */
  readonly queryParameter?: string;
}

/** In a header. Stands at `jwt.providers.tokenSource.header` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderTokenSourceHeader {
  /**
   * Name of the header.
   * 1 to 2048 characters.
   */
  readonly header: string;
  /**
   * Text before the token, such as `Bearer ` with its space.
   * 1 to 2048 characters.
   * @default - none
   */
  readonly prefix?: string;
}

/** Where the keys are that tokens are signed with. Write either `local` or `remote`. Stands at `jwt.providers.jwks` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderJwks {
  /**
   * Keys within the cluster. Write either `inline` or `configMapRef`.
   * @default - another field beside it is written
   */
  readonly local?: GatewayExtensionJwtProviderJwksLocal;
  /**
   * Keys that a server publishes.
   * @default - another field beside it is written
   */
  readonly remote?: GatewayExtensionJwtProviderJwksRemote;
}

/** Keys that a server publishes. Stands at `jwt.providers.jwks.remote` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderJwksRemote {
  /**
   * Fetches keys before they are needed.
   * In kgateway since 2.4.
   * @default - they are fetched by the first request
   */
  readonly asyncFetch?: GatewayExtensionJwtProviderJwksRemoteAsyncFetch;
  /** The server, which the proxy connects to. */
  readonly backendRef: GatewayExtensionOauth2JwtJwksBackendRef;
  /**
   * Duration that keys are kept. At least 1ms.
   * At most 32 characters.
   * @default - 5m
   */
  readonly cacheDuration?: string;
  /**
   * Fetches again when it fails.
   * In kgateway since 2.4.
   * @default - no retries
   */
  readonly retryPolicy?: GatewayExtensionJwtProviderJwksRemoteRetryPolicy;
  /**
   * URL of the keys, with scheme and path. Where the proxy connects to is what `backendRef` says.
   * 1 to 2048 characters.
   */
  readonly url: string;
}

/** Fetches again when it fails. Stands at `jwt.providers.jwks.remote.retryPolicy` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderJwksRemoteRetryPolicy {
  /**
   * How long to wait between attempts.
   * @default - from 1s to 10s
   */
  readonly backOff?: GatewayExtensionExtAuthGrpcServiceRetryBackoff;
  /**
   * How many attempts follow the first.
   * At least 1.
   * @default - 1
   */
  readonly numRetries?: number;
}

/** Stands at `jwt.providers.jwks.remote.backendRef` and `oauth2.jwt.jwksBackendRef` of a GatewayExtension. */
export interface GatewayExtensionOauth2JwtJwksBackendRef {
  /**
   * API group of the target: empty for a Service, `gateway.kgateway.dev` for a Backend.
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * Kind of the target: `Service`, `Backend` of kgateway, or `Hostname` of Istio. Others do not resolve in kgateway.
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: string;
  /**
   * Name of the target.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the target. Another one than that of the referring object needs a ReferenceGrant there.
   * 1 to 63 characters.
   * @default - the namespace of the referring object
   */
  readonly namespace?: string;
  /**
   * Port number of a Service, which needs it. A Backend must not have it: the reference would not resolve.
   * 1 to 65535.
   * @default - no port: right for a Backend only
   */
  readonly port?: number;
}

/** Fetches keys before they are needed. Stands at `jwt.providers.jwks.remote.asyncFetch` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderJwksRemoteAsyncFetch {
  /**
   * Duration until the next attempt after a failed one.
   * At most 32 characters.
   * @default - 1s
   */
  readonly failedRefetchDuration?: string;
  /**
   * Whether the listener starts before it has keys. Until then every token is refused.
   * @default - it waits
   */
  readonly fastListener?: boolean;
}

/** Keys within the cluster. Write either `inline` or `configMapRef`. Stands at `jwt.providers.jwks.local` of a GatewayExtension. */
export interface GatewayExtensionJwtProviderJwksLocal {
  /**
   * ConfigMap that has the keys as `jwks`.
   * @default - another field beside it is written
   */
  readonly configMapRef?: GatewayExtensionOauth2CredentialsClientSecretRef;
  /**
   * The keys: a JSON Web Key Set, one key, or a public key as PEM.
   * 1 to 16384 characters.
   * @default - another field beside it is written
   */
  readonly inline?: string;
}

/** Stands at `jwt.providers.jwks.local.configMapRef` and `oauth2.credentials.clientSecretRef` of a GatewayExtension. */
export interface GatewayExtensionOauth2CredentialsClientSecretRef {
  /**
   * Name of the object, in the namespace of the GatewayExtension. Must not be empty.
   * @default ""
   */
  readonly name?: string;
}

/** An entry of `jwt.providers.claimsToHeaders`, `oauth2.jwt.accessToken.claimsToHeaders` and `oauth2.jwt.idToken.claimsToHeaders` of a GatewayExtension. Claims that the backend gets as headers. The route is then chosen anew. */
export interface GatewayExtensionJwtProviderClaimsToHeader {
  /**
   * Name of the header.
   * 1 to 2048 characters.
   */
  readonly header: string;
  /**
   * Name of the claim, such as `sub`.
   * 1 to 2048 characters.
   */
  readonly name: string;
}

/** A service that reads and changes requests and responses. Stands at `extProc` of a GatewayExtension. */
export interface GatewayExtensionExtProc {
  /**
   * Whether the service may change the processing mode of a request.
   * In kgateway since 2.3.
   * @default false
   */
  readonly allowProcessingModeOverride?: boolean;
  /**
   * Processing modes that the service may change to. Needs `allowProcessingModeOverride`.
   * In kgateway since 2.3.
   * @default - any
   */
  readonly allowedProcessingModeOverrides?: GatewayExtensionExtProcAllowedProcessingModeOverride[];
  /**
   * Whether requests go on when the service fails.
   * @default true
   */
  readonly failOpen?: boolean;
  /**
   * Where among the filters of the proxy the service takes part.
   * In kgateway since 2.4.
   * @default - at its usual place
   */
  readonly filterStage?: GatewayExtensionExtProcFilterStage;
  /** The service, which speaks the processing protocol of Envoy over gRPC. */
  readonly grpcService: GatewayExtensionExtAuthGrpcService;
  /**
   * Longest duration that the service may ask for. At least 1ms.
   * At most 32 characters.
   * @default - it may not ask for more
   */
  readonly maxMessageTimeout?: string;
  /**
   * Longest duration until the service answers a message. At least 1ms.
   * At most 32 characters.
   * @default - 200ms
   */
  readonly messageTimeout?: string;
  /**
   * Metadata that the service gets.
   * @default - none
   */
  readonly metadataOptions?: GatewayExtensionExtProcMetadataOptions;
  /**
   * Which parts of requests and responses the service gets.
   * @default - the headers
   */
  readonly processingMode?: GatewayExtensionExtProcAllowedProcessingModeOverride;
  /**
   * Attributes of Envoy that the service gets with requests, such as `source.address`.
   * In kgateway since 2.4.
   * @default - none
   */
  readonly requestAttributes?: string[];
  /**
   * Whether the route is chosen anew after the service has changed headers.
   * @default "FromResponse"
   */
  readonly routeCacheAction?: GatewayExtensionExtProcRouteCacheAction;
  /**
   * Name by which metrics tell this service from others.
   * At least 1 character.
   * @default - none
   */
  readonly statPrefix?: string;
}

/** Whether the route is chosen anew after the service has changed headers. A value of `extProc.routeCacheAction` of a GatewayExtension. */
export enum GatewayExtensionExtProcRouteCacheAction {
  /** If the service asks for it. */
  FROM_RESPONSE = 'FromResponse',
  /** Always. */
  CLEAR = 'Clear',
  /** Never. */
  RETAIN = 'Retain',
}

/** Metadata that the service gets. Stands at `extProc.metadataOptions` of a GatewayExtension. */
export interface GatewayExtensionExtProcMetadataOptions {
  /**
   * Namespaces of metadata that the service gets.
   * @default - no metadata
   */
  readonly forwarding?: GatewayExtensionExtProcMetadataOptionsForwarding;
}

/** Namespaces of metadata that the service gets. Stands at `extProc.metadataOptions.forwarding` of a GatewayExtension. */
export interface GatewayExtensionExtProcMetadataOptionsForwarding {
  /**
   * Namespaces of typed metadata.
   * At least 1 item.
   * @default - none
   */
  readonly typed?: string[];
  /**
   * Namespaces of untyped metadata.
   * At least 1 item.
   * @default - none
   */
  readonly untyped?: string[];
}

/** Where among the filters of the proxy the service takes part. Stands at `extProc.filterStage` of a GatewayExtension. */
export interface GatewayExtensionExtProcFilterStage {
  /**
   * Whether it is before, during or after the stage.
   * @default "During"
   */
  readonly predicate?: GatewayExtensionExtProcFilterStagePredicate;
  /** The stage. */
  readonly stage: GatewayExtensionExtProcFilterStageStage;
  /**
   * Order within the stage, a 32-bit integer: a higher weight is earlier.
   * @default 0
   */
  readonly weight?: number;
}

/** The stage. A value of `extProc.filterStage.stage` of a GatewayExtension. */
export enum GatewayExtensionExtProcFilterStageStage {
  /** The first: faults on purpose. */
  FAULT = 'Fault',
  /** Who the client is. */
  AUTH_N = 'AuthN',
  /** What the client may do. */
  AUTH_Z = 'AuthZ',
  /** How often the client may do it. */
  RATE_LIMIT = 'RateLimit',
  /** The last, before the request is sent on. */
  ROUTE = 'Route',
}

/** Whether it is before, during or after the stage. A value of `extProc.filterStage.predicate` of a GatewayExtension. */
export enum GatewayExtensionExtProcFilterStagePredicate {
  BEFORE = 'Before',
  DURING = 'During',
  AFTER = 'After',
}

/** Stands at `extProc.allowedProcessingModeOverrides` and `extProc.processingMode` of a GatewayExtension. */
export interface GatewayExtensionExtProcAllowedProcessingModeOverride {
  /**
   * How the service gets the body of requests.
   * @default "NONE"
   */
  readonly requestBodyMode?: GatewayExtensionExtProcAllowedProcessingModeOverrideRequestBodyMode;
  /**
   * Whether the service gets the headers of requests.
   * @default "SEND"
   */
  readonly requestHeaderMode?: GatewayExtensionExtProcAllowedProcessingModeOverrideRequestHeaderMode;
  /**
   * Whether the service gets the trailers of requests.
   * @default "SKIP"
   */
  readonly requestTrailerMode?: GatewayExtensionExtProcAllowedProcessingModeOverrideRequestHeaderMode;
  /**
   * How the service gets the body of responses.
   * @default "NONE"
   */
  readonly responseBodyMode?: GatewayExtensionExtProcAllowedProcessingModeOverrideRequestBodyMode;
  /**
   * Whether the service gets the headers of responses.
   * @default "SEND"
   */
  readonly responseHeaderMode?: GatewayExtensionExtProcAllowedProcessingModeOverrideRequestHeaderMode;
  /**
   * Whether the service gets the trailers of responses.
   * @default "SKIP"
   */
  readonly responseTrailerMode?: GatewayExtensionExtProcAllowedProcessingModeOverrideRequestHeaderMode;
}

/** A value of `extProc.allowedProcessingModeOverrides.requestHeaderMode`, `extProc.allowedProcessingModeOverrides.requestTrailerMode`, `extProc.allowedProcessingModeOverrides.responseHeaderMode` and 5 more places of a GatewayExtension. */
export enum GatewayExtensionExtProcAllowedProcessingModeOverrideRequestHeaderMode {
  /** As the service is configured: headers are sent, trailers are skipped. */
  DEFAULT = 'DEFAULT',
  /** The service gets it. */
  SEND = 'SEND',
  /** The service does not get it. */
  SKIP = 'SKIP',
}

/** A value of `extProc.allowedProcessingModeOverrides.requestBodyMode`, `extProc.allowedProcessingModeOverrides.responseBodyMode`, `extProc.processingMode.requestBodyMode` and 1 more place of a GatewayExtension. */
export enum GatewayExtensionExtProcAllowedProcessingModeOverrideRequestBodyMode {
  /** The service does not get it. */
  NONE = 'NONE',
  /** The service gets it piece by piece, and answers each piece. */
  STREAMED = 'STREAMED',
  /** The service gets it as a whole. A body that is too large is an error. */
  BUFFERED = 'BUFFERED',
  /** The service gets it as a whole, or its beginning when it is too large. */
  BUFFERED_PARTIAL = 'BUFFERED_PARTIAL',
  /** The service gets it piece by piece, and answers when it likes. Trailers must be sent, too. */
  FULL_DUPLEX_STREAMED = 'FULL_DUPLEX_STREAMED',
}

/** A service that decides whether a request may pass. Needs either `grpcService` or `httpService`. Stands at `extAuth` of a GatewayExtension. */
export interface GatewayExtensionExtAuth {
  /**
   * Whether the route is chosen anew after the service has changed headers.
   * @default false
   */
  readonly clearRouteCache?: boolean;
  /**
   * Whether requests pass when the service does not answer. Then whoever stops the service is let in.
   * @default false
   */
  readonly failOpen?: boolean;
  /**
   * The service, if it speaks the authorization protocol of Envoy over gRPC.
   * @default - another field beside it is written
   */
  readonly grpcService?: GatewayExtensionExtAuthGrpcService;
  /**
   * Names of request headers that the service gets. Over HTTP it always gets Host, method, path, Content-Length and Authorization.
   * @default - over gRPC all headers, over HTTP no others
   */
  readonly headersToForward?: string[];
  /**
   * The service, if it answers HTTP: status 200 lets the request pass.
   * @default - another field beside it is written
   */
  readonly httpService?: GatewayExtensionExtAuthHttpService;
  /**
   * Name by which metrics tell this service from others.
   * At least 1 character.
   * @default - none
   */
  readonly statPrefix?: string;
  /**
   * HTTP status of the answer when the service fails.
   * 100 to 511.
   * @default 403
   */
  readonly statusOnError?: number;
  /**
   * Sends the body to the service, too. Requests are then held back until it is complete.
   * @default - the service gets no body
   */
  readonly withRequestBody?: GatewayExtensionExtAuthWithRequestBody;
}

/** Sends the body to the service, too. Requests are then held back until it is complete. Stands at `extAuth.withRequestBody` of a GatewayExtension. */
export interface GatewayExtensionExtAuthWithRequestBody {
  /**
   * Whether a body that is larger than `maxRequestBytes` is cut and sent. If not, the request is answered with 413.
   * @default false
   */
  readonly allowPartialMessage?: boolean;
  /**
   * How many bytes of the body are held back at most.
   * At least 1.
   */
  readonly maxRequestBytes: number;
  /**
   * Whether the service gets the body as bytes, for bodies that are no UTF-8.
   * @default false
   */
  readonly packAsBytes?: boolean;
}

/** The service, if it answers HTTP: status 200 lets the request pass. Stands at `extAuth.httpService` of a GatewayExtension. */
export interface GatewayExtensionExtAuthHttpService {
  /**
   * Changes of the request to the service.
   * @default - none
   */
  readonly authorizationRequest?: GatewayExtensionExtAuthHttpServiceAuthorizationRequest;
  /**
   * What is taken over from the answer of the service.
   * @default - nothing
   */
  readonly authorizationResponse?: GatewayExtensionExtAuthHttpServiceAuthorizationResponse;
  /** The service that is called. */
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  /**
   * Path that is put before the path of the request.
   * @default - the path of the request alone
   */
  readonly pathPrefix?: string;
  /**
   * Longest duration of one call. At least 1ms.
   * At most 32 characters.
   * @default - 2s
   */
  readonly requestTimeout?: string;
  /**
   * Calls again when a call fails.
   * @default - no retries
   */
  readonly retry?: GatewayExtensionExtAuthGrpcServiceRetry;
}

/** What is taken over from the answer of the service. Stands at `extAuth.httpService.authorizationResponse` of a GatewayExtension. */
export interface GatewayExtensionExtAuthHttpServiceAuthorizationResponse {
  /**
   * Names of headers of the answer that the backend gets when the request passes.
   * @default - none
   */
  readonly headersToBackend?: string[];
  /**
   * Names of headers of the answer that the client gets when the request is refused. Redirects to a login need `location`.
   * In kgateway since 2.4.
   * @default - those of Envoy
   */
  readonly headersToClient?: string[];
  /**
   * Names of headers of the answer that the client gets when the request passes.
   * In kgateway since 2.4.
   * @default - none
   */
  readonly headersToClientOnSuccess?: string[];
}

/** Changes of the request to the service. Stands at `extAuth.httpService.authorizationRequest` of a GatewayExtension. */
export interface GatewayExtensionExtAuthHttpServiceAuthorizationRequest {
  /**
   * Headers that the service gets, in place of those of the client. Command operators of Envoy in the values are filled in.
   * @default - none
   */
  readonly headersToAdd?: { [key: string]: string };
}

/** Stands at `extAuth.grpcService`, `extProc.grpcService` and `rateLimit.grpcService` of a GatewayExtension. */
export interface GatewayExtensionExtAuthGrpcService {
  /**
   * Authority that the service sees, which is the Host of gRPC.
   * @default - the name of the cluster in Envoy
   */
  readonly authority?: string;
  /** The service that is called. */
  readonly backendRef: GatewayExtensionOauth2BackendRef;
  /**
   * Longest duration of one call. At least 1ms.
   * At most 32 characters.
   * @default - the default of Envoy
   */
  readonly requestTimeout?: string;
  /**
   * Calls again when a call fails.
   * @default - no retries
   */
  readonly retry?: GatewayExtensionExtAuthGrpcServiceRetry;
}

/** Calls again when a call fails. Stands at `extAuth.grpcService.retry`, `extAuth.httpService.retry`, `extProc.grpcService.retry` and 1 more place of a GatewayExtension. */
export interface GatewayExtensionExtAuthGrpcServiceRetry {
  /**
   * How often a call is made again at most. 0 switches retries off.
   * At least 0.
   * @default 1
   */
  readonly attempts?: number;
  /**
   * How long to wait between attempts.
   * @default - from 1s to 10s
   */
  readonly backoff?: GatewayExtensionExtAuthGrpcServiceRetryBackoff;
}

/** How long to wait between attempts. Stands at `extAuth.grpcService.retry.backoff`, `extAuth.httpService.retry.backoff`, `extProc.grpcService.retry.backoff` and 2 more places of a GatewayExtension. */
export interface GatewayExtensionExtAuthGrpcServiceRetryBackoff {
  /**
   * Duration that waits between attempts grow from, at random and by doubling. At least 1ms.
   * At most 32 characters.
   */
  readonly baseInterval: string;
  /**
   * Longest wait between two attempts, not shorter than `baseInterval`.
   * At most 32 characters.
   * @default - ten times `baseInterval`
   */
  readonly maxInterval?: string;
}

/** Stands at `extAuth.grpcService.backendRef`, `extAuth.httpService.backendRef`, `extProc.grpcService.backendRef` and 2 more places of a GatewayExtension. */
export interface GatewayExtensionOauth2BackendRef {
  /**
   * API group of the target: empty for a Service, `gateway.kgateway.dev` for a Backend.
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * Kind of the target: `Service`, `Backend` of kgateway, or `Hostname` of Istio. Others do not resolve in kgateway.
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: string;
  /**
   * Name of the target.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the target. Another one than that of the referring object needs a ReferenceGrant there.
   * 1 to 63 characters.
   * @default - the namespace of the referring object
   */
  readonly namespace?: string;
  /**
   * Port number of a Service, which needs it. A Backend must not have it: the reference would not resolve.
   * 1 to 65535.
   * @default - no port: right for a Backend only
   */
  readonly port?: number;
  /**
   * Has no effect: there is only one target.
   * 0 to 1000000.
   * @default 1
   */
  readonly weight?: number;
}
