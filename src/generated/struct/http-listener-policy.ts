// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * How listeners handle HTTP. Write a ListenerPolicy instead, which has the same settings and more. The spec of an HTTPListenerPolicy.
 * In kgateway until 2.4.
 */
export interface HttpListenerPolicySpec {
  /**
   * Whether requests of HTTP/1.0 and 0.9 are served.
   * @default - they are answered with 426
   */
  readonly acceptHttp10?: boolean;
  /**
   * Logs of the requests. Each goes to one place.
   * At most 16 items.
   * @default - no logs
   */
  readonly accessLog?: HttpListenerPolicyAccessLog[];
  /**
   * Host that requests without one get. Needs `acceptHttp10`.
   * At least 1 character.
   * @default - they match no hostname
   */
  readonly defaultHostForHttp10?: string;
  /**
   * Changes headers before a route is chosen, for example takes out what no client should send.
   * @default - none are changed
   */
  readonly earlyRequestHeaderModifier?: HttpListenerPolicyEarlyRequestHeaderModifier;
  /**
   * What happens to the header `x-forwarded-client-cert`, which tells the backend about the certificate of the client.
   * In kgateway 2.4.
   * @default - the header is taken out
   */
  readonly forwardClientCertDetails?: HttpListenerPolicyForwardClientCertDetails;
  /**
   * Whether requests without `x-request-id` get one.
   * @default - they do
   */
  readonly generateRequestId?: boolean;
  /**
   * Answers health checks for the proxy itself, on a path of its own.
   * @default - routes get all paths
   */
  readonly healthCheck?: HttpListenerPolicyHealthCheck;
  /**
   * Limits of HTTP/2 towards clients.
   * In kgateway 2.3, 2.4.
   * @default - those of the proxy
   */
  readonly http2ProtocolOptions?: HttpListenerPolicyHttp2ProtocolOptions;
  /**
   * Longest duration without requests before a connection of a client is closed. `0s` stands for none.
   * @default - 1h
   */
  readonly idleTimeout?: string;
  /**
   * Changes answers that the proxy gives itself, such as 503.
   * In kgateway 2.4.
   * @default - they stay as they are
   */
  readonly localReplies?: HttpListenerPolicyLocalReplies;
  /**
   * How many headers a request may have; more are answered with 431.
   * At least 1.
   * @default - 100
   */
  readonly maxHeadersCount?: number;
  /**
   * Size of all headers of a request, in kibibytes; larger ones are answered with 431.
   * 1 to 8192.
   * @default - 60
   */
  readonly maxRequestHeadersKb?: number;
  /**
   * How many requests a connection serves before it is closed. 0 stands for no limit.
   * At least 0. In kgateway 2.4.
   * @default - no limit
   */
  readonly maxRequestsPerConnection?: number;
  /**
   * Whether an `x-request-id` that comes from outside is kept.
   * @default - it is replaced
   */
  readonly preserveExternalRequestId?: boolean;
  /**
   * Whether names of headers in HTTP/1 keep their upper and lower case.
   * @default - they become lower case
   */
  readonly preserveHttp1HeaderCase?: boolean;
  /**
   * What happens to the response header `server`.
   * @default - `Overwrite`
   */
  readonly serverHeaderTransformation?: HttpListenerPolicyServerHeaderTransformation;
  /**
   * Value of the response header `server`.
   * At least 1 character. In kgateway 2.4.
   * @default - `envoy`
   */
  readonly serverName?: string;
  /**
   * Whether the address of the client is not added to `X-Forwarded-For`.
   * In kgateway 2.3, 2.4.
   * @default - it is added
   */
  readonly skipXFFAppend?: boolean;
  /**
   * Longest duration in which a stream sends and receives nothing. `0s` stands for none.
   * @default - 5m
   */
  readonly streamIdleTimeout?: string;
  /**
   * Which ports are taken out of Host.
   * In kgateway 2.3, 2.4.
   * @default - none
   */
  readonly stripHostPortMode?: HttpListenerPolicyStripHostPortMode;
  /**
   * Gateways that the policy applies to, in its own namespace.
   * 1 to 16 items.
   * @default - `targetSelectors` decide
   */
  readonly targetRefs?: HttpListenerPolicyTargetRef[];
  /**
   * The same as `targetRefs`, but by labels: objects that come later are found, too. With many policies it is slower.
   * @default - only `targetRefs` count
   */
  readonly targetSelectors?: HttpListenerPolicyTargetSelector[];
  /**
   * Sends spans of requests to a collector.
   * @default - nothing is traced
   */
  readonly tracing?: HttpListenerPolicyTracing;
  /**
   * Protocols that a connection may change to.
   * @default - those that backends ask for
   */
  readonly upgradeConfig?: HttpListenerPolicyUpgradeConfig;
  /**
   * Whether the client is who is connected. If not, `X-Forwarded-For` says who it is, which anyone can write.
   * @default - it is
   */
  readonly useRemoteAddress?: boolean;
  /**
   * How `x-request-id` is made and used.
   * In kgateway 2.3, 2.4.
   * @default - by the rules of Envoy
   */
  readonly uuidRequestIdConfig?: HttpListenerPolicyUuidRequestIdConfig;
  /**
   * How many proxies in front of this one are trusted to write `X-Forwarded-For`. Not beside `xffTrustedCIDRs`.
   * At least 0.
   * @default - 0
   */
  readonly xffNumTrustedHops?: number;
  /**
   * Addresses of proxies in front of this one that are trusted to write `X-Forwarded-For`. Needs `useRemoteAddress: false`.
   * At least 1 item. In kgateway 2.3, 2.4.
   * @default - none
   */
  readonly xffTrustedCIDRs?: string[];
}

