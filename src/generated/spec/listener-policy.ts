// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

export interface ListenerPolicySpec {
  readonly default?: ListenerPolicyDefault;
  /** At most 64 items. */
  readonly perPort?: readonly ListenerPolicyPerPort[];
  /** 1 to 16 items. */
  readonly targetRefs?: readonly ListenerPolicyTargetRef[];
  readonly targetSelectors?: readonly ListenerPolicyTargetSelector[];
}

export interface ListenerPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  readonly matchLabels: Readonly<Record<string, Leaf<string>>>;
  /** 1 to 253 characters. In kgateway since 2.3. */
  readonly sectionName?: Leaf<string>;
}

export interface ListenerPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 253 characters. In kgateway since 2.3. */
  readonly sectionName?: Leaf<string>;
}

export interface ListenerPolicyPerPort {
  readonly listener: ListenerPolicyListener;
  /** 1 to 65535. */
  readonly port: Leaf<number>;
}

export interface ListenerPolicyListener {
  readonly httpSettings?: ListenerPolicyHttpSettings;
  /** At least 0. */
  readonly perConnectionBufferLimitBytes?: Leaf<number>;
  readonly proxyProtocol?: ListenerPolicyProxyProtocol;
  /** In kgateway since 2.3. */
  readonly tcpKeepalive?: ListenerPolicyTcpKeepalive;
  /** At most 32 characters. In kgateway since 2.4. */
  readonly transportSocketConnectTimeout?: Leaf<string>;
}

export interface ListenerPolicyDefault {
  /** In kgateway since 2.3. */
  readonly clientCertificateValidation?: ListenerPolicyClientCertificateValidation;
  readonly httpSettings?: ListenerPolicyHttpSettings;
  /** At least 0. */
  readonly perConnectionBufferLimitBytes?: Leaf<number>;
  readonly proxyProtocol?: ListenerPolicyProxyProtocol;
  /** In kgateway since 2.3. */
  readonly tcpKeepalive?: ListenerPolicyTcpKeepalive;
  /** At most 32 characters. In kgateway since 2.4. */
  readonly transportSocketConnectTimeout?: Leaf<string>;
}

export interface ListenerPolicyTcpKeepalive {
  /** At most 32 characters. */
  readonly keepAliveInterval?: Leaf<string>;
  /** At least 0. */
  readonly keepAliveProbes?: Leaf<number>;
  /** At most 32 characters. */
  readonly keepAliveTime?: Leaf<string>;
}

export interface ListenerPolicyProxyProtocol {
  /** In kgateway since 2.3. */
  readonly allowRequestsWithoutProxyProtocol?: Leaf<boolean>;
}

export interface ListenerPolicyHttpSettings {
  readonly acceptHttp10?: Leaf<boolean>;
  /** At most 16 items. */
  readonly accessLog?: readonly ListenerPolicyAccessLog[];
  /** At least 1 character. */
  readonly defaultHostForHttp10?: Leaf<string>;
  readonly earlyRequestHeaderModifier?: ListenerPolicyEarlyRequestHeaderModifier;
  /** In kgateway since 2.4. */
  readonly forwardClientCertDetails?: ListenerPolicyForwardClientCertDetails;
  readonly generateRequestId?: Leaf<boolean>;
  readonly healthCheck?: ListenerPolicyHealthCheck;
  /** In kgateway since 2.3. */
  readonly http2ProtocolOptions?: ListenerPolicyHttp2ProtocolOptions;
  /** At most 32 characters. */
  readonly idleTimeout?: Leaf<string>;
  /** In kgateway since 2.4. */
  readonly localReplies?: ListenerPolicyLocalReplies;
  /** At least 1. */
  readonly maxHeadersCount?: Leaf<number>;
  /** 1 to 8192. */
  readonly maxRequestHeadersKb?: Leaf<number>;
  /** At least 0. In kgateway since 2.4. */
  readonly maxRequestsPerConnection?: Leaf<number>;
  readonly preserveExternalRequestId?: Leaf<boolean>;
  readonly preserveHttp1HeaderCase?: Leaf<boolean>;
  /** In kgateway since 2.5. */
  readonly proxy100Continue?: Leaf<boolean>;
  readonly serverHeaderTransformation?: Leaf<'Overwrite' | 'AppendIfAbsent' | 'PassThrough'>;
  /** At least 1 character. In kgateway since 2.4. */
  readonly serverName?: Leaf<string>;
  /** In kgateway since 2.3. */
  readonly skipXFFAppend?: Leaf<boolean>;
  /** At most 32 characters. */
  readonly streamIdleTimeout?: Leaf<string>;
  /** In kgateway since 2.3. */
  readonly stripHostPortMode?: Leaf<'MatchingPort' | 'AnyPort'>;
  /** In kgateway since 2.5. */
  readonly stripTrailingHostDot?: Leaf<boolean>;
  readonly tracing?: ListenerPolicyTracing;
  readonly upgradeConfig?: ListenerPolicyUpgradeConfig;
  readonly useRemoteAddress?: Leaf<boolean>;
  /** In kgateway since 2.3. */
  readonly uuidRequestIdConfig?: ListenerPolicyUuidRequestIdConfig;
  /** At least 0. */
  readonly xffNumTrustedHops?: Leaf<number>;
  /** At least 1 item. In kgateway since 2.3. */
  readonly xffTrustedCIDRs?: readonly Leaf<string>[];
}

