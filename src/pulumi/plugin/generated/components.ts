// Made from the public API by `npx projen plugin`. Do not edit.
import * as pulumi from '@pulumi/pulumi';
import { make } from '../make';

/** Metadata of an object. */
export interface MetadataArgs {
  /** The name of the object: that of the component, unless it is given. */
  name?: pulumi.Input<string>;
  /** The namespace of the object: that of the provider, unless it is given. */
  namespace?: pulumi.Input<string>;
  labels?: { [name: string]: pulumi.Input<string> };
  annotations?: { [name: string]: pulumi.Input<string> };
}

/** The namespaces whose ListenerSets may add listeners to a Gateway. Exactly one of these. */
export interface AllowedListenersChoice {
  /** ListenerSets of every namespace. */
  allNamespaces?: boolean;
  /** ListenerSets of namespaces that have all of these labels. */
  namespacesWithLabels?: AllowedListenersNamespacesWithLabels;
  /** No ListenerSet. */
  none?: boolean;
  /** Namespaces as the API writes it, for what this class does not know. */
  raw?: any;
  /** ListenerSets of the Gateway's own namespace. */
  sameNamespace?: boolean;
}

/** ListenerSets of namespaces that have all of these labels. */
export interface AllowedListenersNamespacesWithLabels {
  labels: { [key: string]: pulumi.Input<string> };
  /** Conditions on labels. */
  expressions?: LabelExpression[];
}

/** What else narrows down the routes that a listener admits from namespaces with labels. */
export interface AllowedNamespacesOptions {
  /** Conditions on labels. */
  expressions?: LabelExpression[];
  /** The kinds of routes. */
  kinds?: pulumi.Input<string>[];
}

/** Which routes may attach to a listener. Exactly one of these. */
export interface AllowedRoutesChoice {
  /** Routes in every namespace: whoever may create a route in the cluster may use the listener. */
  allNamespaces?: AllowedRoutesOptions;
  /** Routes in namespaces that have all these labels. */
  namespacesWithLabels?: AllowedRoutesNamespacesWithLabels;
  /** Allowed routes as the API writes them, for what this class does not know. */
  raw?: any;
  /** Routes in the namespace of the Gateway. */
  sameNamespace?: AllowedRoutesOptions;
}

/** Routes in namespaces that have all these labels. */
export interface AllowedRoutesNamespacesWithLabels {
  /** for example `{ 'shared-gateway': 'true' }`. */
  labels: { [key: string]: pulumi.Input<string> };
  /** Conditions on labels. */
  expressions?: LabelExpression[];
  /** The kinds of routes. */
  kinds?: pulumi.Input<string>[];
}

/** What else narrows down the routes that a listener admits. */
export interface AllowedRoutesOptions {
  /** The kinds of routes. */
  kinds?: pulumi.Input<string>[];
}

/** How the gateway proves to AWS who it is. Exactly one of these. */
export interface AwsCredentialsChoice {
  /** The identity of the pod that calls AWS: its service account (IRSA, EKS pod identity) or environment. */
  ambient?: boolean;
  /** A role, assumed with the identity of the pod. */
  assumeRole?: pulumi.Input<string>;
  /** Keys in a Secret of the Backend's namespace. */
  secret?: pulumi.Input<string>;
}

/** Discovery of EC2 instances for Backends of type AWS. */
export interface AwsEc2DiscoveryOptions {
  /** Look for instances. */
  enabled?: boolean;
  /** How often, such as `30s` or `5m`. */
  refreshInterval?: pulumi.Input<string>;
}

/** What a Backend is made of. */
export interface BackendArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Write a ReferenceGrant beside the Backend for routes of other namespaces that lead to it. Each grant names this Backend alone, for the routes of one namespace. */
  autoGrant?: boolean;
  /** Names of the objects beside the Backend, by what they are: `tls` is its TLS policy, `grant-httproute-shop` the ReferenceGrant for the HTTPRoutes of the namespace `shop`. For objects that exist already under these names. */
  companionNames?: { [key: string]: pulumi.Input<string> };
  /** Where it leads. */
  destination: DestinationChoice;
  /** Speak TLS with the destination. */
  tls?: BackendTlsChoice;
}

/** What a BackendConfigPolicy is made of. */
export interface BackendConfigPolicyArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Limits what is open to the backend at the same time. What is over a limit is answered with 503. */
  circuitBreakers?: BackendConfigPolicyCircuitBreakers;
  /** Limits of HTTP of all versions. */
  commonHttpProtocolOptions?: BackendConfigPolicyCommonHttpProtocolOptions;
  /** Longest duration until a connection is made. At most 32 characters. */
  connectTimeout?: pulumi.Input<string>;
  /** How names of hosts are looked up. For Backends with host names only. In kgateway since 2.3. */
  dns?: BackendConfigPolicyDns;
  /** Asks endpoints whether they are well. Write either `http` or `grpc`. */
  healthCheck?: BackendConfigPolicyHealthCheck;
  /** Details of HTTP/1. Not beside `http2ProtocolOptions`. */
  http1ProtocolOptions?: BackendConfigPolicyHttp1ProtocolOptions;
  /** Details of HTTP/2, which the backend must speak. Not beside `http1ProtocolOptions`. */
  http2ProtocolOptions?: BackendConfigPolicyHttp2ProtocolOptions;
  /** How an endpoint is chosen. Write exactly one of `leastRequest`, `roundRobin`, `ringHash`, `maglev` and `random`. */
  loadBalancer?: BackendConfigPolicyLoadBalancer;
  /** Leaves endpoints alone for a while that answer with errors. */
  outlierDetection?: BackendConfigPolicyOutlierDetection;
  /** Bytes that are held back for one connection at most, in each direction. At least 0. */
  perConnectionBufferLimitBytes?: pulumi.Input<number>;
  /** Objects by their labels. */
  selectors?: TargetSelectorChoice[];
  /** Objects, or parts of them: a Gateway, a listener, a route, a rule, a Backend, a Service; up to 16. */
  targets?: PolicyTargetChoice[];
  /** Probes connections to the backend that are silent. */
  tcpKeepalive?: BackendConfigPolicyTcpKeepalive;
  /** How TLS is spoken. The certificate's name is always verified, unless `BackendTls.insecure` is asked for. A Backend of the program takes its TLS as its own property `tls` instead: a BackendTLSPolicy beside this policy would win. */
  tls?: BackendTlsChoice;
  /** Begins connections with a PROXY protocol header, which tells the backend the address of the client. In kgateway since 2.3. */
  upstreamProxyProtocol?: BackendConfigPolicyUpstreamProxyProtocol;
}

/** Limits what is open to the backend at the same time. */
export interface BackendConfigPolicyCircuitBreakers {
  /** Connections at the same time. At least 1. */
  maxConnections?: pulumi.Input<number>;
  /** Requests that wait for a connection. At least 1. */
  maxPendingRequests?: pulumi.Input<number>;
  /** Requests at the same time. At least 1. */
  maxRequests?: pulumi.Input<number>;
  /** Retries at the same time. At least 0. */
  maxRetries?: pulumi.Input<number>;
  /** Whether metrics tell how much is left. Costs some speed. In kgateway since 2.3. */
  trackRemaining?: boolean;
}

/** Limits of HTTP of all versions. */
export interface BackendConfigPolicyCommonHttpProtocolOptions {
  /** Longest duration without requests before a connection is closed. `0s` stands for none. At most 32 characters. */
  idleTimeout?: pulumi.Input<string>;
  /** How many headers a response may have. At least 0. */
  maxHeadersCount?: pulumi.Input<number>;
  /** How many requests a connection carries. 0 stands for no limit. At least 0. */
  maxRequestsPerConnection?: pulumi.Input<number>;
  /** Longest duration of a request with its response, whatever other timeouts say. At most 32 characters. */
  maxStreamDuration?: pulumi.Input<string>;
}

/** How names of hosts are looked up. */
export interface BackendConfigPolicyDns {
  /** Random duration at most that a lookup is put off, not longer than `refreshRate`. At most 32 characters. */
  jitter?: pulumi.Input<string>;
  /** Duration between two lookups. At least 1ms. At most 32 characters. */
  refreshRate?: pulumi.Input<string>;
  /** Whether the lifetime that a DNS answer states counts, where it is shorter. */
  respectTTL?: boolean;
}

/** Asks endpoints whether they are well. */
export interface BackendConfigPolicyHealthCheck {
  /** Asks by the health protocol of gRPC. */
  grpc?: BackendConfigPolicyHealthCheckGrpc;
  /** How many good answers in a row make an endpoint healthy again. The very first needs one only. At least 0. */
  healthyThreshold: pulumi.Input<number>;
  /** Asks by an HTTP request. 200 is a good answer. */
  http?: BackendConfigPolicyHealthCheckHttp;
  /** Duration between two checks. At most 32 characters. */
  interval: pulumi.Input<string>;
  /** Longest duration until the answer. At most 32 characters. */
  timeout: pulumi.Input<string>;
  /** How many failures in a row make an endpoint unhealthy. A bad HTTP status does so at once. At least 0. */
  unhealthyThreshold: pulumi.Input<number>;
}

/** Asks by the health protocol of gRPC. */
export interface BackendConfigPolicyHealthCheckGrpc {
  /** Authority of the call, which is the Host of gRPC. */
  authority?: pulumi.Input<string>;
  /** Service that is asked for. */
  serviceName?: pulumi.Input<string>;
}

/** Asks by an HTTP request. */
export interface BackendConfigPolicyHealthCheckHttp {
  /** Host of the request. */
  host?: pulumi.Input<string>;
  /** Method of the request. */
  method?: pulumi.Input<string>;
  /** Path of the request. */
  path: pulumi.Input<string>;
}

/** Details of HTTP/1. */
export interface BackendConfigPolicyHttp1ProtocolOptions {
  /** Whether trailers are passed on. The listener must allow them, too. */
  enableTrailers?: boolean;
  /** Whether a connection stays open after a message that is not valid. */
  overrideStreamErrorOnInvalidHttpMessage?: boolean;
  /** Whether names of response headers keep their upper and lower case. */
  preserveHttp1HeaderCase?: boolean;
}

/** Details of HTTP/2, which the backend must speak. */
export interface BackendConfigPolicyHttp2ProtocolOptions {
  /** Sends PINGs, and closes connections that do not answer. In kgateway since 2.4. */
  connectionKeepalive?: BackendConfigPolicyHttp2ProtocolOptionsConnectionKeepalive;
  /** Bytes that may be under way on a connection: 65535 to 2147483647, or a quantity such as `64Ki`. */
  initialConnectionWindowSize?: any;
  /** Bytes that may be under way on a stream: 65535 to 2147483647, or a quantity such as `64Ki`. */
  initialStreamWindowSize?: any;
  /** How many streams a connection carries at the same time. 1 to 2147483647. */
  maxConcurrentStreams?: pulumi.Input<number>;
  /** Whether only the stream ends after a message that is not valid. */
  overrideStreamErrorOnInvalidHttpMessage?: boolean;
}

/** Sends PINGs, and closes connections that do not answer. */
export interface BackendConfigPolicyHttp2ProtocolOptionsConnectionKeepalive {
  /** Duration without streams after which a PING comes before the next one. At least 1ms. At most 32 characters. */
  connectionIdleInterval?: pulumi.Input<string>;
  /** Duration between PINGs. At least 1ms. At most 32 characters. */
  interval?: pulumi.Input<string>;
  /** Longest duration until a PING is answered. At least 1ms. At most 32 characters. */
  timeout: pulumi.Input<string>;
}

/** How an endpoint is chosen. */
export interface BackendConfigPolicyLoadBalancer {
  /** Whether connections are closed, step by step, when endpoints come or go. For hashes that must be right. */
  closeConnectionsOnHostSetChange?: boolean;
  /** Percentage of healthy endpoints below which health no longer matters. 0 switches this off. 0 to 100. */
  healthyPanicThreshold?: pulumi.Input<number>;
  /** Takes the endpoint with the fewest open requests, out of some chosen by chance. */
  leastRequest?: BackendConfigPolicyLoadBalancerLeastRequest;
  /** How traffic is spread over localities. Not beside `zoneAware`. */
  localityType?: pulumi.Input<string>;
  /** Takes the endpoint by a hash, with a table of fixed size: faster than `ringHash`, less stable when endpoints change. */
  maglev?: BackendConfigPolicyLoadBalancerMaglev;
  /** Takes any endpoint, by an empty object. */
  random?: { [key: string]: any };
  /** Takes the endpoint by a hash, so that equal requests stay with one endpoint. */
  ringHash?: BackendConfigPolicyLoadBalancerRingHash;
  /** Takes one endpoint after the other. */
  roundRobin?: BackendConfigPolicyLoadBalancerRoundRobin;
  /** Duration in which changes of endpoints are gathered before they count. `0s` switches this off. At most 32 characters. */
  updateMergeWindow?: pulumi.Input<string>;
  /** Prefers endpoints in the zone of the proxy. Not with `ringHash`, `maglev` or `localityType`. In kgateway since 2.4. */
  zoneAware?: BackendConfigPolicyLoadBalancerZoneAware;
}

/** Takes the endpoint with the fewest open requests, out of some chosen by chance. */
export interface BackendConfigPolicyLoadBalancerLeastRequest {
  /** How many endpoints are compared. 2 or more. */
  choiceCount?: pulumi.Input<number>;
  /** Gives new endpoints little traffic first. */
  slowStart?: BackendConfigPolicyLoadBalancerLeastRequestSlowStart;
}

/** Gives new endpoints little traffic first. */
export interface BackendConfigPolicyLoadBalancerLeastRequestSlowStart {
  /** How fast the traffic grows: a number above 0 as text. `1.0` is an even growth, more is faster at the beginning. */
  aggression?: pulumi.Input<string>;
  /** Percentage of its share that an endpoint gets at least. 0 to 100. */
  minWeightPercent?: pulumi.Input<number>;
  /** How long an endpoint is new. At most 32 characters. */
  window?: pulumi.Input<string>;
}

/** Takes the endpoint by a hash, with a table of fixed size: faster than `ringHash`, less stable when endpoints change. */
export interface BackendConfigPolicyLoadBalancerMaglev {
  /** What the hash is made of. Each adds to the hash until one is `terminal`. 1 to 16 items. */
  hashPolicies?: BackendConfigPolicyLoadBalancerMaglevHashPolicy[];
  /** Whether endpoints stand for themselves by their host name, not by their IP address. */
  useHostnameForHashing?: boolean;
}

/** An entry of `loadBalancer.maglev.hashPolicies` and `loadBalancer.ringHash.hashPolicies` of a BackendConfigPolicy. What the hash is made of. Each adds to the hash until one is `terminal`. */
export interface BackendConfigPolicyLoadBalancerMaglevHashPolicy {
  /** A cookie of the request. Write one of `header`, `cookie` and `sourceIP`. */
  cookie?: BackendConfigPolicyLoadBalancerMaglevHashPolicyCookie;
  /** A header of the request. Write one of `header`, `cookie` and `sourceIP`. */
  header?: BackendConfigPolicyLoadBalancerMaglevHashPolicyHeader;
  /** The IP address of the client, by an empty object. Write one of `header`, `cookie` and `sourceIP`. */
  sourceIP?: { [key: string]: any };
  /** Whether the policies behind this one are left out when this one gives a value. */
  terminal?: boolean;
}

/** A cookie of the request. */
export interface BackendConfigPolicyLoadBalancerMaglevHashPolicyCookie {
  /** Whether scripts in the browser may not read the cookie. */
  httpOnly?: boolean;
  /** Name of the cookie. At least 1 character. */
  name: pulumi.Input<string>;
  /** Path that the cookie is made for. */
  path?: pulumi.Input<string>;
  /** Whether the cookie goes along with requests from other sites. */
  sameSite?: pulumi.Input<string>;
  /** Whether the cookie is sent over HTTPS only. */
  secure?: boolean;
  /** Lifetime of a cookie that the proxy makes where there is none. `0s` ends it with the browser. At most 32 characters. */
  ttl?: pulumi.Input<string>;
}

/** A header of the request. */
export interface BackendConfigPolicyLoadBalancerMaglevHashPolicyHeader {
  /** Name of the header. At least 1 character. */
  name: pulumi.Input<string>;
}

/** Takes the endpoint by a hash, so that equal requests stay with one endpoint. */
export interface BackendConfigPolicyLoadBalancerRingHash {
  /** What the hash is made of. Each adds to the hash until one is `terminal`. 1 to 16 items. */
  hashPolicies?: BackendConfigPolicyLoadBalancerMaglevHashPolicy[];
  /** Most places on the ring. At least 0. */
  maximumRingSize?: pulumi.Input<number>;
  /** Fewest places on the ring. More places spread traffic better. At least 0. */
  minimumRingSize?: pulumi.Input<number>;
  /** Whether endpoints stand for themselves by their host name, not by their IP address. */
  useHostnameForHashing?: boolean;
}

/** Takes one endpoint after the other. */
export interface BackendConfigPolicyLoadBalancerRoundRobin {
  /** Gives new endpoints little traffic first. */
  slowStart?: BackendConfigPolicyLoadBalancerLeastRequestSlowStart;
}

/** Prefers endpoints in the zone of the proxy. */
export interface BackendConfigPolicyLoadBalancerZoneAware {
  /** Prefers them as long as the zones are evenly loaded. Experimental in kgateway. */
  preferLocal?: BackendConfigPolicyLoadBalancerZoneAwarePreferLocal;
}

/** Prefers them as long as the zones are evenly loaded. */
export interface BackendConfigPolicyLoadBalancerZoneAwarePreferLocal {
  /** Keeps traffic in the zone, even if that loads the zones unevenly. */
  force?: BackendConfigPolicyLoadBalancerZoneAwarePreferLocalForce;
  /** How many endpoints the backend needs in all for zones to matter. At least 1. */
  minEndpointsThreshold?: pulumi.Input<number>;
  /** Percentage of requests for which zones matter. 0 to 100. */
  routingEnabled?: pulumi.Input<number>;
}

/** Keeps traffic in the zone, even if that loads the zones unevenly. */
export interface BackendConfigPolicyLoadBalancerZoneAwarePreferLocalForce {
  /** How many endpoints the zone needs for this. At least 1. */
  minEndpointsInZoneThreshold?: pulumi.Input<number>;
}

/** Leaves endpoints alone for a while that answer with errors. */
export interface BackendConfigPolicyOutlierDetection {
  /** How long an endpoint is left alone the first time; the second time twice as long, and so on. At least 1ms. At most 32 characters. */
  baseEjectionTime?: pulumi.Input<string>;
  /** How many errors in a row make an endpoint one to leave alone. 0 switches this off. At least 0. */
  consecutive5xx?: pulumi.Input<number>;
  /** How many failures on the side of the proxy in a row do so. Needs `splitExternalLocalOriginErrors`; 0 switches this off. At least 0. In kgateway since 2.5. */
  consecutiveLocalOriginFailure?: pulumi.Input<number>;
  /** Percentage of cases in which errors have this effect. 0 to 100. In kgateway since 2.5. */
  enforcingConsecutive5xx?: pulumi.Input<number>;
  /** Percentage of cases in which failures on the side of the proxy have this effect. Needs `splitExternalLocalOriginErrors`. 0 to 100. In kgateway since 2.5. */
  enforcingConsecutiveLocalOriginFailure?: pulumi.Input<number>;
  /** Duration between two looks at the endpoints. At least 1ms. At most 32 characters. */
  interval?: pulumi.Input<string>;
  /** Percentage of endpoints that may be left alone at the same time. 0 to 100. */
  maxEjectionPercent?: pulumi.Input<number>;
  /** Whether failures on the side of the proxy, such as a failed connection, are counted apart. In kgateway since 2.5. */
  splitExternalLocalOriginErrors?: boolean;
}

/** Probes connections to the backend that are silent. */
export interface BackendConfigPolicyTcpKeepalive {
  /** Duration between two probes, in whole seconds. At least 1s. At most 32 characters. */
  keepAliveInterval?: pulumi.Input<string>;
  /** How many probes may stay without answer before the connection is closed. At least 0. */
  keepAliveProbes?: pulumi.Input<number>;
  /** Duration of silence before the first probe, in whole seconds. At least 1s. At most 32 characters. */
  keepAliveTime?: pulumi.Input<string>;
}

/** Begins connections with a PROXY protocol header, which tells the backend the address of the client. */
export interface BackendConfigPolicyUpstreamProxyProtocol {
  /** Version of the header: `V1` is text, `V2` is binary. */
  version?: pulumi.Input<string>;
}

/** How a route reaches a Backend. */
export interface BackendTargetOptions {
  /** The external hosts that it leads to, so that routes write their names into the Host header. */
  hosts?: pulumi.Input<string>[];
  /** The namespace of the Backend. */
  namespace?: pulumi.Input<string>;
}

/** The certificate must come from a CA of your own. */
export interface BackendTlsCaCertificates {
  /** a ConfigMap in the namespace of the destination, with the CA's certificate under the key `ca.crt`. */
  configMapName: pulumi.Input<string>;
  /** Let the other side negotiate anew within TLS 1.2, which is not recommended. Makes the policy a BackendConfigPolicy. */
  allowRenegotiation?: boolean;
  /** Protocols to offer, such as `h2`. Makes the policy a BackendConfigPolicy. */
  alpnProtocols?: pulumi.Input<string>[];
  /** Cipher suites for TLS 1.2 and older, most wanted first. Makes the policy a BackendConfigPolicy. */
  cipherSuites?: pulumi.Input<string>[];
  /** Curves for the key exchange, most wanted first. Makes the policy a BackendConfigPolicy. */
  ecdhCurves?: pulumi.Input<string>[];
  /** The name that the gateway asks for (SNI), and that the certificate must be for. */
  hostname?: pulumi.Input<string>;
  /** The newest TLS version to use. Makes the policy a BackendConfigPolicy. */
  maxVersion?: pulumi.Input<string>;
  /** The oldest TLS version to accept. Makes the policy a BackendConfigPolicy. */
  minVersion?: pulumi.Input<string>;
  /** Signature algorithms to accept, most wanted first. Makes the policy a BackendConfigPolicy. */
  signatureAlgorithms?: pulumi.Input<string>[];
  /** Names of which the certificate must have one, where they differ from the one asked for; up to 5. */
  subjectAltNames?: pulumi.Input<string>[];
  /** URIs of which the certificate must have one, such as `spiffe://cluster.local/ns/shop/sa/api`; up to 5 with the names. Not possible where the policy is a BackendConfigPolicy. */
  subjectAltUris?: pulumi.Input<string>[];
}

/** The certificate must come from a CA of your own, whose certificate is in a Secret. */
export interface BackendTlsCaSecret {
  /** a Secret in the namespace of the destination with the key `ca.crt`. */
  secretName: pulumi.Input<string>;
  /** Let the other side negotiate anew within TLS 1.2, which is not recommended. Makes the policy a BackendConfigPolicy. */
  allowRenegotiation?: boolean;
  /** Protocols to offer, such as `h2`. Makes the policy a BackendConfigPolicy. */
  alpnProtocols?: pulumi.Input<string>[];
  /** Cipher suites for TLS 1.2 and older, most wanted first. Makes the policy a BackendConfigPolicy. */
  cipherSuites?: pulumi.Input<string>[];
  /** Curves for the key exchange, most wanted first. Makes the policy a BackendConfigPolicy. */
  ecdhCurves?: pulumi.Input<string>[];
  /** The name that the gateway asks for (SNI), and that the certificate must be for. */
  hostname?: pulumi.Input<string>;
  /** The newest TLS version to use. Makes the policy a BackendConfigPolicy. */
  maxVersion?: pulumi.Input<string>;
  /** The oldest TLS version to accept. Makes the policy a BackendConfigPolicy. */
  minVersion?: pulumi.Input<string>;
  /** Signature algorithms to accept, most wanted first. Makes the policy a BackendConfigPolicy. */
  signatureAlgorithms?: pulumi.Input<string>[];
  /** Names of which the certificate must have one, where they differ from the one asked for; up to 5. */
  subjectAltNames?: pulumi.Input<string>[];
  /** URIs of which the certificate must have one, such as `spiffe://cluster.local/ns/shop/sa/api`; up to 5 with the names. Not possible where the policy is a BackendConfigPolicy. */
  subjectAltUris?: pulumi.Input<string>[];
}

/** TLS from the gateway to a destination. Exactly one of these. */
export interface BackendTlsChoice {
  /** The certificate must come from a CA of your own. */
  caCertificates?: BackendTlsCaCertificates;
  /** The certificate must come from a CA of your own, whose certificate is in a Secret. */
  caSecret?: BackendTlsCaSecret;
  /** The certificates are files of the proxy's container, such as those of a sidecar. */
  files?: BackendTlsFiles;
  /** Encrypted, but whoever answers is believed: for tests only. */
  insecure?: BackendTlsOptions;
  /** Both sides present a certificate. */
  mutual?: BackendTlsMutual;
  /** The certificate must come from a CA that the proxy's operating system trusts. */
  systemCas?: BackendTlsOptions;
}

/** The certificates are files of the proxy's container, such as those of a sidecar. */
export interface BackendTlsFiles {
  files: TlsFiles;
  /** Let the other side negotiate anew within TLS 1.2, which is not recommended. Makes the policy a BackendConfigPolicy. */
  allowRenegotiation?: boolean;
  /** Protocols to offer, such as `h2`. Makes the policy a BackendConfigPolicy. */
  alpnProtocols?: pulumi.Input<string>[];
  /** Cipher suites for TLS 1.2 and older, most wanted first. Makes the policy a BackendConfigPolicy. */
  cipherSuites?: pulumi.Input<string>[];
  /** Curves for the key exchange, most wanted first. Makes the policy a BackendConfigPolicy. */
  ecdhCurves?: pulumi.Input<string>[];
  /** The name that the gateway asks for (SNI), and that the certificate must be for. */
  hostname?: pulumi.Input<string>;
  /** The newest TLS version to use. Makes the policy a BackendConfigPolicy. */
  maxVersion?: pulumi.Input<string>;
  /** The oldest TLS version to accept. Makes the policy a BackendConfigPolicy. */
  minVersion?: pulumi.Input<string>;
  /** Signature algorithms to accept, most wanted first. Makes the policy a BackendConfigPolicy. */
  signatureAlgorithms?: pulumi.Input<string>[];
  /** Names of which the certificate must have one, where they differ from the one asked for; up to 5. */
  subjectAltNames?: pulumi.Input<string>[];
  /** URIs of which the certificate must have one, such as `spiffe://cluster.local/ns/shop/sa/api`; up to 5 with the names. Not possible where the policy is a BackendConfigPolicy. */
  subjectAltUris?: pulumi.Input<string>[];
}

/** Both sides present a certificate. */
export interface BackendTlsMutual {
  /** a Secret in the namespace of the destination with the keys `tls.crt` and `tls.key`, and with `ca.crt`, the CA that the other side's certificate must come from. */
  secretName: pulumi.Input<string>;
  /** Let the other side negotiate anew within TLS 1.2, which is not recommended. Makes the policy a BackendConfigPolicy. */
  allowRenegotiation?: boolean;
  /** Protocols to offer, such as `h2`. Makes the policy a BackendConfigPolicy. */
  alpnProtocols?: pulumi.Input<string>[];
  /** Cipher suites for TLS 1.2 and older, most wanted first. Makes the policy a BackendConfigPolicy. */
  cipherSuites?: pulumi.Input<string>[];
  /** Curves for the key exchange, most wanted first. Makes the policy a BackendConfigPolicy. */
  ecdhCurves?: pulumi.Input<string>[];
  /** The name that the gateway asks for (SNI), and that the certificate must be for. */
  hostname?: pulumi.Input<string>;
  /** The newest TLS version to use. Makes the policy a BackendConfigPolicy. */
  maxVersion?: pulumi.Input<string>;
  /** The oldest TLS version to accept. Makes the policy a BackendConfigPolicy. */
  minVersion?: pulumi.Input<string>;
  /** Signature algorithms to accept, most wanted first. Makes the policy a BackendConfigPolicy. */
  signatureAlgorithms?: pulumi.Input<string>[];
  /** Names of which the certificate must have one, where they differ from the one asked for; up to 5. */
  subjectAltNames?: pulumi.Input<string>[];
  /** URIs of which the certificate must have one, such as `spiffe://cluster.local/ns/shop/sa/api`; up to 5 with the names. Not possible where the policy is a BackendConfigPolicy. */
  subjectAltUris?: pulumi.Input<string>[];
}

