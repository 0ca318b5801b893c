import { KGATEWAY_GROUP } from '../../kinds';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { backendOf, dnsNamesOf, hasReadableHosts, isInCluster } from '../../translation/backends/backend';
import type { Backend } from '../../translation/backends/backend';
import { covers } from '../../translation/gateways/hostname';
import { mayHaveOtherPolicies, rewritesHost, trafficPoliciesOn } from '../../translation/policies/traffic-policy';
import { filtersOfType, httpRules } from '../../translation/routes/route';
import type { RouteBackend, Rule } from '../../translation/routes/route';
import type { Check } from '../check';
import { isOfPrivateNetwork } from '../model/public-host';

export const hostNotRewritten: Check = {
  id: 'host-not-rewritten',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'An external host gets the Host header of the gateway',
  why: 'Nothing rewrites the Host header by itself. Most external hosts serve many names, and know none that is yours.',
  consequence: 'the external host answers, mostly with HTTP 403, 404 or 421',
  source: 'kgateway docs, static Backends',
  * run(set) {
    for (const rule of httpRules(set)) {
      if (rule.route.hostnames === undefined) { continue; }
      for (const reference of rule.backends) {
        const name = externalName(set, staticBackend(set, reference));
        if (name === undefined || isServed(name, rule.route.hostnames) || isRewritten(set, rule)) { continue; }
        yield {
          at: reference.at,
          message: `requests go to "${name}" with the Host header that the client sent`,
          fix: `add the filter URLRewrite with hostname: ${name}, or a TrafficPolicy with autoHostRewrite: true`,
        };
      }
    }
  },
};

function staticBackend(set: ManifestSet, { group, kind, namespace, name }: RouteBackend): Backend | undefined {
  const found = group === KGATEWAY_GROUP && kind === 'Backend' ? set.find(group, kind, namespace, name) : 'unknown';
  const backend = found instanceof Manifest ? backendOf(set).get(found) : undefined;
  return backend?.type === 'static' && hasReadableHosts(backend) ? backend : undefined;
}

/** The name of a host out there, whose server may know many. */
function externalName(set: ManifestSet, backend: Backend | undefined): string | undefined {
  const [name] = backend === undefined ? [] : dnsNamesOf(backend);
  return name === undefined || isInCluster(name) || isOfPrivateNetwork(name) || isService(set, name) ? undefined : name;
}

/** Whether a name is, or may be, the short one of a Service: `api.shop`. */
function isService(set: ManifestSet, host: string): boolean {
  const [name, namespace, ...others] = host.split('.');
  return others.length === 0 && (!set.isNamed('', 'Service') || set.find('', 'Service', namespace, name) instanceof Manifest);
}

function isRewritten(set: ManifestSet, rule: Rule): boolean {
  return filtersOfType(rule, 'URLRewrite').some(({ body }) => body.get('hostname').isPresent)
    || mayHaveOtherPolicies(set, rule)
    || trafficPoliciesOn(set, rule).some((policy) => policy.spec.get('autoHostRewrite').isPresent && (rewritesHost(policy) || policy.spec.get('autoHostRewrite').flag === undefined));
}

/** Whether the route is for the host itself, so that its name is right as it is. */
function isServed(name: string, hostnames: readonly string[]): boolean {
  return hostnames.some((hostname) => covers(hostname, name));
}
