// Generated from imports/ by `npx projen generate`. Do not edit.
/** In kgateway until 2.4. */
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

export interface HttpListenerPolicyUuidRequestIdConfig {
  readonly packTraceReason?: boolean;
  readonly useRequestIdForTraceSampling?: boolean;
}

export interface HttpListenerPolicyUpgradeConfig {
  /** At least 1 item. */
  readonly enabledUpgrades?: string[];
}

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

export interface HttpListenerPolicyTracingProvider {
  readonly openTelemetry?: HttpListenerPolicyTracingProviderOpenTelemetry;
}

export interface HttpListenerPolicyTracingProviderOpenTelemetry {
  readonly grpcService: HttpListenerPolicyTracingProviderOpenTelemetryGrpcService;
  readonly resourceDetectors?: HttpListenerPolicyTracingProviderOpenTelemetryResourceDetector[];
  /** Exactly 1 field. */
  readonly sampler?: HttpListenerPolicyTracingProviderOpenTelemetrySampler;
  readonly serviceName?: string;
}

export interface HttpListenerPolicyTracingProviderOpenTelemetrySampler {
  readonly alwaysOnConfig?: { [key: string]: any };
}

export interface HttpListenerPolicyTracingProviderOpenTelemetryResourceDetector {
  readonly environmentResourceDetector?: HttpListenerPolicyTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector;
}

export interface HttpListenerPolicyTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector {
  /**
   * In kgateway 2.3, 2.4.
   * @default true
   */
  readonly enable?: boolean;
}

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

export interface HttpListenerPolicyTracingAttribute {
  readonly environment?: HttpListenerPolicyTracingAttributeEnvironment;
  readonly literal?: HttpListenerPolicyTracingAttributeLiteral;
  readonly metadata?: HttpListenerPolicyTracingAttributeMetadata;
  readonly name: string;
  readonly requestHeader?: HttpListenerPolicyTracingAttributeEnvironment;
}

export interface HttpListenerPolicyTracingAttributeMetadata {
  readonly defaultValue?: string;
  readonly kind: HttpListenerPolicyTracingAttributeMetadataKind;
  readonly metadataKey: HttpListenerPolicyTracingAttributeMetadataMetadataKey;
}

export interface HttpListenerPolicyTracingAttributeMetadataMetadataKey {
  readonly key: string;
  readonly path: HttpListenerPolicyTracingAttributeMetadataMetadataKeyPath[];
}

export interface HttpListenerPolicyTracingAttributeMetadataMetadataKeyPath {
  readonly key: string;
}

export enum HttpListenerPolicyTracingAttributeMetadataKind {
  REQUEST = 'Request',
  ROUTE = 'Route',
  CLUSTER = 'Cluster',
  HOST = 'Host',
}

export interface HttpListenerPolicyTracingAttributeLiteral {
  readonly value: string;
}

export interface HttpListenerPolicyTracingAttributeEnvironment {
  readonly defaultValue?: string;
  readonly name: string;
}

export interface HttpListenerPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  readonly matchLabels: { [key: string]: string };
}

export interface HttpListenerPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

export enum HttpListenerPolicyStripHostPortMode {
  MATCHING_PORT = 'MatchingPort',
  ANY_PORT = 'AnyPort',
}

export enum HttpListenerPolicyServerHeaderTransformation {
  OVERWRITE = 'Overwrite',
  APPEND_IF_ABSENT = 'AppendIfAbsent',
  PASS_THROUGH = 'PassThrough',
}

export interface HttpListenerPolicyLocalReplies {
  readonly defaultBodyFormat?: HttpListenerPolicyLocalRepliesDefaultBodyFormat;
  /** 1 to 16 items. */
  readonly mappers?: HttpListenerPolicyLocalRepliesMapper[];
}