/** How the gateway speaks TLS to a destination. */
export interface BackendTlsOptions {
  /** Let the other side negotiate anew within TLS 1.2, which is not recommended. Makes the policy a BackendConfigPolicy. */
  allowRenegotiation?: boolean;
  /** Protocols to offer, such as `h2`. Makes the policy a BackendConfigPolicy. */
  alpnProtocols?: pulumi.Input<string>[];
  /** Cipher suites for TLS 1.2 and older, most wanted first. Makes the policy a BackendConfigPolicy. */
  cipherSuites?: pulumi.Input<string>[];
  /** Curves for the key exchange, most wanted first. Makes the policy a BackendConfigPolicy. */
  ecdhCurves?: pulumi.Input<string>[];
  /** The name that the gateway asks for (SNI), and that the certificate must be for. */
  hostname?: pulumi.Input<string>;
  /** The newest TLS version to use. Makes the policy a BackendConfigPolicy. */
  maxVersion?: pulumi.Input<string>;
  /** The oldest TLS version to accept. Makes the policy a BackendConfigPolicy. */
  minVersion?: pulumi.Input<string>;
  /** Signature algorithms to accept, most wanted first. Makes the policy a BackendConfigPolicy. */
  signatureAlgorithms?: pulumi.Input<string>[];
  /** Names of which the certificate must have one, where they differ from the one asked for; up to 5. */
  subjectAltNames?: pulumi.Input<string>[];
  /** URIs of which the certificate must have one, such as `spiffe://cluster.local/ns/shop/sa/api`; up to 5 with the names. Not possible where the policy is a BackendConfigPolicy. */
  subjectAltUris?: pulumi.Input<string>[];
}

/** What a BackendTlsPolicy is made of. */
export interface BackendTlsPolicyArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Backends and Services, all in the namespace of the policy; 1 to 16. Each can have one such policy. */
  targets: PolicyTargetChoice[];
  /** How TLS is spoken: `BackendTls.systemCas` or `BackendTls.caCertificates`, without TLS versions, cipher suites and ALPN. A BackendTLSPolicy can say no more. */
  tls: BackendTlsChoice;
}

/** A Secret of type `kubernetes.io/tls`. */
export interface CertificateReference {
  /** The namespace of the Secret. Another one than the Gateway's needs a ReferenceGrant there. */
  namespace?: pulumi.Input<string>;
  /** The name of the Secret. */
  secretName: pulumi.Input<string>;
}

/** A client certificate. */
export interface ClientCertificateOptions {
  /** A ConfigMap of the same namespace with the CA's certificate under the key `ca.crt`. */
  caCertificates?: pulumi.Input<string>;
  /** The name that is asked for (SNI), and that the certificate must be for. */
  hostname?: pulumi.Input<string>;
  /** The namespace of the Secret. */
  secretNamespace?: pulumi.Input<string>;
  /** Names of which the certificate must have one, where they differ from the one asked for; up to 5. */
  subjectAltNames?: pulumi.Input<string>[];
}

/** The controller's image, where it differs from the common ones. */
export interface ControllerImageOptions {
  /** The digest, such as `sha256:` and 64 hexadecimal digits: what runs is exactly this image. The tag is kept beside it. */
  digest?: pulumi.Input<string>;
  /** When nodes fetch the images. */
  pullPolicy?: pulumi.Input<string>;
  /** The registry, with its path: the proxies' images are `<registry>/envoy-wrapper` and `<registry>/sds`. */
  registry?: pulumi.Input<string>;
  /** The name of the image in the registry. */
  repository?: pulumi.Input<string>;
  /** The tag. It has to stay what it is: `latest` and the like are refused. */
  tag?: pulumi.Input<string>;
}

/** What may reach the controller. */
export interface ControllerNetworkPolicyOptions {
  /** Labels of the namespaces whose pods may read metrics. */
  metricsNamespaceLabels?: { [key: string]: pulumi.Input<string> };
  /** Labels of the namespaces whose pods may fetch their configuration: those with Gateways. */
  proxyNamespaceLabels?: { [key: string]: pulumi.Input<string> };
}

/** The account that the controller acts as. */
export interface ControllerServiceAccountOptions {
  /** Annotations of the account, for example the role of a cloud provider. */
  annotations?: { [key: string]: pulumi.Input<string> };
  /** Make the account. Without it there has to be one of this name already. */
  create?: boolean;
  /** The name of the account. */
  name?: pulumi.Input<string>;
}

/** The Service by which proxies reach the controller. */
export interface ControllerServiceOptions {
  /** Give the load balancer ports of nodes. */
  allocateLoadBalancerNodePorts?: boolean;
  /** Annotations of the Service. */
  annotations?: { [key: string]: pulumi.Input<string> };
  /** The address within the cluster, or `None`. */
  clusterIp?: pulumi.Input<string>;
  /** The addresses within the cluster, one for each family. */
  clusterIps?: pulumi.Input<string>[];
  /** Make the Service. Without it, `settings.xdsServiceHost` has to say where proxies find the controller. */
  create?: boolean;
  /** Addresses of nodes at which it is reached, too. */
  externalIps?: pulumi.Input<string>[];
  /** The host that it stands for, with ServiceType.EXTERNAL_NAME. */
  externalName?: pulumi.Input<string>;
  /** `Cluster` or `Local`: which nodes answer from outside. */
  externalTrafficPolicy?: pulumi.Input<string>;
  /** The port of nodes that tells the load balancer of their health, with external traffic policy `Local`; 1 to 65535. */
  healthCheckNodePort?: pulumi.Input<number>;
  /** `Cluster` or `Local`: which pods answer from inside. */
  internalTrafficPolicy?: pulumi.Input<string>;
  /** `IPv4`, `IPv6` or both. */
  ipFamilies?: pulumi.Input<string>[];
  /** `SingleStack`, `PreferDualStack` or `RequireDualStack`. */
  ipFamilyPolicy?: pulumi.Input<string>;
  /** Further labels of the Service. */
  labels?: { [key: string]: pulumi.Input<string> };
  /** Who makes the load balancer. */
  loadBalancerClass?: pulumi.Input<string>;
  /** The address of the load balancer. */
  loadBalancerIp?: pulumi.Input<string>;
  /** Where connections to the load balancer may come from, such as `10.0.0.0/8`. */
  loadBalancerSourceRanges?: pulumi.Input<string>[];
  /** Let proxies reach pods that are not ready. */
  publishNotReadyAddresses?: boolean;
  /** `None` or `ClientIP`. */
  sessionAffinity?: pulumi.Input<string>;
  /** `SessionAffinityConfig` as Kubernetes writes it. */
  sessionAffinityConfig?: any;
  /** Which pods are preferred, such as `PreferClose`. */
  trafficDistribution?: pulumi.Input<string>;
  /** How the Service is reached. */
  type?: pulumi.Input<string>;
}

/** Settings of the controller that the chart has no value for. */
export interface ControllerSettings {
  /** The domain of the cluster, where the pods can't tell. */
  clusterDomain?: pulumi.Input<string>;
  /** The word for all namespaces in delegating routes. */
  delegationWildcardNamespace?: pulumi.Input<string>;
  /** Run without a leader, for a single replica. */
  disableLeaderElection?: boolean;
  /** Leave out where endpoints are. */
  disablePodLocalityXds?: boolean;
  /** Which addresses proxies look up for hosts of Backends. */
  dnsLookupFamily?: pulumi.Input<string>;
  /** Metadata of authentication for other filters. */
  enableAuthMetadata?: boolean;
  /** Metrics of Go and of the controller runtime. */
  enableBuiltinDefaultMetrics?: boolean;
  /** Support experimental parts of the Gateway API. */
  enableExperimentalGatewayApiFeatures?: boolean;
  /** Speak mutual TLS of Istio to its services. */
  enableIstioAutoMtls?: boolean;
  /** Support Istio: its certificates and DestinationRules. */
  enableIstioIntegration?: boolean;
  /** Send clusters before the routes to them. */
  enableOrderedAds?: boolean;
  /** The namespace whose policies apply to every namespace. */
  globalPolicyNamespace?: pulumi.Input<string>;
  /** Send requests through the waypoints of services. */
  ingressUseWaypoints?: boolean;
  /** Where Istio runs. */
  istioNamespace?: pulumi.Input<string>;
  /** Listen on IPv6 addresses, too. */
  listenerBindIpv6?: boolean;
  /** Which references need a ReferenceGrant. */
  referenceGrantMode?: pulumi.Input<string>;
  /** How many answers of Envoy are kept; 1 or more. */
  validatorCacheSize?: pulumi.Input<number>;
  /** How strict validation asks Envoy. */
  validatorMode?: pulumi.Input<string>;
  /** Let waypoints listen on the loopback address alone. Needs Istio 1.26. */
  waypointLocalBinding?: boolean;
  /** Let routes of a higher weight come first. */
  weightedRoutePrecedence?: boolean;
  /** WorkloadEntries with one of these labels are left out: `key=value`, divided by commas. */
  workloadEntriesExclusionLabels?: pulumi.Input<string>;
  /** Let only proxies of the cluster fetch their configuration. */
  xdsAuth?: boolean;
  /** How long the first proxies wait after the start, such as `5s`. */
  xdsFirstConnectDelay?: pulumi.Input<string>;
  /** The host at which proxies reach the controller. */
  xdsServiceHost?: pulumi.Input<string>;
}

/** Which other origins may call a route from a browser. */
export interface CorsOptions {
  /** Whether requests may carry cookies and other credentials. */
  allowCredentials?: boolean;
  /** Headers that requests may carry; `*` alone for all; up to 64. */
  allowHeaders?: pulumi.Input<string>[];
  /** Methods that may be used, such as `GET`; `*` alone for all. */
  allowMethods?: pulumi.Input<string>[];
  /** Origins, such as `https://shop.example.com` or `https://*.example.com`; `*` alone for all; up to 64. */
  allowOrigins?: pulumi.Input<string>[];
  /** Headers of responses that scripts may read; up to 64. */
  exposeHeaders?: pulumi.Input<string>[];
  /** For how many seconds browsers may remember the answer; 1 or more. */
  maxAge?: pulumi.Input<number>;
}

/** Where the routes are that a rule delegates to. */
export interface DelegateOptions {
  /** The namespace of the routes. */
  namespace?: pulumi.Input<string>;
}

/** Where a Backend leads. Exactly one of these. */
export interface DestinationChoice {
  /** Whichever host the request names. */
  dynamicForwardProxy?: DynamicForwardProxyBackendOptions;
  /** Instances of AWS EC2, found by their tags. */
  ec2?: Ec2BackendOptions;
  /** A service of Google Cloud, called with the identity of the proxy. */
  gcp?: GcpBackendOptions;
  /** A function of AWS Lambda. */
  lambda?: LambdaBackendOptions;
  /** A destination as the API writes it, for what this class does not know. */
  raw?: any;
  /** Hosts with a fixed name or address, inside or outside of the cluster. */
  staticHosts?: StaticBackendOptions;
}

/** What a DirectResponse is made of. */
export interface DirectResponseArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** The body as text, 1 to 4096 bytes. */
  body?: pulumi.Input<string>;
  /** The content type of the body. Needs kgateway 2.3. */
  contentType?: pulumi.Input<string>;
  /** The body as a JSON object, instead of `body`. Its texts may hold Envoy's command operators, such as `%RESPONSE_CODE%`. Needs kgateway 2.3. */
  json?: { [key: string]: any };
  /** The status code, 200 to 599. */
  status: pulumi.Input<number>;
}

/** What a DynamicForwardProxyBackend is made of. */
export interface DynamicForwardProxyBackendArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Let routes without hostnames lead here. Clients can then reach every host that the proxy can: other tenants' Services and the metadata server of the cloud, too. */
  allowAnyHost?: boolean;
  /** Write a ReferenceGrant beside the Backend for routes of other namespaces that lead to it. Each grant names this Backend alone, for the routes of one namespace. */
  autoGrant?: boolean;
  /** Names of the objects beside the Backend, by what they are: `tls` is its TLS policy, `grant-httproute-shop` the ReferenceGrant for the HTTPRoutes of the namespace `shop`. For objects that exist already under these names. */
  companionNames?: { [key: string]: pulumi.Input<string> };
  /** Speak TLS with the destination, whose certificate has to come from a CA that the proxy's system trusts. */
  enableTls?: boolean;
  /** Speak TLS with the destination. */
  tls?: BackendTlsChoice;
}

/** What a Backend that goes wherever the request says is made of. */
export interface DynamicForwardProxyBackendOptions {
  /** Let routes without hostnames lead here. Clients can then reach every host that the proxy can: other tenants' Services and the metadata server of the cloud, too. */
  allowAnyHost?: boolean;
  /** Speak TLS with the destination, whose certificate has to come from a CA that the proxy's system trusts. */
  enableTls?: boolean;
}

/** What a Ec2Backend is made of. */
export interface Ec2BackendArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Which address of an instance requests are sent to. */
  addressType?: pulumi.Input<string>;
  /** Take every running instance of the region when there are no tags. */
  allInstances?: boolean;
  /** Write a ReferenceGrant beside the Backend for routes of other namespaces that lead to it. Each grant names this Backend alone, for the routes of one namespace. */
  autoGrant?: boolean;
  /** Names of the objects beside the Backend, by what they are: `tls` is its TLS policy, `grant-httproute-shop` the ReferenceGrant for the HTTPRoutes of the namespace `shop`. For objects that exist already under these names. */
  companionNames?: { [key: string]: pulumi.Input<string> };
  /** How the controller proves who it is, when it lists instances. */
  credentials?: AwsCredentialsChoice;
  /** The port of the instances, 1 to 65535. */
  port?: pulumi.Input<number>;
  /** The region of the instances. */
  region?: pulumi.Input<string>;
  /** Instances must have all of these tags; up to 16. None at all is refused, unless `allInstances` is set. */
  tags: Ec2Tag[];
  /** Speak TLS with the destination. */
  tls?: BackendTlsChoice;
}

/** What a Backend for EC2 instances is made of. */
export interface Ec2BackendOptions {
  /** Which address of an instance requests are sent to. */
  addressType?: pulumi.Input<string>;
  /** Take every running instance of the region when there are no tags. */
  allInstances?: boolean;
  /** How the controller proves who it is, when it lists instances. */
  credentials?: AwsCredentialsChoice;
  /** The port of the instances, 1 to 65535. */
  port?: pulumi.Input<number>;
  /** The region of the instances. */
  region?: pulumi.Input<string>;
  /** Instances must have all of these tags; up to 16. None at all is refused, unless `allInstances` is set. */
  tags: Ec2Tag[];
}

/** A tag that instances must have. */
export interface Ec2Tag {
  /** The key, 1 to 128 characters. */
  key: pulumi.Input<string>;
  /** The value, 1 to 256 characters. */
  value?: pulumi.Input<string>;
}

/** What a ExternalHostnameBackend is made of. */
export interface ExternalHostnameBackendArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** The DNS name of the host, outside of the cluster. */
  hostname: pulumi.Input<string>;
  /** The port, 1 to 65535. */
  port: pulumi.Input<number>;
  /** What the host speaks. */
  protocol?: pulumi.Input<string>;
  /** TLS to the host. */
  tls?: ExternalHostnameTlsChoice;
}

/** TLS to an external host. Exactly one of these. */
export interface ExternalHostnameTlsChoice {
  /** Both sides present a certificate. */
  clientAndServer?: ExternalHostnameTlsClientAndServer;
  /** Plain text. */
  none?: boolean;
  /** The host presents a certificate. */
  serverOnly?: ExternalHostnameTlsOptions;
}

/** Both sides present a certificate. */
export interface ExternalHostnameTlsClientAndServer {
  /** a Secret with the keys `tls.crt` and `tls.key`. */
  secretName: pulumi.Input<string>;
  /** A ConfigMap of the same namespace with the CA's certificate under the key `ca.crt`. */
  caCertificates?: pulumi.Input<string>;
  /** The name that is asked for (SNI), and that the certificate must be for. */
  hostname?: pulumi.Input<string>;
  /** The namespace of the Secret. */
  secretNamespace?: pulumi.Input<string>;
  /** Names of which the certificate must have one, where they differ from the one asked for; up to 5. */
  subjectAltNames?: pulumi.Input<string>[];
}

/** How the certificate of an external host is verified. */
export interface ExternalHostnameTlsOptions {
  /** A ConfigMap of the same namespace with the CA's certificate under the key `ca.crt`. */
  caCertificates?: pulumi.Input<string>;
  /** The name that is asked for (SNI), and that the certificate must be for. */
  hostname?: pulumi.Input<string>;
  /** Names of which the certificate must have one, where they differ from the one asked for; up to 5. */
  subjectAltNames?: pulumi.Input<string>[];
}

/** An entry of `addresses` of a Gateway. */
export interface GatewayAddress {
  /** What the value is: `IPAddress`, `Hostname`, or a type of the implementation with its domain. 1 to 253 characters. */
  type?: pulumi.Input<string>;
  /** The address. At most 253 characters. */
  value?: pulumi.Input<string>;
}

/** What a GatewayApiCrds is made of. */
export interface GatewayApiCrdsArgs {
  /** Annotate the objects with sync waves of Argo CD, so that they come before everything else. */
  argoCdSyncWaves?: boolean;
  /** The channel. Going from standard to experimental is refused by the cluster while it has the safe-upgrades policy. */
  channel?: pulumi.Input<string>;
  /** Who makes the CRDs. `CrdSource.NONE` makes nothing. */
  crds?: pulumi.Input<string>;
  /** Add the admission policy `safe-upgrades.gateway.networking.k8s.io`, which denies CRDs of the experimental channel over standard ones, and older releases. From 1.5. */
  safeUpgrades?: boolean;
  /** The release of the Gateway API. */
  version?: pulumi.Input<string>;
}

/** What a Gateway is made of. */
export interface GatewayArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Addresses that are asked for; up to 16. */
  addresses?: GatewayAddress[];
  /** The ListenerSets that may add listeners. */
  allowedListeners?: AllowedListenersChoice;
  /** The certificate that the Gateway presents to every backend that it speaks TLS with, in place of those of their policies. */
  backendClientCertificate?: CertificateReference;
  /** For which routes that name no Gateway this is the default. Needs the experimental channel. */
  defaultScope?: pulumi.Input<string>;
  /** Which certificates clients have to present to HTTPS listeners. */
  frontendTls?: GatewayTlsFrontend;
  /** The GatewayClass, which says who runs the Gateway. */
  gatewayClassName?: pulumi.Input<string>;
  /** Annotations of everything that is deployed for the Gateway, such as those that tell a cloud which load balancer to make; up to 8. */
  infrastructureAnnotations?: { [key: string]: pulumi.Input<string> };
  /** Labels of everything that is deployed for the Gateway; up to 8. */
  infrastructureLabels?: { [key: string]: pulumi.Input<string> };
  /** Listeners by name. More can be added later, up to 64; there must be one at least. */
  listeners?: { [key: string]: ListenerChoice };
  /** How the proxy is deployed: GatewayParameters in the namespace of the Gateway. */
  parameters?: GatewayParametersChoice;
}

/** A class of Gateways beside those that the controller writes itself. */
export interface GatewayClassOptions {
  /** What the class is for, up to 64 characters. */
  description?: pulumi.Input<string>;
  /** Labels of the class. */
  labels?: { [key: string]: pulumi.Input<string> };
  /** How the proxies of its Gateways are deployed. */
  parameters?: GatewayClassParameters;
}

/** GatewayParameters, which say how proxies are deployed. */
export interface GatewayClassParameters {
  /** The name of the GatewayParameters. */
  name: pulumi.Input<string>;
  /** The namespace of the GatewayParameters. */
  namespace: pulumi.Input<string>;
}

/** What a GatewayExtension is made of. */
export interface GatewayExtensionArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** A service that decides whether a request may pass. Needs either `grpcService` or `httpService`. */
  extAuth?: GatewayExtensionExtAuth;
  /** A service that reads and changes requests and responses. */
  extProc?: GatewayExtensionExtProc;
  /** Checks JSON Web Tokens. */
  jwt?: GatewayExtensionJwt;
  /** Lets users log in at an identity provider, and keeps their tokens in cookies. */
  oauth2?: GatewayExtensionOauth2;
  /** A service that counts requests over all proxies. */
  rateLimit?: GatewayExtensionRateLimit;
}

/** A GatewayExtension, as policies refer to it: by name. Exactly one of these. */
export interface GatewayExtensionChoice {
  /** A GatewayExtension that exists already. */
  named?: GatewayExtensionReferenceNamed;
}

/** A service that decides whether a request may pass. */
export interface GatewayExtensionExtAuth {
  /** Whether the route is chosen anew after the service has changed headers. */
  clearRouteCache?: boolean;
  /** Whether requests pass when the service does not answer. Then whoever stops the service is let in. */
  failOpen?: boolean;
  /** The service, if it speaks the authorization protocol of Envoy over gRPC. */
  grpcService?: GatewayExtensionExtAuthGrpcService;
  /** Names of request headers that the service gets. Over HTTP it always gets Host, method, path, Content-Length and Authorization. */
  headersToForward?: pulumi.Input<string>[];
  /** The service, if it answers HTTP: status 200 lets the request pass. */
  httpService?: GatewayExtensionExtAuthHttpService;
  /** Name by which metrics tell this service from others. At least 1 character. */
  statPrefix?: pulumi.Input<string>;
  /** HTTP status of the answer when the service fails. 100 to 511. */
  statusOnError?: pulumi.Input<number>;
  /** Sends the body to the service, too. Requests are then held back until it is complete. */
  withRequestBody?: GatewayExtensionExtAuthWithRequestBody;
}

/** Stands at `extAuth.grpcService`, `extProc.grpcService` and `rateLimit.grpcService` of a GatewayExtension. */
export interface GatewayExtensionExtAuthGrpcService {
  /** Authority that the service sees, which is the Host of gRPC. */
  authority?: pulumi.Input<string>;
  /** The service that is called. */
  backendRef: RouteTargetChoice;
  /** Longest duration of one call. At least 1ms. At most 32 characters. */
  requestTimeout?: pulumi.Input<string>;
  /** Calls again when a call fails. */
  retry?: GatewayExtensionExtAuthGrpcServiceRetry;
}

/** Calls again when a call fails. */
export interface GatewayExtensionExtAuthGrpcServiceRetry {
  /** How often a call is made again at most. 0 switches retries off. At least 0. */
  attempts?: pulumi.Input<number>;
  /** How long to wait between attempts. */
  backoff?: GatewayExtensionExtAuthGrpcServiceRetryBackoff;
}

/** How long to wait between attempts. */
export interface GatewayExtensionExtAuthGrpcServiceRetryBackoff {
  /** Duration that waits between attempts grow from, at random and by doubling. At least 1ms. At most 32 characters. */
  baseInterval: pulumi.Input<string>;
  /** Longest wait between two attempts, not shorter than `baseInterval`. At most 32 characters. */
  maxInterval?: pulumi.Input<string>;
}

/** The service, if it answers HTTP: status 200 lets the request pass. */
export interface GatewayExtensionExtAuthHttpService {
  /** Changes of the request to the service. */
  authorizationRequest?: GatewayExtensionExtAuthHttpServiceAuthorizationRequest;
  /** What is taken over from the answer of the service. */
  authorizationResponse?: GatewayExtensionExtAuthHttpServiceAuthorizationResponse;
  /** The service that is called. */
  backendRef: RouteTargetChoice;
  /** Path that is put before the path of the request. */
  pathPrefix?: pulumi.Input<string>;
  /** Longest duration of one call. At least 1ms. At most 32 characters. */
  requestTimeout?: pulumi.Input<string>;
  /** Calls again when a call fails. */
  retry?: GatewayExtensionExtAuthGrpcServiceRetry;
}

/** Changes of the request to the service. */
export interface GatewayExtensionExtAuthHttpServiceAuthorizationRequest {
  /** Headers that the service gets, in place of those of the client. Command operators of Envoy in the values are filled in. */
  headersToAdd?: { [key: string]: pulumi.Input<string> };
}

/** What is taken over from the answer of the service. */
export interface GatewayExtensionExtAuthHttpServiceAuthorizationResponse {
  /** Names of headers of the answer that the backend gets when the request passes. */
  headersToBackend?: pulumi.Input<string>[];
  /** Names of headers of the answer that the client gets when the request is refused. Redirects to a login need `location`. In kgateway since 2.4. */
  headersToClient?: pulumi.Input<string>[];
  /** Names of headers of the answer that the client gets when the request passes. In kgateway since 2.4. */
  headersToClientOnSuccess?: pulumi.Input<string>[];
}

/** Sends the body to the service, too. */
export interface GatewayExtensionExtAuthWithRequestBody {
  /** Whether a body that is larger than `maxRequestBytes` is cut and sent. If not, the request is answered with 413. */
  allowPartialMessage?: boolean;
  /** How many bytes of the body are held back at most. At least 1. */
  maxRequestBytes: pulumi.Input<number>;
  /** Whether the service gets the body as bytes, for bodies that are no UTF-8. */
  packAsBytes?: boolean;
}

/** A service that reads and changes requests and responses. */
export interface GatewayExtensionExtProc {
  /** Whether the service may change the processing mode of a request. In kgateway since 2.3. */
  allowProcessingModeOverride?: boolean;
  /** Processing modes that the service may change to. Needs `allowProcessingModeOverride`. In kgateway since 2.3. */
  allowedProcessingModeOverrides?: GatewayExtensionExtProcAllowedProcessingModeOverride[];
  /** Whether requests go on when the service fails. */
  failOpen?: boolean;
  /** Where among the filters of the proxy the service takes part. In kgateway since 2.4. */
  filterStage?: GatewayExtensionExtProcFilterStage;
  /** The service, which speaks the processing protocol of Envoy over gRPC. */
  grpcService: GatewayExtensionExtAuthGrpcService;
  /** Longest duration that the service may ask for. At least 1ms. At most 32 characters. */
  maxMessageTimeout?: pulumi.Input<string>;
  /** Longest duration until the service answers a message. At least 1ms. At most 32 characters. */
  messageTimeout?: pulumi.Input<string>;
  /** Metadata that the service gets. */
  metadataOptions?: GatewayExtensionExtProcMetadataOptions;
  /** Which parts of requests and responses the service gets. */
  processingMode?: GatewayExtensionExtProcAllowedProcessingModeOverride;
  /** Attributes of Envoy that the service gets with requests, such as `source.address`. In kgateway since 2.4. */
  requestAttributes?: pulumi.Input<string>[];
  /** Whether the route is chosen anew after the service has changed headers. */
  routeCacheAction?: pulumi.Input<string>;
  /** Name by which metrics tell this service from others. At least 1 character. */
  statPrefix?: pulumi.Input<string>;
}

/** Stands at `extProc.allowedProcessingModeOverrides` and `extProc.processingMode` of a GatewayExtension. */
export interface GatewayExtensionExtProcAllowedProcessingModeOverride {
  /** How the service gets the body of requests. */
  requestBodyMode?: pulumi.Input<string>;
  /** Whether the service gets the headers of requests. */
  requestHeaderMode?: pulumi.Input<string>;
  /** Whether the service gets the trailers of requests. */
  requestTrailerMode?: pulumi.Input<string>;
  /** How the service gets the body of responses. */
  responseBodyMode?: pulumi.Input<string>;
  /** Whether the service gets the headers of responses. */
  responseHeaderMode?: pulumi.Input<string>;
  /** Whether the service gets the trailers of responses. */
  responseTrailerMode?: pulumi.Input<string>;
}

/** Where among the filters of the proxy the service takes part. */
export interface GatewayExtensionExtProcFilterStage {
  /** Whether it is before, during or after the stage. */
  predicate?: pulumi.Input<string>;
  /** The stage. */
  stage: pulumi.Input<string>;
  /** Order within the stage, a 32-bit integer: a higher weight is earlier. */
  weight?: pulumi.Input<number>;
}

/** Metadata that the service gets. */
export interface GatewayExtensionExtProcMetadataOptions {
  /** Namespaces of metadata that the service gets. */
  forwarding?: GatewayExtensionExtProcMetadataOptionsForwarding;
}

/** Namespaces of metadata that the service gets. */
export interface GatewayExtensionExtProcMetadataOptionsForwarding {
  /** Namespaces of typed metadata. At least 1 item. */
  typed?: pulumi.Input<string>[];
  /** Namespaces of untyped metadata. At least 1 item. */
  untyped?: pulumi.Input<string>[];
}

