// Generated from imports/ by `npx projen generate`. Do not edit.
/** How listeners treat connections and HTTP: limits, logs, tracing, trust in headers. The spec of a ListenerPolicy. */
export interface ListenerPolicySpec {
  /**
   * Settings of all listeners whose port is not in `perPort`.
   * @default - by the rules of the proxy
   */
  readonly default?: ListenerPolicyDefault;
  /**
   * Settings of the listeners of one port. They take the place of `default` as a whole.
   * At most 64 items.
   * @default - `default` applies
   */
  readonly perPort?: ListenerPolicyPerPort[];
  /**
   * Gateways that the policy applies to, in its own namespace.
   * 1 to 16 items.
   * @default - `targetSelectors` decide
   */
  readonly targetRefs?: ListenerPolicyTargetRef[];
  /**
   * The same as `targetRefs`, but by labels: objects that come later are found, too. With many policies it is slower.
   * @default - only `targetRefs` count
   */
  readonly targetSelectors?: ListenerPolicyTargetSelector[];
}

/** An entry of `targetSelectors` of a ListenerPolicy. The same as `targetRefs`, but by labels: objects that come later are found, too. With many policies it is slower. */
export interface ListenerPolicyTargetSelector {
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
   * Name of a listener of each Gateway.
   * 1 to 253 characters. In kgateway since 2.3.
   * @default - all listeners
   */
  readonly sectionName?: string;
}

/** An entry of `targetRefs` of a ListenerPolicy. Gateways that the policy applies to, in its own namespace. */
export interface ListenerPolicyTargetRef {
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
   * Name of a listener of the Gateway.
   * 1 to 253 characters. In kgateway since 2.3.
   * @default - all listeners
   */
  readonly sectionName?: string;
}

/** An entry of `perPort` of a ListenerPolicy. Settings of the listeners of one port. They take the place of `default` as a whole. */
export interface ListenerPolicyPerPort {
  /** Settings of the listeners of this port. Nothing is taken from `default`. */
  readonly listener: ListenerPolicyPerPortListener;
  /**
   * The port, once in the list.
   * 1 to 65535.
   */
  readonly port: number;
}

/** Settings of the listeners of this port. Nothing is taken from `default`. Stands at `perPort.listener` of a ListenerPolicy. */
export interface ListenerPolicyPerPortListener {
  /**
   * How HTTP is handled.
   * @default - by the rules of the proxy
   */
  readonly httpSettings?: ListenerPolicyDefaultHttpSettings;
  /**
   * Bytes that are held back for one connection at most, in each direction. A small number protects an open gateway.
   * At least 0.
   * @default - 1 MiB
   */
  readonly perConnectionBufferLimitBytes?: number;
  /**
   * Expects a PROXY protocol header from a load balancer in front, which tells the address of the client.
   * @default - no header is expected
   */
  readonly proxyProtocol?: ListenerPolicyDefaultProxyProtocol;
  /**
   * Probes connections of clients that are silent.
   * In kgateway since 2.3.
   * @default - no probes
   */
  readonly tcpKeepalive?: ListenerPolicyDefaultTcpKeepalive;
  /**
   * Longest duration of a TLS handshake.
   * At most 32 characters. In kgateway since 2.4.
   * @default - no limit
   */
  readonly transportSocketConnectTimeout?: string;
}

/** Settings of all listeners whose port is not in `perPort`. Stands at `default` of a ListenerPolicy. */
export interface ListenerPolicyDefault {
  /**
   * Asks clients for a certificate.
   * In kgateway since 2.3.
   * @default - clients need none
   */
  readonly clientCertificateValidation?: ListenerPolicyDefaultClientCertificateValidation;
  /**
   * How HTTP is handled.
   * @default - by the rules of the proxy
   */
  readonly httpSettings?: ListenerPolicyDefaultHttpSettings;
  /**
   * Bytes that are held back for one connection at most, in each direction. A small number protects an open gateway.
   * At least 0.
   * @default - 1 MiB
   */
  readonly perConnectionBufferLimitBytes?: number;
  /**
   * Expects a PROXY protocol header from a load balancer in front, which tells the address of the client.
   * @default - no header is expected
   */
  readonly proxyProtocol?: ListenerPolicyDefaultProxyProtocol;
  /**
   * Probes connections of clients that are silent.
   * In kgateway since 2.3.
   * @default - no probes
   */
  readonly tcpKeepalive?: ListenerPolicyDefaultTcpKeepalive;
  /**
   * Longest duration of a TLS handshake.
   * At most 32 characters. In kgateway since 2.4.
   * @default - no limit
   */
  readonly transportSocketConnectTimeout?: string;
}

/** Probes connections of clients that are silent. Stands at `default.tcpKeepalive` and `perPort.listener.tcpKeepalive` of a ListenerPolicy. */
export interface ListenerPolicyDefaultTcpKeepalive {
  /**
   * Duration between two probes, in whole seconds. At least 1s.
   * At most 32 characters.
   * @default - the default of the operating system
   */
  readonly keepAliveInterval?: string;
  /**
   * How many probes may stay without answer before the connection is closed.
   * At least 0.
   * @default - the default of the operating system
   */
  readonly keepAliveProbes?: number;
  /**
   * Duration of silence before the first probe, in whole seconds. At least 1s.
   * At most 32 characters.
   * @default - the default of the operating system
   */
  readonly keepAliveTime?: string;
}

