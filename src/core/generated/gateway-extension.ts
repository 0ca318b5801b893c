// Generated from imports/ by `npx projen generate`. Do not edit.
import type { IRouteTarget } from '../route/route-target';
import type { GatewayExtensionExtAuthGrpcServiceRetry, GatewayExtensionExtAuthHttpServiceAuthorizationRequest, GatewayExtensionExtAuthHttpServiceAuthorizationResponse, GatewayExtensionExtAuthWithRequestBody, GatewayExtensionExtProcAllowedProcessingModeOverride, GatewayExtensionExtProcFilterStage, GatewayExtensionExtProcMetadataOptions, GatewayExtensionExtProcRouteCacheAction, GatewayExtensionJwtProviderClaimsToHeader, GatewayExtensionJwtProviderJwksLocal, GatewayExtensionJwtProviderJwksRemoteAsyncFetch, GatewayExtensionJwtProviderJwksRemoteRetryPolicy, GatewayExtensionJwtProviderTokenSource, GatewayExtensionJwtValidationMode, GatewayExtensionOauth2Cookies, GatewayExtensionOauth2Credentials, GatewayExtensionOauth2DenyRedirect, GatewayExtensionOauth2JwtAccessToken, GatewayExtensionRateLimitXRateLimitHeaders } from '../../generated/struct/gateway-extension';

/** A service, or a way to check tokens, that TrafficPolicies refer to. Write exactly one of `extAuth`, `extProc`, `rateLimit`, `jwt` and `oauth2`. The spec of a GatewayExtension. */
export interface GatewayExtensionFields {
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

/** Lets users log in at an identity provider, and keeps their tokens in cookies. Stands at `oauth2` of a GatewayExtension. */
export interface GatewayExtensionOauth2 {
  /**
   * HTTPS URL that users are sent to for their login.
   * @default - what `issuerURI` publishes
   */
  readonly authorizationEndpoint?: string;
  /** The provider, which the proxy connects to for tokens. */
  readonly backendRef: IRouteTarget;
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
  readonly jwksBackendRef?: IRouteTarget;
  /**
   * HTTPS URL of the keys that tokens are signed with.
   * @default - what `issuerURI` publishes
   */
  readonly jwksURI?: string;
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
  readonly backendRef: IRouteTarget;
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
  readonly backendRef: IRouteTarget;
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

/** Stands at `extAuth.grpcService`, `extProc.grpcService` and `rateLimit.grpcService` of a GatewayExtension. */
export interface GatewayExtensionExtAuthGrpcService {
  /**
   * Authority that the service sees, which is the Host of gRPC.
   * @default - the name of the cluster in Envoy
   */
  readonly authority?: string;
  /** The service that is called. */
  readonly backendRef: IRouteTarget;
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
