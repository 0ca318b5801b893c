// Generated from imports/ by `npx projen generate`. Do not edit.
/** How the proxy connects to backends: limits, health, balancing, TLS. Several policies are merged field by field. The spec of a BackendConfigPolicy. */
export interface BackendConfigPolicySpec {
  /**
   * Limits what is open to the backend at the same time. What is over a limit is answered with 503.
   * @default - the limits of Envoy
   */
  readonly circuitBreakers?: BackendConfigPolicyCircuitBreakers;
  /**
   * Limits of HTTP of all versions.
   * @default - the limits of Envoy
   */
  readonly commonHttpProtocolOptions?: BackendConfigPolicyCommonHttpProtocolOptions;
  /**
   * Longest duration until a connection is made.
   * At most 32 characters.
   * @default - the default of the proxy
   */
  readonly connectTimeout?: string;
  /**
   * How names of hosts are looked up. For Backends with host names only.
   * In kgateway since 2.3.
   * @default - the default of Envoy
   */
  readonly dns?: BackendConfigPolicyDns;
  /**
   * Asks endpoints whether they are well. Write either `http` or `grpc`.
   * @default - endpoints are not asked
   */
  readonly healthCheck?: BackendConfigPolicyHealthCheck;
  /**
   * Details of HTTP/1. Not beside `http2ProtocolOptions`.
   * @default - by the rules of Envoy
   */
  readonly http1ProtocolOptions?: BackendConfigPolicyHttp1ProtocolOptions;
  /**
   * Details of HTTP/2, which the backend must speak. Not beside `http1ProtocolOptions`.
   * @default - by the rules of Envoy
   */
  readonly http2ProtocolOptions?: BackendConfigPolicyHttp2ProtocolOptions;
  /**
   * How an endpoint is chosen. Write exactly one of `leastRequest`, `roundRobin`, `ringHash`, `maglev` and `random`.
   * @default - the default of the proxy
   */
  readonly loadBalancer?: BackendConfigPolicyLoadBalancer;
  /**
   * Leaves endpoints alone for a while that answer with errors.
   * @default - none are left alone
   */
  readonly outlierDetection?: BackendConfigPolicyOutlierDetection;
  /**
   * Bytes that are held back for one connection at most, in each direction.
   * At least 0.
   * @default - 1 MiB
   */
  readonly perConnectionBufferLimitBytes?: number;
  /**
   * Services, Backends and Istio hostnames that the policy applies to, in its own namespace.
   * 1 to 16 items.
   * @default - `targetSelectors` decide
   */
  readonly targetRefs?: BackendConfigPolicyTargetRef[];
  /**
   * The same as `targetRefs`, but by labels: objects that come later are found, too. With many policies it is slower.
   * @default - only `targetRefs` count
   */
  readonly targetSelectors?: BackendConfigPolicyTargetSelector[];
  /**
   * Probes connections to the backend that are silent.
   * @default - no probes
   */
  readonly tcpKeepalive?: BackendConfigPolicyTcpKeepalive;
  /**
   * Speaks TLS to the backend. Write exactly one of `secretRef`, `files`, `wellKnownCACertificates` and `insecureSkipVerify`. A BackendTLSPolicy for the same backend wins.
   * @default - no TLS, whatever the port
   */
  readonly tls?: BackendConfigPolicyTls;
  /**
   * Begins connections with a PROXY protocol header, which tells the backend the address of the client.
   * In kgateway since 2.3.
   * @default - no header
   */
  readonly upstreamProxyProtocol?: BackendConfigPolicyUpstreamProxyProtocol;
}

/** Begins connections with a PROXY protocol header, which tells the backend the address of the client. Stands at `upstreamProxyProtocol` of a BackendConfigPolicy. */
export interface BackendConfigPolicyUpstreamProxyProtocol {
  /**
   * Version of the header: `V1` is text, `V2` is binary.
   * @default "V1"
   */
  readonly version?: string;
}

