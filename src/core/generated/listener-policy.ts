// Generated from imports/ by `npx projen generate`. Do not edit.
import type { IRouteTarget } from '../route/route-target';
import type { ListenerPolicyDefaultClientCertificateValidation, ListenerPolicyDefaultHttpSettingsAccessLogFileSink, ListenerPolicyDefaultHttpSettingsAccessLogFilter, ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata, ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy, ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes, ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifier, ListenerPolicyDefaultHttpSettingsForwardClientCertDetails, ListenerPolicyDefaultHttpSettingsHealthCheck, ListenerPolicyDefaultHttpSettingsHttp2ProtocolOptions, ListenerPolicyDefaultHttpSettingsLocalReplies, ListenerPolicyDefaultHttpSettingsServerHeaderTransformation, ListenerPolicyDefaultHttpSettingsStripHostPortMode, ListenerPolicyDefaultHttpSettingsTracingAttribute, ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetector, ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetrySampler, ListenerPolicyDefaultHttpSettingsUpgradeConfig, ListenerPolicyDefaultHttpSettingsUuidRequestIdConfig, ListenerPolicyDefaultProxyProtocol, ListenerPolicyDefaultTcpKeepalive } from '../../generated/struct/listener-policy';

export interface ListenerPolicyFields {
  readonly default?: ListenerPolicyDefault;
  /** At most 64 items. */
  readonly perPort?: ListenerPolicyPerPort[];
}

export interface ListenerPolicyPerPort {
  readonly listener: ListenerPolicyPerPortListener;
  /** 1 to 65535. */
  readonly port: number;
}

export interface ListenerPolicyPerPortListener {
  readonly httpSettings?: ListenerPolicyDefaultHttpSettings;
  /** At least 0. */
  readonly perConnectionBufferLimitBytes?: number;
  readonly proxyProtocol?: ListenerPolicyDefaultProxyProtocol;
  /** In kgateway since 2.3. */
  readonly tcpKeepalive?: ListenerPolicyDefaultTcpKeepalive;
  /** At most 32 characters. In kgateway since 2.4. */
  readonly transportSocketConnectTimeout?: string;
}

export interface ListenerPolicyDefault {
  /** In kgateway since 2.3. */
  readonly clientCertificateValidation?: ListenerPolicyDefaultClientCertificateValidation;
  readonly httpSettings?: ListenerPolicyDefaultHttpSettings;
  /** At least 0. */
  readonly perConnectionBufferLimitBytes?: number;
  readonly proxyProtocol?: ListenerPolicyDefaultProxyProtocol;
  /** In kgateway since 2.3. */
  readonly tcpKeepalive?: ListenerPolicyDefaultTcpKeepalive;
  /** At most 32 characters. In kgateway since 2.4. */
  readonly transportSocketConnectTimeout?: string;
}

export interface ListenerPolicyDefaultHttpSettings {
  readonly acceptHttp10?: boolean;
  /** At most 16 items. */
  readonly accessLog?: ListenerPolicyDefaultHttpSettingsAccessLog[];
  /** At least 1 character. */
  readonly defaultHostForHttp10?: string;
  readonly earlyRequestHeaderModifier?: ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifier;
  /** In kgateway since 2.4. */
  readonly forwardClientCertDetails?: ListenerPolicyDefaultHttpSettingsForwardClientCertDetails;
  readonly generateRequestId?: boolean;
  readonly healthCheck?: ListenerPolicyDefaultHttpSettingsHealthCheck;
  /** In kgateway since 2.3. */
  readonly http2ProtocolOptions?: ListenerPolicyDefaultHttpSettingsHttp2ProtocolOptions;
  /** At most 32 characters. */
  readonly idleTimeout?: string;
  /** In kgateway since 2.4. */
  readonly localReplies?: ListenerPolicyDefaultHttpSettingsLocalReplies;
  /** At least 1. */
  readonly maxHeadersCount?: number;
  /** 1 to 8192. */
  readonly maxRequestHeadersKb?: number;
  /** At least 0. In kgateway since 2.4. */
  readonly maxRequestsPerConnection?: number;
  readonly preserveExternalRequestId?: boolean;
  readonly preserveHttp1HeaderCase?: boolean;
  /** In kgateway since 2.5. */
  readonly proxy100Continue?: boolean;
  readonly serverHeaderTransformation?: ListenerPolicyDefaultHttpSettingsServerHeaderTransformation;
  /** At least 1 character. In kgateway since 2.4. */
  readonly serverName?: string;
  /** In kgateway since 2.3. */
  readonly skipXFFAppend?: boolean;
  /** At most 32 characters. */
  readonly streamIdleTimeout?: string;
  /** In kgateway since 2.3. */
  readonly stripHostPortMode?: ListenerPolicyDefaultHttpSettingsStripHostPortMode;
  /** In kgateway since 2.5. */
  readonly stripTrailingHostDot?: boolean;
  readonly tracing?: ListenerPolicyDefaultHttpSettingsTracing;
  readonly upgradeConfig?: ListenerPolicyDefaultHttpSettingsUpgradeConfig;
  readonly useRemoteAddress?: boolean;
  /** In kgateway since 2.3. */
  readonly uuidRequestIdConfig?: ListenerPolicyDefaultHttpSettingsUuidRequestIdConfig;
  /** At least 0. */
  readonly xffNumTrustedHops?: number;
  /** At least 1 item. In kgateway since 2.3. */
  readonly xffTrustedCIDRs?: string[];
}

