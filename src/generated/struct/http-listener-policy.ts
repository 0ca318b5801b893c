// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * The spec of an HTTPListenerPolicy.
 * In kgateway until 2.4.
 */
export interface HttpListenerPolicySpec {
  readonly acceptHttp10?: boolean;
  /** At most 16 items. */
  readonly accessLog?: HttpListenerPolicyAccessLog[];
  /** At least 1 character. */
  readonly defaultHostForHttp10?: string;
  readonly earlyRequestHeaderModifier?: HttpListenerPolicyEarlyRequestHeaderModifier;
  /** In kgateway 2.4. */
  readonly forwardClientCertDetails?: HttpListenerPolicyForwardClientCertDetails;
  readonly generateRequestId?: boolean;
  readonly healthCheck?: HttpListenerPolicyHealthCheck;
  /** In kgateway 2.3, 2.4. */
  readonly http2ProtocolOptions?: HttpListenerPolicyHttp2ProtocolOptions;
  readonly idleTimeout?: string;
  /** In kgateway 2.4. */
  readonly localReplies?: HttpListenerPolicyLocalReplies;
  /** At least 1. */
  readonly maxHeadersCount?: number;
  /** 1 to 8192. */
  readonly maxRequestHeadersKb?: number;
  /** At least 0. In kgateway 2.4. */
  readonly maxRequestsPerConnection?: number;
  readonly preserveExternalRequestId?: boolean;
  readonly preserveHttp1HeaderCase?: boolean;
  readonly serverHeaderTransformation?: HttpListenerPolicyServerHeaderTransformation;
  /** At least 1 character. In kgateway 2.4. */
  readonly serverName?: string;
  /** In kgateway 2.3, 2.4. */
  readonly skipXFFAppend?: boolean;
  readonly streamIdleTimeout?: string;
  /** In kgateway 2.3, 2.4. */
  readonly stripHostPortMode?: HttpListenerPolicyStripHostPortMode;
  /** 1 to 16 items. */
  readonly targetRefs?: HttpListenerPolicyTargetRef[];
  readonly targetSelectors?: HttpListenerPolicyTargetSelector[];
  readonly tracing?: HttpListenerPolicyTracing;
  readonly upgradeConfig?: HttpListenerPolicyUpgradeConfig;
  readonly useRemoteAddress?: boolean;
  /** In kgateway 2.3, 2.4. */
  readonly uuidRequestIdConfig?: HttpListenerPolicyUuidRequestIdConfig;
  /** At least 0. */
  readonly xffNumTrustedHops?: number;
  /** At least 1 item. In kgateway 2.3, 2.4. */
  readonly xffTrustedCIDRs?: string[];
}

/** Stands at `uuidRequestIdConfig` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyUuidRequestIdConfig {
  readonly packTraceReason?: boolean;
  readonly useRequestIdForTraceSampling?: boolean;
}

/** Stands at `upgradeConfig` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyUpgradeConfig {
  /** At least 1 item. */
  readonly enabledUpgrades?: string[];
}

/** Stands at `tracing` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracing {
  readonly attributes?: HttpListenerPolicyTracingAttribute[];
  /** 0 to 100. */
  readonly clientSampling?: number;
  /** At least 1. */
  readonly maxPathTagLength?: number;
  /** 0 to 100. */
  readonly overallSampling?: number;
  /** Exactly 1 field. */
  readonly provider: HttpListenerPolicyTracingProvider;
  /** 0 to 100. */
  readonly randomSampling?: number;
  readonly spawnUpstreamSpan?: boolean;
  readonly verbose?: boolean;
}

/** Stands at `tracing.provider` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingProvider {
  readonly openTelemetry?: HttpListenerPolicyTracingProviderOpenTelemetry;
}

/** Stands at `tracing.provider.openTelemetry` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingProviderOpenTelemetry {
  readonly grpcService: HttpListenerPolicyTracingProviderOpenTelemetryGrpcService;
  readonly resourceDetectors?: HttpListenerPolicyTracingProviderOpenTelemetryResourceDetector[];
  /** Exactly 1 field. */
  readonly sampler?: HttpListenerPolicyTracingProviderOpenTelemetrySampler;
  readonly serviceName?: string;
}

