import { KGATEWAY_GROUP } from '../../kinds';
import { isPlaceholder } from '../../translation/references/secret';
import type { Check } from '../check';

export const oauth2RedirectUri: Check = {
  id: 'oauth2-redirect-uri',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The OAuth2 redirect URI has no path',
  why: 'The proxy recognizes a user who comes back by the path of redirectURI. It has to be a whole address: scheme, host and path.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/oauth2.go',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'GatewayExtension')) {
      const at = spec.at('oauth2', 'redirectURI');
      if (at.text === undefined || isPlaceholder(at.text) || /:\/\/[^/]*\/./.test(at.text)) { continue; }
      yield { at, message: `the address needs a scheme and a path, got "${at.text}"`, fix: 'write it like https://shop.example.com/oauth2/redirect' };
    }
  },
};
