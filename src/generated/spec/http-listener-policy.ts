// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

/** In kgateway until 2.4. */
export interface HTTPListenerPolicySpec {
  readonly acceptHttp10?: Leaf<boolean>;
  /** At most 16 items. */
  readonly accessLog?: readonly HTTPListenerPolicyAccessLog[];
  /** At least 1 character. */
  readonly defaultHostForHttp10?: Leaf<string>;
  readonly earlyRequestHeaderModifier?: HTTPListenerPolicyEarlyRequestHeaderModifier;
  /** In kgateway 2.4. */
  readonly forwardClientCertDetails?: HTTPListenerPolicyForwardClientCertDetails;
  readonly generateRequestId?: Leaf<boolean>;
  readonly healthCheck?: HTTPListenerPolicyHealthCheck;
  /** In kgateway 2.3, 2.4. */
  readonly http2ProtocolOptions?: HTTPListenerPolicyHttp2ProtocolOptions;
  readonly idleTimeout?: Leaf<string>;
  /** In kgateway 2.4. */
  readonly localReplies?: HTTPListenerPolicyLocalReplies;
  /** At least 1. */
  readonly maxHeadersCount?: Leaf<number>;
  /** 1 to 8192. */
  readonly maxRequestHeadersKb?: Leaf<number>;
  /** At least 0. In kgateway 2.4. */
  readonly maxRequestsPerConnection?: Leaf<number>;
  readonly preserveExternalRequestId?: Leaf<boolean>;
  readonly preserveHttp1HeaderCase?: Leaf<boolean>;
  readonly serverHeaderTransformation?: Leaf<'Overwrite' | 'AppendIfAbsent' | 'PassThrough'>;
  /** At least 1 character. In kgateway 2.4. */
  readonly serverName?: Leaf<string>;
  /** In kgateway 2.3, 2.4. */
  readonly skipXFFAppend?: Leaf<boolean>;
  readonly streamIdleTimeout?: Leaf<string>;
  /** In kgateway 2.3, 2.4. */
  readonly stripHostPortMode?: Leaf<'MatchingPort' | 'AnyPort'>;
  /** 1 to 16 items. */
  readonly targetRefs?: readonly HTTPListenerPolicyTargetRef[];
  readonly targetSelectors?: readonly HTTPListenerPolicyTargetSelector[];
  readonly tracing?: HTTPListenerPolicyTracing;
  readonly upgradeConfig?: HTTPListenerPolicyUpgradeConfig;
  readonly useRemoteAddress?: Leaf<boolean>;
  /** In kgateway 2.3, 2.4. */
  readonly uuidRequestIdConfig?: HTTPListenerPolicyUuidRequestIdConfig;
  /** At least 0. */
  readonly xffNumTrustedHops?: Leaf<number>;
  /** At least 1 item. In kgateway 2.3, 2.4. */
  readonly xffTrustedCIDRs?: readonly Leaf<string>[];
}

export interface HTTPListenerPolicyUuidRequestIdConfig {
  readonly packTraceReason?: Leaf<boolean>;
  readonly useRequestIdForTraceSampling?: Leaf<boolean>;
}

export interface HTTPListenerPolicyUpgradeConfig {
  /** At least 1 item. */
  readonly enabledUpgrades?: readonly Leaf<string>[];
}

export interface HTTPListenerPolicyTracing {
  readonly attributes?: readonly HTTPListenerPolicyAttribute[];
  /** 0 to 100. */
  readonly clientSampling?: Leaf<number>;
  /** At least 1. */
  readonly maxPathTagLength?: Leaf<number>;
  /** 0 to 100. */
  readonly overallSampling?: Leaf<number>;
  /** Exactly 1 field. */
  readonly provider: HTTPListenerPolicyProvider;
  /** 0 to 100. */
  readonly randomSampling?: Leaf<number>;
  readonly spawnUpstreamSpan?: Leaf<boolean>;
  readonly verbose?: Leaf<boolean>;
}

export interface HTTPListenerPolicyProvider {
  readonly openTelemetry?: HTTPListenerPolicyProviderOpenTelemetry;
}

export interface HTTPListenerPolicyProviderOpenTelemetry {
  readonly grpcService: HTTPListenerPolicyProviderOpenTelemetryGrpcService;
  readonly resourceDetectors?: readonly HTTPListenerPolicyResourceDetector[];
  /** Exactly 1 field. */
  readonly sampler?: HTTPListenerPolicySampler;
  readonly serviceName?: Leaf<string>;
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
  readonly enable?: Leaf<boolean>;
}

