import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { LateFields } from './late';
import { madeBy } from './made-by';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { GRPC_ROUTE } from '../core/kinds';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import { GrpcRouteDraft } from '../core/route/grpc-route';
import type { GrpcRouteOptions } from '../core/route/grpc-route';

/** What a GrpcRoute is made of. */
export interface GrpcRouteArgs extends LateFields<GrpcRouteOptions>, ObjectArgs {}

/**
 * Sends gRPC calls that arrive at a Gateway to where they belong, by service, method and headers.
 *
 * Backends of the program in other namespaces get the ReferenceGrant that they need. A Service or Backend has to speak
 * HTTP/2: by the `appProtocol` or the name of its port, or `AppProtocol.GRPC`.
 */
export class GrpcRoute extends ManifestComponent implements IPolicyTarget {
  private readonly draft: GrpcRouteDraft;

  public constructor(name: string, args: GrpcRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, GRPC_ROUTE, checkedArgs('GrpcRoute', name, args), options, 'GrpcRoute');
    this.draft = this.render(() => new GrpcRouteDraft(this.owner, args as GrpcRouteOptions));
    this.makeObject(this.draft.spec, this.draft.references.flatMap((reference) => madeBy.get(reference) ?? []));
    this.finish();
  }

  public toPolicyTarget(): PolicyTarget {
    return this.draft.toPolicyTarget();
  }
}
