// Generated from imports/ by `npx projen generate`. Do not edit.
import type { BackendConfigPolicyCircuitBreakers, BackendConfigPolicyCommonHttpProtocolOptions, BackendConfigPolicyDns, BackendConfigPolicyHealthCheck, BackendConfigPolicyHttp1ProtocolOptions, BackendConfigPolicyHttp2ProtocolOptions, BackendConfigPolicyLoadBalancer, BackendConfigPolicyOutlierDetection, BackendConfigPolicyTcpKeepalive, BackendConfigPolicyUpstreamProxyProtocol } from '../../generated/struct/backend-config-policy';

export interface BackendConfigPolicyFields {
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
  readonly tcpKeepalive?: BackendConfigPolicyTcpKeepalive;
  /** In kgateway since 2.3. */
  readonly upstreamProxyProtocol?: BackendConfigPolicyUpstreamProxyProtocol;
}