export interface HTTPListenerPolicyProviderOpenTelemetryGrpcService {
  readonly authority?: Leaf<string>;
  readonly backendRef: HTTPListenerPolicyBackendRef;
  readonly initialMetadata?: readonly HTTPListenerPolicyInitialMetadata[];
  /** At least 1. */
  readonly maxReceiveMessageLength?: Leaf<number>;
  readonly retryPolicy?: HTTPListenerPolicyRetryPolicy;
  readonly skipEnvoyHeaders?: Leaf<boolean>;
  readonly timeout?: Leaf<string>;
}

export interface HTTPListenerPolicyAttribute {
  readonly environment?: HTTPListenerPolicyEnvironment;
  readonly literal?: HTTPListenerPolicyLiteral;
  readonly metadata?: HTTPListenerPolicyMetadata;
  readonly name: Leaf<string>;
  readonly requestHeader?: HTTPListenerPolicyEnvironment;
}

export interface HTTPListenerPolicyMetadata {
  readonly defaultValue?: Leaf<string>;
  readonly kind: Leaf<'Request' | 'Route' | 'Cluster' | 'Host'>;
  readonly metadataKey: HTTPListenerPolicyMetadataKey;
}

export interface HTTPListenerPolicyMetadataKey {
  readonly key: Leaf<string>;
  readonly path: readonly HTTPListenerPolicyPath[];
}

export interface HTTPListenerPolicyPath {
  readonly key: Leaf<string>;
}

export interface HTTPListenerPolicyLiteral {
  readonly value: Leaf<string>;
}

export interface HTTPListenerPolicyEnvironment {
  readonly defaultValue?: Leaf<string>;
  readonly name: Leaf<string>;
}

export interface HTTPListenerPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  readonly matchLabels: Readonly<Record<string, Leaf<string>>>;
}

export interface HTTPListenerPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
}

export interface HTTPListenerPolicyLocalReplies {
  readonly defaultBodyFormat?: HTTPListenerPolicyDefaultBodyFormat;
  /** 1 to 16 items. */
  readonly mappers?: readonly HTTPListenerPolicyMapper[];
}

export interface HTTPListenerPolicyMapper {
  readonly body?: Leaf<string>;
  readonly bodyFormatOverride?: HTTPListenerPolicyDefaultBodyFormat;
  readonly filter: HTTPListenerPolicyMapperFilter;
  readonly headers?: HTTPListenerPolicyHeaders;
  /** 100 to 599. */
  readonly statusCode?: Leaf<number>;
}

export interface HTTPListenerPolicyHeaders {
  /** At most 16 items. */
  readonly add?: readonly HTTPListenerPolicyHeadersAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Leaf<string>[];
  /** At most 16 items. */
  readonly set?: readonly HTTPListenerPolicyHeadersAdd[];
}

export interface HTTPListenerPolicyHeadersAdd {
  /** 1 to 256 characters. */
  readonly name?: Leaf<string>;
  readonly secretRef?: HTTPListenerPolicySecretRef;
  /** 1 to 4096 characters. */
  readonly value?: Leaf<string>;
}

export interface HTTPListenerPolicySecretRef {
  /** 1 to 253 characters. */
  readonly key?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
}

export interface HTTPListenerPolicyMapperFilter {
  /** At least 2 items. */
  readonly andFilter?: readonly HTTPListenerPolicyMapperFilterAndFilter[];
  readonly celFilter?: HTTPListenerPolicyCelFilter;
  readonly durationFilter?: HTTPListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: HTTPListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: HTTPListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Leaf<boolean>;
  /** At least 2 items. */
  readonly orFilter?: readonly HTTPListenerPolicyMapperFilterAndFilter[];
  readonly responseFlagFilter?: HTTPListenerPolicyResponseFlagFilter;
  readonly runtimeFilter?: HTTPListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: HTTPListenerPolicyDurationFilter;
  readonly traceableFilter?: Leaf<boolean>;
}

export interface HTTPListenerPolicyMapperFilterAndFilter {
  readonly celFilter?: HTTPListenerPolicyCelFilter;
  readonly durationFilter?: HTTPListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: HTTPListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: HTTPListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Leaf<boolean>;
  readonly responseFlagFilter?: HTTPListenerPolicyResponseFlagFilter;
  readonly runtimeFilter?: HTTPListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: HTTPListenerPolicyDurationFilter;
  readonly traceableFilter?: Leaf<boolean>;
}

export interface HTTPListenerPolicyDefaultBodyFormat {
  readonly contentType?: Leaf<string>;
  readonly json?: Readonly<Record<string, unknown>>;
  /** 1 to 4096 characters. */
  readonly text?: Leaf<string>;
}