/** Expects a PROXY protocol header from a load balancer in front, which tells the address of the client. Stands at `default.proxyProtocol` and `perPort.listener.proxyProtocol` of a ListenerPolicy. */
export interface ListenerPolicyDefaultProxyProtocol {
  /**
   * Whether connections without the header are served, too. Then anyone can claim an address.
   * In kgateway since 2.3.
   * @default - they are closed
   */
  readonly allowRequestsWithoutProxyProtocol?: boolean;
}

/** How HTTP is handled. Stands at `default.httpSettings` and `perPort.listener.httpSettings` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettings {
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
  readonly accessLog?: ListenerPolicyDefaultHttpSettingsAccessLog[];
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
  readonly earlyRequestHeaderModifier?: ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifier;
  /**
   * What happens to the header `x-forwarded-client-cert`, which tells the backend about the certificate of the client.
   * In kgateway since 2.4.
   * @default - the header is taken out
   */
  readonly forwardClientCertDetails?: ListenerPolicyDefaultHttpSettingsForwardClientCertDetails;
  /**
   * Whether requests without `x-request-id` get one.
   * @default - they do
   */
  readonly generateRequestId?: boolean;
  /**
   * Answers health checks for the proxy itself, on a path of its own.
   * @default - routes get all paths
   */
  readonly healthCheck?: ListenerPolicyDefaultHttpSettingsHealthCheck;
  /**
   * Limits of HTTP/2 towards clients.
   * In kgateway since 2.3.
   * @default - those of the proxy
   */
  readonly http2ProtocolOptions?: ListenerPolicyDefaultHttpSettingsHttp2ProtocolOptions;
  /**
   * Longest duration without requests before a connection of a client is closed. `0s` stands for none.
   * At most 32 characters.
   * @default - 1h
   */
  readonly idleTimeout?: string;
  /**
   * Changes answers that the proxy gives itself, such as 503.
   * In kgateway since 2.4.
   * @default - they stay as they are
   */
  readonly localReplies?: ListenerPolicyDefaultHttpSettingsLocalReplies;
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
   * At least 0. In kgateway since 2.4.
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
   * Whether `Expect: 100-continue` is left to the backend.
   * In kgateway since 2.5.
   * @default - the proxy answers it
   */
  readonly proxy100Continue?: boolean;
  /**
   * What happens to the response header `server`.
   * @default - `Overwrite`
   */
  readonly serverHeaderTransformation?: ListenerPolicyDefaultHttpSettingsServerHeaderTransformation;
  /**
   * Value of the response header `server`.
   * At least 1 character. In kgateway since 2.4.
   * @default - `envoy`
   */
  readonly serverName?: string;
  /**
   * Whether the address of the client is not added to `X-Forwarded-For`.
   * In kgateway since 2.3.
   * @default - it is added
   */
  readonly skipXFFAppend?: boolean;
  /**
   * Longest duration in which a stream sends and receives nothing. `0s` stands for none.
   * At most 32 characters.
   * @default - 5m
   */
  readonly streamIdleTimeout?: string;
  /**
   * Which ports are taken out of Host.
   * In kgateway since 2.3.
   * @default - none
   */
  readonly stripHostPortMode?: ListenerPolicyDefaultHttpSettingsStripHostPortMode;
  /**
   * Whether a dot at the end of Host is taken out.
   * In kgateway since 2.5.
   * @default - it is kept
   */
  readonly stripTrailingHostDot?: boolean;
  /**
   * Sends spans of requests to a collector.
   * @default - nothing is traced
   */
  readonly tracing?: ListenerPolicyDefaultHttpSettingsTracing;
  /**
   * Protocols that a connection may change to.
   * @default - those that backends ask for
   */
  readonly upgradeConfig?: ListenerPolicyDefaultHttpSettingsUpgradeConfig;
  /**
   * Whether the client is who is connected. If not, `X-Forwarded-For` says who it is, which anyone can write.
   * @default - it is
   */
  readonly useRemoteAddress?: boolean;
  /**
   * How `x-request-id` is made and used.
   * In kgateway since 2.3.
   * @default - by the rules of Envoy
   */
  readonly uuidRequestIdConfig?: ListenerPolicyDefaultHttpSettingsUuidRequestIdConfig;
  /**
   * How many proxies in front of this one are trusted to write `X-Forwarded-For`. Not beside `xffTrustedCIDRs`.
   * At least 0.
   * @default - 0
   */
  readonly xffNumTrustedHops?: number;
  /**
   * Addresses of proxies in front of this one that are trusted to write `X-Forwarded-For`. Needs `useRemoteAddress: false`.
   * At least 1 item. In kgateway since 2.3.
   * @default - none
   */
  readonly xffTrustedCIDRs?: string[];
}

/** How `x-request-id` is made and used. Stands at `default.httpSettings.uuidRequestIdConfig` and `perPort.listener.httpSettings.uuidRequestIdConfig` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsUuidRequestIdConfig {
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

/** Protocols that a connection may change to. Stands at `default.httpSettings.upgradeConfig` and `perPort.listener.httpSettings.upgradeConfig` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsUpgradeConfig {
  /**
   * Names of the protocols, such as `websocket`.
   * At least 1 item.
   * @default - none
   */
  readonly enabledUpgrades?: string[];
}