/** Speaks TLS to the backend. Write exactly one of `secretRef`, `files`, `wellKnownCACertificates` and `insecureSkipVerify`. A BackendTLSPolicy for the same backend wins. Stands at `tls` of a BackendConfigPolicy. */
export interface BackendConfigPolicyTls {
  /**
   * Whether the backend may begin the handshake anew. This is not secure.
   * @default - it may not
   */
  readonly allowRenegotiation?: boolean;
  /**
   * Protocols to offer, by their names in ALPN.
   * @default - `h2` and `http/1.1`
   */
  readonly alpnProtocols?: string[];
  /**
   * Certificates as files within the proxy.
   * @default - another field beside it is written
   */
  readonly files?: BackendConfigPolicyTlsFiles;
  /**
   * Accepts every certificate when true. Do not write false: it takes the place of the other sources, and nothing verifies.
   * @default - another field beside it is written
   */
  readonly insecureSkipVerify?: boolean;
  /**
   * Limits of the handshake.
   * @default - the limits of Envoy
   */
  readonly parameters?: BackendConfigPolicyTlsParameters;
  /**
   * Secret with the certificate of the client as `tls.crt` and `tls.key`, and the certificates to trust as `ca.crt`. Without `ca.crt` nothing is verified.
   * @default - another field beside it is written
   */
  readonly secretRef?: BackendConfigPolicyTlsSecretRef;
  /**
   * Whether the certificate of the client is kept back.
   * @default - it is shown
   */
  readonly simpleTLS?: boolean;
  /**
   * Name to ask for in the handshake.
   * At least 1 character.
   * @default - none is asked for
   */
  readonly sni?: string;
  /**
   * DNS names of which the certificate must have one. Needs certificates to trust.
   * @default - the name in the certificate is not verified
   */
  readonly verifySubjectAltNames?: string[];
  /**
   * `System` trusts the certificates that the proxy comes with. Any other value is ignored, and nothing verifies. Names count by `verifySubjectAltNames` only.
   * 1 to 253 characters.
   * @default - another field beside it is written
   */
  readonly wellKnownCACertificates?: string;
}

/** Secret with the certificate of the client as `tls.crt` and `tls.key`, and the certificates to trust as `ca.crt`. Without `ca.crt` nothing is verified. Stands at `tls.secretRef` of a BackendConfigPolicy. */
export interface BackendConfigPolicyTlsSecretRef {
  /**
   * Name of the Secret, in the namespace of the policy. Must not be empty.
   * @default ""
   */
  readonly name?: string;
}

/** Limits of the handshake. Stands at `tls.parameters` of a BackendConfigPolicy. */
export interface BackendConfigPolicyTlsParameters {
  /**
   * Ciphers to offer up to TLS 1.2, by the names of OpenSSL.
   * @default - the secure ones
   */
  readonly cipherSuites?: string[];
  /**
   * Curves to offer.
   * @default - the secure ones
   */
  readonly ecdhCurves?: string[];
  /**
   * Highest version of TLS.
   * @default - `AUTO`
   */
  readonly maxVersion?: BackendConfigPolicyTlsParametersMaxVersion;
  /**
   * Lowest version of TLS.
   * @default - `AUTO`
   */
  readonly minVersion?: BackendConfigPolicyTlsParametersMaxVersion;
  /**
   * Algorithms of signatures to offer.
   * In kgateway since 2.4.
   * @default - the secure ones
   */
  readonly signatureAlgorithms?: string[];
}

/** A value of `tls.parameters.maxVersion` and `tls.parameters.minVersion` of a BackendConfigPolicy. */
export enum BackendConfigPolicyTlsParametersMaxVersion {
  /** The default of Envoy. */
  AUTO = 'AUTO',
  V1_0 = '1.0',
  V1_1 = '1.1',
  V1_2 = '1.2',
  V1_3 = '1.3',
}

/** Certificates as files within the proxy. Stands at `tls.files` of a BackendConfigPolicy. */
export interface BackendConfigPolicyTlsFiles {
  /**
   * Path of the certificates to trust.
   * At least 1 character.
   * @default - the backend is not verified
   */
  readonly rootCA?: string;
  /**
   * Path of the certificate of the client. Needs `tlsKey`.
   * At least 1 character.
   * @default - no certificate of a client
   */
  readonly tlsCertificate?: string;
  /**
   * Path of the key of the client. Needs `tlsCertificate`.
   * At least 1 character.
   * @default - no certificate of a client
   */
  readonly tlsKey?: string;
}

