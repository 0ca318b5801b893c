import { customResourceDefinitions } from './custom-resource-definition';
import { hasSafeUpgrades, safeUpgrades } from './safe-upgrades';
import { CrdSource, inSyncWave, SyncWave } from '../bundle';
import type { BundleObject } from '../bundle';
import { Location } from '../location';
import { GatewayApiChannel, GatewayApiVersion } from '../release';
import type { ReleaseTarget } from '../release';
import { checkShape } from '../shape/check-shape';
import { oneOf } from '../syntax/one-of';

/** Which CRDs of the Gateway API a cluster gets. */
export interface GatewayApiCrdsOptions {
  /**
   * The release of the Gateway API.
   *
   * @default - the one of the release target, 1.6 if nothing is said
   */
  readonly version?: GatewayApiVersion;

  /**
   * The channel. Going from standard to experimental is refused by the cluster while it has the safe-upgrades policy.
   *
   * @default - the one of the release target, standard if nothing is said
   */
  readonly channel?: GatewayApiChannel;

  /**
   * Who makes the CRDs. `CrdSource.NONE` makes nothing.
   *
   * @default CrdSource.BUNDLED
   */
  readonly crds?: CrdSource;

  /**
   * Add the admission policy `safe-upgrades.gateway.networking.k8s.io`, which denies
   * CRDs of the experimental channel over standard ones, and older releases. From 1.5.
   *
   * @default false
   */
  readonly safeUpgrades?: boolean;

  /**
   * Annotate the objects with sync waves of Argo CD, so that they come before everything else.
   *
   * @default false
   */
  readonly argoCdSyncWaves?: boolean;
}

/** Every object of a bundle of the Gateway API. */
export function renderGatewayApiCrds(path: string, options: GatewayApiCrdsOptions, target: ReleaseTarget): BundleObject[] {
  const location = Location.of(path);
  checkShape('GatewayApiCrds', options, location);
  if (options.crds === CrdSource.NONE) { return []; }
  const { version: gatewayApi = target.gatewayApi, channel = target.channel } = options;
  location.at('version').checkDecisive(gatewayApi, oneOf(Object.values(GatewayApiVersion)));
  location.at('channel').checkDecisive(channel, oneOf(Object.values(GatewayApiChannel)));
  location.finish();
  const crds = customResourceDefinitions(`gateway-api-${gatewayApi}-${channel}`);
  if (options.safeUpgrades === true && !hasSafeUpgrades(gatewayApi)) {
    location.at('safeUpgrades').refuse({ wrong: `the bundle of ${gatewayApi} has no such policy`, fix: 'leave it out, or take release 1.5 or newer' });
  }
  location.finish();
  const policy = options.safeUpgrades === true ? safeUpgrades(gatewayApi, channel, bundleVersionOf(crds)) : [];
  const objects = [...crds, ...policy];
  return options.argoCdSyncWaves === true ? objects.map((object) => inSyncWave(SyncWave.CRDS, object)) : objects;
}

/** The address of the official bundle, for those who apply it themselves. Experimental bundles need `kubectl apply --server-side`. */
export function officialBundle(version: GatewayApiVersion, channel: GatewayApiChannel): string {
  const bundleVersion = bundleVersionOf(customResourceDefinitions(`gateway-api-${version}-${channel}`));
  return `https://github.com/kubernetes-sigs/gateway-api/releases/download/${bundleVersion}/${channel}-install.yaml`;
}

/** The exact release, which every CRD of a bundle carries. */
function bundleVersionOf([crd]: readonly BundleObject[]): string {
  return String(crd.manifest.metadata.annotations?.['gateway.networking.k8s.io/bundle-version']);
}
