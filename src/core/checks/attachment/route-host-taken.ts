import { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { consents, gatewayOf, listenersOf } from '../../translation/gateways/listener';
import type { Listener } from '../../translation/gateways/listener';
import { releaseOf } from '../../translation/releases';
import { attachedRoutes, attachmentsOf, attaches } from '../../translation/routes/attachment';
import { areParentsReadable } from '../../translation/routes/route';
import type { Route } from '../../translation/routes/route';
import type { Check, Flaw } from '../check';
import { quoted } from '../model/words';

export const routeHostTaken: Check = {
  id: 'route-host-taken',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A listener with a more specific hostname takes a host from a route',
  why: 'Of the listeners on a port, those of ListenerSets included, the one whose hostname is closest to the host of a request gets it, and only the routes of that listener are asked. '
    + 'For HTTP without TLS, kgateway does so since 2.4.',
  consequence: 'the route gets no requests for this host; not reported in status',
  source: 'Gateway API, Listener.hostname; kgateway source, pkg/kgateway/translator/listener/gateway_listener_translator.go',
  * run(set) {
    for (const listeners of portsOf(set)) {
      const byHostname = new Map(listeners.map((listener) => [listener.hostname, listener]));
      for (const listener of listeners) {
        for (const { route, parent, hosts } of attachedRoutes(set).get(listener) ?? []) {
          if (!areParentsReadable(route)) { continue; }
          for (const host of hosts) {
            const taker = takerOf(host, listener, byHostname);
            if (taker === undefined || routesOn(set).get(taker)?.has(route) === true) { continue; }
            yield flawOf(host, listener, taker, parent);
          }
        }
      }
    }
  },
};

/** The listeners that compete for the hosts of a port: those that take requests without TLS, and those that take them with it. */
function portsOf(set: ManifestSet): readonly (readonly Listener[])[] {
  const ports = new Map<Manifest, Map<string, Listener[]>>();
  for (const listener of listenersOf(set)) {
    const gateway = gatewayOf(set, listener);
    const isPlain = listener.protocol === 'HTTP';
    if (listener.port === undefined || (!isPlain && listener.protocol !== 'HTTPS' && listener.protocol !== 'TLS')) { continue; }
    if (!(gateway instanceof Manifest) || (isPlain && !releaseOf(set).isolatesHttpListeners)) { continue; }
    if (listener.owner !== gateway && consents(set, gateway, listener.owner) !== 'yes') { continue; }
    const ofGateway = ports.get(gateway) ?? new Map<string, Listener[]>();
    append(ofGateway, `${isPlain} ${listener.port}`, listener);
    ports.set(gateway, ofGateway);
  }
  return [...ports.values()].flatMap((ofGateway) => [...ofGateway.values()]);
}

/** The listener whose hostname is closest to a host, if it is closer than that of the route's own listener. */
function takerOf(host: string, { hostname }: Listener, byHostname: ReadonlyMap<string | undefined, Listener>): Listener | undefined {
  for (const candidate of hostnamesOver(host)) {
    if (candidate === hostname || hostname === undefined) { return undefined; }
    const taker = byHostname.get(candidate);
    if (taker !== undefined) { return taker; }
  }
  return undefined;
}

/** The hostnames that contain a host, the closest ones first: itself, and wildcards. */
function hostnamesOver(host: string): readonly string[] {
  const labels = host.split('.').slice(1);
  return host === '' ? [] : [host, ...labels.map((_label, index) => `*.${labels.slice(index).join('.')}`)];
}

/** The routes that attach to each listener, or may attach to it. */
const routesOn = perSet((set): ReadonlyMap<Listener, ReadonlySet<Route>> => {
  const routes = new Map<Listener, Set<Route>>();
  for (const { route, candidates } of attachmentsOf(set)) {
    for (const candidate of candidates) {
      if (attaches(candidate) === 'no') { continue; }
      const some = routes.get(candidate.listener) ?? new Set();
      routes.set(candidate.listener, some.add(route));
    }
  }
  return routes;
});

function flawOf(host: string, { name, owner }: Listener, taker: Listener, parent: { readonly at: Flaw['at']; readonly sectionName: string | undefined }): Flaw {
  const isOfOwner = taker.owner === owner;
  const fix = !isOfOwner ? ` of ${taker.owner.title} as well` : parent.sectionName === undefined ? ', which does not admit it' : ` as well: sectionName: ${taker.name ?? ''}`;
  return {
    at: parent.at,
    message: `requests for "${host}" go to the listener ${quoted(taker.name)} of ${taker.owner.title}, and the route is on ${quoted(name)}${isOfOwner ? '' : ` of ${owner.title}`} only`,
    fix: `attach the route to ${quoted(taker.name)}${fix}`,
  };
}
