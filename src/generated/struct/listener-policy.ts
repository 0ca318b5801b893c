// Generated from imports/ by `npx projen generate`. Do not edit.
export interface ListenerPolicySpec {
  readonly default?: ListenerPolicyDefault;
  /** At most 64 items. */
  readonly perPort?: ListenerPolicyPerPort[];
  /** 1 to 16 items. */
  readonly targetRefs?: ListenerPolicyTargetRef[];
  readonly targetSelectors?: ListenerPolicyTargetSelector[];
}

export interface ListenerPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  readonly matchLabels: { [key: string]: string };
  /** 1 to 253 characters. In kgateway since 2.3. */
  readonly sectionName?: string;
}

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

export interface ListenerPolicyDefaultTcpKeepalive {
  /** At most 32 characters. */
  readonly keepAliveInterval?: string;
  /** At least 0. */
  readonly keepAliveProbes?: number;
  /** At most 32 characters. */
  readonly keepAliveTime?: string;
}

export interface ListenerPolicyDefaultProxyProtocol {
  /** In kgateway since 2.3. */
  readonly allowRequestsWithoutProxyProtocol?: boolean;
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

export interface ListenerPolicyDefaultHttpSettingsUuidRequestIdConfig {
  readonly packTraceReason?: boolean;
  readonly useRequestIdForTraceSampling?: boolean;
}

export interface ListenerPolicyDefaultHttpSettingsUpgradeConfig {
  /** At least 1 item. */
  readonly enabledUpgrades?: string[];
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

export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetrySampler {
  readonly alwaysOnConfig?: { [key: string]: any };
}

export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetector {
  readonly environmentResourceDetector?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector;
}

export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector {
  /**
   * In kgateway since 2.3.
   * @default true
   */
  readonly enable?: boolean;
}

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

export interface ListenerPolicyDefaultHttpSettingsTracingAttribute {
  readonly environment?: ListenerPolicyDefaultHttpSettingsTracingAttributeEnvironment;
  readonly literal?: ListenerPolicyDefaultHttpSettingsTracingAttributeLiteral;
  readonly metadata?: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadata;
  readonly name: string;
  readonly requestHeader?: ListenerPolicyDefaultHttpSettingsTracingAttributeEnvironment;
}

export interface ListenerPolicyDefaultHttpSettingsTracingAttributeMetadata {
  readonly defaultValue?: string;
  readonly kind: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataKind;
  readonly metadataKey: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKey;
}

export interface ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKey {
  readonly key: string;
  readonly path: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKeyPath[];
}

export interface ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKeyPath {
  readonly key: string;
}

export enum ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataKind {
  REQUEST = 'Request',
  ROUTE = 'Route',
  CLUSTER = 'Cluster',
  HOST = 'Host',
}

export interface ListenerPolicyDefaultHttpSettingsTracingAttributeLiteral {
  readonly value: string;
}

export interface ListenerPolicyDefaultHttpSettingsTracingAttributeEnvironment {
  readonly defaultValue?: string;
  readonly name: string;
}

export enum ListenerPolicyDefaultHttpSettingsStripHostPortMode {
  MATCHING_PORT = 'MatchingPort',
  ANY_PORT = 'AnyPort',
}

export enum ListenerPolicyDefaultHttpSettingsServerHeaderTransformation {
  OVERWRITE = 'Overwrite',
  APPEND_IF_ABSENT = 'AppendIfAbsent',
  PASS_THROUGH = 'PassThrough',
}

export interface ListenerPolicyDefaultHttpSettingsLocalReplies {
  readonly defaultBodyFormat?: ListenerPolicyDefaultHttpSettingsLocalRepliesDefaultBodyFormat;
  /** 1 to 16 items. */
  readonly mappers?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapper[];
}

export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapper {
  readonly body?: string;
  readonly bodyFormatOverride?: ListenerPolicyDefaultHttpSettingsLocalRepliesDefaultBodyFormat;
  readonly filter: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilter;
  readonly headers?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeaders;
  /** 100 to 599. */
  readonly statusCode?: number;
}

export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeaders {
  /** At most 16 items. */
  readonly add?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAdd[];
}

export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAdd {
  /** 1 to 256 characters. */
  readonly name?: string;
  readonly secretRef?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAddSecretRef;
  /** 1 to 4096 characters. */
  readonly value?: string;
}

export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAddSecretRef {
  /** 1 to 253 characters. */
  readonly key?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}

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

export interface ListenerPolicyDefaultHttpSettingsLocalRepliesDefaultBodyFormat {
  readonly contentType?: string;
  readonly json?: { [key: string]: any };
  /** 1 to 4096 characters. */
  readonly text?: string;
}

export interface ListenerPolicyDefaultHttpSettingsHttp2ProtocolOptions {
  /** In kgateway since 2.4. */
  readonly allowConnect?: boolean;
  readonly initialConnectionWindowSize?: string | number;
  readonly initialStreamWindowSize?: string | number;
  /** 1 to 2147483647. */
  readonly maxConcurrentStreams?: number;
}

export interface ListenerPolicyDefaultHttpSettingsHealthCheck {
  /** At most 2048 characters. */
  readonly path: string;
}

export interface ListenerPolicyDefaultHttpSettingsForwardClientCertDetails {
  readonly details?: ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsDetails;
  readonly mode?: ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsMode;
}

export enum ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsMode {
  SANITIZE = 'Sanitize',
  FORWARD_ONLY = 'ForwardOnly',
  APPEND_FORWARD = 'AppendForward',
  SANITIZE_SET = 'SanitizeSet',
  ALWAYS_FORWARD_ONLY = 'AlwaysForwardOnly',
}

export interface ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsDetails {
  readonly cert?: boolean;
  readonly chain?: boolean;
  readonly dns?: boolean;
  readonly subject?: boolean;
  readonly uri?: boolean;
}

export interface ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifierAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifierAdd[];
}

export interface ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifierAdd {
  /** 1 to 256 characters. */
  readonly name: string;
  /** 1 to 4096 characters. */
  readonly value: string;
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

export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes {
  readonly values?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValue[];
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValue {
  readonly key: string;
  /** Exactly 1 field. */
  readonly value: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValueValue;
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValueValue {
  readonly arrayValue?: { [key: string]: any }[];
  readonly kvListValue?: { [key: string]: any };
  readonly stringValue?: string;
}

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

export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy {
  /** At least 1. */
  readonly numRetries?: number;
  readonly retryBackOff?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicyRetryBackOff;
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicyRetryBackOff {
  /** At most 32 characters. */
  readonly baseInterval: string;
  /** At most 32 characters. */
  readonly maxInterval?: string;
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata {
  readonly key: string;
  readonly value?: string;
}

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

export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter {
  readonly percentSampled?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampled;
  /** At least 1 character. */
  readonly runtimeKey: string;
  readonly useIndependentRandomness?: boolean;
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampled {
  readonly denominator?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampledDenominator;
  /** At least 0. */
  readonly numerator: number;
}

export enum ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampledDenominator {
  HUNDRED = 'HUNDRED',
  TEN_THOUSAND = 'TEN_THOUSAND',
  MILLION = 'MILLION',
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter {
  /** At least 1 item. */
  readonly flags: string[];
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter {
  readonly header: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeader;
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeader {
  /** 1 to 256 characters. */
  readonly name: string;
  /** @default "Exact" */
  readonly type?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeaderType;
  /** 1 to 4096 characters. */
  readonly value: string;
}

export enum ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeaderType {
  EXACT = 'Exact',
  REGULAR_EXPRESSION = 'RegularExpression',
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter {
  readonly exclude?: boolean;
  /** At least 1 item. */
  readonly statuses?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilterStatuse[];
}

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

export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter {
  readonly op: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilterOp;
  /** 0 to 4294967295. */
  readonly value: number;
}

export enum ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilterOp {
  EQ = 'EQ',
  GE = 'GE',
  LE = 'LE',
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter {
  readonly match: string;
}

export interface ListenerPolicyDefaultHttpSettingsAccessLogFileSink {
  readonly jsonFormat?: { [key: string]: any };
  readonly path: string;
  readonly stringFormat?: string;
}

export interface ListenerPolicyDefaultClientCertificateValidation {
  /** 1 to 8 items. */
  readonly caCertificateRefs: ListenerPolicyDefaultClientCertificateValidationCaCertificateRef[];
  readonly mode: ListenerPolicyDefaultClientCertificateValidationMode;
}

export enum ListenerPolicyDefaultClientCertificateValidationMode {
  REQUIRE = 'Require',
  OPTIONAL = 'Optional',
}

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
