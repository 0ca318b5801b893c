import { KGATEWAY_GROUP } from '../../kinds';
import { LIMITS } from '../../translation/policies/limits';
import type { Check } from '../check';
import { refusedByEnvoy, UNNOTICED } from '../model/refusal';
import type { Carrier } from '../model/refusal';

const CARRIERS: Readonly<Record<string, Carrier>> = { BackendConfigPolicy: 'backend', GatewayExtension: 'policy' };

export const valueOutOfRange: Check = {
  id: 'value-out-of-range',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A number or duration is outside the limits of Envoy',
  why: 'The CRDs of kgateway leave the limits of Envoy out in some places.',
  consequence: UNNOTICED.backend,
  source: 'Envoy API, rules of its messages; Envoy 1.38, asked',
  * run(set) {
    for (const { kind, path, complaint, fix } of LIMITS) {
      for (const { spec } of set.ofKind(KGATEWAY_GROUP, kind)) {
        const at = spec.at(...path);
        const wrong = complaint(at);
        if (wrong !== undefined) { yield { at, message: `${wrong}, got ${at.text ?? at.number ?? ''}`, fix, ...refusedByEnvoy(set, CARRIERS[kind]) }; }
      }
    }
  },
};
