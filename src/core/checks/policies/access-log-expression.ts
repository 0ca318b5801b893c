import { KGATEWAY_GROUP } from '../../kinds';
import { fieldsNamed } from '../../manifests/field';
import { celExpression } from '../../syntax/cel/expression';
import { isPlaceholder } from '../../translation/references/secret';
import type { Check } from '../check';
import { flawOf, UNNOTICED } from '../model/refusal';

export const accessLogExpression: Check = {
  id: 'access-log-expression',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A CEL filter of an access log cannot be evaluated',
  why: 'Neither the API server nor kgateway reads expressions of access logs. Envoy does, and refuses a listener with one that it cannot read, that calls a function which it does not have, or that has a loop such as `exists`.',
  consequence: UNNOTICED.listener,
  source: 'kgateway docs, access logging; Envoy source, source/extensions/access_loggers/filters/cel/config.cc',
  * run(set) {
    for (const { spec } of ['ListenerPolicy', 'HTTPListenerPolicy'].flatMap((kind) => set.ofKind(KGATEWAY_GROUP, kind))) {
      for (const at of fieldsNamed(spec, (name) => name === 'celFilter').map((filter) => filter.get('match'))) {
        if (at.text !== undefined && !isPlaceholder(at.text)) { yield* flawOf(set, at, celExpression(at.text, 'envoy'), 'listener'); }
      }
    }
  },
};
