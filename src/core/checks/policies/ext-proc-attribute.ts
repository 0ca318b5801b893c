import { KGATEWAY_GROUP } from '../../kinds';
import { celExpression } from '../../syntax/cel/expression';
import { isPlaceholder } from '../../translation/references/secret';
import type { Check } from '../check';
import { flawOf, UNNOTICED } from '../model/refusal';

export const extProcAttribute: Check = {
  id: 'ext-proc-attribute',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'Envoy cannot evaluate an ExtProc attribute',
  why: 'Each attribute is an expression of CEL, such as `request.path`. The API server does not read expressions.',
  consequence: UNNOTICED.policy,
  source: 'Envoy API, ExternalProcessor.request_attributes; Envoy 1.38, asked',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'GatewayExtension')) {
      for (const at of spec.at('extProc', 'requestAttributes').entries) {
        if (at.text === undefined || isPlaceholder(at.text)) { continue; }
        const { envoy } = celExpression(at.text, 'envoy');
        yield* flawOf(set, at, { envoy }, 'policy').map((flaw) => ({ ...flaw, message: `${flaw.message}, got "${at.text ?? ''}"` }));
      }
    }
  },
};
