// Generated from imports/ by `npx projen generate`. Do not edit.
import type { IGatewayExtension } from '../policy/gateway-extension-reference';
import type { TrafficPolicyAcl, TrafficPolicyApiKeyAuthKeySource, TrafficPolicyApiKeyAuthSecretRef, TrafficPolicyApiKeyAuthSecretSelector, TrafficPolicyBasicAuthSecretRef, TrafficPolicyCompressionRequestDecompressionLibrary, TrafficPolicyCorsAllowMethod, TrafficPolicyCsrf, TrafficPolicyExtAuthWithRequestBody, TrafficPolicyExtProcProcessingMode, TrafficPolicyFaultInjectionAbort, TrafficPolicyFaultInjectionDelay, TrafficPolicyFaultInjectionResponseRateLimit, TrafficPolicyHeaderModifiers, TrafficPolicyInternalRedirect, TrafficPolicyRateLimitGlobalDescriptor, TrafficPolicyRateLimitLocal, TrafficPolicyRbac, TrafficPolicyRequestMirror, TrafficPolicyRetry, TrafficPolicyTimeouts, TrafficPolicyTracingAttribute, TrafficPolicyTransformation, TrafficPolicyUrlRewrite } from '../../generated/struct/traffic-policy';

/** What happens to requests on their way through the gateway: access, limits, changes, retries. Of several policies the nearest to the route wins, field by field. The spec of a TrafficPolicy. */
export interface TrafficPolicyFields {
  /**
   * Admits or refuses clients by their IP address. Of the rules that fit, the one with the longest prefix wins.
   * In kgateway since 2.3.
   * @default - every address is admitted
   */
  readonly acl?: TrafficPolicyAcl;
  /**
   * Asks for an API key. Write one of `secretRef`, `secretSelector` and `disable`.
   * @default - no key is asked for
   */
  readonly apiKeyAuth?: TrafficPolicyApiKeyAuth;
  /**
   * Sends the DNS name of the chosen endpoint as Host. A hostname that a URLRewrite filter sets wins. Only for HTTPRoutes; endpoints of Services have no such name.
   * @default - the Host of the client is kept
   */
  readonly autoHostRewrite?: boolean;
  /**
   * Asks for user name and password. Write either `secretRef` or `disable`; `users` would put passwords into the manifest.
   * @default - no password is asked for
   */
  readonly basicAuth?: TrafficPolicyBasicAuth;
  /**
   * Holds requests back until their body is complete. Write either `maxRequestSize` or `disable`.
   * @default - bodies stream through
   */
  readonly buffer?: TrafficPolicyBuffer;
  /**
   * Compresses responses and decompresses requests.
   * @default - bodies stay as they are
   */
  readonly compression?: TrafficPolicyCompression;
  /**
   * Which other web sites may call from a browser. Preflight requests are answered by the gateway.
   * @default - the backend decides
   */
  readonly cors?: TrafficPolicyCors;
  /**
   * Refuses requests that change something and come from a foreign origin.
   * @default - origins do not matter
   */
  readonly csrf?: TrafficPolicyCsrf;
  /**
   * Asks a service whether a request may pass. Write either `extensionRef` or `disable`.
   * @default - no service is asked
   */
  readonly extAuth?: TrafficPolicyExtAuth;
  /**
   * Lets a service read and change requests and responses. Write either `extensionRef` or `disable`.
   * @default - no service takes part
   */
  readonly extProc?: TrafficPolicyExtProc;
  /**
   * Makes requests slow or fail on purpose, for tests.
   * In kgateway since 2.3.
   * @default - no faults
   */
  readonly faultInjection?: TrafficPolicyFaultInjection;
  /**
   * Changes headers of requests and responses.
   * @default - none are changed
   */
  readonly headerModifiers?: TrafficPolicyHeaderModifiers;
  /**
   * Follows redirects of the backend itself, instead of handing them to the client.
   * In kgateway since 2.4.
   * @default - the client gets the redirect
   */
  readonly internalRedirect?: TrafficPolicyInternalRedirect;
  /**
   * Asks for a JSON Web Token. Write either `extensionRef` or `disable`.
   * @default - no token is asked for
   */
  readonly jwtAuth?: TrafficPolicyJwtAuth;
  /**
   * Sends users who are not logged in to an identity provider. Pair it with `csrf`: cookies alone do not protect.
   * @default - no login
   */
  readonly oauth2?: TrafficPolicyOauth2;
  /**
   * Limits how many requests pass.
   * @default - no limit
   */
  readonly rateLimit?: TrafficPolicyRateLimit;
  /**
   * Admits or refuses requests by CEL expressions, on claims of tokens for example. Only the policy nearest to the route counts.
   * @default - every request is admitted
   */
  readonly rbac?: TrafficPolicyRbac;
  /**
   * How the Host of copies is written that a RequestMirror filter makes.
   * At least 1 field. In kgateway since 2.5.
   * @default - the Host gets `-shadow` at its end
   */
  readonly requestMirror?: TrafficPolicyRequestMirror;
  /**
   * Sends requests again that failed. Needs `retryOn` or `statusCodes`. A retry of the HTTPRoute itself wins.
   * @default - no retries
   */
  readonly retry?: TrafficPolicyRetry;
  /**
   * Name under which Envoy counts the requests of each route. `{{route_namespace}}`, `{{route_name}}` and `{{rule_name}}` in it are filled in. Only for HTTPRoutes and GRPCRoutes.
   * 1 to 256 characters. In kgateway since 2.4.
   * @default - routes are not counted apart
   */
  readonly statPrefix?: string;
  /**
   * How long things may take. Timeouts of the HTTPRoute itself win.
   * @default - the defaults of the proxy
   */
  readonly timeouts?: TrafficPolicyTimeouts;
  /**
   * Changes the tracing that a ListenerPolicy sets up; nothing is traced without that. Only for HTTPRoutes and GRPCRoutes.
   * In kgateway since 2.3.
   * @default - as the listener
   */
  readonly tracing?: TrafficPolicyTracing;
  /**
   * Rewrites headers and bodies by templates.
   * @default - nothing is rewritten
   */
  readonly transformation?: TrafficPolicyTransformation;
  /**
   * Rewrites the path by a regular expression. Only for HTTPRoutes.
   * @default - the path is kept
   */
  readonly urlRewrite?: TrafficPolicyUrlRewrite;
}

