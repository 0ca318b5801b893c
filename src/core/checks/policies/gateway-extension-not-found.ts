import { titleOf } from '../../manifests/manifest';
import { gatewayExtensionReferences } from '../../translation/policies/gateway-extension';
import type { Check } from '../check';

export const gatewayExtensionNotFound: Check = {
  id: 'gateway-extension-not-found',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A policy refers to a GatewayExtension that does not exist',
  why: 'The set of manifests is declared complete, and the extension is not in it. Rather than let requests through, kgateway answers with an error.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy',
  * run(set) {
    for (const reference of gatewayExtensionReferences(set)) {
      const { at, group, kind, namespace, name } = reference;
      if (set.find(group, kind, namespace, name) !== 'missing') { continue; }
      const elsewhere = set.findAnywhere(group, kind, name)[0]?.namespace;
      yield {
        at,
        message: `there is no ${titleOf(reference)}`,
        fix: elsewhere === undefined ? 'fix the name, or add the GatewayExtension' : `write namespace: ${elsewhere}, where there is one of this name`,
      };
    }
  },
};
