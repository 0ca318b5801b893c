// Generated from imports/ by `npx projen generate`. Do not edit.
export interface BackendConfigPolicySpec {
  readonly circuitBreakers?: BackendConfigPolicyCircuitBreakers;
  readonly commonHttpProtocolOptions?: BackendConfigPolicyCommonHttpProtocolOptions;
  /** At most 32 characters. */
  readonly connectTimeout?: string;
  /** In kgateway since 2.3. */
  readonly dns?: BackendConfigPolicyDns;
  readonly healthCheck?: BackendConfigPolicyHealthCheck;
  readonly http1ProtocolOptions?: BackendConfigPolicyHttp1ProtocolOptions;
  readonly http2ProtocolOptions?: BackendConfigPolicyHttp2ProtocolOptions;
  readonly loadBalancer?: BackendConfigPolicyLoadBalancer;
  readonly outlierDetection?: BackendConfigPolicyOutlierDetection;
  /** At least 0. */
  readonly perConnectionBufferLimitBytes?: number;
  /** 1 to 16 items. */
  readonly targetRefs?: BackendConfigPolicyTargetRef[];
  readonly targetSelectors?: BackendConfigPolicyTargetSelector[];
  readonly tcpKeepalive?: BackendConfigPolicyTcpKeepalive;
  readonly tls?: BackendConfigPolicyTls;
  /** In kgateway since 2.3. */
  readonly upstreamProxyProtocol?: BackendConfigPolicyUpstreamProxyProtocol;
}

export interface BackendConfigPolicyUpstreamProxyProtocol {
  /** @default "V1" */
  readonly version?: string;
}

export interface BackendConfigPolicyTls {
  readonly allowRenegotiation?: boolean;
  readonly alpnProtocols?: string[];
  readonly files?: BackendConfigPolicyTlsFiles;
  readonly insecureSkipVerify?: boolean;
  readonly parameters?: BackendConfigPolicyTlsParameters;
  readonly secretRef?: BackendConfigPolicyTlsSecretRef;
  readonly simpleTLS?: boolean;
  /** At least 1 character. */
  readonly sni?: string;
  readonly verifySubjectAltNames?: string[];
  /** 1 to 253 characters. */
  readonly wellKnownCACertificates?: string;
}

export interface BackendConfigPolicyTlsSecretRef {
  /** @default "" */
  readonly name?: string;
}

export interface BackendConfigPolicyTlsParameters {
  readonly cipherSuites?: string[];
  readonly ecdhCurves?: string[];
  readonly maxVersion?: BackendConfigPolicyTlsParametersMaxVersion;
  readonly minVersion?: BackendConfigPolicyTlsParametersMaxVersion;
  /** In kgateway since 2.4. */
  readonly signatureAlgorithms?: string[];
}

export enum BackendConfigPolicyTlsParametersMaxVersion {
  AUTO = 'AUTO',
  V1_0 = '1.0',
  V1_1 = '1.1',
  V1_2 = '1.2',
  V1_3 = '1.3',
}

export interface BackendConfigPolicyTlsFiles {
  /** At least 1 character. */
  readonly rootCA?: string;
  /** At least 1 character. */
  readonly tlsCertificate?: string;
  /** At least 1 character. */
  readonly tlsKey?: string;
}

export interface BackendConfigPolicyTcpKeepalive {
  /** At most 32 characters. */
  readonly keepAliveInterval?: string;
  /** At least 0. */
  readonly keepAliveProbes?: number;
  /** At most 32 characters. */
  readonly keepAliveTime?: string;
}

export interface BackendConfigPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  readonly matchLabels: { [key: string]: string };
}

export interface BackendConfigPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

