import type { Manifest } from '../../manifests/manifest';

export const ROUTE_WEIGHT = 'kgateway.dev/route-weight';

/** The weight of a route, where the controller looks at it. What it can't read is 0. */
export function weightOf(route: Manifest, isWeighted: boolean): number {
  const text = isWeighted ? route.annotation(ROUTE_WEIGHT).text : undefined;
  return text !== undefined && /^[+-]?\d+$/.test(text) ? Number(text) : 0;
}
