// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

/** In kgateway until 2.4. */
export interface HTTPListenerPolicySpec {
  readonly acceptHttp10?: Resolvable<boolean>;
  /** At most 16 items. */
  readonly accessLog?: readonly HTTPListenerPolicyAccessLog[];
  /** At least 1 character. */
  readonly defaultHostForHttp10?: Resolvable<string>;
  readonly earlyRequestHeaderModifier?: HTTPListenerPolicyEarlyRequestHeaderModifier;
  /** In kgateway 2.4. */
  readonly forwardClientCertDetails?: HTTPListenerPolicyForwardClientCertDetails;
  readonly generateRequestId?: Resolvable<boolean>;
  readonly healthCheck?: HTTPListenerPolicyHealthCheck;
  /** In kgateway 2.3, 2.4. */
  readonly http2ProtocolOptions?: HTTPListenerPolicyHttp2ProtocolOptions;
  readonly idleTimeout?: Resolvable<string>;
  /** In kgateway 2.4. */
  readonly localReplies?: HTTPListenerPolicyLocalReplies;
  /** At least 1. */
  readonly maxHeadersCount?: Resolvable<number>;
  /** 1 to 8192. */
  readonly maxRequestHeadersKb?: Resolvable<number>;
  /** At least 0. In kgateway 2.4. */
  readonly maxRequestsPerConnection?: Resolvable<number>;
  readonly preserveExternalRequestId?: Resolvable<boolean>;
  readonly preserveHttp1HeaderCase?: Resolvable<boolean>;
  readonly serverHeaderTransformation?: Resolvable<'Overwrite' | 'AppendIfAbsent' | 'PassThrough'>;
  /** At least 1 character. In kgateway 2.4. */
  readonly serverName?: Resolvable<string>;
  /** In kgateway 2.3, 2.4. */
  readonly skipXFFAppend?: Resolvable<boolean>;
  readonly streamIdleTimeout?: Resolvable<string>;
  /** In kgateway 2.3, 2.4. */
  readonly stripHostPortMode?: Resolvable<'MatchingPort' | 'AnyPort'>;
  /** 1 to 16 items. */
  readonly targetRefs?: readonly HTTPListenerPolicyTargetRef[];
  readonly targetSelectors?: readonly HTTPListenerPolicyTargetSelector[];
  readonly tracing?: HTTPListenerPolicyTracing;
  readonly upgradeConfig?: HTTPListenerPolicyUpgradeConfig;
  readonly useRemoteAddress?: Resolvable<boolean>;
  /** In kgateway 2.3, 2.4. */
  readonly uuidRequestIdConfig?: HTTPListenerPolicyUuidRequestIdConfig;
  /** At least 0. */
  readonly xffNumTrustedHops?: Resolvable<number>;
  /** At least 1 item. In kgateway 2.3, 2.4. */
  readonly xffTrustedCIDRs?: readonly Resolvable<string>[];
}

export interface HTTPListenerPolicyUuidRequestIdConfig {
  readonly packTraceReason?: Resolvable<boolean>;
  readonly useRequestIdForTraceSampling?: Resolvable<boolean>;
}

export interface HTTPListenerPolicyUpgradeConfig {
  /** At least 1 item. */
  readonly enabledUpgrades?: readonly Resolvable<string>[];
}

export interface HTTPListenerPolicyTracing {
  readonly attributes?: readonly HTTPListenerPolicyAttribute[];
  /** 0 to 100. */
  readonly clientSampling?: Resolvable<number>;
  /** At least 1. */
  readonly maxPathTagLength?: Resolvable<number>;
  /** 0 to 100. */
  readonly overallSampling?: Resolvable<number>;
  /** Exactly 1 field. */
  readonly provider: HTTPListenerPolicyProvider;
  /** 0 to 100. */
  readonly randomSampling?: Resolvable<number>;
  readonly spawnUpstreamSpan?: Resolvable<boolean>;
  readonly verbose?: Resolvable<boolean>;
}

export interface HTTPListenerPolicyProvider {
  readonly openTelemetry?: HTTPListenerPolicyProviderOpenTelemetry;
}

export interface HTTPListenerPolicyProviderOpenTelemetry {
  readonly grpcService: HTTPListenerPolicyProviderOpenTelemetryGrpcService;
  readonly resourceDetectors?: readonly HTTPListenerPolicyResourceDetector[];
  /** Exactly 1 field. */
  readonly sampler?: HTTPListenerPolicySampler;
  readonly serviceName?: Resolvable<string>;
}

export interface HTTPListenerPolicySampler {
  readonly alwaysOnConfig?: Readonly<Record<string, unknown>>;
}

