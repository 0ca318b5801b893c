import type { BackendSpec } from '../../generated/spec/backend';
import { given } from '../manifest';

/** What a Backend that goes wherever the request says is made of. */
export interface DynamicForwardProxyBackendOptions {
  /**
   * Speak TLS with the destination, whose certificate has to come from a CA that the proxy's system trusts.
   *
   * @default false
   */
  readonly enableTls?: boolean;

  /**
   * Let routes without hostnames lead here. Clients can then reach every host that the proxy
   * can: other tenants' Services and the metadata server of the cloud, too.
   *
   * @default false
   */
  readonly allowAnyHost?: boolean;
}

export function renderDynamicForwardProxy({ enableTls }: DynamicForwardProxyBackendOptions): BackendSpec {
  return { type: 'DynamicForwardProxy', dynamicForwardProxy: given({ enableTls }) };
}
