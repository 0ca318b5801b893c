import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';

const LONGEST = 4096;

export const directResponseTooLong: Check = {
  id: 'direct-response-too-long',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'The body of a DirectResponse has too many bytes',
  why: 'The API server counts characters, Envoy counts bytes: letters with accents have two of them, others three or four.',
  consequence: 'Envoy refuses the configuration of the routes',
  source: 'Envoy, RouteConfiguration.max_direct_response_body_size_bytes',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'DirectResponse')) {
      for (const at of [spec.get('body'), spec.at('bodyFormat', 'text')]) {
        const bytes = Buffer.byteLength(at.text ?? '');
        if (bytes > LONGEST) { yield { at, message: `the body has ${bytes} bytes, ${LONGEST} are possible`, fix: 'shorten it, or serve it from a Service' }; }
      }
    }
  },
};