/** Sends spans of requests to a collector. Stands at `default.httpSettings.tracing` and `perPort.listener.httpSettings.tracing` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracing {
  /**
   * Attributes that spans get.
   * @default - none
   */
  readonly attributes?: ListenerPolicyDefaultHttpSettingsTracingAttribute[];
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
  readonly provider: ListenerPolicyDefaultHttpSettingsTracingProvider;
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

/** Where spans are sent. Stands at `default.httpSettings.tracing.provider` and `perPort.listener.httpSettings.tracing.provider` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProvider {
  /**
   * A collector that speaks OpenTelemetry over gRPC.
   * @default - no spans are sent
   */
  readonly openTelemetry?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetry;
}

/** A collector that speaks OpenTelemetry over gRPC. Stands at `default.httpSettings.tracing.provider.openTelemetry` and `perPort.listener.httpSettings.tracing.provider.openTelemetry` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetry {
  /** The collector, and how it is called. */
  readonly grpcService: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryGrpcService;
  /**
   * What else describes the proxy in its spans.
   * @default - nothing else
   */
  readonly resourceDetectors?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetector[];
  /**
   * Which requests are traced, in place of the percentages.
   * Exactly 1 field.
   * @default - the percentages decide
   */
  readonly sampler?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetrySampler;
  /**
   * Name of the service in the spans.
   * @default - name and namespace of the Gateway, with a dot between
   */
  readonly serviceName?: string;
}

/** Which requests are traced, in place of the percentages. Stands at `default.httpSettings.tracing.provider.openTelemetry.sampler` and `perPort.listener.httpSettings.tracing.provider.openTelemetry.sampler` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetrySampler {
  /**
   * An empty object traces every request.
   * @default - the percentages decide
   */
  readonly alwaysOnConfig?: { [key: string]: any };
}

/** An entry of `default.httpSettings.tracing.provider.openTelemetry.resourceDetectors` and `perPort.listener.httpSettings.tracing.provider.openTelemetry.resourceDetectors` of a ListenerPolicy. What else describes the proxy in its spans. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetector {
  /**
   * Takes attributes from the environment variable `OTEL_RESOURCE_ATTRIBUTES` of the proxy.
   * @default - nothing is read
   */
  readonly environmentResourceDetector?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector;
}

/** Takes attributes from the environment variable `OTEL_RESOURCE_ATTRIBUTES` of the proxy. Stands at `default.httpSettings.tracing.provider.openTelemetry.resourceDetectors.environmentResourceDetector` and `perPort.listener.httpSettings.tracing.provider.openTelemetry.resourceDetectors.environmentResourceDetector` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector {
  /**
   * Whether the variable is read.
   * In kgateway since 2.3.
   * @default true
   */
  readonly enable?: boolean;
}

/** The collector, and how it is called. Stands at `default.httpSettings.tracing.provider.openTelemetry.grpcService` and `perPort.listener.httpSettings.tracing.provider.openTelemetry.grpcService` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryGrpcService {
  /**
   * Authority that the service sees, which is the Host of gRPC. The SNI is another matter.
   * @default - the name of the cluster in Envoy
   */
  readonly authority?: string;
  /** The service that is called. */
  readonly backendRef: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceBackendRef;
  /**
   * Headers that each stream begins with, for a token for example.
   * @default - none
   */
  readonly initialMetadata?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata[];
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
  readonly retryPolicy?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy;
  /**
   * Whether headers that Envoy would add are left out.
   * @default - they are sent
   */
  readonly skipEnvoyHeaders?: boolean;
  /**
   * Longest duration of one call.
   * At most 32 characters.
   * @default - none
   */
  readonly timeout?: string;
}

/** An entry of `default.httpSettings.tracing.attributes` and `perPort.listener.httpSettings.tracing.attributes` of a ListenerPolicy. Attributes that spans get. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttribute {
  /**
   * Takes the value from an environment variable of the proxy.
   * @default - not from there
   */
  readonly environment?: ListenerPolicyDefaultHttpSettingsTracingAttributeEnvironment;
  /**
   * Takes a fixed value.
   * @default - no fixed value
   */
  readonly literal?: ListenerPolicyDefaultHttpSettingsTracingAttributeLiteral;
  /**
   * Takes the value from metadata of Envoy, as JSON.
   * @default - not from there
   */
  readonly metadata?: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadata;
  /** Name of the attribute, once in a list. */
  readonly name: string;
  /**
   * Takes the value from a header of the request.
   * @default - not from there
   */
  readonly requestHeader?: ListenerPolicyDefaultHttpSettingsTracingAttributeEnvironment;
}

/** Takes the value from metadata of Envoy, as JSON. Stands at `default.httpSettings.tracing.attributes.metadata` and `perPort.listener.httpSettings.tracing.attributes.metadata` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeMetadata {
  /**
   * Value where the metadata has none.
   * @default - the attribute is left out
   */
  readonly defaultValue?: string;
  /** Whose metadata it is. */
  readonly kind: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataKind;
  /** Where in the metadata the value is. */
  readonly metadataKey: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKey;
}

