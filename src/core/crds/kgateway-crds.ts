import { customResourceDefinitions } from './custom-resource-definition';
import { CrdSource, inSyncWave, SyncWave } from '../bundle';
import type { BundleObject } from '../bundle';
import { Place } from '../place';
import type { KgatewayVersion, ReleaseTarget } from '../release';

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
  if (options.crds === CrdSource.NONE) { return []; }
  const version = options.version ?? target.kgateway;
  const crds = customResourceDefinitions(`kgateway-${version}`);
  const place = Place.of(path);
  if (crds.length === 0) { place.at('version').refuse({ wrong: 'no such release', value: version, fix: 'write KgatewayVersion.V2_4' }); }
  place.finish();
  return options.argoCdSyncWaves === true ? crds.map((crd) => inSyncWave(SyncWave.CRDS, crd)) : crds;
}