/** Probes connections to the backend that are silent. Stands at `tcpKeepalive` of a BackendConfigPolicy. */
export interface BackendConfigPolicyTcpKeepalive {
  /**
   * Duration between two probes, in whole seconds. At least 1s.
   * At most 32 characters.
   * @default - the default of the operating system
   */
  readonly keepAliveInterval?: string;
  /**
   * How many probes may stay without answer before the connection is closed.
   * At least 0.
   * @default - the default of the operating system
   */
  readonly keepAliveProbes?: number;
  /**
   * Duration of silence before the first probe, in whole seconds. At least 1s.
   * At most 32 characters.
   * @default - the default of the operating system
   */
  readonly keepAliveTime?: string;
}

/** An entry of `targetSelectors` of a BackendConfigPolicy. The same as `targetRefs`, but by labels: objects that come later are found, too. With many policies it is slower. */
export interface BackendConfigPolicyTargetSelector {
  /**
   * API group of the targets; empty for Services.
   * At most 253 characters.
   */
  readonly group: string;
  /**
   * Kind of the targets.
   * 1 to 63 characters.
   */
  readonly kind: string;
  /** Labels that a target must have, all of them. */
  readonly matchLabels: { [key: string]: string };
}

/** An entry of `targetRefs` of a BackendConfigPolicy. Services, Backends and Istio hostnames that the policy applies to, in its own namespace. */
export interface BackendConfigPolicyTargetRef {
  /**
   * API group of the target; empty for a Service.
   * At most 253 characters.
   */
  readonly group: string;
  /**
   * Kind of the target.
   * 1 to 63 characters.
   */
  readonly kind: string;
  /**
   * Name of the target, in the namespace of the policy.
   * 1 to 253 characters.
   */
  readonly name: string;
}

/** Leaves endpoints alone for a while that answer with errors. Stands at `outlierDetection` of a BackendConfigPolicy. */
export interface BackendConfigPolicyOutlierDetection {
  /**
   * How long an endpoint is left alone the first time; the second time twice as long, and so on. At least 1ms.
   * At most 32 characters.
   * @default "30s"
   */
  readonly baseEjectionTime?: string;
  /**
   * How many errors in a row make an endpoint one to leave alone. 0 switches this off.
   * At least 0.
   * @default 5
   */
  readonly consecutive5xx?: number;
  /**
   * How many failures on the side of the proxy in a row do so. Needs `splitExternalLocalOriginErrors`; 0 switches this off.
   * At least 0. In kgateway since 2.5.
   * @default - 5
   */
  readonly consecutiveLocalOriginFailure?: number;
  /**
   * Percentage of cases in which errors have this effect.
   * 0 to 100. In kgateway since 2.5.
   * @default - 100
   */
  readonly enforcingConsecutive5xx?: number;
  /**
   * Percentage of cases in which failures on the side of the proxy have this effect. Needs `splitExternalLocalOriginErrors`.
   * 0 to 100. In kgateway since 2.5.
   * @default - 100
   */
  readonly enforcingConsecutiveLocalOriginFailure?: number;
  /**
   * Duration between two looks at the endpoints. At least 1ms.
   * At most 32 characters.
   * @default "10s"
   */
  readonly interval?: string;
  /**
   * Percentage of endpoints that may be left alone at the same time.
   * 0 to 100.
   * @default 10
   */
  readonly maxEjectionPercent?: number;
  /**
   * Whether failures on the side of the proxy, such as a failed connection, are counted apart.
   * In kgateway since 2.5.
   * @default - they count as errors
   */
  readonly splitExternalLocalOriginErrors?: boolean;
}

