import type * as pulumi from '@pulumi/pulumi';
import type { LateFields } from './late';
import { madeBy } from './made-by';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { asRunError } from './run-error';
import { HTTP_ROUTE, TRAFFIC_POLICY } from '../core/kinds';
import type { Leaf } from '../core/leaf';
import { chosenHostPolicy, HttpRouteDraft } from '../core/route/http-route';
import type { HttpRouteOptions } from '../core/route/http-route';

/** What an HttpRoute is made of. */
export interface HttpRouteArgs extends LateFields<HttpRouteOptions>, ObjectArgs {}

/**
 * Sends HTTP requests that arrive at a Gateway to where they belong.
 *
 * References to Backends carry group and kind and no port; references to
 * Services carry their port. Backends of the program in other namespaces get
 * the ReferenceGrant that they need. Requests to an external host carry its
 * name in the Host header; where that is the chosen one of several, the child
 * `<name>-host-rewrite` says so.
 *
 * The route is made after the Backends of the program that it leads to.
 */
export class HttpRoute extends ManifestComponent {
  public constructor(name: string, args: HttpRouteArgs, options?: pulumi.ComponentResourceOptions, type = 'HttpRoute') {
    super(name, HTTP_ROUTE, args, options, type);
    let policy: pulumi.Resource | undefined;
    const draft = asRunError(() => new HttpRouteDraft({
      _path: this.path,
      namespace: this.givenNamespace as Leaf<string> | undefined,
      _chosenHostPolicy: () => {
        policy ??= this.makeCompanion(CHOSEN_HOST, TRAFFIC_POLICY, chosenHostPolicy);
        return `${name}-${CHOSEN_HOST}`;
      },
    }, args as HttpRouteOptions));
    const targets = draft.targets().flatMap((target) => madeBy.get(target) ?? []);
    this.makeObject(draft.spec(), policy === undefined ? targets : [...targets, policy]);
    this.finish();
  }
}

const CHOSEN_HOST = 'host-rewrite';