/** How `x-request-id` is made and used. Stands at `uuidRequestIdConfig` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyUuidRequestIdConfig {
  /**
   * Whether the id says within itself why the request is traced.
   * @default - it does
   */
  readonly packTraceReason?: boolean;
  /**
   * Whether the id decides if the request is traced.
   * @default - it does
   */
  readonly useRequestIdForTraceSampling?: boolean;
}

/** Protocols that a connection may change to. Stands at `upgradeConfig` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyUpgradeConfig {
  /**
   * Names of the protocols, such as `websocket`.
   * At least 1 item.
   * @default - none
   */
  readonly enabledUpgrades?: string[];
}

/** Sends spans of requests to a collector. Stands at `tracing` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracing {
  /**
   * Attributes that spans get.
   * @default - none
   */
  readonly attributes?: HttpListenerPolicyTracingAttribute[];
  /**
   * Percentage of requests with the header `x-client-trace-id` that are traced.
   * 0 to 100.
   * @default - 100
   */
  readonly clientSampling?: number;
  /**
   * How many characters of the path a span keeps.
   * At least 1.
   * @default - 256
   */
  readonly maxPathTagLength?: number;
  /**
   * Percentage of requests that are traced at most, whatever asked for it.
   * 0 to 100.
   * @default - 100
   */
  readonly overallSampling?: number;
  /**
   * Where spans are sent.
   * Exactly 1 field.
   */
  readonly provider: HttpListenerPolicyTracingProvider;
  /**
   * Percentage of requests that are traced at random.
   * 0 to 100.
   * @default - 100
   */
  readonly randomSampling?: number;
  /**
   * Whether each request to a backend gets a span of its own.
   * @default - it does not
   */
  readonly spawnUpstreamSpan?: boolean;
  /**
   * Whether spans have an entry for each event of the stream.
   * @default - they do not
   */
  readonly verbose?: boolean;
}

/** Where spans are sent. Stands at `tracing.provider` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingProvider {
  /**
   * A collector that speaks OpenTelemetry over gRPC.
   * @default - no spans are sent
   */
  readonly openTelemetry?: HttpListenerPolicyTracingProviderOpenTelemetry;
}

/** A collector that speaks OpenTelemetry over gRPC. Stands at `tracing.provider.openTelemetry` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingProviderOpenTelemetry {
  /** The collector, and how it is called. */
  readonly grpcService: HttpListenerPolicyTracingProviderOpenTelemetryGrpcService;
  /**
   * What else describes the proxy in its spans.
   * @default - nothing else
   */
  readonly resourceDetectors?: HttpListenerPolicyTracingProviderOpenTelemetryResourceDetector[];
  /**
   * Which requests are traced, in place of the percentages.
   * Exactly 1 field.
   * @default - the percentages decide
   */
  readonly sampler?: HttpListenerPolicyTracingProviderOpenTelemetrySampler;
  /**
   * Name of the service in the spans.
   * @default - name and namespace of the Gateway, with a dot between
   */
  readonly serviceName?: string;
}

/** Which requests are traced, in place of the percentages. Stands at `tracing.provider.openTelemetry.sampler` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingProviderOpenTelemetrySampler {
  /**
   * An empty object traces every request.
   * @default - the percentages decide
   */
  readonly alwaysOnConfig?: { [key: string]: any };
}

/** An entry of `tracing.provider.openTelemetry.resourceDetectors` of an HTTPListenerPolicy. What else describes the proxy in its spans. */
export interface HttpListenerPolicyTracingProviderOpenTelemetryResourceDetector {
  /**
   * Takes attributes from the environment variable `OTEL_RESOURCE_ATTRIBUTES` of the proxy.
   * @default - nothing is read
   */
  readonly environmentResourceDetector?: HttpListenerPolicyTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector;
}

/** Takes attributes from the environment variable `OTEL_RESOURCE_ATTRIBUTES` of the proxy. Stands at `tracing.provider.openTelemetry.resourceDetectors.environmentResourceDetector` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector {
  /**
   * Whether the variable is read.
   * In kgateway 2.3, 2.4.
   * @default true
   */
  readonly enable?: boolean;
}

/** The collector, and how it is called. Stands at `tracing.provider.openTelemetry.grpcService` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingProviderOpenTelemetryGrpcService {
  /**
   * Authority that the service sees, which is the Host of gRPC. The SNI is another matter.
   * @default - the name of the cluster in Envoy
   */
  readonly authority?: string;
  /** The service that is called. */
  readonly backendRef: HttpListenerPolicyAccessLogGrpcServiceBackendRef;
  /**
   * Headers that each stream begins with, for a token for example.
   * @default - none
   */
  readonly initialMetadata?: HttpListenerPolicyAccessLogGrpcServiceInitialMetadata[];
  /**
   * Size of the largest message that the service may send, in bytes.
   * At least 1.
   * @default - no limit
   */
  readonly maxReceiveMessageLength?: number;
  /**
   * How a broken stream is made again.
   * @default - by the rules of Envoy
   */
  readonly retryPolicy?: HttpListenerPolicyAccessLogGrpcServiceRetryPolicy;
  /**
   * Whether headers that Envoy would add are left out.
   * @default - they are sent
   */
  readonly skipEnvoyHeaders?: boolean;
  /**
   * Longest duration of one call.
   * @default - none
   */
  readonly timeout?: string;
}

/** An entry of `tracing.attributes` of an HTTPListenerPolicy. Attributes that spans get. */
export interface HttpListenerPolicyTracingAttribute {
  /**
   * Takes the value from an environment variable of the proxy.
   * @default - not from there
   */
  readonly environment?: HttpListenerPolicyTracingAttributeEnvironment;
  /**
   * Takes a fixed value.
   * @default - no fixed value
   */
  readonly literal?: HttpListenerPolicyTracingAttributeLiteral;
  /**
   * Takes the value from metadata of Envoy, as JSON.
   * @default - not from there
   */
  readonly metadata?: HttpListenerPolicyTracingAttributeMetadata;
  /** Name of the attribute, once in a list. */
  readonly name: string;
  /**
   * Takes the value from a header of the request.
   * @default - not from there
   */
  readonly requestHeader?: HttpListenerPolicyTracingAttributeEnvironment;
}

