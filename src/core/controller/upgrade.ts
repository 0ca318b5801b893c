import { KgatewayVersion } from '../release';
import { changesFrom } from '../releases/releases';

/** Something that a release does otherwise than the one before. */
export interface KgatewayChange {
  /** The release that brings it. */
  readonly version: KgatewayVersion;

  /** What changes. */
  readonly change: string;

  /** What to do about it. */
  readonly todo: string;
}

/**
 * What changes from one release of kgateway to another. The command `kgateway-constructs upgrade` tells where manifests depend on it.
 *
 * @example
 * const changes = KgatewayUpgrade.changes(KgatewayVersion.V2_3, KgatewayVersion.V2_4);
 */
export class KgatewayUpgrade {
  /**
   * Every change on the way, oldest first; nothing on the way back.
   *
   * @param from the release that runs
   * @param to the release that shall run
   */
  public static changes(from: KgatewayVersion, to: KgatewayVersion): KgatewayChange[] {
    return changesFrom(`kgateway-${from}`, `kgateway-${to}`)
      .map(({ release, change, todo }) => ({ version: release.slice('kgateway-'.length) as KgatewayVersion, change, todo }));
  }

  private constructor() {}
}
