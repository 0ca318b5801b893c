// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

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
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  readonly matchLabels: Readonly<Record<string, Resolvable<string>>>;
  /** 1 to 253 characters. In kgateway since 2.3. */
  readonly sectionName?: Resolvable<string>;
}

export interface ListenerPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 253 characters. In kgateway since 2.3. */
  readonly sectionName?: Resolvable<string>;
}

export interface ListenerPolicyPerPort {
  readonly listener: ListenerPolicyListener;
  /** 1 to 65535. */
  readonly port: Resolvable<number>;
}

export interface ListenerPolicyListener {
  readonly httpSettings?: ListenerPolicyHttpSettings;
  /** At least 0. */
  readonly perConnectionBufferLimitBytes?: Resolvable<number>;
  readonly proxyProtocol?: ListenerPolicyProxyProtocol;
  /** In kgateway since 2.3. */
  readonly tcpKeepalive?: ListenerPolicyTcpKeepalive;
  /** At most 32 characters. In kgateway since 2.4. */
  readonly transportSocketConnectTimeout?: Resolvable<string>;
}

export interface ListenerPolicyDefault {
  /** In kgateway since 2.3. */
  readonly clientCertificateValidation?: ListenerPolicyClientCertificateValidation;
  readonly httpSettings?: ListenerPolicyHttpSettings;
  /** At least 0. */
  readonly perConnectionBufferLimitBytes?: Resolvable<number>;
  readonly proxyProtocol?: ListenerPolicyProxyProtocol;
  /** In kgateway since 2.3. */
  readonly tcpKeepalive?: ListenerPolicyTcpKeepalive;
  /** At most 32 characters. In kgateway since 2.4. */
  readonly transportSocketConnectTimeout?: Resolvable<string>;
}

export interface ListenerPolicyTcpKeepalive {
  /** At most 32 characters. */
  readonly keepAliveInterval?: Resolvable<string>;
  /** At least 0. */
  readonly keepAliveProbes?: Resolvable<number>;
  /** At most 32 characters. */
  readonly keepAliveTime?: Resolvable<string>;
}

export interface ListenerPolicyProxyProtocol {
  /** In kgateway since 2.3. */
  readonly allowRequestsWithoutProxyProtocol?: Resolvable<boolean>;
}

export interface ListenerPolicyHttpSettings {
  readonly acceptHttp10?: Resolvable<boolean>;
  /** At most 16 items. */
  readonly accessLog?: readonly ListenerPolicyAccessLog[];
  /** At least 1 character. */
  readonly defaultHostForHttp10?: Resolvable<string>;
  readonly earlyRequestHeaderModifier?: ListenerPolicyEarlyRequestHeaderModifier;
  /** In kgateway since 2.4. */
  readonly forwardClientCertDetails?: ListenerPolicyForwardClientCertDetails;
  readonly generateRequestId?: Resolvable<boolean>;
  readonly healthCheck?: ListenerPolicyHealthCheck;
  /** In kgateway since 2.3. */
  readonly http2ProtocolOptions?: ListenerPolicyHttp2ProtocolOptions;
  /** At most 32 characters. */
  readonly idleTimeout?: Resolvable<string>;
  /** In kgateway since 2.4. */
  readonly localReplies?: ListenerPolicyLocalReplies;
  /** At least 1. */
  readonly maxHeadersCount?: Resolvable<number>;
  /** 1 to 8192. */
  readonly maxRequestHeadersKb?: Resolvable<number>;
  /** At least 0. In kgateway since 2.4. */
  readonly maxRequestsPerConnection?: Resolvable<number>;
  readonly preserveExternalRequestId?: Resolvable<boolean>;
  readonly preserveHttp1HeaderCase?: Resolvable<boolean>;
  /** In kgateway since 2.5. */
  readonly proxy100Continue?: Resolvable<boolean>;
  readonly serverHeaderTransformation?: Resolvable<'Overwrite' | 'AppendIfAbsent' | 'PassThrough'>;
  /** At least 1 character. In kgateway since 2.4. */
  readonly serverName?: Resolvable<string>;
  /** In kgateway since 2.3. */
  readonly skipXFFAppend?: Resolvable<boolean>;
  /** At most 32 characters. */
  readonly streamIdleTimeout?: Resolvable<string>;
  /** In kgateway since 2.3. */
  readonly stripHostPortMode?: Resolvable<'MatchingPort' | 'AnyPort'>;
  /** In kgateway since 2.5. */
  readonly stripTrailingHostDot?: Resolvable<boolean>;
  readonly tracing?: ListenerPolicyTracing;
  readonly upgradeConfig?: ListenerPolicyUpgradeConfig;
  readonly useRemoteAddress?: Resolvable<boolean>;
  /** In kgateway since 2.3. */
  readonly uuidRequestIdConfig?: ListenerPolicyUuidRequestIdConfig;
  /** At least 0. */
  readonly xffNumTrustedHops?: Resolvable<number>;
  /** At least 1 item. In kgateway since 2.3. */
  readonly xffTrustedCIDRs?: readonly Resolvable<string>[];
}