/** How an endpoint is chosen. Write exactly one of `leastRequest`, `roundRobin`, `ringHash`, `maglev` and `random`. Stands at `loadBalancer` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancer {
  /**
   * Whether connections are closed, step by step, when endpoints come or go. For hashes that must be right.
   * @default - they stay
   */
  readonly closeConnectionsOnHostSetChange?: boolean;
  /**
   * Percentage of healthy endpoints below which health no longer matters. 0 switches this off.
   * 0 to 100.
   * @default - 50
   */
  readonly healthyPanicThreshold?: number;
  /**
   * Takes the endpoint with the fewest open requests, out of some chosen by chance.
   * @default - another field beside it is written
   */
  readonly leastRequest?: BackendConfigPolicyLoadBalancerLeastRequest;
  /**
   * How traffic is spread over localities. Not beside `zoneAware`.
   * @default - localities do not matter
   */
  readonly localityType?: BackendConfigPolicyLoadBalancerLocalityType;
  /**
   * Takes the endpoint by a hash, with a table of fixed size: faster than `ringHash`, less stable when endpoints change.
   * @default - another field beside it is written
   */
  readonly maglev?: BackendConfigPolicyLoadBalancerMaglev;
  /**
   * Takes any endpoint, by an empty object.
   * @default - another field beside it is written
   */
  readonly random?: { [key: string]: any };
  /**
   * Takes the endpoint by a hash, so that equal requests stay with one endpoint.
   * @default - another field beside it is written
   */
  readonly ringHash?: BackendConfigPolicyLoadBalancerRingHash;
  /**
   * Takes one endpoint after the other.
   * @default - another field beside it is written
   */
  readonly roundRobin?: BackendConfigPolicyLoadBalancerRoundRobin;
  /**
   * Duration in which changes of endpoints are gathered before they count. `0s` switches this off.
   * At most 32 characters.
   * @default - 1s
   */
  readonly updateMergeWindow?: string;
  /**
   * Prefers endpoints in the zone of the proxy. Not with `ringHash`, `maglev` or `localityType`.
   * In kgateway since 2.4.
   * @default - zones do not matter
   */
  readonly zoneAware?: BackendConfigPolicyLoadBalancerZoneAware;
}

/** Prefers endpoints in the zone of the proxy. Not with `ringHash`, `maglev` or `localityType`. Stands at `loadBalancer.zoneAware` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerZoneAware {
  /**
   * Prefers them as long as the zones are evenly loaded. Experimental in kgateway.
   * @default - zones do not matter
   */
  readonly preferLocal?: BackendConfigPolicyLoadBalancerZoneAwarePreferLocal;
}

/** Prefers them as long as the zones are evenly loaded. Experimental in kgateway. Stands at `loadBalancer.zoneAware.preferLocal` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerZoneAwarePreferLocal {
  /**
   * Keeps traffic in the zone, even if that loads the zones unevenly.
   * @default - not forced
   */
  readonly force?: BackendConfigPolicyLoadBalancerZoneAwarePreferLocalForce;
  /**
   * How many endpoints the backend needs in all for zones to matter.
   * At least 1.
   * @default 6
   */
  readonly minEndpointsThreshold?: number;
  /**
   * Percentage of requests for which zones matter.
   * 0 to 100.
   * @default 100
   */
  readonly routingEnabled?: number;
}

/** Keeps traffic in the zone, even if that loads the zones unevenly. Stands at `loadBalancer.zoneAware.preferLocal.force` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerZoneAwarePreferLocalForce {
  /**
   * How many endpoints the zone needs for this.
   * At least 1.
   * @default 1
   */
  readonly minEndpointsInZoneThreshold?: number;
}

/** Takes one endpoint after the other. Stands at `loadBalancer.roundRobin` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerRoundRobin {
  /**
   * Gives new endpoints little traffic first.
   * @default - their full share at once
   */
  readonly slowStart?: BackendConfigPolicyLoadBalancerLeastRequestSlowStart;
}

/** Takes the endpoint by a hash, so that equal requests stay with one endpoint. Stands at `loadBalancer.ringHash` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerRingHash {
  /**
   * What the hash is made of. Each adds to the hash until one is `terminal`.
   * 1 to 16 items.
   * @default - chance decides
   */
  readonly hashPolicies?: BackendConfigPolicyLoadBalancerMaglevHashPolicy[];
  /**
   * Most places on the ring.
   * At least 0.
   * @default - 8388608
   */
  readonly maximumRingSize?: number;
  /**
   * Fewest places on the ring. More places spread traffic better.
   * At least 0.
   * @default - 1024
   */
  readonly minimumRingSize?: number;
  /**
   * Whether endpoints stand for themselves by their host name, not by their IP address.
   * @default - by their IP address
   */
  readonly useHostnameForHashing?: boolean;
}

