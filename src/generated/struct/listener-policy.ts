// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of a ListenerPolicy. */
export interface ListenerPolicySpec {
  readonly default?: ListenerPolicyDefault;
  /** At most 64 items. */
  readonly perPort?: ListenerPolicyPerPort[];
  /** 1 to 16 items. */
  readonly targetRefs?: ListenerPolicyTargetRef[];
  readonly targetSelectors?: ListenerPolicyTargetSelector[];
}

/** An entry of `targetSelectors` of a ListenerPolicy. */
export interface ListenerPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  readonly matchLabels: { [key: string]: string };
  /** 1 to 253 characters. In kgateway since 2.3. */
  readonly sectionName?: string;
}

/** An entry of `targetRefs` of a ListenerPolicy. */
export interface ListenerPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 253 characters. In kgateway since 2.3. */
  readonly sectionName?: string;
}

/** An entry of `perPort` of a ListenerPolicy. */
export interface ListenerPolicyPerPort {
  readonly listener: ListenerPolicyPerPortListener;
  /** 1 to 65535. */
  readonly port: number;
}

/** Stands at `perPort.listener` of a ListenerPolicy. */
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

/** Stands at `default` of a ListenerPolicy. */
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

/** Stands at `default.tcpKeepalive` and `perPort.listener.tcpKeepalive` of a ListenerPolicy. */
export interface ListenerPolicyDefaultTcpKeepalive {
  /** At most 32 characters. */
  readonly keepAliveInterval?: string;
  /** At least 0. */
  readonly keepAliveProbes?: number;
  /** At most 32 characters. */
  readonly keepAliveTime?: string;
}

/** Stands at `default.proxyProtocol` and `perPort.listener.proxyProtocol` of a ListenerPolicy. */
export interface ListenerPolicyDefaultProxyProtocol {
  /** In kgateway since 2.3. */
  readonly allowRequestsWithoutProxyProtocol?: boolean;
}

/** Stands at `default.httpSettings` and `perPort.listener.httpSettings` of a ListenerPolicy. */
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

/** Stands at `default.httpSettings.uuidRequestIdConfig` and `perPort.listener.httpSettings.uuidRequestIdConfig` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsUuidRequestIdConfig {
  readonly packTraceReason?: boolean;
  readonly useRequestIdForTraceSampling?: boolean;
}

/** Stands at `default.httpSettings.upgradeConfig` and `perPort.listener.httpSettings.upgradeConfig` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsUpgradeConfig {
  /** At least 1 item. */
  readonly enabledUpgrades?: string[];
}

/** Stands at `default.httpSettings.tracing` and `perPort.listener.httpSettings.tracing` of a ListenerPolicy. */
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

/** Stands at `default.httpSettings.tracing.provider` and `perPort.listener.httpSettings.tracing.provider` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProvider {
  readonly openTelemetry?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetry;
}

/** Stands at `default.httpSettings.tracing.provider.openTelemetry` and `perPort.listener.httpSettings.tracing.provider.openTelemetry` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetry {
  readonly grpcService: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryGrpcService;
  readonly resourceDetectors?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetector[];
  /** Exactly 1 field. */
  readonly sampler?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetrySampler;
  readonly serviceName?: string;
}

/** Stands at `default.httpSettings.tracing.provider.openTelemetry.sampler` and `perPort.listener.httpSettings.tracing.provider.openTelemetry.sampler` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetrySampler {
  readonly alwaysOnConfig?: { [key: string]: any };
}

/** An entry of `default.httpSettings.tracing.provider.openTelemetry.resourceDetectors` and `perPort.listener.httpSettings.tracing.provider.openTelemetry.resourceDetectors` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetector {
  readonly environmentResourceDetector?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector;
}

/** Stands at `default.httpSettings.tracing.provider.openTelemetry.resourceDetectors.environmentResourceDetector` and `perPort.listener.httpSettings.tracing.provider.openTelemetry.resourceDetectors.environmentResourceDetector` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector {
  /**
   * In kgateway since 2.3.
   * @default true
   */
  readonly enable?: boolean;
}