export interface HttpListenerPolicyLocalRepliesMapper {
  readonly body?: string;
  readonly bodyFormatOverride?: HttpListenerPolicyLocalRepliesDefaultBodyFormat;
  readonly filter: HttpListenerPolicyLocalRepliesMapperFilter;
  readonly headers?: HttpListenerPolicyLocalRepliesMapperHeaders;
  /** 100 to 599. */
  readonly statusCode?: number;
}

export interface HttpListenerPolicyLocalRepliesMapperHeaders {
  /** At most 16 items. */
  readonly add?: HttpListenerPolicyLocalRepliesMapperHeadersAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: HttpListenerPolicyLocalRepliesMapperHeadersAdd[];
}

export interface HttpListenerPolicyLocalRepliesMapperHeadersAdd {
  /** 1 to 256 characters. */
  readonly name?: string;
  readonly secretRef?: HttpListenerPolicyLocalRepliesMapperHeadersAddSecretRef;
  /** 1 to 4096 characters. */
  readonly value?: string;
}

export interface HttpListenerPolicyLocalRepliesMapperHeadersAddSecretRef {
  /** 1 to 253 characters. */
  readonly key?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}

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

export interface HttpListenerPolicyLocalRepliesDefaultBodyFormat {
  readonly contentType?: string;
  readonly json?: { [key: string]: any };
  /** 1 to 4096 characters. */
  readonly text?: string;
}

export interface HttpListenerPolicyHttp2ProtocolOptions {
  /** In kgateway 2.4. */
  readonly allowConnect?: boolean;
  readonly initialConnectionWindowSize?: string | number;
  readonly initialStreamWindowSize?: string | number;
  /** 1 to 2147483647. */
  readonly maxConcurrentStreams?: number;
}

export interface HttpListenerPolicyHealthCheck {
  /** At most 2048 characters. */
  readonly path: string;
}

export interface HttpListenerPolicyForwardClientCertDetails {
  readonly details?: HttpListenerPolicyForwardClientCertDetailsDetails;
  readonly mode?: HttpListenerPolicyForwardClientCertDetailsMode;
}

export enum HttpListenerPolicyForwardClientCertDetailsMode {
  SANITIZE = 'Sanitize',
  FORWARD_ONLY = 'ForwardOnly',
  APPEND_FORWARD = 'AppendForward',
  SANITIZE_SET = 'SanitizeSet',
  ALWAYS_FORWARD_ONLY = 'AlwaysForwardOnly',
}

export interface HttpListenerPolicyForwardClientCertDetailsDetails {
  readonly cert?: boolean;
  readonly chain?: boolean;
  readonly dns?: boolean;
  readonly subject?: boolean;
  readonly uri?: boolean;
}

export interface HttpListenerPolicyEarlyRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: HttpListenerPolicyEarlyRequestHeaderModifierAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: HttpListenerPolicyEarlyRequestHeaderModifierAdd[];
}

export interface HttpListenerPolicyEarlyRequestHeaderModifierAdd {
  /** 1 to 256 characters. */
  readonly name: string;
  /** 1 to 4096 characters. */
  readonly value: string;
}

export interface HttpListenerPolicyAccessLog {
  readonly fileSink?: HttpListenerPolicyAccessLogFileSink;
  readonly filter?: HttpListenerPolicyAccessLogFilter;
  readonly grpcService?: HttpListenerPolicyAccessLogGrpcService;
  readonly openTelemetry?: HttpListenerPolicyAccessLogOpenTelemetry;
}

export interface HttpListenerPolicyAccessLogOpenTelemetry {
  readonly attributes?: HttpListenerPolicyAccessLogOpenTelemetryAttributes;
  readonly body?: string;
  readonly disableBuiltinLabels?: boolean;
  readonly grpcService: HttpListenerPolicyAccessLogOpenTelemetryGrpcService;
  readonly resourceAttributes?: HttpListenerPolicyAccessLogOpenTelemetryAttributes;
}

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

