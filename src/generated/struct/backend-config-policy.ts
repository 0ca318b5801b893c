// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of a BackendConfigPolicy. */
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

/** Stands at `upstreamProxyProtocol` of a BackendConfigPolicy. */
export interface BackendConfigPolicyUpstreamProxyProtocol {
  /** @default "V1" */
  readonly version?: string;
}

/** Stands at `tls` of a BackendConfigPolicy. */
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

/** Stands at `tls.secretRef` of a BackendConfigPolicy. */
export interface BackendConfigPolicyTlsSecretRef {
  /** @default "" */
  readonly name?: string;
}

/** Stands at `tls.parameters` of a BackendConfigPolicy. */
export interface BackendConfigPolicyTlsParameters {
  readonly cipherSuites?: string[];
  readonly ecdhCurves?: string[];
  readonly maxVersion?: BackendConfigPolicyTlsParametersMaxVersion;
  readonly minVersion?: BackendConfigPolicyTlsParametersMaxVersion;
  /** In kgateway since 2.4. */
  readonly signatureAlgorithms?: string[];
}

/** A value of `tls.parameters.maxVersion` and `tls.parameters.minVersion` of a BackendConfigPolicy. */
export enum BackendConfigPolicyTlsParametersMaxVersion {
  AUTO = 'AUTO',
  V1_0 = '1.0',
  V1_1 = '1.1',
  V1_2 = '1.2',
  V1_3 = '1.3',
}

/** Stands at `tls.files` of a BackendConfigPolicy. */
export interface BackendConfigPolicyTlsFiles {
  /** At least 1 character. */
  readonly rootCA?: string;
  /** At least 1 character. */
  readonly tlsCertificate?: string;
  /** At least 1 character. */
  readonly tlsKey?: string;
}

/** Stands at `tcpKeepalive` of a BackendConfigPolicy. */
export interface BackendConfigPolicyTcpKeepalive {
  /** At most 32 characters. */
  readonly keepAliveInterval?: string;
  /** At least 0. */
  readonly keepAliveProbes?: number;
  /** At most 32 characters. */
  readonly keepAliveTime?: string;
}

/** An entry of `targetSelectors` of a BackendConfigPolicy. */
export interface BackendConfigPolicyTargetSelector {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  readonly matchLabels: { [key: string]: string };
}

/** An entry of `targetRefs` of a BackendConfigPolicy. */
export interface BackendConfigPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

/** Stands at `outlierDetection` of a BackendConfigPolicy. */
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

/** Stands at `loadBalancer` of a BackendConfigPolicy. */
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

/** Stands at `loadBalancer.zoneAware` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerZoneAware {
  readonly preferLocal?: BackendConfigPolicyLoadBalancerZoneAwarePreferLocal;
}

/** Stands at `loadBalancer.zoneAware.preferLocal` of a BackendConfigPolicy. */
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

/** Stands at `loadBalancer.zoneAware.preferLocal.force` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerZoneAwarePreferLocalForce {
  /**
   * At least 1.
   * @default 1
   */
  readonly minEndpointsInZoneThreshold?: number;
}

/** Stands at `loadBalancer.roundRobin` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerRoundRobin {
  readonly slowStart?: BackendConfigPolicyLoadBalancerLeastRequestSlowStart;
}

/** Stands at `loadBalancer.ringHash` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerRingHash {
  /** 1 to 16 items. */
  readonly hashPolicies?: BackendConfigPolicyLoadBalancerMaglevHashPolicy[];
  /** At least 0. */
  readonly maximumRingSize?: number;
  /** At least 0. */
  readonly minimumRingSize?: number;
  readonly useHostnameForHashing?: boolean;
}

/** Stands at `loadBalancer.maglev` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerMaglev {
  /** 1 to 16 items. */
  readonly hashPolicies?: BackendConfigPolicyLoadBalancerMaglevHashPolicy[];
  readonly useHostnameForHashing?: boolean;
}

