import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { REFERENCE_GRANT } from '../core/kinds';
import { renderReferenceGrant } from '../core/reference-grant';
import type { ReferenceGrantOptions } from '../core/reference-grant';

/** What a ReferenceGrant is made of. */
export interface ReferenceGrantArgs extends InputFields<ReferenceGrantOptions>, ObjectArgs {}

/**
 * Lets objects of other namespaces refer to objects of its own namespace.
 * Backends of the program make their own; this is for Services, Secrets and
 * objects that exist already.
 */
export class ReferenceGrant extends ManifestComponent {
  public constructor(name: string, args: ReferenceGrantArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, REFERENCE_GRANT, checkedArgs('ReferenceGrant', name, args), options, 'ReferenceGrant');
    this.makeObject(this.render(() => renderReferenceGrant(this.path, args as ReferenceGrantOptions)));
    this.finish();
  }
}
