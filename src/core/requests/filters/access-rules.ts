import { fulfils } from './access-expression';
import { inForce, mayRefuse, PASS } from './filter';
import type { Filter } from './filter';
import { faultOf, respond } from '../fault';

/**
 * Expressions that let requests in or keep them out: one that is fulfilled is enough.
 *
 * Source: translateRBAC in pkg/kgateway/extensions2/plugins/trafficpolicy/rbac.go
 */
export const accessRules: Filter = (context) => {
  const at = inForce(context, 'rbac');
  if (at === undefined) { return PASS; }
  const expressions = at.at('policy', 'matchExpressions');
  const answers = expressions.entries.map(({ text }) => (text === undefined ? 'unknown' : fulfils(text, context.request, context.headers)));
  const action = at.get('action').textOr('Allow');
  if (action === undefined || answers.length === 0) { return mayRefuse('RBAC', at); }
  const isFulfilled = answers.includes(true) ? true : answers.includes('unknown') ? 'unknown' : false;
  if (isFulfilled === 'unknown') { return mayRefuse('RBAC', at); }
  const reason = faultOf(action === 'Allow' ? 'no expression lets the request in' : 'an expression keeps the request out', expressions);
  return isFulfilled === (action === 'Allow') ? PASS : { answer: respond(403, reason, 'RBAC: access denied') };
};