/** Takes the value from metadata of Envoy, as JSON. Stands at `tracing.attributes.metadata` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingAttributeMetadata {
  /**
   * Value where the metadata has none.
   * @default - the attribute is left out
   */
  readonly defaultValue?: string;
  /** Whose metadata it is. */
  readonly kind: HttpListenerPolicyTracingAttributeMetadataKind;
  /** Where in the metadata the value is. */
  readonly metadataKey: HttpListenerPolicyTracingAttributeMetadataMetadataKey;
}

/** Where in the metadata the value is. Stands at `tracing.attributes.metadata.metadataKey` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingAttributeMetadataMetadataKey {
  /** Namespace of metadata, often the name of a filter. */
  readonly key: string;
  /** Keys that lead to the value, from the outermost. */
  readonly path: HttpListenerPolicyTracingAttributeMetadataMetadataKeyPath[];
}

/** An entry of `tracing.attributes.metadata.metadataKey.path` of an HTTPListenerPolicy. Keys that lead to the value, from the outermost. */
export interface HttpListenerPolicyTracingAttributeMetadataMetadataKeyPath {
  /** Key at this level. */
  readonly key: string;
}

/** Whose metadata it is. A value of `tracing.attributes.metadata.kind` of an HTTPListenerPolicy. */
export enum HttpListenerPolicyTracingAttributeMetadataKind {
  /** Of the request, left there by filters. */
  REQUEST = 'Request',
  /** Of the route. */
  ROUTE = 'Route',
  /** Of the cluster in Envoy that stands for the backend. */
  CLUSTER = 'Cluster',
  /** Of the endpoint. */
  HOST = 'Host',
}

/** Takes a fixed value. Stands at `tracing.attributes.literal` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingAttributeLiteral {
  /** The value. */
  readonly value: string;
}

/** Stands at `tracing.attributes.environment` and `tracing.attributes.requestHeader` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingAttributeEnvironment {
  /**
   * Value where the source has none.
   * @default - the attribute is left out
   */
  readonly defaultValue?: string;
  /** Name of the variable or of the header. */
  readonly name: string;
}

/** An entry of `targetSelectors` of an HTTPListenerPolicy. The same as `targetRefs`, but by labels: objects that come later are found, too. With many policies it is slower. */
export interface HttpListenerPolicyTargetSelector {
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
}

/** An entry of `targetRefs` of an HTTPListenerPolicy. Gateways that the policy applies to, in its own namespace. */
export interface HttpListenerPolicyTargetRef {
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
}

/** Which ports are taken out of Host. A value of `stripHostPortMode` of an HTTPListenerPolicy. */
export enum HttpListenerPolicyStripHostPortMode {
  /** The port of the listener itself. */
  MATCHING_PORT = 'MatchingPort',
  /** Every port. */
  ANY_PORT = 'AnyPort',
}

/** What happens to the response header `server`. A value of `serverHeaderTransformation` of an HTTPListenerPolicy. */
export enum HttpListenerPolicyServerHeaderTransformation {
  /** It is set, whatever the backend says. */
  OVERWRITE = 'Overwrite',
  /** It is set where the backend sets none. */
  APPEND_IF_ABSENT = 'AppendIfAbsent',
  /** It is what the backend says. */
  PASS_THROUGH = 'PassThrough',
}

/** Changes answers that the proxy gives itself, such as 503. Stands at `localReplies` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalReplies {
  /**
   * Body of all such answers. Write either `text` or `json`.
   * @default - the text of the proxy
   */
  readonly defaultBodyFormat?: HttpListenerPolicyLocalRepliesDefaultBodyFormat;
  /**
   * Changes of some of the answers. The first whose filter fits counts.
   * 1 to 16 items.
   * @default - none
   */
  readonly mappers?: HttpListenerPolicyLocalRepliesMapper[];
}

/** An entry of `localReplies.mappers` of an HTTPListenerPolicy. Changes of some of the answers. The first whose filter fits counts. */
export interface HttpListenerPolicyLocalRepliesMapper {
  /**
   * Text that takes the place of the body, before any format.
   * @default - the text of the proxy
   */
  readonly body?: string;
  /**
   * Body of these answers, in place of `defaultBodyFormat`.
   * @default - `defaultBodyFormat`
   */
  readonly bodyFormatOverride?: HttpListenerPolicyLocalRepliesDefaultBodyFormat;
  /** Which answers are changed. */
  readonly filter: HttpListenerPolicyLocalRepliesMapperFilter;
  /**
   * Changes of headers of the answer.
   * @default - none
   */
  readonly headers?: HttpListenerPolicyLocalRepliesMapperHeaders;
  /**
   * HTTP status of the answer.
   * 100 to 599.
   * @default - it stays
   */
  readonly statusCode?: number;
}

/** Changes of headers of the answer. Stands at `localReplies.mappers.headers` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesMapperHeaders {
  /**
   * Headers that get a value beside those that they have.
   * At most 16 items.
   * @default - none are added
   */
  readonly add?: HttpListenerPolicyLocalRepliesMapperHeadersAdd[];
  /**
   * Must not be written: headers of these answers can't be taken away.
   * At most 16 items.
   * @default - none are removed
   */
  readonly remove?: string[];
  /**
   * Headers that get a value, in place of any that they have.
   * At most 16 items.
   * @default - none are set
   */
  readonly set?: HttpListenerPolicyLocalRepliesMapperHeadersAdd[];
}