export interface ListenerPolicyUuidRequestIdConfig {
  readonly packTraceReason?: Leaf<boolean>;
  readonly useRequestIdForTraceSampling?: Leaf<boolean>;
}

export interface ListenerPolicyUpgradeConfig {
  /** At least 1 item. */
  readonly enabledUpgrades?: readonly Leaf<string>[];
}

export interface ListenerPolicyTracing {
  readonly attributes?: readonly ListenerPolicyAttribute[];
  /** 0 to 100. */
  readonly clientSampling?: Leaf<number>;
  /** At least 1. */
  readonly maxPathTagLength?: Leaf<number>;
  /** 0 to 100. */
  readonly overallSampling?: Leaf<number>;
  /** Exactly 1 field. */
  readonly provider: ListenerPolicyProvider;
  /** 0 to 100. */
  readonly randomSampling?: Leaf<number>;
  readonly spawnUpstreamSpan?: Leaf<boolean>;
  readonly verbose?: Leaf<boolean>;
}

export interface ListenerPolicyProvider {
  readonly openTelemetry?: ListenerPolicyProviderOpenTelemetry;
}

export interface ListenerPolicyProviderOpenTelemetry {
  readonly grpcService: ListenerPolicyProviderOpenTelemetryGrpcService;
  readonly resourceDetectors?: readonly ListenerPolicyResourceDetector[];
  /** Exactly 1 field. */
  readonly sampler?: ListenerPolicySampler;
  readonly serviceName?: Leaf<string>;
}

export interface ListenerPolicySampler {
  readonly alwaysOnConfig?: Readonly<Record<string, unknown>>;
}

export interface ListenerPolicyResourceDetector {
  readonly environmentResourceDetector?: ListenerPolicyEnvironmentResourceDetector;
}

export interface ListenerPolicyEnvironmentResourceDetector {
  /**
   * In kgateway since 2.3.
   * @default true
   */
  readonly enable?: Leaf<boolean>;
}

export interface ListenerPolicyProviderOpenTelemetryGrpcService {
  readonly authority?: Leaf<string>;
  readonly backendRef: ListenerPolicyBackendRef;
  readonly initialMetadata?: readonly ListenerPolicyInitialMetadata[];
  /** At least 1. */
  readonly maxReceiveMessageLength?: Leaf<number>;
  readonly retryPolicy?: ListenerPolicyRetryPolicy;
  readonly skipEnvoyHeaders?: Leaf<boolean>;
  /** At most 32 characters. */
  readonly timeout?: Leaf<string>;
}

export interface ListenerPolicyAttribute {
  readonly environment?: ListenerPolicyEnvironment;
  readonly literal?: ListenerPolicyLiteral;
  readonly metadata?: ListenerPolicyMetadata;
  readonly name: Leaf<string>;
  readonly requestHeader?: ListenerPolicyEnvironment;
}