/** Stands at `default.httpSettings.tracing.provider.openTelemetry.grpcService` and `perPort.listener.httpSettings.tracing.provider.openTelemetry.grpcService` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryGrpcService {
  readonly authority?: string;
  readonly backendRef: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceBackendRef;
  readonly initialMetadata?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata[];
  /** At least 1. */
  readonly maxReceiveMessageLength?: number;
  readonly retryPolicy?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy;
  readonly skipEnvoyHeaders?: boolean;
  /** At most 32 characters. */
  readonly timeout?: string;
}

/** An entry of `default.httpSettings.tracing.attributes` and `perPort.listener.httpSettings.tracing.attributes` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttribute {
  readonly environment?: ListenerPolicyDefaultHttpSettingsTracingAttributeEnvironment;
  readonly literal?: ListenerPolicyDefaultHttpSettingsTracingAttributeLiteral;
  readonly metadata?: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadata;
  readonly name: string;
  readonly requestHeader?: ListenerPolicyDefaultHttpSettingsTracingAttributeEnvironment;
}

/** Stands at `default.httpSettings.tracing.attributes.metadata` and `perPort.listener.httpSettings.tracing.attributes.metadata` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeMetadata {
  readonly defaultValue?: string;
  readonly kind: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataKind;
  readonly metadataKey: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKey;
}

/** Stands at `default.httpSettings.tracing.attributes.metadata.metadataKey` and `perPort.listener.httpSettings.tracing.attributes.metadata.metadataKey` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKey {
  readonly key: string;
  readonly path: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKeyPath[];
}

/** An entry of `default.httpSettings.tracing.attributes.metadata.metadataKey.path` and `perPort.listener.httpSettings.tracing.attributes.metadata.metadataKey.path` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKeyPath {
  readonly key: string;
}

/** A value of `default.httpSettings.tracing.attributes.metadata.kind` and `perPort.listener.httpSettings.tracing.attributes.metadata.kind` of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataKind {
  REQUEST = 'Request',
  ROUTE = 'Route',
  CLUSTER = 'Cluster',
  HOST = 'Host',
}

/** Stands at `default.httpSettings.tracing.attributes.literal` and `perPort.listener.httpSettings.tracing.attributes.literal` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeLiteral {
  readonly value: string;
}

/** Stands at `default.httpSettings.tracing.attributes.environment`, `default.httpSettings.tracing.attributes.requestHeader`, `perPort.listener.httpSettings.tracing.attributes.environment` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeEnvironment {
  readonly defaultValue?: string;
  readonly name: string;
}

/** A value of `default.httpSettings.stripHostPortMode` and `perPort.listener.httpSettings.stripHostPortMode` of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsStripHostPortMode {
  MATCHING_PORT = 'MatchingPort',
  ANY_PORT = 'AnyPort',
}

/** A value of `default.httpSettings.serverHeaderTransformation` and `perPort.listener.httpSettings.serverHeaderTransformation` of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsServerHeaderTransformation {
  OVERWRITE = 'Overwrite',
  APPEND_IF_ABSENT = 'AppendIfAbsent',
  PASS_THROUGH = 'PassThrough',
}

/** Stands at `default.httpSettings.localReplies` and `perPort.listener.httpSettings.localReplies` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalReplies {
  readonly defaultBodyFormat?: ListenerPolicyDefaultHttpSettingsLocalRepliesDefaultBodyFormat;
  /** 1 to 16 items. */
  readonly mappers?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapper[];
}

/** An entry of `default.httpSettings.localReplies.mappers` and `perPort.listener.httpSettings.localReplies.mappers` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapper {
  readonly body?: string;
  readonly bodyFormatOverride?: ListenerPolicyDefaultHttpSettingsLocalRepliesDefaultBodyFormat;
  readonly filter: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilter;
  readonly headers?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeaders;
  /** 100 to 599. */
  readonly statusCode?: number;
}

