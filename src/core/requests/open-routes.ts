import { matcherOf, mismatchOf } from './matching';
import type { ReceivedRequest } from './received-request';
import type { ManifestSet } from '../manifests/manifest-set';
import { releaseOf } from '../translation/releases';
import { resolveRoute } from '../translation/routes/resolved-rule';
import type { Route } from '../translation/routes/route';

/** Whether a route would take a request, if it were asked. A rule that delegates takes what it hands on. */
export function mayTake(set: ManifestSet, route: Route, request: ReceivedRequest): boolean {
  return resolveRoute(set, route).rules.some(({ matches }) =>
    matches.length === 0 || matches.some((match) => mismatchOf(matcherOf(match, releaseOf(set).trimsPrefixes), request) === undefined));
}
