import { Manifest } from '../../manifests/manifest';
import { extensionTypeOf, gatewayExtensionReferences } from '../../translation/policies/gateway-extension';
import type { Check } from '../check';

export const gatewayExtensionType: Check = {
  id: 'gateway-extension-type',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A policy uses a GatewayExtension of another type',
  why: 'Each extension is of one type: authorization, processing, rate limit, JWT or OAuth2.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy',
  * run(set) {
    for (const { at, group, kind, namespace, name, needs } of gatewayExtensionReferences(set)) {
      const extension = set.find(group, kind, namespace, name);
      if (!(extension instanceof Manifest) || extension.spec.get(needs).isPresent) { continue; }
      const type = extensionTypeOf(extension);
      if (type === undefined) { continue; }
      yield { at, message: `${extension.title} is for ${type}, not for ${needs}`, fix: `refer to a GatewayExtension with ${needs}` };
    }
  },
};
