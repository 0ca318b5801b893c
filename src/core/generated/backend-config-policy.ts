// Generated from imports/ by `npx projen generate`. Do not edit.
import type { BackendConfigPolicyCircuitBreakers, BackendConfigPolicyCommonHttpProtocolOptions, BackendConfigPolicyDns, BackendConfigPolicyHealthCheck, BackendConfigPolicyHttp1ProtocolOptions, BackendConfigPolicyHttp2ProtocolOptions, BackendConfigPolicyLoadBalancer, BackendConfigPolicyOutlierDetection, BackendConfigPolicyTcpKeepalive, BackendConfigPolicyUpstreamProxyProtocol } from '../../generated/struct/backend-config-policy';

/** How the proxy connects to backends: limits, health, balancing, TLS. Several policies are merged field by field. The spec of a BackendConfigPolicy. */
export interface BackendConfigPolicyFields {
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
   * Probes connections to the backend that are silent.
   * @default - no probes
   */
  readonly tcpKeepalive?: BackendConfigPolicyTcpKeepalive;
  /**
   * Begins connections with a PROXY protocol header, which tells the backend the address of the client.
   * In kgateway since 2.3.
   * @default - no header
   */
  readonly upstreamProxyProtocol?: BackendConfigPolicyUpstreamProxyProtocol;
}
