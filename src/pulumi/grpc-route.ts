import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { resourcesOf } from './resources-of';
import { GRPC_ROUTE } from '../core/kinds';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import { GrpcRouteModel } from '../core/route/grpc-route';
import type { GrpcRouteOptions } from '../core/route/grpc-route';

/** What a GrpcRoute is made of. */
export interface GrpcRouteArgs extends InputFields<GrpcRouteOptions>, ObjectArgs {}

/**
 * Sends gRPC calls that arrive at a Gateway to where they belong, by service, method and headers.
 *
 * Backends of the program in other namespaces get the ReferenceGrant that they need. A Service or Backend has to speak
 * HTTP/2: by the `appProtocol` or the name of its port, or `AppProtocol.GRPC`.
 */
export class GrpcRoute extends ManifestComponent implements IPolicyTarget {
  private readonly model: GrpcRouteModel;

  public constructor(name: string, args: GrpcRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, GRPC_ROUTE, checkedArgs('GrpcRoute', name, args), options, 'GrpcRoute');
    this.model = this.render(() => new GrpcRouteModel(this.owner, args as GrpcRouteOptions));
    this.makeObject(this.model.spec, this.model.references.flatMap((reference) => resourcesOf.get(reference) ?? []));
    this.finish();
  }

  public toPolicyTarget(): PolicyTarget {
    return this.model.toPolicyTarget();
  }
}
