import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { releaseTargetOf } from './release';
import { GRPC_ROUTE } from '../core/kinds';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import type { ReleaseTarget } from '../core/release';
import { GrpcRouteModel } from '../core/route/grpc-route';
import type { GrpcRouteOptions } from '../core/route/grpc-route';

/** What a GrpcRoute is made of. */
export interface GrpcRouteProps extends GrpcRouteOptions, ObjectProps {}

/**
 * Sends gRPC calls that arrive at a Gateway to where they belong, by service, method and headers.
 *
 * Backends of the program in other namespaces get the ReferenceGrant that they need. A Service or Backend has to speak
 * HTTP/2: by the `appProtocol` or the name of its port, or `AppProtocol.GRPC`.
 *
 * @example
 * new GrpcRoute(this, 'cart', {
 *   parents: [gateway],
 *   hostnames: ['api.example.com'],
 *   rules: [{
 *     matches: [{ method: GrpcMethodMatch.exact({ service: 'shop.v1.Cart' }) }],
 *     action: RouteAction.forward(RouteTarget.service('cart', { port: 9000 })),
 *   }],
 * });
 *
 * @see https://gateway-api.sigs.k8s.io/api-types/grpcroute/
 */
export class GrpcRoute extends ManifestObject implements IPolicyTarget {
  private readonly model: GrpcRouteModel;

  public constructor(scope: Construct, id: string, props: GrpcRouteProps) {
    super(scope, id, GRPC_ROUTE, checkedProps('GrpcRoute', scope, id, props).metadata);
    this.model = new GrpcRouteModel(this, props);
  }

  public toPolicyTarget(): PolicyTarget {
    return this.model.toPolicyTarget();
  }

  /** @internal */
  public get _release(): ReleaseTarget {
    return releaseTargetOf(this);
  }

  /** @internal */
  protected _spec(): object {
    return this.model.spec;
  }
}
