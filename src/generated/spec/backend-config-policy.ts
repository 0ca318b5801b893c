// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

export interface BackendConfigPolicySpec {
  readonly circuitBreakers?: BackendConfigPolicyCircuitBreakers;
  readonly commonHttpProtocolOptions?: BackendConfigPolicyCommonHttpProtocolOptions;
  /** At most 32 characters. */
  readonly connectTimeout?: Resolvable<string>;
  /** In kgateway since 2.3. */
  readonly dns?: BackendConfigPolicyDns;
  readonly healthCheck?: BackendConfigPolicyHealthCheck;
  readonly http1ProtocolOptions?: BackendConfigPolicyHttp1ProtocolOptions;
  readonly http2ProtocolOptions?: BackendConfigPolicyHttp2ProtocolOptions;
  readonly loadBalancer?: BackendConfigPolicyLoadBalancer;
  readonly outlierDetection?: BackendConfigPolicyOutlierDetection;
  /** At least 0. */
  readonly perConnectionBufferLimitBytes?: Resolvable<number>;
  /** 1 to 16 items. */
  readonly targetRefs?: readonly BackendConfigPolicyTargetRef[];
  readonly targetSelectors?: readonly BackendConfigPolicyTargetSelector[];
  readonly tcpKeepalive?: BackendConfigPolicyTcpKeepalive;
  readonly tls?: BackendConfigPolicyTls;
  /** In kgateway since 2.3. */
  readonly upstreamProxyProtocol?: BackendConfigPolicyUpstreamProxyProtocol;
}

export interface BackendConfigPolicyUpstreamProxyProtocol {
  /** @default "V1" */
  readonly version?: Resolvable<string>;
}

export interface BackendConfigPolicyTls {
  readonly allowRenegotiation?: Resolvable<boolean>;
  readonly alpnProtocols?: readonly Resolvable<string>[];
  readonly files?: BackendConfigPolicyFiles;
  readonly insecureSkipVerify?: Resolvable<boolean>;
  readonly parameters?: BackendConfigPolicyParameters;
  readonly secretRef?: BackendConfigPolicySecretRef;
  readonly simpleTLS?: Resolvable<boolean>;
  /** At least 1 character. */
  readonly sni?: Resolvable<string>;
  readonly verifySubjectAltNames?: readonly Resolvable<string>[];
  /** 1 to 253 characters. */
  readonly wellKnownCACertificates?: Resolvable<string>;
}

export interface BackendConfigPolicySecretRef {
  /** @default "" */
  readonly name?: Resolvable<string>;
}

export interface BackendConfigPolicyParameters {
  readonly cipherSuites?: readonly Resolvable<string>[];
  readonly ecdhCurves?: readonly Resolvable<string>[];
  readonly maxVersion?: Resolvable<'AUTO' | '1.0' | '1.1' | '1.2' | '1.3'>;
  readonly minVersion?: Resolvable<'AUTO' | '1.0' | '1.1' | '1.2' | '1.3'>;
  /** In kgateway since 2.4. */
  readonly signatureAlgorithms?: readonly Resolvable<string>[];
}

export interface BackendConfigPolicyFiles {
  /** At least 1 character. */
  readonly rootCA?: Resolvable<string>;
  /** At least 1 character. */
  readonly tlsCertificate?: Resolvable<string>;
  /** At least 1 character. */
  readonly tlsKey?: Resolvable<string>;
}

export interface BackendConfigPolicyTcpKeepalive {
  /** At most 32 characters. */
  readonly keepAliveInterval?: Resolvable<string>;
  /** At least 0. */
  readonly keepAliveProbes?: Resolvable<number>;
  /** At most 32 characters. */
  readonly keepAliveTime?: Resolvable<string>;
}

export interface BackendConfigPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  readonly matchLabels: Readonly<Record<string, Resolvable<string>>>;
}

export interface BackendConfigPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
}

