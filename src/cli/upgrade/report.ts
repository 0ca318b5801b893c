import type { Fixed } from './fix';
import type { ReleaseTarget } from '../../core/release';
import type { ChangedLocation } from '../../core/releases/change';
import type { Upgrade } from '../../core/upgrade';
import type { ManifestFiles } from '../input/manifest-files';

/** What an upgrade does, and where. */
export interface UpgradeReport extends Upgrade {
  /** The version of this package. */
  readonly version: string;
  /** As the user wrote it: a release before 2.2 has no target of its own. */
  readonly from: string;
  readonly before: ReleaseTarget;
  readonly after: ReleaseTarget;
  readonly manifests: ManifestFiles;
  /** What was written, with `--fix`. */
  readonly fixed?: readonly Fixed[];
}

export function locationsOf({ changes }: Pick<Upgrade, 'changes'>): readonly ChangedLocation[] {
  return changes.flatMap(({ locations }) => locations);
}

/** What has to be done before the upgrade: places that stop working, and errors that only the new release has. */
export function isReady(upgrade: Upgrade): boolean {
  return !locationsOf(upgrade).some(({ isBroken }) => isBroken) && !upgrade.findings.some(({ severity }) => severity === 'error');
}

/** Whether minor releases lie between. */
export function isSkipping({ from, after }: UpgradeReport): boolean {
  return Number(after.kgateway.split('.')[1]) - Number(from.split('.')[1]) > 1;
}

/** A heading for releases: `kgateway 2.3 to 2.4`. */
export function scopeText({ from, before, after }: UpgradeReport): string {
  const gatewayApi = before.gatewayApi === after.gatewayApi ? `Gateway API ${after.gatewayApi}` : `Gateway API ${before.gatewayApi} to ${after.gatewayApi}`;
  return `kgateway ${from} to ${after.kgateway}, ${gatewayApi} ${after.channel}`;
}