export interface ListenerPolicyMetadata {
  readonly defaultValue?: Leaf<string>;
  readonly kind: Leaf<'Request' | 'Route' | 'Cluster' | 'Host'>;
  readonly metadataKey: ListenerPolicyMetadataKey;
}

export interface ListenerPolicyMetadataKey {
  readonly key: Leaf<string>;
  readonly path: readonly ListenerPolicyPath[];
}

export interface ListenerPolicyPath {
  readonly key: Leaf<string>;
}

export interface ListenerPolicyLiteral {
  readonly value: Leaf<string>;
}

export interface ListenerPolicyEnvironment {
  readonly defaultValue?: Leaf<string>;
  readonly name: Leaf<string>;
}

export interface ListenerPolicyLocalReplies {
  readonly defaultBodyFormat?: ListenerPolicyDefaultBodyFormat;
  /** 1 to 16 items. */
  readonly mappers?: readonly ListenerPolicyMapper[];
}

export interface ListenerPolicyMapper {
  readonly body?: Leaf<string>;
  readonly bodyFormatOverride?: ListenerPolicyDefaultBodyFormat;
  readonly filter: ListenerPolicyMapperFilter;
  readonly headers?: ListenerPolicyHeaders;
  /** 100 to 599. */
  readonly statusCode?: Leaf<number>;
}

export interface ListenerPolicyHeaders {
  /** At most 16 items. */
  readonly add?: readonly ListenerPolicyHeadersAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Leaf<string>[];
  /** At most 16 items. */
  readonly set?: readonly ListenerPolicyHeadersAdd[];
}

export interface ListenerPolicyHeadersAdd {
  /** 1 to 256 characters. */
  readonly name?: Leaf<string>;
  readonly secretRef?: ListenerPolicySecretRef;
  /** 1 to 4096 characters. */
  readonly value?: Leaf<string>;
}

export interface ListenerPolicySecretRef {
  /** 1 to 253 characters. */
  readonly key?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
}

export interface ListenerPolicyMapperFilter {
  /** At least 2 items. */
  readonly andFilter?: readonly ListenerPolicyMapperFilterAndFilter[];
  readonly celFilter?: ListenerPolicyCelFilter;
  readonly durationFilter?: ListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: ListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: ListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Leaf<boolean>;
  /** At least 2 items. */
  readonly orFilter?: readonly ListenerPolicyMapperFilterAndFilter[];
  readonly responseFlagFilter?: ListenerPolicyResponseFlagFilter;
  readonly runtimeFilter?: ListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: ListenerPolicyDurationFilter;
  readonly traceableFilter?: Leaf<boolean>;
}

export interface ListenerPolicyMapperFilterAndFilter {
  readonly celFilter?: ListenerPolicyCelFilter;
  readonly durationFilter?: ListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: ListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: ListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Leaf<boolean>;
  readonly responseFlagFilter?: ListenerPolicyResponseFlagFilter;
  readonly runtimeFilter?: ListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: ListenerPolicyDurationFilter;
  readonly traceableFilter?: Leaf<boolean>;
}

export interface ListenerPolicyDefaultBodyFormat {
  readonly contentType?: Leaf<string>;
  readonly json?: Readonly<Record<string, unknown>>;
  /** 1 to 4096 characters. */
  readonly text?: Leaf<string>;
}

export interface ListenerPolicyHttp2ProtocolOptions {
  /** In kgateway since 2.4. */
  readonly allowConnect?: Leaf<boolean>;
  readonly initialConnectionWindowSize?: Leaf<string | number>;
  readonly initialStreamWindowSize?: Leaf<string | number>;
  /** 1 to 2147483647. */
  readonly maxConcurrentStreams?: Leaf<number>;
}

export interface ListenerPolicyHealthCheck {
  /** At most 2048 characters. */
  readonly path: Leaf<string>;
}

export interface ListenerPolicyForwardClientCertDetails {
  readonly details?: ListenerPolicyDetails;
  readonly mode?: Leaf<'Sanitize' | 'ForwardOnly' | 'AppendForward' | 'SanitizeSet' | 'AlwaysForwardOnly'>;
}