/** Stands at `default.httpSettings.localReplies.mappers.headers` and `perPort.listener.httpSettings.localReplies.mappers.headers` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeaders {
  /** At most 16 items. */
  readonly add?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAdd[];
}

/** An entry of `default.httpSettings.localReplies.mappers.headers.add`, `default.httpSettings.localReplies.mappers.headers.set`, `perPort.listener.httpSettings.localReplies.mappers.headers.add` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAdd {
  /** 1 to 256 characters. */
  readonly name?: string;
  readonly secretRef?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAddSecretRef;
  /** 1 to 4096 characters. */
  readonly value?: string;
}

/** Stands at `default.httpSettings.localReplies.mappers.headers.add.secretRef`, `default.httpSettings.localReplies.mappers.headers.set.secretRef`, `perPort.listener.httpSettings.localReplies.mappers.headers.add.secretRef` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAddSecretRef {
  /** 1 to 253 characters. */
  readonly key?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}

/** Stands at `default.httpSettings.localReplies.mappers.filter` and `perPort.listener.httpSettings.localReplies.mappers.filter` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilter {
  /** At least 2 items. */
  readonly andFilter?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilterAndFilter[];
  readonly celFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter;
  readonly durationFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  readonly grpcStatusFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter;
  readonly headerFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter;
  readonly notHealthCheckFilter?: boolean;
  /** At least 2 items. */
  readonly orFilter?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilterAndFilter[];
  readonly responseFlagFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter;
  readonly runtimeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter;
  readonly statusCodeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  readonly traceableFilter?: boolean;
}

/** An entry of `default.httpSettings.localReplies.mappers.filter.andFilter`, `default.httpSettings.localReplies.mappers.filter.orFilter`, `perPort.listener.httpSettings.localReplies.mappers.filter.andFilter` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilterAndFilter {
  readonly celFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter;
  readonly durationFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  readonly grpcStatusFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter;
  readonly headerFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter;
  readonly notHealthCheckFilter?: boolean;
  readonly responseFlagFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter;
  readonly runtimeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter;
  readonly statusCodeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  readonly traceableFilter?: boolean;
}

/** Stands at `default.httpSettings.localReplies.defaultBodyFormat`, `default.httpSettings.localReplies.mappers.bodyFormatOverride`, `perPort.listener.httpSettings.localReplies.defaultBodyFormat` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesDefaultBodyFormat {
  readonly contentType?: string;
  readonly json?: { [key: string]: any };
  /** 1 to 4096 characters. */
  readonly text?: string;
}

/** Stands at `default.httpSettings.http2ProtocolOptions` and `perPort.listener.httpSettings.http2ProtocolOptions` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsHttp2ProtocolOptions {
  /** In kgateway since 2.4. */
  readonly allowConnect?: boolean;
  readonly initialConnectionWindowSize?: string | number;
  readonly initialStreamWindowSize?: string | number;
  /** 1 to 2147483647. */
  readonly maxConcurrentStreams?: number;
}

/** Stands at `default.httpSettings.healthCheck` and `perPort.listener.httpSettings.healthCheck` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsHealthCheck {
  /** At most 2048 characters. */
  readonly path: string;
}

