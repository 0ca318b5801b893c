import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { GatewayParametersReference, renderGatewayParameters } from '../core/gateway/gateway-parameters';
import type { GatewayParametersOptions, IGatewayParameters } from '../core/gateway/gateway-parameters';
import { GATEWAY_PARAMETERS } from '../core/kinds';

/** What GatewayParameters are made of. */
export interface GatewayParametersArgs extends InputFields<GatewayParametersOptions>, ObjectArgs {}

/**
 * How the controller deploys the proxy of a Gateway: replicas, service, resources, security context. A Gateway of the same
 * namespace takes it as its `parameters`.
 */
export class GatewayParameters extends ManifestComponent implements IGatewayParameters {
  public constructor(name: string, args: GatewayParametersArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, GATEWAY_PARAMETERS, checkedArgs('GatewayParameters', name, args), options, 'GatewayParameters');
    this.makeObject(this.render(() => renderGatewayParameters(this.path, args as GatewayParametersOptions)));
    this.finish();
  }

  public toGatewayParameters(): GatewayParametersReference {
    return GatewayParametersReference._object(this.owner);
  }
}
