import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { resourcesOf } from './resources-of';
import { ExternalHostnameModel } from '../core/backend/external-hostname-backend';
import type { ExternalHostnameBackendOptions } from '../core/backend/external-hostname-backend';
import { X_BACKEND } from '../core/kinds';
import type { IRouteTarget, RouteTarget } from '../core/route/route-target';

/** What an ExternalHostnameBackend is made of. */
export interface ExternalHostnameBackendArgs extends InputFields<ExternalHostnameBackendOptions>, ObjectArgs {}

/**
 * A host outside of the cluster, as the Gateway API itself describes it (an XBackend). Routes to it must be in its namespace.
 *
 * It needs the experimental channel of Gateway API 1.6, and a gateway that implements it. kgateway does not: it answers
 * requests with a 500, so use a StaticBackend or a TlsBackend for routes of kgateway.
 */
export class ExternalHostnameBackend extends ManifestComponent implements IRouteTarget {
  private readonly model: ExternalHostnameModel;
  private readonly resource: pulumi.Resource;

  public constructor(name: string, args: ExternalHostnameBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, X_BACKEND, checkedArgs('ExternalHostnameBackend', name, args), options, 'ExternalHostnameBackend');
    this.model = this.render(() => new ExternalHostnameModel(this.owner, args as ExternalHostnameBackendOptions));
    this.resource = this.makeObject(this.model.spec);
    this.finish();
  }

  public toRouteTarget(): RouteTarget {
    const target = this.model.toRouteTarget();
    resourcesOf.set(target, [this.resource]);
    return target;
  }
}