/** An entry of `loadBalancer.maglev.hashPolicies` and `loadBalancer.ringHash.hashPolicies` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerMaglevHashPolicy {
  readonly cookie?: BackendConfigPolicyLoadBalancerMaglevHashPolicyCookie;
  readonly header?: BackendConfigPolicyLoadBalancerMaglevHashPolicyHeader;
  readonly sourceIP?: { [key: string]: any };
  readonly terminal?: boolean;
}

/** Stands at `loadBalancer.maglev.hashPolicies.header` and `loadBalancer.ringHash.hashPolicies.header` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerMaglevHashPolicyHeader {
  /** At least 1 character. */
  readonly name: string;
}

/** Stands at `loadBalancer.maglev.hashPolicies.cookie` and `loadBalancer.ringHash.hashPolicies.cookie` of a BackendConfigPolicy. */
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

/** A value of `loadBalancer.maglev.hashPolicies.cookie.sameSite` and `loadBalancer.ringHash.hashPolicies.cookie.sameSite` of a BackendConfigPolicy. */
export enum BackendConfigPolicyLoadBalancerMaglevHashPolicyCookieSameSite {
  STRICT = 'Strict',
  LAX = 'Lax',
  NONE = 'None',
}

/** A value of `loadBalancer.localityType` of a BackendConfigPolicy. */
export enum BackendConfigPolicyLoadBalancerLocalityType {
  WEIGHTED_LB = 'WeightedLb',
}

/** Stands at `loadBalancer.leastRequest` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerLeastRequest {
  /** @default 2 */
  readonly choiceCount?: number;
  readonly slowStart?: BackendConfigPolicyLoadBalancerLeastRequestSlowStart;
}

/** Stands at `loadBalancer.leastRequest.slowStart` and `loadBalancer.roundRobin.slowStart` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerLeastRequestSlowStart {
  readonly aggression?: string;
  /** 0 to 100. */
  readonly minWeightPercent?: number;
  /** At most 32 characters. */
  readonly window?: string;
}

/** Stands at `http2ProtocolOptions` of a BackendConfigPolicy. */
export interface BackendConfigPolicyHttp2ProtocolOptions {
  /** In kgateway since 2.4. */
  readonly connectionKeepalive?: BackendConfigPolicyHttp2ProtocolOptionsConnectionKeepalive;
  readonly initialConnectionWindowSize?: string | number;
  readonly initialStreamWindowSize?: string | number;
  /** 1 to 2147483647. */
  readonly maxConcurrentStreams?: number;
  readonly overrideStreamErrorOnInvalidHttpMessage?: boolean;
}

/** Stands at `http2ProtocolOptions.connectionKeepalive` of a BackendConfigPolicy. */
export interface BackendConfigPolicyHttp2ProtocolOptionsConnectionKeepalive {
  /** At most 32 characters. */
  readonly connectionIdleInterval?: string;
  /** At most 32 characters. */
  readonly interval?: string;
  /** At most 32 characters. */
  readonly timeout: string;
}

/** Stands at `http1ProtocolOptions` of a BackendConfigPolicy. */
export interface BackendConfigPolicyHttp1ProtocolOptions {
  readonly enableTrailers?: boolean;
  readonly overrideStreamErrorOnInvalidHttpMessage?: boolean;
  readonly preserveHttp1HeaderCase?: boolean;
}

/** Stands at `healthCheck` of a BackendConfigPolicy. */
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

/** Stands at `healthCheck.http` of a BackendConfigPolicy. */
export interface BackendConfigPolicyHealthCheckHttp {
  readonly host?: string;
  readonly method?: BackendConfigPolicyHealthCheckHttpMethod;
  readonly path: string;
}

/** A value of `healthCheck.http.method` of a BackendConfigPolicy. */
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

/** Stands at `healthCheck.grpc` of a BackendConfigPolicy. */
export interface BackendConfigPolicyHealthCheckGrpc {
  readonly authority?: string;
  readonly serviceName?: string;
}

/** Stands at `dns` of a BackendConfigPolicy. */
export interface BackendConfigPolicyDns {
  /** At most 32 characters. */
  readonly jitter?: string;
  /** At most 32 characters. */
  readonly refreshRate?: string;
  readonly respectTTL?: boolean;
}

/** Stands at `commonHttpProtocolOptions` of a BackendConfigPolicy. */
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

/** Stands at `circuitBreakers` of a BackendConfigPolicy. */
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
