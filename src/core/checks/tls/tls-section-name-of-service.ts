import { Manifest } from '../../manifests/manifest';
import { policyTargets } from '../../translation/policies/policy';
import type { Check } from '../check';

export const tlsSectionNameOfService: Check = {
  id: 'tls-section-name-of-service',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A BackendTLSPolicy names a port that the Service does not have',
  why: 'The section name is the name of a port of the Service, not its number.',
  consequence: 'the policy never attaches; requests go out in plain text',
  source: 'Gateway API, LocalPolicyTargetReferenceWithSectionName',
  * run(set) {
    for (const { at, policy, group, kind, sectionName, to } of policyTargets(set)) {
      if (policy.kind !== 'BackendTLSPolicy' || group !== '' || kind !== 'Service' || !(to instanceof Manifest)) { continue; }
      const ports = to.spec.get('ports').entries;
      const names = ports.map((port) => port.get('name').textOr(''));
      if (sectionName === '' || sectionName === undefined || names.length === 0 || names.includes(undefined) || names.includes(sectionName)) { continue; }
      const written = names.filter((name) => name !== '').map((name) => `"${name ?? ''}"`);
      yield {
        at: at.get('sectionName'),
        message: `${to.title} has no port named "${sectionName}"`,
        fix: written.length === 0 ? 'leave sectionName out, or name the port of the Service' : `write ${written.join(' or ')}`,
      };
    }
  },
};
