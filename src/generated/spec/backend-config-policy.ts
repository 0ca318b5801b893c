// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

export interface BackendConfigPolicySpec {
  readonly circuitBreakers?: BackendConfigPolicyCircuitBreakers;
  readonly commonHttpProtocolOptions?: BackendConfigPolicyCommonHttpProtocolOptions;
  /** At most 32 characters. */
  readonly connectTimeout?: Leaf<string>;
  /** In kgateway since 2.3. */
  readonly dns?: BackendConfigPolicyDns;
  readonly healthCheck?: BackendConfigPolicyHealthCheck;
  readonly http1ProtocolOptions?: BackendConfigPolicyHttp1ProtocolOptions;
  readonly http2ProtocolOptions?: BackendConfigPolicyHttp2ProtocolOptions;
  readonly loadBalancer?: BackendConfigPolicyLoadBalancer;
  readonly outlierDetection?: BackendConfigPolicyOutlierDetection;
  /** At least 0. */
  readonly perConnectionBufferLimitBytes?: Leaf<number>;
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
  readonly version?: Leaf<string>;
}

export interface BackendConfigPolicyTls {
  readonly allowRenegotiation?: Leaf<boolean>;
  readonly alpnProtocols?: readonly Leaf<string>[];
  readonly files?: BackendConfigPolicyFiles;
  readonly insecureSkipVerify?: Leaf<boolean>;
  readonly parameters?: BackendConfigPolicyParameters;
  readonly secretRef?: BackendConfigPolicySecretRef;
  readonly simpleTLS?: Leaf<boolean>;
  /** At least 1 character. */
  readonly sni?: Leaf<string>;
  readonly verifySubjectAltNames?: readonly Leaf<string>[];
  /** 1 to 253 characters. */
  readonly wellKnownCACertificates?: Leaf<string>;
}

export interface BackendConfigPolicySecretRef {
  /** @default "" */
  readonly name?: Leaf<string>;
}

export interface BackendConfigPolicyParameters {
  readonly cipherSuites?: readonly Leaf<string>[];
  readonly ecdhCurves?: readonly Leaf<string>[];
  readonly maxVersion?: Leaf<'AUTO' | '1.0' | '1.1' | '1.2' | '1.3'>;
  readonly minVersion?: Leaf<'AUTO' | '1.0' | '1.1' | '1.2' | '1.3'>;
  /** In kgateway since 2.4. */
  readonly signatureAlgorithms?: readonly Leaf<string>[];
}

export interface BackendConfigPolicyFiles {
  /** At least 1 character. */
  readonly rootCA?: Leaf<string>;
  /** At least 1 character. */
  readonly tlsCertificate?: Leaf<string>;
  /** At least 1 character. */
  readonly tlsKey?: Leaf<string>;
}

export interface BackendConfigPolicyTcpKeepalive {
  /** At most 32 characters. */
  readonly keepAliveInterval?: Leaf<string>;
  /** At least 0. */
  readonly keepAliveProbes?: Leaf<number>;
  /** At most 32 characters. */
  readonly keepAliveTime?: Leaf<string>;
}

export interface BackendConfigPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  readonly matchLabels: Readonly<Record<string, Leaf<string>>>;
}

export interface BackendConfigPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
}

export interface BackendConfigPolicyOutlierDetection {
  /**
   * At most 32 characters.
   * @default "30s"
   */
  readonly baseEjectionTime?: Leaf<string>;
  /**
   * At least 0.
   * @default 5
   */
  readonly consecutive5xx?: Leaf<number>;
  /** At least 0. In kgateway since 2.5. */
  readonly consecutiveLocalOriginFailure?: Leaf<number>;
  /** 0 to 100. In kgateway since 2.5. */
  readonly enforcingConsecutive5xx?: Leaf<number>;
  /** 0 to 100. In kgateway since 2.5. */
  readonly enforcingConsecutiveLocalOriginFailure?: Leaf<number>;
  /**
   * At most 32 characters.
   * @default "10s"
   */
  readonly interval?: Leaf<string>;
  /**
   * 0 to 100.
   * @default 10
   */
  readonly maxEjectionPercent?: Leaf<number>;
  /** In kgateway since 2.5. */
  readonly splitExternalLocalOriginErrors?: Leaf<boolean>;
}

export interface BackendConfigPolicyLoadBalancer {
  readonly closeConnectionsOnHostSetChange?: Leaf<boolean>;
  /** 0 to 100. */
  readonly healthyPanicThreshold?: Leaf<number>;
  readonly leastRequest?: BackendConfigPolicyLeastRequest;
  readonly localityType?: Leaf<'WeightedLb'>;
  readonly maglev?: BackendConfigPolicyMaglev;
  readonly random?: Readonly<Record<string, unknown>>;
  readonly ringHash?: BackendConfigPolicyRingHash;
  readonly roundRobin?: BackendConfigPolicyRoundRobin;
  /** At most 32 characters. */
  readonly updateMergeWindow?: Leaf<string>;
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
  readonly minEndpointsThreshold?: Leaf<number>;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly routingEnabled?: Leaf<number>;
}

export interface BackendConfigPolicyForce {
  /**
   * At least 1.
   * @default 1
   */
  readonly minEndpointsInZoneThreshold?: Leaf<number>;
}