/** Where in the metadata the value is. Stands at `default.httpSettings.tracing.attributes.metadata.metadataKey` and `perPort.listener.httpSettings.tracing.attributes.metadata.metadataKey` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKey {
  /** Namespace of metadata, often the name of a filter. */
  readonly key: string;
  /** Keys that lead to the value, from the outermost. */
  readonly path: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKeyPath[];
}

/** An entry of `default.httpSettings.tracing.attributes.metadata.metadataKey.path` and `perPort.listener.httpSettings.tracing.attributes.metadata.metadataKey.path` of a ListenerPolicy. Keys that lead to the value, from the outermost. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKeyPath {
  /** Key at this level. */
  readonly key: string;
}

/** Whose metadata it is. A value of `default.httpSettings.tracing.attributes.metadata.kind` and `perPort.listener.httpSettings.tracing.attributes.metadata.kind` of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataKind {
  /** Of the request, left there by filters. */
  REQUEST = 'Request',
  /** Of the route. */
  ROUTE = 'Route',
  /** Of the cluster in Envoy that stands for the backend. */
  CLUSTER = 'Cluster',
  /** Of the endpoint. */
  HOST = 'Host',
}

/** Takes a fixed value. Stands at `default.httpSettings.tracing.attributes.literal` and `perPort.listener.httpSettings.tracing.attributes.literal` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeLiteral {
  /** The value. */
  readonly value: string;
}

/** Stands at `default.httpSettings.tracing.attributes.environment`, `default.httpSettings.tracing.attributes.requestHeader`, `perPort.listener.httpSettings.tracing.attributes.environment` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeEnvironment {
  /**
   * Value where the source has none.
   * @default - the attribute is left out
   */
  readonly defaultValue?: string;
  /** Name of the variable or of the header. */
  readonly name: string;
}

/** Which ports are taken out of Host. A value of `default.httpSettings.stripHostPortMode` and `perPort.listener.httpSettings.stripHostPortMode` of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsStripHostPortMode {
  /** The port of the listener itself. */
  MATCHING_PORT = 'MatchingPort',
  /** Every port. */
  ANY_PORT = 'AnyPort',
}

/** What happens to the response header `server`. A value of `default.httpSettings.serverHeaderTransformation` and `perPort.listener.httpSettings.serverHeaderTransformation` of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsServerHeaderTransformation {
  /** It is set, whatever the backend says. */
  OVERWRITE = 'Overwrite',
  /** It is set where the backend sets none. */
  APPEND_IF_ABSENT = 'AppendIfAbsent',
  /** It is what the backend says. */
  PASS_THROUGH = 'PassThrough',
}

/** Changes answers that the proxy gives itself, such as 503. Stands at `default.httpSettings.localReplies` and `perPort.listener.httpSettings.localReplies` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalReplies {
  /**
   * Body of all such answers. Write either `text` or `json`.
   * @default - the text of the proxy
   */
  readonly defaultBodyFormat?: ListenerPolicyDefaultHttpSettingsLocalRepliesDefaultBodyFormat;
  /**
   * Changes of some of the answers. The first whose filter fits counts.
   * 1 to 16 items.
   * @default - none
   */
  readonly mappers?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapper[];
}

/** An entry of `default.httpSettings.localReplies.mappers` and `perPort.listener.httpSettings.localReplies.mappers` of a ListenerPolicy. Changes of some of the answers. The first whose filter fits counts. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapper {
  /**
   * Text that takes the place of the body, before any format.
   * @default - the text of the proxy
   */
  readonly body?: string;
  /**
   * Body of these answers, in place of `defaultBodyFormat`.
   * @default - `defaultBodyFormat`
   */
  readonly bodyFormatOverride?: ListenerPolicyDefaultHttpSettingsLocalRepliesDefaultBodyFormat;
  /** Which answers are changed. */
  readonly filter: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilter;
  /**
   * Changes of headers of the answer.
   * @default - none
   */
  readonly headers?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeaders;
  /**
   * HTTP status of the answer.
   * 100 to 599.
   * @default - it stays
   */
  readonly statusCode?: number;
}

/** Changes of headers of the answer. Stands at `default.httpSettings.localReplies.mappers.headers` and `perPort.listener.httpSettings.localReplies.mappers.headers` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeaders {
  /**
   * Headers that get a value beside those that they have.
   * At most 16 items.
   * @default - none are added
   */
  readonly add?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAdd[];
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
  readonly set?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAdd[];
}

/** An entry of `default.httpSettings.localReplies.mappers.headers.add`, `default.httpSettings.localReplies.mappers.headers.set`, `perPort.listener.httpSettings.localReplies.mappers.headers.add` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAdd {
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
  readonly secretRef?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAddSecretRef;
  /**
   * Value of the header. Write either this or `secretRef`.
   * 1 to 4096 characters.
   * @default - the value comes from `secretRef`
   */
  readonly value?: string;
}

