import { accessList } from './access-list';
import { accessRules } from './access-rules';
import { apiKey, basicAuth } from './credentials';
import { crossSite } from './cross-site';
import { faultInjection } from './fault-injection';
import { inForce, mayChange, mayRefuse, PASS } from './filter';
import type { Filter, FilterContext, Verdict } from './filter';
import { preflight } from './preflight';
import { jwt } from './tokens';
import { faultOf, respond } from '../fault';
import { filtersOf } from '../inherited-filters';
import { bytesOf } from '../sizes';

/** Asks another service, or something that only run time knows. */
function asks(name: string, what: string): Filter {
  return (context) => {
    const fields = context.plan.policies.all(name).flatMap((part) => part.fields);
    const nearest = context.plan.policies.nearest(name)?.fields ?? [];
    // What one level switches off is off, also what comes from levels behind it.
    if (nearest.length === 0 || nearest.some((at) => at.get('disable').isPresent)) { return PASS; }
    return { conditions: fields.filter((at) => at.get('disable').isAbsent).flatMap((at) => mayRefuse(what, at).conditions ?? []) };
  };
}

function changes(name: string, what: string): Filter {
  return (context) => { const at = inForce(context, name); return at === undefined ? PASS : mayChange(what, at); };
}

function limits(name: string, what: string): Filter {
  return (context) => { const at = inForce(context, name); return at === undefined ? PASS : mayRefuse(what, at); };
}

const WITHOUT_BODY = ['GET', 'HEAD', 'OPTIONS'];

/** Bodies that are too large, as far as requests say how large they are. */
const buffer: Filter = (context) => {
  const at = inForce(context, 'buffer');
  if (at === undefined) { return PASS; }
  const [length, most] = [context.headers.get('content-length'), bytesOf(at.get('maxRequestSize'))];
  if (length === undefined) { return WITHOUT_BODY.includes(context.request.method) ? PASS : mayRefuse('size of the body', at); }
  if (most === undefined) { return mayRefuse('size of the body', at); }
  return Number(length) > most ? { answer: respond(413, faultOf(`the body has ${length} bytes, and ${most} are allowed`, at)) } : PASS;
};

/**
 * The filters of policies in the order in which requests pass them.
 *
 * Source: pkg/pluginsdk/filters/stages.go, HttpFilters in pkg/kgateway/extensions2/plugins/trafficpolicy/traffic_policy_plugin.go
 */
const BEFORE_HEALTH_CHECKS: readonly Filter[] = [
  faultInjection, accessList, preflight, asks('oauth2', 'OAuth2'), apiKey, basicAuth, asks('extAuth', 'ext auth'), jwt, accessRules,
];

const BEHIND_HEALTH_CHECKS: readonly Filter[] = [
  limits('rateLimit.local', 'rate limit'), asks('rateLimit.global', 'rate limit'), buffer,
  changes('transformation', 'transformation'), changes('extProc', 'external processing'), crossSite,
];

/** Leads a request through the filters up to the first one that answers it. Changes its headers. */
export function passFilters(context: FilterContext, healthCheck: Verdict): Verdict {
  const { policies, entry } = context.plan;
  if (policies.isEmpty && filtersOf(entry, 'CORS').length === 0) { return healthCheck; }
  const conditions: NonNullable<Verdict['conditions']>[number][] = [];
  for (const filter of [...BEFORE_HEALTH_CHECKS, () => healthCheck, ...BEHIND_HEALTH_CHECKS]) {
    const verdict = filter(context);
    conditions.push(...verdict.conditions ?? []);
    if (verdict.answer !== undefined) { return { conditions, answer: verdict.answer }; }
  }
  return { conditions };
}