export interface HttpListenerPolicyAccessLogOpenTelemetryAttributes {
  readonly values?: HttpListenerPolicyAccessLogOpenTelemetryAttributesValue[];
}

export interface HttpListenerPolicyAccessLogOpenTelemetryAttributesValue {
  readonly key: string;
  /** Exactly 1 field. */
  readonly value: HttpListenerPolicyAccessLogOpenTelemetryAttributesValueValue;
}

export interface HttpListenerPolicyAccessLogOpenTelemetryAttributesValueValue {
  readonly arrayValue?: { [key: string]: any }[];
  readonly kvListValue?: { [key: string]: any };
  readonly stringValue?: string;
}

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

export interface HttpListenerPolicyAccessLogGrpcServiceRetryPolicy {
  /** At least 1. */
  readonly numRetries?: number;
  readonly retryBackOff?: HttpListenerPolicyAccessLogGrpcServiceRetryPolicyRetryBackOff;
}

export interface HttpListenerPolicyAccessLogGrpcServiceRetryPolicyRetryBackOff {
  readonly baseInterval: string;
  readonly maxInterval?: string;
}

export interface HttpListenerPolicyAccessLogGrpcServiceInitialMetadata {
  readonly key: string;
  readonly value?: string;
}

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

export interface HttpListenerPolicyAccessLogFilterRuntimeFilter {
  readonly percentSampled?: HttpListenerPolicyAccessLogFilterRuntimeFilterPercentSampled;
  /** At least 1 character. */
  readonly runtimeKey: string;
  readonly useIndependentRandomness?: boolean;
}

export interface HttpListenerPolicyAccessLogFilterRuntimeFilterPercentSampled {
  readonly denominator?: HttpListenerPolicyAccessLogFilterRuntimeFilterPercentSampledDenominator;
  /** At least 0. */
  readonly numerator: number;
}

export enum HttpListenerPolicyAccessLogFilterRuntimeFilterPercentSampledDenominator {
  HUNDRED = 'HUNDRED',
  TEN_THOUSAND = 'TEN_THOUSAND',
  MILLION = 'MILLION',
}

export interface HttpListenerPolicyAccessLogFilterResponseFlagFilter {
  /** At least 1 item. */
  readonly flags: string[];
}

export interface HttpListenerPolicyAccessLogFilterHeaderFilter {
  readonly header: HttpListenerPolicyAccessLogFilterHeaderFilterHeader;
}

export interface HttpListenerPolicyAccessLogFilterHeaderFilterHeader {
  /** 1 to 256 characters. */
  readonly name: string;
  /** @default "Exact" */
  readonly type?: HttpListenerPolicyAccessLogFilterHeaderFilterHeaderType;
  /** 1 to 4096 characters. */
  readonly value: string;
}

export enum HttpListenerPolicyAccessLogFilterHeaderFilterHeaderType {
  EXACT = 'Exact',
  REGULAR_EXPRESSION = 'RegularExpression',
}

export interface HttpListenerPolicyAccessLogFilterGrpcStatusFilter {
  readonly exclude?: boolean;
  /** At least 1 item. */
  readonly statuses?: HttpListenerPolicyAccessLogFilterGrpcStatusFilterStatuse[];
}

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

export interface HttpListenerPolicyAccessLogFilterDurationFilter {
  readonly op: HttpListenerPolicyAccessLogFilterDurationFilterOp;
  /** 0 to 4294967295. */
  readonly value: number;
}

export enum HttpListenerPolicyAccessLogFilterDurationFilterOp {
  EQ = 'EQ',
  GE = 'GE',
  LE = 'LE',
}

export interface HttpListenerPolicyAccessLogFilterCelFilter {
  readonly match: string;
}

export interface HttpListenerPolicyAccessLogFileSink {
  readonly jsonFormat?: { [key: string]: any };
  readonly path: string;
  readonly stringFormat?: string;
}