/** Secret that holds the value, for what should not be in a manifest. Stands at `default.httpSettings.localReplies.mappers.headers.add.secretRef`, `default.httpSettings.localReplies.mappers.headers.set.secretRef`, `perPort.listener.httpSettings.localReplies.mappers.headers.add.secretRef` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAddSecretRef {
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

/** Which answers are changed. Stands at `default.httpSettings.localReplies.mappers.filter` and `perPort.listener.httpSettings.localReplies.mappers.filter` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilter {
  /**
   * Fits requests that fit all of these.
   * At least 2 items.
   * @default - another field beside it is written
   */
  readonly andFilter?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilterAndFilter[];
  /**
   * Fits requests for which a CEL expression is true.
   * @default - another field beside it is written
   */
  readonly celFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter;
  /**
   * Fits requests by how long they took.
   * @default - another field beside it is written
   */
  readonly durationFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /**
   * Fits requests by the gRPC status of the answer.
   * @default - another field beside it is written
   */
  readonly grpcStatusFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter;
  /**
   * Fits requests by a header.
   * @default - another field beside it is written
   */
  readonly headerFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter;
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
  readonly orFilter?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilterAndFilter[];
  /**
   * Fits requests by the flags that Envoy gives to answers.
   * @default - another field beside it is written
   */
  readonly responseFlagFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter;
  /**
   * Fits a share of the requests, by chance.
   * @default - another field beside it is written
   */
  readonly runtimeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter;
  /**
   * Fits requests by the HTTP status of the answer.
   * @default - another field beside it is written
   */
  readonly statusCodeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /**
   * Fits requests that are traced, when true.
   * @default - another field beside it is written
   */
  readonly traceableFilter?: boolean;
}

/** An entry of `default.httpSettings.localReplies.mappers.filter.andFilter`, `default.httpSettings.localReplies.mappers.filter.orFilter`, `perPort.listener.httpSettings.localReplies.mappers.filter.andFilter` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilterAndFilter {
  /**
   * Fits requests for which a CEL expression is true.
   * @default - another field beside it is written
   */
  readonly celFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter;
  /**
   * Fits requests by how long they took.
   * @default - another field beside it is written
   */
  readonly durationFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /**
   * Fits requests by the gRPC status of the answer.
   * @default - another field beside it is written
   */
  readonly grpcStatusFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter;
  /**
   * Fits requests by a header.
   * @default - another field beside it is written
   */
  readonly headerFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter;
  /**
   * Fits requests that are no health checks, when true.
   * @default - another field beside it is written
   */
  readonly notHealthCheckFilter?: boolean;
  /**
   * Fits requests by the flags that Envoy gives to answers.
   * @default - another field beside it is written
   */
  readonly responseFlagFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter;
  /**
   * Fits a share of the requests, by chance.
   * @default - another field beside it is written
   */
  readonly runtimeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter;
  /**
   * Fits requests by the HTTP status of the answer.
   * @default - another field beside it is written
   */
  readonly statusCodeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /**
   * Fits requests that are traced, when true.
   * @default - another field beside it is written
   */
  readonly traceableFilter?: boolean;
}

/** Stands at `default.httpSettings.localReplies.defaultBodyFormat`, `default.httpSettings.localReplies.mappers.bodyFormatOverride`, `perPort.listener.httpSettings.localReplies.defaultBodyFormat` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesDefaultBodyFormat {
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

/** Limits of HTTP/2 towards clients. Stands at `default.httpSettings.http2ProtocolOptions` and `perPort.listener.httpSettings.http2ProtocolOptions` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsHttp2ProtocolOptions {
  /**
   * Whether clients may open tunnels by extended CONNECT, which WebSockets over HTTP/2 need.
   * In kgateway since 2.4.
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

/** Answers health checks for the proxy itself, on a path of its own. Stands at `default.httpSettings.healthCheck` and `perPort.listener.httpSettings.healthCheck` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsHealthCheck {
  /**
   * The path, which is compared as a whole. No route gets it any more.
   * At most 2048 characters.
   */
  readonly path: string;
}

/** What happens to the header `x-forwarded-client-cert`, which tells the backend about the certificate of the client. Stands at `default.httpSettings.forwardClientCertDetails` and `perPort.listener.httpSettings.forwardClientCertDetails` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsForwardClientCertDetails {
  /**
   * Parts of the certificate that the header gets, for the modes that write it.
   * @default - its hash only
   */
  readonly details?: ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsDetails;
  /**
   * What happens to the header.
   * @default - `Sanitize`
   */
  readonly mode?: ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsMode;
}

/** What happens to the header. A value of `default.httpSettings.forwardClientCertDetails.mode` and `perPort.listener.httpSettings.forwardClientCertDetails.mode` of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsMode {
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

/** Parts of the certificate that the header gets, for the modes that write it. Stands at `default.httpSettings.forwardClientCertDetails.details` and `perPort.listener.httpSettings.forwardClientCertDetails.details` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsDetails {
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

/** Changes headers before a route is chosen, for example takes out what no client should send. Stands at `default.httpSettings.earlyRequestHeaderModifier` and `perPort.listener.httpSettings.earlyRequestHeaderModifier` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifier {
  /**
   * Headers that get a value beside those that they have.
   * At most 16 items.
   * @default - none are added
   */
  readonly add?: ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifierAdd[];
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
  readonly set?: ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifierAdd[];
}