/** Stands at `default.httpSettings.forwardClientCertDetails` and `perPort.listener.httpSettings.forwardClientCertDetails` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsForwardClientCertDetails {
  readonly details?: ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsDetails;
  readonly mode?: ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsMode;
}

/** A value of `default.httpSettings.forwardClientCertDetails.mode` and `perPort.listener.httpSettings.forwardClientCertDetails.mode` of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsMode {
  SANITIZE = 'Sanitize',
  FORWARD_ONLY = 'ForwardOnly',
  APPEND_FORWARD = 'AppendForward',
  SANITIZE_SET = 'SanitizeSet',
  ALWAYS_FORWARD_ONLY = 'AlwaysForwardOnly',
}

/** Stands at `default.httpSettings.forwardClientCertDetails.details` and `perPort.listener.httpSettings.forwardClientCertDetails.details` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsDetails {
  readonly cert?: boolean;
  readonly chain?: boolean;
  readonly dns?: boolean;
  readonly subject?: boolean;
  readonly uri?: boolean;
}

/** Stands at `default.httpSettings.earlyRequestHeaderModifier` and `perPort.listener.httpSettings.earlyRequestHeaderModifier` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifierAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifierAdd[];
}

/** An entry of `default.httpSettings.earlyRequestHeaderModifier.add`, `default.httpSettings.earlyRequestHeaderModifier.set`, `perPort.listener.httpSettings.earlyRequestHeaderModifier.add` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifierAdd {
  /** 1 to 256 characters. */
  readonly name: string;
  /** 1 to 4096 characters. */
  readonly value: string;
}

/** An entry of `default.httpSettings.accessLog` and `perPort.listener.httpSettings.accessLog` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLog {
  readonly fileSink?: ListenerPolicyDefaultHttpSettingsAccessLogFileSink;
  readonly filter?: ListenerPolicyDefaultHttpSettingsAccessLogFilter;
  readonly grpcService?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcService;
  readonly openTelemetry?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetry;
}

/** Stands at `default.httpSettings.accessLog.openTelemetry` and `perPort.listener.httpSettings.accessLog.openTelemetry` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetry {
  readonly attributes?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes;
  readonly body?: string;
  readonly disableBuiltinLabels?: boolean;
  readonly grpcService: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryGrpcService;
  readonly resourceAttributes?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes;
}

/** Stands at `default.httpSettings.accessLog.openTelemetry.grpcService` and `perPort.listener.httpSettings.accessLog.openTelemetry.grpcService` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryGrpcService {
  readonly authority?: string;
  readonly backendRef: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceBackendRef;
  readonly initialMetadata?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata[];
  readonly logName: string;
  /** At least 1. */
  readonly maxReceiveMessageLength?: number;
  readonly retryPolicy?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy;
  readonly skipEnvoyHeaders?: boolean;
  /** At most 32 characters. */
  readonly timeout?: string;
}

/** Stands at `default.httpSettings.accessLog.openTelemetry.attributes`, `default.httpSettings.accessLog.openTelemetry.resourceAttributes`, `perPort.listener.httpSettings.accessLog.openTelemetry.attributes` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes {
  readonly values?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValue[];
}

/** An entry of `default.httpSettings.accessLog.openTelemetry.attributes.values`, `default.httpSettings.accessLog.openTelemetry.resourceAttributes.values`, `perPort.listener.httpSettings.accessLog.openTelemetry.attributes.values` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValue {
  readonly key: string;
  /** Exactly 1 field. */
  readonly value: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValueValue;
}

/** Stands at `default.httpSettings.accessLog.openTelemetry.attributes.values.value`, `default.httpSettings.accessLog.openTelemetry.resourceAttributes.values.value`, `perPort.listener.httpSettings.accessLog.openTelemetry.attributes.values.value` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValueValue {
  readonly arrayValue?: { [key: string]: any }[];
  readonly kvListValue?: { [key: string]: any };
  readonly stringValue?: string;
}

/** Stands at `default.httpSettings.accessLog.grpcService` and `perPort.listener.httpSettings.accessLog.grpcService` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcService {
  readonly additionalRequestHeadersToLog?: string[];
  readonly additionalResponseHeadersToLog?: string[];
  readonly additionalResponseTrailersToLog?: string[];
  readonly authority?: string;
  readonly backendRef: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceBackendRef;
  readonly initialMetadata?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata[];
  readonly logName: string;
  /** At least 1. */
  readonly maxReceiveMessageLength?: number;
  readonly retryPolicy?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy;
  readonly skipEnvoyHeaders?: boolean;
  /** At most 32 characters. */
  readonly timeout?: string;
}