/** Checks JSON Web Tokens. */
export interface GatewayExtensionJwt {
  /** Issuers of tokens. A token of any of them is enough. At most 32 items. */
  providers?: GatewayExtensionJwtProvider[];
  /** What happens to requests without a token. */
  validationMode?: pulumi.Input<string>;
}

/** An entry of `jwt.providers` of a GatewayExtension. Issuers of tokens. A token of any of them is enough. */
export interface GatewayExtensionJwtProvider {
  /** Audiences of which the token must have one. 1 to 32 items. */
  audiences?: pulumi.Input<string>[];
  /** Claims that the backend gets as headers. The route is then chosen anew. 1 to 32 items. */
  claimsToHeaders?: GatewayExtensionJwtProviderClaimsToHeader[];
  /** Whether the backend gets the token, too. */
  forwardToken?: boolean;
  /** Issuer that the token must name as `iss`. At most 2048 characters. */
  issuer?: pulumi.Input<string>;
  /** Where the keys are that tokens are signed with. Write either `local` or `remote`. */
  jwks: GatewayExtensionJwtProviderJwks;
  /** Name of the provider, once in the list. 1 to 253 characters. */
  name: pulumi.Input<string>;
  /** Where the token is. Write either `header` or `queryParameter`. */
  tokenSource?: GatewayExtensionJwtProviderTokenSource;
}

/** An entry of `jwt.providers.claimsToHeaders`, `oauth2.jwt.accessToken.claimsToHeaders` and `oauth2.jwt.idToken.claimsToHeaders` of a GatewayExtension. Claims that the backend gets as headers. The route is then chosen anew. */
export interface GatewayExtensionJwtProviderClaimsToHeader {
  /** Name of the header. 1 to 2048 characters. */
  header: pulumi.Input<string>;
  /** Name of the claim, such as `sub`. 1 to 2048 characters. */
  name: pulumi.Input<string>;
}

/** Where the keys are that tokens are signed with. */
export interface GatewayExtensionJwtProviderJwks {
  /** Keys within the cluster. Write either `inline` or `configMapRef`. */
  local?: GatewayExtensionJwtProviderJwksLocal;
  /** Keys that a server publishes. */
  remote?: GatewayExtensionJwtProviderJwksRemote;
}

/** Keys within the cluster. */
export interface GatewayExtensionJwtProviderJwksLocal {
  /** ConfigMap that has the keys as `jwks`. */
  configMapRef?: GatewayExtensionOauth2CredentialsClientSecretRef;
  /** The keys: a JSON Web Key Set, one key, or a public key as PEM. 1 to 16384 characters. */
  inline?: pulumi.Input<string>;
}

/** Keys that a server publishes. */
export interface GatewayExtensionJwtProviderJwksRemote {
  /** Fetches keys before they are needed. In kgateway since 2.4. */
  asyncFetch?: GatewayExtensionJwtProviderJwksRemoteAsyncFetch;
  /** The server, which the proxy connects to. */
  backendRef: RouteTargetChoice;
  /** Duration that keys are kept. At least 1ms. At most 32 characters. */
  cacheDuration?: pulumi.Input<string>;
  /** Fetches again when it fails. In kgateway since 2.4. */
  retryPolicy?: GatewayExtensionJwtProviderJwksRemoteRetryPolicy;
  /** URL of the keys, with scheme and path. Where the proxy connects to is what `backendRef` says. 1 to 2048 characters. */
  url: pulumi.Input<string>;
}

/** Fetches keys before they are needed. */
export interface GatewayExtensionJwtProviderJwksRemoteAsyncFetch {
  /** Duration until the next attempt after a failed one. At most 32 characters. */
  failedRefetchDuration?: pulumi.Input<string>;
  /** Whether the listener starts before it has keys. Until then every token is refused. */
  fastListener?: boolean;
}

/** Fetches again when it fails. */
export interface GatewayExtensionJwtProviderJwksRemoteRetryPolicy {
  /** How long to wait between attempts. */
  backOff?: GatewayExtensionExtAuthGrpcServiceRetryBackoff;
  /** How many attempts follow the first. At least 1. */
  numRetries?: pulumi.Input<number>;
}

/** Where the token is. */
export interface GatewayExtensionJwtProviderTokenSource {
  /** In a header. */
  header?: GatewayExtensionJwtProviderTokenSourceHeader;
  /** Name of the query parameter. */
  queryParameter?: pulumi.Input<string>;
}

/** In a header. */
export interface GatewayExtensionJwtProviderTokenSourceHeader {
  /** Name of the header. 1 to 2048 characters. */
  header: pulumi.Input<string>;
  /** Text before the token, such as `Bearer ` with its space. 1 to 2048 characters. */
  prefix?: pulumi.Input<string>;
}

/** Lets users log in at an identity provider, and keeps their tokens in cookies. */
export interface GatewayExtensionOauth2 {
  /** HTTPS URL that users are sent to for their login. */
  authorizationEndpoint?: pulumi.Input<string>;
  /** The provider, which the proxy connects to for tokens. */
  backendRef: RouteTargetChoice;
  /** How cookies are made. */
  cookies?: GatewayExtensionOauth2Cookies;
  /** Who the gateway is for the provider. */
  credentials: GatewayExtensionOauth2Credentials;
  /** Requests that get 401 instead of a redirect to the login, such as those of scripts. */
  denyRedirect?: GatewayExtensionOauth2DenyRedirect;
  /** HTTPS URL that users are sent to for their logout. Needs the scope `openid`. */
  endSessionEndpoint?: pulumi.Input<string>;
  /** Whether the backend gets the access token, as `Authorization` and as cookie `BearerToken`. */
  forwardAccessToken?: boolean;
  /** HTTPS URL of the issuer, which publishes the endpoints. Endpoints that are written win. */
  issuerURI?: pulumi.Input<string>;
  /** Reads tokens as JSON Web Tokens. In kgateway since 2.3. */
  jwt?: GatewayExtensionOauth2Jwt;
  /** Path that logs users out. At least 1 character. */
  logoutPath?: pulumi.Input<string>;
  /** URL that users come back to after their login. */
  redirectURI?: pulumi.Input<string>;
  /** What the tokens are asked to be good for. OpenID needs `openid`. */
  scopes?: pulumi.Input<string>[];
  /** HTTPS URL where tokens are fetched. */
  tokenEndpoint?: pulumi.Input<string>;
}

/** How cookies are made. */
export interface GatewayExtensionOauth2Cookies {
  /** Whether the access token gets no cookie, when it is too large for one. In kgateway since 2.3. */
  disableAccessTokenSetCookie?: boolean;
  /** Whether the ID token gets no cookie, when it is too large for one. In kgateway since 2.3. */
  disableIDTokenSetCookie?: boolean;
  /** Whether the refresh token gets no cookie, when it is too large for one. In kgateway since 2.3. */
  disableRefreshTokenSetCookie?: boolean;
  /** Domain that cookies are for, with all hosts below it. 1 to 253 characters. */
  domain?: pulumi.Input<string>;
  /** Names of the cookies. */
  names?: GatewayExtensionOauth2CookiesNames;
  /** Whether cookies go along with requests from other sites. */
  sameSite?: pulumi.Input<string>;
}

/** Names of the cookies. */
export interface GatewayExtensionOauth2CookiesNames {
  /** Name of the cookie with the access token. At least 1 character. */
  accessToken?: pulumi.Input<string>;
  /** Name of the cookie with the ID token. At least 1 character. */
  idToken?: pulumi.Input<string>;
}

/** Who the gateway is for the provider. */
export interface GatewayExtensionOauth2Credentials {
  /** Id of the client. At least 1 character. */
  clientID: pulumi.Input<string>;
  /** Secret that has the secret of the client as `client-secret`. */
  clientSecretRef: GatewayExtensionOauth2CredentialsClientSecretRef;
}

/** Stands at `jwt.providers.jwks.local.configMapRef` and `oauth2.credentials.clientSecretRef` of a GatewayExtension. */
export interface GatewayExtensionOauth2CredentialsClientSecretRef {
  /** Name of the object, in the namespace of the GatewayExtension. Must not be empty. */
  name?: pulumi.Input<string>;
}

/** Requests that get 401 instead of a redirect to the login, such as those of scripts. */
export interface GatewayExtensionOauth2DenyRedirect {
  /** Headers by which such requests are known. 1 to 16 items. */
  headers?: GatewayExtensionOauth2DenyRedirectHeader[];
}

/** An entry of `oauth2.denyRedirect.headers` of a GatewayExtension. Headers by which such requests are known. */
export interface GatewayExtensionOauth2DenyRedirectHeader {
  /** Name of the header, in any case of letters. 1 to 256 characters. */
  name: pulumi.Input<string>;
  /** How the value is compared. */
  type?: pulumi.Input<string>;
  /** The value, or the expression, that is compared with. 1 to 4096 characters. */
  value: pulumi.Input<string>;
}

/** Reads tokens as JSON Web Tokens. */
export interface GatewayExtensionOauth2Jwt {
  /** Verifies the token and reads its claims. Requests without it are refused, and its cookie must not be switched off. */
  accessToken?: GatewayExtensionOauth2JwtAccessToken;
  /** Verifies the token and reads its claims. Requests without it are refused, and its cookie must not be switched off. */
  idToken?: GatewayExtensionOauth2JwtAccessToken;
  /** The server of the keys, which the proxy connects to. In kgateway since 2.4. */
  jwksBackendRef?: RouteTargetChoice;
  /** HTTPS URL of the keys that tokens are signed with. */
  jwksURI?: pulumi.Input<string>;
}

/** Verifies the token and reads its claims. */
export interface GatewayExtensionOauth2JwtAccessToken {
  /** Audiences of which the token must have one. 1 to 32 items. */
  audiences?: pulumi.Input<string>[];
  /** Claims that the backend gets as headers. The route is then chosen anew. 1 to 32 items. */
  claimsToHeaders?: GatewayExtensionJwtProviderClaimsToHeader[];
}

/** Where a GatewayExtension is. */
export interface GatewayExtensionOptions {
  /** The namespace of the GatewayExtension. */
  namespace?: pulumi.Input<string>;
}

/** A service that counts requests over all proxies. */
export interface GatewayExtensionRateLimit {
  /** Name of the set of limits within the service. */
  domain: pulumi.Input<string>;
  /** Whether requests pass when the service does not answer. */
  failOpen?: boolean;
  /** The service, which speaks the rate limit protocol of Envoy over gRPC. */
  grpcService: GatewayExtensionExtAuthGrpcService;
  /** Longest duration until the service answers. Counts rather than `grpcService.requestTimeout`. At most 32 characters. */
  timeout?: pulumi.Input<string>;
  /** Whether clients are told in headers what is left. */
  xRateLimitHeaders?: pulumi.Input<string>;
}

/** A GatewayExtension that exists already. */
export interface GatewayExtensionReferenceNamed {
  /** its name. */
  name: pulumi.Input<string>;
  /** The namespace of the GatewayExtension. */
  namespace?: pulumi.Input<string>;
}

/** What a GatewayParameters is made of. */
export interface GatewayParametersArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** How the controller deploys the proxy to Kubernetes. */
  kube?: GatewayParametersKube;
  /** Leave the deployment of the proxy to someone else. */
  selfManaged?: boolean;
}

/** GatewayParameters, as a Gateway refers to them: by name, in its own namespace. Exactly one of these. */
export interface GatewayParametersChoice {
  /** GatewayParameters that exist already. */
  named?: pulumi.Input<string>;
}

/** Objects of Kubernetes that kgateway makes for the proxy. */
export interface GatewayParametersKube {
  /** The proxy agentgateway, which is a product of its own now. In kgateway until 2.2. */
  agentgateway?: GatewayParametersKubeAgentgateway;
  /** How many pods run, and how they are replaced. */
  deployment?: GatewayParametersKubeDeployment;
  /** Changes of the Deployment, for what no other field can say. In kgateway since 2.3. */
  deploymentOverlay?: GatewayParametersKubeDeploymentOverlay;
  /** The container of Envoy, which does the work. */
  envoyContainer?: GatewayParametersKubeEnvoyContainer;
  /** Makes a HorizontalPodAutoscaler for the proxy. Leave `deployment.replicas` out then. In kgateway since 2.3. */
  horizontalPodAutoscaler?: GatewayParametersKubeDeploymentOverlay;
  /** How the proxy takes part in a mesh of Istio. */
  istio?: GatewayParametersKubeIstio;
  /** Whether security contexts are left to the platform, as OpenShift wants it. */
  omitDefaultSecurityContext?: boolean;
  /** Makes a PodDisruptionBudget for the proxy. In kgateway since 2.3. */
  podDisruptionBudget?: GatewayParametersKubeDeploymentOverlay;
  /** How pods are made. */
  podTemplate?: GatewayParametersKubePodTemplate;
  /** The container that hands certificates of Istio to Envoy. */
  sdsContainer?: GatewayParametersKubeSdsContainer;
  /** The Service in front of the proxy. */
  service?: GatewayParametersKubeService;
  /** The ServiceAccount that the proxy runs as. */
  serviceAccount?: GatewayParametersKubeServiceAccount;
  /** Changes of the ServiceAccount, for what no other field can say. In kgateway since 2.3. */
  serviceAccountOverlay?: GatewayParametersKubeDeploymentOverlay;
  /** Changes of the Service, for what no other field can say. In kgateway since 2.3. */
  serviceOverlay?: GatewayParametersKubeDeploymentOverlay;
  /** Metrics of Envoy. */
  stats?: GatewayParametersKubeStats;
  /** Makes a VerticalPodAutoscaler for the proxy. In kgateway since 2.3. */
  verticalPodAutoscaler?: GatewayParametersKubeDeploymentOverlay;
}

/** The proxy agentgateway, which is a product of its own now. */
export interface GatewayParametersKubeAgentgateway {
  /** Whether it runs in place of Envoy. */
  enabled?: boolean;
  /** Environment variables of the container. */
  env?: GatewayParametersKubeAgentgatewayEnv[];
  /** Volumes that the container sees, beside its own. */
  extraVolumeMounts?: GatewayParametersKubeAgentgatewayExtraVolumeMount[];
  /** Image of the container. What is not written is that of kgateway. */
  image?: GatewayParametersKubeAgentgatewayImage;
  /** What is logged. */
  logLevel?: pulumi.Input<string>;
  /** CPU and memory that the container asks for, and may use. */
  resources?: GatewayParametersKubeAgentgatewayResources;
  /** What the process in the container may do. */
  securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

/** An entry of `kube.agentgateway.env`, `kube.envoyContainer.env` and `kube.istio.customSidecars.env` of a GatewayParameters. Kubernetes' own `EnvVar`. */
export interface GatewayParametersKubeAgentgatewayEnv {
  name: pulumi.Input<string>;
  value?: pulumi.Input<string>;
  valueFrom?: GatewayParametersKubeAgentgatewayEnvValueFrom;
}

/** Part of Kubernetes' own `EnvVar`. */
export interface GatewayParametersKubeAgentgatewayEnvValueFrom {
  configMapKeyRef?: GatewayParametersKubeAgentgatewayEnvValueFromConfigMapKeyRef;
  fieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromFieldRef;
  fileKeyRef?: GatewayParametersKubeAgentgatewayEnvValueFromFileKeyRef;
  resourceFieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromResourceFieldRef;
  secretKeyRef?: GatewayParametersKubeAgentgatewayEnvValueFromConfigMapKeyRef;
}

/** Part of Kubernetes' own `EnvVar`. */
export interface GatewayParametersKubeAgentgatewayEnvValueFromConfigMapKeyRef {
  key: pulumi.Input<string>;
  name?: pulumi.Input<string>;
  optional?: boolean;
}

/** Part of Kubernetes' own `EnvVar`. */
export interface GatewayParametersKubeAgentgatewayEnvValueFromFieldRef {
  apiVersion?: pulumi.Input<string>;
  fieldPath: pulumi.Input<string>;
}

/** Part of Kubernetes' own `EnvVar`. */
export interface GatewayParametersKubeAgentgatewayEnvValueFromFileKeyRef {
  key: pulumi.Input<string>;
  optional?: boolean;
  path: pulumi.Input<string>;
  volumeName: pulumi.Input<string>;
}

/** Part of Kubernetes' own `EnvVar`. */
export interface GatewayParametersKubeAgentgatewayEnvValueFromResourceFieldRef {
  containerName?: pulumi.Input<string>;
  divisor?: any;
  resource: pulumi.Input<string>;
}

/** An entry of `kube.agentgateway.extraVolumeMounts`, `kube.envoyContainer.extraVolumeMounts` and `kube.istio.customSidecars.volumeMounts` of a GatewayParameters. Kubernetes' own `VolumeMount`. */
export interface GatewayParametersKubeAgentgatewayExtraVolumeMount {
  mountPath: pulumi.Input<string>;
  mountPropagation?: pulumi.Input<string>;
  name: pulumi.Input<string>;
  readOnly?: boolean;
  recursiveReadOnly?: pulumi.Input<string>;
  subPath?: pulumi.Input<string>;
  subPathExpr?: pulumi.Input<string>;
}

/** Image of the container. */
export interface GatewayParametersKubeAgentgatewayImage {
  /** Hash of the image, such as `sha256:…`. */
  digest?: pulumi.Input<string>;
  /** When the image is fetched: `Always`, `IfNotPresent` or `Never`. */
  pullPolicy?: pulumi.Input<string>;
  /** Host of the registry. */
  registry?: pulumi.Input<string>;
  /** Name of the image within the registry. */
  repository?: pulumi.Input<string>;
  /** Version of the image. */
  tag?: pulumi.Input<string>;
}

/** Kubernetes' own `ResourceRequirements`. */
export interface GatewayParametersKubeAgentgatewayResources {
  claims?: GatewayParametersKubeAgentgatewayResourcesClaim[];
  limits?: { [key: string]: any };
  requests?: { [key: string]: any };
}

/** An entry of `kube.agentgateway.resources.claims`, `kube.envoyContainer.resources.claims`, `kube.istio.customSidecars.resources.claims` and 2 more places of a GatewayParameters. Part of Kubernetes' own `ResourceRequirements`. */
export interface GatewayParametersKubeAgentgatewayResourcesClaim {
  name: pulumi.Input<string>;
  request?: pulumi.Input<string>;
}

/** Kubernetes' own `SecurityContext`. */
export interface GatewayParametersKubeAgentgatewaySecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: GatewayParametersKubeAgentgatewaySecurityContextAppArmorProfile;
  capabilities?: GatewayParametersKubeAgentgatewaySecurityContextCapabilities;
  privileged?: boolean;
  procMount?: pulumi.Input<string>;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: pulumi.Input<number>;
  runAsNonRoot?: boolean;
  runAsUser?: pulumi.Input<number>;
  seLinuxOptions?: GatewayParametersKubeAgentgatewaySecurityContextSeLinuxOptions;
  seccompProfile?: GatewayParametersKubeAgentgatewaySecurityContextAppArmorProfile;
  windowsOptions?: GatewayParametersKubeAgentgatewaySecurityContextWindowsOptions;
}

/** Part of Kubernetes' own `SecurityContext`. */
export interface GatewayParametersKubeAgentgatewaySecurityContextAppArmorProfile {
  localhostProfile?: pulumi.Input<string>;
  type: pulumi.Input<string>;
}

/** Part of Kubernetes' own `SecurityContext`. */
export interface GatewayParametersKubeAgentgatewaySecurityContextCapabilities {
  add?: pulumi.Input<string>[];
  drop?: pulumi.Input<string>[];
}

/** Part of Kubernetes' own `SecurityContext`. */
export interface GatewayParametersKubeAgentgatewaySecurityContextSeLinuxOptions {
  level?: pulumi.Input<string>;
  role?: pulumi.Input<string>;
  type?: pulumi.Input<string>;
  user?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `SecurityContext`. */
export interface GatewayParametersKubeAgentgatewaySecurityContextWindowsOptions {
  gmsaCredentialSpec?: pulumi.Input<string>;
  gmsaCredentialSpecName?: pulumi.Input<string>;
  hostProcess?: boolean;
  runAsUserName?: pulumi.Input<string>;
}

/** How many pods run, and how they are replaced. */
export interface GatewayParametersKubeDeployment {
  /** How many pods run. At least 0. */
  replicas?: pulumi.Input<number>;
  /** How pods are replaced by new ones. */
  strategy?: GatewayParametersKubeDeploymentStrategy;
}

/** Stands at `kube.deploymentOverlay`, `kube.horizontalPodAutoscaler`, `kube.podDisruptionBudget` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubeDeploymentOverlay {
  /** Labels and annotations that are merged into the object. */
  metadata?: GatewayParametersKubeDeploymentOverlayMetadata;
  /** Fields of the spec that are merged into the object, as a strategic merge patch. */
  spec?: { [key: string]: any };
}

/** Labels and annotations that are merged into the object. */
export interface GatewayParametersKubeDeploymentOverlayMetadata {
  /** The annotations. */
  annotations?: { [key: string]: pulumi.Input<string> };
  /** The labels. */
  labels?: { [key: string]: pulumi.Input<string> };
}

