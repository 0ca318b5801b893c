import { Manifest, titleOf } from '../../manifests/manifest';
import { foreignObjects } from '../../translation/controller/foreign';
import { backendReferences, targetOf } from '../../translation/references/backend-reference';
import type { BackendReference } from '../../translation/references/backend-reference';
import type { Check, Condition, Flaw } from '../check';
import { failureOf, SHARE_FAILS } from '../model/failed-reference';

/** kgateway has a destination for each port of a Service. */
const NOT_FOUND: readonly Condition[] = [{ type: 'ResolvedRefs', status: 'False', reason: 'BackendNotFound' }];

export const serviceExternalName: Check = {
  id: 'service-external-name',
  severity: 'warning',
  demandedBy: 'gateway-api',
  isSometimesError: true,
  title: 'A backendRef names a Service of type ExternalName',
  why: 'The Gateway API advises against ExternalName Services, because they bypass ReferenceGrants, and a Service without endpoints has nothing that kgateway could send to. '
    + 'One without ports, which Kubernetes allows for this type, is not found at all.',
  consequence: 'the Service has no endpoints; requests get HTTP 503',
  source: 'Gateway API, BackendObjectReference; CVE-2021-25740',
  * run(set) {
    for (const reference of backendReferences(set)) {
      if (targetOf(reference) !== 'service') { continue; }
      const service = set.find('', 'Service', reference.namespace, reference.name);
      if (!(service instanceof Manifest) || service.spec.get('type').text !== 'ExternalName') { continue; }
      yield foreignObjects(set).has(reference.from) ? ofOthers(reference, service) : ofKgateway(reference, service);
    }
  },
};

/** Some controllers serve them, on demand of whoever runs them. */
function ofOthers({ at }: BackendReference, service: Manifest): Flaw {
  return {
    at,
    severity: 'info',
    message: `the ${titleOf(service)} is of type ExternalName, which controllers need not support`,
    fix: 'refer to a Service that has endpoints, unless your controller is set up for this type',
    consequence: 'the host can be one that a ReferenceGrant would be needed for',
  };
}

function ofKgateway(reference: BackendReference, service: Manifest): Flaw {
  const { ports, externalName } = { ports: service.spec.get('ports'), externalName: service.spec.get('externalName').text };
  const hasNoPorts = ports.isAbsent || (Array.isArray(ports.value) && ports.entries.length === 0);
  return {
    at: reference.at,
    message: `the ${titleOf(service)} is of type ExternalName${hasNoPorts ? ' and has no ports' : ''}`,
    fix: `refer to a Backend with static.hosts${externalName === undefined ? '' : `, host "${externalName}"`}`,
    ...hasNoPorts ? { severity: 'error', conditions: NOT_FOUND, consequence: SHARE_FAILS, ...failureOf(reference) } : {},
  };
}