export interface BackendConfigPolicyRoundRobin {
  readonly slowStart?: BackendConfigPolicySlowStart;
}

export interface BackendConfigPolicyRingHash {
  /** 1 to 16 items. */
  readonly hashPolicies?: readonly BackendConfigPolicyHashPolicy[];
  /** At least 0. */
  readonly maximumRingSize?: Leaf<number>;
  /** At least 0. */
  readonly minimumRingSize?: Leaf<number>;
  readonly useHostnameForHashing?: Leaf<boolean>;
}

export interface BackendConfigPolicyMaglev {
  /** 1 to 16 items. */
  readonly hashPolicies?: readonly BackendConfigPolicyHashPolicy[];
  readonly useHostnameForHashing?: Leaf<boolean>;
}

export interface BackendConfigPolicyHashPolicy {
  readonly cookie?: BackendConfigPolicyCookie;
  readonly header?: BackendConfigPolicyHeader;
  readonly sourceIP?: Readonly<Record<string, unknown>>;
  readonly terminal?: Leaf<boolean>;
}

export interface BackendConfigPolicyHeader {
  /** At least 1 character. */
  readonly name: Leaf<string>;
}

export interface BackendConfigPolicyCookie {
  readonly httpOnly?: Leaf<boolean>;
  /** At least 1 character. */
  readonly name: Leaf<string>;
  readonly path?: Leaf<string>;
  readonly sameSite?: Leaf<'Strict' | 'Lax' | 'None'>;
  readonly secure?: Leaf<boolean>;
  /** At most 32 characters. */
  readonly ttl?: Leaf<string>;
}

export interface BackendConfigPolicyLeastRequest {
  /** @default 2 */
  readonly choiceCount?: Leaf<number>;
  readonly slowStart?: BackendConfigPolicySlowStart;
}

export interface BackendConfigPolicySlowStart {
  readonly aggression?: Leaf<string>;
  /** 0 to 100. */
  readonly minWeightPercent?: Leaf<number>;
  /** At most 32 characters. */
  readonly window?: Leaf<string>;
}

export interface BackendConfigPolicyHttp2ProtocolOptions {
  /** In kgateway since 2.4. */
  readonly connectionKeepalive?: BackendConfigPolicyConnectionKeepalive;
  readonly initialConnectionWindowSize?: Leaf<string | number>;
  readonly initialStreamWindowSize?: Leaf<string | number>;
  /** 1 to 2147483647. */
  readonly maxConcurrentStreams?: Leaf<number>;
  readonly overrideStreamErrorOnInvalidHttpMessage?: Leaf<boolean>;
}

export interface BackendConfigPolicyConnectionKeepalive {
  /** At most 32 characters. */
  readonly connectionIdleInterval?: Leaf<string>;
  /** At most 32 characters. */
  readonly interval?: Leaf<string>;
  /** At most 32 characters. */
  readonly timeout: Leaf<string>;
}

export interface BackendConfigPolicyHttp1ProtocolOptions {
  readonly enableTrailers?: Leaf<boolean>;
  readonly overrideStreamErrorOnInvalidHttpMessage?: Leaf<boolean>;
  readonly preserveHttp1HeaderCase?: Leaf<boolean>;
}

export interface BackendConfigPolicyHealthCheck {
  readonly grpc?: BackendConfigPolicyGrpc;
  /** At least 0. */
  readonly healthyThreshold: Leaf<number>;
  readonly http?: BackendConfigPolicyHttp;
  /** At most 32 characters. */
  readonly interval: Leaf<string>;
  /** At most 32 characters. */
  readonly timeout: Leaf<string>;
  /** At least 0. */
  readonly unhealthyThreshold: Leaf<number>;
}

export interface BackendConfigPolicyHttp {
  readonly host?: Leaf<string>;
  readonly method?: Leaf<'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS' | 'TRACE' | 'PATCH'>;
  readonly path: Leaf<string>;
}

export interface BackendConfigPolicyGrpc {
  readonly authority?: Leaf<string>;
  readonly serviceName?: Leaf<string>;
}

export interface BackendConfigPolicyDns {
  /** At most 32 characters. */
  readonly jitter?: Leaf<string>;
  /** At most 32 characters. */
  readonly refreshRate?: Leaf<string>;
  readonly respectTTL?: Leaf<boolean>;
}

export interface BackendConfigPolicyCommonHttpProtocolOptions {
  /** At most 32 characters. */
  readonly idleTimeout?: Leaf<string>;
  /** At least 0. */
  readonly maxHeadersCount?: Leaf<number>;
  /** At least 0. */
  readonly maxRequestsPerConnection?: Leaf<number>;
  /** At most 32 characters. */
  readonly maxStreamDuration?: Leaf<string>;
}

export interface BackendConfigPolicyCircuitBreakers {
  /** At least 1. */
  readonly maxConnections?: Leaf<number>;
  /** At least 1. */
  readonly maxPendingRequests?: Leaf<number>;
  /** At least 1. */
  readonly maxRequests?: Leaf<number>;
  /** At least 0. */
  readonly maxRetries?: Leaf<number>;
  /** In kgateway since 2.3. */
  readonly trackRemaining?: Leaf<boolean>;
}