/** Kubernetes' own `DeploymentStrategy`. */
export interface GatewayParametersKubeDeploymentStrategy {
  rollingUpdate?: GatewayParametersKubeDeploymentStrategyRollingUpdate;
  type?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `DeploymentStrategy`. */
export interface GatewayParametersKubeDeploymentStrategyRollingUpdate {
  maxSurge?: any;
  maxUnavailable?: any;
}

/** The container of Envoy, which does the work. */
export interface GatewayParametersKubeEnvoyContainer {
  /** What Envoy starts with. */
  bootstrap?: GatewayParametersKubeEnvoyContainerBootstrap;
  /** Environment variables of the container. */
  env?: GatewayParametersKubeAgentgatewayEnv[];
  /** Arguments that Envoy gets, beside those of kgateway. 1 to 32 items. Each 1 to 256 characters. In kgateway since 2.3. */
  extraArgs?: pulumi.Input<string>[];
  /** Volumes that the container sees, beside its own. */
  extraVolumeMounts?: GatewayParametersKubeAgentgatewayExtraVolumeMount[];
  /** Image of the container. What is not written is that of kgateway. */
  image?: GatewayParametersKubeAgentgatewayImage;
  /** CPU and memory that the container asks for, and may use. */
  resources?: GatewayParametersKubeAgentgatewayResources;
  /** What the process in the container may do. */
  securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

/** What Envoy starts with. */
export interface GatewayParametersKubeEnvoyContainerBootstrap {
  /** Log levels of single components, by their names: `trace`, `debug`, `info`, `warn`, `error`, `critical` or `off`. */
  componentLogLevels?: { [key: string]: pulumi.Input<string> };
  /** How Envoy looks up names. In kgateway since 2.3. */
  dnsResolver?: GatewayParametersKubeEnvoyContainerBootstrapDnsResolver;
  /** Whether port 8082, which load balancers probe, takes PROXY protocol headers. In kgateway since 2.4. */
  enableReadinessProbeProxyProtocol?: boolean;
  /** How lines of the log look. Access logs are another matter. Write either `json` or `text`. In kgateway since 2.3. */
  logFormat?: GatewayParametersKubeEnvoyContainerBootstrapLogFormat;
  /** What is logged: `trace`, `debug`, `info`, `warn`, `error`, `critical` or `off`. */
  logLevel?: pulumi.Input<string>;
}

/** How Envoy looks up names. */
export interface GatewayParametersKubeEnvoyContainerBootstrapDnsResolver {
  /** How many lookups go to one DNS server before another may be chosen. 0 stands for no limit. At least 0. */
  udpMaxQueries?: pulumi.Input<number>;
}

/** How lines of the log look. */
export interface GatewayParametersKubeEnvoyContainerBootstrapLogFormat {
  /** Each line as an object. */
  json?: { [key: string]: any };
  /** Each line as a string, with the flags of the option `--log-format` of Envoy. */
  text?: pulumi.Input<string>;
}

/** How the proxy takes part in a mesh of Istio. */
export interface GatewayParametersKubeIstio {
  /** Further containers. Has no effect and will be gone: write them into `deploymentOverlay`. */
  customSidecars?: GatewayParametersKubeIstioCustomSidecar[];
  /** The container of Istio, which fetches certificates. It is there only where Istio is switched on. */
  istioProxyContainer?: GatewayParametersKubeIstioIstioProxyContainer;
}

/** An entry of `kube.istio.customSidecars` of a GatewayParameters. Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecar {
  args?: pulumi.Input<string>[];
  command?: pulumi.Input<string>[];
  env?: GatewayParametersKubeAgentgatewayEnv[];
  envFrom?: GatewayParametersKubeIstioCustomSidecarEnvFrom[];
  image?: pulumi.Input<string>;
  imagePullPolicy?: pulumi.Input<string>;
  lifecycle?: GatewayParametersKubeIstioCustomSidecarLifecycle;
  livenessProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  name: pulumi.Input<string>;
  ports?: GatewayParametersKubeIstioCustomSidecarPort[];
  readinessProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  resizePolicy?: GatewayParametersKubeIstioCustomSidecarResizePolicy[];
  resources?: GatewayParametersKubeAgentgatewayResources;
  restartPolicy?: pulumi.Input<string>;
  restartPolicyRules?: GatewayParametersKubeIstioCustomSidecarRestartPolicyRule[];
  securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
  startupProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: pulumi.Input<string>;
  terminationMessagePolicy?: pulumi.Input<string>;
  tty?: boolean;
  volumeDevices?: GatewayParametersKubeIstioCustomSidecarVolumeDevice[];
  volumeMounts?: GatewayParametersKubeAgentgatewayExtraVolumeMount[];
  workingDir?: pulumi.Input<string>;
}

/** An entry of `kube.istio.customSidecars.envFrom` of a GatewayParameters. Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarEnvFrom {
  configMapRef?: GatewayParametersKubeIstioCustomSidecarEnvFromConfigMapRef;
  prefix?: pulumi.Input<string>;
  secretRef?: GatewayParametersKubeIstioCustomSidecarEnvFromConfigMapRef;
}

/** Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarEnvFromConfigMapRef {
  name?: pulumi.Input<string>;
  optional?: boolean;
}

/** Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarLifecycle {
  postStart?: GatewayParametersKubeIstioCustomSidecarLifecyclePostStart;
  preStop?: GatewayParametersKubeIstioCustomSidecarLifecyclePostStart;
  stopSignal?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarLifecyclePostStart {
  exec?: GatewayParametersKubePodTemplateLivenessProbeExec;
  httpGet?: GatewayParametersKubePodTemplateLivenessProbeHttpGet;
  sleep?: GatewayParametersKubeIstioCustomSidecarLifecyclePostStartSleep;
  tcpSocket?: GatewayParametersKubePodTemplateLivenessProbeTcpSocket;
}

/** Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarLifecyclePostStartSleep {
  seconds: pulumi.Input<number>;
}

/** An entry of `kube.istio.customSidecars.ports` of a GatewayParameters. Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarPort {
  containerPort: pulumi.Input<number>;
  hostIP?: pulumi.Input<string>;
  hostPort?: pulumi.Input<number>;
  name?: pulumi.Input<string>;
  protocol?: pulumi.Input<string>;
}

/** An entry of `kube.istio.customSidecars.resizePolicy` of a GatewayParameters. Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarResizePolicy {
  resourceName: pulumi.Input<string>;
  restartPolicy: pulumi.Input<string>;
}

/** An entry of `kube.istio.customSidecars.restartPolicyRules` of a GatewayParameters. Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarRestartPolicyRule {
  action: pulumi.Input<string>;
  exitCodes?: GatewayParametersKubeIstioCustomSidecarRestartPolicyRuleExitCodes;
}

/** Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarRestartPolicyRuleExitCodes {
  operator: pulumi.Input<string>;
  values?: pulumi.Input<number>[];
}

/** An entry of `kube.istio.customSidecars.volumeDevices` of a GatewayParameters. Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarVolumeDevice {
  devicePath: pulumi.Input<string>;
  name: pulumi.Input<string>;
}

/** The container of Istio, which fetches certificates. */
export interface GatewayParametersKubeIstioIstioProxyContainer {
  /** Image of the container. What is not written is that of kgateway. */
  image?: GatewayParametersKubeAgentgatewayImage;
  /** Host and port of Istio. */
  istioDiscoveryAddress?: pulumi.Input<string>;
  /** Name of the cluster in the mesh. */
  istioMetaClusterId?: pulumi.Input<string>;
  /** Name of the mesh. */
  istioMetaMeshId?: pulumi.Input<string>;
  /** What is logged: `debug`, `info`, `warning` or `error`. */
  logLevel?: pulumi.Input<string>;
  /** CPU and memory that the container asks for, and may use. */
  resources?: GatewayParametersKubeAgentgatewayResources;
  /** What the process in the container may do. */
  securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

/** How pods are made. */
export interface GatewayParametersKubePodTemplate {
  /** Which nodes, and which other pods, the pods want to be with. */
  affinity?: GatewayParametersKubePodTemplateAffinity;
  /** Annotations that pods get. Those of the Gateway win. */
  extraAnnotations?: { [key: string]: pulumi.Input<string> };
  /** Labels that pods get. Those of the Gateway win. */
  extraLabels?: { [key: string]: pulumi.Input<string> };
  /** Volumes of pods, beside their own. */
  extraVolumes?: GatewayParametersKubePodTemplateExtraVolume[];
  /** How a pod that ends lets go of its clients. */
  gracefulShutdown?: GatewayParametersKubePodTemplateGracefulShutdown;
  /** Secrets for fetching images, in the namespace of the Gateway. */
  imagePullSecrets?: GatewayParametersKubePodTemplateImagePullSecret[];
  /** Tells when a container must be restarted. */
  livenessProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  /** Labels that a node must have. */
  nodeSelector?: { [key: string]: pulumi.Input<string> };
  /** How important pods are. */
  priorityClassName?: pulumi.Input<string>;
  /** Tells when a pod can take traffic. */
  readinessProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  /** What all containers of a pod may do. */
  securityContext?: GatewayParametersKubePodTemplateSecurityContext;
  /** Tells when a container has started. */
  startupProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  /** How many seconds a pod may take to end. 0 to 31536000. */
  terminationGracePeriodSeconds?: pulumi.Input<number>;
  /** Taints of nodes that pods put up with. */
  tolerations?: GatewayParametersKubePodTemplateToleration[];
  /** How pods are spread over nodes and zones. */
  topologySpreadConstraints?: GatewayParametersKubePodTemplateTopologySpreadConstraint[];
}

/** Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateAffinity {
  nodeAffinity?: GatewayParametersKubePodTemplateAffinityNodeAffinity;
  podAffinity?: GatewayParametersKubePodTemplateAffinityPodAffinity;
  podAntiAffinity?: GatewayParametersKubePodTemplateAffinityPodAffinity;
}

/** Part of Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

/** An entry of `kube.podTemplate.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution` of a GatewayParameters. Part of Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  weight: pulumi.Input<number>;
}

/** Part of Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  matchExpressions?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression[];
  matchFields?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression[];
}

/** Part of Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

/** Part of Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

/** An entry of `kube.podTemplate.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution` and `kube.podTemplate.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution` of a GatewayParameters. Part of Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: GatewayParametersKubePodTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution;
  weight: pulumi.Input<number>;
}

/** Part of Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  labelSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  matchLabelKeys?: pulumi.Input<string>[];
  mismatchLabelKeys?: pulumi.Input<string>[];
  namespaceSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  namespaces?: pulumi.Input<string>[];
  topologyKey: pulumi.Input<string>;
}

/** An entry of `kube.podTemplate.extraVolumes` of a GatewayParameters. Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolume {
  awsElasticBlockStore?: GatewayParametersKubePodTemplateExtraVolumeAwsElasticBlockStore;
  azureDisk?: GatewayParametersKubePodTemplateExtraVolumeAzureDisk;
  azureFile?: GatewayParametersKubePodTemplateExtraVolumeAzureFile;
  cephfs?: GatewayParametersKubePodTemplateExtraVolumeCephfs;
  cinder?: GatewayParametersKubePodTemplateExtraVolumeCinder;
  configMap?: GatewayParametersKubePodTemplateExtraVolumeConfigMap;
  csi?: GatewayParametersKubePodTemplateExtraVolumeCsi;
  downwardAPI?: GatewayParametersKubePodTemplateExtraVolumeDownwardAPI;
  emptyDir?: GatewayParametersKubePodTemplateExtraVolumeEmptyDir;
  ephemeral?: GatewayParametersKubePodTemplateExtraVolumeEphemeral;
  fc?: GatewayParametersKubePodTemplateExtraVolumeFc;
  flexVolume?: GatewayParametersKubePodTemplateExtraVolumeFlexVolume;
  flocker?: GatewayParametersKubePodTemplateExtraVolumeFlocker;
  gcePersistentDisk?: GatewayParametersKubePodTemplateExtraVolumeGcePersistentDisk;
  gitRepo?: GatewayParametersKubePodTemplateExtraVolumeGitRepo;
  glusterfs?: GatewayParametersKubePodTemplateExtraVolumeGlusterfs;
  hostPath?: GatewayParametersKubePodTemplateExtraVolumeHostPath;
  image?: GatewayParametersKubePodTemplateExtraVolumeImage;
  iscsi?: GatewayParametersKubePodTemplateExtraVolumeIscsi;
  name: pulumi.Input<string>;
  nfs?: GatewayParametersKubePodTemplateExtraVolumeNfs;
  persistentVolumeClaim?: GatewayParametersKubePodTemplateExtraVolumePersistentVolumeClaim;
  photonPersistentDisk?: GatewayParametersKubePodTemplateExtraVolumePhotonPersistentDisk;
  portworxVolume?: GatewayParametersKubePodTemplateExtraVolumePortworxVolume;
  projected?: GatewayParametersKubePodTemplateExtraVolumeProjected;
  quobyte?: GatewayParametersKubePodTemplateExtraVolumeQuobyte;
  rbd?: GatewayParametersKubePodTemplateExtraVolumeRbd;
  scaleIO?: GatewayParametersKubePodTemplateExtraVolumeScaleIO;
  secret?: GatewayParametersKubePodTemplateExtraVolumeSecret;
  storageos?: GatewayParametersKubePodTemplateExtraVolumeStorageos;
  vsphereVolume?: GatewayParametersKubePodTemplateExtraVolumeVsphereVolume;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeAwsElasticBlockStore {
  fsType?: pulumi.Input<string>;
  partition?: pulumi.Input<number>;
  readOnly?: boolean;
  volumeID: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeAzureDisk {
  cachingMode?: pulumi.Input<string>;
  diskName: pulumi.Input<string>;
  diskURI: pulumi.Input<string>;
  fsType?: pulumi.Input<string>;
  kind?: pulumi.Input<string>;
  readOnly?: boolean;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeAzureFile {
  readOnly?: boolean;
  secretName: pulumi.Input<string>;
  shareName: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeCephfs {
  monitors: pulumi.Input<string>[];
  path?: pulumi.Input<string>;
  readOnly?: boolean;
  secretFile?: pulumi.Input<string>;
  secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  user?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeCinder {
  fsType?: pulumi.Input<string>;
  readOnly?: boolean;
  secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  volumeID: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeConfigMap {
  defaultMode?: pulumi.Input<number>;
  items?: GatewayParametersKubePodTemplateExtraVolumeConfigMapItem[];
  name?: pulumi.Input<string>;
  optional?: boolean;
}

/** An entry of `kube.podTemplate.extraVolumes.configMap.items`, `kube.podTemplate.extraVolumes.projected.sources.configMap.items`, `kube.podTemplate.extraVolumes.projected.sources.secret.items` and 1 more place of a GatewayParameters. Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeConfigMapItem {
  key: pulumi.Input<string>;
  mode?: pulumi.Input<number>;
  path: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeCsi {
  driver: pulumi.Input<string>;
  fsType?: pulumi.Input<string>;
  nodePublishSecretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readOnly?: boolean;
  volumeAttributes?: { [key: string]: pulumi.Input<string> };
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeDownwardAPI {
  defaultMode?: pulumi.Input<number>;
  items?: GatewayParametersKubePodTemplateExtraVolumeDownwardAPIItem[];
}

/** An entry of `kube.podTemplate.extraVolumes.downwardAPI.items` and `kube.podTemplate.extraVolumes.projected.sources.downwardAPI.items` of a GatewayParameters. Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeDownwardAPIItem {
  fieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromFieldRef;
  mode?: pulumi.Input<number>;
  path: pulumi.Input<string>;
  resourceFieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromResourceFieldRef;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeEmptyDir {
  medium?: pulumi.Input<string>;
  sizeLimit?: any;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeral {
  volumeClaimTemplate?: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplate;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplate {
  metadata?: { [key: string]: any };
  spec: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpec;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpec {
  accessModes?: pulumi.Input<string>[];
  dataSource?: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecDataSource;
  dataSourceRef?: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecDataSourceRef;
  resources?: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecResources;
  selector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  storageClassName?: pulumi.Input<string>;
  volumeAttributesClassName?: pulumi.Input<string>;
  volumeMode?: pulumi.Input<string>;
  volumeName?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecDataSource {
  apiGroup?: pulumi.Input<string>;
  kind: pulumi.Input<string>;
  name: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecDataSourceRef {
  apiGroup?: pulumi.Input<string>;
  kind: pulumi.Input<string>;
  name: pulumi.Input<string>;
  namespace?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecResources {
  limits?: { [key: string]: any };
  requests?: { [key: string]: any };
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeFc {
  fsType?: pulumi.Input<string>;
  lun?: pulumi.Input<number>;
  readOnly?: boolean;
  targetWWNs?: pulumi.Input<string>[];
  wwids?: pulumi.Input<string>[];
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeFlexVolume {
  driver: pulumi.Input<string>;
  fsType?: pulumi.Input<string>;
  options?: { [key: string]: pulumi.Input<string> };
  readOnly?: boolean;
  secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeFlocker {
  datasetName?: pulumi.Input<string>;
  datasetUUID?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeGcePersistentDisk {
  fsType?: pulumi.Input<string>;
  partition?: pulumi.Input<number>;
  pdName: pulumi.Input<string>;
  readOnly?: boolean;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeGitRepo {
  directory?: pulumi.Input<string>;
  repository: pulumi.Input<string>;
  revision?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeGlusterfs {
  endpoints: pulumi.Input<string>;
  path: pulumi.Input<string>;
  readOnly?: boolean;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeHostPath {
  path: pulumi.Input<string>;
  type?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeImage {
  pullPolicy?: pulumi.Input<string>;
  reference?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: pulumi.Input<string>;
  initiatorName?: pulumi.Input<string>;
  iqn: pulumi.Input<string>;
  iscsiInterface?: pulumi.Input<string>;
  lun: pulumi.Input<number>;
  portals?: pulumi.Input<string>[];
  readOnly?: boolean;
  secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  targetPortal: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeNfs {
  path: pulumi.Input<string>;
  readOnly?: boolean;
  server: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumePersistentVolumeClaim {
  claimName: pulumi.Input<string>;
  readOnly?: boolean;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumePhotonPersistentDisk {
  fsType?: pulumi.Input<string>;
  pdID: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumePortworxVolume {
  fsType?: pulumi.Input<string>;
  readOnly?: boolean;
  volumeID: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjected {
  defaultMode?: pulumi.Input<number>;
  sources?: GatewayParametersKubePodTemplateExtraVolumeProjectedSource[];
}

/** An entry of `kube.podTemplate.extraVolumes.projected.sources` of a GatewayParameters. Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSource {
  clusterTrustBundle?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceClusterTrustBundle;
  configMap?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceConfigMap;
  downwardAPI?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceDownwardAPI;
  podCertificate?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourcePodCertificate;
  secret?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceConfigMap;
  serviceAccountToken?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceServiceAccountToken;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceClusterTrustBundle {
  labelSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  name?: pulumi.Input<string>;
  optional?: boolean;
  path: pulumi.Input<string>;
  signerName?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceConfigMap {
  items?: GatewayParametersKubePodTemplateExtraVolumeConfigMapItem[];
  name?: pulumi.Input<string>;
  optional?: boolean;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceDownwardAPI {
  items?: GatewayParametersKubePodTemplateExtraVolumeDownwardAPIItem[];
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourcePodCertificate {
  certificateChainPath?: pulumi.Input<string>;
  credentialBundlePath?: pulumi.Input<string>;
  keyPath?: pulumi.Input<string>;
  keyType: pulumi.Input<string>;
  maxExpirationSeconds?: pulumi.Input<number>;
  signerName: pulumi.Input<string>;
  /** In kgateway since 2.3. */
  userAnnotations?: { [key: string]: pulumi.Input<string> };
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceServiceAccountToken {
  audience?: pulumi.Input<string>;
  expirationSeconds?: pulumi.Input<number>;
  path: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeQuobyte {
  group?: pulumi.Input<string>;
  readOnly?: boolean;
  registry: pulumi.Input<string>;
  tenant?: pulumi.Input<string>;
  user?: pulumi.Input<string>;
  volume: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeRbd {
  fsType?: pulumi.Input<string>;
  image: pulumi.Input<string>;
  keyring?: pulumi.Input<string>;
  monitors: pulumi.Input<string>[];
  pool?: pulumi.Input<string>;
  readOnly?: boolean;
  secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  user?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeScaleIO {
  fsType?: pulumi.Input<string>;
  gateway: pulumi.Input<string>;
  protectionDomain?: pulumi.Input<string>;
  readOnly?: boolean;
  secretRef: GatewayParametersKubePodTemplateImagePullSecret;
  sslEnabled?: boolean;
  storageMode?: pulumi.Input<string>;
  storagePool?: pulumi.Input<string>;
  system: pulumi.Input<string>;
  volumeName?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeSecret {
  defaultMode?: pulumi.Input<number>;
  items?: GatewayParametersKubePodTemplateExtraVolumeConfigMapItem[];
  optional?: boolean;
  secretName?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeStorageos {
  fsType?: pulumi.Input<string>;
  readOnly?: boolean;
  secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  volumeName?: pulumi.Input<string>;
  volumeNamespace?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeVsphereVolume {
  fsType?: pulumi.Input<string>;
  storagePolicyID?: pulumi.Input<string>;
  storagePolicyName?: pulumi.Input<string>;
  volumePath: pulumi.Input<string>;
}

/** How a pod that ends lets go of its clients. */
export interface GatewayParametersKubePodTemplateGracefulShutdown {
  /** Whether a pod first says that it is not ready, and then waits. */
  enabled?: boolean;
  /** How many seconds it waits. Less than `terminationGracePeriodSeconds`. 0 to 31536000. */
  sleepTimeSeconds?: pulumi.Input<number>;
}

/** Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateImagePullSecret {
  name?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubePodTemplateLivenessProbe {
  exec?: GatewayParametersKubePodTemplateLivenessProbeExec;
  failureThreshold?: pulumi.Input<number>;
  grpc?: GatewayParametersKubePodTemplateLivenessProbeGrpc;
  httpGet?: GatewayParametersKubePodTemplateLivenessProbeHttpGet;
  initialDelaySeconds?: pulumi.Input<number>;
  periodSeconds?: pulumi.Input<number>;
  successThreshold?: pulumi.Input<number>;
  tcpSocket?: GatewayParametersKubePodTemplateLivenessProbeTcpSocket;
  terminationGracePeriodSeconds?: pulumi.Input<number>;
  timeoutSeconds?: pulumi.Input<number>;
}

/** Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubePodTemplateLivenessProbeExec {
  command?: pulumi.Input<string>[];
}

/** Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubePodTemplateLivenessProbeGrpc {
  port: pulumi.Input<number>;
  service?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubePodTemplateLivenessProbeHttpGet {
  host?: pulumi.Input<string>;
  httpHeaders?: GatewayParametersKubePodTemplateSecurityContextSysctl[];
  path?: pulumi.Input<string>;
  port: any;
  scheme?: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubePodTemplateLivenessProbeTcpSocket {
  host?: pulumi.Input<string>;
  port: any;
}

/** Kubernetes' own `PodSecurityContext`. */
export interface GatewayParametersKubePodTemplateSecurityContext {
  appArmorProfile?: GatewayParametersKubeAgentgatewaySecurityContextAppArmorProfile;
  fsGroup?: pulumi.Input<number>;
  fsGroupChangePolicy?: pulumi.Input<string>;
  runAsGroup?: pulumi.Input<number>;
  runAsNonRoot?: boolean;
  runAsUser?: pulumi.Input<number>;
  seLinuxChangePolicy?: pulumi.Input<string>;
  seLinuxOptions?: GatewayParametersKubeAgentgatewaySecurityContextSeLinuxOptions;
  seccompProfile?: GatewayParametersKubeAgentgatewaySecurityContextAppArmorProfile;
  supplementalGroups?: pulumi.Input<number>[];
  supplementalGroupsPolicy?: pulumi.Input<string>;
  sysctls?: GatewayParametersKubePodTemplateSecurityContextSysctl[];
  windowsOptions?: GatewayParametersKubeAgentgatewaySecurityContextWindowsOptions;
}

/** An entry of `kube.istio.customSidecars.lifecycle.postStart.httpGet.httpHeaders`, `kube.istio.customSidecars.lifecycle.preStop.httpGet.httpHeaders`, `kube.istio.customSidecars.livenessProbe.httpGet.httpHeaders` and 6 more places of a GatewayParameters. Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubePodTemplateSecurityContextSysctl {
  name: pulumi.Input<string>;
  value: pulumi.Input<string>;
}

/** An entry of `kube.podTemplate.tolerations` of a GatewayParameters. Kubernetes' own `Toleration`. */
export interface GatewayParametersKubePodTemplateToleration {
  effect?: pulumi.Input<string>;
  key?: pulumi.Input<string>;
  operator?: pulumi.Input<string>;
  tolerationSeconds?: pulumi.Input<number>;
  value?: pulumi.Input<string>;
}

/** An entry of `kube.podTemplate.topologySpreadConstraints` of a GatewayParameters. Kubernetes' own `TopologySpreadConstraint`. */
export interface GatewayParametersKubePodTemplateTopologySpreadConstraint {
  labelSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  matchLabelKeys?: pulumi.Input<string>[];
  maxSkew: pulumi.Input<number>;
  minDomains?: pulumi.Input<number>;
  nodeAffinityPolicy?: pulumi.Input<string>;
  nodeTaintsPolicy?: pulumi.Input<string>;
  topologyKey: pulumi.Input<string>;
  whenUnsatisfiable: pulumi.Input<string>;
}

/** Part of Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector {
  matchExpressions?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression[];
  matchLabels?: { [key: string]: pulumi.Input<string> };
}

/** An entry of `kube.podTemplate.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.preference.matchExpressions`, `kube.podTemplate.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.preference.matchFields`, `kube.podTemplate.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.matchExpressions` and 12 more places of a GatewayParameters. Part of Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression {
  key: pulumi.Input<string>;
  operator: pulumi.Input<string>;
  values?: pulumi.Input<string>[];
}

/** The container that hands certificates of Istio to Envoy. */
export interface GatewayParametersKubeSdsContainer {
  /** What the container starts with. */
  bootstrap?: GatewayParametersKubeSdsContainerBootstrap;
  /** Image of the container. What is not written is that of kgateway. */
  image?: GatewayParametersKubeAgentgatewayImage;
  /** CPU and memory that the container asks for, and may use. */
  resources?: GatewayParametersKubeAgentgatewayResources;
  /** What the process in the container may do. */
  securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

/** What the container starts with. */
export interface GatewayParametersKubeSdsContainerBootstrap {
  /** What is logged: `debug`, `info`, `warn`, `error`, `panic` or `fatal`. */
  logLevel?: pulumi.Input<string>;
}

/** The Service in front of the proxy. */
export interface GatewayParametersKubeService {
  /** Address within the cluster; `None` for a headless Service. */
  clusterIP?: pulumi.Input<string>;
  /** Where traffic from outside may go: `Cluster` for any node, `Local` for the node it came to, which keeps the address of the client. */
  externalTrafficPolicy?: pulumi.Input<string>;
  /** Annotations that the Service gets. Those of the Gateway win. */
  extraAnnotations?: { [key: string]: pulumi.Input<string> };
  /** Labels that the Service gets. Those of the Gateway win. */
  extraLabels?: { [key: string]: pulumi.Input<string> };
  /** Who makes the load balancer, for the type `LoadBalancer`. In kgateway since 2.3. */
  loadBalancerClass?: pulumi.Input<string>;
  /** Ranges of addresses that the load balancer admits, where it can. In kgateway since 2.3. */
  loadBalancerSourceRanges?: pulumi.Input<string>[];
  /** Details of ports, which the Gateway itself defines. */
  ports?: GatewayParametersKubeServicePort[];
  /** How the Service can be reached. */
  type?: pulumi.Input<string>;
}

/** The ServiceAccount that the proxy runs as. */
export interface GatewayParametersKubeServiceAccount {
  /** Annotations that the ServiceAccount gets, for a cloud identity for example. Those of the Gateway win. */
  extraAnnotations?: { [key: string]: pulumi.Input<string> };
  /** Labels that the ServiceAccount gets. */
  extraLabels?: { [key: string]: pulumi.Input<string> };
}

/** An entry of `kube.service.ports` of a GatewayParameters. Details of ports, which the Gateway itself defines. */
export interface GatewayParametersKubeServicePort {
  /** Port on the nodes. 1 to 65535. */
  nodePort?: pulumi.Input<number>;
  /** Port of the Gateway that this is about. 1 to 65535. */
  port: pulumi.Input<number>;
}

/** Metrics of Envoy. */
export interface GatewayParametersKubeStats {
  /** Whether metrics are served under `/stats`, too. */
  enableStatsRoute?: boolean;
  /** Whether metrics are served, and pods say so in their annotations. */
  enabled?: boolean;
  /** Which metrics there are. Write either `inclusionList` or `exclusionList`. Exactly 1 field. */
  matcher?: GatewayParametersKubeStatsMatcher;
  /** Path of Envoy that the metrics come from. */
  routePrefixRewrite?: pulumi.Input<string>;
  /** Path of Envoy that `/stats` leads to. */
  statsRoutePrefixRewrite?: pulumi.Input<string>;
}

/** Which metrics there are. */
export interface GatewayParametersKubeStatsMatcher {
  /** Names of metrics to leave out. At most 16 items. */
  exclusionList?: GatewayParametersKubeStatsMatcherExclusionList[];
  /** Names of metrics to keep; all others are left out. At most 16 items. */
  inclusionList?: GatewayParametersKubeStatsMatcherExclusionList[];
}

/** An entry of `kube.stats.matcher.exclusionList` and `kube.stats.matcher.inclusionList` of a GatewayParameters. */
export interface GatewayParametersKubeStatsMatcherExclusionList {
  /** Fits texts that have this anywhere in them. */
  contains?: pulumi.Input<string>;
  /** Fits this text only. */
  exact?: pulumi.Input<string>;
  /** Whether upper and lower case are the same. Has no effect on `safeRegex`. */
  ignoreCase?: boolean;
  /** Fits texts that begin with this. */
  prefix?: pulumi.Input<string>;
  /** Fits texts that match the regular expression as a whole, in the syntax of RE2. */
  safeRegex?: pulumi.Input<string>;
  /** Fits texts that end with this. */
  suffix?: pulumi.Input<string>;
}

/** TLS of clients. */
export interface GatewayTlsFrontend {
  /** Settings of all HTTPS listeners whose port is not in `perPort`. */
  default: GatewayTlsFrontendDefault;
  /** Settings of the HTTPS listeners of one port, in place of `default`. At most 64 items. */
  perPort?: GatewayTlsFrontendPerPort[];
}

/** Stands at `tls.frontend.default` and `tls.frontend.perPort.tls` of a Gateway. */
export interface GatewayTlsFrontendDefault {
  /** Asks clients for a certificate. */
  validation?: GatewayTlsFrontendDefaultValidation;
}

/** Asks clients for a certificate. */
export interface GatewayTlsFrontendDefaultValidation {
  /** Objects that hold the certificates to trust. 1 to 16 items. */
  caCertificateRefs: GatewayTlsFrontendDefaultValidationCaCertificateRef[];
  /** What happens to clients without a valid certificate. */
  mode?: pulumi.Input<string>;
}

/** An entry of `tls.frontend.default.validation.caCertificateRefs` and `tls.frontend.perPort.tls.validation.caCertificateRefs` of a Gateway. Objects that hold the certificates to trust. */
export interface GatewayTlsFrontendDefaultValidationCaCertificateRef {
  /** API group of the certificates; empty for a ConfigMap or a Secret. At most 253 characters. */
  group: pulumi.Input<string>;
  /** Kind of the object that holds the certificates: `ConfigMap` or `Secret`, under the key `ca.crt`. 1 to 63 characters. */
  kind: pulumi.Input<string>;
  /** Name of the object that holds the certificates. 1 to 253 characters. */
  name: pulumi.Input<string>;
  /** Namespace of the object. Another one needs a ReferenceGrant there. 1 to 63 characters. */
  namespace?: pulumi.Input<string>;
}

/** An entry of `tls.frontend.perPort` of a Gateway. Settings of the HTTPS listeners of one port, in place of `default`. */
export interface GatewayTlsFrontendPerPort {
  /** The port, once in the list. 1 to 65535. */
  port: pulumi.Input<number>;
  /** The settings. */
  tls: GatewayTlsFrontendDefault;
}

/** What a GcpBackend is made of. */
export interface GcpBackendArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** For whom the identity token is. */
  audience?: pulumi.Input<string>;
  /** Write a ReferenceGrant beside the Backend for routes of other namespaces that lead to it. Each grant names this Backend alone, for the routes of one namespace. */
  autoGrant?: boolean;
  /** Names of the objects beside the Backend, by what they are: `tls` is its TLS policy, `grant-httproute-shop` the ReferenceGrant for the HTTPRoutes of the namespace `shop`. For objects that exist already under these names. */
  companionNames?: { [key: string]: pulumi.Input<string> };
  /** The DNS name of the service, such as that of a Cloud Run service. */
  host: pulumi.Input<string>;
  /** Speak TLS with the destination. */
  tls?: BackendTlsChoice;
}

/** What a Backend for a service of Google Cloud is made of. */
export interface GcpBackendOptions {
  /** For whom the identity token is. */
  audience?: pulumi.Input<string>;
  /** The DNS name of the service, such as that of a Cloud Run service. */
  host: pulumi.Input<string>;
}

/** What the service and method of a gRPC call must be. Exactly one of these. */
export interface GrpcMethodMatchChoice {
  /** Service and method are exactly these, with regard to case. */
  exact?: GrpcMethodOptions;
  /** A match as the API writes it, for what this class does not know. */
  raw?: any;
  /** Service and method match these RE2 regular expressions as a whole. */
  regularExpression?: GrpcMethodOptions;
}

/** Which calls a match is for. */
export interface GrpcMethodOptions {
  /** The method of the service, such as `AddItem`. */
  method?: pulumi.Input<string>;
  /** The service with its package, such as `shop.v1.Cart`. */
  service?: pulumi.Input<string>;
}

/** What a GrpcRoute is made of. */
export interface GrpcRouteArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Hosts that the route is for, such as `shop.example.com` or `*.example.com`; up to 16. */
  hostnames?: pulumi.Input<string>[];
  /** Gateways or listeners that serve the route; 1 to 32. */
  parents: RouteParentChoice[];
  /** Which calls, and where they go; 1 to 16. */
  rules: GrpcRouteRule[];
}

/** Conditions on a gRPC call, all of which must hold. */
export interface GrpcRouteMatch {
  /** Headers (metadata), each name once; up to 16. */
  headers?: HeaderMatchChoice[];
  /** Service and method. */
  method?: GrpcMethodMatchChoice;
}

/** Which gRPC calls, and where they go. */
export interface GrpcRouteRule {
  /** Where calls go: `RouteAction.forward` or `RouteAction.split`. */
  action: RouteActionChoice;
  /** Header modifiers and mirrors. kgateway ignores references to policies on a GRPCRoute: attach the policy to the route. */
  filters?: RouteFilterChoice[];
  /** Alternatives: a call that fulfils one of them belongs to the rule; up to 64. */
  matches?: GrpcRouteMatch[];
  /** The name of the rule, unique within the route. */
  name?: pulumi.Input<string>;
  /** Keeps the calls of a session with one instance. Needs the experimental channel. */
  sessionPersistence?: SessionPersistence;
}

/** What a header of the request must be. Exactly one of these. */
export interface HeaderMatchChoice {
  /** A cookie has exactly this value, whatever other cookies there are. */
  cookie?: HeaderMatchCookie;
  /** The header has exactly this value. */
  exact?: HeaderMatchExact;
  /** A match as the API writes it, for what this class does not know. */
  raw?: any;
  /** The whole value of the header matches an RE2 regular expression. */
  regularExpression?: HeaderMatchRegularExpression;
}

/** A cookie has exactly this value, whatever other cookies there are. */
export interface HeaderMatchCookie {
  /** the name of the cookie. */
  name: pulumi.Input<string>;
  /** its value, without `;`. */
  value: pulumi.Input<string>;
}

/** The header has exactly this value. */
export interface HeaderMatchExact {
  /** up to 256 characters. */
  name: pulumi.Input<string>;
  /** 1 to 4096 characters. */
  value: pulumi.Input<string>;
}

/** The whole value of the header matches an RE2 regular expression. */
export interface HeaderMatchRegularExpression {
  /** up to 256 characters. */
  name: pulumi.Input<string>;
  /** in RE2 syntax, 1 to 4096 characters. */
  value: pulumi.Input<string>;
}

/** Changes to the headers of a request or a response. */
export interface HeaderModifierOptions {
  /** Headers by name that get this value besides those that they have; up to 16. Values are written as for `set`. */
  add?: { [key: string]: pulumi.Input<string> };
  /** Names of headers that are taken out; up to 16. */
  remove?: pulumi.Input<string>[];
  /** Headers by name that get this value, whatever they had before; up to 16. Envoy replaces commands in it, such as `%REQ(X-REQUEST-ID)%`; a percent sign is written as `%%`. */
  set?: { [key: string]: pulumi.Input<string> };
}

/** How many pods there are, by how busy they are. */
export interface HorizontalPodAutoscalerOptions {
  /** `HorizontalPodAutoscalerBehavior` as Kubernetes writes it. */
  behavior?: any;
  /** The largest number of pods; 1 or more. */
  maxReplicas: pulumi.Input<number>;
  /** Items of `MetricSpec`, as Kubernetes writes them. */
  metrics?: any[];
  /** The least number of pods; 1 or more, and not above `maxReplicas`. */
  minReplicas?: pulumi.Input<number>;
}

/** What a HttpRoute is made of. */
export interface HttpRouteArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Hosts that the route is for, such as `shop.example.com` or `*.example.com`; up to 16. */
  hostnames?: pulumi.Input<string>[];
  /** Gateways or listeners that serve the route; 1 to 32. */
  parents: RouteParentChoice[];
  /** Which requests, and what happens to them; up to 16. More can be added later, and there must be one at least. */
  rules?: HttpRouteRule[];
}

/** Conditions on a request, all of which must hold. */
export interface HttpRouteMatch {
  /** Headers, each name once; up to 16. */
  headers?: HeaderMatchChoice[];
  /** The method. */
  method?: pulumi.Input<string>;
  /** The path. */
  path?: PathMatchChoice;
  /** Query parameters, each name once; up to 16. */
  queryParams?: QueryParamMatchChoice[];
}

/** Which requests, and what happens to them. */
export interface HttpRouteRule {
  /** What happens to the requests. */
  action: RouteActionChoice;
  /** Changes to requests and responses; up to 16. */
  filters?: RouteFilterChoice[];
  /** Alternatives: a request that fulfils one of them belongs to the rule; up to 64. */
  matches?: HttpRouteMatch[];
  /** The name of the rule, unique within the route. Policies can refer to it. */
  name?: pulumi.Input<string>;
  /** Keep the Host header of the request where the rule forwards to an external host. */
  preserveHost?: boolean;
  /** When requests are tried again. Where the release target has the experimental channel, the route itself says so; elsewhere a TrafficPolicy beside it, which the rule refers to. */
  retry?: RouteRetry;
  /** Keeps the requests of a session with one instance. Needs the experimental channel. */
  sessionPersistence?: SessionPersistence;
  /** How long requests may take. */
  timeouts?: RouteTimeouts;
}

/** What a KgatewayController is made of. */
export interface KgatewayControllerArgs {
  /** The address of the administration port 9095, which can change the log level and shows secrets to whoever asks. From 2.4. */
  adminBindAddress?: pulumi.Input<string>;
  /** `Affinity` as Kubernetes writes it. */
  affinity?: any;
  /** Annotate the objects with sync waves of Argo CD: the controller comes after CRDs and before everything else. */
  argoCdSyncWaves?: boolean;
  /** Discover EC2 instances. From 2.4. */
  awsEc2Discovery?: AwsEc2DiscoveryOptions;
  /** Write object for object what the official chart writes, names and labels included. A Helm release can then be taken over without a change. No default of this library applies. */
  chartCompatible?: boolean;
  /** Labels of all objects and pods. With `chartCompatible` cluster-wide objects have none, and pods from 2.5 on. */
  commonLabels?: { [key: string]: pulumi.Input<string> };
  /** The controller's image where it is another one. */
  controllerImage?: ControllerImageOptions;
  /** Make the namespace, too. */
  createNamespace?: boolean;
  /** Annotations of the Deployment. */
  deploymentAnnotations?: { [key: string]: pulumi.Input<string> };
  /** The namespaces whose objects are looked at, Secrets and GatewayParameters included. One of the selectors has to hold. Whatever lies in the controller's own namespace needs it to be selected, too. */
  discoveryNamespaceSelectors?: LabelSelectorOptions[];
  /** Environment variables that no other property sets. */
  extraEnv?: { [key: string]: pulumi.Input<string> };
  /** The name of the Deployment and the Service. */
  fullnameOverride?: pulumi.Input<string>;
  /** Parameters of the classes that the controller writes itself: `kgateway` and `kgateway-waypoint`. */
  gatewayClassParametersRefs?: { [key: string]: GatewayClassParameters };
  /** Classes of your own, by name, for Gateways that need other parameters. The controller accepts them and leaves them alone, unlike those that it writes itself. */
  gatewayClasses?: { [key: string]: GatewayClassOptions };
  /** The part of the memory limit at which Go collects its garbage harder, in percent: 1 to 100. Needs a memory limit. */
  goMemLimitPercent?: pulumi.Input<number>;
  /** Keep to the "restricted" Pod Security Standard with a read-only root file system, set resources aside, and mount the account's token in the pod alone. `podSecurityContext`, `securityContext` and `resources` change single fields of it. */
  hardened?: boolean;
  /** Two replicas on different nodes and in different zones, and a PodDisruptionBudget that keeps one. All replicas serve proxies; one of them leads. `replicas`, `podDisruptionBudget` and `topologySpread` still win. */
  highAvailability?: boolean;
  /** Make a HorizontalPodAutoscaler. */
  horizontalPodAutoscaler?: HorizontalPodAutoscalerOptions;
  /** Images of the controller and of the proxies that it makes. */
  image?: KgatewayImageOptions;
  /** Names of Secrets with which nodes fetch the controller's image. */
  imagePullSecrets?: pulumi.Input<string>[];
  /** How much the controller says. */
  logLevel?: pulumi.Input<string>;
  /** Another name than "kgateway" in names and labels. It can't be changed later. */
  nameOverride?: pulumi.Input<string>;
  /** The namespace of the controller. It is part of the names of cluster-wide objects. */
  namespace?: pulumi.Input<string>;
  /** Make a NetworkPolicy that lets in what the controller serves, and nothing else. */
  networkPolicy?: ControllerNetworkPolicyOptions;
  /** Labels that nodes must have. */
  nodeSelector?: { [key: string]: pulumi.Input<string> };
  /** Annotations of the pods. */
  podAnnotations?: { [key: string]: pulumi.Input<string> };
  /** Make a PodDisruptionBudget. */
  podDisruptionBudget?: PodDisruptionBudgetOptions;
  /** Fields of `PodSecurityContext`, as Kubernetes writes them. They win over those of `hardened`. */
  podSecurityContext?: any;
  /** The priority class of the pods. */
  priorityClassName?: pulumi.Input<string>;
  /** Annotate the pods so that Prometheus finds their metrics. */
  prometheusAnnotations?: boolean;
  /** Let the controller make HorizontalPodAutoscalers, VerticalPodAutoscalers and PodDisruptionBudgets of proxies, which GatewayParameters can ask for. With ControllerRbac.CHART it always may. From 2.3. */
  proxyScaling?: boolean;
  /** What the controller may do in the cluster. */
  rbac?: pulumi.Input<string>;
  /** When a pod is ready. */
  readinessProbe?: ProbeOptions;
  /** The name of the installation, as a Helm release has one. It can't be changed later: Deployments keep their selector. */
  releaseName?: pulumi.Input<string>;
  /** The exact release: the tag of the images, and the version of the chart. */
  releaseTag?: pulumi.Input<string>;
  /** The number of pods; 0 or more. */
  replicas?: pulumi.Input<number>;
  /** What the container gets to compute with. */
  resources?: ResourceOptions;
  /** Note in Envoy's metadata which object each route comes from. From 2.4. */
  routeSourceMetadata?: boolean;
  /** Fields of the container's `SecurityContext`, as Kubernetes writes them. They win over those of `hardened`. */
  securityContext?: any;
  /** The Service by which proxies reach the controller. */
  service?: ControllerServiceOptions;
  /** The account that the controller acts as. */
  serviceAccount?: ControllerServiceAccountOptions;
  /** Istio's ServiceEntries that are left out. One of the selectors has to hold. From 2.3. */
  serviceEntriesExclusionLabelSelectors?: LabelSelectorOptions[];
  /** Make a ServiceMonitor, for clusters with the Prometheus operator. */
  serviceMonitor?: ServiceMonitorOptions;
  /** Settings that the chart has no value for. */
  settings?: ControllerSettings;
  /** When a pod has started. */
  startupProbe?: ProbeOptions;
  /** How pods are replaced: `DeploymentStrategy` as Kubernetes writes it. */
  strategy?: any;
  /** Taints that the pods put up with. */
  tolerations?: TolerationOptions[];
  /** How pods are spread. */
  topologySpread?: TopologySpreadOptions[];
  /** How TrafficPolicies at the same level are merged. */
  trafficPolicyMerge?: PolicyMergeOptions;
  /** The release that the cluster runs before this program is applied. kgateway is upgraded by one minor release at a time. */
  upgradeFrom?: pulumi.Input<string>;
  /** What becomes of routes and policies that can't be served. */
  validationLevel?: pulumi.Input<string>;
  /** The release. It has to be the one that the program writes its manifests for: the release target. */
  version: pulumi.Input<string>;
  /** Make a VerticalPodAutoscaler, for clusters that have its CRD. */
  verticalPodAutoscaler?: VerticalPodAutoscalerOptions;
  /** Serve waypoints of Istio's ambient mode. The controller then writes the class `kgateway-waypoint`. */
  waypoint?: boolean;
  /** The port at which proxies fetch their configuration; neither 9092, 9093, 9095 nor 9099, which the controller needs itself. */
  xdsPort?: pulumi.Input<number>;
  /** Encrypt what the controller tells its proxies. */
  xdsTls?: XdsTlsChoice;
}

/** What a KgatewayCrds is made of. */
export interface KgatewayCrdsArgs {
  /** Annotate the objects with sync waves of Argo CD, so that they come before everything else. */
  argoCdSyncWaves?: boolean;
  /** Who makes the CRDs. `CrdSource.NONE` makes nothing. */
  crds?: pulumi.Input<string>;
  /** The release of kgateway. */
  version?: pulumi.Input<string>;
}

/** The images of the controller and of the proxies that it makes. */
export interface KgatewayImageOptions {
  /** When nodes fetch the images. */
  pullPolicy?: pulumi.Input<string>;
  /** The registry, with its path: the proxies' images are `<registry>/envoy-wrapper` and `<registry>/sds`. */
  registry?: pulumi.Input<string>;
  /** The tag. It has to stay what it is: `latest` and the like are refused. */
  tag?: pulumi.Input<string>;
}

/** A condition on a label. */
export interface LabelExpression {
  /** The name of the label. */
  key: pulumi.Input<string>;
  /** How its value is compared. */
  operator: pulumi.Input<string>;
  /** What it is compared with; for `IN` and `NOT_IN`. */
  values?: pulumi.Input<string>[];
}

/** Selects by labels. */
export interface LabelSelectorOptions {
  /** Conditions on labels. */
  matchExpressions?: LabelExpression[];
  /** Labels and their values. */
  matchLabels?: { [key: string]: pulumi.Input<string> };
}

/** What a LambdaBackend is made of. */
export interface LambdaBackendArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** The AWS account of the function, 12 digits. */
  accountId: pulumi.Input<string>;
  /** Write a ReferenceGrant beside the Backend for routes of other namespaces that lead to it. Each grant names this Backend alone, for the routes of one namespace. */
  autoGrant?: boolean;
  /** Names of the objects beside the Backend, by what they are: `tls` is its TLS policy, `grant-httproute-shop` the ReferenceGrant for the HTTPRoutes of the namespace `shop`. For objects that exist already under these names. */
  companionNames?: { [key: string]: pulumi.Input<string> };
  /** How the proxy proves who it is. */
  credentials?: AwsCredentialsChoice;
  /** Where Lambda is reached, for a VPC endpoint or a local stack. The port has to be written; `http://` means no TLS. */
  endpointUrl?: pulumi.Input<string>;
  /** The name of the function: not its ARN, and without qualifier. */
  functionName: pulumi.Input<string>;
  /** Whether requests wait for the function. */
  invocation?: pulumi.Input<string>;
  /** What the function gets to see of a request. */
  payload?: pulumi.Input<string>;
  /** Which version of the function: `$LATEST`, a version number or an alias. */
  qualifier?: pulumi.Input<string>;
  /** The region of the function. China and GovCloud are out of reach. */
  region?: pulumi.Input<string>;
  /** Speak TLS with the destination. */
  tls?: BackendTlsChoice;
}

/** What a Backend for a Lambda function is made of. */
export interface LambdaBackendOptions {
  /** The AWS account of the function, 12 digits. */
  accountId: pulumi.Input<string>;
  /** How the proxy proves who it is. */
  credentials?: AwsCredentialsChoice;
  /** Where Lambda is reached, for a VPC endpoint or a local stack. The port has to be written; `http://` means no TLS. */
  endpointUrl?: pulumi.Input<string>;
  /** The name of the function: not its ARN, and without qualifier. */
  functionName: pulumi.Input<string>;
  /** Whether requests wait for the function. */
  invocation?: pulumi.Input<string>;
  /** What the function gets to see of a request. */
  payload?: pulumi.Input<string>;
  /** Which version of the function: `$LATEST`, a version number or an alias. */
  qualifier?: pulumi.Input<string>;
  /** The region of the function. China and GovCloud are out of reach. */
  region?: pulumi.Input<string>;
}

/** A port on which a Gateway takes connections. Exactly one of these. */
export interface ListenerChoice {
  /** Takes HTTP requests in plain text. */
  http?: ListenerOptions;
  /** Takes HTTP requests over TLS, which ends here. */
  https?: TerminatingListenerOptions;
  /** A listener as the API writes it, for what this class does not know. */
  raw?: any;
  /** Takes TCP connections and hands them on, for TCPRoutes. */
  tcp?: TcpListenerOptions;
  /** Takes TLS connections and hands them on as they are, by server name, for TLSRoutes. */
  tlsPassthrough?: ListenerOptions;
  /** Takes TLS connections, which end here, for TLSRoutes and TCPRoutes. */
  tlsTermination?: TerminatingListenerOptions;
}

/** What listeners of every protocol have. */
export interface ListenerOptions {
  /** The routes that may attach. */
  allowedRoutes?: AllowedRoutesChoice;
  /** The host that it listens for, such as `shop.example.com` or `*.example.com`. */
  hostname?: pulumi.Input<string>;
  /** The port, 1 to 65535 without 8082, 9091 and 19000, which the proxy uses itself. */
  port?: pulumi.Input<number>;
}

/** What a ListenerPolicy is made of. */
export interface ListenerPolicyArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Settings of all listeners whose port is not in `perPort`. */
  default?: ListenerPolicyDefault;
  /** Settings of the listeners of one port. They take the place of `default` as a whole. At most 64 items. */
  perPort?: ListenerPolicyPerPort[];
  /** Objects by their labels. */
  selectors?: TargetSelectorChoice[];
  /** Objects, or parts of them: a Gateway, a listener, a route, a rule, a Backend, a Service; up to 16. */
  targets?: PolicyTargetChoice[];
}

/** Settings of all listeners whose port is not in `perPort`. */
export interface ListenerPolicyDefault {
  /** Asks clients for a certificate. In kgateway since 2.3. */
  clientCertificateValidation?: ListenerPolicyDefaultClientCertificateValidation;
  /** How HTTP is handled. */
  httpSettings?: ListenerPolicyDefaultHttpSettings;
  /** Bytes that are held back for one connection at most, in each direction. A small number protects an open gateway. At least 0. */
  perConnectionBufferLimitBytes?: pulumi.Input<number>;
  /** Expects a PROXY protocol header from a load balancer in front, which tells the address of the client. */
  proxyProtocol?: ListenerPolicyDefaultProxyProtocol;
  /** Probes connections of clients that are silent. In kgateway since 2.3. */
  tcpKeepalive?: ListenerPolicyDefaultTcpKeepalive;
  /** Longest duration of a TLS handshake. At most 32 characters. In kgateway since 2.4. */
  transportSocketConnectTimeout?: pulumi.Input<string>;
}

/** Asks clients for a certificate. */
export interface ListenerPolicyDefaultClientCertificateValidation {
  /** Objects that hold the certificates to trust. 1 to 8 items. */
  caCertificateRefs: ListenerPolicyDefaultClientCertificateValidationCaCertificateRef[];
  /** Whether a client may have none. */
  mode: pulumi.Input<string>;
}

/** An entry of `default.clientCertificateValidation.caCertificateRefs` of a ListenerPolicy. Objects that hold the certificates to trust. */
export interface ListenerPolicyDefaultClientCertificateValidationCaCertificateRef {
  /** API group of the certificates; empty for a ConfigMap or a Secret. At most 253 characters. */
  group: pulumi.Input<string>;
  /** Kind of the object that holds the certificates: `ConfigMap` or `Secret`, under the key `ca.crt`. 1 to 63 characters. */
  kind: pulumi.Input<string>;
  /** Name of the object that holds the certificates. 1 to 253 characters. */
  name: pulumi.Input<string>;
  /** Namespace of the object. Another one needs a ReferenceGrant there. 1 to 63 characters. */
  namespace?: pulumi.Input<string>;
}

/** How HTTP is handled. */
export interface ListenerPolicyDefaultHttpSettings {
  /** Whether requests of HTTP/1.0 and 0.9 are served. */
  acceptHttp10?: boolean;
  /** Logs of the requests. Each goes to one place. At most 16 items. */
  accessLog?: ListenerPolicyDefaultHttpSettingsAccessLog[];
  /** Host that requests without one get. Needs `acceptHttp10`. At least 1 character. */
  defaultHostForHttp10?: pulumi.Input<string>;
  /** Changes headers before a route is chosen, for example takes out what no client should send. */
  earlyRequestHeaderModifier?: ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifier;
  /** What happens to the header `x-forwarded-client-cert`, which tells the backend about the certificate of the client. In kgateway since 2.4. */
  forwardClientCertDetails?: ListenerPolicyDefaultHttpSettingsForwardClientCertDetails;
  /** Whether requests without `x-request-id` get one. */
  generateRequestId?: boolean;
  /** Answers health checks for the proxy itself, on a path of its own. */
  healthCheck?: ListenerPolicyDefaultHttpSettingsHealthCheck;
  /** Limits of HTTP/2 towards clients. In kgateway since 2.3. */
  http2ProtocolOptions?: ListenerPolicyDefaultHttpSettingsHttp2ProtocolOptions;
  /** Longest duration without requests before a connection of a client is closed. `0s` stands for none. At most 32 characters. */
  idleTimeout?: pulumi.Input<string>;
  /** Changes answers that the proxy gives itself, such as 503. In kgateway since 2.4. */
  localReplies?: ListenerPolicyDefaultHttpSettingsLocalReplies;
  /** How many headers a request may have; more are answered with 431. At least 1. */
  maxHeadersCount?: pulumi.Input<number>;
  /** Size of all headers of a request, in kibibytes; larger ones are answered with 431. 1 to 8192. */
  maxRequestHeadersKb?: pulumi.Input<number>;
  /** How many requests a connection serves before it is closed. 0 stands for no limit. At least 0. In kgateway since 2.4. */
  maxRequestsPerConnection?: pulumi.Input<number>;
  /** Whether an `x-request-id` that comes from outside is kept. */
  preserveExternalRequestId?: boolean;
  /** Whether names of headers in HTTP/1 keep their upper and lower case. */
  preserveHttp1HeaderCase?: boolean;
  /** Whether `Expect: 100-continue` is left to the backend. In kgateway since 2.5. */
  proxy100Continue?: boolean;
  /** What happens to the response header `server`. */
  serverHeaderTransformation?: pulumi.Input<string>;
  /** Value of the response header `server`. At least 1 character. In kgateway since 2.4. */
  serverName?: pulumi.Input<string>;
  /** Whether the address of the client is not added to `X-Forwarded-For`. In kgateway since 2.3. */
  skipXFFAppend?: boolean;
  /** Longest duration in which a stream sends and receives nothing. `0s` stands for none. At most 32 characters. */
  streamIdleTimeout?: pulumi.Input<string>;
  /** Which ports are taken out of Host. In kgateway since 2.3. */
  stripHostPortMode?: pulumi.Input<string>;
  /** Whether a dot at the end of Host is taken out. In kgateway since 2.5. */
  stripTrailingHostDot?: boolean;
  /** Sends spans of requests to a collector. */
  tracing?: ListenerPolicyDefaultHttpSettingsTracing;
  /** Protocols that a connection may change to. */
  upgradeConfig?: ListenerPolicyDefaultHttpSettingsUpgradeConfig;
  /** Whether the client is who is connected. If not, `X-Forwarded-For` says who it is, which anyone can write. */
  useRemoteAddress?: boolean;
  /** How `x-request-id` is made and used. In kgateway since 2.3. */
  uuidRequestIdConfig?: ListenerPolicyDefaultHttpSettingsUuidRequestIdConfig;
  /** How many proxies in front of this one are trusted to write `X-Forwarded-For`. Not beside `xffTrustedCIDRs`. At least 0. */
  xffNumTrustedHops?: pulumi.Input<number>;
  /** Addresses of proxies in front of this one that are trusted to write `X-Forwarded-For`. Needs `useRemoteAddress: false`. At least 1 item. In kgateway since 2.3. */
  xffTrustedCIDRs?: pulumi.Input<string>[];
}

/** An entry of `default.httpSettings.accessLog` and `perPort.listener.httpSettings.accessLog` of a ListenerPolicy. Logs of the requests. Each goes to one place. */
export interface ListenerPolicyDefaultHttpSettingsAccessLog {
  /** Writes to a file of the proxy. Needs either `stringFormat` or `jsonFormat`. */
  fileSink?: ListenerPolicyDefaultHttpSettingsAccessLogFileSink;
  /** Which requests are logged. */
  filter?: ListenerPolicyDefaultHttpSettingsAccessLogFilter;
  /** Sends entries to a service that speaks the access log protocol of Envoy. */
  grpcService?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcService;
  /** Sends entries to a collector that speaks OpenTelemetry over gRPC. */
  openTelemetry?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetry;
}

/** Writes to a file of the proxy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFileSink {
  /** Each line as an object. Command operators of Envoy in its values, such as `%PROTOCOL%`, are filled in. */
  jsonFormat?: { [key: string]: any };
  /** Path of the file; `/dev/stdout` for the log of the pod. */
  path: pulumi.Input<string>;
  /** Each line as a string. Command operators of Envoy in it, such as `%PROTOCOL%`, are filled in. Lines need a line feed at their end. */
  stringFormat?: pulumi.Input<string>;
}

/** Which requests are logged. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilter {
  /** Fits requests that fit all of these. At least 2 items. */
  andFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterAndFilter[];
  /** Fits requests for which a CEL expression is true. */
  celFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter;
  /** Fits requests by how long they took. */
  durationFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /** Fits requests by the gRPC status of the answer. */
  grpcStatusFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter;
  /** Fits requests by a header. */
  headerFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter;
  /** Fits requests that are no health checks, when true. */
  notHealthCheckFilter?: boolean;
  /** Fits requests that fit at least one of these. At least 2 items. */
  orFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterAndFilter[];
  /** Fits requests by the flags that Envoy gives to answers. */
  responseFlagFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter;
  /** Fits a share of the requests, by chance. In kgateway since 2.3. */
  runtimeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter;
  /** Fits requests by the HTTP status of the answer. */
  statusCodeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /** Fits requests that are traced, when true. */
  traceableFilter?: boolean;
}

/** An entry of `default.httpSettings.accessLog.filter.andFilter`, `default.httpSettings.accessLog.filter.orFilter`, `perPort.listener.httpSettings.accessLog.filter.andFilter` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterAndFilter {
  /** Fits requests for which a CEL expression is true. */
  celFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter;
  /** Fits requests by how long they took. */
  durationFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /** Fits requests by the gRPC status of the answer. */
  grpcStatusFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter;
  /** Fits requests by a header. */
  headerFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter;
  /** Fits requests that are no health checks, when true. */
  notHealthCheckFilter?: boolean;
  /** Fits requests by the flags that Envoy gives to answers. */
  responseFlagFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter;
  /** Fits a share of the requests, by chance. In kgateway since 2.3. */
  runtimeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter;
  /** Fits requests by the HTTP status of the answer. */
  statusCodeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /** Fits requests that are traced, when true. */
  traceableFilter?: boolean;
}

/** Fits requests for which a CEL expression is true. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter {
  /** The CEL expression, over the attributes of Envoy such as `response.code`. */
  match: pulumi.Input<string>;
}

/** Stands at `default.httpSettings.accessLog.filter.andFilter.durationFilter`, `default.httpSettings.accessLog.filter.andFilter.statusCodeFilter`, `default.httpSettings.accessLog.filter.durationFilter` and 21 more places of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter {
  /** How the number is compared. */
  op: pulumi.Input<string>;
  /** What is compared with: milliseconds for durations, a code for the status. 0 to 4294967295. */
  value: pulumi.Input<number>;
}

