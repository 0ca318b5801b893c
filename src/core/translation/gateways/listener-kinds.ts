import type { Listener } from './listener';
import { tlsModeOf } from './listener';
import { GATEWAY_API_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { answer, both, either } from '../../manifests/namespace';
import type { Answer } from '../../resolvable';

const HTTP_ROUTES = ['HTTPRoute', 'GRPCRoute'];

/** The kinds of routes that kgateway attaches to listeners of a protocol, or may attach if the mode of TLS can't be read. Undefined if it knows none, or the protocol can't be read. */
export function kindsOfProtocol(listener: Listener): readonly string[] | undefined {
  switch (listener.protocol) {
    case 'HTTP': case 'HTTPS': return HTTP_ROUTES;
    case 'TCP': return ['TCPRoute'];
    // Without `tls` the mode of its default does not count.
    case 'TLS': return listener.at.get('tls').isAbsent || tlsModeOf(listener) === 'Passthrough' ? ['TLSRoute'] : ['TLSRoute', 'TCPRoute'];
    case 'HBONE': return [...HTTP_ROUTES, 'TCPRoute', 'TLSRoute'];
    default: return undefined;
  }
}

/** What a listener lists of kinds, and what of it counts. */
export interface SupportedKinds {
  readonly supported: readonly string[];
  readonly invalid: readonly Field[];
  /** Whether entries can't be read. */
  readonly isOpen: boolean;
}

/** Undefined if the protocol is not supported, or can't be read. */
export function supportedKinds(listener: Listener): SupportedKinds | undefined {
  const possible = kindsOfProtocol(listener);
  if (possible === undefined) { return undefined; }
  const entries = listener.at.at('allowedRoutes', 'kinds').entries;
  if (entries.length === 0) { return { supported: possible, invalid: [], isOpen: false }; }
  const read = entries.map((at) => ({ at, group: at.get('group').textOr(GATEWAY_API_GROUP), kind: at.get('kind').text }));
  const known = read.filter(({ group, kind }) => group !== undefined && kind !== undefined);
  const isValid = ({ group, kind }: typeof read[number]): boolean => group === GATEWAY_API_GROUP && possible.includes(kind ?? '');
  return {
    supported: known.filter(isValid).map(({ kind }) => kind ?? ''),
    invalid: known.filter((one) => !isValid(one)).map(({ at }) => at),
    isOpen: known.length < read.length,
  };
}

/**
 * Whether a listener takes routes of a kind. Its list is looked at even if it is empty.
 *
 * Source: allowedRoutes and defaultAllowedRouteKinds in pkg/kgateway/query/route.go
 */
export function admitsKind(listener: Listener, kind: string): Answer {
  const { protocol, at } = listener;
  if (protocol === undefined) { return 'unknown'; }
  const possible = protocol === 'HBONE' ? ['HTTPRoute'] : kindsOfProtocol(listener) ?? (protocol === 'UDP' ? [] : ['HTTPRoute']);
  if (!possible.includes(kind)) { return 'no'; }
  const taken = protocol === 'TLS' && kind === 'TCPRoute' && tlsModeOf(listener) === undefined ? 'unknown' : 'yes';
  const kinds = at.at('allowedRoutes', 'kinds');
  if (kinds.isAbsent) { return taken; }
  if (!Array.isArray(kinds.value)) { return 'unknown'; }
  return both(taken, either(...kinds.entries.map((one) => {
    const [listedGroup, listedKind] = [one.get('group').textOr(GATEWAY_API_GROUP), one.get('kind').text];
    return listedGroup === undefined || listedKind === undefined ? 'unknown' : answer(listedGroup === GATEWAY_API_GROUP && listedKind === kind);
  })));
}
