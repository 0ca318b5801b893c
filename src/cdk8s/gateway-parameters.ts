import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { GatewayParametersReference, renderGatewayParameters } from '../core/gateway/gateway-parameters';
import type { GatewayParametersOptions, IGatewayParameters } from '../core/gateway/gateway-parameters';
import { GATEWAY_PARAMETERS } from '../core/kinds';

/** What GatewayParameters are made of. */
export interface GatewayParametersProps extends GatewayParametersOptions, ObjectProps {}

/**
 * How the controller deploys the proxy of a Gateway: replicas, service, resources, security context. A Gateway of the same
 * namespace takes it as its `parameters`.
 *
 * @example
 * const parameters = new GatewayParameters(this, 'small', {
 *   kube: { deployment: { replicas: 2 }, service: { type: kube.GatewayParametersKubeServiceType.CLUSTER_IP } },
 * });
 * new Gateway(this, 'internal', { parameters, listeners: { http: Listener.http() } });
 *
 * @see https://kgateway.dev/docs/main/setup/customize/
 */
export class GatewayParameters extends ManifestObject implements IGatewayParameters {
  private readonly spec: object;

  public constructor(scope: Construct, id: string, props: GatewayParametersProps) {
    super(scope, id, GATEWAY_PARAMETERS, checkedProps('GatewayParameters', scope, id, props).metadata);
    this.spec = renderGatewayParameters(this.node.path, props);
  }

  public toGatewayParameters(): GatewayParametersReference {
    return GatewayParametersReference._object(this);
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