export interface ListenerPolicyUuidRequestIdConfig {
  readonly packTraceReason?: Resolvable<boolean>;
  readonly useRequestIdForTraceSampling?: Resolvable<boolean>;
}

export interface ListenerPolicyUpgradeConfig {
  /** At least 1 item. */
  readonly enabledUpgrades?: readonly Resolvable<string>[];
}

export interface ListenerPolicyTracing {
  readonly attributes?: readonly ListenerPolicyAttribute[];
  /** 0 to 100. */
  readonly clientSampling?: Resolvable<number>;
  /** At least 1. */
  readonly maxPathTagLength?: Resolvable<number>;
  /** 0 to 100. */
  readonly overallSampling?: Resolvable<number>;
  /** Exactly 1 field. */
  readonly provider: ListenerPolicyProvider;
  /** 0 to 100. */
  readonly randomSampling?: Resolvable<number>;
  readonly spawnUpstreamSpan?: Resolvable<boolean>;
  readonly verbose?: Resolvable<boolean>;
}

export interface ListenerPolicyProvider {
  readonly openTelemetry?: ListenerPolicyProviderOpenTelemetry;
}

export interface ListenerPolicyProviderOpenTelemetry {
  readonly grpcService: ListenerPolicyProviderOpenTelemetryGrpcService;
  readonly resourceDetectors?: readonly ListenerPolicyResourceDetector[];
  /** Exactly 1 field. */
  readonly sampler?: ListenerPolicySampler;
  readonly serviceName?: Resolvable<string>;
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
  readonly enable?: Resolvable<boolean>;
}

export interface ListenerPolicyProviderOpenTelemetryGrpcService {
  readonly authority?: Resolvable<string>;
  readonly backendRef: ListenerPolicyBackendRef;
  readonly initialMetadata?: readonly ListenerPolicyInitialMetadata[];
  /** At least 1. */
  readonly maxReceiveMessageLength?: Resolvable<number>;
  readonly retryPolicy?: ListenerPolicyRetryPolicy;
  readonly skipEnvoyHeaders?: Resolvable<boolean>;
  /** At most 32 characters. */
  readonly timeout?: Resolvable<string>;
}

export interface ListenerPolicyAttribute {
  readonly environment?: ListenerPolicyEnvironment;
  readonly literal?: ListenerPolicyLiteral;
  readonly metadata?: ListenerPolicyMetadata;
  readonly name: Resolvable<string>;
  readonly requestHeader?: ListenerPolicyEnvironment;
}

export interface ListenerPolicyMetadata {
  readonly defaultValue?: Resolvable<string>;
  readonly kind: Resolvable<'Request' | 'Route' | 'Cluster' | 'Host'>;
  readonly metadataKey: ListenerPolicyMetadataKey;
}

export interface ListenerPolicyMetadataKey {
  readonly key: Resolvable<string>;
  readonly path: readonly ListenerPolicyPath[];
}

