import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { trafficPoliciesOn } from '../../translation/policies/traffic-policy';
import { attaches, reachOf } from '../../translation/routes/attachment';
import { routesOfKind } from '../../translation/routes/route';
import type { Route } from '../../translation/routes/route';
import type { Check } from '../check';

const CREDENTIALS = ['basicAuth', 'apiKeyAuth', 'jwtAuth', 'oauth2'];

export const credentialsOverHttp: Check = {
  id: 'credentials-over-http',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'Clients send passwords or tokens in plain text',
  why: 'The route asks for credentials, and is on a listener without TLS. Whoever is on the way between client and gateway can read them.',
  source: 'RFC 7617, section 4; RFC 6750, section 5.2',
  * run(set) {
    const seen = new Set<Manifest>();
    for (const route of routesOfKind('HTTPRoute')(set)) {
      const listener = plainListener(set, route);
      if (listener === undefined) { continue; }
      for (const policy of route.rules.flatMap((rule) => trafficPoliciesOn(set, rule))) {
        const name = CREDENTIALS.find((one) => policy.spec.get(one).isPresent && policy.spec.at(one, 'disable').isAbsent);
        if (name === undefined || seen.has(policy)) { continue; }
        seen.add(policy);
        yield {
          at: policy.spec.get(name),
          message: `${route.manifest.title} asks for ${name} on the listener ${listener}, which has no TLS`,
          fix: 'attach the route to an HTTPS listener by sectionName, and redirect from HTTP',
        };
      }
    }
  },
};

/** A listener for HTTP that the route attaches to for certain. */
function plainListener(set: ManifestSet, route: Route): string | undefined {
  const candidate = reachOf(set).get(route)?.find((one) => one.listener.protocol === 'HTTP' && attaches(one) === 'yes');
  return candidate === undefined ? undefined : `"${candidate.listener.name ?? ''}" of ${candidate.listener.owner.title}`;
}
