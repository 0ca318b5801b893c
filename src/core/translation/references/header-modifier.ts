import { KGATEWAY_GROUP } from '../../kinds';
import { fieldsNamed } from '../../manifests/field';
import type { Field } from '../../manifests/field';
import { perSet } from '../../manifests/manifest-set';
import type { Filter } from '../routes/route';
import { routesOf } from '../routes/route';

/** All filters of rules and of their backends. */
const filters = perSet((set): readonly Filter[] => routesOf(set).flatMap((route) => route.rules)
  .flatMap((rule) => [...rule.filters, ...rule.backends.flatMap((backend) => backend.filters)]));

/** What filters of routes do with headers. */
export const headerFilters = perSet((set): readonly Field[] => filters(set).filter(({ type }) => type.endsWith('HeaderModifier')).map(({ body }) => body));

/** What policies do with headers: of requests, of responses, of requests before they are routed, and of the gateway's own answers. */
export const headerModifiers = perSet((set): readonly Field[] => [
  ...set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy').flatMap(({ spec }) => ['request', 'response'].map((name) => spec.at('headerModifiers', name))),
  ...['ListenerPolicy', 'HTTPListenerPolicy'].flatMap((kind) => set.ofKind(KGATEWAY_GROUP, kind)).flatMap(({ spec }) => [
    ...fieldsNamed(spec, (name) => name === 'earlyRequestHeaderModifier'),
    ...fieldsNamed(spec, (name) => name === 'localReplies').flatMap((replies) => replies.get('mappers').entries).map((mapper) => mapper.get('headers')),
  ]),
]);

/** The headers that are written, replacing what is there or not. */
export function writtenHeaders(modifier: Field): readonly Field[] {
  return [...modifier.get('set').entries, ...modifier.get('add').entries];
}