/** Takes the endpoint by a hash, with a table of fixed size: faster than `ringHash`, less stable when endpoints change. Stands at `loadBalancer.maglev` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerMaglev {
  /**
   * What the hash is made of. Each adds to the hash until one is `terminal`.
   * 1 to 16 items.
   * @default - chance decides
   */
  readonly hashPolicies?: BackendConfigPolicyLoadBalancerMaglevHashPolicy[];
  /**
   * Whether endpoints stand for themselves by their host name, not by their IP address.
   * @default - by their IP address
   */
  readonly useHostnameForHashing?: boolean;
}

/** An entry of `loadBalancer.maglev.hashPolicies` and `loadBalancer.ringHash.hashPolicies` of a BackendConfigPolicy. What the hash is made of. Each adds to the hash until one is `terminal`. */
export interface BackendConfigPolicyLoadBalancerMaglevHashPolicy {
  /**
   * A cookie of the request. Write one of `header`, `cookie` and `sourceIP`.
   * @default - another field beside it is written
   */
  readonly cookie?: BackendConfigPolicyLoadBalancerMaglevHashPolicyCookie;
  /**
   * A header of the request. Write one of `header`, `cookie` and `sourceIP`.
   * @default - another field beside it is written
   */
  readonly header?: BackendConfigPolicyLoadBalancerMaglevHashPolicyHeader;
  /**
   * The IP address of the client, by an empty object. Write one of `header`, `cookie` and `sourceIP`.
   * @default - another field beside it is written
   */
  readonly sourceIP?: { [key: string]: any };
  /**
   * Whether the policies behind this one are left out when this one gives a value.
   * @default - they are used, too
   */
  readonly terminal?: boolean;
}

/** A header of the request. Write one of `header`, `cookie` and `sourceIP`. Stands at `loadBalancer.maglev.hashPolicies.header` and `loadBalancer.ringHash.hashPolicies.header` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerMaglevHashPolicyHeader {
  /**
   * Name of the header.
   * At least 1 character.
   */
  readonly name: string;
}

/** A cookie of the request. Write one of `header`, `cookie` and `sourceIP`. Stands at `loadBalancer.maglev.hashPolicies.cookie` and `loadBalancer.ringHash.hashPolicies.cookie` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerMaglevHashPolicyCookie {
  /**
   * Whether scripts in the browser may not read the cookie.
   * @default - they may
   */
  readonly httpOnly?: boolean;
  /**
   * Name of the cookie.
   * At least 1 character.
   */
  readonly name: string;
  /**
   * Path that the cookie is made for.
   * @default - the path of the request
   */
  readonly path?: string;
  /**
   * Whether the cookie goes along with requests from other sites.
   * @default - the browser decides
   */
  readonly sameSite?: BackendConfigPolicyLoadBalancerMaglevHashPolicyCookieSameSite;
  /**
   * Whether the cookie is sent over HTTPS only.
   * @default - it is not
   */
  readonly secure?: boolean;
  /**
   * Lifetime of a cookie that the proxy makes where there is none. `0s` ends it with the browser.
   * At most 32 characters.
   * @default - no cookie is made
   */
  readonly ttl?: string;
}

/** Whether the cookie goes along with requests from other sites. A value of `loadBalancer.maglev.hashPolicies.cookie.sameSite` and `loadBalancer.ringHash.hashPolicies.cookie.sameSite` of a BackendConfigPolicy. */
export enum BackendConfigPolicyLoadBalancerMaglevHashPolicyCookieSameSite {
  /** It never does. */
  STRICT = 'Strict',
  /** It does when the user follows a link. */
  LAX = 'Lax',
  /** It always does. Needs `secure`. */
  NONE = 'None',
}

/** How traffic is spread over localities. Not beside `zoneAware`. A value of `loadBalancer.localityType` of a BackendConfigPolicy. */
export enum BackendConfigPolicyLoadBalancerLocalityType {
  /** By the weights of the localities. */
  WEIGHTED_LB = 'WeightedLb',
}

