import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';
import { refusedByEnvoy, UNNOTICED } from '../model/refusal';

export const extProcTrailers: Check = {
  id: 'ext-proc-trailers',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'An ExtProc streams bodies without trailers',
  why: 'In mode FULL_DUPLEX_STREAMED the processor answers while the body is still coming, and learns by the trailers that it has ended. Envoy demands mode SEND for them; SKIP is the default.',
  consequence: UNNOTICED.policy,
  source: 'Envoy API, ProcessingMode; Envoy 1.38, asked',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'GatewayExtension')) {
      const mode = spec.at('extProc', 'processingMode');
      for (const side of ['request', 'response']) {
        const at = mode.get(`${side}BodyMode`);
        const trailers = mode.get(`${side}TrailerMode`).textOr('SKIP');
        if (at.text !== 'FULL_DUPLEX_STREAMED' || trailers === undefined || trailers === 'SEND') { continue; }
        yield { at, message: `the ${side} is streamed both ways, and its trailers are not sent`, fix: `write ${side}TrailerMode: SEND`, ...refusedByEnvoy(set, 'policy') };
      }
    }
  },
};
