import type { Manifest } from '../../manifests/manifest';
import { sameNamespace } from '../../manifests/namespace';
import { compare, describeMatch, virtualHosts } from '../../translation/routes/precedence';
import type { RankedMatch } from '../../translation/routes/precedence';
import { filtersOfType } from '../../translation/routes/route';
import type { Check } from '../check';

export const matchTie: Check = {
  id: 'match-tie',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'Two routes match the same requests of the same host',
  why: 'Where nothing else decides, the route that was created first gets the requests, and with equal age the one whose namespace and name come first. '
    + 'No manifest shows when it is created: after objects have been restored or recreated it may be the other one.',
  consequence: 'one of the rules gets no requests; status does not report which',
  source: 'Gateway API, HTTPRouteRule.matches',
  * run(set) {
    const seen = new Set<RankedMatch>();
    for (const host of virtualHosts(set)) {
      if (host.length === 1) { continue; }
      const first = new Map<string, RankedMatch>();
      for (const match of host) {
        const other = first.get(match.key);
        if (other === undefined) { first.set(match.key, match); continue; }
        if (mayBeTheSame(other.at.manifest, match.at.manifest) || compare(other, match) !== 0 || seen.has(match)) { continue; }
        seen.add(match);
        yield {
          at: match.at,
          message: `${other.at.manifest.title} matches ${describeMatch(match)} on the same host as well`,
          fix: fixOf(other, match),
        };
      }
    }
  },
};

/** An object may be there twice by mistake. */
function mayBeTheSame(a: Manifest, b: Manifest): boolean {
  const haveOneName = a.name === undefined || b.name === undefined || a.name === b.name;
  return a === b || (haveOneName && a.kind === b.kind && sameNamespace(a.namespace, b.namespace) !== 'no');
}

/** A redirect to HTTPS has mostly taken the requests of an application that is on the same listener by mistake. */
function fixOf(...matches: readonly [RankedMatch, RankedMatch]): string {
  const [redirects, others] = [true, false].map((isRedirect) => matches.filter(({ rule }) => filtersOfType(rule, 'RequestRedirect').length > 0 === isRedirect));
  return redirects.length === 1
    ? `write sectionName in parentRefs of ${others[0].at.manifest.title}, so that it is on the listener for HTTPS only, and not where requests are redirected`
    : 'let one of them match more closely, write both as weighted backends of one rule, or remove one';
}