/** Fits requests by the gRPC status of the answer. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter {
  /** Whether `statuses` are those that do not fit. */
  exclude?: boolean;
  /** The statuses. At least 1 item. */
  statuses?: pulumi.Input<string>[];
}

/** Fits requests by a header. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter {
  /** The header and its value. */
  header: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeader;
}

/** The header and its value. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilterHeader {
  /** Name of the header, in any case of letters. 1 to 256 characters. */
  name: pulumi.Input<string>;
  /** How the value is compared. */
  type?: pulumi.Input<string>;
  /** The value, or the expression, that is compared with. 1 to 4096 characters. */
  value: pulumi.Input<string>;
}

/** Fits requests by the flags that Envoy gives to answers. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter {
  /** Short names of flags, such as `UF` for a failed connection. One of them is enough. At least 1 item. */
  flags: pulumi.Input<string>[];
}

/** Fits a share of the requests, by chance. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter {
  /** Share of requests that fit, unless the runtime of the proxy says otherwise. */
  percentSampled?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampled;
  /** Key in the runtime of the proxy that overrides the share. At least 1 character. */
  runtimeKey: pulumi.Input<string>;
  /** Whether chance decides on each proxy anew. */
  useIndependentRandomness?: boolean;
}

/** Share of requests that fit, unless the runtime of the proxy says otherwise. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilterPercentSampled {
  /** The number of requests that `numerator` is counted in. */
  denominator?: pulumi.Input<string>;
  /** How many requests out of the denominator fit. At least 0. */
  numerator: pulumi.Input<number>;
}