export interface BackendConfigPolicyOutlierDetection {
  /**
   * At most 32 characters.
   * @default "30s"
   */
  readonly baseEjectionTime?: string;
  /**
   * At least 0.
   * @default 5
   */
  readonly consecutive5xx?: number;
  /** At least 0. In kgateway since 2.5. */
  readonly consecutiveLocalOriginFailure?: number;
  /** 0 to 100. In kgateway since 2.5. */
  readonly enforcingConsecutive5xx?: number;
  /** 0 to 100. In kgateway since 2.5. */
  readonly enforcingConsecutiveLocalOriginFailure?: number;
  /**
   * At most 32 characters.
   * @default "10s"
   */
  readonly interval?: string;
  /**
   * 0 to 100.
   * @default 10
   */
  readonly maxEjectionPercent?: number;
  /** In kgateway since 2.5. */
  readonly splitExternalLocalOriginErrors?: boolean;
}

export interface BackendConfigPolicyLoadBalancer {
  readonly closeConnectionsOnHostSetChange?: boolean;
  /** 0 to 100. */
  readonly healthyPanicThreshold?: number;
  readonly leastRequest?: BackendConfigPolicyLoadBalancerLeastRequest;
  readonly localityType?: BackendConfigPolicyLoadBalancerLocalityType;
  readonly maglev?: BackendConfigPolicyLoadBalancerMaglev;
  readonly random?: { [key: string]: any };
  readonly ringHash?: BackendConfigPolicyLoadBalancerRingHash;
  readonly roundRobin?: BackendConfigPolicyLoadBalancerRoundRobin;
  /** At most 32 characters. */
  readonly updateMergeWindow?: string;
  /** In kgateway since 2.4. */
  readonly zoneAware?: BackendConfigPolicyLoadBalancerZoneAware;
}

export interface BackendConfigPolicyLoadBalancerZoneAware {
  readonly preferLocal?: BackendConfigPolicyLoadBalancerZoneAwarePreferLocal;
}

export interface BackendConfigPolicyLoadBalancerZoneAwarePreferLocal {
  readonly force?: BackendConfigPolicyLoadBalancerZoneAwarePreferLocalForce;
  /**
   * At least 1.
   * @default 6
   */
  readonly minEndpointsThreshold?: number;
  /**
   * 0 to 100.
   * @default 100
   */
  readonly routingEnabled?: number;
}

export interface BackendConfigPolicyLoadBalancerZoneAwarePreferLocalForce {
  /**
   * At least 1.
   * @default 1
   */
  readonly minEndpointsInZoneThreshold?: number;
}

export interface BackendConfigPolicyLoadBalancerRoundRobin {
  readonly slowStart?: BackendConfigPolicyLoadBalancerLeastRequestSlowStart;
}

export interface BackendConfigPolicyLoadBalancerRingHash {
  /** 1 to 16 items. */
  readonly hashPolicies?: BackendConfigPolicyLoadBalancerMaglevHashPolicy[];
  /** At least 0. */
  readonly maximumRingSize?: number;
  /** At least 0. */
  readonly minimumRingSize?: number;
  readonly useHostnameForHashing?: boolean;
}

export interface BackendConfigPolicyLoadBalancerMaglev {
  /** 1 to 16 items. */
  readonly hashPolicies?: BackendConfigPolicyLoadBalancerMaglevHashPolicy[];
  readonly useHostnameForHashing?: boolean;
}

export interface BackendConfigPolicyLoadBalancerMaglevHashPolicy {
  readonly cookie?: BackendConfigPolicyLoadBalancerMaglevHashPolicyCookie;
  readonly header?: BackendConfigPolicyLoadBalancerMaglevHashPolicyHeader;
  readonly sourceIP?: { [key: string]: any };
  readonly terminal?: boolean;
}

export interface BackendConfigPolicyLoadBalancerMaglevHashPolicyHeader {
  /** At least 1 character. */
  readonly name: string;
}

export interface BackendConfigPolicyLoadBalancerMaglevHashPolicyCookie {
  readonly httpOnly?: boolean;
  /** At least 1 character. */
  readonly name: string;
  readonly path?: string;
  readonly sameSite?: BackendConfigPolicyLoadBalancerMaglevHashPolicyCookieSameSite;
  readonly secure?: boolean;
  /** At most 32 characters. */
  readonly ttl?: string;
}