export interface HTTPListenerPolicyResourceDetector {
  readonly environmentResourceDetector?: HTTPListenerPolicyEnvironmentResourceDetector;
}

export interface HTTPListenerPolicyEnvironmentResourceDetector {
  /**
   * In kgateway 2.3, 2.4.
   * @default true
   */
  readonly enable?: Resolvable<boolean>;
}

export interface HTTPListenerPolicyProviderOpenTelemetryGrpcService {
  readonly authority?: Resolvable<string>;
  readonly backendRef: HTTPListenerPolicyBackendRef;
  readonly initialMetadata?: readonly HTTPListenerPolicyInitialMetadata[];
  /** At least 1. */
  readonly maxReceiveMessageLength?: Resolvable<number>;
  readonly retryPolicy?: HTTPListenerPolicyRetryPolicy;
  readonly skipEnvoyHeaders?: Resolvable<boolean>;
  readonly timeout?: Resolvable<string>;
}

export interface HTTPListenerPolicyAttribute {
  readonly environment?: HTTPListenerPolicyEnvironment;
  readonly literal?: HTTPListenerPolicyLiteral;
  readonly metadata?: HTTPListenerPolicyMetadata;
  readonly name: Resolvable<string>;
  readonly requestHeader?: HTTPListenerPolicyEnvironment;
}

export interface HTTPListenerPolicyMetadata {
  readonly defaultValue?: Resolvable<string>;
  readonly kind: Resolvable<'Request' | 'Route' | 'Cluster' | 'Host'>;
  readonly metadataKey: HTTPListenerPolicyMetadataKey;
}

export interface HTTPListenerPolicyMetadataKey {
  readonly key: Resolvable<string>;
  readonly path: readonly HTTPListenerPolicyPath[];
}

export interface HTTPListenerPolicyPath {
  readonly key: Resolvable<string>;
}

export interface HTTPListenerPolicyLiteral {
  readonly value: Resolvable<string>;
}

export interface HTTPListenerPolicyEnvironment {
  readonly defaultValue?: Resolvable<string>;
  readonly name: Resolvable<string>;
}

export interface HTTPListenerPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  readonly matchLabels: Readonly<Record<string, Resolvable<string>>>;
}

export interface HTTPListenerPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
}

export interface HTTPListenerPolicyLocalReplies {
  readonly defaultBodyFormat?: HTTPListenerPolicyDefaultBodyFormat;
  /** 1 to 16 items. */
  readonly mappers?: readonly HTTPListenerPolicyMapper[];
}

export interface HTTPListenerPolicyMapper {
  readonly body?: Resolvable<string>;
  readonly bodyFormatOverride?: HTTPListenerPolicyDefaultBodyFormat;
  readonly filter: HTTPListenerPolicyMapperFilter;
  readonly headers?: HTTPListenerPolicyHeaders;
  /** 100 to 599. */
  readonly statusCode?: Resolvable<number>;
}

export interface HTTPListenerPolicyHeaders {
  /** At most 16 items. */
  readonly add?: readonly HTTPListenerPolicyHeadersAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Resolvable<string>[];
  /** At most 16 items. */
  readonly set?: readonly HTTPListenerPolicyHeadersAdd[];
}

export interface HTTPListenerPolicyHeadersAdd {
  /** 1 to 256 characters. */
  readonly name?: Resolvable<string>;
  readonly secretRef?: HTTPListenerPolicySecretRef;
  /** 1 to 4096 characters. */
  readonly value?: Resolvable<string>;
}

export interface HTTPListenerPolicySecretRef {
  /** 1 to 253 characters. */
  readonly key?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
}

export interface HTTPListenerPolicyMapperFilter {
  /** At least 2 items. */
  readonly andFilter?: readonly HTTPListenerPolicyMapperFilterAndFilter[];
  readonly celFilter?: HTTPListenerPolicyCelFilter;
  readonly durationFilter?: HTTPListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: HTTPListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: HTTPListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Resolvable<boolean>;
  /** At least 2 items. */
  readonly orFilter?: readonly HTTPListenerPolicyMapperFilterAndFilter[];
  readonly responseFlagFilter?: HTTPListenerPolicyResponseFlagFilter;
  readonly runtimeFilter?: HTTPListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: HTTPListenerPolicyDurationFilter;
  readonly traceableFilter?: Resolvable<boolean>;
}

export interface HTTPListenerPolicyMapperFilterAndFilter {
  readonly celFilter?: HTTPListenerPolicyCelFilter;
  readonly durationFilter?: HTTPListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: HTTPListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: HTTPListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Resolvable<boolean>;
  readonly responseFlagFilter?: HTTPListenerPolicyResponseFlagFilter;
  readonly runtimeFilter?: HTTPListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: HTTPListenerPolicyDurationFilter;
  readonly traceableFilter?: Resolvable<boolean>;
}