/** An entry of `localReplies.mappers.headers.add` and `localReplies.mappers.headers.set` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesMapperHeadersAdd {
  /**
   * Name of the header, in any case of letters.
   * 1 to 256 characters.
   * @default - the key of the Secret; without that, too, each key of the Secret gives a header
   */
  readonly name?: string;
  /**
   * Secret that holds the value, for what should not be in a manifest.
   * @default - `value` is used
   */
  readonly secretRef?: HttpListenerPolicyLocalRepliesMapperHeadersAddSecretRef;
  /**
   * Value of the header. Write either this or `secretRef`.
   * 1 to 4096 characters.
   * @default - the value comes from `secretRef`
   */
  readonly value?: string;
}

/** Secret that holds the value, for what should not be in a manifest. Stands at `localReplies.mappers.headers.add.secretRef` and `localReplies.mappers.headers.set.secretRef` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesMapperHeadersAddSecretRef {
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

/** Which answers are changed. Stands at `localReplies.mappers.filter` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesMapperFilter {
  /**
   * Fits requests that fit all of these.
   * At least 2 items.
   * @default - another field beside it is written
   */
  readonly andFilter?: HttpListenerPolicyLocalRepliesMapperFilterAndFilter[];
  /**
   * Fits requests for which a CEL expression is true.
   * @default - another field beside it is written
   */
  readonly celFilter?: HttpListenerPolicyAccessLogFilterCelFilter;
  /**
   * Fits requests by how long they took.
   * @default - another field beside it is written
   */
  readonly durationFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  /**
   * Fits requests by the gRPC status of the answer.
   * @default - another field beside it is written
   */
  readonly grpcStatusFilter?: HttpListenerPolicyAccessLogFilterGrpcStatusFilter;
  /**
   * Fits requests by a header.
   * @default - another field beside it is written
   */
  readonly headerFilter?: HttpListenerPolicyAccessLogFilterHeaderFilter;
  /**
   * Fits requests that are no health checks, when true.
   * @default - another field beside it is written
   */
  readonly notHealthCheckFilter?: boolean;
  /**
   * Fits requests that fit at least one of these.
   * At least 2 items.
   * @default - another field beside it is written
   */
  readonly orFilter?: HttpListenerPolicyLocalRepliesMapperFilterAndFilter[];
  /**
   * Fits requests by the flags that Envoy gives to answers.
   * @default - another field beside it is written
   */
  readonly responseFlagFilter?: HttpListenerPolicyAccessLogFilterResponseFlagFilter;
  /**
   * Fits a share of the requests, by chance.
   * @default - another field beside it is written
   */
  readonly runtimeFilter?: HttpListenerPolicyAccessLogFilterRuntimeFilter;
  /**
   * Fits requests by the HTTP status of the answer.
   * @default - another field beside it is written
   */
  readonly statusCodeFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  /**
   * Fits requests that are traced, when true.
   * @default - another field beside it is written
   */
  readonly traceableFilter?: boolean;
}

/** An entry of `localReplies.mappers.filter.andFilter` and `localReplies.mappers.filter.orFilter` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesMapperFilterAndFilter {
  /**
   * Fits requests for which a CEL expression is true.
   * @default - another field beside it is written
   */
  readonly celFilter?: HttpListenerPolicyAccessLogFilterCelFilter;
  /**
   * Fits requests by how long they took.
   * @default - another field beside it is written
   */
  readonly durationFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  /**
   * Fits requests by the gRPC status of the answer.
   * @default - another field beside it is written
   */
  readonly grpcStatusFilter?: HttpListenerPolicyAccessLogFilterGrpcStatusFilter;
  /**
   * Fits requests by a header.
   * @default - another field beside it is written
   */
  readonly headerFilter?: HttpListenerPolicyAccessLogFilterHeaderFilter;
  /**
   * Fits requests that are no health checks, when true.
   * @default - another field beside it is written
   */
  readonly notHealthCheckFilter?: boolean;
  /**
   * Fits requests by the flags that Envoy gives to answers.
   * @default - another field beside it is written
   */
  readonly responseFlagFilter?: HttpListenerPolicyAccessLogFilterResponseFlagFilter;
  /**
   * Fits a share of the requests, by chance.
   * @default - another field beside it is written
   */
  readonly runtimeFilter?: HttpListenerPolicyAccessLogFilterRuntimeFilter;
  /**
   * Fits requests by the HTTP status of the answer.
   * @default - another field beside it is written
   */
  readonly statusCodeFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  /**
   * Fits requests that are traced, when true.
   * @default - another field beside it is written
   */
  readonly traceableFilter?: boolean;
}

/** Stands at `localReplies.defaultBodyFormat` and `localReplies.mappers.bodyFormatOverride` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesDefaultBodyFormat {
  /**
   * The Content-Type header of the response.
   * @default - `text/plain` with `text`, `application/json` with `json`
   */
  readonly contentType?: string;
  /**
   * Body as an object. Command operators of Envoy in its values, such as `%RESPONSE_CODE%`, are filled in. Write either this or `text`.
   * @default - another field beside it is written
   */
  readonly json?: { [key: string]: any };
  /**
   * Body as a string. Command operators of Envoy in it, such as `%RESPONSE_CODE%`, are filled in. Write either this or `json`.
   * 1 to 4096 characters.
   * @default - another field beside it is written
   */
  readonly text?: string;
}

/** Limits of HTTP/2 towards clients. Stands at `http2ProtocolOptions` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyHttp2ProtocolOptions {
  /**
   * Whether clients may open tunnels by extended CONNECT, which WebSockets over HTTP/2 need.
   * In kgateway 2.4.
   * @default - they may not
   */
  readonly allowConnect?: boolean;
  /**
   * Bytes that may be under way on a connection: 65535 to 2147483647, or a quantity such as `64Ki`.
   * @default - the default of Envoy
   */
  readonly initialConnectionWindowSize?: string | number;
  /**
   * Bytes that may be under way on a stream: 65535 to 2147483647, or a quantity such as `64Ki`.
   * @default - the default of Envoy
   */
  readonly initialStreamWindowSize?: string | number;
  /**
   * How many streams a connection carries at the same time.
   * 1 to 2147483647.
   * @default - the default of Envoy
   */
  readonly maxConcurrentStreams?: number;
}

