import type { Field } from '../../manifests/field';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { sameNamespace } from '../../manifests/namespace';
import type { Namespace } from '../../manifests/namespace';
import { backendsOf } from '../../translation/backends/backend';
import { endpointsOf } from '../../translation/backends/lambda';
import type { Check } from '../check';
import { isPublicHost } from '../model/public-host';
import { xBackends } from '../model/x-backend';

export const internalDestination: Check = {
  id: 'internal-destination',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'An external host points to an internal address',
  why: 'Requests from outside reach what trusts its neighbours: the proxy itself on loopback, the metadata service of the cloud with its credentials, '
    + 'Services of other namespaces without the ReferenceGrant that their owners would have to give.',
  source: 'kgateway docs, static Backends; Gateway API, GEP-4894, security',
  * run(set) {
    for (const [at, host] of hostsOf(set)) {
      const kind = isPublicHost(host);
      if (kind === 'yes' || (kind === 'inside the cluster' && isAmongPriorityGroups(set, at))) { continue; }
      yield {
        at,
        message: `the host is ${kind}, got "${host}"`,
        ...isInOwnNamespace(at, host) ? { severity: 'info' } : {},
        fix: kind === 'inside the cluster' ? 'refer to the Service itself, with a ReferenceGrant if it is in another namespace' : 'write a host that is meant for requests from outside',
      };
    }
  },
};

function hostsOf(set: ManifestSet): readonly (readonly [Field, string])[] {
  const fields = [
    ...backendsOf(set).flatMap(({ hosts }) => hosts.map(({ at }) => at.get('host'))),
    ...backendsOf(set).map(({ manifest }) => manifest.spec.at('gcp', 'host')),
    ...xBackends(set).map(({ spec }) => spec.at('externalHostname', 'hostname')),
  ];
  const written = fields.flatMap((at) => at.text === undefined ? [] : [[at, at.text] as const]);
  return [...written, ...endpointsOf(set).filter(({ scheme }) => scheme === 'https').map(({ at, host }) => [at, host] as const)];
}

/** Priority groups have static Backends only, so that a Service is among them by its name in the cluster. */
function isAmongPriorityGroups(set: ManifestSet, { manifest }: Field): boolean {
  return [...namespacesWithPriorityGroups(set)].some((namespace) => sameNamespace(namespace, manifest.namespace) !== 'no');
}

const namespacesWithPriorityGroups = perSet((set): ReadonlySet<Namespace> => new Set(
  backendsOf(set).filter(({ manifest }) => manifest.spec.get('priorityGroups').isPresent).map(({ manifest }) => manifest.namespace),
));

/** Whether nobody else would have to give a grant. */
function isInOwnNamespace({ manifest: { namespace } }: Field, host: string): boolean {
  const [, there, svc] = host.toLowerCase().split('.');
  return svc === 'svc' && there === namespace;
}
