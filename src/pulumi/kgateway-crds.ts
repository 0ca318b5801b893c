import type * as pulumi from '@pulumi/pulumi';
import { BundleComponent } from './bundle-component';
import { releaseTarget } from './release-target';
import { asRunError } from './run-error';
import { ESTABLISHED } from '../core/crds/established';
import { renderKgatewayCrds } from '../core/crds/kgateway-crds';
import type { KgatewayCrdsOptions } from '../core/crds/kgateway-crds';

/** What KgatewayCrds are made of. */
export interface KgatewayCrdsArgs extends KgatewayCrdsOptions {}

/**
 * The CRDs of kgateway, bundled with this library. What the program makes later waits until they are
 * established. They stay in the cluster when the stack or the component goes, because with a CRD all its objects
 * would be deleted: `retainOnDelete: false` of the component says otherwise.
 */
export class KgatewayCrds extends BundleComponent {
  public constructor(name: string, args: KgatewayCrdsArgs = {}, options?: pulumi.ComponentResourceOptions) {
    super(name, options, 'KgatewayCrds');
    this.makeObjects(asRunError(() => renderKgatewayCrds(this.path, args, releaseTarget())), { keep: true, waitFor: ESTABLISHED });
    this.registerOutputs();
  }
}