/** Changes the tracing that a ListenerPolicy sets up; nothing is traced without that. Only for HTTPRoutes and GRPCRoutes. Stands at `tracing` of a TrafficPolicy. */
export interface TrafficPolicyTracing {
  /**
   * Attributes that spans get, beside those of the listener. An equal name wins.
   * At most 16 items.
   * @default - those of the listener
   */
  readonly attributes?: TrafficPolicyTracingAttribute[];
  /**
   * Percentage of requests with the header `x-client-trace-id` that are traced.
   * 0 to 100.
   * @default - as the listener
   */
  readonly clientSampling?: number;
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: boolean;
  /**
   * Percentage of requests that are traced at most, whatever asked for it.
   * 0 to 100.
   * @default - as the listener
   */
  readonly overallSampling?: number;
  /**
   * Percentage of requests that are traced at random.
   * 0 to 100.
   * @default - as the listener
   */
  readonly randomSampling?: number;
}

/** Limits how many requests pass. Stands at `rateLimit` of a TrafficPolicy. */
export interface TrafficPolicyRateLimit {
  /**
   * A limit over all proxies, which a service counts.
   * @default - none
   */
  readonly global?: TrafficPolicyRateLimitGlobal;
  /**
   * A limit that each proxy counts on its own.
   * @default - none
   */
  readonly local?: TrafficPolicyRateLimitLocal;
}

/** A limit over all proxies, which a service counts. Stands at `rateLimit.global` of a TrafficPolicy. */
export interface TrafficPolicyRateLimitGlobal {
  /**
   * What is counted. Each descriptor is looked up in the limits of the service.
   * At least 1 item.
   */
  readonly descriptors: TrafficPolicyRateLimitGlobalDescriptor[];
  /** GatewayExtension that says which service counts. */
  readonly extensionRef: IGatewayExtension;
}

/** Sends users who are not logged in to an identity provider. Pair it with `csrf`: cookies alone do not protect. Stands at `oauth2` of a TrafficPolicy. */
export interface TrafficPolicyOauth2 {
  /** GatewayExtension that says which provider is used. */
  readonly extensionRef: IGatewayExtension;
}

/** Asks for a JSON Web Token. Write either `extensionRef` or `disable`. Stands at `jwtAuth` of a TrafficPolicy. */
export interface TrafficPolicyJwtAuth {
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: boolean;
  /**
   * GatewayExtension that says which issuers are trusted.
   * @default - another field beside it is written
   */
  readonly extensionRef?: IGatewayExtension;
}

/** Makes requests slow or fail on purpose, for tests. Stands at `faultInjection` of a TrafficPolicy. */
export interface TrafficPolicyFaultInjection {
  /**
   * Answers requests with an error. Write either `httpStatus` or `grpcStatus`.
   * @default - none
   */
  readonly abort?: TrafficPolicyFaultInjectionAbort;
  /**
   * Holds requests back.
   * @default - none
   */
  readonly delay?: TrafficPolicyFaultInjectionDelay;
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: boolean;
  /**
   * How many requests may have a fault at the same time.
   * At least 0.
   * @default - no limit
   */
  readonly maxActiveFaults?: number;
  /**
   * Slows response bodies down.
   * @default - none
   */
  readonly responseRateLimit?: TrafficPolicyFaultInjectionResponseRateLimit;
}

/** Lets a service read and change requests and responses. Write either `extensionRef` or `disable`. Stands at `extProc` of a TrafficPolicy. */
export interface TrafficPolicyExtProc {
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: boolean;
  /**
   * GatewayExtension that says which service takes part.
   * @default - another field beside it is written
   */
  readonly extensionRef?: IGatewayExtension;
  /**
   * Which parts of requests and responses the service gets.
   * @default - as the GatewayExtension says
   */
  readonly processingMode?: TrafficPolicyExtProcProcessingMode;
}