/** Takes the endpoint with the fewest open requests, out of some chosen by chance. Stands at `loadBalancer.leastRequest` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerLeastRequest {
  /**
   * How many endpoints are compared. 2 or more.
   * @default 2
   */
  readonly choiceCount?: number;
  /**
   * Gives new endpoints little traffic first.
   * @default - their full share at once
   */
  readonly slowStart?: BackendConfigPolicyLoadBalancerLeastRequestSlowStart;
}

/** Gives new endpoints little traffic first. Stands at `loadBalancer.leastRequest.slowStart` and `loadBalancer.roundRobin.slowStart` of a BackendConfigPolicy. */
export interface BackendConfigPolicyLoadBalancerLeastRequestSlowStart {
  /**
   * How fast the traffic grows: a number above 0 as text. `1.0` is an even growth, more is faster at the beginning.
   * @default - `1.0`
   */
  readonly aggression?: string;
  /**
   * Percentage of its share that an endpoint gets at least.
   * 0 to 100.
   * @default - 10
   */
  readonly minWeightPercent?: number;
  /**
   * How long an endpoint is new.
   * At most 32 characters.
   * @default - new endpoints get their full share
   */
  readonly window?: string;
}

/** Details of HTTP/2, which the backend must speak. Not beside `http1ProtocolOptions`. Stands at `http2ProtocolOptions` of a BackendConfigPolicy. */
export interface BackendConfigPolicyHttp2ProtocolOptions {
  /**
   * Sends PINGs, and closes connections that do not answer.
   * In kgateway since 2.4.
   * @default - no PINGs
   */
  readonly connectionKeepalive?: BackendConfigPolicyHttp2ProtocolOptionsConnectionKeepalive;
  /**
   * Bytes that may be under way on a connection: 65535 to 2147483647, or a quantity such as `64Ki`.
   * @default - the default of Envoy
   */
  readonly initialConnectionWindowSize?: string | number;
  /**
   * Bytes that may be under way on a stream: 65535 to 2147483647, or a quantity such as `64Ki`.
   * @default - the default of Envoy
   */
  readonly initialStreamWindowSize?: string | number;
  /**
   * How many streams a connection carries at the same time.
   * 1 to 2147483647.
   * @default - the default of Envoy
   */
  readonly maxConcurrentStreams?: number;
  /**
   * Whether only the stream ends after a message that is not valid.
   * @default - the whole connection is closed
   */
  readonly overrideStreamErrorOnInvalidHttpMessage?: boolean;
}

/** Sends PINGs, and closes connections that do not answer. Stands at `http2ProtocolOptions.connectionKeepalive` of a BackendConfigPolicy. */
export interface BackendConfigPolicyHttp2ProtocolOptionsConnectionKeepalive {
  /**
   * Duration without streams after which a PING comes before the next one. At least 1ms.
   * At most 32 characters.
   * @default - none comes
   */
  readonly connectionIdleInterval?: string;
  /**
   * Duration between PINGs. At least 1ms.
   * At most 32 characters.
   * @default - PINGs come by `connectionIdleInterval` only
   */
  readonly interval?: string;
  /**
   * Longest duration until a PING is answered. At least 1ms.
   * At most 32 characters.
   */
  readonly timeout: string;
}

/** Details of HTTP/1. Not beside `http2ProtocolOptions`. Stands at `http1ProtocolOptions` of a BackendConfigPolicy. */
export interface BackendConfigPolicyHttp1ProtocolOptions {
  /**
   * Whether trailers are passed on. The listener must allow them, too.
   * @default - they are dropped
   */
  readonly enableTrailers?: boolean;
  /**
   * Whether a connection stays open after a message that is not valid.
   * @default - it is closed
   */
  readonly overrideStreamErrorOnInvalidHttpMessage?: boolean;
  /**
   * Whether names of response headers keep their upper and lower case.
   * @default - they become lower case
   */
  readonly preserveHttp1HeaderCase?: boolean;
}