/** Stands at `tracing.provider.openTelemetry.sampler` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingProviderOpenTelemetrySampler {
  readonly alwaysOnConfig?: { [key: string]: any };
}

/** An entry of `tracing.provider.openTelemetry.resourceDetectors` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingProviderOpenTelemetryResourceDetector {
  readonly environmentResourceDetector?: HttpListenerPolicyTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector;
}

/** Stands at `tracing.provider.openTelemetry.resourceDetectors.environmentResourceDetector` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector {
  /**
   * In kgateway 2.3, 2.4.
   * @default true
   */
  readonly enable?: boolean;
}

/** Stands at `tracing.provider.openTelemetry.grpcService` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingProviderOpenTelemetryGrpcService {
  readonly authority?: string;
  readonly backendRef: HttpListenerPolicyAccessLogGrpcServiceBackendRef;
  readonly initialMetadata?: HttpListenerPolicyAccessLogGrpcServiceInitialMetadata[];
  /** At least 1. */
  readonly maxReceiveMessageLength?: number;
  readonly retryPolicy?: HttpListenerPolicyAccessLogGrpcServiceRetryPolicy;
  readonly skipEnvoyHeaders?: boolean;
  readonly timeout?: string;
}

/** An entry of `tracing.attributes` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingAttribute {
  readonly environment?: HttpListenerPolicyTracingAttributeEnvironment;
  readonly literal?: HttpListenerPolicyTracingAttributeLiteral;
  readonly metadata?: HttpListenerPolicyTracingAttributeMetadata;
  readonly name: string;
  readonly requestHeader?: HttpListenerPolicyTracingAttributeEnvironment;
}

/** Stands at `tracing.attributes.metadata` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingAttributeMetadata {
  readonly defaultValue?: string;
  readonly kind: HttpListenerPolicyTracingAttributeMetadataKind;
  readonly metadataKey: HttpListenerPolicyTracingAttributeMetadataMetadataKey;
}

/** Stands at `tracing.attributes.metadata.metadataKey` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingAttributeMetadataMetadataKey {
  readonly key: string;
  readonly path: HttpListenerPolicyTracingAttributeMetadataMetadataKeyPath[];
}

/** An entry of `tracing.attributes.metadata.metadataKey.path` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingAttributeMetadataMetadataKeyPath {
  readonly key: string;
}

/** A value of `tracing.attributes.metadata.kind` of an HTTPListenerPolicy. */
export enum HttpListenerPolicyTracingAttributeMetadataKind {
  REQUEST = 'Request',
  ROUTE = 'Route',
  CLUSTER = 'Cluster',
  HOST = 'Host',
}

/** Stands at `tracing.attributes.literal` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingAttributeLiteral {
  readonly value: string;
}

/** Stands at `tracing.attributes.environment` and `tracing.attributes.requestHeader` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTracingAttributeEnvironment {
  readonly defaultValue?: string;
  readonly name: string;
}

/** An entry of `targetSelectors` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  readonly matchLabels: { [key: string]: string };
}

/** An entry of `targetRefs` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

/** A value of `stripHostPortMode` of an HTTPListenerPolicy. */
export enum HttpListenerPolicyStripHostPortMode {
  MATCHING_PORT = 'MatchingPort',
  ANY_PORT = 'AnyPort',
}

/** A value of `serverHeaderTransformation` of an HTTPListenerPolicy. */
export enum HttpListenerPolicyServerHeaderTransformation {
  OVERWRITE = 'Overwrite',
  APPEND_IF_ABSENT = 'AppendIfAbsent',
  PASS_THROUGH = 'PassThrough',
}

/** Stands at `localReplies` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalReplies {
  readonly defaultBodyFormat?: HttpListenerPolicyLocalRepliesDefaultBodyFormat;
  /** 1 to 16 items. */
  readonly mappers?: HttpListenerPolicyLocalRepliesMapper[];
}