export interface HTTPListenerPolicyDefaultBodyFormat {
  readonly contentType?: Resolvable<string>;
  readonly json?: Readonly<Record<string, unknown>>;
  /** 1 to 4096 characters. */
  readonly text?: Resolvable<string>;
}

export interface HTTPListenerPolicyHttp2ProtocolOptions {
  /** In kgateway 2.4. */
  readonly allowConnect?: Resolvable<boolean>;
  readonly initialConnectionWindowSize?: Resolvable<string | number>;
  readonly initialStreamWindowSize?: Resolvable<string | number>;
  /** 1 to 2147483647. */
  readonly maxConcurrentStreams?: Resolvable<number>;
}

export interface HTTPListenerPolicyHealthCheck {
  /** At most 2048 characters. */
  readonly path: Resolvable<string>;
}

export interface HTTPListenerPolicyForwardClientCertDetails {
  readonly details?: HTTPListenerPolicyDetails;
  readonly mode?: Resolvable<'Sanitize' | 'ForwardOnly' | 'AppendForward' | 'SanitizeSet' | 'AlwaysForwardOnly'>;
}

export interface HTTPListenerPolicyDetails {
  readonly cert?: Resolvable<boolean>;
  readonly chain?: Resolvable<boolean>;
  readonly dns?: Resolvable<boolean>;
  readonly subject?: Resolvable<boolean>;
  readonly uri?: Resolvable<boolean>;
}

export interface HTTPListenerPolicyEarlyRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: readonly HTTPListenerPolicyEarlyRequestHeaderModifierAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Resolvable<string>[];
  /** At most 16 items. */
  readonly set?: readonly HTTPListenerPolicyEarlyRequestHeaderModifierAdd[];
}

export interface HTTPListenerPolicyEarlyRequestHeaderModifierAdd {
  /** 1 to 256 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 4096 characters. */
  readonly value: Resolvable<string>;
}

export interface HTTPListenerPolicyAccessLog {
  readonly fileSink?: HTTPListenerPolicyFileSink;
  readonly filter?: HTTPListenerPolicyAccessLogFilter;
  readonly grpcService?: HTTPListenerPolicyAccessLogGrpcService;
  readonly openTelemetry?: HTTPListenerPolicyAccessLogOpenTelemetry;
}

export interface HTTPListenerPolicyAccessLogOpenTelemetry {
  readonly attributes?: HTTPListenerPolicyAttributes;
  readonly body?: Resolvable<string>;
  readonly disableBuiltinLabels?: Resolvable<boolean>;
  readonly grpcService: HTTPListenerPolicyAccessLogOpenTelemetryGrpcService;
  readonly resourceAttributes?: HTTPListenerPolicyAttributes;
}

export interface HTTPListenerPolicyAccessLogOpenTelemetryGrpcService {
  readonly authority?: Resolvable<string>;
  readonly backendRef: HTTPListenerPolicyBackendRef;
  readonly initialMetadata?: readonly HTTPListenerPolicyInitialMetadata[];
  readonly logName: Resolvable<string>;
  /** At least 1. */
  readonly maxReceiveMessageLength?: Resolvable<number>;
  readonly retryPolicy?: HTTPListenerPolicyRetryPolicy;
  readonly skipEnvoyHeaders?: Resolvable<boolean>;
  readonly timeout?: Resolvable<string>;
}

export interface HTTPListenerPolicyAttributes {
  readonly values?: readonly HTTPListenerPolicyAttributesValue[];
}

export interface HTTPListenerPolicyAttributesValue {
  readonly key: Resolvable<string>;
  /** Exactly 1 field. */
  readonly value: HTTPListenerPolicyValueValue;
}

export interface HTTPListenerPolicyValueValue {
  readonly arrayValue?: readonly Readonly<Record<string, unknown>>[];
  readonly kvListValue?: Readonly<Record<string, unknown>>;
  readonly stringValue?: Resolvable<string>;
}

export interface HTTPListenerPolicyAccessLogGrpcService {
  readonly additionalRequestHeadersToLog?: readonly Resolvable<string>[];
  readonly additionalResponseHeadersToLog?: readonly Resolvable<string>[];
  readonly additionalResponseTrailersToLog?: readonly Resolvable<string>[];
  readonly authority?: Resolvable<string>;
  readonly backendRef: HTTPListenerPolicyBackendRef;
  readonly initialMetadata?: readonly HTTPListenerPolicyInitialMetadata[];
  readonly logName: Resolvable<string>;
  /** At least 1. */
  readonly maxReceiveMessageLength?: Resolvable<number>;
  readonly retryPolicy?: HTTPListenerPolicyRetryPolicy;
  readonly skipEnvoyHeaders?: Resolvable<boolean>;
  readonly timeout?: Resolvable<string>;
}