/** Answers health checks for the proxy itself, on a path of its own. Stands at `healthCheck` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyHealthCheck {
  /**
   * The path, which is compared as a whole. No route gets it any more.
   * At most 2048 characters.
   */
  readonly path: string;
}

/** What happens to the header `x-forwarded-client-cert`, which tells the backend about the certificate of the client. Stands at `forwardClientCertDetails` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyForwardClientCertDetails {
  /**
   * Parts of the certificate that the header gets, for the modes that write it.
   * @default - its hash only
   */
  readonly details?: HttpListenerPolicyForwardClientCertDetailsDetails;
  /**
   * What happens to the header.
   * @default - `Sanitize`
   */
  readonly mode?: HttpListenerPolicyForwardClientCertDetailsMode;
}

/** What happens to the header. A value of `forwardClientCertDetails.mode` of an HTTPListenerPolicy. */
export enum HttpListenerPolicyForwardClientCertDetailsMode {
  /** It is taken out. */
  SANITIZE = 'Sanitize',
  /** It is sent on as it came, if the client has a certificate. */
  FORWARD_ONLY = 'ForwardOnly',
  /** The certificate of the client is added to it, if there is one. */
  APPEND_FORWARD = 'AppendForward',
  /** It is replaced by the certificate of the client: the mode to trust. */
  SANITIZE_SET = 'SanitizeSet',
  /** It is sent on as it came. Anyone can write it. */
  ALWAYS_FORWARD_ONLY = 'AlwaysForwardOnly',
}

/** Parts of the certificate that the header gets, for the modes that write it. Stands at `forwardClientCertDetails.details` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyForwardClientCertDetailsDetails {
  /**
   * The whole certificate, as PEM in URL encoding.
   * @default - left out
   */
  readonly cert?: boolean;
  /**
   * The whole chain of certificates, as PEM in URL encoding.
   * @default - left out
   */
  readonly chain?: boolean;
  /**
   * DNS names of the certificate.
   * @default - left out
   */
  readonly dns?: boolean;
  /**
   * Subject of the certificate.
   * @default - left out
   */
  readonly subject?: boolean;
  /**
   * URIs of the certificate, such as a SPIFFE id.
   * @default - left out
   */
  readonly uri?: boolean;
}

/** Changes headers before a route is chosen, for example takes out what no client should send. Stands at `earlyRequestHeaderModifier` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyEarlyRequestHeaderModifier {
  /**
   * Headers that get a value beside those that they have.
   * At most 16 items.
   * @default - none are added
   */
  readonly add?: HttpListenerPolicyEarlyRequestHeaderModifierAdd[];
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
  readonly set?: HttpListenerPolicyEarlyRequestHeaderModifierAdd[];
}

/** An entry of `earlyRequestHeaderModifier.add` and `earlyRequestHeaderModifier.set` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyEarlyRequestHeaderModifierAdd {
  /**
   * Name of the header, in any case of letters.
   * 1 to 256 characters.
   */
  readonly name: string;
  /**
   * Value of the header. Several values are written with commas between them.
   * 1 to 4096 characters.
   */
  readonly value: string;
}

/** An entry of `accessLog` of an HTTPListenerPolicy. Logs of the requests. Each goes to one place. */
export interface HttpListenerPolicyAccessLog {
  /**
   * Writes to a file of the proxy. Needs either `stringFormat` or `jsonFormat`.
   * @default - no file
   */
  readonly fileSink?: HttpListenerPolicyAccessLogFileSink;
  /**
   * Which requests are logged.
   * @default - all
   */
  readonly filter?: HttpListenerPolicyAccessLogFilter;
  /**
   * Sends entries to a service that speaks the access log protocol of Envoy.
   * @default - no such service
   */
  readonly grpcService?: HttpListenerPolicyAccessLogGrpcService;
  /**
   * Sends entries to a collector that speaks OpenTelemetry over gRPC.
   * @default - no such collector
   */
  readonly openTelemetry?: HttpListenerPolicyAccessLogOpenTelemetry;
}

/** Sends entries to a collector that speaks OpenTelemetry over gRPC. Stands at `accessLog.openTelemetry` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogOpenTelemetry {
  /**
   * Attributes that each entry gets.
   * @default - none
   */
  readonly attributes?: HttpListenerPolicyAccessLogOpenTelemetryAttributes;
  /**
   * Body of each entry. Command operators of Envoy in it, such as `%PROTOCOL%`, are filled in.
   * @default - empty
   */
  readonly body?: string;
  /**
   * Whether the labels that Envoy describes itself with are left out.
   * @default - they are sent
   */
  readonly disableBuiltinLabels?: boolean;
  /** The collector, and how it is called. */
  readonly grpcService: HttpListenerPolicyAccessLogOpenTelemetryGrpcService;
  /**
   * Attributes that describe the proxy.
   * @default - its name and the labels of Envoy
   */
  readonly resourceAttributes?: HttpListenerPolicyAccessLogOpenTelemetryAttributes;
}