export interface ListenerPolicyPath {
  readonly key: Resolvable<string>;
}

export interface ListenerPolicyLiteral {
  readonly value: Resolvable<string>;
}

export interface ListenerPolicyEnvironment {
  readonly defaultValue?: Resolvable<string>;
  readonly name: Resolvable<string>;
}

export interface ListenerPolicyLocalReplies {
  readonly defaultBodyFormat?: ListenerPolicyDefaultBodyFormat;
  /** 1 to 16 items. */
  readonly mappers?: readonly ListenerPolicyMapper[];
}

export interface ListenerPolicyMapper {
  readonly body?: Resolvable<string>;
  readonly bodyFormatOverride?: ListenerPolicyDefaultBodyFormat;
  readonly filter: ListenerPolicyMapperFilter;
  readonly headers?: ListenerPolicyHeaders;
  /** 100 to 599. */
  readonly statusCode?: Resolvable<number>;
}

export interface ListenerPolicyHeaders {
  /** At most 16 items. */
  readonly add?: readonly ListenerPolicyHeadersAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Resolvable<string>[];
  /** At most 16 items. */
  readonly set?: readonly ListenerPolicyHeadersAdd[];
}

export interface ListenerPolicyHeadersAdd {
  /** 1 to 256 characters. */
  readonly name?: Resolvable<string>;
  readonly secretRef?: ListenerPolicySecretRef;
  /** 1 to 4096 characters. */
  readonly value?: Resolvable<string>;
}

export interface ListenerPolicySecretRef {
  /** 1 to 253 characters. */
  readonly key?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
}

export interface ListenerPolicyMapperFilter {
  /** At least 2 items. */
  readonly andFilter?: readonly ListenerPolicyMapperFilterAndFilter[];
  readonly celFilter?: ListenerPolicyCelFilter;
  readonly durationFilter?: ListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: ListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: ListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Resolvable<boolean>;
  /** At least 2 items. */
  readonly orFilter?: readonly ListenerPolicyMapperFilterAndFilter[];
  readonly responseFlagFilter?: ListenerPolicyResponseFlagFilter;
  readonly runtimeFilter?: ListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: ListenerPolicyDurationFilter;
  readonly traceableFilter?: Resolvable<boolean>;
}

export interface ListenerPolicyMapperFilterAndFilter {
  readonly celFilter?: ListenerPolicyCelFilter;
  readonly durationFilter?: ListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: ListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: ListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Resolvable<boolean>;
  readonly responseFlagFilter?: ListenerPolicyResponseFlagFilter;
  readonly runtimeFilter?: ListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: ListenerPolicyDurationFilter;
  readonly traceableFilter?: Resolvable<boolean>;
}

export interface ListenerPolicyDefaultBodyFormat {
  readonly contentType?: Resolvable<string>;
  readonly json?: Readonly<Record<string, unknown>>;
  /** 1 to 4096 characters. */
  readonly text?: Resolvable<string>;
}

export interface ListenerPolicyHttp2ProtocolOptions {
  /** In kgateway since 2.4. */
  readonly allowConnect?: Resolvable<boolean>;
  readonly initialConnectionWindowSize?: Resolvable<string | number>;
  readonly initialStreamWindowSize?: Resolvable<string | number>;
  /** 1 to 2147483647. */
  readonly maxConcurrentStreams?: Resolvable<number>;
}

export interface ListenerPolicyHealthCheck {
  /** At most 2048 characters. */
  readonly path: Resolvable<string>;
}

export interface ListenerPolicyForwardClientCertDetails {
  readonly details?: ListenerPolicyDetails;
  readonly mode?: Resolvable<'Sanitize' | 'ForwardOnly' | 'AppendForward' | 'SanitizeSet' | 'AlwaysForwardOnly'>;
}

export interface ListenerPolicyDetails {
  readonly cert?: Resolvable<boolean>;
  readonly chain?: Resolvable<boolean>;
  readonly dns?: Resolvable<boolean>;
  readonly subject?: Resolvable<boolean>;
  readonly uri?: Resolvable<boolean>;
}

export interface ListenerPolicyEarlyRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: readonly ListenerPolicyEarlyRequestHeaderModifierAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Resolvable<string>[];
  /** At most 16 items. */
  readonly set?: readonly ListenerPolicyEarlyRequestHeaderModifierAdd[];
}

export interface ListenerPolicyEarlyRequestHeaderModifierAdd {
  /** 1 to 256 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 4096 characters. */
  readonly value: Resolvable<string>;
}

export interface ListenerPolicyAccessLog {
  readonly fileSink?: ListenerPolicyFileSink;
  readonly filter?: ListenerPolicyAccessLogFilter;
  readonly grpcService?: ListenerPolicyAccessLogGrpcService;
  readonly openTelemetry?: ListenerPolicyAccessLogOpenTelemetry;
}

export interface ListenerPolicyAccessLogOpenTelemetry {
  readonly attributes?: ListenerPolicyAttributes;
  readonly body?: Resolvable<string>;
  readonly disableBuiltinLabels?: Resolvable<boolean>;
  readonly grpcService: ListenerPolicyAccessLogOpenTelemetryGrpcService;
  readonly resourceAttributes?: ListenerPolicyAttributes;
}

export interface ListenerPolicyAccessLogOpenTelemetryGrpcService {
  readonly authority?: Resolvable<string>;
  readonly backendRef: ListenerPolicyBackendRef;
  readonly initialMetadata?: readonly ListenerPolicyInitialMetadata[];
  readonly logName: Resolvable<string>;
  /** At least 1. */
  readonly maxReceiveMessageLength?: Resolvable<number>;
  readonly retryPolicy?: ListenerPolicyRetryPolicy;
  readonly skipEnvoyHeaders?: Resolvable<boolean>;
  /** At most 32 characters. */
  readonly timeout?: Resolvable<string>;
}

export interface ListenerPolicyAttributes {
  readonly values?: readonly ListenerPolicyAttributesValue[];
}

export interface ListenerPolicyAttributesValue {
  readonly key: Resolvable<string>;
  /** Exactly 1 field. */
  readonly value: ListenerPolicyValueValue;
}

export interface ListenerPolicyValueValue {
  readonly arrayValue?: readonly Readonly<Record<string, unknown>>[];
  readonly kvListValue?: Readonly<Record<string, unknown>>;
  readonly stringValue?: Resolvable<string>;
}

export interface ListenerPolicyAccessLogGrpcService {
  readonly additionalRequestHeadersToLog?: readonly Resolvable<string>[];
  readonly additionalResponseHeadersToLog?: readonly Resolvable<string>[];
  readonly additionalResponseTrailersToLog?: readonly Resolvable<string>[];
  readonly authority?: Resolvable<string>;
  readonly backendRef: ListenerPolicyBackendRef;
  readonly initialMetadata?: readonly ListenerPolicyInitialMetadata[];
  readonly logName: Resolvable<string>;
  /** At least 1. */
  readonly maxReceiveMessageLength?: Resolvable<number>;
  readonly retryPolicy?: ListenerPolicyRetryPolicy;
  readonly skipEnvoyHeaders?: Resolvable<boolean>;
  /** At most 32 characters. */
  readonly timeout?: Resolvable<string>;
}

export interface ListenerPolicyRetryPolicy {
  /** At least 1. */
  readonly numRetries?: Resolvable<number>;
  readonly retryBackOff?: ListenerPolicyRetryBackOff;
}

export interface ListenerPolicyRetryBackOff {
  /** At most 32 characters. */
  readonly baseInterval: Resolvable<string>;
  /** At most 32 characters. */
  readonly maxInterval?: Resolvable<string>;
}

export interface ListenerPolicyInitialMetadata {
  readonly key: Resolvable<string>;
  readonly value?: Resolvable<string>;
}