export interface HTTPListenerPolicyHttp2ProtocolOptions {
  /** In kgateway 2.4. */
  readonly allowConnect?: Leaf<boolean>;
  readonly initialConnectionWindowSize?: Leaf<string | number>;
  readonly initialStreamWindowSize?: Leaf<string | number>;
  /** 1 to 2147483647. */
  readonly maxConcurrentStreams?: Leaf<number>;
}

export interface HTTPListenerPolicyHealthCheck {
  /** At most 2048 characters. */
  readonly path: Leaf<string>;
}

export interface HTTPListenerPolicyForwardClientCertDetails {
  readonly details?: HTTPListenerPolicyDetails;
  readonly mode?: Leaf<'Sanitize' | 'ForwardOnly' | 'AppendForward' | 'SanitizeSet' | 'AlwaysForwardOnly'>;
}

export interface HTTPListenerPolicyDetails {
  readonly cert?: Leaf<boolean>;
  readonly chain?: Leaf<boolean>;
  readonly dns?: Leaf<boolean>;
  readonly subject?: Leaf<boolean>;
  readonly uri?: Leaf<boolean>;
}

export interface HTTPListenerPolicyEarlyRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: readonly HTTPListenerPolicyEarlyRequestHeaderModifierAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Leaf<string>[];
  /** At most 16 items. */
  readonly set?: readonly HTTPListenerPolicyEarlyRequestHeaderModifierAdd[];
}

export interface HTTPListenerPolicyEarlyRequestHeaderModifierAdd {
  /** 1 to 256 characters. */
  readonly name: Leaf<string>;
  /** 1 to 4096 characters. */
  readonly value: Leaf<string>;
}

export interface HTTPListenerPolicyAccessLog {
  readonly fileSink?: HTTPListenerPolicyFileSink;
  readonly filter?: HTTPListenerPolicyAccessLogFilter;
  readonly grpcService?: HTTPListenerPolicyAccessLogGrpcService;
  readonly openTelemetry?: HTTPListenerPolicyAccessLogOpenTelemetry;
}

export interface HTTPListenerPolicyAccessLogOpenTelemetry {
  readonly attributes?: HTTPListenerPolicyAttributes;
  readonly body?: Leaf<string>;
  readonly disableBuiltinLabels?: Leaf<boolean>;
  readonly grpcService: HTTPListenerPolicyAccessLogOpenTelemetryGrpcService;
  readonly resourceAttributes?: HTTPListenerPolicyAttributes;
}

export interface HTTPListenerPolicyAccessLogOpenTelemetryGrpcService {
  readonly authority?: Leaf<string>;
  readonly backendRef: HTTPListenerPolicyBackendRef;
  readonly initialMetadata?: readonly HTTPListenerPolicyInitialMetadata[];
  readonly logName: Leaf<string>;
  /** At least 1. */
  readonly maxReceiveMessageLength?: Leaf<number>;
  readonly retryPolicy?: HTTPListenerPolicyRetryPolicy;
  readonly skipEnvoyHeaders?: Leaf<boolean>;
  readonly timeout?: Leaf<string>;
}

export interface HTTPListenerPolicyAttributes {
  readonly values?: readonly HTTPListenerPolicyAttributesValue[];
}

export interface HTTPListenerPolicyAttributesValue {
  readonly key: Leaf<string>;
  /** Exactly 1 field. */
  readonly value: HTTPListenerPolicyValueValue;
}

export interface HTTPListenerPolicyValueValue {
  readonly arrayValue?: readonly Readonly<Record<string, unknown>>[];
  readonly kvListValue?: Readonly<Record<string, unknown>>;
  readonly stringValue?: Leaf<string>;
}

export interface HTTPListenerPolicyAccessLogGrpcService {
  readonly additionalRequestHeadersToLog?: readonly Leaf<string>[];
  readonly additionalResponseHeadersToLog?: readonly Leaf<string>[];
  readonly additionalResponseTrailersToLog?: readonly Leaf<string>[];
  readonly authority?: Leaf<string>;
  readonly backendRef: HTTPListenerPolicyBackendRef;
  readonly initialMetadata?: readonly HTTPListenerPolicyInitialMetadata[];
  readonly logName: Leaf<string>;
  /** At least 1. */
  readonly maxReceiveMessageLength?: Leaf<number>;
  readonly retryPolicy?: HTTPListenerPolicyRetryPolicy;
  readonly skipEnvoyHeaders?: Leaf<boolean>;
  readonly timeout?: Leaf<string>;
}