/** Asks a service whether a request may pass. Write either `extensionRef` or `disable`. Stands at `extAuth` of a TrafficPolicy. */
export interface TrafficPolicyExtAuth {
  /**
   * Further values that the service gets with every request.
   * @default - none
   */
  readonly contextExtensions?: { [key: string]: string };
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: boolean;
  /**
   * GatewayExtension that says which service is asked, and how.
   * @default - another field beside it is written
   */
  readonly extensionRef?: IGatewayExtension;
  /**
   * Sends the body to the service, too. Requests are then held back until it is complete.
   * @default - as the GatewayExtension says
   */
  readonly withRequestBody?: TrafficPolicyExtAuthWithRequestBody;
}

/** Which other web sites may call from a browser. Preflight requests are answered by the gateway. Stands at `cors` of a TrafficPolicy. */
export interface TrafficPolicyCors {
  /**
   * Whether browsers may send cookies and credentials along.
   * @default - they may not
   */
  readonly allowCredentials?: boolean;
  /**
   * Request headers that browsers may send. `*` is alone and allows all.
   * At most 64 items. Each 1 to 256 characters.
   * @default - only those that are always safe
   */
  readonly allowHeaders?: string[];
  /**
   * Methods that browsers may use. `*` is alone and allows all.
   * At most 9 items.
   * @default - only those that are always safe
   */
  readonly allowMethods?: TrafficPolicyCorsAllowMethod[];
  /**
   * Origins that may call: scheme, host and port, as in `https://app.example.com`, with at most a leading `*.` in the host. `*` is alone and allows all.
   * At most 64 items. Each 1 to 253 characters.
   * @default - none may
   */
  readonly allowOrigins?: string[];
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: boolean;
  /**
   * Response headers that scripts in the browser may read, beside those that are always safe.
   * At most 64 items. Each 1 to 256 characters.
   * @default - no others
   */
  readonly exposeHeaders?: string[];
  /**
   * How many seconds a browser may keep the answer to a preflight request.
   * At least 1.
   * @default 5
   */
  readonly maxAge?: number;
}

/** Compresses responses and decompresses requests. Stands at `compression` of a TrafficPolicy. */
export interface TrafficPolicyCompression {
  /**
   * Decompresses requests before they are sent on.
   * @default - requests stay as they are
   */
  readonly requestDecompression?: TrafficPolicyCompressionRequestDecompression;
  /**
   * Compresses responses of textual types for clients that accept it. Only for HTTPRoutes.
   * @default - responses stay as they are
   */
  readonly responseCompression?: TrafficPolicyCompressionRequestDecompression;
}

/** Stands at `compression.requestDecompression` and `compression.responseCompression` of a TrafficPolicy. */
export interface TrafficPolicyCompressionRequestDecompression {
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: boolean;
  /**
   * Codecs: which are undone in requests, or offered for responses. The headers of the client choose.
   * 1 to 3 items. In kgateway since 2.4.
   * @default ["Gzip"]
   */
  readonly libraries?: TrafficPolicyCompressionRequestDecompressionLibrary[];
}

/** Holds requests back until their body is complete. Write either `maxRequestSize` or `disable`. Stands at `buffer` of a TrafficPolicy. */
export interface TrafficPolicyBuffer {
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: boolean;
  /**
   * Size of the largest body, as bytes or as quantity such as `64Ki`: more than 0, less than `4Gi`. Larger ones are answered with 413.
   * @default - another field beside it is written
   */
  readonly maxRequestSize?: string | number;
}

/** Asks for user name and password. Write either `secretRef` or `disable`; `users` would put passwords into the manifest. Stands at `basicAuth` of a TrafficPolicy. */
export interface TrafficPolicyBasicAuth {
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: boolean;
  /**
   * Secret that holds the users, in the format of `htpasswd` with SHA hashes.
   * @default - another field beside it is written
   */
  readonly secretRef?: TrafficPolicyBasicAuthSecretRef;
}

/** Asks for an API key. Write one of `secretRef`, `secretSelector` and `disable`. Stands at `apiKeyAuth` of a TrafficPolicy. */
export interface TrafficPolicyApiKeyAuth {
  /**
   * Name of a request header in which the backend gets the name of the client.
   * @default - it does not get it
   */
  readonly clientIdHeader?: string;
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: boolean;
  /**
   * Whether the backend gets the key, too.
   * @default - the key is taken out
   */
  readonly forwardCredential?: boolean;
  /**
   * Where the key is looked for; the first place that has one counts.
   * At most 16 items.
   * @default - the header `api-key`
   */
  readonly keySources?: TrafficPolicyApiKeyAuthKeySource[];
  /**
   * Secret that holds the keys: names of clients as keys, API keys as values.
   * @default - another field beside it is written
   */
  readonly secretRef?: TrafficPolicyApiKeyAuthSecretRef;
  /**
   * Secrets that hold the keys, by labels. An API key must not be in two of them.
   * @default - another field beside it is written
   */
  readonly secretSelector?: TrafficPolicyApiKeyAuthSecretSelector;
}
