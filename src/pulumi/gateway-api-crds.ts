import type * as pulumi from '@pulumi/pulumi';
import { BundleComponent } from './bundle-component';
import { releaseTarget } from './release-target';
import { asRunError } from './run-error';
import { ESTABLISHED } from '../core/crds/established';
import { officialBundle, renderGatewayApiCrds } from '../core/crds/gateway-api-crds';
import type { GatewayApiCrdsOptions } from '../core/crds/gateway-api-crds';
import type { GatewayApiChannel, GatewayApiVersion } from '../core/release';

/** What GatewayApiCrds are made of. */
export interface GatewayApiCrdsArgs extends GatewayApiCrdsOptions {}

/**
 * The CRDs of the Gateway API, bundled with this library: nothing is downloaded. What the program makes
 * later waits until they are established. They stay in the cluster when the stack or the component goes, because with a
 * CRD all its objects would be deleted: `retainOnDelete: false` of the component says otherwise.
 */
export class GatewayApiCrds extends BundleComponent {
  /** Where the official bundle of a release is, for those who apply it themselves. Experimental ones need `kubectl apply --server-side`. */
  public static officialUrl(version: GatewayApiVersion, channel: GatewayApiChannel): string {
    return officialBundle(version, channel);
  }

  public constructor(name: string, args: GatewayApiCrdsArgs = {}, options?: pulumi.ComponentResourceOptions) {
    super(name, options, 'GatewayApiCrds');
    this.makeObjects(asRunError(() => renderGatewayApiCrds(this.path, args, releaseTarget())), { keep: true, waitFor: ESTABLISHED });
    this.registerOutputs();
  }
}