/** An entry of `localReplies.mappers` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesMapper {
  readonly body?: string;
  readonly bodyFormatOverride?: HttpListenerPolicyLocalRepliesDefaultBodyFormat;
  readonly filter: HttpListenerPolicyLocalRepliesMapperFilter;
  readonly headers?: HttpListenerPolicyLocalRepliesMapperHeaders;
  /** 100 to 599. */
  readonly statusCode?: number;
}

/** Stands at `localReplies.mappers.headers` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesMapperHeaders {
  /** At most 16 items. */
  readonly add?: HttpListenerPolicyLocalRepliesMapperHeadersAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: HttpListenerPolicyLocalRepliesMapperHeadersAdd[];
}

/** An entry of `localReplies.mappers.headers.add` and `localReplies.mappers.headers.set` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesMapperHeadersAdd {
  /** 1 to 256 characters. */
  readonly name?: string;
  readonly secretRef?: HttpListenerPolicyLocalRepliesMapperHeadersAddSecretRef;
  /** 1 to 4096 characters. */
  readonly value?: string;
}

/** Stands at `localReplies.mappers.headers.add.secretRef` and `localReplies.mappers.headers.set.secretRef` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesMapperHeadersAddSecretRef {
  /** 1 to 253 characters. */
  readonly key?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}

/** Stands at `localReplies.mappers.filter` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesMapperFilter {
  /** At least 2 items. */
  readonly andFilter?: HttpListenerPolicyLocalRepliesMapperFilterAndFilter[];
  readonly celFilter?: HttpListenerPolicyAccessLogFilterCelFilter;
  readonly durationFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  readonly grpcStatusFilter?: HttpListenerPolicyAccessLogFilterGrpcStatusFilter;
  readonly headerFilter?: HttpListenerPolicyAccessLogFilterHeaderFilter;
  readonly notHealthCheckFilter?: boolean;
  /** At least 2 items. */
  readonly orFilter?: HttpListenerPolicyLocalRepliesMapperFilterAndFilter[];
  readonly responseFlagFilter?: HttpListenerPolicyAccessLogFilterResponseFlagFilter;
  readonly runtimeFilter?: HttpListenerPolicyAccessLogFilterRuntimeFilter;
  readonly statusCodeFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  readonly traceableFilter?: boolean;
}

/** An entry of `localReplies.mappers.filter.andFilter` and `localReplies.mappers.filter.orFilter` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesMapperFilterAndFilter {
  readonly celFilter?: HttpListenerPolicyAccessLogFilterCelFilter;
  readonly durationFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  readonly grpcStatusFilter?: HttpListenerPolicyAccessLogFilterGrpcStatusFilter;
  readonly headerFilter?: HttpListenerPolicyAccessLogFilterHeaderFilter;
  readonly notHealthCheckFilter?: boolean;
  readonly responseFlagFilter?: HttpListenerPolicyAccessLogFilterResponseFlagFilter;
  readonly runtimeFilter?: HttpListenerPolicyAccessLogFilterRuntimeFilter;
  readonly statusCodeFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  readonly traceableFilter?: boolean;
}

/** Stands at `localReplies.defaultBodyFormat` and `localReplies.mappers.bodyFormatOverride` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyLocalRepliesDefaultBodyFormat {
  readonly contentType?: string;
  readonly json?: { [key: string]: any };
  /** 1 to 4096 characters. */
  readonly text?: string;
}

/** Stands at `http2ProtocolOptions` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyHttp2ProtocolOptions {
  /** In kgateway 2.4. */
  readonly allowConnect?: boolean;
  readonly initialConnectionWindowSize?: string | number;
  readonly initialStreamWindowSize?: string | number;
  /** 1 to 2147483647. */
  readonly maxConcurrentStreams?: number;
}

/** Stands at `healthCheck` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyHealthCheck {
  /** At most 2048 characters. */
  readonly path: string;
}