/** The collector, and how it is called. Stands at `accessLog.openTelemetry.grpcService` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogOpenTelemetryGrpcService {
  /**
   * Authority that the service sees, which is the Host of gRPC. The SNI is another matter.
   * @default - the name of the cluster in Envoy
   */
  readonly authority?: string;
  /** The service that is called. */
  readonly backendRef: HttpListenerPolicyAccessLogGrpcServiceBackendRef;
  /**
   * Headers that each stream begins with, for a token for example.
   * @default - none
   */
  readonly initialMetadata?: HttpListenerPolicyAccessLogGrpcServiceInitialMetadata[];
  /** Name of the log, by which the service tells logs apart. */
  readonly logName: string;
  /**
   * Size of the largest message that the service may send, in bytes.
   * At least 1.
   * @default - no limit
   */
  readonly maxReceiveMessageLength?: number;
  /**
   * How a broken stream is made again.
   * @default - by the rules of Envoy
   */
  readonly retryPolicy?: HttpListenerPolicyAccessLogGrpcServiceRetryPolicy;
  /**
   * Whether headers that Envoy would add are left out.
   * @default - they are sent
   */
  readonly skipEnvoyHeaders?: boolean;
  /**
   * Longest duration of one call.
   * @default - none
   */
  readonly timeout?: string;
}

/** Stands at `accessLog.openTelemetry.attributes` and `accessLog.openTelemetry.resourceAttributes` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogOpenTelemetryAttributes {
  /**
   * The attributes.
   * @default - no attributes
   */
  readonly values?: HttpListenerPolicyAccessLogOpenTelemetryAttributesValue[];
}

/** An entry of `accessLog.openTelemetry.attributes.values` and `accessLog.openTelemetry.resourceAttributes.values` of an HTTPListenerPolicy. The attributes. */
export interface HttpListenerPolicyAccessLogOpenTelemetryAttributesValue {
  /** Name of the attribute, once in a list. */
  readonly key: string;
  /**
   * Value of the attribute, of one of the types below.
   * Exactly 1 field.
   */
  readonly value: HttpListenerPolicyAccessLogOpenTelemetryAttributesValueValue;
}

/** Value of the attribute, of one of the types below. Stands at `accessLog.openTelemetry.attributes.values.value` and `accessLog.openTelemetry.resourceAttributes.values.value` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogOpenTelemetryAttributesValueValue {
  /**
   * A list of values.
   * @default - another field beside it is written
   */
  readonly arrayValue?: { [key: string]: any }[];
  /**
   * Names and values, in an object with a list `values` again.
   * @default - another field beside it is written
   */
  readonly kvListValue?: { [key: string]: any };
  /**
   * A text. Command operators of Envoy in it, such as `%PROTOCOL%`, are filled in.
   * @default - another field beside it is written
   */
  readonly stringValue?: string;
}

/** Sends entries to a service that speaks the access log protocol of Envoy. Stands at `accessLog.grpcService` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogGrpcService {
  /**
   * Names of request headers that entries have, beside the usual ones.
   * @default - none
   */
  readonly additionalRequestHeadersToLog?: string[];
  /**
   * Names of response headers that entries have, beside the usual ones.
   * @default - none
   */
  readonly additionalResponseHeadersToLog?: string[];
  /**
   * Names of response trailers that entries have.
   * @default - none
   */
  readonly additionalResponseTrailersToLog?: string[];
  /**
   * Authority that the service sees, which is the Host of gRPC. The SNI is another matter.
   * @default - the name of the cluster in Envoy
   */
  readonly authority?: string;
  /** The service that is called. */
  readonly backendRef: HttpListenerPolicyAccessLogGrpcServiceBackendRef;
  /**
   * Headers that each stream begins with, for a token for example.
   * @default - none
   */
  readonly initialMetadata?: HttpListenerPolicyAccessLogGrpcServiceInitialMetadata[];
  /** Name of the log, by which the service tells logs apart. */
  readonly logName: string;
  /**
   * Size of the largest message that the service may send, in bytes.
   * At least 1.
   * @default - no limit
   */
  readonly maxReceiveMessageLength?: number;
  /**
   * How a broken stream is made again.
   * @default - by the rules of Envoy
   */
  readonly retryPolicy?: HttpListenerPolicyAccessLogGrpcServiceRetryPolicy;
  /**
   * Whether headers that Envoy would add are left out.
   * @default - they are sent
   */
  readonly skipEnvoyHeaders?: boolean;
  /**
   * Longest duration of one call.
   * @default - none
   */
  readonly timeout?: string;
}

/** How a broken stream is made again. Stands at `accessLog.grpcService.retryPolicy`, `accessLog.openTelemetry.grpcService.retryPolicy` and `tracing.provider.openTelemetry.grpcService.retryPolicy` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogGrpcServiceRetryPolicy {
  /**
   * How many attempts follow the first.
   * At least 1.
   * @default - 1
   */
  readonly numRetries?: number;
  /**
   * How long to wait between attempts.
   * @default - from 1s to 10s
   */
  readonly retryBackOff?: HttpListenerPolicyAccessLogGrpcServiceRetryPolicyRetryBackOff;
}

/** How long to wait between attempts. Stands at `accessLog.grpcService.retryPolicy.retryBackOff`, `accessLog.openTelemetry.grpcService.retryPolicy.retryBackOff` and `tracing.provider.openTelemetry.grpcService.retryPolicy.retryBackOff` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogGrpcServiceRetryPolicyRetryBackOff {
  /** Duration that waits between attempts grow from, at random and by doubling. At least 1ms. */
  readonly baseInterval: string;
  /**
   * Longest wait between two attempts, not shorter than `baseInterval`.
   * @default - ten times `baseInterval`
   */
  readonly maxInterval?: string;
}

/** An entry of `accessLog.grpcService.initialMetadata`, `accessLog.openTelemetry.grpcService.initialMetadata` and `tracing.provider.openTelemetry.grpcService.initialMetadata` of an HTTPListenerPolicy. Headers that each stream begins with, for a token for example. */
export interface HttpListenerPolicyAccessLogGrpcServiceInitialMetadata {
  /** Name of the header. */
  readonly key: string;
  /**
   * Value of the header.
   * @default - empty
   */
  readonly value?: string;
}

