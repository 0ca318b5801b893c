import type { Change } from './change';
import { GATEWAY_API_1_5, GATEWAY_API_1_6 } from './gateway-api';
import { KGATEWAY_2_1 } from './kgateway-2.1';
import { KGATEWAY_2_2 } from './kgateway-2.2';
import { KGATEWAY_2_3 } from './kgateway-2.3';
import { KGATEWAY_2_4 } from './kgateway-2.4';
import { KGATEWAY_2_5 } from './kgateway-2.5';

/** What each release does otherwise than the one before, oldest first. Whatever is reported of changes comes from here. */
export const RELEASES: Readonly<Record<string, readonly Change[]>> = {
  'gateway-api-1.4': [],
  'gateway-api-1.5': GATEWAY_API_1_5,
  'gateway-api-1.6': GATEWAY_API_1_6,
  'kgateway-2.0': [],
  'kgateway-2.1': KGATEWAY_2_1,
  'kgateway-2.2': KGATEWAY_2_2,
  'kgateway-2.3': KGATEWAY_2_3,
  'kgateway-2.4': KGATEWAY_2_4,
  'kgateway-2.5': KGATEWAY_2_5,
};

/** A change, and the release that brings it. */
export interface ReleasedChange extends Change {
  readonly release: string;
}

export const CHANGES: readonly ReleasedChange[] = Object.entries(RELEASES)
  .flatMap(([release, changes]) => changes.map((change) => ({ ...change, release })));

/** Every change on the way from one release of a project to another one, oldest first; nothing on the way back. */
export function changesFrom(from: string, to: string): readonly ReleasedChange[] {
  const project = from.slice(0, from.lastIndexOf('-') + 1);
  const order = Object.keys(RELEASES).filter((release) => release.startsWith(project));
  const between = order.slice(order.indexOf(from) + 1, order.indexOf(to) + 1);
  return CHANGES.filter(({ release }) => between.includes(release));
}