/** Stands at `forwardClientCertDetails` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyForwardClientCertDetails {
  readonly details?: HttpListenerPolicyForwardClientCertDetailsDetails;
  readonly mode?: HttpListenerPolicyForwardClientCertDetailsMode;
}

/** A value of `forwardClientCertDetails.mode` of an HTTPListenerPolicy. */
export enum HttpListenerPolicyForwardClientCertDetailsMode {
  SANITIZE = 'Sanitize',
  FORWARD_ONLY = 'ForwardOnly',
  APPEND_FORWARD = 'AppendForward',
  SANITIZE_SET = 'SanitizeSet',
  ALWAYS_FORWARD_ONLY = 'AlwaysForwardOnly',
}

/** Stands at `forwardClientCertDetails.details` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyForwardClientCertDetailsDetails {
  readonly cert?: boolean;
  readonly chain?: boolean;
  readonly dns?: boolean;
  readonly subject?: boolean;
  readonly uri?: boolean;
}

/** Stands at `earlyRequestHeaderModifier` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyEarlyRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: HttpListenerPolicyEarlyRequestHeaderModifierAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: HttpListenerPolicyEarlyRequestHeaderModifierAdd[];
}

/** An entry of `earlyRequestHeaderModifier.add` and `earlyRequestHeaderModifier.set` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyEarlyRequestHeaderModifierAdd {
  /** 1 to 256 characters. */
  readonly name: string;
  /** 1 to 4096 characters. */
  readonly value: string;
}

/** An entry of `accessLog` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLog {
  readonly fileSink?: HttpListenerPolicyAccessLogFileSink;
  readonly filter?: HttpListenerPolicyAccessLogFilter;
  readonly grpcService?: HttpListenerPolicyAccessLogGrpcService;
  readonly openTelemetry?: HttpListenerPolicyAccessLogOpenTelemetry;
}

/** Stands at `accessLog.openTelemetry` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogOpenTelemetry {
  readonly attributes?: HttpListenerPolicyAccessLogOpenTelemetryAttributes;
  readonly body?: string;
  readonly disableBuiltinLabels?: boolean;
  readonly grpcService: HttpListenerPolicyAccessLogOpenTelemetryGrpcService;
  readonly resourceAttributes?: HttpListenerPolicyAccessLogOpenTelemetryAttributes;
}

/** Stands at `accessLog.openTelemetry.grpcService` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogOpenTelemetryGrpcService {
  readonly authority?: string;
  readonly backendRef: HttpListenerPolicyAccessLogGrpcServiceBackendRef;
  readonly initialMetadata?: HttpListenerPolicyAccessLogGrpcServiceInitialMetadata[];
  readonly logName: string;
  /** At least 1. */
  readonly maxReceiveMessageLength?: number;
  readonly retryPolicy?: HttpListenerPolicyAccessLogGrpcServiceRetryPolicy;
  readonly skipEnvoyHeaders?: boolean;
  readonly timeout?: string;
}

/** Stands at `accessLog.openTelemetry.attributes` and `accessLog.openTelemetry.resourceAttributes` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogOpenTelemetryAttributes {
  readonly values?: HttpListenerPolicyAccessLogOpenTelemetryAttributesValue[];
}

/** An entry of `accessLog.openTelemetry.attributes.values` and `accessLog.openTelemetry.resourceAttributes.values` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogOpenTelemetryAttributesValue {
  readonly key: string;
  /** Exactly 1 field. */
  readonly value: HttpListenerPolicyAccessLogOpenTelemetryAttributesValueValue;
}

/** Stands at `accessLog.openTelemetry.attributes.values.value` and `accessLog.openTelemetry.resourceAttributes.values.value` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogOpenTelemetryAttributesValueValue {
  readonly arrayValue?: { [key: string]: any }[];
  readonly kvListValue?: { [key: string]: any };
  readonly stringValue?: string;
}

/** Stands at `accessLog.grpcService` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogGrpcService {
  readonly additionalRequestHeadersToLog?: string[];
  readonly additionalResponseHeadersToLog?: string[];
  readonly additionalResponseTrailersToLog?: string[];
  readonly authority?: string;
  readonly backendRef: HttpListenerPolicyAccessLogGrpcServiceBackendRef;
  readonly initialMetadata?: HttpListenerPolicyAccessLogGrpcServiceInitialMetadata[];
  readonly logName: string;
  /** At least 1. */
  readonly maxReceiveMessageLength?: number;
  readonly retryPolicy?: HttpListenerPolicyAccessLogGrpcServiceRetryPolicy;
  readonly skipEnvoyHeaders?: boolean;
  readonly timeout?: string;
}

