import { Construct } from 'constructs';
import { ApplyOrder, Stage } from './apply-order';
import { makeObjects } from './bundle';
import { releaseTargetOf } from './release';
import { renderKgatewayCrds } from '../core/crds/kgateway-crds';
import type { KgatewayCrdsOptions } from '../core/crds/kgateway-crds';

/** What KgatewayCrds are made of. */
export interface KgatewayCrdsProps extends KgatewayCrdsOptions {}

/**
 * The CRDs of kgateway, bundled with this library, as the chart `kgateway-crds` has them, without
 * prose. They are written before everything else of the app. Deleting one deletes all its objects.
 *
 * @example
 * new KgatewayCrds(this, 'kgateway-crds');
 *
 * @see https://kgateway.dev/docs/main/install/helm/
 */
export class KgatewayCrds extends Construct {
  public constructor(scope: Construct, id: string, props: KgatewayCrdsProps = {}) {
    super(scope, id);
    ApplyOrder.of(this).add(Stage.CRDS, makeObjects(this, renderKgatewayCrds(this.node.path, props, releaseTargetOf(this))));
  }
}
