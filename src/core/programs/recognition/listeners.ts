import { hasOnly } from '../data';
import type { Data } from '../data';
import { call, data } from '../expression';
import type { Expression, Fields } from '../expression';

/** Listeners by name, as Gateways and ListenerSets take them. */
export function listenersOf(listeners: readonly Data[] = []): Fields {
  return Object.fromEntries(listeners.map(({ name, ...listener }) => [name as string, listenerOf(listener) ?? call('Listener', 'raw', data(listener))]));
}

function listenerOf({ protocol, port, hostname, tls, allowedRoutes, ...rest }: Data): Expression {
  const common = { hostname, allowedRoutes: allowedRoutes && allowedRoutesOf(allowedRoutes) };
  if (!hasOnly(rest)) { return undefined; }
  switch (protocol) {
    case 'HTTP': return tls === undefined ? call('Listener', 'http', { port: unless(80, port), ...common }) : undefined;
    case 'HTTPS': return terminating('https', port, common, tls);
    case 'TLS': return tls?.mode === 'Passthrough' && hasOnly(tls, 'mode')
      ? call('Listener', 'tlsPassthrough', { port: unless(443, port), ...common }) : terminating('tlsTermination', port, common, tls);
    case 'TCP': return hostname === undefined && tls === undefined ? call('Listener', 'tcp', { port, allowedRoutes: common.allowedRoutes }) : undefined;
    default: return undefined;
  }
}

function terminating(factory: string, port: number, common: Fields, tls: Data | undefined): Expression {
  const { mode, certificateRefs = [], options, ...rest } = tls ?? {};
  if (!hasOnly(rest) || mode !== undefined || certificateRefs.length === 0) { return undefined; }
  const certificates = (certificateRefs as Data[]).map(({ name, namespace }) => ({ secretName: name, namespace }));
  if ((certificateRefs as Data[]).some((reference) => !hasOnly(reference, 'name', 'namespace'))) { return undefined; }
  return call('Listener', factory, { certificates, port: unless(443, port), ...common, tlsOptions: options });
}

function unless(usual: number, port: number): number | undefined {
  return port === usual ? undefined : port;
}

function allowedRoutesOf(allowed: Data): Expression {
  const { namespaces: { from = 'Same', selector } = {} as Data, kinds } = allowed;
  const options = { kinds: (kinds as Data[] | undefined)?.map(({ kind }) => kind as string) };
  const isUsual = (kinds as Data[] | undefined ?? []).every((kind) => hasOnly(kind, 'kind') && ROUTE_KINDS.includes(kind.kind));
  if (!isUsual) { return call('AllowedRoutes', 'raw', data(allowed)); }
  switch (from) {
    case 'Same': return call('AllowedRoutes', 'sameNamespace', options);
    case 'All': return call('AllowedRoutes', 'allNamespaces', options);
    case 'Selector':
      if (selector?.matchLabels !== undefined) {
        return call('AllowedRoutes', 'namespacesWithLabels', selector.matchLabels, { expressions: selector.matchExpressions, ...options });
      }
  }
  return call('AllowedRoutes', 'raw', data(allowed));
}

/** Those that the library has names for. */
const ROUTE_KINDS = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute'];