export interface BackendConfigPolicyOutlierDetection {
  /**
   * At most 32 characters.
   * @default "30s"
   */
  readonly baseEjectionTime?: Resolvable<string>;
  /**
   * At least 0.
   * @default 5
   */
  readonly consecutive5xx?: Resolvable<number>;
  /** At least 0. In kgateway since 2.5. */
  readonly consecutiveLocalOriginFailure?: Resolvable<number>;
  /** 0 to 100. In kgateway since 2.5. */
  readonly enforcingConsecutive5xx?: Resolvable<number>;
  /** 0 to 100. In kgateway since 2.5. */
  readonly enforcingConsecutiveLocalOriginFailure?: Resolvable<number>;
  /**
   * At most 32 characters.
   * @default "10s"
   */
  readonly interval?: Resolvable<string>;
  /**
   * 0 to 100.
   * @default 10
   */
  readonly maxEjectionPercent?: Resolvable<number>;
  /** In kgateway since 2.5. */
  readonly splitExternalLocalOriginErrors?: Resolvable<boolean>;
}

export interface BackendConfigPolicyLoadBalancer {
  readonly closeConnectionsOnHostSetChange?: Resolvable<boolean>;
  /** 0 to 100. */
  readonly healthyPanicThreshold?: Resolvable<number>;
  readonly leastRequest?: BackendConfigPolicyLeastRequest;
  readonly localityType?: Resolvable<'WeightedLb'>;
  readonly maglev?: BackendConfigPolicyMaglev;
  readonly random?: Readonly<Record<string, unknown>>;
  readonly ringHash?: BackendConfigPolicyRingHash;
  readonly roundRobin?: BackendConfigPolicyRoundRobin;
  /** At most 32 characters. */
  readonly updateMergeWindow?: Resolvable<string>;
  /** In kgateway since 2.4. */
  readonly zoneAware?: BackendConfigPolicyZoneAware;
}

export interface BackendConfigPolicyZoneAware {
  readonly preferLocal?: BackendConfigPolicyPreferLocal;
}

export interface BackendConfigPolicyPreferLocal {
  readonly force?: BackendConfigPolicyForce;
  /**
   * At least 1.
   * @default 6
   */
  readonly minEndpointsThreshold?: Resolvable<number>;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly routingEnabled?: Resolvable<number>;
}

export interface BackendConfigPolicyForce {
  /**
   * At least 1.
   * @default 1
   */
  readonly minEndpointsInZoneThreshold?: Resolvable<number>;
}

export interface BackendConfigPolicyRoundRobin {
  readonly slowStart?: BackendConfigPolicySlowStart;
}

export interface BackendConfigPolicyRingHash {
  /** 1 to 16 items. */
  readonly hashPolicies?: readonly BackendConfigPolicyHashPolicy[];
  /** At least 0. */
  readonly maximumRingSize?: Resolvable<number>;
  /** At least 0. */
  readonly minimumRingSize?: Resolvable<number>;
  readonly useHostnameForHashing?: Resolvable<boolean>;
}

export interface BackendConfigPolicyMaglev {
  /** 1 to 16 items. */
  readonly hashPolicies?: readonly BackendConfigPolicyHashPolicy[];
  readonly useHostnameForHashing?: Resolvable<boolean>;
}

export interface BackendConfigPolicyHashPolicy {
  readonly cookie?: BackendConfigPolicyCookie;
  readonly header?: BackendConfigPolicyHeader;
  readonly sourceIP?: Readonly<Record<string, unknown>>;
  readonly terminal?: Resolvable<boolean>;
}

export interface BackendConfigPolicyHeader {
  /** At least 1 character. */
  readonly name: Resolvable<string>;
}

export interface BackendConfigPolicyCookie {
  readonly httpOnly?: Resolvable<boolean>;
  /** At least 1 character. */
  readonly name: Resolvable<string>;
  readonly path?: Resolvable<string>;
  readonly sameSite?: Resolvable<'Strict' | 'Lax' | 'None'>;
  readonly secure?: Resolvable<boolean>;
  /** At most 32 characters. */
  readonly ttl?: Resolvable<string>;
}

