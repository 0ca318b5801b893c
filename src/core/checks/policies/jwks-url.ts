import { KGATEWAY_GROUP } from '../../kinds';
import { uri } from '../../syntax/uri';
import { isPlaceholder } from '../../translation/references/secret';
import type { Check } from '../check';
import { flawOf, UNNOTICED } from '../model/refusal';

export const jwksUrl: Check = {
  id: 'jwks-url',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The JWKS URL is not a URL',
  why: 'The API server takes any text. Envoy needs scheme, host and path, of which kgateway uses the path: the host comes from backendRef.',
  consequence: UNNOTICED.policy,
  source: 'Envoy 1.38, asked; kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/jwt.go',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'GatewayExtension')) {
      for (const at of spec.at('jwt', 'providers').entries.map((provider) => provider.at('jwks', 'remote', 'url'))) {
        if (at.text === undefined || isPlaceholder(at.text)) { continue; }
        yield* flawOf(set, at, uri(at.text), 'policy').map((flaw) => ({ ...flaw, message: `${flaw.message}, got "${at.text ?? ''}"` }));
      }
    }
  },
};
