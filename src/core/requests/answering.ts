import type { Answer, Candidate, Outcome } from './answer';
import { arrive, isArrival } from './arrival';
import { askForCertificate } from './client-certificates';
import { faultOf, notKnown, replaced, respond } from './fault';
import { PASS } from './filters/filter';
import type { Verdict } from './filters/filter';
import { mismatchOf } from './matching';
import { mayTake } from './open-routes';
import { receive } from './received-request';
import type { ReceivedRequest } from './received-request';
import type { Request } from './request';
import { answerByRoute } from './route-answer';
import type { RouteAnswer } from './route-answer';
import type { IndexedRoute } from './route-index';
import { sameOutcome } from './same-outcome';
import { servedChain } from './served-chain';
import type { ServedChain } from './served-chain';
import type { ServedHost } from './served-host';
import { fieldTitle } from './titles';
import type { ManifestSet } from '../manifests/manifest-set';
import type { AttachedPolicy } from '../translation/policies/attached-policy';
import type { VirtualHost } from '../translation/virtual-hosts/virtual-host';

/** What `answerOf` can be told. */
export interface AnswerOptions {
  /**
   * Whether to say of each route that was asked why it did not take the request.
   *
   * @default false
   */
  readonly explain?: boolean;
}

interface Found extends RouteAnswer {
  readonly host: ServedHost | undefined;
  readonly route: IndexedRoute | undefined;
}

const NOTHING = { virtualHost: undefined, route: undefined, candidates: [], policies: [], conditions: [] } as const;

/** What becomes of a request at the Gateways of a set. */
export function answerOf(set: ManifestSet, request: Request, options: AnswerOptions = {}): Answer {
  const arrival = arrive(set, request);
  if (!isArrival(arrival)) { return { ...NOTHING, ...arrival }; }
  const served = servedChain(set, arrival);
  const { chain, port, gateway } = arrival;
  const location = { gateway: gateway.gateway.manifest, listener: chain.listeners.length === 1 ? chain.listeners[0] : undefined };
  const certificate = askForCertificate(set, arrival, request.client);
  if (certificate.refusal !== undefined) { return { ...NOTHING, ...location, outcome: certificate.refusal }; }
  const received = receive(request, served.settings, port.port);
  if ('kind' in received) { return { ...NOTHING, ...location, outcome: received }; }
  const found = find(served, received);
  const doubts = [served.doubt, served.refused].filter((fault) => fault !== undefined);
  const outcome = doubts.reduce<Outcome>((known, fault) => notKnown(fault, [known]), found.outcome);
  const { host, route } = found;
  return {
    outcome,
    gateway: location.gateway,
    listener: host?.virtualHost.listener ?? location.listener,
    virtualHost: host?.virtualHost.host,
    route: route?.entry,
    candidates: options.explain === true && host !== undefined ? candidatesOf(host, route, received) : [],
    policies: [...route === undefined ? [] : host?.plan(route).outcome.policies ?? [], ...host?.virtualHost.policies ?? [], ...chain.policies],
    conditions: [...certificate.conditions, ...found.conditions],
  };
}

/** Policies that hold for all hosts first: what is wrong with one replaces everything. */
function find(served: ServedChain, request: ReceivedRequest): Found {
  const { chain } = served.arrival;
  if (chain.isReplaced) { return answered(replaced(refusalOf(chain.policies))); }
  const found = findByHost(served, request, served.search.find(request.hostname));
  return { ...found, outcome: withOpenPolicies(chain.policies, found.outcome) };
}

function answered(outcome: Outcome, host?: ServedHost): Found {
  return { outcome, conditions: [], host, route: undefined };
}

function refusalOf(policies: readonly AttachedPolicy[]): ReturnType<typeof faultOf> {
  const refused = policies.find(({ certain, errors }) => certain && errors.some((error) => error.certain));
  const causes = refused?.errors.filter(({ certain }) => certain).map(({ at }) => at) ?? [];
  return faultOf(`the controller refuses ${refused?.policy.title ?? 'a policy'}, and replaces all that it holds for`, ...causes);
}

/** Policies of which it is not known whether the controller refuses them. */
function withOpenPolicies(policies: readonly AttachedPolicy[], outcome: Outcome): Outcome {
  const open = policies.find(({ certain, errors }) => !certain || errors.some((error) => !error.certain));
  if (open === undefined) { return outcome; }
  const [error] = open.errors;
  const reason = faultOf(`whether the controller takes ${open.policy.title} is not known`, error?.at ?? open.at);
  return notKnown(reason, [outcome, replaced(reason)]);
}

