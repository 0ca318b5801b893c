import type { Location } from '../location';
import { KgatewayVersion } from '../release';

/** The newest patch of a release that this library knows; none while a release is in development. */
export const NEWEST_PATCH: Readonly<Record<KgatewayVersion, string | undefined>> = {
  [KgatewayVersion.V2_2]: 'v2.2.9',
  [KgatewayVersion.V2_3]: 'v2.3.7',
  [KgatewayVersion.V2_4]: 'v2.4.3',
  [KgatewayVersion.V2_5]: undefined,
};

const ORDER = Object.values(KgatewayVersion);

/** Whether a release is this one or a later one. */
export function isAtLeast(version: KgatewayVersion, first: KgatewayVersion): boolean {
  return ORDER.indexOf(version) >= ORDER.indexOf(first);
}

/** How many minor releases lie between two: 1 for neighbours. */
export function releasesBetween(from: KgatewayVersion, to: KgatewayVersion): number {
  return ORDER.indexOf(to) - ORDER.indexOf(from);
}

/** Refuses what older controllers would not even look at. */
export function needs(version: KgatewayVersion, first: KgatewayVersion, value: unknown, at: Location): void {
  if (value !== undefined && !isAtLeast(version, first)) {
    at.refuse({ wrong: `kgateway ${version} does not know this`, fix: `leave it out, or take version "${first}" or newer` });
  }
}