/** Stands at `accessLog.grpcService.retryPolicy`, `accessLog.openTelemetry.grpcService.retryPolicy` and `tracing.provider.openTelemetry.grpcService.retryPolicy` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogGrpcServiceRetryPolicy {
  /** At least 1. */
  readonly numRetries?: number;
  readonly retryBackOff?: HttpListenerPolicyAccessLogGrpcServiceRetryPolicyRetryBackOff;
}

/** Stands at `accessLog.grpcService.retryPolicy.retryBackOff`, `accessLog.openTelemetry.grpcService.retryPolicy.retryBackOff` and `tracing.provider.openTelemetry.grpcService.retryPolicy.retryBackOff` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogGrpcServiceRetryPolicyRetryBackOff {
  readonly baseInterval: string;
  readonly maxInterval?: string;
}

/** An entry of `accessLog.grpcService.initialMetadata`, `accessLog.openTelemetry.grpcService.initialMetadata` and `tracing.provider.openTelemetry.grpcService.initialMetadata` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogGrpcServiceInitialMetadata {
  readonly key: string;
  readonly value?: string;
}

/** Stands at `accessLog.grpcService.backendRef`, `accessLog.openTelemetry.grpcService.backendRef` and `tracing.provider.openTelemetry.grpcService.backendRef` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogGrpcServiceBackendRef {
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

/** Stands at `accessLog.filter` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilter {
  /** At least 2 items. */
  readonly andFilter?: HttpListenerPolicyAccessLogFilterAndFilter[];
  readonly celFilter?: HttpListenerPolicyAccessLogFilterCelFilter;
  readonly durationFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  readonly grpcStatusFilter?: HttpListenerPolicyAccessLogFilterGrpcStatusFilter;
  readonly headerFilter?: HttpListenerPolicyAccessLogFilterHeaderFilter;
  readonly notHealthCheckFilter?: boolean;
  /** At least 2 items. */
  readonly orFilter?: HttpListenerPolicyAccessLogFilterAndFilter[];
  readonly responseFlagFilter?: HttpListenerPolicyAccessLogFilterResponseFlagFilter;
  /** In kgateway 2.3, 2.4. */
  readonly runtimeFilter?: HttpListenerPolicyAccessLogFilterRuntimeFilter;
  readonly statusCodeFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  readonly traceableFilter?: boolean;
}

/** An entry of `accessLog.filter.andFilter` and `accessLog.filter.orFilter` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterAndFilter {
  readonly celFilter?: HttpListenerPolicyAccessLogFilterCelFilter;
  readonly durationFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  readonly grpcStatusFilter?: HttpListenerPolicyAccessLogFilterGrpcStatusFilter;
  readonly headerFilter?: HttpListenerPolicyAccessLogFilterHeaderFilter;
  readonly notHealthCheckFilter?: boolean;
  readonly responseFlagFilter?: HttpListenerPolicyAccessLogFilterResponseFlagFilter;
  /** In kgateway 2.3, 2.4. */
  readonly runtimeFilter?: HttpListenerPolicyAccessLogFilterRuntimeFilter;
  readonly statusCodeFilter?: HttpListenerPolicyAccessLogFilterDurationFilter;
  readonly traceableFilter?: boolean;
}

/** Stands at `accessLog.filter.andFilter.runtimeFilter`, `accessLog.filter.orFilter.runtimeFilter`, `accessLog.filter.runtimeFilter` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterRuntimeFilter {
  readonly percentSampled?: HttpListenerPolicyAccessLogFilterRuntimeFilterPercentSampled;
  /** At least 1 character. */
  readonly runtimeKey: string;
  readonly useIndependentRandomness?: boolean;
}

