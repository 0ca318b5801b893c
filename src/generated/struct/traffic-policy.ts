// Generated from imports/ by `npx projen generate`. Do not edit.
/** What happens to requests on their way through the gateway: access, limits, changes, retries. Of several policies the nearest to the route wins, field by field. The spec of a TrafficPolicy. */
export interface TrafficPolicySpec {
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
   * Gateways, ListenerSets, HTTPRoutes and GRPCRoutes that the policy applies to, in its own namespace. ExtensionRef filters of routes need none.
   * 1 to 16 items.
   * @default - the policy applies where routes or selectors say so
   */
  readonly targetRefs?: TrafficPolicyTargetRef[];
  /**
   * The same as `targetRefs`, but by labels: objects that come later are found, too. With many policies it is slower.
   * @default - only `targetRefs` count
   */
  readonly targetSelectors?: TrafficPolicyTargetSelector[];
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

/** Rewrites the path by a regular expression. Only for HTTPRoutes. Stands at `urlRewrite` of a TrafficPolicy. */
export interface TrafficPolicyUrlRewrite {
  /**
   * How the path is rewritten. Has no effect where a filter of the route already rewrites the path.
   * @default - the path is kept
   */
  readonly pathRegex?: TrafficPolicyUrlRewritePathRegex;
}

/** How the path is rewritten. Has no effect where a filter of the route already rewrites the path. Stands at `urlRewrite.pathRegex` of a TrafficPolicy. */
export interface TrafficPolicyUrlRewritePathRegex {
  /**
   * Regular expression in the syntax of RE2. Every part of the path that fits is replaced.
   * 1 to 1024 characters.
   */
  readonly pattern: string;
  /**
   * What takes the place of what fits. `\1` stands for the first group of the pattern.
   * 1 to 1024 characters.
   */
  readonly substitution: string;
}

/** Rewrites headers and bodies by templates. Stands at `transformation` of a TrafficPolicy. */
export interface TrafficPolicyTransformation {
  /**
   * What happens to requests before they are sent on.
   * @default - nothing
   */
  readonly request?: TrafficPolicyTransformationRequest;
  /**
   * What happens to responses before the client gets them.
   * @default - nothing
   */
  readonly response?: TrafficPolicyTransformationRequest;
}

/** Stands at `transformation.request` and `transformation.response` of a TrafficPolicy. */
export interface TrafficPolicyTransformationRequest {
  /**
   * Headers that get a value beside those that they have.
   * At most 16 items.
   * @default - none are added
   */
  readonly add?: TrafficPolicyTransformationRequestAdd[];
  /**
   * How the body is read and written. It is then held back until it is complete.
   * @default - the body streams through
   */
  readonly body?: TrafficPolicyTransformationRequestBody;
  /**
   * Values to leave in the metadata of the request, for access logs and later filters.
   * At most 16 items. In kgateway since 2.3.
   * @default - none
   */
  readonly dynamicMetadata?: TrafficPolicyTransformationRequestDynamicMetadata[];
  /**
   * Names of headers to take away.
   * At most 16 items.
   * @default - none are removed
   */
  readonly remove?: string[];
  /**
   * Headers that get a value, in place of any that they have.
   * At most 16 items.
   * @default - none are set
   */
  readonly set?: TrafficPolicyTransformationRequestAdd[];
}

/** An entry of `transformation.request.dynamicMetadata` and `transformation.response.dynamicMetadata` of a TrafficPolicy. Values to leave in the metadata of the request, for access logs and later filters. */
export interface TrafficPolicyTransformationRequestDynamicMetadata {
  /**
   * Key within the namespace of metadata.
   * 1 to 256 characters.
   */
  readonly key: string;
  /**
   * Namespace of metadata, often the name of a filter. It is none of Kubernetes.
   * 1 to 256 characters.
   */
  readonly namespace: string;
  /** What is stored. */
  readonly value: TrafficPolicyTransformationRequestDynamicMetadataValue;
}

/** What is stored. Stands at `transformation.request.dynamicMetadata.value` and `transformation.response.dynamicMetadata.value` of a TrafficPolicy. */
export interface TrafficPolicyTransformationRequestDynamicMetadataValue {
  /**
   * A text to store. It is a template in the syntax of Inja.
   * At least 1 character.
   * @default - nothing is stored
   */
  readonly stringValue?: string;
}

/** How the body is read and written. It is then held back until it is complete. Stands at `transformation.request.body` and `transformation.response.body` of a TrafficPolicy. */
export interface TrafficPolicyTransformationRequestBody {
  /**
   * How the body is read, so that templates can use it.
   * "None" in kgateway since 2.3.
   * @default "AsString"
   */
  readonly parseAs?: TrafficPolicyTransformationRequestBodyParseAs;
  /**
   * What the body is replaced by. It is a template in the syntax of Inja.
   * @default - the body stays as it is
   */
  readonly value?: string;
}

/** How the body is read, so that templates can use it. A value of `transformation.request.body.parseAs` and `transformation.response.body.parseAs` of a TrafficPolicy. */
export enum TrafficPolicyTransformationRequestBodyParseAs {
  /** As a string. */
  AS_STRING = 'AsString',
  /** As JSON: templates use its fields by name. A body that is not JSON is left alone. */
  AS_JSON = 'AsJson',
  /** Not at all: the body streams through, and `value` has no effect. */
  NONE = 'None',
}

/** An entry of `transformation.request.add`, `transformation.request.set`, `transformation.response.add` and 1 more place of a TrafficPolicy. */
export interface TrafficPolicyTransformationRequestAdd {
  /** Name of the header; pseudo headers such as `:path` work, too. */
  readonly name: string;
  /**
   * What the header is set to. It is a template in the syntax of Inja.
   * @default - an empty value
   */
  readonly value?: string;
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
  readonly disable?: { [key: string]: any };
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

/** An entry of `tracing.attributes` of a TrafficPolicy. Attributes that spans get, beside those of the listener. An equal name wins. */
export interface TrafficPolicyTracingAttribute {
  /**
   * Takes the value from an environment variable of the proxy.
   * @default - not from there
   */
  readonly environment?: TrafficPolicyTracingAttributeEnvironment;
  /**
   * Takes a fixed value.
   * @default - no fixed value
   */
  readonly literal?: TrafficPolicyTracingAttributeLiteral;
  /**
   * Takes the value from metadata of Envoy, as JSON.
   * @default - not from there
   */
  readonly metadata?: TrafficPolicyTracingAttributeMetadata;
  /** Name of the attribute, once in a list. */
  readonly name: string;
  /**
   * Takes the value from a header of the request.
   * @default - not from there
   */
  readonly requestHeader?: TrafficPolicyTracingAttributeEnvironment;
}

/** Takes the value from metadata of Envoy, as JSON. Stands at `tracing.attributes.metadata` of a TrafficPolicy. */
export interface TrafficPolicyTracingAttributeMetadata {
  /**
   * Value where the metadata has none.
   * @default - the attribute is left out
   */
  readonly defaultValue?: string;
  /** Whose metadata it is. */
  readonly kind: TrafficPolicyTracingAttributeMetadataKind;
  /** Where in the metadata the value is. */
  readonly metadataKey: TrafficPolicyTracingAttributeMetadataMetadataKey;
}

/** Where in the metadata the value is. Stands at `tracing.attributes.metadata.metadataKey` of a TrafficPolicy. */
export interface TrafficPolicyTracingAttributeMetadataMetadataKey {
  /** Namespace of metadata, often the name of a filter. */
  readonly key: string;
  /** Keys that lead to the value, from the outermost. */
  readonly path: TrafficPolicyTracingAttributeMetadataMetadataKeyPath[];
}

/** An entry of `tracing.attributes.metadata.metadataKey.path` of a TrafficPolicy. Keys that lead to the value, from the outermost. */
export interface TrafficPolicyTracingAttributeMetadataMetadataKeyPath {
  /** Key at this level. */
  readonly key: string;
}

/** Whose metadata it is. A value of `tracing.attributes.metadata.kind` of a TrafficPolicy. */
export enum TrafficPolicyTracingAttributeMetadataKind {
  /** Of the request, left there by filters. */
  REQUEST = 'Request',
  /** Of the route. */
  ROUTE = 'Route',
  /** Of the cluster in Envoy that stands for the backend. */
  CLUSTER = 'Cluster',
  /** Of the endpoint. */
  HOST = 'Host',
}

/** Takes a fixed value. Stands at `tracing.attributes.literal` of a TrafficPolicy. */
export interface TrafficPolicyTracingAttributeLiteral {
  /** The value. */
  readonly value: string;
}

/** Stands at `tracing.attributes.environment` and `tracing.attributes.requestHeader` of a TrafficPolicy. */
export interface TrafficPolicyTracingAttributeEnvironment {
  /**
   * Value where the source has none.
   * @default - the attribute is left out
   */
  readonly defaultValue?: string;
  /** Name of the variable or of the header. */
  readonly name: string;
}

/** How long things may take. Timeouts of the HTTPRoute itself win. Stands at `timeouts` of a TrafficPolicy. */
export interface TrafficPolicyTimeouts {
  /**
   * Longest duration of a whole request with all attempts. `0s` stands for none.
   * At most 32 characters.
   * @default - 15s
   */
  readonly request?: string;
  /**
   * Longest duration in which nothing is sent or received. `0s` stands for none.
   * At most 32 characters.
   * @default - the `streamIdleTimeout` of the listener
   */
  readonly streamIdle?: string;
}

/** An entry of `targetSelectors` of a TrafficPolicy. The same as `targetRefs`, but by labels: objects that come later are found, too. With many policies it is slower. */
export interface TrafficPolicyTargetSelector {
  /**
   * API group of the targets; empty for Services.
   * At most 253 characters.
   */
  readonly group: string;
  /**
   * Kind of the targets.
   * 1 to 63 characters.
   */
  readonly kind: string;
  /** Labels that a target must have, all of them. */
  readonly matchLabels: { [key: string]: string };
  /**
   * Listener of each Gateway or ListenerSet, or named rule of each route.
   * 1 to 253 characters.
   * @default - the whole targets
   */
  readonly sectionName?: string;
}

/** An entry of `targetRefs` of a TrafficPolicy. Gateways, ListenerSets, HTTPRoutes and GRPCRoutes that the policy applies to, in its own namespace. ExtensionRef filters of routes need none. */
export interface TrafficPolicyTargetRef {
  /**
   * API group of the target; empty for a Service.
   * At most 253 characters.
   */
  readonly group: string;
  /**
   * Kind of the target.
   * 1 to 63 characters.
   */
  readonly kind: string;
  /**
   * Name of the target, in the namespace of the policy.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Listener of a Gateway or ListenerSet, or named rule of a route.
   * 1 to 253 characters.
   * @default - the whole target
   */
  readonly sectionName?: string;
}

/** Sends requests again that failed. Needs `retryOn` or `statusCodes`. A retry of the HTTPRoute itself wins. Stands at `retry` of a TrafficPolicy. */
export interface TrafficPolicyRetry {
  /**
   * How often a request is sent again at most. 0 switches retries off.
   * At least 0.
   * @default 1
   */
  readonly attempts?: number;
  /**
   * Duration that waits between attempts grow from, at random and by doubling, up to ten times of it. At least 1ms.
   * At most 32 characters.
   * @default "25ms"
   */
  readonly backoffBaseInterval?: string;
  /**
   * Longest duration of one attempt, the first included. Must be shorter than `timeouts.request`.
   * At most 32 characters.
   * @default - the timeout of the whole request
   */
  readonly perTryTimeout?: string;
  /**
   * Failures after which a request is sent again.
   * At least 1 item.
   * @default - `statusCodes` decides
   */
  readonly retryOn?: TrafficPolicyRetryRetryOn[];
  /**
   * HTTP status codes after which a request is sent again, beside `retryOn`.
   * At least 1 item. Each 400 to 599.
   * @default - `retryOn` decides
   */
  readonly statusCodes?: number[];
}

/** Failures after which a request is sent again. A value of `retry.retryOn` of a TrafficPolicy. */
export enum TrafficPolicyRetryRetryOn {
  /** The backend answers 500 to 599, or not at all. */
  V5XX = '5xx',
  /** The backend answers 502, 503 or 504. */
  GATEWAY_ERROR = 'gateway-error',
  /** The backend does not answer: disconnected, reset or timed out. */
  RESET = 'reset',
  /** The connection broke before the request was sent: safe for any request. */
  RESET_BEFORE_REQUEST = 'reset-before-request',
  /** No connection could be made. */
  CONNECT_FAILURE = 'connect-failure',
  /** The response says that Envoy limited the rate. */
  ENVOY_RATELIMITED = 'envoy-ratelimited',
  /** The backend answers 409. */
  RETRIABLE_4XX = 'retriable-4xx',
  /** The backend refuses the HTTP/2 stream. */
  REFUSED_STREAM = 'refused-stream',
  /** The backend answers with one of `statusCodes`. */
  RETRIABLE_STATUS_CODES = 'retriable-status-codes',
  /** A connection of HTTP/3 failed after it was made. */
  HTTP3_POST_CONNECT_FAILURE = 'http3-post-connect-failure',
  /** The gRPC status is "cancelled". */
  CANCELLED = 'cancelled',
  /** The gRPC status is "deadline exceeded". */
  DEADLINE_EXCEEDED = 'deadline-exceeded',
  /** The gRPC status is "internal". */
  INTERNAL = 'internal',
  /** The gRPC status is "resource exhausted". */
  RESOURCE_EXHAUSTED = 'resource-exhausted',
  /** The gRPC status is "unavailable". */
  UNAVAILABLE = 'unavailable',
}

/** How the Host of copies is written that a RequestMirror filter makes. Stands at `requestMirror` of a TrafficPolicy. */
export interface TrafficPolicyRequestMirror {
  /**
   * Whether the Host of copies stays without `-shadow` at its end.
   * @default - `-shadow` is added
   */
  readonly disableShadowHostSuffixAppend?: boolean;
  /**
   * Host that copies get.
   * At least 1 character.
   * @default - that of the request
   */
  readonly hostRewriteLiteral?: string;
}

/** Admits or refuses requests by CEL expressions, on claims of tokens for example. Only the policy nearest to the route counts. Stands at `rbac` of a TrafficPolicy. */
export interface TrafficPolicyRbac {
  /**
   * What happens to requests that fit.
   * @default "Allow"
   */
  readonly action?: TrafficPolicyRbacAction;
  /** Which requests fit. */
  readonly policy: TrafficPolicyRbacPolicy;
}

/** Which requests fit. Stands at `rbac.policy` of a TrafficPolicy. */
export interface TrafficPolicyRbacPolicy {
  /**
   * CEL expressions. A request fits when one of them is true.
   * 1 to 256 items. Each 1 to 16384 characters.
   */
  readonly matchExpressions: string[];
}

/** What happens to requests that fit. A value of `rbac.action` of a TrafficPolicy. */
export enum TrafficPolicyRbacAction {
  /** They pass, and all others are refused. */
  ALLOW = 'Allow',
  /** They are refused, and all others pass. */
  DENY = 'Deny',
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

/** A limit that each proxy counts on its own. Stands at `rateLimit.local` of a TrafficPolicy. */
export interface TrafficPolicyRateLimitLocal {
  /**
   * Percentage of requests that are counted.
   * 0 to 100. In kgateway since 2.3.
   * @default - 100
   */
  readonly percentEnabled?: number;
  /**
   * Percentage of requests over the limit that are refused; the others pass.
   * 0 to 100. In kgateway since 2.3.
   * @default - 100
   */
  readonly percentEnforced?: number;
  /**
   * How many requests pass. Each takes a token, and without tokens the answer is 429.
   * @default - no limit, not even that of a wider scope
   */
  readonly tokenBucket?: TrafficPolicyRateLimitLocalTokenBucket;
}

/** How many requests pass. Each takes a token, and without tokens the answer is 429. Stands at `rateLimit.local.tokenBucket` of a TrafficPolicy. */
export interface TrafficPolicyRateLimitLocalTokenBucket {
  /**
   * How often tokens come: at least 50ms.
   * At most 32 characters.
   */
  readonly fillInterval: string;
  /**
   * How many tokens there are at most: the largest burst.
   * At least 1.
   */
  readonly maxTokens: number;
  /**
   * How many tokens come each time.
   * At least 1.
   * @default 1
   */
  readonly tokensPerFill?: number;
}

/** A limit over all proxies, which a service counts. Stands at `rateLimit.global` of a TrafficPolicy. */
export interface TrafficPolicyRateLimitGlobal {
  /**
   * What is counted. Each descriptor is looked up in the limits of the service.
   * At least 1 item.
   */
  readonly descriptors: TrafficPolicyRateLimitGlobalDescriptor[];
  /** GatewayExtension that says which service counts. */
  readonly extensionRef: TrafficPolicyExtAuthExtensionRef;
}

/** An entry of `rateLimit.global.descriptors` of a TrafficPolicy. What is counted. Each descriptor is looked up in the limits of the service. */
export interface TrafficPolicyRateLimitGlobalDescriptor {
  /**
   * Parts of the descriptor, in the order in which the service has them.
   * At least 1 item.
   */
  readonly entries: TrafficPolicyRateLimitGlobalDescriptorEntry[];
}

/** An entry of `rateLimit.global.descriptors.entries` of a TrafficPolicy. Parts of the descriptor, in the order in which the service has them. */
export interface TrafficPolicyRateLimitGlobalDescriptorEntry {
  /**
   * A fixed key and value, for the type `Generic`.
   * @default - the type is another one
   */
  readonly generic?: TrafficPolicyRateLimitGlobalDescriptorEntryGeneric;
  /**
   * Name of the header, for the type `Header`.
   * At least 1 character.
   * @default - the type is another one
   */
  readonly header?: string;
  /** Where the value comes from. */
  readonly type: TrafficPolicyRateLimitGlobalDescriptorEntryType;
}

/** Where the value comes from. A value of `rateLimit.global.descriptors.entries.type` of a TrafficPolicy. */
export enum TrafficPolicyRateLimitGlobalDescriptorEntryType {
  /** From `generic`: the same for every request. */
  GENERIC = 'Generic',
  /** From a header of the request. */
  HEADER = 'Header',
  /** From the IP address of the client. */
  REMOTE_ADDRESS = 'RemoteAddress',
  /** From the path of the request. */
  PATH = 'Path',
}

/** A fixed key and value, for the type `Generic`. Stands at `rateLimit.global.descriptors.entries.generic` of a TrafficPolicy. */
export interface TrafficPolicyRateLimitGlobalDescriptorEntryGeneric {
  /**
   * Key of the entry.
   * At least 1 character.
   */
  readonly key: string;
  /**
   * Value of the entry.
   * At least 1 character.
   */
  readonly value: string;
}

/** Sends users who are not logged in to an identity provider. Pair it with `csrf`: cookies alone do not protect. Stands at `oauth2` of a TrafficPolicy. */
export interface TrafficPolicyOauth2 {
  /** GatewayExtension that says which provider is used. */
  readonly extensionRef: TrafficPolicyExtAuthExtensionRef;
}

/** Asks for a JSON Web Token. Write either `extensionRef` or `disable`. Stands at `jwtAuth` of a TrafficPolicy. */
export interface TrafficPolicyJwtAuth {
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: { [key: string]: any };
  /**
   * GatewayExtension that says which issuers are trusted.
   * @default - another field beside it is written
   */
  readonly extensionRef?: TrafficPolicyExtAuthExtensionRef;
}

/** Follows redirects of the backend itself, instead of handing them to the client. Stands at `internalRedirect` of a TrafficPolicy. */
export interface TrafficPolicyInternalRedirect {
  /**
   * Whether a redirect may go from HTTP to HTTPS or back.
   * @default - it may not
   */
  readonly allowCrossSchemeRedirect?: boolean;
  /**
   * How many redirects in a row are followed for one request.
   * At least 1.
   * @default - 1
   */
  readonly maxRedirects?: number;
  /**
   * Status codes that are followed.
   * 1 to 5 items.
   * @default - 302
   */
  readonly redirectResponseCodes?: number[];
  /**
   * Headers of the redirect that are taken over into the next request.
   * 1 to 16 items. Each 1 to 256 characters.
   * @default - none
   */
  readonly responseHeadersToCopy?: string[];
}

/** Changes headers of requests and responses. Stands at `headerModifiers` of a TrafficPolicy. */
export interface TrafficPolicyHeaderModifiers {
  /**
   * Changes of requests.
   * @default - none
   */
  readonly request?: TrafficPolicyHeaderModifiersRequest;
  /**
   * Changes of responses.
   * @default - none
   */
  readonly response?: TrafficPolicyHeaderModifiersRequest;
}

/** Stands at `headerModifiers.request` and `headerModifiers.response` of a TrafficPolicy. */
export interface TrafficPolicyHeaderModifiersRequest {
  /**
   * Headers that get a value beside those that they have.
   * At most 16 items.
   * @default - none are added
   */
  readonly add?: TrafficPolicyHeaderModifiersRequestAdd[];
  /**
   * Names of headers to take away, in any case of letters.
   * At most 16 items.
   * @default - none are removed
   */
  readonly remove?: string[];
  /**
   * Headers that get a value, in place of any that they have.
   * At most 16 items.
   * @default - none are set
   */
  readonly set?: TrafficPolicyHeaderModifiersRequestAdd[];
}

/** An entry of `headerModifiers.request.add`, `headerModifiers.request.set`, `headerModifiers.response.add` and 1 more place of a TrafficPolicy. */
export interface TrafficPolicyHeaderModifiersRequestAdd {
  /**
   * Name of the header, in any case of letters.
   * 1 to 256 characters.
   * @default - the key of the Secret; without that, too, each key of the Secret gives a header
   */
  readonly name?: string;
  /**
   * Secret that holds the value, for what should not be in a manifest.
   * In kgateway since 2.4.
   * @default - `value` is used
   */
  readonly secretRef?: TrafficPolicyHeaderModifiersRequestAddSecretRef;
  /**
   * Value of the header. Write either this or `secretRef`.
   * 1 to 4096 characters.
   * @default - the value comes from `secretRef`
   */
  readonly value?: string;
}

/** Secret that holds the value, for what should not be in a manifest. Stands at `headerModifiers.request.add.secretRef`, `headerModifiers.request.set.secretRef`, `headerModifiers.response.add.secretRef` and 1 more place of a TrafficPolicy. */
export interface TrafficPolicyHeaderModifiersRequestAddSecretRef {
  /**
   * Key within the Secret.
   * 1 to 253 characters.
   * @default - the name of the header
   */
  readonly key?: string;
  /**
   * Name of the Secret.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the Secret. Another one than that of the policy needs a ReferenceGrant there.
   * 1 to 63 characters.
   * @default - the namespace of the policy
   */
  readonly namespace?: string;
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
  readonly disable?: { [key: string]: any };
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

/** Slows response bodies down. Stands at `faultInjection.responseRateLimit` of a TrafficPolicy. */
export interface TrafficPolicyFaultInjectionResponseRateLimit {
  /**
   * Speed in kilobits per second.
   * At least 1.
   */
  readonly kbitsPerSecond: number;
  /**
   * Percentage of requests that are slowed down.
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: number;
}

/** Holds requests back. Stands at `faultInjection.delay` of a TrafficPolicy. */
export interface TrafficPolicyFaultInjectionDelay {
  /**
   * How long a request is held back: 1ms to 1h.
   * At most 32 characters.
   */
  readonly fixedDelay: string;
  /**
   * Percentage of requests that are held back.
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: number;
}

/** Answers requests with an error. Write either `httpStatus` or `grpcStatus`. Stands at `faultInjection.abort` of a TrafficPolicy. */
export interface TrafficPolicyFaultInjectionAbort {
  /**
   * Status of the answer to gRPC calls.
   * 0 to 16.
   * @default - another field beside it is written
   */
  readonly grpcStatus?: number;
  /**
   * HTTP status of the answer.
   * 200 to 599.
   * @default - another field beside it is written
   */
  readonly httpStatus?: number;
  /**
   * Percentage of requests that fail.
   * 0 to 100.
   * @default 100
   */
  readonly percentage?: number;
}

/** Lets a service read and change requests and responses. Write either `extensionRef` or `disable`. Stands at `extProc` of a TrafficPolicy. */
export interface TrafficPolicyExtProc {
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: { [key: string]: any };
  /**
   * GatewayExtension that says which service takes part.
   * @default - another field beside it is written
   */
  readonly extensionRef?: TrafficPolicyExtAuthExtensionRef;
  /**
   * Which parts of requests and responses the service gets.
   * @default - as the GatewayExtension says
   */
  readonly processingMode?: TrafficPolicyExtProcProcessingMode;
}

/** Which parts of requests and responses the service gets. Stands at `extProc.processingMode` of a TrafficPolicy. */
export interface TrafficPolicyExtProcProcessingMode {
  /**
   * How the service gets the body of requests.
   * @default "NONE"
   */
  readonly requestBodyMode?: TrafficPolicyExtProcProcessingModeRequestBodyMode;
  /**
   * Whether the service gets the headers of requests.
   * @default "SEND"
   */
  readonly requestHeaderMode?: TrafficPolicyExtProcProcessingModeRequestHeaderMode;
  /**
   * Whether the service gets the trailers of requests.
   * @default "SKIP"
   */
  readonly requestTrailerMode?: TrafficPolicyExtProcProcessingModeRequestHeaderMode;
  /**
   * How the service gets the body of responses.
   * @default "NONE"
   */
  readonly responseBodyMode?: TrafficPolicyExtProcProcessingModeRequestBodyMode;
  /**
   * Whether the service gets the headers of responses.
   * @default "SEND"
   */
  readonly responseHeaderMode?: TrafficPolicyExtProcProcessingModeRequestHeaderMode;
  /**
   * Whether the service gets the trailers of responses.
   * @default "SKIP"
   */
  readonly responseTrailerMode?: TrafficPolicyExtProcProcessingModeRequestHeaderMode;
}

/** A value of `extProc.processingMode.requestHeaderMode`, `extProc.processingMode.requestTrailerMode`, `extProc.processingMode.responseHeaderMode` and 1 more place of a TrafficPolicy. */
export enum TrafficPolicyExtProcProcessingModeRequestHeaderMode {
  /** As the service is configured: headers are sent, trailers are skipped. */
  DEFAULT = 'DEFAULT',
  /** The service gets it. */
  SEND = 'SEND',
  /** The service does not get it. */
  SKIP = 'SKIP',
}

/** A value of `extProc.processingMode.requestBodyMode` and `extProc.processingMode.responseBodyMode` of a TrafficPolicy. */
export enum TrafficPolicyExtProcProcessingModeRequestBodyMode {
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
  readonly disable?: { [key: string]: any };
  /**
   * GatewayExtension that says which service is asked, and how.
   * @default - another field beside it is written
   */
  readonly extensionRef?: TrafficPolicyExtAuthExtensionRef;
  /**
   * Sends the body to the service, too. Requests are then held back until it is complete.
   * @default - as the GatewayExtension says
   */
  readonly withRequestBody?: TrafficPolicyExtAuthWithRequestBody;
}

/** Sends the body to the service, too. Requests are then held back until it is complete. Stands at `extAuth.withRequestBody` of a TrafficPolicy. */
export interface TrafficPolicyExtAuthWithRequestBody {
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

/** Stands at `extAuth.extensionRef`, `extProc.extensionRef`, `jwtAuth.extensionRef` and 2 more places of a TrafficPolicy. */
export interface TrafficPolicyExtAuthExtensionRef {
  /**
   * Name of the GatewayExtension.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the GatewayExtension.
   * 1 to 63 characters.
   * @default - the namespace of the policy
   */
  readonly namespace?: string;
}

/** Refuses requests that change something and come from a foreign origin. Stands at `csrf` of a TrafficPolicy. */
export interface TrafficPolicyCsrf {
  /**
   * Origins that are admitted beside that of the request itself.
   * At most 16 items.
   * @default - none
   */
  readonly additionalOrigins?: TrafficPolicyCsrfAdditionalOrigin[];
  /**
   * Percentage of requests that are checked. Not beside `percentageShadowed`.
   * 0 to 100.
   * @default - another field beside it is written
   */
  readonly percentageEnabled?: number;
  /**
   * Percentage of requests that are checked and counted, but never refused. Not beside `percentageEnabled`.
   * 0 to 100.
   * @default - another field beside it is written
   */
  readonly percentageShadowed?: number;
}

/** An entry of `csrf.additionalOrigins` of a TrafficPolicy. Origins that are admitted beside that of the request itself. */
export interface TrafficPolicyCsrfAdditionalOrigin {
  /**
   * Fits texts that have this anywhere in them.
   * @default - another field beside it is written
   */
  readonly contains?: string;
  /**
   * Fits this text only.
   * @default - another field beside it is written
   */
  readonly exact?: string;
  /**
   * Whether upper and lower case are the same. Has no effect on `safeRegex`.
   * @default - case counts
   */
  readonly ignoreCase?: boolean;
  /**
   * Fits texts that begin with this.
   * @default - another field beside it is written
   */
  readonly prefix?: string;
  /**
   * Fits texts that match the regular expression as a whole, in the syntax of RE2.
   * @default - another field beside it is written
   */
  readonly safeRegex?: string;
  /**
   * Fits texts that end with this.
   * @default - another field beside it is written
   */
  readonly suffix?: string;
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
  readonly disable?: { [key: string]: any };
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

/** Methods that browsers may use. `*` is alone and allows all. A value of `cors.allowMethods` of a TrafficPolicy. */
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
  readonly disable?: { [key: string]: any };
  /**
   * Codecs: which are undone in requests, or offered for responses. The headers of the client choose.
   * 1 to 3 items. In kgateway since 2.4.
   * @default ["Gzip"]
   */
  readonly libraries?: TrafficPolicyCompressionRequestDecompressionLibrary[];
}

/** Codecs: which are undone in requests, or offered for responses. The headers of the client choose. A value of `compression.requestDecompression.libraries` and `compression.responseCompression.libraries` of a TrafficPolicy. */
export enum TrafficPolicyCompressionRequestDecompressionLibrary {
  GZIP = 'Gzip',
  BROTLI = 'Brotli',
  ZSTD = 'Zstd',
}

/** Holds requests back until their body is complete. Write either `maxRequestSize` or `disable`. Stands at `buffer` of a TrafficPolicy. */
export interface TrafficPolicyBuffer {
  /**
   * An empty object switches this off for the targets, whatever policies of a wider scope say.
   * @default - policies of a wider scope apply
   */
  readonly disable?: { [key: string]: any };
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
  readonly disable?: { [key: string]: any };
  /**
   * Secret that holds the users, in the format of `htpasswd` with SHA hashes.
   * @default - another field beside it is written
   */
  readonly secretRef?: TrafficPolicyBasicAuthSecretRef;
  /**
   * Users as lines of an `htpasswd` file with SHA hashes: `name:{SHA}hash`.
   * 1 to 256 items.
   * @default - another field beside it is written
   */
  readonly users?: string[];
}

/** Secret that holds the users, in the format of `htpasswd` with SHA hashes. Stands at `basicAuth.secretRef` of a TrafficPolicy. */
export interface TrafficPolicyBasicAuthSecretRef {
  /**
   * Key within the Secret.
   * At least 1 character.
   * @default ".htpasswd"
   */
  readonly key?: string;
  /**
   * Name of the Secret.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the Secret. Another one than that of the policy needs a ReferenceGrant there.
   * 1 to 63 characters.
   * @default - the namespace of the policy
   */
  readonly namespace?: string;
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
  readonly disable?: { [key: string]: any };
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

/** Secrets that hold the keys, by labels. An API key must not be in two of them. Stands at `apiKeyAuth.secretSelector` of a TrafficPolicy. */
export interface TrafficPolicyApiKeyAuthSecretSelector {
  /** Labels that a Secret must have, all of them. */
  readonly matchLabels: { [key: string]: string };
}

/** Secret that holds the keys: names of clients as keys, API keys as values. Stands at `apiKeyAuth.secretRef` of a TrafficPolicy. */
export interface TrafficPolicyApiKeyAuthSecretRef {
  /**
   * API group of the Secret, which is empty.
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * Always `Secret`.
   * 1 to 63 characters.
   * @default "Secret"
   */
  readonly kind?: string;
  /**
   * Name of the Secret.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the Secret. Another one than that of the policy needs a ReferenceGrant there.
   * 1 to 63 characters.
   * @default - the namespace of the policy
   */
  readonly namespace?: string;
}

/** An entry of `apiKeyAuth.keySources` of a TrafficPolicy. Where the key is looked for; the first place that has one counts. */
export interface TrafficPolicyApiKeyAuthKeySource {
  /**
   * Name of the cookie. Looked at after header and query.
   * 1 to 256 characters.
   * @default - another field beside it is written
   */
  readonly cookie?: string;
  /**
   * Name of the header. Looked at first.
   * 1 to 256 characters.
   * @default - another field beside it is written
   */
  readonly header?: string;
  /**
   * Name of the query parameter. Looked at after the header.
   * 1 to 256 characters.
   * @default - another field beside it is written
   */
  readonly query?: string;
}

/** Admits or refuses clients by their IP address. Of the rules that fit, the one with the longest prefix wins. Stands at `acl` of a TrafficPolicy. */
export interface TrafficPolicyAcl {
  /** What happens to addresses that no rule fits. */
  readonly defaultAction: TrafficPolicyAclDefaultAction;
  /**
   * The answer to refused requests.
   * @default - status 403
   */
  readonly denyResponse?: TrafficPolicyAclDenyResponse;
  /**
   * Addresses and what happens to them, in any order.
   * At most 256 items.
   * @default - `defaultAction` decides
   */
  readonly rules?: TrafficPolicyAclRule[];
}

/** An entry of `acl.rules` of a TrafficPolicy. Addresses and what happens to them, in any order. */
export interface TrafficPolicyAclRule {
  /** What happens to the addresses. */
  readonly action: TrafficPolicyAclDefaultAction;
  /**
   * IP addresses and ranges such as `10.0.0.0/8`.
   * 1 to 256 items.
   */
  readonly cidrs: string[];
  /**
   * Name of the rule, for logs and `blockedByHeaderName`.
   * At most 256 characters.
   * @default - `rule`
   */
  readonly name?: string;
}

/** The answer to refused requests. Stands at `acl.denyResponse` of a TrafficPolicy. */
export interface TrafficPolicyAclDenyResponse {
  /**
   * Name of a response header that names the rule that refused.
   * 1 to 256 characters.
   * @default - no such header
   */
  readonly blockedByHeaderName?: string;
  /**
   * Headers that the answer gets.
   * At most 16 items.
   * @default - none
   */
  readonly headers?: TrafficPolicyAclDenyResponseHeader[];
  /**
   * HTTP status of the answer.
   * 100 to 599.
   * @default - 403
   */
  readonly statusCode?: number;
}

/** An entry of `acl.denyResponse.headers` of a TrafficPolicy. Headers that the answer gets. */
export interface TrafficPolicyAclDenyResponseHeader {
  /**
   * Name of the header.
   * 1 to 256 characters.
   */
  readonly name: string;
  /**
   * Value of the header.
   * At most 4096 characters.
   */
  readonly value: string;
}

/** A value of `acl.defaultAction` and `acl.rules.action` of a TrafficPolicy. */
export enum TrafficPolicyAclDefaultAction {
  ALLOW = 'allow',
  DENY = 'deny',
}