export interface ListenerPolicyBackendRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Resolvable<string>;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
  /** 1 to 65535. */
  readonly port?: Resolvable<number>;
  /**
   * 0 to 1000000.
   * @default 1
   */
  readonly weight?: Resolvable<number>;
}

export interface ListenerPolicyAccessLogFilter {
  /** At least 2 items. */
  readonly andFilter?: readonly ListenerPolicyAccessLogFilterAndFilter[];
  readonly celFilter?: ListenerPolicyCelFilter;
  readonly durationFilter?: ListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: ListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: ListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Resolvable<boolean>;
  /** At least 2 items. */
  readonly orFilter?: readonly ListenerPolicyAccessLogFilterAndFilter[];
  readonly responseFlagFilter?: ListenerPolicyResponseFlagFilter;
  /** In kgateway since 2.3. */
  readonly runtimeFilter?: ListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: ListenerPolicyDurationFilter;
  readonly traceableFilter?: Resolvable<boolean>;
}

export interface ListenerPolicyAccessLogFilterAndFilter {
  readonly celFilter?: ListenerPolicyCelFilter;
  readonly durationFilter?: ListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: ListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: ListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Resolvable<boolean>;
  readonly responseFlagFilter?: ListenerPolicyResponseFlagFilter;
  /** In kgateway since 2.3. */
  readonly runtimeFilter?: ListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: ListenerPolicyDurationFilter;
  readonly traceableFilter?: Resolvable<boolean>;
}

export interface ListenerPolicyRuntimeFilter {
  readonly percentSampled?: ListenerPolicyPercentSampled;
  /** At least 1 character. */
  readonly runtimeKey: Resolvable<string>;
  readonly useIndependentRandomness?: Resolvable<boolean>;
}

export interface ListenerPolicyPercentSampled {
  readonly denominator?: Resolvable<'HUNDRED' | 'TEN_THOUSAND' | 'MILLION'>;
  /** At least 0. */
  readonly numerator: Resolvable<number>;
}

export interface ListenerPolicyResponseFlagFilter {
  /** At least 1 item. */
  readonly flags: readonly Resolvable<string>[];
}

export interface ListenerPolicyHeaderFilter {
  readonly header: ListenerPolicyHeader;
}

export interface ListenerPolicyHeader {
  /** 1 to 256 characters. */
  readonly name: Resolvable<string>;
  /** @default "Exact" */
  readonly type?: Resolvable<'Exact' | 'RegularExpression'>;
  /** 1 to 4096 characters. */
  readonly value: Resolvable<string>;
}

export interface ListenerPolicyGrpcStatusFilter {
  readonly exclude?: Resolvable<boolean>;
  /** At least 1 item. */
  readonly statuses?: readonly Resolvable<'OK' | 'CANCELED' | 'UNKNOWN' | 'INVALID_ARGUMENT' | 'DEADLINE_EXCEEDED' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'PERMISSION_DENIED' | 'RESOURCE_EXHAUSTED' | 'FAILED_PRECONDITION' | 'ABORTED' | 'OUT_OF_RANGE' | 'UNIMPLEMENTED' | 'INTERNAL' | 'UNAVAILABLE' | 'DATA_LOSS' | 'UNAUTHENTICATED'>[];
}

export interface ListenerPolicyDurationFilter {
  readonly op: Resolvable<'EQ' | 'GE' | 'LE'>;
  /** 0 to 4294967295. */
  readonly value: Resolvable<number>;
}

export interface ListenerPolicyCelFilter {
  readonly match: Resolvable<string>;
}

export interface ListenerPolicyFileSink {
  readonly jsonFormat?: Readonly<Record<string, unknown>>;
  readonly path: Resolvable<string>;
  readonly stringFormat?: Resolvable<string>;
}

export interface ListenerPolicyClientCertificateValidation {
  /** 1 to 8 items. */
  readonly caCertificateRefs: readonly ListenerPolicyCaCertificateRef[];
  readonly mode: Resolvable<'Require' | 'Optional'>;
}

export interface ListenerPolicyCaCertificateRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
}