/** The service that is called. Stands at `accessLog.grpcService.backendRef`, `accessLog.openTelemetry.grpcService.backendRef` and `tracing.provider.openTelemetry.grpcService.backendRef` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogGrpcServiceBackendRef {
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

/** Which requests are logged. Stands at `accessLog.filter` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilter {
  /**
   * Fits requests that fit all of these.
   * At least 2 items.
   * @default - another field beside it is written
   */
  readonly andFilter?: HttpListenerPolicyAccessLogFilterAndFilter[];
  /**
   * Fits requests for which a CEL expression is true.
   * @default - another field beside it is written
   */
  readonly celFilter?: HttpListenerPolicyAccessLogFilterCelFilter;
  /**
   * Fits requests by how long they took.
   * @default - another field beside it is written
   */
  readonly durationFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  /**
   * Fits requests by the gRPC status of the answer.
   * @default - another field beside it is written
   */
  readonly grpcStatusFilter?: HttpListenerPolicyAccessLogFilterGrpcStatusFilter;
  /**
   * Fits requests by a header.
   * @default - another field beside it is written
   */
  readonly headerFilter?: HttpListenerPolicyAccessLogFilterHeaderFilter;
  /**
   * Fits requests that are no health checks, when true.
   * @default - another field beside it is written
   */
  readonly notHealthCheckFilter?: boolean;
  /**
   * Fits requests that fit at least one of these.
   * At least 2 items.
   * @default - another field beside it is written
   */
  readonly orFilter?: HttpListenerPolicyAccessLogFilterAndFilter[];
  /**
   * Fits requests by the flags that Envoy gives to answers.
   * @default - another field beside it is written
   */
  readonly responseFlagFilter?: HttpListenerPolicyAccessLogFilterResponseFlagFilter;
  /**
   * Fits a share of the requests, by chance.
   * In kgateway 2.3, 2.4.
   * @default - another field beside it is written
   */
  readonly runtimeFilter?: HttpListenerPolicyAccessLogFilterRuntimeFilter;
  /**
   * Fits requests by the HTTP status of the answer.
   * @default - another field beside it is written
   */
  readonly statusCodeFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  /**
   * Fits requests that are traced, when true.
   * @default - another field beside it is written
   */
  readonly traceableFilter?: boolean;
}

/** An entry of `accessLog.filter.andFilter` and `accessLog.filter.orFilter` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterAndFilter {
  /**
   * Fits requests for which a CEL expression is true.
   * @default - another field beside it is written
   */
  readonly celFilter?: HttpListenerPolicyAccessLogFilterCelFilter;
  /**
   * Fits requests by how long they took.
   * @default - another field beside it is written
   */
  readonly durationFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  /**
   * Fits requests by the gRPC status of the answer.
   * @default - another field beside it is written
   */
  readonly grpcStatusFilter?: HttpListenerPolicyAccessLogFilterGrpcStatusFilter;
  /**
   * Fits requests by a header.
   * @default - another field beside it is written
   */
  readonly headerFilter?: HttpListenerPolicyAccessLogFilterHeaderFilter;
  /**
   * Fits requests that are no health checks, when true.
   * @default - another field beside it is written
   */
  readonly notHealthCheckFilter?: boolean;
  /**
   * Fits requests by the flags that Envoy gives to answers.
   * @default - another field beside it is written
   */
  readonly responseFlagFilter?: HttpListenerPolicyAccessLogFilterResponseFlagFilter;
  /**
   * Fits a share of the requests, by chance.
   * In kgateway 2.3, 2.4.
   * @default - another field beside it is written
   */
  readonly runtimeFilter?: HttpListenerPolicyAccessLogFilterRuntimeFilter;
  /**
   * Fits requests by the HTTP status of the answer.
   * @default - another field beside it is written
   */
  readonly statusCodeFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  /**
   * Fits requests that are traced, when true.
   * @default - another field beside it is written
   */
  readonly traceableFilter?: boolean;
}

/** Fits a share of the requests, by chance. Stands at `accessLog.filter.andFilter.runtimeFilter`, `accessLog.filter.orFilter.runtimeFilter`, `accessLog.filter.runtimeFilter` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterRuntimeFilter {
  /**
   * Share of requests that fit, unless the runtime of the proxy says otherwise.
   * @default - none
   */
  readonly percentSampled?: HttpListenerPolicyAccessLogFilterRuntimeFilterPercentSampled;
  /**
   * Key in the runtime of the proxy that overrides the share.
   * At least 1 character.
   */
  readonly runtimeKey: string;
  /**
   * Whether chance decides on each proxy anew.
   * @default - the request id decides, so that all proxies agree
   */
  readonly useIndependentRandomness?: boolean;
}

/** Share of requests that fit, unless the runtime of the proxy says otherwise. Stands at `accessLog.filter.andFilter.runtimeFilter.percentSampled`, `accessLog.filter.orFilter.runtimeFilter.percentSampled`, `accessLog.filter.runtimeFilter.percentSampled` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterRuntimeFilterPercentSampled {
  /**
   * The number of requests that `numerator` is counted in.
   * @default - `HUNDRED`
   */
  readonly denominator?: HttpListenerPolicyAccessLogFilterRuntimeFilterPercentSampledDenominator;
  /**
   * How many requests out of the denominator fit.
   * At least 0.
   */
  readonly numerator: number;
}

/** The number of requests that `numerator` is counted in. A value of `accessLog.filter.andFilter.runtimeFilter.percentSampled.denominator`, `accessLog.filter.orFilter.runtimeFilter.percentSampled.denominator`, `accessLog.filter.runtimeFilter.percentSampled.denominator` and 3 more places of an HTTPListenerPolicy. */
export enum HttpListenerPolicyAccessLogFilterRuntimeFilterPercentSampledDenominator {
  HUNDRED = 'HUNDRED',
  TEN_THOUSAND = 'TEN_THOUSAND',
  MILLION = 'MILLION',
}

