import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { BACKEND_TLS_POLICY } from '../core/kinds';
import { renderStandaloneTlsPolicy } from '../core/policy/standalone-tls-policy';
import type { BackendTlsPolicyOptions } from '../core/policy/standalone-tls-policy';

/** What a BackendTlsPolicy is made of. */
export interface BackendTlsPolicyArgs extends InputFields<BackendTlsPolicyOptions>, ObjectArgs {}

/**
 * TLS to Backends that exist already, and to Services. Backends of this
 * program take their TLS as the property `tls` instead.
 */
export class BackendTlsPolicy extends ManifestComponent {
  public constructor(name: string, args: BackendTlsPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, BACKEND_TLS_POLICY, checkedArgs('BackendTlsPolicy', name, args), options, 'BackendTlsPolicy');
    this.makeObject(this.render(() => renderStandaloneTlsPolicy(this.path, this.owner.namespace, args)));
    this.finish();
  }
}
