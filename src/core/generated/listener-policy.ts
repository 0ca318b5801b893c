// Generated from imports/ by `npx projen generate`. Do not edit.
import type { IRouteTarget } from '../route/route-target';
import type { ListenerPolicyDefaultClientCertificateValidation, ListenerPolicyDefaultHttpSettingsAccessLogFileSink, ListenerPolicyDefaultHttpSettingsAccessLogFilter, ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata, ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy, ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes, ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifier, ListenerPolicyDefaultHttpSettingsForwardClientCertDetails, ListenerPolicyDefaultHttpSettingsHealthCheck, ListenerPolicyDefaultHttpSettingsHttp2ProtocolOptions, ListenerPolicyDefaultHttpSettingsLocalReplies, ListenerPolicyDefaultHttpSettingsServerHeaderTransformation, ListenerPolicyDefaultHttpSettingsStripHostPortMode, ListenerPolicyDefaultHttpSettingsTracingAttribute, ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetector, ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetrySampler, ListenerPolicyDefaultHttpSettingsUpgradeConfig, ListenerPolicyDefaultHttpSettingsUuidRequestIdConfig, ListenerPolicyDefaultProxyProtocol, ListenerPolicyDefaultTcpKeepalive } from '../../generated/struct/listener-policy';

/** How listeners treat connections and HTTP: limits, logs, tracing, trust in headers. The spec of a ListenerPolicy. */
export interface ListenerPolicyFields {
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

/** The collector, and how it is called. Stands at `default.httpSettings.tracing.provider.openTelemetry.grpcService` and `perPort.listener.httpSettings.tracing.provider.openTelemetry.grpcService` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryGrpcService {
  /**
   * Authority that the service sees, which is the Host of gRPC. The SNI is another matter.
   * @default - the name of the cluster in Envoy
   */
  readonly authority?: string;
  /** The service that is called. */
  readonly backendRef: IRouteTarget;
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
  readonly backendRef: IRouteTarget;
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
  readonly backendRef: IRouteTarget;
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