/** An entry of `default.httpSettings.earlyRequestHeaderModifier.add`, `default.httpSettings.earlyRequestHeaderModifier.set`, `perPort.listener.httpSettings.earlyRequestHeaderModifier.add` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifierAdd {
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

/** An entry of `default.httpSettings.accessLog` and `perPort.listener.httpSettings.accessLog` of a ListenerPolicy. Logs of the requests. Each goes to one place. */
export interface ListenerPolicyDefaultHttpSettingsAccessLog {
  /**
   * Writes to a file of the proxy. Needs either `stringFormat` or `jsonFormat`.
   * @default - no file
   */
  readonly fileSink?: ListenerPolicyDefaultHttpSettingsAccessLogFileSink;
  /**
   * Which requests are logged.
   * @default - all
   */
  readonly filter?: ListenerPolicyDefaultHttpSettingsAccessLogFilter;
  /**
   * Sends entries to a service that speaks the access log protocol of Envoy.
   * @default - no such service
   */
  readonly grpcService?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcService;
  /**
   * Sends entries to a collector that speaks OpenTelemetry over gRPC.
   * @default - no such collector
   */
  readonly openTelemetry?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetry;
}

/** Sends entries to a collector that speaks OpenTelemetry over gRPC. Stands at `default.httpSettings.accessLog.openTelemetry` and `perPort.listener.httpSettings.accessLog.openTelemetry` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetry {
  /**
   * Attributes that each entry gets.
   * @default - none
   */
  readonly attributes?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes;
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
  readonly grpcService: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryGrpcService;
  /**
   * Attributes that describe the proxy.
   * @default - its name and the labels of Envoy
   */
  readonly resourceAttributes?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes;
}

/** The collector, and how it is called. Stands at `default.httpSettings.accessLog.openTelemetry.grpcService` and `perPort.listener.httpSettings.accessLog.openTelemetry.grpcService` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryGrpcService {
  /**
   * Authority that the service sees, which is the Host of gRPC. The SNI is another matter.
   * @default - the name of the cluster in Envoy
   */
  readonly authority?: string;
  /** The service that is called. */
  readonly backendRef: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceBackendRef;
  /**
   * Headers that each stream begins with, for a token for example.
   * @default - none
   */
  readonly initialMetadata?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata[];
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
  readonly retryPolicy?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy;
  /**
   * Whether headers that Envoy would add are left out.
   * @default - they are sent
   */
  readonly skipEnvoyHeaders?: boolean;
  /**
   * Longest duration of one call.
   * At most 32 characters.
   * @default - none
   */
  readonly timeout?: string;
}

/** Stands at `default.httpSettings.accessLog.openTelemetry.attributes`, `default.httpSettings.accessLog.openTelemetry.resourceAttributes`, `perPort.listener.httpSettings.accessLog.openTelemetry.attributes` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes {
  /**
   * The attributes.
   * @default - no attributes
   */
  readonly values?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValue[];
}

/** An entry of `default.httpSettings.accessLog.openTelemetry.attributes.values`, `default.httpSettings.accessLog.openTelemetry.resourceAttributes.values`, `perPort.listener.httpSettings.accessLog.openTelemetry.attributes.values` and 1 more place of a ListenerPolicy. The attributes. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValue {
  /** Name of the attribute, once in a list. */
  readonly key: string;
  /**
   * Value of the attribute, of one of the types below.
   * Exactly 1 field.
   */
  readonly value: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValueValue;
}

/** Value of the attribute, of one of the types below. Stands at `default.httpSettings.accessLog.openTelemetry.attributes.values.value`, `default.httpSettings.accessLog.openTelemetry.resourceAttributes.values.value`, `perPort.listener.httpSettings.accessLog.openTelemetry.attributes.values.value` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValueValue {
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

/** Sends entries to a service that speaks the access log protocol of Envoy. Stands at `default.httpSettings.accessLog.grpcService` and `perPort.listener.httpSettings.accessLog.grpcService` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcService {
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
  readonly backendRef: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceBackendRef;
  /**
   * Headers that each stream begins with, for a token for example.
   * @default - none
   */
  readonly initialMetadata?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata[];
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
  readonly retryPolicy?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy;
  /**
   * Whether headers that Envoy would add are left out.
   * @default - they are sent
   */
  readonly skipEnvoyHeaders?: boolean;
  /**
   * Longest duration of one call.
   * At most 32 characters.
   * @default - none
   */
  readonly timeout?: string;
}

/** How a broken stream is made again. Stands at `default.httpSettings.accessLog.grpcService.retryPolicy`, `default.httpSettings.accessLog.openTelemetry.grpcService.retryPolicy`, `default.httpSettings.tracing.provider.openTelemetry.grpcService.retryPolicy` and 3 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy {
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
  readonly retryBackOff?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicyRetryBackOff;
}

/** How long to wait between attempts. Stands at `default.httpSettings.accessLog.grpcService.retryPolicy.retryBackOff`, `default.httpSettings.accessLog.openTelemetry.grpcService.retryPolicy.retryBackOff`, `default.httpSettings.tracing.provider.openTelemetry.grpcService.retryPolicy.retryBackOff` and 3 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicyRetryBackOff {
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

/** An entry of `default.httpSettings.accessLog.grpcService.initialMetadata`, `default.httpSettings.accessLog.openTelemetry.grpcService.initialMetadata`, `default.httpSettings.tracing.provider.openTelemetry.grpcService.initialMetadata` and 3 more places of a ListenerPolicy. Headers that each stream begins with, for a token for example. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata {
  /** Name of the header. */
  readonly key: string;
  /**
   * Value of the header.
   * @default - empty
   */
  readonly value?: string;
}

