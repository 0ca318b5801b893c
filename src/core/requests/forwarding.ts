import type { Fault, Forwarded, Mirror, Outcome, Responded, TargetShare } from './answer';
import { autoHostOf } from './backend-host';
import { faultOf, notKnown, respond } from './fault';
import { applyModifiers, changeHeaders, changesOf, readModifier, UNKNOWN_VALUE } from './header-changes';
import { filtersOf } from './inherited-filters';
import { PoliciesInForce } from './policies-in-force';
import type { HeaderList, ReceivedRequest } from './received-request';
import { retriesOf, timeoutsOf } from './resilience';
import { rewriteOf, rewriteOfPolicy, rewritePath } from './rewriting';
import type { PathRewrite } from './rewriting';
import type { RoutePlan } from './route-plan';
import { backendTitle } from './titles';
import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';
import { readReference, SERVICE } from '../manifests/reference';
import { refusalsOfBackend } from '../translation/backends/backend-policies';
import { resolveBackend } from '../translation/references/resolution';
import { releaseOf } from '../translation/releases';
import type { ResolvedBackend } from '../translation/routes/resolved-rule';

/**
 * Sends a request to the backends of its route.
 *
 * @param headers the request's, as the filters of policies leave them
 */
export function forward(plan: RoutePlan, request: ReceivedRequest, headers: HeaderList): Outcome {
  const { entry } = plan;
  const { backends } = entry;
  const targets = backends.map((backend) => targetOf(plan, backend, request, headers));
  const weights = backends.map(({ weight }) => weight);
  const make = (shares: readonly number[]): Forwarded | Responded =>
    finish(plan, targets.map((target, index) => ({ ...target, share: shares[index] })));
  // The weight of an only backend does not count.
  if (backends.length === 1) { return make([1]); }
  if (weights.includes(undefined)) {
    const at = backends[weights.indexOf(undefined)].reference.at.get('weight');
    return notKnown(faultOf('a weight can\'t be read', at), targets.map((_, index) => make(targets.map((__, other) => Number(other === index)))));
  }
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  return make(weights.map((weight) => (weight ?? 0) / sum));
}

function finish(plan: RoutePlan, targets: readonly TargetShare[]): Forwarded | Responded {
  const used = targets.filter(({ share }) => share > 0);
  const faults = used.flatMap(({ fault }) => fault ?? []);
  if (faults.length === used.length && faults.length > 0) { return respond(500, faults[0]); }
  return { kind: 'forwarded', targets: used, mirrors: mirrorsOf(plan), timeouts: timeoutsOf(plan), retries: retriesOf(plan) };
}

function targetOf(plan: RoutePlan, backend: ResolvedBackend, request: ReceivedRequest, headers: HeaderList): Omit<TargetShare, 'share'> {
  const { reference, resolution } = backend;
  const own = headers.copy();
  policyModifiers(plan, backend).forEach((at) => { changeHeaders(at.get('request'), own, 'in-order'); });
  const modifiers = (type: string): readonly ReturnType<typeof readModifier>[] => filtersOf(plan.entry, type).map(({ body }) => readModifier(body));
  const ofBackend = (type: string): readonly ReturnType<typeof readModifier>[] => reference.filters
    .filter((filter) => filter.type === type && filter.body.isObject).slice(-1).map(({ body }) => readModifier(body));
  const [requestOfRule, requestOfBackend] = [modifiers('RequestHeaderModifier'), ofBackend('RequestHeaderModifier')];
  if (plan.entry.backends.length === 1) {
    applyModifiers([...requestOfRule, ...requestOfBackend], own, 'of-route');
  } else {
    applyModifiers(requestOfBackend, own, 'of-route');
    applyModifiers(requestOfRule, own, 'of-route');
  }
  // It asks Google for a token.
  if (resolution.to?.spec.get('gcp').isPresent === true) { own.set('authorization', UNKNOWN_VALUE); }
  const host = rewriteHost(plan, resolution.to, request, own);
  const path = rewritePathOf(plan, resolution.to, request, own);
  const entries = own.entries().filter(({ name }) => name !== 'host' && name !== 'x-forwarded-proto');
  return {
    target: backendTitle(reference),
    backend: resolution.to,
    fault: faultOfBackend(plan, backend),
    upstream: {
      method: request.method,
      path,
      host,
      headers: entries.filter(({ value }) => value !== UNKNOWN_VALUE),
      unknownHeaders: entries.filter(({ value }) => value === UNKNOWN_VALUE).map(({ name }) => name),
    },
    responseHeaders: changesOf([
      ...modifiers('ResponseHeaderModifier'), ...ofBackend('ResponseHeaderModifier'),
      ...policyModifiers(plan, backend).map((at) => readModifier(at.get('response'))),
    ]),
  };
}