export interface BackendConfigPolicyLeastRequest {
  /** @default 2 */
  readonly choiceCount?: Resolvable<number>;
  readonly slowStart?: BackendConfigPolicySlowStart;
}

export interface BackendConfigPolicySlowStart {
  readonly aggression?: Resolvable<string>;
  /** 0 to 100. */
  readonly minWeightPercent?: Resolvable<number>;
  /** At most 32 characters. */
  readonly window?: Resolvable<string>;
}

export interface BackendConfigPolicyHttp2ProtocolOptions {
  /** In kgateway since 2.4. */
  readonly connectionKeepalive?: BackendConfigPolicyConnectionKeepalive;
  readonly initialConnectionWindowSize?: Resolvable<string | number>;
  readonly initialStreamWindowSize?: Resolvable<string | number>;
  /** 1 to 2147483647. */
  readonly maxConcurrentStreams?: Resolvable<number>;
  readonly overrideStreamErrorOnInvalidHttpMessage?: Resolvable<boolean>;
}

export interface BackendConfigPolicyConnectionKeepalive {
  /** At most 32 characters. */
  readonly connectionIdleInterval?: Resolvable<string>;
  /** At most 32 characters. */
  readonly interval?: Resolvable<string>;
  /** At most 32 characters. */
  readonly timeout: Resolvable<string>;
}

export interface BackendConfigPolicyHttp1ProtocolOptions {
  readonly enableTrailers?: Resolvable<boolean>;
  readonly overrideStreamErrorOnInvalidHttpMessage?: Resolvable<boolean>;
  readonly preserveHttp1HeaderCase?: Resolvable<boolean>;
}

export interface BackendConfigPolicyHealthCheck {
  readonly grpc?: BackendConfigPolicyGrpc;
  /** At least 0. */
  readonly healthyThreshold: Resolvable<number>;
  readonly http?: BackendConfigPolicyHttp;
  /** At most 32 characters. */
  readonly interval: Resolvable<string>;
  /** At most 32 characters. */
  readonly timeout: Resolvable<string>;
  /** At least 0. */
  readonly unhealthyThreshold: Resolvable<number>;
}

export interface BackendConfigPolicyHttp {
  readonly host?: Resolvable<string>;
  readonly method?: Resolvable<'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS' | 'TRACE' | 'PATCH'>;
  readonly path: Resolvable<string>;
}

export interface BackendConfigPolicyGrpc {
  readonly authority?: Resolvable<string>;
  readonly serviceName?: Resolvable<string>;
}

export interface BackendConfigPolicyDns {
  /** At most 32 characters. */
  readonly jitter?: Resolvable<string>;
  /** At most 32 characters. */
  readonly refreshRate?: Resolvable<string>;
  readonly respectTTL?: Resolvable<boolean>;
}

export interface BackendConfigPolicyCommonHttpProtocolOptions {
  /** At most 32 characters. */
  readonly idleTimeout?: Resolvable<string>;
  /** At least 0. */
  readonly maxHeadersCount?: Resolvable<number>;
  /** At least 0. */
  readonly maxRequestsPerConnection?: Resolvable<number>;
  /** At most 32 characters. */
  readonly maxStreamDuration?: Resolvable<string>;
}

export interface BackendConfigPolicyCircuitBreakers {
  /** At least 1. */
  readonly maxConnections?: Resolvable<number>;
  /** At least 1. */
  readonly maxPendingRequests?: Resolvable<number>;
  /** At least 1. */
  readonly maxRequests?: Resolvable<number>;
  /** At least 0. */
  readonly maxRetries?: Resolvable<number>;
  /** In kgateway since 2.3. */
  readonly trackRemaining?: Resolvable<boolean>;
}
