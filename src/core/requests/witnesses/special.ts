import type { RequestParts } from './builder';
import { pathsFor, valuesFor } from './samples';
import type { Header } from '../request';
import type { IndexedRoute } from '../route-index';
import type { RoutePlan } from '../route-plan';

/** Requests that show what policies of a route do: preflights, and addresses in and beside each range. */
export function special(plan: RoutePlan, { matcher }: IndexedRoute): readonly RequestParts[] {
  const [path] = pathsFor(matcher.path);
  if ((path as string | undefined) === undefined) { return []; }
  const headers = matcher.headers.flatMap((header) => valuesFor(header, 'header').slice(0, 1).map((value) => ({ name: header.name, value })));
  const query = matcher.parameters.flatMap((parameter) => valuesFor(parameter, 'query').slice(0, 1).map((value) => `${parameter.name}=${value}`));
  const base = { path: query.length === 0 ? path : `${path}?${query.join('&')}`, method: matcher.method ?? 'GET', headers };
  return [...preflights(plan, base), ...addresses(plan, base)];
}

function preflights(plan: RoutePlan, base: RequestParts): readonly RequestParts[] {
  const policies = [
    ...plan.entry.rule.rule.filters.filter(({ type }) => type === 'CORS').map(({ body }) => body),
    ...plan.policies.all('cors').flatMap(({ fields }) => fields),
  ];
  if (policies.length === 0) { return []; }
  const origins = policies.flatMap((policy) => policy.get('allowOrigins').entries.flatMap(({ text }) => text ?? []))
    .map((origin) => (origin === '*' ? 'https://any.example' : origin.replaceAll('*', 'any')));
  return [...new Set([...origins, 'https://stranger.invalid'])].map((origin) => {
    const more: readonly Header[] = [{ name: 'origin', value: origin }, { name: 'access-control-request-method', value: 'GET' }];
    return { ...base, method: 'OPTIONS', headers: [...base.headers, ...more] };
  });
}

function addresses(plan: RoutePlan, base: RequestParts): readonly RequestParts[] {
  const lists = plan.policies.all('acl').flatMap(({ fields }) => fields);
  if (lists.length === 0) { return []; }
  const ranges = lists.flatMap((list) => list.get('rules').entries).flatMap((rule) => rule.get('cidrs').entries.flatMap(({ text }) => text ?? []));
  return [...new Set([...ranges.map((range) => range.split('/')[0]), '203.0.113.7'])].map((address) => ({ ...base, address }));
}
