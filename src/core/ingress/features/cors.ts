import type { Feature } from './feature';
import type { TrafficPolicyCors } from '../../../generated/spec/traffic-policy';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'] as const;
const DEFAULT_METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS'];
const DEFAULT_HEADERS = ['DNT', 'Keep-Alive', 'User-Agent', 'X-Requested-With', 'If-Modified-Since', 'Cache-Control', 'Content-Type', 'Range', 'Authorization'];
const DEFAULT_MAX_AGE = 1_728_000;
const ORIGIN = /^https?:\/\/(?:\*\.)?[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?(?::\d{1,5})?$/i;

/** enable-cors, with the defaults of ingress-nginx written out. */
export const cors: Feature = (context, builder) => {
  const { ingress } = builder;
  if (ingress.flag('enable-cors') !== true) { return; }
  const origins = ingress.list('cors-allow-origin');
  const allowed = origins.filter((origin) => origin === '*' || ORIGIN.test(origin));
  if (allowed.length < origins.length) { context.invalid(ingress, 'cors-allow-origin', 'write origins such as https://shop.example.com'); }
  const methods = orDefault(ingress.list('cors-allow-methods').map((method) => method.toUpperCase()), DEFAULT_METHODS);
  const known = METHODS.filter((method) => methods.includes(method));
  if (known.length < methods.length) { context.invalid(ingress, 'cors-allow-methods', `write some of ${METHODS.join(', ')}`); }
  const allOrigins = origins.length === 0 || allowed.includes('*');
  const exposed = ingress.list('cors-expose-headers');
  builder.policy.cors = {
    // An origin that is refused must not become all origins.
    allowOrigins: allOrigins ? ['*'] : allowed.length === 0 ? ['https://invalid.invalid'] : allowed,
    allowMethods: known,
    allowHeaders: orDefault(ingress.list('cors-allow-headers'), DEFAULT_HEADERS),
    ...exposed.length === 0 ? {} : { exposeHeaders: exposed },
    // Browsers send no cookies where nginx answers with a star; Envoy would name their origin.
    allowCredentials: !allOrigins && ingress.flag('cors-allow-credentials') !== false,
    maxAge: Math.max(1, ingress.integer('cors-max-age') ?? DEFAULT_MAX_AGE),
  } satisfies TrafficPolicyCors;
};

function orDefault(list: readonly string[], byDefault: readonly string[]): readonly string[] {
  return list.length === 0 ? byDefault : list;
}