/** Stands at `default.httpSettings.accessLog.grpcService.retryPolicy`, `default.httpSettings.accessLog.openTelemetry.grpcService.retryPolicy`, `default.httpSettings.tracing.provider.openTelemetry.grpcService.retryPolicy` and 3 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy {
  /** At least 1. */
  readonly numRetries?: number;
  readonly retryBackOff?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicyRetryBackOff;
}

/** Stands at `default.httpSettings.accessLog.grpcService.retryPolicy.retryBackOff`, `default.httpSettings.accessLog.openTelemetry.grpcService.retryPolicy.retryBackOff`, `default.httpSettings.tracing.provider.openTelemetry.grpcService.retryPolicy.retryBackOff` and 3 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicyRetryBackOff {
  /** At most 32 characters. */
  readonly baseInterval: string;
  /** At most 32 characters. */
  readonly maxInterval?: string;
}

/** An entry of `default.httpSettings.accessLog.grpcService.initialMetadata`, `default.httpSettings.accessLog.openTelemetry.grpcService.initialMetadata`, `default.httpSettings.tracing.provider.openTelemetry.grpcService.initialMetadata` and 3 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata {
  readonly key: string;
  readonly value?: string;
}

/** Stands at `default.httpSettings.accessLog.grpcService.backendRef`, `default.httpSettings.accessLog.openTelemetry.grpcService.backendRef`, `default.httpSettings.tracing.provider.openTelemetry.grpcService.backendRef` and 3 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceBackendRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
  /** 1 to 65535. */
  readonly port?: number;
  /**
   * 0 to 1000000.
   * @default 1
   */
  readonly weight?: number;
}

/** Stands at `default.httpSettings.accessLog.filter` and `perPort.listener.httpSettings.accessLog.filter` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilter {
  /** At least 2 items. */
  readonly andFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterAndFilter[];
  readonly celFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter;
  readonly durationFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  readonly grpcStatusFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter;
  readonly headerFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter;
  readonly notHealthCheckFilter?: boolean;
  /** At least 2 items. */
  readonly orFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterAndFilter[];
  readonly responseFlagFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter;
  /** In kgateway since 2.3. */
  readonly runtimeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter;
  readonly statusCodeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  readonly traceableFilter?: boolean;
}

/** An entry of `default.httpSettings.accessLog.filter.andFilter`, `default.httpSettings.accessLog.filter.orFilter`, `perPort.listener.httpSettings.accessLog.filter.andFilter` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterAndFilter {
  readonly celFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter;
  readonly durationFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  readonly grpcStatusFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter;
  readonly headerFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter;
  readonly notHealthCheckFilter?: boolean;
  readonly responseFlagFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter;
  /** In kgateway since 2.3. */
  readonly runtimeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter;
  readonly statusCodeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  readonly traceableFilter?: boolean;
}

/** Stands at `default.httpSettings.accessLog.filter.andFilter.runtimeFilter`, `default.httpSettings.accessLog.filter.orFilter.runtimeFilter`, `default.httpSettings.accessLog.filter.runtimeFilter` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter {
  readonly percentSampled?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampled;
  /** At least 1 character. */
  readonly runtimeKey: string;
  readonly useIndependentRandomness?: boolean;
}

/** Stands at `default.httpSettings.accessLog.filter.andFilter.runtimeFilter.percentSampled`, `default.httpSettings.accessLog.filter.orFilter.runtimeFilter.percentSampled`, `default.httpSettings.accessLog.filter.runtimeFilter.percentSampled` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampled {
  readonly denominator?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampledDenominator;
  /** At least 0. */
  readonly numerator: number;
}

/** A value of `default.httpSettings.accessLog.filter.andFilter.runtimeFilter.percentSampled.denominator`, `default.httpSettings.accessLog.filter.orFilter.runtimeFilter.percentSampled.denominator`, `default.httpSettings.accessLog.filter.runtimeFilter.percentSampled.denominator` and 9 more places of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampledDenominator {
  HUNDRED = 'HUNDRED',
  TEN_THOUSAND = 'TEN_THOUSAND',
  MILLION = 'MILLION',
}

/** Stands at `default.httpSettings.accessLog.filter.andFilter.responseFlagFilter`, `default.httpSettings.accessLog.filter.orFilter.responseFlagFilter`, `default.httpSettings.accessLog.filter.responseFlagFilter` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter {
  /** At least 1 item. */
  readonly flags: string[];
}