/** What policies do with headers: the nearest one first, so that of several the furthest one has the last word. */
function policyModifiers({ set, entry, policies }: RoutePlan, { filterPolicies }: ResolvedBackend): readonly Field[] {
  // For an only backend there is one place for its own policy and for that of the route.
  const isTaken = entry.backends.length === 1 && policies.ofRoute('headerModifiers') !== undefined;
  const own = isTaken || filterPolicies.length === 0 ? [] : new PoliciesInForce(set, [filterPolicies]).all('headerModifiers');
  return [...own, ...policies.all('headerModifiers')].flatMap(({ fields }) => fields);
}

/** The host that the backend sees. Undefined: only run time knows. */
function rewriteHost(plan: RoutePlan, to: Manifest | undefined, request: ReceivedRequest, headers: HeaderList): string | undefined {
  const written = rewriteOf(plan.entry, plan.path).host;
  if (written !== undefined) {
    headers.set('x-envoy-original-host', request.host);
    return written.text;
  }
  const levels = releaseOf(plan.set).setsRoutesOfListeners ? plan.policies.all('autoHostRewrite') : [plan.policies.ofRoute('autoHostRewrite')];
  const isAutomatic = levels.some((part) => part?.fields[0].flag === true) || plan.entry.backends.some(({ resolution }) => resolution.to?.spec.get('gcp').isPresent);
  if (to?.spec.at('aws', 'lambda').isPresent === true) { return undefined; }
  if (!isAutomatic) { return request.host; }
  const automatic = autoHostOf(to);
  if (automatic !== 'none') { headers.set('x-envoy-original-host', request.host); }
  return automatic === 'none' ? request.host : automatic;
}

/** The path that the backend sees, with the query. */
function rewritePathOf(plan: RoutePlan, to: Manifest | undefined, request: ReceivedRequest, headers: HeaderList): string | undefined {
  const rewrite = pathRewriteOf(plan);
  if (rewrite !== undefined) { headers.set('x-envoy-original-path', request.path + request.query); }
  if (to?.spec.at('aws', 'lambda').isPresent === true) { return undefined; }
  if (rewrite === undefined) { return request.path + request.query; }
  const path = rewritePath(rewrite, plan.path, request.path);
  return path === undefined ? undefined : path + request.query;
}

/** What filters say counts before what policies say. */
export function pathRewriteOf(plan: RoutePlan): PathRewrite | undefined {
  const own = rewriteOf(plan.entry, plan.path).path;
  if (own !== undefined) { return own; }
  const levels = releaseOf(plan.set).setsRoutesOfListeners ? plan.policies.all('urlRewrite') : [plan.policies.ofRoute('urlRewrite')];
  for (const part of levels) {
    const rewrite = part === undefined ? undefined : rewriteOfPolicy(part.fields[0]);
    if (rewrite !== undefined) { return rewrite; }
  }
  return undefined;
}

function faultOfBackend({ set }: RoutePlan, { reference, resolution }: ResolvedBackend): Fault | undefined {
  const title = backendTitle(reference);
  switch (resolution.outcome) {
    case 'not-permitted': return faultOf(`no ReferenceGrant permits the reference to ${title}`, resolution.cause);
    case 'port-not-allowed': return faultOf(`the reference to ${title} must not have a port`, resolution.cause);
    case 'unknown-kind': return faultOf(`kgateway does not know the kind of ${title}`, resolution.cause);
    case 'not-found': return faultOf(`${title} does not exist`, resolution.cause);
    default: break;
  }
  const refusal = resolution.to === undefined ? undefined : refusalsOfBackend(set, resolution.to).find(({ certain }) => certain);
  return refusal === undefined ? undefined : faultOf(`nothing can be made of ${title}`, refusal.at);
}

/** Those that lead nowhere are left out without a word. */
function mirrorsOf({ set, entry }: RoutePlan): readonly Mirror[] {
  return filtersOf(entry, 'RequestMirror').flatMap(({ body }): readonly Mirror[] => {
    const reference = readReference(body.get('backendRef'), SERVICE);
    if (reference === undefined) { return []; }
    const { outcome } = resolveBackend(set, reference);
    if (outcome !== 'resolved' && outcome !== 'unknown') { return []; }
    const [percent, fraction] = [body.get('percent').number, body.get('fraction')];
    const share = percent !== undefined ? percent / 100 : fraction.isObject ? (fraction.get('numerator').number ?? 0) / fraction.get('denominator').numberOr(100)! : 1;
    return [{ target: backendTitle(reference), share }];
  });
}
