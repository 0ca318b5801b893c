import { KGATEWAY_GROUP } from '../../kinds';
import { fieldsNamed } from '../../manifests/field';
import { celSyntaxFault } from '../../translation/policies/cel';
import { isPlaceholder } from '../../translation/references/secret';
import type { Check } from '../check';

export const accessLogExpression: Check = {
  id: 'access-log-expression',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'An expression that decides what is logged is no CEL',
  why: 'Neither the API server nor kgateway reads expressions of access logs. Envoy does, and refuses a listener with one that it can not read.',
  consequence: 'new listeners do not open, and others stay as they were, whatever changes; no condition says so',
  source: 'kgateway docs, access logging; Envoy source, source/extensions/access_loggers/filters/cel/config.cc',
  * run(set) {
    for (const { spec } of ['ListenerPolicy', 'HTTPListenerPolicy'].flatMap((kind) => set.ofKind(KGATEWAY_GROUP, kind))) {
      for (const at of fieldsNamed(spec, (name) => name === 'celFilter').map((filter) => filter.get('match'))) {
        const wrong = at.text === undefined || isPlaceholder(at.text) ? undefined : celSyntaxFault(at.text);
        if (wrong !== undefined) { yield { at, message: wrong, fix: 'mend the expression' }; }
      }
    }
  },
};