export interface HTTPListenerPolicyRetryPolicy {
  /** At least 1. */
  readonly numRetries?: Resolvable<number>;
  readonly retryBackOff?: HTTPListenerPolicyRetryBackOff;
}

export interface HTTPListenerPolicyRetryBackOff {
  readonly baseInterval: Resolvable<string>;
  readonly maxInterval?: Resolvable<string>;
}

export interface HTTPListenerPolicyInitialMetadata {
  readonly key: Resolvable<string>;
  readonly value?: Resolvable<string>;
}

export interface HTTPListenerPolicyBackendRef {
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

export interface HTTPListenerPolicyAccessLogFilter {
  /** At least 2 items. */
  readonly andFilter?: readonly HTTPListenerPolicyAccessLogFilterAndFilter[];
  readonly celFilter?: HTTPListenerPolicyCelFilter;
  readonly durationFilter?: HTTPListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: HTTPListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: HTTPListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Resolvable<boolean>;
  /** At least 2 items. */
  readonly orFilter?: readonly HTTPListenerPolicyAccessLogFilterAndFilter[];
  readonly responseFlagFilter?: HTTPListenerPolicyResponseFlagFilter;
  /** In kgateway 2.3, 2.4. */
  readonly runtimeFilter?: HTTPListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: HTTPListenerPolicyDurationFilter;
  readonly traceableFilter?: Resolvable<boolean>;
}

export interface HTTPListenerPolicyAccessLogFilterAndFilter {
  readonly celFilter?: HTTPListenerPolicyCelFilter;
  readonly durationFilter?: HTTPListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: HTTPListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: HTTPListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Resolvable<boolean>;
  readonly responseFlagFilter?: HTTPListenerPolicyResponseFlagFilter;
  /** In kgateway 2.3, 2.4. */
  readonly runtimeFilter?: HTTPListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: HTTPListenerPolicyDurationFilter;
  readonly traceableFilter?: Resolvable<boolean>;
}

export interface HTTPListenerPolicyRuntimeFilter {
  readonly percentSampled?: HTTPListenerPolicyPercentSampled;
  /** At least 1 character. */
  readonly runtimeKey: Resolvable<string>;
  readonly useIndependentRandomness?: Resolvable<boolean>;
}

export interface HTTPListenerPolicyPercentSampled {
  readonly denominator?: Resolvable<'HUNDRED' | 'TEN_THOUSAND' | 'MILLION'>;
  /** At least 0. */
  readonly numerator: Resolvable<number>;
}

export interface HTTPListenerPolicyResponseFlagFilter {
  /** At least 1 item. */
  readonly flags: readonly Resolvable<string>[];
}

export interface HTTPListenerPolicyHeaderFilter {
  readonly header: HTTPListenerPolicyHeader;
}

export interface HTTPListenerPolicyHeader {
  /** 1 to 256 characters. */
  readonly name: Resolvable<string>;
  /** @default "Exact" */
  readonly type?: Resolvable<'Exact' | 'RegularExpression'>;
  /** 1 to 4096 characters. */
  readonly value: Resolvable<string>;
}

export interface HTTPListenerPolicyGrpcStatusFilter {
  readonly exclude?: Resolvable<boolean>;
  /** At least 1 item. */
  readonly statuses?: readonly Resolvable<'OK' | 'CANCELED' | 'UNKNOWN' | 'INVALID_ARGUMENT' | 'DEADLINE_EXCEEDED' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'PERMISSION_DENIED' | 'RESOURCE_EXHAUSTED' | 'FAILED_PRECONDITION' | 'ABORTED' | 'OUT_OF_RANGE' | 'UNIMPLEMENTED' | 'INTERNAL' | 'UNAVAILABLE' | 'DATA_LOSS' | 'UNAUTHENTICATED'>[];
}

export interface HTTPListenerPolicyDurationFilter {
  readonly op: Resolvable<'EQ' | 'GE' | 'LE'>;
  /** 0 to 4294967295. */
  readonly value: Resolvable<number>;
}

export interface HTTPListenerPolicyCelFilter {
  readonly match: Resolvable<string>;
}

export interface HTTPListenerPolicyFileSink {
  readonly jsonFormat?: Readonly<Record<string, unknown>>;
  readonly path: Resolvable<string>;
  readonly stringFormat?: Resolvable<string>;
}
