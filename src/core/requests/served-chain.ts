import type { Fault } from './answer';
import type { Arrival } from './arrival';
import { faultOf } from './fault';
import { HostSearch } from './host-search';
import { listenerSettingsOf } from './listener-settings';
import type { ListenerSettings } from './listener-settings';
import { actionRefusal, matchRefusal } from './refused-configuration';
import { ServedHost } from './served-host';
import type { Field } from '../manifests/field';
import { Manifest } from '../manifests/manifest';
import { perSet } from '../manifests/manifest-set';
import type { ManifestSet } from '../manifests/manifest-set';
import { both } from '../manifests/namespace';
import type { HttpChain } from '../translation/gateways/gateway-translation';
import { attachmentsOf } from '../translation/routes/attachment';
import { areParentsReadable, routesOfKind } from '../translation/routes/route';
import type { Route } from '../translation/routes/route';
import type { VirtualHost } from '../translation/virtual-hosts/virtual-host';

/** A chain with what its requests are looked up in, made with the first one. */
export class ServedChain {
  public readonly search: HostSearch;
  public readonly settings: ListenerSettings;
  /** Routes of which it is not known for which hosts they are, or whether they are here. */
  public readonly openRoutes: readonly Route[];
  private readonly hosts = new Map<VirtualHost, ServedHost>();
  private refusal: { readonly fault: Fault | undefined } | undefined;
  private openness: { readonly fault: Fault | undefined } | undefined;

  public constructor(public readonly set: ManifestSet, public readonly arrival: Arrival) {
    const { chain, port } = arrival;
    this.search = new HostSearch(chain.virtualHosts);
    this.settings = listenerSettingsOf(set, chain, port.port);
    this.openRoutes = openRoutesOf(set, chain);
  }

  public host(virtualHost: VirtualHost): ServedHost {
    let host = this.hosts.get(virtualHost);
    if (host === undefined) { this.hosts.set(virtualHost, host = new ServedHost(this.set, this.arrival, virtualHost)); }
    return host;
  }

  /** Why Envoy does not take the configuration at all, so that the one before it stays in force. */
  public get refused(): Fault | undefined {
    this.refusal ??= { fault: this.findRefusal() };
    return this.refusal.fault;
  }

  private findRefusal(): Fault | undefined {
    const isStrict = this.set.settings.validation === 'strict';
    for (const virtualHost of this.arrival.chain.virtualHosts) {
      if (virtualHost.isReplaced) { continue; }
      const host = this.host(virtualHost);
      for (const route of host.index.routes) {
        const fault = isStrict ? undefined : matchRefusal(route.entry) ?? actionRefusal(host.plan(route));
        if (fault !== undefined) { return fault; }
      }
    }
    return undefined;
  }

  /** Whether it is not certain that the listeners are there as they are. */
  public get doubt(): Fault | undefined {
    this.openness ??= { fault: this.findDoubt() };
    return this.openness.fault;
  }

  private findDoubt(): Fault | undefined {
    const { gateway, chain } = this.arrival;
    if (gateway.gateway.served !== 'yes') { return faultOf(`whether kgateway serves ${gateway.gateway.manifest.title} is not known`, gateway.gateway.manifest.spec.get('gatewayClassName')); }
    const open = chain.listeners.find((listener) => gateway.reports.listener(listener)
      .withDefaults([{ type: 'Conflicted', status: 'False', reason: 'NoConflicts' }]).some(({ type, certain }) => type === 'Conflicted' && !certain));
    return open === undefined ? undefined : faultOf('whether the listener is there is not known', open.at);
  }
}

const chains = perSet(() => new WeakMap<HttpChain, ServedChain>());

export function servedChain(set: ManifestSet, arrival: Arrival): ServedChain {
  let known = chains(set).get(arrival.chain);
  if (known === undefined) { chains(set).set(arrival.chain, known = new ServedChain(set, arrival)); }
  return known;
}

function openRoutesOf(set: ManifestSet, { listeners }: HttpChain): readonly Route[] {
  const withOpenHosts = listeners.flatMap(({ at, owner }) => routesWithOpenHosts(set).get(owner)?.filter((one) => one.at === at) ?? []);
  return [...new Set([...unreadableParents(set), ...withOpenHosts.map(({ route }) => route)])];
}

const unreadableParents = perSet((set): readonly Route[] => [...routesOfKind('HTTPRoute')(set), ...routesOfKind('GRPCRoute')(set)].filter((route) => !areParentsReadable(route)));

/** Routes whose hosts can't be read, by the objects whose listeners they may be at. */
const routesWithOpenHosts = perSet((set): ReadonlyMap<Manifest, readonly { readonly at: Field; readonly route: Route }[]> => {
  const found = new Map<Manifest, { readonly at: Field; readonly route: Route }[]>();
  for (const { route, to, candidates } of attachmentsOf(set)) {
    if (!(to instanceof Manifest) || (route.kind !== 'HTTPRoute' && route.kind !== 'GRPCRoute')) { continue; }
    for (const { listener, section, namespace, kind, hosts } of candidates) {
      if (hosts !== undefined || both(section, namespace, kind) === 'no') { continue; }
      const list = found.get(to);
      if (list === undefined) { found.set(to, [{ at: listener.at, route }]); } else { list.push({ at: listener.at, route }); }
    }
  }
  return found;
});