/** Stands at `accessLog.filter.andFilter.runtimeFilter.percentSampled`, `accessLog.filter.orFilter.runtimeFilter.percentSampled`, `accessLog.filter.runtimeFilter.percentSampled` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterRuntimeFilterPercentSampled {
  readonly denominator?: HttpListenerPolicyAccessLogFilterRuntimeFilterPercentSampledDenominator;
  /** At least 0. */
  readonly numerator: number;
}

/** A value of `accessLog.filter.andFilter.runtimeFilter.percentSampled.denominator`, `accessLog.filter.orFilter.runtimeFilter.percentSampled.denominator`, `accessLog.filter.runtimeFilter.percentSampled.denominator` and 3 more places of an HTTPListenerPolicy. */
export enum HttpListenerPolicyAccessLogFilterRuntimeFilterPercentSampledDenominator {
  HUNDRED = 'HUNDRED',
  TEN_THOUSAND = 'TEN_THOUSAND',
  MILLION = 'MILLION',
}

/** Stands at `accessLog.filter.andFilter.responseFlagFilter`, `accessLog.filter.orFilter.responseFlagFilter`, `accessLog.filter.responseFlagFilter` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterResponseFlagFilter {
  /** At least 1 item. */
  readonly flags: string[];
}

/** Stands at `accessLog.filter.andFilter.headerFilter`, `accessLog.filter.headerFilter`, `accessLog.filter.orFilter.headerFilter` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterHeaderFilter {
  readonly header: HttpListenerPolicyAccessLogFilterHeaderFilterHeader;
}

/** Stands at `accessLog.filter.andFilter.headerFilter.header`, `accessLog.filter.headerFilter.header`, `accessLog.filter.orFilter.headerFilter.header` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterHeaderFilterHeader {
  /** 1 to 256 characters. */
  readonly name: string;
  /** @default "Exact" */
  readonly type?: HttpListenerPolicyAccessLogFilterHeaderFilterHeaderType;
  /** 1 to 4096 characters. */
  readonly value: string;
}

/** A value of `accessLog.filter.andFilter.headerFilter.header.type`, `accessLog.filter.headerFilter.header.type`, `accessLog.filter.orFilter.headerFilter.header.type` and 3 more places of an HTTPListenerPolicy. */
export enum HttpListenerPolicyAccessLogFilterHeaderFilterHeaderType {
  EXACT = 'Exact',
  REGULAR_EXPRESSION = 'RegularExpression',
}

/** Stands at `accessLog.filter.andFilter.grpcStatusFilter`, `accessLog.filter.grpcStatusFilter`, `accessLog.filter.orFilter.grpcStatusFilter` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterGrpcStatusFilter {
  readonly exclude?: boolean;
  /** At least 1 item. */
  readonly statuses?: HttpListenerPolicyAccessLogFilterGrpcStatusFilterStatuse[];
}

/** A value of `accessLog.filter.andFilter.grpcStatusFilter.statuses`, `accessLog.filter.grpcStatusFilter.statuses`, `accessLog.filter.orFilter.grpcStatusFilter.statuses` and 3 more places of an HTTPListenerPolicy. */
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
  readonly op: HttpListenerPolicyAccessLogFilterDurationFilterOp;
  /** 0 to 4294967295. */
  readonly value: number;
}

/** A value of `accessLog.filter.andFilter.durationFilter.op`, `accessLog.filter.andFilter.statusCodeFilter.op`, `accessLog.filter.durationFilter.op` and 9 more places of an HTTPListenerPolicy. */
export enum HttpListenerPolicyAccessLogFilterDurationFilterOp {
  EQ = 'EQ',
  GE = 'GE',
  LE = 'LE',
}

/** Stands at `accessLog.filter.andFilter.celFilter`, `accessLog.filter.celFilter`, `accessLog.filter.orFilter.celFilter` and 3 more places of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFilterCelFilter {
  readonly match: string;
}

/** Stands at `accessLog.fileSink` of an HTTPListenerPolicy. */
export interface HttpListenerPolicyAccessLogFileSink {
  readonly jsonFormat?: { [key: string]: any };
  readonly path: string;
  readonly stringFormat?: string;
}
