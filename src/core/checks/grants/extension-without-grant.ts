import { missingGrant } from './missing-grant';
import { gatewayExtensionReferences } from '../../translation/policies/gateway-extension';
import type { Check } from '../check';

export const extensionWithoutGrant: Check = {
  id: 'extension-without-grant',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A cross-namespace reference to a GatewayExtension has no ReferenceGrant',
  why: 'With reference grants in strict mode, references from policies to extensions across namespaces need a ReferenceGrant as well.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, api/settings/settings.go, KGW_REFERENCE_GRANT_MODE',
  * run(set) {
    if (set.settings.referenceGrants !== 'strict') { return; }
    for (const reference of gatewayExtensionReferences(set)) { yield* missingGrant(set, reference); }
  },
};
