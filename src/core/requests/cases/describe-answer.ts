import { formatShare } from './share';
import type { RouteEntry } from '../../translation/routes/flattening';
import type { Outcome, TargetShare } from '../answer';
import type { Request } from '../request';

/** `POST https://shop.example/cart with x-canary: always, from 10.1.2.3` */
export function describeRequest(request: Request): string {
  const { method, headers, port, serverName, client, gateway } = request;
  const url = urlOf(request);
  const remarks = [
    ...headers.length === 0 ? [] : [`with ${headers.map(({ name, value }) => `${name}: ${value}`).join(', ')}`],
    ...client.address === undefined ? [] : [`from ${client.address}`],
    ...client.hasCertificate === undefined ? [] : [client.hasCertificate ? 'with a certificate' : 'without a certificate'],
    ...serverName === undefined || serverName === request.host ? [] : [`with the server name ${serverName}`],
    ...port === undefined || url.includes(`:${port}/`) || port === USUAL_PORTS[request.scheme] ? [] : [`at port ${port}`],
    ...gateway === undefined ? [] : [`to Gateway ${nameOf(gateway)}`],
  ];
  return [method === 'GET' ? url : `${method} ${url}`, ...remarks].join(' ');
}

const USUAL_PORTS = { http: 80, https: 443 } as const;

export function urlOf({ scheme, host, path }: Pick<Request, 'scheme' | 'host' | 'path'>): string {
  return `${scheme}://${host}${path.startsWith('/') ? path : `/${path}`}`;
}

/** `namespace/name`, or the name alone. */
export function nameOf({ namespace = '', name = '' }: { readonly namespace: string | undefined; readonly name: string | undefined }): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}

/** What becomes of a request, in a line: `shop/cart:8080`, `redirect 301 to https://…`, `404: no route takes it`. */
export function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'forwarded': return describeTargets(outcome.targets);
    case 'redirected': return `redirect ${outcome.status} to ${outcome.location}`;
    case 'responded': return `${outcome.status}: ${outcome.reason.text}`;
    case 'refused': return `${REFUSALS[outcome.by]}: ${outcome.reason.text}`;
    case 'not-known': return `not known: ${[outcome.reason.text, ...outcome.possible.map(shortOutcome)].join('; perhaps ')}`;
  }
}

/** The same without reasons. */
function shortOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'responded': return String(outcome.status);
    case 'refused': return REFUSALS[outcome.by];
    case 'not-known': return outcome.possible.length === 0 ? 'not known' : outcome.possible.map(shortOutcome).join(' or ');
    default: return describeOutcome(outcome);
  }
}

export const REFUSALS = { connection: 'connection refused', tls: 'TLS refused', passthrough: 'handed on unread' } as const;

export function describeTargets(targets: readonly TargetShare[]): string {
  const [first] = targets;
  if (targets.length === 1 && first.share === 1) { return `${first.target}${faultOf(first)}`; }
  return targets.map((one) => `${formatShare(one.share)} ${one.target}${faultOf(one)}`).join(', ');
}

function faultOf({ fault }: TargetShare): string {
  return fault === undefined ? '' : ` (500: ${fault.text})`;
}

/** `HTTPRoute shop/cart, rule 1 "canary", match 0` */
export function describeRoute({ route, rule, matchIndex }: RouteEntry): string {
  const { manifest } = route.route;
  const { index, name } = rule.rule;
  return `${manifest.kind} ${nameOf(manifest)}, rule ${index}${name === undefined ? '' : ` ${JSON.stringify(name)}`}, match ${matchIndex}`;
}