export enum BackendConfigPolicyLoadBalancerMaglevHashPolicyCookieSameSite {
  STRICT = 'Strict',
  LAX = 'Lax',
  NONE = 'None',
}

export enum BackendConfigPolicyLoadBalancerLocalityType {
  WEIGHTED_LB = 'WeightedLb',
}

export interface BackendConfigPolicyLoadBalancerLeastRequest {
  /** @default 2 */
  readonly choiceCount?: number;
  readonly slowStart?: BackendConfigPolicyLoadBalancerLeastRequestSlowStart;
}

export interface BackendConfigPolicyLoadBalancerLeastRequestSlowStart {
  readonly aggression?: string;
  /** 0 to 100. */
  readonly minWeightPercent?: number;
  /** At most 32 characters. */
  readonly window?: string;
}

export interface BackendConfigPolicyHttp2ProtocolOptions {
  /** In kgateway since 2.4. */
  readonly connectionKeepalive?: BackendConfigPolicyHttp2ProtocolOptionsConnectionKeepalive;
  readonly initialConnectionWindowSize?: string | number;
  readonly initialStreamWindowSize?: string | number;
  /** 1 to 2147483647. */
  readonly maxConcurrentStreams?: number;
  readonly overrideStreamErrorOnInvalidHttpMessage?: boolean;
}

export interface BackendConfigPolicyHttp2ProtocolOptionsConnectionKeepalive {
  /** At most 32 characters. */
  readonly connectionIdleInterval?: string;
  /** At most 32 characters. */
  readonly interval?: string;
  /** At most 32 characters. */
  readonly timeout: string;
}

export interface BackendConfigPolicyHttp1ProtocolOptions {
  readonly enableTrailers?: boolean;
  readonly overrideStreamErrorOnInvalidHttpMessage?: boolean;
  readonly preserveHttp1HeaderCase?: boolean;
}

export interface BackendConfigPolicyHealthCheck {
  readonly grpc?: BackendConfigPolicyHealthCheckGrpc;
  /** At least 0. */
  readonly healthyThreshold: number;
  readonly http?: BackendConfigPolicyHealthCheckHttp;
  /** At most 32 characters. */
  readonly interval: string;
  /** At most 32 characters. */
  readonly timeout: string;
  /** At least 0. */
  readonly unhealthyThreshold: number;
}

export interface BackendConfigPolicyHealthCheckHttp {
  readonly host?: string;
  readonly method?: BackendConfigPolicyHealthCheckHttpMethod;
  readonly path: string;
}

export enum BackendConfigPolicyHealthCheckHttpMethod {
  GET = 'GET',
  HEAD = 'HEAD',
  POST = 'POST',
  PUT = 'PUT',
  DELETE = 'DELETE',
  OPTIONS = 'OPTIONS',
  TRACE = 'TRACE',
  PATCH = 'PATCH',
}

export interface BackendConfigPolicyHealthCheckGrpc {
  readonly authority?: string;
  readonly serviceName?: string;
}

export interface BackendConfigPolicyDns {
  /** At most 32 characters. */
  readonly jitter?: string;
  /** At most 32 characters. */
  readonly refreshRate?: string;
  readonly respectTTL?: boolean;
}

export interface BackendConfigPolicyCommonHttpProtocolOptions {
  /** At most 32 characters. */
  readonly idleTimeout?: string;
  /** At least 0. */
  readonly maxHeadersCount?: number;
  /** At least 0. */
  readonly maxRequestsPerConnection?: number;
  /** At most 32 characters. */
  readonly maxStreamDuration?: string;
}

export interface BackendConfigPolicyCircuitBreakers {
  /** At least 1. */
  readonly maxConnections?: number;
  /** At least 1. */
  readonly maxPendingRequests?: number;
  /** At least 1. */
  readonly maxRequests?: number;
  /** At least 0. */
  readonly maxRetries?: number;
  /** In kgateway since 2.3. */
  readonly trackRemaining?: boolean;
}
