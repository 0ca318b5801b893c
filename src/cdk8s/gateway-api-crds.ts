import { Construct } from 'constructs';
import { ApplyOrder, Stage } from './apply-order';
import { makeObjects } from './bundle';
import { releaseTargetOf } from './release';
import { officialBundle, renderGatewayApiCrds } from '../core/crds/gateway-api-crds';
import type { GatewayApiCrdsOptions } from '../core/crds/gateway-api-crds';
import type { GatewayApiChannel, GatewayApiVersion } from '../core/release';

/** What GatewayApiCrds are made of. */
export interface GatewayApiCrdsProps extends GatewayApiCrdsOptions {}

/**
 * The CRDs of the Gateway API, bundled with this library: nothing is downloaded. The API server
 * accepts and refuses with them exactly what it does with the official ones. They have no prose,
 * so that plain `kubectl apply` takes them. They are written before everything else of the app.
 *
 * @example
 * new GatewayApiCrds(this, 'gateway-api', { channel: GatewayApiChannel.EXPERIMENTAL });
 *
 * @see https://gateway-api.sigs.k8s.io/guides/getting-started/
 */
export class GatewayApiCrds extends Construct {
  /** Where the official bundle of a release is, for those who apply it themselves. Experimental ones need `kubectl apply --server-side`. */
  public static officialUrl(version: GatewayApiVersion, channel: GatewayApiChannel): string {
    return officialBundle(version, channel);
  }

  public constructor(scope: Construct, id: string, props: GatewayApiCrdsProps = {}) {
    super(scope, id);
    ApplyOrder.of(this).add(Stage.CRDS, makeObjects(this, renderGatewayApiCrds(this.node.path, props, releaseTargetOf(this))));
  }
}
