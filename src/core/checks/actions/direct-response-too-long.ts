import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';
import { refusedByEnvoy, UNNOTICED } from '../model/refusal';

const LONGEST = 4096;

export const directResponseTooLong: Check = {
  id: 'direct-response-too-long',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The body of a DirectResponse has too many bytes',
  why: 'The API server counts characters, Envoy counts bytes: letters with accents have two of them, others three or four. What is in `bodyFormat` may be longer.',
  consequence: UNNOTICED.route,
  source: 'Envoy, RouteConfiguration.max_direct_response_body_size_bytes',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'DirectResponse')) {
      const at = spec.get('body');
      const bytes = Buffer.byteLength(at.text ?? '');
      if (bytes > LONGEST) { yield { at, message: `the body has ${bytes} bytes, ${LONGEST} are possible`, fix: 'shorten it, write it as bodyFormat.text, or serve it from a Service', ...refusedByEnvoy(set, 'route') }; }
    }
  },
};