function findByHost(served: ServedChain, request: ReceivedRequest, hosts: readonly VirtualHost[]): Found {
  const [first, ...others] = hosts;
  if ((first as VirtualHost | undefined) === undefined) {
    return withOpenRoutes(served, request, undefined, answered(healthCheckOf(served, request).answer ?? respond(404, faultOf(`no route is for the host "${request.hostname}"`))));
  }
  const host = served.host(first);
  const found = withOpenRoutes(served, request, first, findInHost(served, host, request));
  if (host.certain || sameAs(found, () => findByHost(served, request, others))) { return found; }
  const reason = faultOf(`whether any route is there for the host ${first.host} is not known`, first.listener.at);
  return { ...found, outcome: notKnown(reason, [found.outcome, findByHost(served, request, others).outcome]) };
}

function sameAs(found: Found, other: () => Found): boolean {
  return sameOutcome(found.outcome, other().outcome);
}

function withOpenRoutes(served: ServedChain, request: ReceivedRequest, host: VirtualHost | undefined, found: Found): Found {
  const isExact = host !== undefined && !host.host.startsWith('*');
  const open = served.openRoutes.find((route) => !isExact || mayTake(served.set, route, request));
  if (open === undefined) { return found; }
  const reason = faultOf(`which hosts ${open.manifest.title} is for is not known`, open.manifest.spec.get(open.hostnames === undefined ? 'hostnames' : 'parentRefs'));
  return { ...found, outcome: notKnown(reason, [found.outcome]) };
}

function findInHost(served: ServedChain, host: ServedHost, request: ReceivedRequest): Found {
  if (host.virtualHost.isReplaced) { return answered(replaced(refusalOf(host.virtualHost.policies)), host); }
  if (served.arrival.chain.serverName !== undefined && request.headers.get('x-forwarded-proto')?.toLowerCase() !== 'https') {
    return answered(respond(301, faultOf('the listener is for TLS only, and the header x-forwarded-proto says that the client has not used it')), host);
  }
  const found = findRoute(served, host, request, host.index.matching(request));
  const outcome = withOpenPolicies(host.virtualHost.policies, found.outcome);
  const unreadable = host.index.unreadable.find(({ matcher }) => mismatchOf(matcher, request) === undefined);
  if (unreadable === undefined) { return { ...found, outcome }; }
  return { ...found, outcome: notKnown(faultOf(`the match can't all be read: ${fieldTitle(unreadable.entry.match.at)}`, unreadable.entry.match.at), [outcome]) };
}

function findRoute(served: ServedChain, host: ServedHost, request: ReceivedRequest, matching: Iterator<IndexedRoute, void>): Found {
  const { value: route } = matching.next();
  const healthCheck = healthCheckOf(served, request);
  if (route === undefined) {
    return answered(healthCheck.answer ?? respond(404, faultOf(`no route for the host ${host.virtualHost.host} takes the request, and no other host is asked`)), host);
  }
  const found = { ...answerByRoute(host.plan(route), request, healthCheck), host, route };
  if (!route.entry.certain) {
    const other = findRoute(served, host, request, matching);
    if (sameOutcome(found.outcome, other.outcome)) { return found; }
    const reason = faultOf(`whether ${route.entry.route.route.manifest.title} is attached to the listener is not known`, route.entry.route.route.manifest.spec.get('parentRefs'));
    return { ...found, outcome: notKnown(reason, [found.outcome, other.outcome]) };
  }
  for (const rival of host.index.rivals(route, request)) {
    const other = answerByRoute(host.plan(rival), request, healthCheck);
    if (sameOutcome(found.outcome, other.outcome)) { continue; }
    const [one, two] = [route, rival].map(({ entry }) => entry.match.at);
    const reason = faultOf(`the age of the routes decides, which they do not show: ${fieldTitle(one)}, or ${fieldTitle(two)}`, one, two);
    return { ...found, outcome: notKnown(reason, [found.outcome, other.outcome]) };
  }
  return found;
}

/** The path of health checks is answered by Envoy, with or without a route. */
function healthCheckOf({ settings: { healthCheck } }: ServedChain, { path, query }: ReceivedRequest): Verdict {
  const wanted = healthCheck?.get('path');
  if (wanted?.text === undefined || wanted.text !== path + query) { return PASS; }
  return { answer: respond(200, faultOf('the health check of the listener', wanted)) };
}

function candidatesOf(host: ServedHost, winner: IndexedRoute | undefined, request: ReceivedRequest): readonly Candidate[] {
  const asked = winner === undefined ? host.index.routes : host.index.routes.slice(0, winner.position + 1);
  return asked.map(({ entry, matcher }) => ({ route: entry, lost: mismatchOf(matcher, request) }));
}
