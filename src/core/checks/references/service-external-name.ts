import { Manifest, titleOf } from '../../manifests/manifest';
import { backendReferences, targetOf } from '../../translation/references/backend-reference';
import type { Check } from '../check';

export const serviceExternalName: Check = {
  id: 'service-external-name',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A route forwards to a Service of type ExternalName',
  why: 'The Gateway API advises against ExternalName Services, because they bypass ReferenceGrants, and a Service without endpoints has nothing that kgateway could send to.',
  consequence: 'the Service has no endpoints; requests get HTTP 503',
  source: 'Gateway API, BackendObjectReference; CVE-2021-25740',
  * run(set) {
    for (const reference of backendReferences(set)) {
      if (targetOf(reference) !== 'service') { continue; }
      const service = set.find('', 'Service', reference.namespace, reference.name);
      if (!(service instanceof Manifest) || service.spec.get('type').text !== 'ExternalName') { continue; }
      const host = service.spec.get('externalName').text;
      yield {
        at: reference.at,
        message: `the ${titleOf(service)} is of type ExternalName`,
        fix: `refer to a Backend with static.hosts${host === undefined ? '' : `, host "${host}"`}`,
      };
    }
  },
};
