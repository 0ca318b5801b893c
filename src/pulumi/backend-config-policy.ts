import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { BACKEND_CONFIG_POLICY } from '../core/kinds';
import { renderBackendConfigPolicy } from '../core/policy/backend-config-policy';
import type { BackendConfigPolicyOptions } from '../core/policy/backend-config-policy';

/** What a BackendConfigPolicy is made of. */
export interface BackendConfigPolicyArgs extends InputFields<BackendConfigPolicyOptions>, ObjectArgs {}

/**
 * How the gateway speaks with Backends and Services: load balancing, health checks, outlier detection, circuit breakers,
 * keepalive, protocol options, DNS and TLS.
 *
 * With `tls`, the certificate is always verified with its name, unless `BackendTls.insecure` says otherwise.
 */
export class BackendConfigPolicy extends ManifestComponent {
  public constructor(name: string, args: BackendConfigPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, BACKEND_CONFIG_POLICY, checkedArgs('BackendConfigPolicy', name, args), options, 'BackendConfigPolicy');
    this.makeObject(this.render(() => renderBackendConfigPolicy(this.path, this.owner.namespace, args as BackendConfigPolicyOptions)));
    this.finish();
  }
}