/** Sends entries to a service that speaks the access log protocol of Envoy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcService {
  /** Names of request headers that entries have, beside the usual ones. */
  additionalRequestHeadersToLog?: pulumi.Input<string>[];
  /** Names of response headers that entries have, beside the usual ones. */
  additionalResponseHeadersToLog?: pulumi.Input<string>[];
  /** Names of response trailers that entries have. */
  additionalResponseTrailersToLog?: pulumi.Input<string>[];
  /** Authority that the service sees, which is the Host of gRPC. The SNI is another matter. */
  authority?: pulumi.Input<string>;
  /** The service that is called. */
  backendRef: RouteTargetChoice;
  /** Headers that each stream begins with, for a token for example. */
  initialMetadata?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata[];
  /** Name of the log, by which the service tells logs apart. */
  logName: pulumi.Input<string>;
  /** Size of the largest message that the service may send, in bytes. At least 1. */
  maxReceiveMessageLength?: pulumi.Input<number>;
  /** How a broken stream is made again. */
  retryPolicy?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy;
  /** Whether headers that Envoy would add are left out. */
  skipEnvoyHeaders?: boolean;
  /** Longest duration of one call. At most 32 characters. */
  timeout?: pulumi.Input<string>;
}

/** An entry of `default.httpSettings.accessLog.grpcService.initialMetadata`, `default.httpSettings.accessLog.openTelemetry.grpcService.initialMetadata`, `default.httpSettings.tracing.provider.openTelemetry.grpcService.initialMetadata` and 3 more places of a ListenerPolicy. Headers that each stream begins with, for a token for example. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata {
  /** Name of the header. */
  key: pulumi.Input<string>;
  /** Value of the header. */
  value?: pulumi.Input<string>;
}

/** How a broken stream is made again. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy {
  /** How many attempts follow the first. At least 1. */
  numRetries?: pulumi.Input<number>;
  /** How long to wait between attempts. */
  retryBackOff?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicyRetryBackOff;
}

/** How long to wait between attempts. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicyRetryBackOff {
  /** Duration that waits between attempts grow from, at random and by doubling. At least 1ms. At most 32 characters. */
  baseInterval: pulumi.Input<string>;
  /** Longest wait between two attempts, not shorter than `baseInterval`. At most 32 characters. */
  maxInterval?: pulumi.Input<string>;
}

/** Sends entries to a collector that speaks OpenTelemetry over gRPC. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetry {
  /** Attributes that each entry gets. */
  attributes?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes;
  /** Body of each entry. Command operators of Envoy in it, such as `%PROTOCOL%`, are filled in. */
  body?: pulumi.Input<string>;
  /** Whether the labels that Envoy describes itself with are left out. */
  disableBuiltinLabels?: boolean;
  /** The collector, and how it is called. */
  grpcService: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryGrpcService;
  /** Attributes that describe the proxy. */
  resourceAttributes?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes;
}

/** Stands at `default.httpSettings.accessLog.openTelemetry.attributes`, `default.httpSettings.accessLog.openTelemetry.resourceAttributes`, `perPort.listener.httpSettings.accessLog.openTelemetry.attributes` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributes {
  /** The attributes. */
  values?: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValue[];
}

/** An entry of `default.httpSettings.accessLog.openTelemetry.attributes.values`, `default.httpSettings.accessLog.openTelemetry.resourceAttributes.values`, `perPort.listener.httpSettings.accessLog.openTelemetry.attributes.values` and 1 more place of a ListenerPolicy. The attributes. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValue {
  /** Name of the attribute, once in a list. */
  key: pulumi.Input<string>;
  /** Value of the attribute, of one of the types below. Exactly 1 field. */
  value: ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValueValue;
}

/** Value of the attribute, of one of the types below. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryAttributesValueValue {
  /** A list of values. */
  arrayValue?: { [key: string]: any }[];
  /** Names and values, in an object with a list `values` again. */
  kvListValue?: { [key: string]: any };
  /** A text. Command operators of Envoy in it, such as `%PROTOCOL%`, are filled in. */
  stringValue?: pulumi.Input<string>;
}

/** The collector, and how it is called. */
export interface ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryGrpcService {
  /** Authority that the service sees, which is the Host of gRPC. The SNI is another matter. */
  authority?: pulumi.Input<string>;
  /** The service that is called. */
  backendRef: RouteTargetChoice;
  /** Headers that each stream begins with, for a token for example. */
  initialMetadata?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata[];
  /** Name of the log, by which the service tells logs apart. */
  logName: pulumi.Input<string>;
  /** Size of the largest message that the service may send, in bytes. At least 1. */
  maxReceiveMessageLength?: pulumi.Input<number>;
  /** How a broken stream is made again. */
  retryPolicy?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy;
  /** Whether headers that Envoy would add are left out. */
  skipEnvoyHeaders?: boolean;
  /** Longest duration of one call. At most 32 characters. */
  timeout?: pulumi.Input<string>;
}

/** Changes headers before a route is chosen, for example takes out what no client should send. */
export interface ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifier {
  /** Headers that get a value beside those that they have. At most 16 items. */
  add?: ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifierAdd[];
  /** Names of headers to take away, in any case of letters. At most 16 items. */
  remove?: pulumi.Input<string>[];
  /** Headers that get a value, in place of any that they have. At most 16 items. */
  set?: ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifierAdd[];
}

/** An entry of `default.httpSettings.earlyRequestHeaderModifier.add`, `default.httpSettings.earlyRequestHeaderModifier.set`, `perPort.listener.httpSettings.earlyRequestHeaderModifier.add` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsEarlyRequestHeaderModifierAdd {
  /** Name of the header, in any case of letters. 1 to 256 characters. */
  name: pulumi.Input<string>;
  /** Value of the header. Several values are written with commas between them. 1 to 4096 characters. */
  value: pulumi.Input<string>;
}

/** What happens to the header `x-forwarded-client-cert`, which tells the backend about the certificate of the client. */
export interface ListenerPolicyDefaultHttpSettingsForwardClientCertDetails {
  /** Parts of the certificate that the header gets, for the modes that write it. */
  details?: ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsDetails;
  /** What happens to the header. */
  mode?: pulumi.Input<string>;
}

/** Parts of the certificate that the header gets, for the modes that write it. */
export interface ListenerPolicyDefaultHttpSettingsForwardClientCertDetailsDetails {
  /** The whole certificate, as PEM in URL encoding. */
  cert?: boolean;
  /** The whole chain of certificates, as PEM in URL encoding. */
  chain?: boolean;
  /** DNS names of the certificate. */
  dns?: boolean;
  /** Subject of the certificate. */
  subject?: boolean;
  /** URIs of the certificate, such as a SPIFFE id. */
  uri?: boolean;
}

/** Answers health checks for the proxy itself, on a path of its own. */
export interface ListenerPolicyDefaultHttpSettingsHealthCheck {
  /** The path, which is compared as a whole. No route gets it any more. At most 2048 characters. */
  path: pulumi.Input<string>;
}

/** Limits of HTTP/2 towards clients. */
export interface ListenerPolicyDefaultHttpSettingsHttp2ProtocolOptions {
  /** Whether clients may open tunnels by extended CONNECT, which WebSockets over HTTP/2 need. In kgateway since 2.4. */
  allowConnect?: boolean;
  /** Bytes that may be under way on a connection: 65535 to 2147483647, or a quantity such as `64Ki`. */
  initialConnectionWindowSize?: any;
  /** Bytes that may be under way on a stream: 65535 to 2147483647, or a quantity such as `64Ki`. */
  initialStreamWindowSize?: any;
  /** How many streams a connection carries at the same time. 1 to 2147483647. */
  maxConcurrentStreams?: pulumi.Input<number>;
}

/** Changes answers that the proxy gives itself, such as 503. */
export interface ListenerPolicyDefaultHttpSettingsLocalReplies {
  /** Body of all such answers. Write either `text` or `json`. */
  defaultBodyFormat?: ListenerPolicyDefaultHttpSettingsLocalRepliesDefaultBodyFormat;
  /** Changes of some of the answers. The first whose filter fits counts. 1 to 16 items. */
  mappers?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapper[];
}

/** Stands at `default.httpSettings.localReplies.defaultBodyFormat`, `default.httpSettings.localReplies.mappers.bodyFormatOverride`, `perPort.listener.httpSettings.localReplies.defaultBodyFormat` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesDefaultBodyFormat {
  /** The Content-Type header of the response. */
  contentType?: pulumi.Input<string>;
  /** Body as an object. Command operators of Envoy in its values, such as `%RESPONSE_CODE%`, are filled in. Write either this or `text`. */
  json?: { [key: string]: any };
  /** Body as a string. Command operators of Envoy in it, such as `%RESPONSE_CODE%`, are filled in. Write either this or `json`. 1 to 4096 characters. */
  text?: pulumi.Input<string>;
}

/** An entry of `default.httpSettings.localReplies.mappers` and `perPort.listener.httpSettings.localReplies.mappers` of a ListenerPolicy. Changes of some of the answers. The first whose filter fits counts. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapper {
  /** Text that takes the place of the body, before any format. */
  body?: pulumi.Input<string>;
  /** Body of these answers, in place of `defaultBodyFormat`. */
  bodyFormatOverride?: ListenerPolicyDefaultHttpSettingsLocalRepliesDefaultBodyFormat;
  /** Which answers are changed. */
  filter: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilter;
  /** Changes of headers of the answer. */
  headers?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeaders;
  /** HTTP status of the answer. 100 to 599. */
  statusCode?: pulumi.Input<number>;
}

/** Which answers are changed. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilter {
  /** Fits requests that fit all of these. At least 2 items. */
  andFilter?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilterAndFilter[];
  /** Fits requests for which a CEL expression is true. */
  celFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter;
  /** Fits requests by how long they took. */
  durationFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /** Fits requests by the gRPC status of the answer. */
  grpcStatusFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter;
  /** Fits requests by a header. */
  headerFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter;
  /** Fits requests that are no health checks, when true. */
  notHealthCheckFilter?: boolean;
  /** Fits requests that fit at least one of these. At least 2 items. */
  orFilter?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilterAndFilter[];
  /** Fits requests by the flags that Envoy gives to answers. */
  responseFlagFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter;
  /** Fits a share of the requests, by chance. */
  runtimeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter;
  /** Fits requests by the HTTP status of the answer. */
  statusCodeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /** Fits requests that are traced, when true. */
  traceableFilter?: boolean;
}

/** An entry of `default.httpSettings.localReplies.mappers.filter.andFilter`, `default.httpSettings.localReplies.mappers.filter.orFilter`, `perPort.listener.httpSettings.localReplies.mappers.filter.andFilter` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperFilterAndFilter {
  /** Fits requests for which a CEL expression is true. */
  celFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterCelFilter;
  /** Fits requests by how long they took. */
  durationFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /** Fits requests by the gRPC status of the answer. */
  grpcStatusFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterGrpcStatusFilter;
  /** Fits requests by a header. */
  headerFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterHeaderFilter;
  /** Fits requests that are no health checks, when true. */
  notHealthCheckFilter?: boolean;
  /** Fits requests by the flags that Envoy gives to answers. */
  responseFlagFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterResponseFlagFilter;
  /** Fits a share of the requests, by chance. */
  runtimeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterRuntimeFilter;
  /** Fits requests by the HTTP status of the answer. */
  statusCodeFilter?: ListenerPolicyDefaultHttpSettingsAccessLogFilterDurationFilter;
  /** Fits requests that are traced, when true. */
  traceableFilter?: boolean;
}

/** Changes of headers of the answer. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeaders {
  /** Headers that get a value beside those that they have. At most 16 items. */
  add?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAdd[];
  /** Must not be written: headers of these answers can't be taken away. At most 16 items. */
  remove?: pulumi.Input<string>[];
  /** Headers that get a value, in place of any that they have. At most 16 items. */
  set?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAdd[];
}

/** An entry of `default.httpSettings.localReplies.mappers.headers.add`, `default.httpSettings.localReplies.mappers.headers.set`, `perPort.listener.httpSettings.localReplies.mappers.headers.add` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAdd {
  /** Name of the header, in any case of letters. 1 to 256 characters. */
  name?: pulumi.Input<string>;
  /** Secret that holds the value, for what should not be in a manifest. */
  secretRef?: ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAddSecretRef;
  /** Value of the header. Write either this or `secretRef`. 1 to 4096 characters. */
  value?: pulumi.Input<string>;
}

/** Secret that holds the value, for what should not be in a manifest. */
export interface ListenerPolicyDefaultHttpSettingsLocalRepliesMapperHeadersAddSecretRef {
  /** Key within the Secret. 1 to 253 characters. */
  key?: pulumi.Input<string>;
  /** Name of the Secret. 1 to 253 characters. */
  name: pulumi.Input<string>;
  /** Namespace of the Secret. Another one than that of the policy needs a ReferenceGrant there. 1 to 63 characters. */
  namespace?: pulumi.Input<string>;
}

/** Sends spans of requests to a collector. */
export interface ListenerPolicyDefaultHttpSettingsTracing {
  /** Attributes that spans get. */
  attributes?: ListenerPolicyDefaultHttpSettingsTracingAttribute[];
  /** Percentage of requests with the header `x-client-trace-id` that are traced. 0 to 100. */
  clientSampling?: pulumi.Input<number>;
  /** How many characters of the path a span keeps. At least 1. */
  maxPathTagLength?: pulumi.Input<number>;
  /** Percentage of requests that are traced at most, whatever asked for it. 0 to 100. */
  overallSampling?: pulumi.Input<number>;
  /** Where spans are sent. Exactly 1 field. */
  provider: ListenerPolicyDefaultHttpSettingsTracingProvider;
  /** Percentage of requests that are traced at random. 0 to 100. */
  randomSampling?: pulumi.Input<number>;
  /** Whether each request to a backend gets a span of its own. */
  spawnUpstreamSpan?: boolean;
  /** Whether spans have an entry for each event of the stream. */
  verbose?: boolean;
}

/** An entry of `default.httpSettings.tracing.attributes` and `perPort.listener.httpSettings.tracing.attributes` of a ListenerPolicy. Attributes that spans get. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttribute {
  /** Takes the value from an environment variable of the proxy. */
  environment?: ListenerPolicyDefaultHttpSettingsTracingAttributeEnvironment;
  /** Takes a fixed value. */
  literal?: ListenerPolicyDefaultHttpSettingsTracingAttributeLiteral;
  /** Takes the value from metadata of Envoy, as JSON. */
  metadata?: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadata;
  /** Name of the attribute, once in a list. */
  name: pulumi.Input<string>;
  /** Takes the value from a header of the request. */
  requestHeader?: ListenerPolicyDefaultHttpSettingsTracingAttributeEnvironment;
}

/** Stands at `default.httpSettings.tracing.attributes.environment`, `default.httpSettings.tracing.attributes.requestHeader`, `perPort.listener.httpSettings.tracing.attributes.environment` and 1 more place of a ListenerPolicy. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeEnvironment {
  /** Value where the source has none. */
  defaultValue?: pulumi.Input<string>;
  /** Name of the variable or of the header. */
  name: pulumi.Input<string>;
}

/** Takes a fixed value. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeLiteral {
  /** The value. */
  value: pulumi.Input<string>;
}

/** Takes the value from metadata of Envoy, as JSON. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeMetadata {
  /** Value where the metadata has none. */
  defaultValue?: pulumi.Input<string>;
  /** Whose metadata it is. */
  kind: pulumi.Input<string>;
  /** Where in the metadata the value is. */
  metadataKey: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKey;
}

/** Where in the metadata the value is. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKey {
  /** Namespace of metadata, often the name of a filter. */
  key: pulumi.Input<string>;
  /** Keys that lead to the value, from the outermost. */
  path: ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKeyPath[];
}

/** An entry of `default.httpSettings.tracing.attributes.metadata.metadataKey.path` and `perPort.listener.httpSettings.tracing.attributes.metadata.metadataKey.path` of a ListenerPolicy. Keys that lead to the value, from the outermost. */
export interface ListenerPolicyDefaultHttpSettingsTracingAttributeMetadataMetadataKeyPath {
  /** Key at this level. */
  key: pulumi.Input<string>;
}

/** Where spans are sent. */
export interface ListenerPolicyDefaultHttpSettingsTracingProvider {
  /** A collector that speaks OpenTelemetry over gRPC. */
  openTelemetry?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetry;
}

/** A collector that speaks OpenTelemetry over gRPC. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetry {
  /** The collector, and how it is called. */
  grpcService: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryGrpcService;
  /** What else describes the proxy in its spans. */
  resourceDetectors?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetector[];
  /** Which requests are traced, in place of the percentages. Exactly 1 field. */
  sampler?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetrySampler;
  /** Name of the service in the spans. */
  serviceName?: pulumi.Input<string>;
}

/** The collector, and how it is called. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryGrpcService {
  /** Authority that the service sees, which is the Host of gRPC. The SNI is another matter. */
  authority?: pulumi.Input<string>;
  /** The service that is called. */
  backendRef: RouteTargetChoice;
  /** Headers that each stream begins with, for a token for example. */
  initialMetadata?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceInitialMetadata[];
  /** Size of the largest message that the service may send, in bytes. At least 1. */
  maxReceiveMessageLength?: pulumi.Input<number>;
  /** How a broken stream is made again. */
  retryPolicy?: ListenerPolicyDefaultHttpSettingsAccessLogGrpcServiceRetryPolicy;
  /** Whether headers that Envoy would add are left out. */
  skipEnvoyHeaders?: boolean;
  /** Longest duration of one call. At most 32 characters. */
  timeout?: pulumi.Input<string>;
}

/** An entry of `default.httpSettings.tracing.provider.openTelemetry.resourceDetectors` and `perPort.listener.httpSettings.tracing.provider.openTelemetry.resourceDetectors` of a ListenerPolicy. What else describes the proxy in its spans. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetector {
  /** Takes attributes from the environment variable `OTEL_RESOURCE_ATTRIBUTES` of the proxy. */
  environmentResourceDetector?: ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector;
}

/** Takes attributes from the environment variable `OTEL_RESOURCE_ATTRIBUTES` of the proxy. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryResourceDetectorEnvironmentResourceDetector {
  /** Whether the variable is read. In kgateway since 2.3. */
  enable?: boolean;
}

/** Which requests are traced, in place of the percentages. */
export interface ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetrySampler {
  /** An empty object traces every request. */
  alwaysOnConfig?: { [key: string]: any };
}

/** Protocols that a connection may change to. */
export interface ListenerPolicyDefaultHttpSettingsUpgradeConfig {
  /** Names of the protocols, such as `websocket`. At least 1 item. */
  enabledUpgrades?: pulumi.Input<string>[];
}

/** How `x-request-id` is made and used. */
export interface ListenerPolicyDefaultHttpSettingsUuidRequestIdConfig {
  /** Whether the id says within itself why the request is traced. */
  packTraceReason?: boolean;
  /** Whether the id decides if the request is traced. */
  useRequestIdForTraceSampling?: boolean;
}

/** Expects a PROXY protocol header from a load balancer in front, which tells the address of the client. */
export interface ListenerPolicyDefaultProxyProtocol {
  /** Whether connections without the header are served, too. Then anyone can claim an address. In kgateway since 2.3. */
  allowRequestsWithoutProxyProtocol?: boolean;
}

/** Probes connections of clients that are silent. */
export interface ListenerPolicyDefaultTcpKeepalive {
  /** Duration between two probes, in whole seconds. At least 1s. At most 32 characters. */
  keepAliveInterval?: pulumi.Input<string>;
  /** How many probes may stay without answer before the connection is closed. At least 0. */
  keepAliveProbes?: pulumi.Input<number>;
  /** Duration of silence before the first probe, in whole seconds. At least 1s. At most 32 characters. */
  keepAliveTime?: pulumi.Input<string>;
}

/** An entry of `perPort` of a ListenerPolicy. */
export interface ListenerPolicyPerPort {
  /** Settings of the listeners of this port. Nothing is taken from `default`. */
  listener: ListenerPolicyPerPortListener;
  /** The port, once in the list. 1 to 65535. */
  port: pulumi.Input<number>;
}

/** Settings of the listeners of this port. */
export interface ListenerPolicyPerPortListener {
  /** How HTTP is handled. */
  httpSettings?: ListenerPolicyDefaultHttpSettings;
  /** Bytes that are held back for one connection at most, in each direction. A small number protects an open gateway. At least 0. */
  perConnectionBufferLimitBytes?: pulumi.Input<number>;
  /** Expects a PROXY protocol header from a load balancer in front, which tells the address of the client. */
  proxyProtocol?: ListenerPolicyDefaultProxyProtocol;
  /** Probes connections of clients that are silent. In kgateway since 2.3. */
  tcpKeepalive?: ListenerPolicyDefaultTcpKeepalive;
  /** Longest duration of a TLS handshake. At most 32 characters. In kgateway since 2.4. */
  transportSocketConnectTimeout?: pulumi.Input<string>;
}

/** What a ListenerSet is made of. */
export interface ListenerSetArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** The Gateway that gets the listeners. Its `allowedListeners` must admit the namespace of the ListenerSet. */
  gateway: RouteParentChoice;
  /** Listeners by name. More can be added later, up to 64; there must be one at least. */
  listeners?: { [key: string]: ListenerChoice };
}

/** Which share of the requests is mirrored. */
export interface MirrorOptions {
  /** What the numerator is a part of; 1 or more. */
  denominator?: pulumi.Input<number>;
  /** The share as a fraction, for less than a percent: 0 up to the denominator. */
  numerator?: pulumi.Input<number>;
  /** The share in percent, 0 to 100. Not possible beside `numerator`. */
  percent?: pulumi.Input<number>;
}

/** Conditions besides equality that namespaces must fulfil, all of them. */
export interface NamespaceConditions {
  /** Conditions on labels. */
  expressions?: LabelExpression[];
}

/** Which Gateway, in references to one that exists. */
export interface ParentOptions {
  /** The name of the Gateway. */
  name: pulumi.Input<string>;
  /** The namespace of the Gateway. */
  namespace?: pulumi.Input<string>;
  /** The port of the listeners, 1 to 65535. */
  port?: pulumi.Input<number>;
  /** The name of one listener. */
  sectionName?: pulumi.Input<string>;
}

/** How the path of a request is compared. Exactly one of these. */
export interface PathMatchChoice {
  /** The path is exactly this one. */
  exact?: pulumi.Input<string>;
  /** The path begins with these elements: `/shop` matches `/shop` and `/shop/cart`, not `/shopping`. */
  prefix?: pulumi.Input<string>;
  /** A match as the API writes it, for what this class does not know. */
  raw?: any;
  /** The whole path matches an RE2 regular expression. */
  regularExpression?: pulumi.Input<string>;
}

/** How a path is written anew, in a rewrite or a redirect. Exactly one of these. */
export interface PathRewriteChoice {
  /** The whole path becomes this one. */
  fullPath?: pulumi.Input<string>;
  /** The matched prefix becomes this one; */
  prefix?: pulumi.Input<string>;
  /** A rewrite as the API writes it, for what this class does not know. */
  raw?: any;
}

/** How many pods may be missing when nodes are emptied. */
export interface PodDisruptionBudgetOptions {
  /** How many pods may be missing, as a number or in percent. */
  maxUnavailable?: any;
  /** How many pods stay, as a number or in percent, such as `50%`. */
  minAvailable?: any;
  /** `IfHealthyBudget` or `AlwaysAllow`: when pods may go that are not ready. */
  unhealthyPodEvictionPolicy?: pulumi.Input<string>;
}

/** How TrafficPolicies at the same level are merged, by field. */
export interface PolicyMergeOptions {
  /** Access lists. From 2.3. */
  acl?: pulumi.Input<string>;
  /** External authorization. */
  extAuth?: pulumi.Input<string>;
  /** External processing. */
  extProc?: pulumi.Input<string>;
  /** Transformations. */
  transformation?: pulumi.Input<string>;
}

/** What a policy is attached to. Exactly one of these. */
export interface PolicyTargetChoice {
  /** A Backend of the policy's namespace that exists already. */
  backend?: pulumi.Input<string>;
  /** A host of Istio's service registry, in the policy's namespace. */
  istioHostname?: pulumi.Input<string>;
  /** A Service of the policy's namespace. */
  service?: PolicyTargetService;
  /** A Gateway, or one of its listeners, by name. */
  gateway?: ParentOptions;
  /** A reference as the API writes it, for kinds that this class does not know. */
  raw?: any;
  /** An HTTPRoute that delegates to this one, by name. */
  route?: RouteParentRoute;
}

/** A Service of the policy's namespace. */
export interface PolicyTargetService {
  /** the name of the Service. */
  name: pulumi.Input<string>;
  /** The name (not the number) of one port of the Service. */
  portName?: pulumi.Input<string>;
}

/** Backends of the same rank. */
export interface PriorityGroup {
  /** Static Backends of the same namespace; 1 to 16. */
  backends: RouteTargetChoice[];
}

/** What a PriorityGroupsBackend is made of. */
export interface PriorityGroupsBackendArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Write a ReferenceGrant beside the Backend for routes of other namespaces that lead to it. Each grant names this Backend alone, for the routes of one namespace. */
  autoGrant?: boolean;
  /** Names of the objects beside the Backend, by what they are: `tls` is its TLS policy, `grant-httproute-shop` the ReferenceGrant for the HTTPRoutes of the namespace `shop`. For objects that exist already under these names. */
  companionNames?: { [key: string]: pulumi.Input<string> };
  /** The groups, first choice first; 1 to 16. A group gets requests when those before it are unhealthy, which the gateway only knows from health checks: give this Backend a BackendConfigPolicy with `healthCheck`. */
  groups: PriorityGroup[];
  /** Speak TLS with the destination. */
  tls?: BackendTlsChoice;
}

/** A probe that differs from the usual one. */
export interface ProbeOptions {
  /** How many tries in a row have to fail; 1 or more. */
  failureThreshold?: pulumi.Input<number>;
  /** Another way to ask: one of `httpGet`, `tcpSocket`, `grpc` and `exec`, as Kubernetes writes it. */
  handler?: any;
  /** Seconds before the first try. */
  initialDelaySeconds?: pulumi.Input<number>;
  /** Seconds between tries; 1 or more. */
  periodSeconds?: pulumi.Input<number>;
  /** How many tries in a row have to succeed; 1 or more. */
  successThreshold?: pulumi.Input<number>;
  /** Seconds that a try may take; 1 or more. */
  timeoutSeconds?: pulumi.Input<number>;
}

/** What a query parameter of the request must be. Exactly one of these. */
export interface QueryParamMatchChoice {
  /** The parameter has exactly this value. */
  exact?: QueryParamMatchExact;
  /** A match as the API writes it, for what this class does not know. */
  raw?: any;
  /** The whole value of the parameter matches an RE2 regular expression. */
  regularExpression?: QueryParamMatchRegularExpression;
}

/** The parameter has exactly this value. */
export interface QueryParamMatchExact {
  /** up to 256 characters. */
  name: pulumi.Input<string>;
  /** 1 to 1024 characters. */
  value: pulumi.Input<string>;
}

/** The whole value of the parameter matches an RE2 regular expression. */
export interface QueryParamMatchRegularExpression {
  /** up to 256 characters. */
  name: pulumi.Input<string>;
  /** in RE2 syntax, 1 to 1024 characters. */
  value: pulumi.Input<string>;
}

/** Where a client is sent. */
export interface RedirectOptions {
  /** The host of the new address. */
  hostname?: pulumi.Input<string>;
  /** The path of the new address. */
  path?: PathRewriteChoice;
  /** The port of the new address, 1 to 65535. */
  port?: pulumi.Input<number>;
  /** The scheme of the new address. */
  scheme?: pulumi.Input<string>;
  /** The status of the answer: 301, 302, or from Gateway API 1.5 also 303, 307 and 308. */
  statusCode?: pulumi.Input<number>;
}

/** What a RedirectRoute is made of. */
export interface RedirectRouteArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Hosts that the route is for, such as `shop.example.com` or `*.example.com`; up to 16. */
  hostnames?: pulumi.Input<string>[];
  /** Gateways or listeners that serve the route; 1 to 32. */
  parents: RouteParentChoice[];
  /** Where clients are sent; wins over what `toHttps` says. */
  redirect?: RedirectOptions;
  /** Send clients from HTTP to HTTPS, with the permanent status 301. The parents must then be listeners for HTTP: on an HTTPS listener the redirect would lead to itself without end. */
  toHttps?: boolean;
}

/** What a ReferenceGrant is made of. */
export interface ReferenceGrantArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Who may refer; 1 to 16. */
  from: ReferenceGrantFrom[];
  /** To what; 1 to 16. */
  to: ReferenceGrantTo[];
}

/** Objects of another namespace that may refer here. */
export interface ReferenceGrantFrom {
  /** The group of their kind. */
  group?: pulumi.Input<string>;
  /** Their kind, such as `HTTPRoute` or `Gateway`. */
  kind: pulumi.Input<string>;
  /** Their namespace. */
  namespace: pulumi.Input<string>;
}

