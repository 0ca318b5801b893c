import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { resourcesOf } from './resources-of';
import { LISTENER_POLICY } from '../core/kinds';
import { renderListenerPolicy } from '../core/policy/listener-policy';
import type { ListenerPolicyOptions } from '../core/policy/listener-policy';

/** What a ListenerPolicy is made of. */
export interface ListenerPolicyArgs extends InputFields<ListenerPolicyOptions>, ObjectArgs {}

/**
 * How a Gateway takes connections and HTTP requests: access logs, tracing, header and connection limits, upgrades, PROXY
 * protocol. `default` is for all ports, `perPort` for single ones.
 *
 * Backends that logs and traces are sent to get the ReferenceGrant that they need, if they are of the program.
 */
export class ListenerPolicy extends ManifestComponent {
  public constructor(name: string, args: ListenerPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, LISTENER_POLICY, checkedArgs('ListenerPolicy', name, args), options, 'ListenerPolicy');
    const { spec, targets } = this.render(() => renderListenerPolicy(this.path, this.owner.namespace, args as ListenerPolicyOptions));
    this.makeObject(spec, targets.flatMap((target) => resourcesOf.get(target) ?? []));
    this.finish();
  }
}
