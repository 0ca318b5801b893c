import { PASS } from './filter';
import type { Filter } from './filter';
import type { Field } from '../../manifests/field';
import { originExpression } from '../../syntax/origin';
import { faultOf, respond } from '../fault';
import { inherited } from '../inherited-filters';
import { matchesWhole } from '../regular-expressions';
import type { Header } from '../request';
import type { RoutePlan } from '../route-plan';

/**
 * Preflights of CORS, which the gateway answers by itself, whether it allows the origin or not.
 *
 * Source: CorsFilter in Envoy; BuildCorsPolicy in pkg/pluginsdk/policy
 */
export const preflight: Filter = ({ plan, request }) => {
  if (plan.outcome.action.kind !== 'forward' || request.method !== 'OPTIONS') { return PASS; }
  const [origin, method] = ['origin', 'access-control-request-method'].map((name) => request.headers.get(name) ?? '');
  if (origin === '' || method === '') { return PASS; }
  const policies = corsOf(plan);
  if (policies.length === 0 || policies[0].get('disable').isPresent) { return PASS; }
  const list = (name: string): Field | undefined => policies.map((policy) => policy.get(name)).find(({ entries }) => entries.length > 0);
  const isAllowed = (list('allowOrigins')?.entries ?? []).some(({ text }) => text !== undefined && takesOrigin(text, origin));
  const joined = (name: string, field: string): readonly Header[] => {
    const values = list(field)?.entries.flatMap(({ text }) => text ?? []) ?? [];
    return values.length === 0 ? [] : [{ name, value: values.join(', ') }];
  };
  const credentials = policies.map((policy) => policy.get('allowCredentials').flag).find((flag) => flag !== undefined && flag);
  const age = policies.map((policy) => policy.get('maxAge').numberOr(5)).find((seconds) => seconds !== undefined && seconds !== 0);
  const headers = [
    ...isAllowed ? [{ name: 'access-control-allow-origin', value: origin }] : [],
    ...credentials === true ? [{ name: 'access-control-allow-credentials', value: 'true' }] : [],
    ...joined('access-control-allow-methods', 'allowMethods'),
    ...joined('access-control-allow-headers', 'allowHeaders'),
    ...isAllowed ? joined('access-control-expose-headers', 'exposeHeaders') : [],
    ...age === undefined ? [] : [{ name: 'access-control-max-age', value: String(age) }],
  ];
  const reason = faultOf(isAllowed ? 'a preflight of CORS from an origin that is allowed' : `a preflight of CORS from ${origin}, which is not allowed`, policies[0]);
  return { answer: { ...respond(200, reason), headers } };
};

/** What holds of CORS, the nearest first. A filter of the route takes the place of the policies on the route. */
function corsOf(plan: RoutePlan): readonly Field[] {
  const filter = inherited(plan.entry, ({ rule }) => rule.rule.filters.find(({ type, body }) => type === 'CORS' && body.isObject)?.body);
  const all = plan.policies.all('cors').flatMap(({ fields }) => fields.slice(0, 1));
  if (filter === undefined) { return all; }
  const ofRoute = plan.policies.ofRoute('cors')?.fields[0];
  return [filter, ...all.filter((field) => field !== ofRoute)];
}

function takesOrigin(allowed: string, origin: string): boolean {
  const expression = originExpression(allowed);
  if (expression !== undefined) { return matchesWhole(expression, origin); }
  return allowed.endsWith('*') ? origin.startsWith(allowed.slice(0, -1)) : allowed === origin;
}
