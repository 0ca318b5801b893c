import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { BACKEND_CONFIG_POLICY } from '../core/kinds';
import { renderBackendConfigPolicy } from '../core/policy/backend-config-policy';
import type { BackendConfigPolicyOptions } from '../core/policy/backend-config-policy';

/** What a BackendConfigPolicy is made of. */
export interface BackendConfigPolicyProps extends BackendConfigPolicyOptions, ObjectProps {}

/**
 * How the gateway speaks with Backends and Services: load balancing, health checks, outlier detection, circuit breakers,
 * keepalive, protocol options, DNS and TLS.
 *
 * With `tls`, the certificate is always verified with its name, unless `BackendTls.insecure` says otherwise.
 *
 * @example
 * const eu = new StaticBackend(this, 'eu', { hosts: [{ host: 'eu.example.com', port: 80 }] });
 * new BackendConfigPolicy(this, 'eu-health', {
 *   targets: [eu],
 *   connectTimeout: '2s',
 *   healthCheck: { interval: '5s', timeout: '1s', healthyThreshold: 1, unhealthyThreshold: 3, http: { path: '/health' } },
 * });
 *
 * @see https://kgateway.dev/docs/main/about/policies/backendconfigpolicy/
 */
export class BackendConfigPolicy extends ManifestObject {
  private readonly spec: object;

  public constructor(scope: Construct, id: string, props: BackendConfigPolicyProps) {
    super(scope, id, BACKEND_CONFIG_POLICY, checkedProps('BackendConfigPolicy', scope, id, props).metadata);
    this.spec = renderBackendConfigPolicy(this.node.path, this.namespace, props);
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