/** Objects of this namespace that may be referred to. */
export interface ReferenceGrantTo {
  /** The group of their kind; "" for the kinds of Kubernetes itself. */
  group?: pulumi.Input<string>;
  /** Their kind, such as `Service`, `Secret` or `Backend`. */
  kind: pulumi.Input<string>;
  /** The name of one object. */
  name?: pulumi.Input<string>;
}

/** Computing resources of a container. */
export interface ResourceOptions {
  /** What may be used at most, by resource. */
  limits?: { [key: string]: pulumi.Input<string> };
  /** What is set aside, by resource: `cpu`, `memory`, `ephemeral-storage`. */
  requests?: { [key: string]: pulumi.Input<string> };
}

/** What happens to the requests of a rule. Exactly one of these. */
export interface RouteActionChoice {
  /** Leaves the requests to the rules of other HTTPRoutes. All matches of the rule must be by path prefix. */
  delegate?: RouteDelegateChoice[];
  /** Sends every request to one target. */
  forward?: RouteTargetChoice;
  /** Fields of a rule as the API writes them, for what this class does not know. */
  raw?: any;
  /** Sends the client to another address. */
  redirect?: RedirectOptions;
  /** Answers every request, and forwards none. */
  respond?: RouteExtensionChoice;
  /** Shares requests between targets, by weight; */
  split?: WeightedTarget[];
}

/** The routes that a rule leaves its requests to. Exactly one of these. */
export interface RouteDelegateChoice {
  /** Every HTTPRoute of a namespace that accepts the one that delegates as its parent. */
  everyRoute?: pulumi.Input<string>;
  /** The HTTPRoutes with a certain value of the label `delegation.kgateway.dev/label`. */
  label?: RouteDelegateLabel;
  /** The HTTPRoutes of all namespaces with a certain value of the label `delegation.kgateway.dev/label`. */
  labelOfAllNamespaces?: pulumi.Input<string>;
  /** One HTTPRoute. */
  route?: RouteDelegateRoute;
}

/** The HTTPRoutes with a certain value of the label `delegation.kgateway.dev/label`. */
export interface RouteDelegateLabel {
  /** the value of the label. */
  value: pulumi.Input<string>;
  /** The namespace of the routes. */
  namespace?: pulumi.Input<string>;
}

/** One HTTPRoute. */
export interface RouteDelegateRoute {
  /** its name. */
  name: pulumi.Input<string>;
  /** The namespace of the routes. */
  namespace?: pulumi.Input<string>;
}

/** What a rule refers to in a filter of type ExtensionRef. Exactly one of these. */
export interface RouteExtensionChoice {
  /** A DirectResponse that exists already. */
  directResponse?: pulumi.Input<string>;
  /** A TrafficPolicy that exists already. */
  trafficPolicy?: pulumi.Input<string>;
}

/** Changes a request before it is forwarded, or a response before it is returned. Exactly one of these. */
export interface RouteFilterChoice {
  /** Lets scripts of other origins call. */
  cors?: CorsOptions;
  /** Applies a TrafficPolicy to the rule. */
  extension?: RouteExtensionChoice;
  /** A filter as the API writes it, for what this class does not know. */
  raw?: any;
  /** Changes headers of the request. */
  requestHeaderModifier?: HeaderModifierOptions;
  /** Sends a copy of requests to another target, whose responses are thrown away. */
  requestMirror?: RouteFilterRequestMirror;
  /** Changes headers of the response. */
  responseHeaderModifier?: HeaderModifierOptions;
  /** Writes the Host header or the path anew. */
  urlRewrite?: UrlRewriteOptions;
}

/** Sends a copy of requests to another target, whose responses are thrown away. */
export interface RouteFilterRequestMirror {
  /** a Backend or Service; */
  target: RouteTargetChoice;
  /** What the numerator is a part of; 1 or more. */
  denominator?: pulumi.Input<number>;
  /** The share as a fraction, for less than a percent: 0 up to the denominator. */
  numerator?: pulumi.Input<number>;
  /** The share in percent, 0 to 100. Not possible beside `numerator`. */
  percent?: pulumi.Input<number>;
}

/** What a route attaches to. Exactly one of these. */
export interface RouteParentChoice {
  /** A Gateway, or one of its listeners, by name. */
  gateway?: ParentOptions;
  /** A reference as the API writes it, for kinds that this class does not know. */
  raw?: any;
  /** An HTTPRoute that delegates to this one, by name. */
  route?: RouteParentRoute;
}

/** An HTTPRoute that delegates to this one, by name. */
export interface RouteParentRoute {
  /** the name of the route. */
  name: pulumi.Input<string>;
  /** The namespace of the routes. */
  namespace?: pulumi.Input<string>;
}

/** When requests of a rule are tried again. */
export interface RouteRetry {
  /** How often, besides the first time; 1 or more. */
  attempts?: pulumi.Input<number>;
  /** The time between attempts, such as `25ms`. It grows from one to the next. */
  backoff?: pulumi.Input<string>;
  /** Status codes that count as failures, 400 to 599, besides connections that fail. */
  statusCodes?: pulumi.Input<number>[];
}

/** A Backend that exists already, by name. */
export interface RouteTargetBackend {
  /** the name of the Backend. */
  name: pulumi.Input<string>;
  /** The external hosts that it leads to, so that routes write their names into the Host header. */
  hosts?: pulumi.Input<string>[];
  /** The namespace of the Backend. */
  namespace?: pulumi.Input<string>;
}

/** What a route refers to: group, kind, name, and where it is needed the namespace and port. Exactly one of these. */
export interface RouteTargetChoice {
  /** A Backend that exists already, by name. */
  backend?: RouteTargetBackend;
  /** A reference as the API writes it, for kinds that this class does not know. */
  raw?: any;
  /** A Service of the cluster, by name. */
  service?: RouteTargetService;
}

/** A Service of the cluster, by name. */
export interface RouteTargetService {
  /** the name of the Service. */
  name: pulumi.Input<string>;
  /** The namespace of the Service. In another namespace than the route's, the Service needs a ReferenceGrant beside it that admits the route. */
  namespace?: pulumi.Input<string>;
  /** The port of the Service (not of its pods), 1 to 65535. */
  port: pulumi.Input<number>;
}

/** How long the requests of a rule may take. */
export interface RouteTimeouts {
  /** For one attempt, not above `request`. */
  backendRequest?: pulumi.Input<string>;
  /** For the whole request, retries included, such as `10s`; `0s` for no limit. */
  request?: pulumi.Input<string>;
}

/** A ServiceMonitor, for clusters with the Prometheus operator. */
export interface ServiceMonitorOptions {
  /** Annotations of the ServiceMonitor. */
  annotations?: { [key: string]: pulumi.Input<string> };
  /** Labels of the ServiceMonitor, by which Prometheus may select it. */
  labels?: { [key: string]: pulumi.Input<string> };
}

/** Which part of a Service a policy is for. */
export interface ServicePolicyTargetOptions {
  /** The name (not the number) of one port of the Service. */
  portName?: pulumi.Input<string>;
}

/** How a route reaches a Service. */
export interface ServiceTargetOptions {
  /** The namespace of the Service. In another namespace than the route's, the Service needs a ReferenceGrant beside it that admits the route. */
  namespace?: pulumi.Input<string>;
  /** The port of the Service (not of its pods), 1 to 65535. */
  port: pulumi.Input<number>;
}

/** Keeps the requests of a session with the instance that got the first of them. */
export interface SessionPersistence {
  /** After which time the session ends, such as `1h`. */
  absoluteTimeout?: pulumi.Input<string>;
  /** Whether the cookie outlives the browser's session; needs `absoluteTimeout`. */
  permanent?: boolean;
  /** The name of the cookie or header, up to 128 characters. */
  sessionName?: pulumi.Input<string>;
  /** What carries the identity of the session. */
  type?: pulumi.Input<string>;
}

/** A target that gets a copy of a share of the requests. */
export interface SplitMirror {
  /** What the numerator is a part of; 1 or more. */
  denominator?: pulumi.Input<number>;
  /** The share as a fraction, for less than a percent: 0 up to the denominator. */
  numerator?: pulumi.Input<number>;
  /** The share in percent, 0 to 100. Not possible beside `numerator`. */
  percent?: pulumi.Input<number>;
  /** Where the copies go. */
  target: RouteTargetChoice;
}

/** Requests that always go to one target, whatever the weights say. */
export interface SplitOverride {
  /** Headers that the request must have. */
  headers?: HeaderMatchChoice[];
  /** Query parameters that the request must have. */
  queryParams?: QueryParamMatchChoice[];
  /** Where these requests go. */
  target: RouteTargetChoice;
}

/** What a SplitRoute is made of. */
export interface SplitRouteArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Changes to all requests and responses of the route. */
  filters?: RouteFilterChoice[];
  /** Hosts that the route is for, such as `shop.example.com` or `*.example.com`; up to 16. */
  hostnames?: pulumi.Input<string>[];
  /** Which requests the route is for. */
  matches?: HttpRouteMatch[];
  /** Another target that gets a copy of the requests, whose responses are thrown away: a new version under real load. */
  mirror?: SplitMirror;
  /** Requests that bypass the weights, first match first. */
  overrides?: SplitOverride[];
  /** Gateways or listeners that serve the route; 1 to 32. */
  parents: RouteParentChoice[];
  /** Keep the Host header of the request where a target is an external host. */
  preserveHost?: boolean;
  /** The targets with their weights; up to 16. */
  targets: WeightedTarget[];
  /** How long requests may take. */
  timeouts?: RouteTimeouts;
}

/** What a StaticBackend is made of. */
export interface StaticBackendArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** What the hosts speak. */
  appProtocol?: pulumi.Input<string>;
  /** Write a ReferenceGrant beside the Backend for routes of other namespaces that lead to it. Each grant names this Backend alone, for the routes of one namespace. */
  autoGrant?: boolean;
  /** Names of the objects beside the Backend, by what they are: `tls` is its TLS policy, `grant-httproute-shop` the ReferenceGrant for the HTTPRoutes of the namespace `shop`. For objects that exist already under these names. */
  companionNames?: { [key: string]: pulumi.Input<string> };
  /** The hosts; requests are spread over them evenly. One at least. If one of them has a DNS name, all are looked up by DNS. */
  hosts: StaticHost[];
  /** Speak TLS with the destination. */
  tls?: BackendTlsChoice;
}

/** What a static Backend is made of. */
export interface StaticBackendOptions {
  /** What the hosts speak. */
  appProtocol?: pulumi.Input<string>;
  /** The hosts; requests are spread over them evenly. One at least. If one of them has a DNS name, all are looked up by DNS. */
  hosts: StaticHost[];
}

/** A host and its port. */
export interface StaticHost {
  /** A DNS name, or an IPv4 or IPv6 address: no scheme, no port, no wildcard. */
  host: pulumi.Input<string>;
  /** The port, 1 to 65535. */
  port: pulumi.Input<number>;
}

/** Objects of the policy's namespace that a policy is attached to by their labels. Exactly one of these. */
export interface TargetSelectorChoice {
  /** Backends that have all of these labels. */
  backends?: { [key: string]: pulumi.Input<string> };
  /** Gateways that have all of these labels. */
  gateways?: TargetSelectorGateways;
  /** GRPCRoutes that have all of these labels. */
  grpcRoutes?: TargetSelectorGrpcRoutes;
  /** HTTPRoutes that have all of these labels. */
  httpRoutes?: TargetSelectorHttpRoutes;
  /** ListenerSets that have all of these labels. */
  listenerSets?: TargetSelectorListenerSets;
  /** Services that have all of these labels. */
  services?: { [key: string]: pulumi.Input<string> };
}

/** Gateways that have all of these labels. */
export interface TargetSelectorGateways {
  labels: { [key: string]: pulumi.Input<string> };
  /** The name of one listener or rule. */
  sectionName?: pulumi.Input<string>;
}

/** GRPCRoutes that have all of these labels. */
export interface TargetSelectorGrpcRoutes {
  labels: { [key: string]: pulumi.Input<string> };
  /** The name of one listener or rule. */
  sectionName?: pulumi.Input<string>;
}

/** HTTPRoutes that have all of these labels. */
export interface TargetSelectorHttpRoutes {
  labels: { [key: string]: pulumi.Input<string> };
  /** The name of one listener or rule. */
  sectionName?: pulumi.Input<string>;
}

/** ListenerSets that have all of these labels. */
export interface TargetSelectorListenerSets {
  labels: { [key: string]: pulumi.Input<string> };
  /** The name of one listener or rule. */
  sectionName?: pulumi.Input<string>;
}

/** Which part of the selected objects a policy is for. */
export interface TargetSelectorOptions {
  /** The name of one listener or rule. */
  sectionName?: pulumi.Input<string>;
}

/** A listener that knows neither hosts nor certificates. */
export interface TcpListenerOptions {
  /** The routes that may attach. */
  allowedRoutes?: AllowedRoutesChoice;
  /** The port, 1 to 65535 without 8082, 9091 and 19000, which the proxy uses itself. */
  port: pulumi.Input<number>;
}

/** What a TcpRoute is made of. */
export interface TcpRouteArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Listeners for TCP, or for TLS that ends there; 1 to 32. */
  parents: RouteParentChoice[];
  /** The targets with their weights; up to 16. All connections of the listener go to them: kgateway reads one rule only. */
  targets: WeightedTarget[];
}

/** A listener that ends TLS connections. */
export interface TerminatingListenerOptions {
  /** The routes that may attach. */
  allowedRoutes?: AllowedRoutesChoice;
  /** The certificates to present, chosen by server name; 1 to 64. */
  certificates: CertificateReference[];
  /** The host that it listens for, such as `shop.example.com` or `*.example.com`. */
  hostname?: pulumi.Input<string>;
  /** The port, 1 to 65535 without 8082, 9091 and 19000, which the proxy uses itself. */
  port?: pulumi.Input<number>;
  /** Settings of TLS by name, as the gateway defines them; up to 16. */
  tlsOptions?: { [key: string]: pulumi.Input<string> };
}

/** What a TlsBackend is made of. */
export interface TlsBackendArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** What the host speaks. */
  appProtocol?: pulumi.Input<string>;
  /** Write a ReferenceGrant beside the Backend for routes of other namespaces that lead to it. Each grant names this Backend alone, for the routes of one namespace. */
  autoGrant?: boolean;
  /** Names of the objects beside the Backend, by what they are: `tls` is its TLS policy, `grant-httproute-shop` the ReferenceGrant for the HTTPRoutes of the namespace `shop`. For objects that exist already under these names. */
  companionNames?: { [key: string]: pulumi.Input<string> };
  /** The DNS name of the host: also the name that is asked for (SNI), verified on the certificate, and written into the Host header. */
  host: pulumi.Input<string>;
  /** The port, 1 to 65535. */
  port?: pulumi.Input<number>;
  /** How TLS is spoken. */
  tls?: BackendTlsChoice;
}

/** Files of the proxy's container. */
export interface TlsFiles {
  /** The path of the CA's certificate. */
  rootCA: pulumi.Input<string>;
  /** The path of the gateway's own certificate, for mutual TLS. */
  tlsCertificate?: pulumi.Input<string>;
  /** The path of the key of the gateway's own certificate. */
  tlsKey?: pulumi.Input<string>;
}

/** What a TlsRoute is made of. */
export interface TlsRouteArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** The server names (SNI) that the route is for, such as `db.example.com` or `*.example.com`; one at least. */
  hostnames: pulumi.Input<string>[];
  /** Listeners for TLS; 1 to 32. */
  parents: RouteParentChoice[];
  /** The targets with their weights; up to 16. All connections with these names go to them: kgateway reads one rule only. */
  targets: WeightedTarget[];
}

/** A taint that pods put up with. */
export interface TolerationOptions {
  /** `NoSchedule`, `PreferNoSchedule` or `NoExecute`. */
  effect?: pulumi.Input<string>;
  /** The key of the taint. */
  key?: pulumi.Input<string>;
  /** `Exists` or `Equal`. */
  operator?: pulumi.Input<string>;
  /** How long to stay on a node after a taint of effect `NoExecute` came, in seconds. */
  tolerationSeconds?: pulumi.Input<number>;
  /** The value of the taint. */
  value?: pulumi.Input<string>;
}

/** How pods are spread over zones or nodes. */
export interface TopologySpreadOptions {
  /** Which pods are counted. */
  labelSelector?: LabelSelectorOptions;
  /** Labels of pods whose values have to be equal for a pod to count. */
  matchLabelKeys?: pulumi.Input<string>[];
  /** By how many pods places may differ; 1 or more. */
  maxSkew?: pulumi.Input<number>;
  /** How many places there must be; 1 or more. Only with `DoNotSchedule`. */
  minDomains?: pulumi.Input<number>;
  /** Whether nodes that the pods' affinity excludes count: `Honor` or `Ignore`. */
  nodeAffinityPolicy?: pulumi.Input<string>;
  /** Whether nodes with taints count that the pods do not put up with: `Honor` (they do not) or `Ignore` (they do). */
  nodeTaintsPolicy?: pulumi.Input<string>;
  /** The label of nodes that tells places apart, such as `topology.kubernetes.io/zone`. */
  topologyKey: pulumi.Input<string>;
  /** `DoNotSchedule` or `ScheduleAnyway`. */
  whenUnsatisfiable?: pulumi.Input<string>;
}

/** Admits or refuses clients by their IP address. */
export interface TrafficPolicyAcl {
  /** What happens to addresses that no rule fits. */
  defaultAction: pulumi.Input<string>;
  /** The answer to refused requests. */
  denyResponse?: TrafficPolicyAclDenyResponse;
  /** Addresses and what happens to them, in any order. At most 256 items. */
  rules?: TrafficPolicyAclRule[];
}

/** The answer to refused requests. */
export interface TrafficPolicyAclDenyResponse {
  /** Name of a response header that names the rule that refused. 1 to 256 characters. */
  blockedByHeaderName?: pulumi.Input<string>;
  /** Headers that the answer gets. At most 16 items. */
  headers?: TrafficPolicyAclDenyResponseHeader[];
  /** HTTP status of the answer. 100 to 599. */
  statusCode?: pulumi.Input<number>;
}

/** An entry of `acl.denyResponse.headers` of a TrafficPolicy. Headers that the answer gets. */
export interface TrafficPolicyAclDenyResponseHeader {
  /** Name of the header. 1 to 256 characters. */
  name: pulumi.Input<string>;
  /** Value of the header. At most 4096 characters. */
  value: pulumi.Input<string>;
}

/** An entry of `acl.rules` of a TrafficPolicy. Addresses and what happens to them, in any order. */
export interface TrafficPolicyAclRule {
  /** What happens to the addresses. */
  action: pulumi.Input<string>;
  /** IP addresses and ranges such as `10.0.0.0/8`. 1 to 256 items. */
  cidrs: pulumi.Input<string>[];
  /** Name of the rule, for logs and `blockedByHeaderName`. At most 256 characters. */
  name?: pulumi.Input<string>;
}

/** Asks for an API key. */
export interface TrafficPolicyApiKeyAuth {
  /** Name of a request header in which the backend gets the name of the client. */
  clientIdHeader?: pulumi.Input<string>;
  /** An empty object switches this off for the targets, whatever policies of a wider scope say. */
  disable?: boolean;
  /** Whether the backend gets the key, too. */
  forwardCredential?: boolean;
  /** Where the key is looked for; the first place that has one counts. At most 16 items. */
  keySources?: TrafficPolicyApiKeyAuthKeySource[];
  /** Secret that holds the keys: names of clients as keys, API keys as values. */
  secretRef?: TrafficPolicyApiKeyAuthSecretRef;
  /** Secrets that hold the keys, by labels. An API key must not be in two of them. */
  secretSelector?: TrafficPolicyApiKeyAuthSecretSelector;
}

/** An entry of `apiKeyAuth.keySources` of a TrafficPolicy. Where the key is looked for; the first place that has one counts. */
export interface TrafficPolicyApiKeyAuthKeySource {
  /** Name of the cookie. Looked at after header and query. 1 to 256 characters. */
  cookie?: pulumi.Input<string>;
  /** Name of the header. Looked at first. 1 to 256 characters. */
  header?: pulumi.Input<string>;
  /** Name of the query parameter. Looked at after the header. 1 to 256 characters. */
  query?: pulumi.Input<string>;
}

/** Secret that holds the keys: names of clients as keys, API keys as values. */
export interface TrafficPolicyApiKeyAuthSecretRef {
  /** API group of the Secret, which is empty. At most 253 characters. */
  group?: pulumi.Input<string>;
  /** Always `Secret`. 1 to 63 characters. */
  kind?: pulumi.Input<string>;
  /** Name of the Secret. 1 to 253 characters. */
  name: pulumi.Input<string>;
  /** Namespace of the Secret. Another one than that of the policy needs a ReferenceGrant there. 1 to 63 characters. */
  namespace?: pulumi.Input<string>;
}

/** Secrets that hold the keys, by labels. */
export interface TrafficPolicyApiKeyAuthSecretSelector {
  /** Labels that a Secret must have, all of them. */
  matchLabels: { [key: string]: pulumi.Input<string> };
}

/** What a TrafficPolicy is made of. */
export interface TrafficPolicyArgs {
  /** Metadata of the object. */
  metadata?: MetadataArgs;
  /** Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address. */
  waitForAccepted?: boolean;
  /** Admits or refuses clients by their IP address. Of the rules that fit, the one with the longest prefix wins. In kgateway since 2.3. */
  acl?: TrafficPolicyAcl;
  /** Asks for an API key. Write one of `secretRef`, `secretSelector` and `disable`. */
  apiKeyAuth?: TrafficPolicyApiKeyAuth;
  /** Sends the DNS name of the chosen endpoint as Host. A hostname that a URLRewrite filter sets wins. Only for HTTPRoutes; endpoints of Services have no such name. */
  autoHostRewrite?: boolean;
  /** Asks for user name and password. Write either `secretRef` or `disable`; `users` would put passwords into the manifest. */
  basicAuth?: TrafficPolicyBasicAuth;
  /** Holds requests back until their body is complete. Write either `maxRequestSize` or `disable`. */
  buffer?: TrafficPolicyBuffer;
  /** Compresses responses and decompresses requests. */
  compression?: TrafficPolicyCompression;
  /** Which other web sites may call from a browser. Preflight requests are answered by the gateway. */
  cors?: TrafficPolicyCors;
  /** Refuses requests that change something and come from a foreign origin. */
  csrf?: TrafficPolicyCsrf;
  /** Asks a service whether a request may pass. Write either `extensionRef` or `disable`. */
  extAuth?: TrafficPolicyExtAuth;
  /** Lets a service read and change requests and responses. Write either `extensionRef` or `disable`. */
  extProc?: TrafficPolicyExtProc;
  /** Makes requests slow or fail on purpose, for tests. In kgateway since 2.3. */
  faultInjection?: TrafficPolicyFaultInjection;
  /** Changes headers of requests and responses. */
  headerModifiers?: TrafficPolicyHeaderModifiers;
  /** Follows redirects of the backend itself, instead of handing them to the client. In kgateway since 2.4. */
  internalRedirect?: TrafficPolicyInternalRedirect;
  /** Asks for a JSON Web Token. Write either `extensionRef` or `disable`. */
  jwtAuth?: TrafficPolicyJwtAuth;
  /** Sends users who are not logged in to an identity provider. Pair it with `csrf`: cookies alone do not protect. */
  oauth2?: TrafficPolicyOauth2;
  /** Limits how many requests pass. */
  rateLimit?: TrafficPolicyRateLimit;
  /** Admits or refuses requests by CEL expressions, on claims of tokens for example. Only the policy nearest to the route counts. */
  rbac?: TrafficPolicyRbac;
  /** How the Host of copies is written that a RequestMirror filter makes. At least 1 field. In kgateway since 2.5. */
  requestMirror?: TrafficPolicyRequestMirror;
  /** Sends requests again that failed. Needs `retryOn` or `statusCodes`. A retry of the HTTPRoute itself wins. */
  retry?: TrafficPolicyRetry;
  /** Objects by their labels. */
  selectors?: TargetSelectorChoice[];
  /** Name under which Envoy counts the requests of each route. `{{route_namespace}}`, `{{route_name}}` and `{{rule_name}}` in it are filled in. Only for HTTPRoutes and GRPCRoutes. 1 to 256 characters. In kgateway since 2.4. */
  statPrefix?: pulumi.Input<string>;
  /** Objects, or parts of them: a Gateway, a listener, a route, a rule, a Backend, a Service; up to 16. */
  targets?: PolicyTargetChoice[];
  /** How long things may take. Timeouts of the HTTPRoute itself win. */
  timeouts?: TrafficPolicyTimeouts;
  /** Changes the tracing that a ListenerPolicy sets up; nothing is traced without that. Only for HTTPRoutes and GRPCRoutes. In kgateway since 2.3. */
  tracing?: TrafficPolicyTracing;
  /** Rewrites headers and bodies by templates. */
  transformation?: TrafficPolicyTransformation;
  /** Rewrites the path by a regular expression. Only for HTTPRoutes. */
  urlRewrite?: TrafficPolicyUrlRewrite;
}

/** Asks for user name and password. */
export interface TrafficPolicyBasicAuth {
  /** An empty object switches this off for the targets, whatever policies of a wider scope say. */
  disable?: boolean;
  /** Secret that holds the users, in the format of `htpasswd` with SHA hashes. */
  secretRef?: TrafficPolicyBasicAuthSecretRef;
}

/** Secret that holds the users, in the format of `htpasswd` with SHA hashes. */
export interface TrafficPolicyBasicAuthSecretRef {
  /** Key within the Secret. At least 1 character. */
  key?: pulumi.Input<string>;
  /** Name of the Secret. 1 to 253 characters. */
  name: pulumi.Input<string>;
  /** Namespace of the Secret. Another one than that of the policy needs a ReferenceGrant there. 1 to 63 characters. */
  namespace?: pulumi.Input<string>;
}

/** Holds requests back until their body is complete. */
export interface TrafficPolicyBuffer {
  /** An empty object switches this off for the targets, whatever policies of a wider scope say. */
  disable?: boolean;
  /** Size of the largest body, as bytes or as quantity such as `64Ki`: more than 0, less than `4Gi`. Larger ones are answered with 413. */
  maxRequestSize?: any;
}

/** Compresses responses and decompresses requests. */
export interface TrafficPolicyCompression {
  /** Decompresses requests before they are sent on. */
  requestDecompression?: TrafficPolicyCompressionRequestDecompression;
  /** Compresses responses of textual types for clients that accept it. Only for HTTPRoutes. */
  responseCompression?: TrafficPolicyCompressionRequestDecompression;
}

/** Stands at `compression.requestDecompression` and `compression.responseCompression` of a TrafficPolicy. */
export interface TrafficPolicyCompressionRequestDecompression {
  /** An empty object switches this off for the targets, whatever policies of a wider scope say. */
  disable?: boolean;
  /** Codecs: which are undone in requests, or offered for responses. The headers of the client choose. 1 to 3 items. In kgateway since 2.4. */
  libraries?: pulumi.Input<string>[];
}

/** Which other web sites may call from a browser. */
export interface TrafficPolicyCors {
  /** Whether browsers may send cookies and credentials along. */
  allowCredentials?: boolean;
  /** Request headers that browsers may send. `*` is alone and allows all. At most 64 items. Each 1 to 256 characters. */
  allowHeaders?: pulumi.Input<string>[];
  /** Methods that browsers may use. `*` is alone and allows all. At most 9 items. */
  allowMethods?: pulumi.Input<string>[];
  /** Origins that may call: scheme, host and port, as in `https://app.example.com`, with at most a leading `*.` in the host. `*` is alone and allows all. At most 64 items. Each 1 to 253 characters. */
  allowOrigins?: pulumi.Input<string>[];
  /** An empty object switches this off for the targets, whatever policies of a wider scope say. */
  disable?: boolean;
  /** Response headers that scripts in the browser may read, beside those that are always safe. At most 64 items. Each 1 to 256 characters. */
  exposeHeaders?: pulumi.Input<string>[];
  /** How many seconds a browser may keep the answer to a preflight request. At least 1. */
  maxAge?: pulumi.Input<number>;
}

