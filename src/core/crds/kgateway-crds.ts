import { customResourceDefinitions } from './custom-resource-definition';
import { CrdSource, inSyncWave, SyncWave } from '../bundle';
import type { BundleObject } from '../bundle';
import { Location } from '../location';
import { KgatewayVersion } from '../release';
import type { ReleaseTarget } from '../release';
import { checkShape } from '../shape/check-shape';
import { oneOf } from '../syntax/one-of';

/** Which CRDs of kgateway a cluster gets. */
export interface KgatewayCrdsOptions {
  /**
   * The release of kgateway.
   *
   * @default - the one of the release target, 2.4 if nothing is said
   */
  readonly version?: KgatewayVersion;

  /**
   * Who makes the CRDs. `CrdSource.NONE` makes nothing.
   *
   * @default CrdSource.BUNDLED
   */
  readonly crds?: CrdSource;

  /**
   * Annotate the objects with sync waves of Argo CD, so that they come before everything else.
   *
   * @default false
   */
  readonly argoCdSyncWaves?: boolean;
}

/** Every CRD of a release of kgateway. */
export function renderKgatewayCrds(path: string, options: KgatewayCrdsOptions, target: ReleaseTarget): BundleObject[] {
  const location = Location.of(path);
  checkShape('KgatewayCrds', options, location);
  if (options.crds === CrdSource.NONE) { return []; }
  const version = options.version ?? target.kgateway;
  location.at('version').checkDecisive(version, oneOf(Object.values(KgatewayVersion)));
  location.finish();
  const crds = customResourceDefinitions(`kgateway-${version}`);
  return options.argoCdSyncWaves === true ? crds.map((crd) => inSyncWave(SyncWave.CRDS, crd)) : crds;
}
