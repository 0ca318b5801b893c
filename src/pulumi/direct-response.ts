import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { resourcesOf } from './resources-of';
import { DIRECT_RESPONSE } from '../core/kinds';
import { renderDirectResponse } from '../core/route/direct-response';
import type { DirectResponseOptions } from '../core/route/direct-response';
import { RouteExtension } from '../core/route/route-extension';
import type { IRouteExtension } from '../core/route/route-extension';

/** What a DirectResponse is made of. */
export interface DirectResponseArgs extends InputFields<DirectResponseOptions>, ObjectArgs {}

/**
 * An answer of the gateway itself, for rules that forward nothing: maintenance, a health page, a blocked path.
 * It must be in the namespace of the routes that refer to it.
 */
export class DirectResponse extends ManifestComponent implements IRouteExtension {
  private readonly resource: pulumi.Resource;

  public constructor(name: string, args: DirectResponseArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, DIRECT_RESPONSE, checkedArgs('DirectResponse', name, args), options, 'DirectResponse');
    this.resource = this.makeObject(this.render(() => renderDirectResponse(this.path, args as DirectResponseOptions)));
    this.finish();
  }

  public toRouteExtension(): RouteExtension {
    const extension = RouteExtension._object(DIRECT_RESPONSE, this.owner);
    resourcesOf.set(extension, [this.resource]);
    return extension;
  }
}