/** The service that is called. Stands at `default.httpSettings.accessLog.grpcService.backendRef`, `default.httpSettings.accessLog.openTelemetry.grpcService.backendRef`, `default.httpSettings.tracing.provider.openTelemetry.grpcService.backendRef` and 3 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceBackendRef {
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

/** Which requests are logged. Stands at `default.httpSettings.accessLog.filter` and `perPort.listener.httpSettings.accessLog.filter` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilter {
  /**
   * Fits requests that fit all of these.
   * At least 2 items.
   * @default - another field beside it is written
   */
  readonly andFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterAndFilter[];
  /**
   * Fits requests for which a CEL expression is true.
   * @default - another field beside it is written
   */
  readonly celFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter;
  /**
   * Fits requests by how long they took.
   * @default - another field beside it is written
   */
  readonly durationFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /**
   * Fits requests by the gRPC status of the answer.
   * @default - another field beside it is written
   */
  readonly grpcStatusFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter;
  /**
   * Fits requests by a header.
   * @default - another field beside it is written
   */
  readonly headerFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter;
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
  readonly orFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterAndFilter[];
  /**
   * Fits requests by the flags that Envoy gives to answers.
   * @default - another field beside it is written
   */
  readonly responseFlagFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter;
  /**
   * Fits a share of the requests, by chance.
   * In kgateway since 2.3.
   * @default - another field beside it is written
   */
  readonly runtimeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter;
  /**
   * Fits requests by the HTTP status of the answer.
   * @default - another field beside it is written
   */
  readonly statusCodeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /**
   * Fits requests that are traced, when true.
   * @default - another field beside it is written
   */
  readonly traceableFilter?: boolean;
}

/** An entry of `default.httpSettings.accessLog.filter.andFilter`, `default.httpSettings.accessLog.filter.orFilter`, `perPort.listener.httpSettings.accessLog.filter.andFilter` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterAndFilter {
  /**
   * Fits requests for which a CEL expression is true.
   * @default - another field beside it is written
   */
  readonly celFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter;
  /**
   * Fits requests by how long they took.
   * @default - another field beside it is written
   */
  readonly durationFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /**
   * Fits requests by the gRPC status of the answer.
   * @default - another field beside it is written
   */
  readonly grpcStatusFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter;
  /**
   * Fits requests by a header.
   * @default - another field beside it is written
   */
  readonly headerFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter;
  /**
   * Fits requests that are no health checks, when true.
   * @default - another field beside it is written
   */
  readonly notHealthCheckFilter?: boolean;
  /**
   * Fits requests by the flags that Envoy gives to answers.
   * @default - another field beside it is written
   */
  readonly responseFlagFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter;
  /**
   * Fits a share of the requests, by chance.
   * In kgateway since 2.3.
   * @default - another field beside it is written
   */
  readonly runtimeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter;
  /**
   * Fits requests by the HTTP status of the answer.
   * @default - another field beside it is written
   */
  readonly statusCodeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /**
   * Fits requests that are traced, when true.
   * @default - another field beside it is written
   */
  readonly traceableFilter?: boolean;
}

/** Fits a share of the requests, by chance. Stands at `default.httpSettings.accessLog.filter.andFilter.runtimeFilter`, `default.httpSettings.accessLog.filter.orFilter.runtimeFilter`, `default.httpSettings.accessLog.filter.runtimeFilter` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter {
  /**
   * Share of requests that fit, unless the runtime of the proxy says otherwise.
   * @default - none
   */
  readonly percentSampled?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampled;
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

/** Share of requests that fit, unless the runtime of the proxy says otherwise. Stands at `default.httpSettings.accessLog.filter.andFilter.runtimeFilter.percentSampled`, `default.httpSettings.accessLog.filter.orFilter.runtimeFilter.percentSampled`, `default.httpSettings.accessLog.filter.runtimeFilter.percentSampled` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampled {
  /**
   * The number of requests that `numerator` is counted in.
   * @default - `HUNDRED`
   */
  readonly denominator?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampledDenominator;
  /**
   * How many requests out of the denominator fit.
   * At least 0.
   */
  readonly numerator: number;
}

/** The number of requests that `numerator` is counted in. A value of `default.httpSettings.accessLog.filter.andFilter.runtimeFilter.percentSampled.denominator`, `default.httpSettings.accessLog.filter.orFilter.runtimeFilter.percentSampled.denominator`, `default.httpSettings.accessLog.filter.runtimeFilter.percentSampled.denominator` and 9 more places of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampledDenominator {
  HUNDRED = 'HUNDRED',
  TEN_THOUSAND = 'TEN_THOUSAND',
  MILLION = 'MILLION',
}

/** Fits requests by the flags that Envoy gives to answers. Stands at `default.httpSettings.accessLog.filter.andFilter.responseFlagFilter`, `default.httpSettings.accessLog.filter.orFilter.responseFlagFilter`, `default.httpSettings.accessLog.filter.responseFlagFilter` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter {
  /**
   * Short names of flags, such as `UF` for a failed connection. One of them is enough.
   * At least 1 item.
   */
  readonly flags: string[];
}

