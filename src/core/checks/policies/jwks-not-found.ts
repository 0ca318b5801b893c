import { Manifest, titleOf } from '../../manifests/manifest';
import { KEYS, keyReferences } from '../../translation/policies/jwks';
import { keysOf, lacking } from '../../translation/references/secret';
import type { Check } from '../check';

export const jwksNotFound: Check = {
  id: 'jwks-not-found',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The JWKS is not in the ConfigMap',
  why: 'kgateway reads the key `jwks` of a ConfigMap in the namespace of the GatewayExtension. Without keys the policies that use the extension are not valid.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/jwt.go',
  * run(set) {
    for (const reference of keyReferences(set)) {
      const { at, group, kind, namespace, name } = reference;
      const found = set.find(group, kind, namespace, name);
      if (found === 'missing') {
        yield { at, message: `there is no ${titleOf(reference)}`, fix: 'fix the name, or add the ConfigMap' };
      } else if (found instanceof Manifest && lacking(found, [KEYS]).length > 0) {
        yield { at, message: `${found.title} has no ${KEYS}, but ${keysOf(found).join(', ')}`, fix: `name the key ${KEYS} in the ConfigMap` };
      }
    }
  },
};
