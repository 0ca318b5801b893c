import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { resourcesOf } from './resources-of';
import type { GatewayExtensionFields } from '../core/generated/gateway-extension';
import { GATEWAY_EXTENSION } from '../core/kinds';
import { renderGatewayExtension } from '../core/policy/gateway-extension';
import { GatewayExtensionReference } from '../core/policy/gateway-extension-reference';
import type { IGatewayExtension } from '../core/policy/gateway-extension-reference';

/** What a GatewayExtension is made of. */
export interface GatewayExtensionArgs extends InputFields<GatewayExtensionFields>, ObjectArgs {}

/**
 * A service that the gateway asks while it handles requests: for authorization, processing, rate limits, keys of JSON web
 * tokens or a login. Exactly one of its members is given. TrafficPolicies refer to it.
 *
 * Backends that it calls get the ReferenceGrant that they need, if they are of the program.
 */
export class GatewayExtension extends ManifestComponent implements IGatewayExtension {
  public constructor(name: string, args: GatewayExtensionArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, GATEWAY_EXTENSION, checkedArgs('GatewayExtension', name, args), options, 'GatewayExtension');
    const { spec, targets } = this.render(() => renderGatewayExtension(this.path, this.owner.namespace, args as GatewayExtensionFields));
    this.makeObject(spec, targets.flatMap((target) => resourcesOf.get(target) ?? []));
    this.finish();
  }

  public toGatewayExtension(): GatewayExtensionReference {
    return GatewayExtensionReference._object(this.owner);
  }
}