export interface ListenerPolicyDetails {
  readonly cert?: Leaf<boolean>;
  readonly chain?: Leaf<boolean>;
  readonly dns?: Leaf<boolean>;
  readonly subject?: Leaf<boolean>;
  readonly uri?: Leaf<boolean>;
}

export interface ListenerPolicyEarlyRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: readonly ListenerPolicyEarlyRequestHeaderModifierAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Leaf<string>[];
  /** At most 16 items. */
  readonly set?: readonly ListenerPolicyEarlyRequestHeaderModifierAdd[];
}

export interface ListenerPolicyEarlyRequestHeaderModifierAdd {
  /** 1 to 256 characters. */
  readonly name: Leaf<string>;
  /** 1 to 4096 characters. */
  readonly value: Leaf<string>;
}

export interface ListenerPolicyAccessLog {
  readonly fileSink?: ListenerPolicyFileSink;
  readonly filter?: ListenerPolicyAccessLogFilter;
  readonly grpcService?: ListenerPolicyAccessLogGrpcService;
  readonly openTelemetry?: ListenerPolicyAccessLogOpenTelemetry;
}

export interface ListenerPolicyAccessLogOpenTelemetry {
  readonly attributes?: ListenerPolicyAttributes;
  readonly body?: Leaf<string>;
  readonly disableBuiltinLabels?: Leaf<boolean>;
  readonly grpcService: ListenerPolicyAccessLogOpenTelemetryGrpcService;
  readonly resourceAttributes?: ListenerPolicyAttributes;
}

export interface ListenerPolicyAccessLogOpenTelemetryGrpcService {
  readonly authority?: Leaf<string>;
  readonly backendRef: ListenerPolicyBackendRef;
  readonly initialMetadata?: readonly ListenerPolicyInitialMetadata[];
  readonly logName: Leaf<string>;
  /** At least 1. */
  readonly maxReceiveMessageLength?: Leaf<number>;
  readonly retryPolicy?: ListenerPolicyRetryPolicy;
  readonly skipEnvoyHeaders?: Leaf<boolean>;
  /** At most 32 characters. */
  readonly timeout?: Leaf<string>;
}

export interface ListenerPolicyAttributes {
  readonly values?: readonly ListenerPolicyAttributesValue[];
}

export interface ListenerPolicyAttributesValue {
  readonly key: Leaf<string>;
  /** Exactly 1 field. */
  readonly value: ListenerPolicyValueValue;
}

export interface ListenerPolicyValueValue {
  readonly arrayValue?: readonly Readonly<Record<string, unknown>>[];
  readonly kvListValue?: Readonly<Record<string, unknown>>;
  readonly stringValue?: Leaf<string>;
}

export interface ListenerPolicyAccessLogGrpcService {
  readonly additionalRequestHeadersToLog?: readonly Leaf<string>[];
  readonly additionalResponseHeadersToLog?: readonly Leaf<string>[];
  readonly additionalResponseTrailersToLog?: readonly Leaf<string>[];
  readonly authority?: Leaf<string>;
  readonly backendRef: ListenerPolicyBackendRef;
  readonly initialMetadata?: readonly ListenerPolicyInitialMetadata[];
  readonly logName: Leaf<string>;
  /** At least 1. */
  readonly maxReceiveMessageLength?: Leaf<number>;
  readonly retryPolicy?: ListenerPolicyRetryPolicy;
  readonly skipEnvoyHeaders?: Leaf<boolean>;
  /** At most 32 characters. */
  readonly timeout?: Leaf<string>;
}

export interface ListenerPolicyRetryPolicy {
  /** At least 1. */
  readonly numRetries?: Leaf<number>;
  readonly retryBackOff?: ListenerPolicyRetryBackOff;
}

export interface ListenerPolicyRetryBackOff {
  /** At most 32 characters. */
  readonly baseInterval: Leaf<string>;
  /** At most 32 characters. */
  readonly maxInterval?: Leaf<string>;
}