/** Asks endpoints whether they are well. Write either `http` or `grpc`. Stands at `healthCheck` of a BackendConfigPolicy. */
export interface BackendConfigPolicyHealthCheck {
  /**
   * Asks by the health protocol of gRPC.
   * @default - another field beside it is written
   */
  readonly grpc?: BackendConfigPolicyHealthCheckGrpc;
  /**
   * How many good answers in a row make an endpoint healthy again. The very first needs one only.
   * At least 0.
   */
  readonly healthyThreshold: number;
  /**
   * Asks by an HTTP request. 200 is a good answer.
   * @default - another field beside it is written
   */
  readonly http?: BackendConfigPolicyHealthCheckHttp;
  /**
   * Duration between two checks.
   * At most 32 characters.
   */
  readonly interval: string;
  /**
   * Longest duration until the answer.
   * At most 32 characters.
   */
  readonly timeout: string;
  /**
   * How many failures in a row make an endpoint unhealthy. A bad HTTP status does so at once.
   * At least 0.
   */
  readonly unhealthyThreshold: number;
}

/** Asks by an HTTP request. 200 is a good answer. Stands at `healthCheck.http` of a BackendConfigPolicy. */
export interface BackendConfigPolicyHealthCheckHttp {
  /**
   * Host of the request.
   * @default - the host of the endpoint, or the name of the cluster in Envoy
   */
  readonly host?: string;
  /**
   * Method of the request.
   * @default - GET
   */
  readonly method?: BackendConfigPolicyHealthCheckHttpMethod;
  /** Path of the request. */
  readonly path: string;
}

/** Method of the request. A value of `healthCheck.http.method` of a BackendConfigPolicy. */
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

/** Asks by the health protocol of gRPC. Stands at `healthCheck.grpc` of a BackendConfigPolicy. */
export interface BackendConfigPolicyHealthCheckGrpc {
  /**
   * Authority of the call, which is the Host of gRPC.
   * @default - the name of the cluster in Envoy
   */
  readonly authority?: string;
  /**
   * Service that is asked for.
   * @default - the server as a whole
   */
  readonly serviceName?: string;
}

/** How names of hosts are looked up. For Backends with host names only. Stands at `dns` of a BackendConfigPolicy. */
export interface BackendConfigPolicyDns {
  /**
   * Random duration at most that a lookup is put off, not longer than `refreshRate`.
   * At most 32 characters.
   * @default - none
   */
  readonly jitter?: string;
  /**
   * Duration between two lookups. At least 1ms.
   * At most 32 characters.
   * @default - 5s
   */
  readonly refreshRate?: string;
  /**
   * Whether the lifetime that a DNS answer states counts, where it is shorter.
   * @default - it does not
   */
  readonly respectTTL?: boolean;
}

/** Limits of HTTP of all versions. Stands at `commonHttpProtocolOptions` of a BackendConfigPolicy. */
export interface BackendConfigPolicyCommonHttpProtocolOptions {
  /**
   * Longest duration without requests before a connection is closed. `0s` stands for none.
   * At most 32 characters.
   * @default - 1h
   */
  readonly idleTimeout?: string;
  /**
   * How many headers a response may have.
   * At least 0.
   * @default - 100
   */
  readonly maxHeadersCount?: number;
  /**
   * How many requests a connection carries. 0 stands for no limit.
   * At least 0.
   * @default - no limit
   */
  readonly maxRequestsPerConnection?: number;
  /**
   * Longest duration of a request with its response, whatever other timeouts say.
   * At most 32 characters.
   * @default - no limit
   */
  readonly maxStreamDuration?: string;
}

/** Limits what is open to the backend at the same time. What is over a limit is answered with 503. Stands at `circuitBreakers` of a BackendConfigPolicy. */
export interface BackendConfigPolicyCircuitBreakers {
  /**
   * Connections at the same time.
   * At least 1.
   * @default - 1024
   */
  readonly maxConnections?: number;
  /**
   * Requests that wait for a connection.
   * At least 1.
   * @default - 1024
   */
  readonly maxPendingRequests?: number;
  /**
   * Requests at the same time.
   * At least 1.
   * @default - 1024
   */
  readonly maxRequests?: number;
  /**
   * Retries at the same time.
   * At least 0.
   * @default - 3
   */
  readonly maxRetries?: number;
  /**
   * Whether metrics tell how much is left. Costs some speed.
   * In kgateway since 2.3.
   * @default - they do not
   */
  readonly trackRemaining?: boolean;
}
