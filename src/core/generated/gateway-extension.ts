// Generated from imports/ by `npx projen generate`. Do not edit.
import type { IRouteTarget } from '../route/route-target';
import type { GatewayExtensionExtAuthGrpcServiceRetry, GatewayExtensionExtAuthHttpServiceAuthorizationRequest, GatewayExtensionExtAuthHttpServiceAuthorizationResponse, GatewayExtensionExtAuthWithRequestBody, GatewayExtensionExtProcAllowedProcessingModeOverride, GatewayExtensionExtProcFilterStage, GatewayExtensionExtProcMetadataOptions, GatewayExtensionExtProcRouteCacheAction, GatewayExtensionJwtProviderClaimsToHeader, GatewayExtensionJwtProviderJwksLocal, GatewayExtensionJwtProviderJwksRemoteAsyncFetch, GatewayExtensionJwtProviderJwksRemoteRetryPolicy, GatewayExtensionJwtProviderTokenSource, GatewayExtensionJwtValidationMode, GatewayExtensionOauth2Cookies, GatewayExtensionOauth2Credentials, GatewayExtensionOauth2DenyRedirect, GatewayExtensionOauth2JwtAccessToken, GatewayExtensionRateLimitXRateLimitHeaders } from '../../generated/struct/gateway-extension';

export interface GatewayExtensionFields {
  readonly extAuth?: GatewayExtensionExtAuth;
  readonly extProc?: GatewayExtensionExtProc;
  readonly jwt?: GatewayExtensionJwt;
  readonly oauth2?: GatewayExtensionOauth2;
  readonly rateLimit?: GatewayExtensionRateLimit;
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

export interface GatewayExtensionOauth2 {
  readonly authorizationEndpoint?: string;
  readonly backendRef: IRouteTarget;
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
  readonly jwksBackendRef?: IRouteTarget;
  readonly jwksURI?: string;
}

export interface GatewayExtensionJwt {
  /** At most 32 items. */
  readonly providers?: GatewayExtensionJwtProvider[];
  readonly validationMode?: GatewayExtensionJwtValidationMode;
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

export interface GatewayExtensionJwtProviderJwks {
  readonly local?: GatewayExtensionJwtProviderJwksLocal;
  readonly remote?: GatewayExtensionJwtProviderJwksRemote;
}

export interface GatewayExtensionJwtProviderJwksRemote {
  /** In kgateway since 2.4. */
  readonly asyncFetch?: GatewayExtensionJwtProviderJwksRemoteAsyncFetch;
  readonly backendRef: IRouteTarget;
  /** At most 32 characters. */
  readonly cacheDuration?: string;
  /** In kgateway since 2.4. */
  readonly retryPolicy?: GatewayExtensionJwtProviderJwksRemoteRetryPolicy;
  /** 1 to 2048 characters. */
  readonly url: string;
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

export interface GatewayExtensionExtAuthHttpService {
  readonly authorizationRequest?: GatewayExtensionExtAuthHttpServiceAuthorizationRequest;
  readonly authorizationResponse?: GatewayExtensionExtAuthHttpServiceAuthorizationResponse;
  readonly backendRef: IRouteTarget;
  readonly pathPrefix?: string;
  /** At most 32 characters. */
  readonly requestTimeout?: string;
  readonly retry?: GatewayExtensionExtAuthGrpcServiceRetry;
}

export interface GatewayExtensionExtAuthGrpcService {
  readonly authority?: string;
  readonly backendRef: IRouteTarget;
  /** At most 32 characters. */
  readonly requestTimeout?: string;
  readonly retry?: GatewayExtensionExtAuthGrpcServiceRetry;
}