/** Stands at `default.httpSettings.accessLog.filter.andFilter.headerFilter`, `default.httpSettings.accessLog.filter.headerFilter`, `default.httpSettings.accessLog.filter.orFilter.headerFilter` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter {
  readonly header: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeader;
}

/** Stands at `default.httpSettings.accessLog.filter.andFilter.headerFilter.header`, `default.httpSettings.accessLog.filter.headerFilter.header`, `default.httpSettings.accessLog.filter.orFilter.headerFilter.header` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeader {
  /** 1 to 256 characters. */
  readonly name: string;
  /** @default "Exact" */
  readonly type?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeaderType;
  /** 1 to 4096 characters. */
  readonly value: string;
}

/** A value of `default.httpSettings.accessLog.filter.andFilter.headerFilter.header.type`, `default.httpSettings.accessLog.filter.headerFilter.header.type`, `default.httpSettings.accessLog.filter.orFilter.headerFilter.header.type` and 9 more places of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeaderType {
  EXACT = 'Exact',
  REGULAR_EXPRESSION = 'RegularExpression',
}

/** Stands at `default.httpSettings.accessLog.filter.andFilter.grpcStatusFilter`, `default.httpSettings.accessLog.filter.grpcStatusFilter`, `default.httpSettings.accessLog.filter.orFilter.grpcStatusFilter` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter {
  readonly exclude?: boolean;
  /** At least 1 item. */
  readonly statuses?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilterStatuse[];
}

/** A value of `default.httpSettings.accessLog.filter.andFilter.grpcStatusFilter.statuses`, `default.httpSettings.accessLog.filter.grpcStatusFilter.statuses`, `default.httpSettings.accessLog.filter.orFilter.grpcStatusFilter.statuses` and 9 more places of a ListenerPolicy. */
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
  readonly op: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilterOp;
  /** 0 to 4294967295. */
  readonly value: number;
}

/** A value of `default.httpSettings.accessLog.filter.andFilter.durationFilter.op`, `default.httpSettings.accessLog.filter.andFilter.statusCodeFilter.op`, `default.httpSettings.accessLog.filter.durationFilter.op` and 21 more places of a ListenerPolicy. */
export enum ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilterOp {
  EQ = 'EQ',
  GE = 'GE',
  LE = 'LE',
}

/** Stands at `default.httpSettings.accessLog.filter.andFilter.celFilter`, `default.httpSettings.accessLog.filter.celFilter`, `default.httpSettings.accessLog.filter.orFilter.celFilter` and 9 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter {
  readonly match: string;
}

/** Stands at `default.httpSettings.accessLog.fileSink` and `perPort.listener.httpSettings.accessLog.fileSink` of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFileSink {
  readonly jsonFormat?: { [key: string]: any };
  readonly path: string;
  readonly stringFormat?: string;
}

/** Stands at `default.clientCertificateValidation` of a ListenerPolicy. */
export interface ListenerPolicyDefaultClientCertificateValidation {
  /** 1 to 8 items. */
  readonly caCertificateRefs: ListenerPolicyDefaultClientCertificateValidationCaCertificateRef[];
  readonly mode: ListenerPolicyDefaultClientCertificateValidationMode;
}

/** A value of `default.clientCertificateValidation.mode` of a ListenerPolicy. */
export enum ListenerPolicyDefaultClientCertificateValidationMode {
  REQUIRE = 'Require',
  OPTIONAL = 'Optional',
}

/** An entry of `default.clientCertificateValidation.caCertificateRefs` of a ListenerPolicy. */
export interface ListenerPolicyDefaultClientCertificateValidationCaCertificateRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}