export interface ListenerPolicyDefaultHttpSettingsTracing {
  readonly attributes?: ListenerPolicyDefaultHttpSettingsTracingAttribute[];
  /** 0 to 100. */
  readonly clientSampling?: number;
  /** At least 1. */
  readonly maxPathTagLength?: number;
  /** 0 to 100. */
  readonly overallSampling?: number;
  /** Exactly 1 field. */
  readonly provider: ListenerPolicyDefaultHttpSettingsTracingProvider;
  /** 0 to 100. */
  readonly randomSampling?: number;
  readonly spawnUpstreamSpan?: boolean;
  readonly verbose?: boolean;
}

export interface ListenerPolicyDefaultHttpSettingsTracingProvider {
  readonly openTelemetry?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetry;
}

export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetry {
  readonly grpcService: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryGrpcService;
  readonly resourceDetectors?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetector[];
  /** Exactly 1 field. */
  readonly sampler?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetrySampler;
  readonly serviceName?: string;
}

export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryGrpcService {
  readonly authority?: string;
  readonly backendRef: IRouteTarget;
  readonly initialMetadata?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata[];
  /** At least 1. */
  readonly maxReceiveMessageLength?: number;
  readonly retryPolicy?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy;
  readonly skipEnvoyHeaders?: boolean;
  /** At most 32 characters. */
  readonly timeout?: string;
}

export interface ListenerPolicyDefaultHttpSettingsAccessLog {
  readonly fileSink?: ListenerPolicyDefaultHttpSettingsAccessLogFileSink;
  readonly filter?: ListenerPolicyDefaultHttpSettingsAccessLogFilter;
  readonly grpcService?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcService;
  readonly openTelemetry?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetry;
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetry {
  readonly attributes?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes;
  readonly body?: string;
  readonly disableBuiltinLabels?: boolean;
  readonly grpcService: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryGrpcService;
  readonly resourceAttributes?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes;
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryGrpcService {
  readonly authority?: string;
  readonly backendRef: IRouteTarget;
  readonly initialMetadata?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata[];
  readonly logName: string;
  /** At least 1. */
  readonly maxReceiveMessageLength?: number;
  readonly retryPolicy?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy;
  readonly skipEnvoyHeaders?: boolean;
  /** At most 32 characters. */
  readonly timeout?: string;
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcService {
  readonly additionalRequestHeadersToLog?: string[];
  readonly additionalResponseHeadersToLog?: string[];
  readonly additionalResponseTrailersToLog?: string[];
  readonly authority?: string;
  readonly backendRef: IRouteTarget;
  readonly initialMetadata?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata[];
  readonly logName: string;
  /** At least 1. */
  readonly maxReceiveMessageLength?: number;
  readonly retryPolicy?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy;
  readonly skipEnvoyHeaders?: boolean;
  /** At most 32 characters. */
  readonly timeout?: string;
}