/** Fits requests by the flags that Envoy gives to answers. Stands at `accessLog.filter.andFilter.responseFlagFilter`, `accessLog.filter.orFilter.responseFlagFilter`, `accessLog.filter.responseFlagFilter` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterResponseFlagFilter {
  /**
   * Short names of flags, such as `UF` for a failed connection. One of them is enough.
   * At least 1 item.
   */
  readonly flags: string[];
}

/** Fits requests by a header. Stands at `accessLog.filter.andFilter.headerFilter`, `accessLog.filter.headerFilter`, `accessLog.filter.orFilter.headerFilter` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterHeaderFilter {
  /** The header and its value. */
  readonly header: HttpListenerPolicyAccessLogFilterHeaderFilterHeader;
}

/** The header and its value. Stands at `accessLog.filter.andFilter.headerFilter.header`, `accessLog.filter.headerFilter.header`, `accessLog.filter.orFilter.headerFilter.header` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterHeaderFilterHeader {
  /**
   * Name of the header, in any case of letters.
   * 1 to 256 characters.
   */
  readonly name: string;
  /**
   * How the value is compared.
   * @default "Exact"
   */
  readonly type?: HttpListenerPolicyAccessLogFilterHeaderFilterHeaderType;
  /**
   * The value, or the expression, that is compared with.
   * 1 to 4096 characters.
   */
  readonly value: string;
}

/** How the value is compared. A value of `accessLog.filter.andFilter.headerFilter.header.type`, `accessLog.filter.headerFilter.header.type`, `accessLog.filter.orFilter.headerFilter.header.type` and 3 more places of an HTTPListenerPolicy. */
export enum HttpListenerPolicyAccessLogFilterHeaderFilterHeaderType {
  /** It is equal. */
  EXACT = 'Exact',
  /** It fits the regular expression as a whole, in the syntax of RE2. */
  REGULAR_EXPRESSION = 'RegularExpression',
}

/** Fits requests by the gRPC status of the answer. Stands at `accessLog.filter.andFilter.grpcStatusFilter`, `accessLog.filter.grpcStatusFilter`, `accessLog.filter.orFilter.grpcStatusFilter` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterGrpcStatusFilter {
  /**
   * Whether `statuses` are those that do not fit.
   * @default - they are those that fit
   */
  readonly exclude?: boolean;
  /**
   * The statuses.
   * At least 1 item.
   * @default - no status fits
   */
  readonly statuses?: HttpListenerPolicyAccessLogFilterGrpcStatusFilterStatuse[];
}

/** The statuses. A value of `accessLog.filter.andFilter.grpcStatusFilter.statuses`, `accessLog.filter.grpcStatusFilter.statuses`, `accessLog.filter.orFilter.grpcStatusFilter.statuses` and 3 more places of an HTTPListenerPolicy. */
export enum HttpListenerPolicyAccessLogFilterGrpcStatusFilterStatuse {
  OK = 'OK',
  CANCELED = 'CANCELED',
  UNKNOWN = 'UNKNOWN',
  INVALID_ARGUMENT = 'INVALID_ARGUMENT',
  DEADLINE_EXCEEDED = 'DEADLINE_EXCEEDED',
  NOT_FOUND = 'NOT_FOUND',
  ALREADY_EXISTS = 'ALREADY_EXISTS',
  PERMISSION_DENIED = 'PERMISSION_DENIED',
  RESOURCE_EXHAUSTED = 'RESOURCE_EXHAUSTED',
  FAILED_PRECONDITION = 'FAILED_PRECONDITION',
  ABORTED = 'ABORTED',
  OUT_OF_RANGE = 'OUT_OF_RANGE',
  UNIMPLEMENTED = 'UNIMPLEMENTED',
  INTERNAL = 'INTERNAL',
  UNAVAILABLE = 'UNAVAILABLE',
  DATA_LOSS = 'DATA_LOSS',
  UNAUTHENTICATED = 'UNAUTHENTICATED',
}

/** Stands at `accessLog.filter.andFilter.durationFilter`, `accessLog.filter.andFilter.statusCodeFilter`, `accessLog.filter.durationFilter` and 9 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterDurationFilter {
  /** How the number is compared. */
  readonly op: HttpListenerPolicyAccessLogFilterDurationFilterOp;
  /**
   * What is compared with: milliseconds for durations, a code for the status.
   * 0 to 4294967295.
   */
  readonly value: number;
}

/** How the number is compared. A value of `accessLog.filter.andFilter.durationFilter.op`, `accessLog.filter.andFilter.statusCodeFilter.op`, `accessLog.filter.durationFilter.op` and 9 more places of an HTTPListenerPolicy. */
export enum HttpListenerPolicyAccessLogFilterDurationFilterOp {
  /** It is equal. */
  EQ = 'EQ',
  /** It is greater or equal. */
  GE = 'GE',
  /** It is less or equal. */
  LE = 'LE',
}

/** Fits requests for which a CEL expression is true. Stands at `accessLog.filter.andFilter.celFilter`, `accessLog.filter.celFilter`, `accessLog.filter.orFilter.celFilter` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterCelFilter {
  /** The CEL expression, over the attributes of Envoy such as `response.code`. */
  readonly match: string;
}

/** Writes to a file of the proxy. Needs either `stringFormat` or `jsonFormat`. Stands at `accessLog.fileSink` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFileSink {
  /**
   * Each line as an object. Command operators of Envoy in its values, such as `%PROTOCOL%`, are filled in.
   * @default - another field beside it is written
   */
  readonly jsonFormat?: { [key: string]: any };
  /** Path of the file; `/dev/stdout` for the log of the pod. */
  readonly path: string;
  /**
   * Each line as a string. Command operators of Envoy in it, such as `%PROTOCOL%`, are filled in. Lines need a line feed at their end.
   * @default - another field beside it is written
   */
  readonly stringFormat?: string;
}