export interface ListenerPolicyInitialMetadata {
  readonly key: Leaf<string>;
  readonly value?: Leaf<string>;
}

export interface ListenerPolicyBackendRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Leaf<string>;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
  /** 1 to 65535. */
  readonly port?: Leaf<number>;
  /**
   * 0 to 1000000.
   * @default 1
   */
  readonly weight?: Leaf<number>;
}

export interface ListenerPolicyAccessLogFilter {
  /** At least 2 items. */
  readonly andFilter?: readonly ListenerPolicyAccessLogFilterAndFilter[];
  readonly celFilter?: ListenerPolicyCelFilter;
  readonly durationFilter?: ListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: ListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: ListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Leaf<boolean>;
  /** At least 2 items. */
  readonly orFilter?: readonly ListenerPolicyAccessLogFilterAndFilter[];
  readonly responseFlagFilter?: ListenerPolicyResponseFlagFilter;
  /** In kgateway since 2.3. */
  readonly runtimeFilter?: ListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: ListenerPolicyDurationFilter;
  readonly traceableFilter?: Leaf<boolean>;
}

export interface ListenerPolicyAccessLogFilterAndFilter {
  readonly celFilter?: ListenerPolicyCelFilter;
  readonly durationFilter?: ListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: ListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: ListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Leaf<boolean>;
  readonly responseFlagFilter?: ListenerPolicyResponseFlagFilter;
  /** In kgateway since 2.3. */
  readonly runtimeFilter?: ListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: ListenerPolicyDurationFilter;
  readonly traceableFilter?: Leaf<boolean>;
}

export interface ListenerPolicyRuntimeFilter {
  readonly percentSampled?: ListenerPolicyPercentSampled;
  /** At least 1 character. */
  readonly runtimeKey: Leaf<string>;
  readonly useIndependentRandomness?: Leaf<boolean>;
}

export interface ListenerPolicyPercentSampled {
  readonly denominator?: Leaf<'HUNDRED' | 'TEN_THOUSAND' | 'MILLION'>;
  /** At least 0. */
  readonly numerator: Leaf<number>;
}

export interface ListenerPolicyResponseFlagFilter {
  /** At least 1 item. */
  readonly flags: readonly Leaf<string>[];
}

export interface ListenerPolicyHeaderFilter {
  readonly header: ListenerPolicyHeader;
}

export interface ListenerPolicyHeader {
  /** 1 to 256 characters. */
  readonly name: Leaf<string>;
  /** @default "Exact" */
  readonly type?: Leaf<'Exact' | 'RegularExpression'>;
  /** 1 to 4096 characters. */
  readonly value: Leaf<string>;
}

export interface ListenerPolicyGrpcStatusFilter {
  readonly exclude?: Leaf<boolean>;
  /** At least 1 item. */
  readonly statuses?: readonly Leaf<'OK' | 'CANCELED' | 'UNKNOWN' | 'INVALID_ARGUMENT' | 'DEADLINE_EXCEEDED' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'PERMISSION_DENIED' | 'RESOURCE_EXHAUSTED' | 'FAILED_PRECONDITION' | 'ABORTED' | 'OUT_OF_RANGE' | 'UNIMPLEMENTED' | 'INTERNAL' | 'UNAVAILABLE' | 'DATA_LOSS' | 'UNAUTHENTICATED'>[];
}

export interface ListenerPolicyDurationFilter {
  readonly op: Leaf<'EQ' | 'GE' | 'LE'>;
  /** 0 to 4294967295. */
  readonly value: Leaf<number>;
}

export interface ListenerPolicyCelFilter {
  readonly match: Leaf<string>;
}

export interface ListenerPolicyFileSink {
  readonly jsonFormat?: Readonly<Record<string, unknown>>;
  readonly path: Leaf<string>;
  readonly stringFormat?: Leaf<string>;
}

export interface ListenerPolicyClientCertificateValidation {
  /** 1 to 8 items. */
  readonly caCertificateRefs: readonly ListenerPolicyCaCertificateRef[];
  readonly mode: Leaf<'Require' | 'Optional'>;
}

export interface ListenerPolicyCaCertificateRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
}