export interface HTTPListenerPolicyRetryPolicy {
  /** At least 1. */
  readonly numRetries?: Leaf<number>;
  readonly retryBackOff?: HTTPListenerPolicyRetryBackOff;
}

export interface HTTPListenerPolicyRetryBackOff {
  readonly baseInterval: Leaf<string>;
  readonly maxInterval?: Leaf<string>;
}

export interface HTTPListenerPolicyInitialMetadata {
  readonly key: Leaf<string>;
  readonly value?: Leaf<string>;
}

export interface HTTPListenerPolicyBackendRef {
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

export interface HTTPListenerPolicyAccessLogFilter {
  /** At least 2 items. */
  readonly andFilter?: readonly HTTPListenerPolicyAccessLogFilterAndFilter[];
  readonly celFilter?: HTTPListenerPolicyCelFilter;
  readonly durationFilter?: HTTPListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: HTTPListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: HTTPListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Leaf<boolean>;
  /** At least 2 items. */
  readonly orFilter?: readonly HTTPListenerPolicyAccessLogFilterAndFilter[];
  readonly responseFlagFilter?: HTTPListenerPolicyResponseFlagFilter;
  /** In kgateway 2.3, 2.4. */
  readonly runtimeFilter?: HTTPListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: HTTPListenerPolicyDurationFilter;
  readonly traceableFilter?: Leaf<boolean>;
}

export interface HTTPListenerPolicyAccessLogFilterAndFilter {
  readonly celFilter?: HTTPListenerPolicyCelFilter;
  readonly durationFilter?: HTTPListenerPolicyDurationFilter;
  readonly grpcStatusFilter?: HTTPListenerPolicyGrpcStatusFilter;
  readonly headerFilter?: HTTPListenerPolicyHeaderFilter;
  readonly notHealthCheckFilter?: Leaf<boolean>;
  readonly responseFlagFilter?: HTTPListenerPolicyResponseFlagFilter;
  /** In kgateway 2.3, 2.4. */
  readonly runtimeFilter?: HTTPListenerPolicyRuntimeFilter;
  readonly statusCodeFilter?: HTTPListenerPolicyDurationFilter;
  readonly traceableFilter?: Leaf<boolean>;
}

export interface HTTPListenerPolicyRuntimeFilter {
  readonly percentSampled?: HTTPListenerPolicyPercentSampled;
  /** At least 1 character. */
  readonly runtimeKey: Leaf<string>;
  readonly useIndependentRandomness?: Leaf<boolean>;
}

export interface HTTPListenerPolicyPercentSampled {
  readonly denominator?: Leaf<'HUNDRED' | 'TEN_THOUSAND' | 'MILLION'>;
  /** At least 0. */
  readonly numerator: Leaf<number>;
}

export interface HTTPListenerPolicyResponseFlagFilter {
  /** At least 1 item. */
  readonly flags: readonly Leaf<string>[];
}

export interface HTTPListenerPolicyHeaderFilter {
  readonly header: HTTPListenerPolicyHeader;
}

export interface HTTPListenerPolicyHeader {
  /** 1 to 256 characters. */
  readonly name: Leaf<string>;
  /** @default "Exact" */
  readonly type?: Leaf<'Exact' | 'RegularExpression'>;
  /** 1 to 4096 characters. */
  readonly value: Leaf<string>;
}

export interface HTTPListenerPolicyGrpcStatusFilter {
  readonly exclude?: Leaf<boolean>;
  /** At least 1 item. */
  readonly statuses?: readonly Leaf<'OK' | 'CANCELED' | 'UNKNOWN' | 'INVALID_ARGUMENT' | 'DEADLINE_EXCEEDED' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'PERMISSION_DENIED' | 'RESOURCE_EXHAUSTED' | 'FAILED_PRECONDITION' | 'ABORTED' | 'OUT_OF_RANGE' | 'UNIMPLEMENTED' | 'INTERNAL' | 'UNAVAILABLE' | 'DATA_LOSS' | 'UNAUTHENTICATED'>[];
}

export interface HTTPListenerPolicyDurationFilter {
  readonly op: Leaf<'EQ' | 'GE' | 'LE'>;
  /** 0 to 4294967295. */
  readonly value: Leaf<number>;
}

export interface HTTPListenerPolicyCelFilter {
  readonly match: Leaf<string>;
}

export interface HTTPListenerPolicyFileSink {
  readonly jsonFormat?: Readonly<Record<string, unknown>>;
  readonly path: Leaf<string>;
  readonly stringFormat?: Leaf<string>;
}
