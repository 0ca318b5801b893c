import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { BACKEND_TLS_POLICY } from '../core/kinds';
import { renderStandaloneTlsPolicy } from '../core/policy/standalone-tls-policy';
import type { BackendTlsPolicyOptions } from '../core/policy/standalone-tls-policy';

/** What a BackendTlsPolicy is made of. */
export interface BackendTlsPolicyProps extends BackendTlsPolicyOptions, ObjectProps {}

/**
 * TLS to Backends that exist already, and to Services. Backends of this
 * program take their TLS as the property `tls` instead.
 *
 * @example
 * new BackendTlsPolicy(this, 'ledger-tls', {
 *   targets: [PolicyTarget.service('ledger', { portName: 'https' })],
 *   tls: BackendTls.caCertificates('ledger-ca', { hostname: 'ledger.internal.example' }),
 * });
 *
 * @see https://gateway-api.sigs.k8s.io/api-types/backendtlspolicy/
 */
export class BackendTlsPolicy extends ManifestObject {
  private readonly spec: object;

  public constructor(scope: Construct, id: string, props: BackendTlsPolicyProps) {
    super(scope, id, BACKEND_TLS_POLICY, checkedProps('BackendTlsPolicy', scope, id, props).metadata);
    this.spec = renderStandaloneTlsPolicy(this.node.path, this.namespace, props);
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
