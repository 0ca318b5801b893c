import { inForce, mayRefuse, PASS } from './filter';
import type { Filter } from './filter';
import type { Field } from '../../manifests/field';
import { faultOf, respond } from '../fault';
import { matchesWhole } from '../regular-expressions';

const CHANGING = ['DELETE', 'PATCH', 'POST', 'PUT'];

/** Requests that change something and come from another site. Source: CsrfFilter in Envoy */
export const crossSite: Filter = (context) => {
  const at = inForce(context, 'csrf');
  const percentage = at?.get('percentageEnabled').numberOr(0);
  if (at === undefined || percentage === 0 || !CHANGING.includes(context.request.method)) { return PASS; }
  const source = siteOf(context.headers.get('origin')) || siteOf(context.headers.get('referer'));
  if (source !== '' && (source === context.request.host || at.get('additionalOrigins').entries.some((origin) => takes(origin, source)))) { return PASS; }
  return percentage === 100 ? { answer: respond(403, faultOf('the request comes from another site', at), 'Invalid origin') } : mayRefuse('CSRF', at);
};

/** The host and port of a URL. */
function siteOf(url: string | undefined): string {
  return /^[a-z]+:\/\/([^/?#]+)/i.exec(url ?? '')?.[1].toLowerCase() ?? '';
}

function takes(matcher: Field, source: string): boolean {
  const fold = (text: string): string => (matcher.get('ignoreCase').flag === true ? text.toLowerCase() : text);
  const [exact, prefix, suffix, contains, expression] = ['exact', 'prefix', 'suffix', 'contains', 'safeRegex'].map((name) => matcher.get(name).text);
  const got = fold(source);
  return (exact !== undefined && fold(exact) === got)
    || (prefix !== undefined && got.startsWith(fold(prefix)))
    || (suffix !== undefined && got.endsWith(fold(suffix)))
    || (contains !== undefined && got.includes(fold(contains))) || (expression !== undefined && matchesWhole(expression, source));
}
