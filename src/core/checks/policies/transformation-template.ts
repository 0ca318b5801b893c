import { KGATEWAY_GROUP } from '../../kinds';
import { templatesOf } from '../../releases/templates';
import { template } from '../../syntax/template/template';
import { isFilledInTemplate } from '../../translation/policies/value-errors';
import type { Check, Flaw } from '../check';
import { refusedByEnvoy, UNNOTICED } from '../model/refusal';

export const transformationTemplate: Check = {
  id: 'transformation-template',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The template of a transformation cannot be evaluated',
  why: 'The API server does not read templates. The proxy refuses what it cannot read. A name that is neither a function nor, with `body.parseAs: AsJson`, a field of the body, '
    + 'makes it answer with HTTP 400, and an unknown filter leaves the header or body empty.',
  consequence: UNNOTICED.policy,
  source: 'kgateway source, internal/envoy_modules/lib/transformation/src/jinja.rs',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy')) {
      for (const side of ['request', 'response'].map((name) => spec.at('transformation', name))) {
        for (const { at, isJson } of templatesOf(side)) {
          if (at.text === undefined || isFilledInTemplate(at.text)) { continue; }
          const { envoy, requests } = template(at.text, isJson);
          if (envoy !== undefined) { yield { at, message: envoy.wrong, fix: envoy.fix, ...refusedByEnvoy(set, 'policy') }; }
          if (requests !== undefined) { yield { at, message: requests.wrong, fix: requests.fix, ...withRequests(requests.wrong) }; }
        }
      }
    }
  },
};

/** What fails with each request: a name alone is an answer of its own. */
function withRequests(wrong: string): Partial<Flaw> {
  return { conditions: [], consequence: wrong.startsWith('there is no "') ? 'HTTP 400' : 'the header is taken away, or the body left empty' };
}
