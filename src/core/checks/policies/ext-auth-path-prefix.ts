import { KGATEWAY_GROUP } from '../../kinds';
import { isPlaceholder } from '../../translation/references/secret';
import type { Check } from '../check';
import { refusedByEnvoy, UNNOTICED } from '../model/refusal';

export const extAuthPathPrefix: Check = {
  id: 'ext-auth-path-prefix',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The pathPrefix of an ExtAuth extension has no slash',
  why: 'Envoy asks for the prefix with the path of the request behind it, and refuses a prefix that does not begin with a slash.',
  consequence: UNNOTICED.policy,
  source: 'Envoy 1.38, asked; Envoy source, source/extensions/filters/common/ext_authz/ext_authz_http_impl.cc',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'GatewayExtension')) {
      const at = spec.at('extAuth', 'httpService', 'pathPrefix');
      if (at.text === undefined || at.text === '' || at.text.startsWith('/') || isPlaceholder(at.text)) { continue; }
      yield { at, message: `the prefix does not begin with a slash, got "${at.text}"`, fix: `write "/${at.text}"`, ...refusedByEnvoy(set, 'policy') };
    }
  },
};