/** Refuses requests that change something and come from a foreign origin. */
export interface TrafficPolicyCsrf {
  /** Origins that are admitted beside that of the request itself. At most 16 items. */
  additionalOrigins?: TrafficPolicyCsrfAdditionalOrigin[];
  /** Percentage of requests that are checked. Not beside `percentageShadowed`. 0 to 100. */
  percentageEnabled?: pulumi.Input<number>;
  /** Percentage of requests that are checked and counted, but never refused. Not beside `percentageEnabled`. 0 to 100. */
  percentageShadowed?: pulumi.Input<number>;
}

/** An entry of `csrf.additionalOrigins` of a TrafficPolicy. Origins that are admitted beside that of the request itself. */
export interface TrafficPolicyCsrfAdditionalOrigin {
  /** Fits texts that have this anywhere in them. */
  contains?: pulumi.Input<string>;
  /** Fits this text only. */
  exact?: pulumi.Input<string>;
  /** Whether upper and lower case are the same. Has no effect on `safeRegex`. */
  ignoreCase?: boolean;
  /** Fits texts that begin with this. */
  prefix?: pulumi.Input<string>;
  /** Fits texts that match the regular expression as a whole, in the syntax of RE2. */
  safeRegex?: pulumi.Input<string>;
  /** Fits texts that end with this. */
  suffix?: pulumi.Input<string>;
}

/** Asks a service whether a request may pass. */
export interface TrafficPolicyExtAuth {
  /** Further values that the service gets with every request. */
  contextExtensions?: { [key: string]: pulumi.Input<string> };
  /** An empty object switches this off for the targets, whatever policies of a wider scope say. */
  disable?: boolean;
  /** GatewayExtension that says which service is asked, and how. */
  extensionRef?: GatewayExtensionChoice;
  /** Sends the body to the service, too. Requests are then held back until it is complete. */
  withRequestBody?: TrafficPolicyExtAuthWithRequestBody;
}

/** Sends the body to the service, too. */
export interface TrafficPolicyExtAuthWithRequestBody {
  /** Whether a body that is larger than `maxRequestBytes` is cut and sent. If not, the request is answered with 413. */
  allowPartialMessage?: boolean;
  /** How many bytes of the body are held back at most. At least 1. */
  maxRequestBytes: pulumi.Input<number>;
  /** Whether the service gets the body as bytes, for bodies that are no UTF-8. */
  packAsBytes?: boolean;
}

/** Lets a service read and change requests and responses. */
export interface TrafficPolicyExtProc {
  /** An empty object switches this off for the targets, whatever policies of a wider scope say. */
  disable?: boolean;
  /** GatewayExtension that says which service takes part. */
  extensionRef?: GatewayExtensionChoice;
  /** Which parts of requests and responses the service gets. */
  processingMode?: TrafficPolicyExtProcProcessingMode;
}

/** Which parts of requests and responses the service gets. */
export interface TrafficPolicyExtProcProcessingMode {
  /** How the service gets the body of requests. */
  requestBodyMode?: pulumi.Input<string>;
  /** Whether the service gets the headers of requests. */
  requestHeaderMode?: pulumi.Input<string>;
  /** Whether the service gets the trailers of requests. */
  requestTrailerMode?: pulumi.Input<string>;
  /** How the service gets the body of responses. */
  responseBodyMode?: pulumi.Input<string>;
  /** Whether the service gets the headers of responses. */
  responseHeaderMode?: pulumi.Input<string>;
  /** Whether the service gets the trailers of responses. */
  responseTrailerMode?: pulumi.Input<string>;
}

/** Makes requests slow or fail on purpose, for tests. */
export interface TrafficPolicyFaultInjection {
  /** Answers requests with an error. Write either `httpStatus` or `grpcStatus`. */
  abort?: TrafficPolicyFaultInjectionAbort;
  /** Holds requests back. */
  delay?: TrafficPolicyFaultInjectionDelay;
  /** An empty object switches this off for the targets, whatever policies of a wider scope say. */
  disable?: boolean;
  /** How many requests may have a fault at the same time. At least 0. */
  maxActiveFaults?: pulumi.Input<number>;
  /** Slows response bodies down. */
  responseRateLimit?: TrafficPolicyFaultInjectionResponseRateLimit;
}

/** Answers requests with an error. */
export interface TrafficPolicyFaultInjectionAbort {
  /** Status of the answer to gRPC calls. 0 to 16. */
  grpcStatus?: pulumi.Input<number>;
  /** HTTP status of the answer. 200 to 599. */
  httpStatus?: pulumi.Input<number>;
  /** Percentage of requests that fail. 0 to 100. */
  percentage?: pulumi.Input<number>;
}

/** Holds requests back. */
export interface TrafficPolicyFaultInjectionDelay {
  /** How long a request is held back: 1ms to 1h. At most 32 characters. */
  fixedDelay: pulumi.Input<string>;
  /** Percentage of requests that are held back. 0 to 100. */
  percentage?: pulumi.Input<number>;
}

/** Slows response bodies down. */
export interface TrafficPolicyFaultInjectionResponseRateLimit {
  /** Speed in kilobits per second. At least 1. */
  kbitsPerSecond: pulumi.Input<number>;
  /** Percentage of requests that are slowed down. 0 to 100. */
  percentage?: pulumi.Input<number>;
}

/** Changes headers of requests and responses. */
export interface TrafficPolicyHeaderModifiers {
  /** Changes of requests. */
  request?: TrafficPolicyHeaderModifiersRequest;
  /** Changes of responses. */
  response?: TrafficPolicyHeaderModifiersRequest;
}

/** Stands at `headerModifiers.request` and `headerModifiers.response` of a TrafficPolicy. */
export interface TrafficPolicyHeaderModifiersRequest {
  /** Headers that get a value beside those that they have. At most 16 items. */
  add?: TrafficPolicyHeaderModifiersRequestAdd[];
  /** Names of headers to take away, in any case of letters. At most 16 items. */
  remove?: pulumi.Input<string>[];
  /** Headers that get a value, in place of any that they have. At most 16 items. */
  set?: TrafficPolicyHeaderModifiersRequestAdd[];
}

/** An entry of `headerModifiers.request.add`, `headerModifiers.request.set`, `headerModifiers.response.add` and 1 more place of a TrafficPolicy. */
export interface TrafficPolicyHeaderModifiersRequestAdd {
  /** Name of the header, in any case of letters. 1 to 256 characters. */
  name?: pulumi.Input<string>;
  /** Secret that holds the value, for what should not be in a manifest. In kgateway since 2.4. */
  secretRef?: TrafficPolicyHeaderModifiersRequestAddSecretRef;
  /** Value of the header. Write either this or `secretRef`. 1 to 4096 characters. */
  value?: pulumi.Input<string>;
}

/** Secret that holds the value, for what should not be in a manifest. */
export interface TrafficPolicyHeaderModifiersRequestAddSecretRef {
  /** Key within the Secret. 1 to 253 characters. */
  key?: pulumi.Input<string>;
  /** Name of the Secret. 1 to 253 characters. */
  name: pulumi.Input<string>;
  /** Namespace of the Secret. Another one than that of the policy needs a ReferenceGrant there. 1 to 63 characters. */
  namespace?: pulumi.Input<string>;
}

/** Follows redirects of the backend itself, instead of handing them to the client. */
export interface TrafficPolicyInternalRedirect {
  /** Whether a redirect may go from HTTP to HTTPS or back. */
  allowCrossSchemeRedirect?: boolean;
  /** How many redirects in a row are followed for one request. At least 1. */
  maxRedirects?: pulumi.Input<number>;
  /** Status codes that are followed. 1 to 5 items. */
  redirectResponseCodes?: pulumi.Input<number>[];
  /** Headers of the redirect that are taken over into the next request. 1 to 16 items. Each 1 to 256 characters. */
  responseHeadersToCopy?: pulumi.Input<string>[];
}

/** Asks for a JSON Web Token. */
export interface TrafficPolicyJwtAuth {
  /** An empty object switches this off for the targets, whatever policies of a wider scope say. */
  disable?: boolean;
  /** GatewayExtension that says which issuers are trusted. */
  extensionRef?: GatewayExtensionChoice;
}

/** Sends users who are not logged in to an identity provider. */
export interface TrafficPolicyOauth2 {
  /** GatewayExtension that says which provider is used. */
  extensionRef: GatewayExtensionChoice;
}

/** Limits how many requests pass. */
export interface TrafficPolicyRateLimit {
  /** A limit over all proxies, which a service counts. */
  global?: TrafficPolicyRateLimitGlobal;
  /** A limit that each proxy counts on its own. */
  local?: TrafficPolicyRateLimitLocal;
}

/** A limit over all proxies, which a service counts. */
export interface TrafficPolicyRateLimitGlobal {
  /** What is counted. Each descriptor is looked up in the limits of the service. At least 1 item. */
  descriptors: TrafficPolicyRateLimitGlobalDescriptor[];
  /** GatewayExtension that says which service counts. */
  extensionRef: GatewayExtensionChoice;
}

/** An entry of `rateLimit.global.descriptors` of a TrafficPolicy. What is counted. Each descriptor is looked up in the limits of the service. */
export interface TrafficPolicyRateLimitGlobalDescriptor {
  /** Parts of the descriptor, in the order in which the service has them. At least 1 item. */
  entries: TrafficPolicyRateLimitGlobalDescriptorEntry[];
}

/** An entry of `rateLimit.global.descriptors.entries` of a TrafficPolicy. Parts of the descriptor, in the order in which the service has them. */
export interface TrafficPolicyRateLimitGlobalDescriptorEntry {
  /** A fixed key and value, for the type `Generic`. */
  generic?: TrafficPolicyRateLimitGlobalDescriptorEntryGeneric;
  /** Name of the header, for the type `Header`. At least 1 character. */
  header?: pulumi.Input<string>;
  /** Where the value comes from. */
  type: pulumi.Input<string>;
}

/** A fixed key and value, for the type `Generic`. */
export interface TrafficPolicyRateLimitGlobalDescriptorEntryGeneric {
  /** Key of the entry. At least 1 character. */
  key: pulumi.Input<string>;
  /** Value of the entry. At least 1 character. */
  value: pulumi.Input<string>;
}

/** A limit that each proxy counts on its own. */
export interface TrafficPolicyRateLimitLocal {
  /** Percentage of requests that are counted. 0 to 100. In kgateway since 2.3. */
  percentEnabled?: pulumi.Input<number>;
  /** Percentage of requests over the limit that are refused; the others pass. 0 to 100. In kgateway since 2.3. */
  percentEnforced?: pulumi.Input<number>;
  /** How many requests pass. Each takes a token, and without tokens the answer is 429. */
  tokenBucket?: TrafficPolicyRateLimitLocalTokenBucket;
}

/** How many requests pass. */
export interface TrafficPolicyRateLimitLocalTokenBucket {
  /** How often tokens come: at least 50ms. At most 32 characters. */
  fillInterval: pulumi.Input<string>;
  /** How many tokens there are at most: the largest burst. At least 1. */
  maxTokens: pulumi.Input<number>;
  /** How many tokens come each time. At least 1. */
  tokensPerFill?: pulumi.Input<number>;
}

/** Admits or refuses requests by CEL expressions, on claims of tokens for example. */
export interface TrafficPolicyRbac {
  /** What happens to requests that fit. */
  action?: pulumi.Input<string>;
  /** Which requests fit. */
  policy: TrafficPolicyRbacPolicy;
}

/** Which requests fit. */
export interface TrafficPolicyRbacPolicy {
  /** CEL expressions. A request fits when one of them is true. 1 to 256 items. Each 1 to 16384 characters. */
  matchExpressions: pulumi.Input<string>[];
}

/** How the Host of copies is written that a RequestMirror filter makes. */
export interface TrafficPolicyRequestMirror {
  /** Whether the Host of copies stays without `-shadow` at its end. */
  disableShadowHostSuffixAppend?: boolean;
  /** Host that copies get. At least 1 character. */
  hostRewriteLiteral?: pulumi.Input<string>;
}

/** Sends requests again that failed. */
export interface TrafficPolicyRetry {
  /** How often a request is sent again at most. 0 switches retries off. At least 0. */
  attempts?: pulumi.Input<number>;
  /** Duration that waits between attempts grow from, at random and by doubling, up to ten times of it. At least 1ms. At most 32 characters. */
  backoffBaseInterval?: pulumi.Input<string>;
  /** Longest duration of one attempt, the first included. Must be shorter than `timeouts.request`. At most 32 characters. */
  perTryTimeout?: pulumi.Input<string>;
  /** Failures after which a request is sent again. At least 1 item. */
  retryOn?: pulumi.Input<string>[];
  /** HTTP status codes after which a request is sent again, beside `retryOn`. At least 1 item. Each 400 to 599. */
  statusCodes?: pulumi.Input<number>[];
}

/** How long things may take. */
export interface TrafficPolicyTimeouts {
  /** Longest duration of a whole request with all attempts. `0s` stands for none. At most 32 characters. */
  request?: pulumi.Input<string>;
  /** Longest duration in which nothing is sent or received. `0s` stands for none. At most 32 characters. */
  streamIdle?: pulumi.Input<string>;
}

/** Changes the tracing that a ListenerPolicy sets up; */
export interface TrafficPolicyTracing {
  /** Attributes that spans get, beside those of the listener. An equal name wins. At most 16 items. */
  attributes?: TrafficPolicyTracingAttribute[];
  /** Percentage of requests with the header `x-client-trace-id` that are traced. 0 to 100. */
  clientSampling?: pulumi.Input<number>;
  /** An empty object switches this off for the targets, whatever policies of a wider scope say. */
  disable?: boolean;
  /** Percentage of requests that are traced at most, whatever asked for it. 0 to 100. */
  overallSampling?: pulumi.Input<number>;
  /** Percentage of requests that are traced at random. 0 to 100. */
  randomSampling?: pulumi.Input<number>;
}

/** An entry of `tracing.attributes` of a TrafficPolicy. Attributes that spans get, beside those of the listener. An equal name wins. */
export interface TrafficPolicyTracingAttribute {
  /** Takes the value from an environment variable of the proxy. */
  environment?: TrafficPolicyTracingAttributeEnvironment;
  /** Takes a fixed value. */
  literal?: TrafficPolicyTracingAttributeLiteral;
  /** Takes the value from metadata of Envoy, as JSON. */
  metadata?: TrafficPolicyTracingAttributeMetadata;
  /** Name of the attribute, once in a list. */
  name: pulumi.Input<string>;
  /** Takes the value from a header of the request. */
  requestHeader?: TrafficPolicyTracingAttributeEnvironment;
}

/** Stands at `tracing.attributes.environment` and `tracing.attributes.requestHeader` of a TrafficPolicy. */
export interface TrafficPolicyTracingAttributeEnvironment {
  /** Value where the source has none. */
  defaultValue?: pulumi.Input<string>;
  /** Name of the variable or of the header. */
  name: pulumi.Input<string>;
}

/** Takes a fixed value. */
export interface TrafficPolicyTracingAttributeLiteral {
  /** The value. */
  value: pulumi.Input<string>;
}

/** Takes the value from metadata of Envoy, as JSON. */
export interface TrafficPolicyTracingAttributeMetadata {
  /** Value where the metadata has none. */
  defaultValue?: pulumi.Input<string>;
  /** Whose metadata it is. */
  kind: pulumi.Input<string>;
  /** Where in the metadata the value is. */
  metadataKey: TrafficPolicyTracingAttributeMetadataMetadataKey;
}

/** Where in the metadata the value is. */
export interface TrafficPolicyTracingAttributeMetadataMetadataKey {
  /** Namespace of metadata, often the name of a filter. */
  key: pulumi.Input<string>;
  /** Keys that lead to the value, from the outermost. */
  path: TrafficPolicyTracingAttributeMetadataMetadataKeyPath[];
}

/** An entry of `tracing.attributes.metadata.metadataKey.path` of a TrafficPolicy. Keys that lead to the value, from the outermost. */
export interface TrafficPolicyTracingAttributeMetadataMetadataKeyPath {
  /** Key at this level. */
  key: pulumi.Input<string>;
}

/** Rewrites headers and bodies by templates. */
export interface TrafficPolicyTransformation {
  /** What happens to requests before they are sent on. */
  request?: TrafficPolicyTransformationRequest;
  /** What happens to responses before the client gets them. */
  response?: TrafficPolicyTransformationRequest;
}

/** Stands at `transformation.request` and `transformation.response` of a TrafficPolicy. */
export interface TrafficPolicyTransformationRequest {
  /** Headers that get a value beside those that they have. At most 16 items. */
  add?: TrafficPolicyTransformationRequestAdd[];
  /** How the body is read and written. It is then held back until it is complete. */
  body?: TrafficPolicyTransformationRequestBody;
  /** Values to leave in the metadata of the request, for access logs and later filters. At most 16 items. In kgateway since 2.3. */
  dynamicMetadata?: TrafficPolicyTransformationRequestDynamicMetadata[];
  /** Names of headers to take away. At most 16 items. */
  remove?: pulumi.Input<string>[];
  /** Headers that get a value, in place of any that they have. At most 16 items. */
  set?: TrafficPolicyTransformationRequestAdd[];
}

/** An entry of `transformation.request.add`, `transformation.request.set`, `transformation.response.add` and 1 more place of a TrafficPolicy. */
export interface TrafficPolicyTransformationRequestAdd {
  /** Name of the header; pseudo headers such as `:path` work, too. */
  name: pulumi.Input<string>;
  /** What the header is set to. It is a template in the syntax of Inja. */
  value?: pulumi.Input<string>;
}

/** How the body is read and written. */
export interface TrafficPolicyTransformationRequestBody {
  /** How the body is read, so that templates can use it. "None" in kgateway since 2.3. */
  parseAs?: pulumi.Input<string>;
  /** What the body is replaced by. It is a template in the syntax of Inja. */
  value?: pulumi.Input<string>;
}

/** An entry of `transformation.request.dynamicMetadata` and `transformation.response.dynamicMetadata` of a TrafficPolicy. Values to leave in the metadata of the request, for access logs and later filters. */
export interface TrafficPolicyTransformationRequestDynamicMetadata {
  /** Key within the namespace of metadata. 1 to 256 characters. */
  key: pulumi.Input<string>;
  /** Namespace of metadata, often the name of a filter. It is none of Kubernetes. 1 to 256 characters. */
  namespace: pulumi.Input<string>;
  /** What is stored. */
  value: TrafficPolicyTransformationRequestDynamicMetadataValue;
}

/** What is stored. */
export interface TrafficPolicyTransformationRequestDynamicMetadataValue {
  /** A text to store. It is a template in the syntax of Inja. At least 1 character. */
  stringValue?: pulumi.Input<string>;
}

/** Rewrites the path by a regular expression. */
export interface TrafficPolicyUrlRewrite {
  /** How the path is rewritten. Has no effect where a filter of the route already rewrites the path. */
  pathRegex?: TrafficPolicyUrlRewritePathRegex;
}

/** How the path is rewritten. */
export interface TrafficPolicyUrlRewritePathRegex {
  /** Regular expression in the syntax of RE2. Every part of the path that fits is replaced. 1 to 1024 characters. */
  pattern: pulumi.Input<string>;
  /** What takes the place of what fits. `\1` stands for the first group of the pattern. 1 to 1024 characters. */
  substitution: pulumi.Input<string>;
}

/** What `RouteFilter.urlRewrite` writes anew. */
export interface UrlRewriteOptions {
  /** The Host header that the destination sees: a plain DNS name. */
  hostname?: pulumi.Input<string>;
  /** The path that the destination sees. */
  path?: PathRewriteChoice;
}

/** What pods get to compute with, by what they used. */
export interface VerticalPodAutoscalerOptions {
  /** Names of recommenders. */
  recommenders?: any[];
  /** `containerPolicies`. */
  resourcePolicy?: any;
  /** `updateMode`: `Off`, `Initial`, `Recreate`, `InPlaceOrRecreate` or `Auto`; and `minReplicas`. */
  updatePolicy?: any;
}

/** A target and its share of the requests. */
export interface WeightedTarget {
  /** Changes to the requests and responses of this share: header modifiers and CORS. */
  filters?: RouteFilterChoice[];
  /** Where the share goes. */
  target: RouteTargetChoice;
  /** Its weight, 0 to 1,000,000. The share is the weight divided by the sum of all weights, so any scale will do. */
  weight?: pulumi.Input<number>;
}

/** A certificate that cert-manager makes and renews. */
export interface XdsCertificateOptions {
  /** How long a certificate is good for, such as `2160h`. */
  duration?: pulumi.Input<string>;
  /** The group of the issuer. */
  issuerGroup?: pulumi.Input<string>;
  /** The kind of the issuer: `Issuer` or `ClusterIssuer`. */
  issuerKind?: pulumi.Input<string>;
  /** The name of the issuer. It has to be one with a CA, which cert-manager then puts into the Secret. */
  issuerName: pulumi.Input<string>;
  /** How long before its end a certificate is renewed, such as `360h`. */
  renewBefore?: pulumi.Input<string>;
}

/** TLS between the controller and its proxies. Exactly one of these. */
export interface XdsTlsChoice {
  /** A Certificate of cert-manager for the names of the Service, kept in the usual Secret. */
  certificate?: XdsCertificateOptions;
  /** A Secret of type `kubernetes.io/tls` in the namespace of the controller, which has `ca.crt`, too. Its certificate has to be good for `<service>`, `<service>.<namespace>`, `<service>.<namespace>.svc` and `<service>.<namespace>.svc.<cluster domain>`. */
  secret?: pulumi.Input<string>;
}

/** A destination that routes can refer to, of any kind. */
export class Backend extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: BackendArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:Backend', name, {}, options);
    const { name: objectName, namespace } = make('Backend', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** How the gateway speaks with Backends and Services: load balancing, health checks, outlier detection, circuit breakers, keepalive, protocol options, DNS and TLS. */
export class BackendConfigPolicy extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: BackendConfigPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:BackendConfigPolicy', name, {}, options);
    const { name: objectName, namespace } = make('BackendConfigPolicy', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** TLS to Backends that exist already, and to Services. */
export class BackendTlsPolicy extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: BackendTlsPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:BackendTlsPolicy', name, {}, options);
    const { name: objectName, namespace } = make('BackendTlsPolicy', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** An answer of the gateway itself, for rules that forward nothing: maintenance, a health page, a blocked path. */
export class DirectResponse extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: DirectResponseArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:DirectResponse', name, {}, options);
    const { name: objectName, namespace } = make('DirectResponse', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** A Backend that forwards each request to the host that its Host header names. */
export class DynamicForwardProxyBackend extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: DynamicForwardProxyBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:DynamicForwardProxyBackend', name, {}, options);
    const { name: objectName, namespace } = make('DynamicForwardProxyBackend', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** A Backend that leads to the running instances of AWS EC2 that have certain tags. */
export class Ec2Backend extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: Ec2BackendArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:Ec2Backend', name, {}, options);
    const { name: objectName, namespace } = make('Ec2Backend', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** A host outside of the cluster, as the Gateway API itself describes it (an XBackend). */
export class ExternalHostnameBackend extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: ExternalHostnameBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:ExternalHostnameBackend', name, {}, options);
    const { name: objectName, namespace } = make('ExternalHostnameBackend', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** Takes requests into the cluster, on one or more listeners. */
export class Gateway extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: GatewayArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:Gateway', name, {}, options);
    const { name: objectName, namespace } = make('Gateway', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** The CRDs of the Gateway API, bundled with this library: nothing is downloaded. */
export class GatewayApiCrds extends pulumi.ComponentResource {
  public constructor(name: string, args: GatewayApiCrdsArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:GatewayApiCrds', name, {}, options);
    make('GatewayApiCrds', name, args, this);
    this.registerOutputs({});
  }
}

/** A service that the gateway asks while it handles requests: for authorization, processing, rate limits, keys of JSON web tokens or a login. */
export class GatewayExtension extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: GatewayExtensionArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:GatewayExtension', name, {}, options);
    const { name: objectName, namespace } = make('GatewayExtension', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** How the controller deploys the proxy of a Gateway: replicas, service, resources, security context. */
export class GatewayParameters extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: GatewayParametersArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:GatewayParameters', name, {}, options);
    const { name: objectName, namespace } = make('GatewayParameters', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** A Backend that leads to a service of Google Cloud, such as Cloud Run: HTTPS on port 443, with an identity token from the metadata server, and the host in the Host header. */
export class GcpBackend extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: GcpBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:GcpBackend', name, {}, options);
    const { name: objectName, namespace } = make('GcpBackend', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** Sends gRPC calls that arrive at a Gateway to where they belong, by service, method and headers. */
export class GrpcRoute extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: GrpcRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:GrpcRoute', name, {}, options);
    const { name: objectName, namespace } = make('GrpcRoute', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** Sends HTTP requests that arrive at a Gateway to where they belong. */
export class HttpRoute extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: HttpRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:HttpRoute', name, {}, options);
    const { name: objectName, namespace } = make('HttpRoute', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** The controller of kgateway, without Helm: its namespace, account, permissions, Service and Deployment, and on demand what the official chart can add. */
export class KgatewayController extends pulumi.ComponentResource {
  public constructor(name: string, args: KgatewayControllerArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:KgatewayController', name, {}, options);
    make('KgatewayController', name, args, this);
    this.registerOutputs({});
  }
}

/** The CRDs of kgateway, bundled with this library, as the chart `kgateway-crds` has them, without prose. */
export class KgatewayCrds extends pulumi.ComponentResource {
  public constructor(name: string, args: KgatewayCrdsArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:KgatewayCrds', name, {}, options);
    make('KgatewayCrds', name, args, this);
    this.registerOutputs({});
  }
}

/** A Backend that calls a function of AWS Lambda: one function and one version of it. */
export class LambdaBackend extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: LambdaBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:LambdaBackend', name, {}, options);
    const { name: objectName, namespace } = make('LambdaBackend', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** How a Gateway takes connections and HTTP requests: access logs, tracing, header and connection limits, upgrades, PROXY protocol. */
export class ListenerPolicy extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: ListenerPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:ListenerPolicy', name, {}, options);
    const { name: objectName, namespace } = make('ListenerPolicy', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** Listeners of a team's own for a Gateway of the platform, which has to admit them with `allowedListeners`. */
export class ListenerSet extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: ListenerSetArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:ListenerSet', name, {}, options);
    const { name: objectName, namespace } = make('ListenerSet', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** A Backend that leads to the first group of other Backends that is healthy. */
export class PriorityGroupsBackend extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: PriorityGroupsBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:PriorityGroupsBackend', name, {}, options);
    const { name: objectName, namespace } = make('PriorityGroupsBackend', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** An HTTPRoute that sends every client elsewhere, most often from HTTP to HTTPS. */
export class RedirectRoute extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: RedirectRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:RedirectRoute', name, {}, options);
    const { name: objectName, namespace } = make('RedirectRoute', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** Lets objects of other namespaces refer to objects of its own namespace. */
export class ReferenceGrant extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: ReferenceGrantArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:ReferenceGrant', name, {}, options);
    const { name: objectName, namespace } = make('ReferenceGrant', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** An HTTPRoute that shares requests between targets by weight: a canary, a blue-green switch, an A/B test. */
export class SplitRoute extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: SplitRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:SplitRoute', name, {}, options);
    const { name: objectName, namespace } = make('SplitRoute', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** A Backend that leads to hosts with a fixed name or address. */
export class StaticBackend extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: StaticBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:StaticBackend', name, {}, options);
    const { name: objectName, namespace } = make('StaticBackend', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** Hands TCP connections of a listener on to targets, by weight. */
export class TcpRoute extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: TcpRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:TcpRoute', name, {}, options);
    const { name: objectName, namespace } = make('TcpRoute', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** A Backend that leads to one host over TLS, with the policy that makes it so. */
export class TlsBackend extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: TlsBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:TlsBackend', name, {}, options);
    const { name: objectName, namespace } = make('TlsBackend', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** Hands TLS connections of a listener on to targets, by their server name. */
export class TlsRoute extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: TlsRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:TlsRoute', name, {}, options);
    const { name: objectName, namespace } = make('TlsRoute', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}

/** What happens to the requests of a Gateway, a listener, a route or a rule besides being routed: timeouts, retries, rate limits, authentication, transformation and more. */
export class TrafficPolicy extends pulumi.ComponentResource {
  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

  public constructor(name: string, args: TrafficPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:TrafficPolicy', name, {}, options);
    const { name: objectName, namespace } = make('TrafficPolicy', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
  }
}