/** Fits requests by a header. Stands at `default.httpSettings.accessLog.filter.andFilter.headerFilter`, `default.httpSettings.accessLog.filter.headerFilter`, `default.httpSettings.accessLog.filter.orFilter.headerFilter` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter {
  /** The header and its value. */
  readonly header: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeader;
}

/** The header and its value. Stands at `default.httpSettings.accessLog.filter.andFilter.headerFilter.header`, `default.httpSettings.accessLog.filter.headerFilter.header`, `default.httpSettings.accessLog.filter.orFilter.headerFilter.header` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeader {
  /**
   * Name of the header, in any case of letters.
   * 1 to 256 characters.
   */
  readonly name: string;
  /**
   * How the value is compared.
   * @default "Exact"
   */
  readonly type?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeaderType;
  /**
   * The value, or the expression, that is compared with.
   * 1 to 4096 characters.
   */
  readonly value: string;
}

/** How the value is compared. A value of `default.httpSettings.accessLog.filter.andFilter.headerFilter.header.type`, `default.httpSettings.accessLog.filter.headerFilter.header.type`, `default.httpSettings.accessLog.filter.orFilter.headerFilter.header.type` and 9 more places of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeaderType {
  /** It is equal. */
  EXACT = 'Exact',
  /** It fits the regular expression as a whole, in the syntax of RE2. */
  REGULAR_EXPRESSION = 'RegularExpression',
}

/** Fits requests by the gRPC status of the answer. Stands at `default.httpSettings.accessLog.filter.andFilter.grpcStatusFilter`, `default.httpSettings.accessLog.filter.grpcStatusFilter`, `default.httpSettings.accessLog.filter.orFilter.grpcStatusFilter` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter {
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
  readonly statuses?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilterStatuse[];
}

/** The statuses. A value of `default.httpSettings.accessLog.filter.andFilter.grpcStatusFilter.statuses`, `default.httpSettings.accessLog.filter.grpcStatusFilter.statuses`, `default.httpSettings.accessLog.filter.orFilter.grpcStatusFilter.statuses` and 9 more places of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilterStatuse {
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

/** Stands at `default.httpSettings.accessLog.filter.andFilter.durationFilter`, `default.httpSettings.accessLog.filter.andFilter.statusCodeFilter`, `default.httpSettings.accessLog.filter.durationFilter` and 21 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter {
  /** How the number is compared. */
  readonly op: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilterOp;
  /**
   * What is compared with: milliseconds for durations, a code for the status.
   * 0 to 4294967295.
   */
  readonly value: number;
}

/** How the number is compared. A value of `default.httpSettings.accessLog.filter.andFilter.durationFilter.op`, `default.httpSettings.accessLog.filter.andFilter.statusCodeFilter.op`, `default.httpSettings.accessLog.filter.durationFilter.op` and 21 more places of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilterOp {
  /** It is equal. */
  EQ = 'EQ',
  /** It is greater or equal. */
  GE = 'GE',
  /** It is less or equal. */
  LE = 'LE',
}

/** Fits requests for which a CEL expression is true. Stands at `default.httpSettings.accessLog.filter.andFilter.celFilter`, `default.httpSettings.accessLog.filter.celFilter`, `default.httpSettings.accessLog.filter.orFilter.celFilter` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter {
  /** The CEL expression, over the attributes of Envoy such as `response.code`. */
  readonly match: string;
}

/** Writes to a file of the proxy. Needs either `stringFormat` or `jsonFormat`. Stands at `default.httpSettings.accessLog.fileSink` and `perPort.listener.httpSettings.accessLog.fileSink` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFileSink {
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

/** Asks clients for a certificate. Stands at `default.clientCertificateValidation` of a ListenerPolicy. */
export interface ListenerPolicyDefaultClientCertificateValidation {
  /**
   * Objects that hold the certificates to trust.
   * 1 to 8 items.
   */
  readonly caCertificateRefs: ListenerPolicyDefaultClientCertificateValidationCaCertificateRef[];
  /** Whether a client may have none. */
  readonly mode: ListenerPolicyDefaultClientCertificateValidationMode;
}

/** Whether a client may have none. A value of `default.clientCertificateValidation.mode` of a ListenerPolicy. */
export enum ListenerPolicyDefaultClientCertificateValidationMode {
  /** Every client needs a valid certificate. */
  REQUIRE = 'Require',
  /** A client may have none; one that is shown must be valid. */
  OPTIONAL = 'Optional',
}

/** An entry of `default.clientCertificateValidation.caCertificateRefs` of a ListenerPolicy. Objects that hold the certificates to trust. */
export interface ListenerPolicyDefaultClientCertificateValidationCaCertificateRef {
  /**
   * API group of the certificates; empty for a ConfigMap or a Secret.
   * At most 253 characters.
   */
  readonly group: string;
  /**
   * Kind of the object that holds the certificates: `ConfigMap` or `Secret`, under the key `ca.crt`.
   * 1 to 63 characters.
   */
  readonly kind: string;
  /**
   * Name of the object that holds the certificates.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the object. Another one needs a ReferenceGrant there.
   * 1 to 63 characters.
   * @default - the namespace of the referring object
   */
  readonly namespace?: string;
}
