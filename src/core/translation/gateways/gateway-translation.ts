import { isListenerSet } from './listener';
import type { Listener } from './listener';
import { translateTls } from './listener-tls';
import { validateListeners } from './listener-validation';
import type { ServedGateway } from './served-gateway';
import { hasProxyListener, reportWaypoint } from './waypoint';
import { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { both, either } from '../../manifests/namespace';
import { isWaypoint } from '../controller/gateway-class';
import type { AttachedPolicy } from '../policies/attached-policy';
import { attachedPolicies } from '../policies/attachment';
import { reportPolicies } from '../policies/reporting';
import { resolveClientCertificate } from '../references/certificates';
import { fullReferenceOf, ownerReference, referenceOf } from '../references/parent-reference';
import { releaseOf } from '../releases';
import { Reports } from '../reports/reports';
import type { ReportedReference } from '../reports/reports';
import { attachmentsOf, attaches } from '../routes/attachment';
import type { AttachedRoute, Attachment, Candidate } from '../routes/attachment';
import { flattenRoute } from '../routes/flattening';
import type { RouteEntry } from '../routes/flattening';
import { translateEntry, validateHost } from '../routes/route-outcome';
import { areStreamRoutesKnown, translateStreamRoute } from '../routes/stream-route';
import type { StreamChain } from '../routes/stream-route';
import { isolatedHosts, listenerOfHost } from '../virtual-hosts/hosts';
import { VirtualHost } from '../virtual-hosts/virtual-host';

/** Connections that are for HTTP: all of a port, or those with a server name. */
export interface HttpChain {
  readonly listeners: readonly Listener[];
  /** The server name that clients ask for, where TLS is ended. Empty: any. Undefined: there is no TLS. */
  readonly serverName: string | undefined;
  readonly virtualHosts: readonly VirtualHost[];
  /** The policies on the listener and on the Gateway, which hold for all hosts. */
  readonly policies: readonly AttachedPolicy[];
  /** Whether one of them is refused, so that all requests are answered with 500. */
  readonly isReplaced: boolean;
}

/** What listens on one port of a Gateway. */
export interface PortTranslation {
  readonly port: number | undefined;
  readonly httpChains: readonly HttpChain[];
  readonly streamChains: readonly StreamChain[];
}

/** What becomes of a Gateway, and what is reported of it and of what is attached to it. */
export interface GatewayTranslation {
  readonly gateway: ServedGateway;
  readonly ports: readonly PortTranslation[];
  readonly reports: Reports;
}

/**
 * Translates a Gateway with all that is attached to it.
 *
 * Source: pkg/kgateway/translator/gateway/gateway_translator.go, listener/gateway_listener_translator.go,
 * irtranslator/gateway.go
 */
export function translateGateway(set: ManifestSet, gateway: ServedGateway): GatewayTranslation {
  const reports = new Reports();
  foundOwners(gateway, reports);
  reportClientCertificate(set, gateway, reports);
  const attachments = [gateway.manifest, ...gateway.admitted.map(({ manifest }) => manifest)]
    .flatMap((owner) => attachmentsByOwner(set).get(owner) ?? []);
  if (isWaypoint(gateway.manifest)) {
    if (!hasProxyListener(gateway)) { return { gateway, reports: new Reports(), ports: [] }; }
    reportWaypoint(gateway, attachments, reports);
    return { gateway, reports, ports: [] };
  }
  attachments.forEach((attachment) => { reportRefusal(attachment, gateway, reports); });
  const routes = new Map(gateway.listeners.map((listener) => [listener, routesAt(listener, attachments, gateway)]));
  routes.forEach((attached, listener) => { countRoutes(reports, listener, attached); });
  const valid = validateListeners(set, gateway, reports);
  const policies = attachedPolicies(set, gateway.manifest, '');
  const translator = new PortTranslator(set, gateway, reports, routes, policies);
  return { gateway, reports, ports: [...valid].map(([port, listeners]) => translator.translate(port, listeners)) };
}

function foundOwners(gateway: ServedGateway, reports: Reports): void {
  const isServed = gateway.served === 'yes';
  reports.gateway(gateway.manifest).found(isServed);
  gateway.admitted.forEach(({ manifest, certain }) => { reports.gateway(manifest).found(isServed && certain); });
  gateway.denied.forEach((manifest) => { reports.gateway(manifest).found(isServed); });
  for (const listener of gateway.listeners) {
    reports.listener(listener).found(isServed && isAdmitted(gateway, listener));
  }
}

/** The certificate that proxies show to backends. */
function reportClientCertificate(set: ManifestSet, { manifest }: ServedGateway, reports: Reports): void {
  const at = manifest.spec.at('tls', 'backend', 'clientCertificateRef');
  if (at.isAbsent) { return; }
  const { outcome, cause } = resolveClientCertificate(set, at);
  if (outcome === 'unknown') { reports.gateway(manifest).doubt('ResolvedRefs'); }
  if (outcome === 'unknown' || outcome === 'resolved') { return; }
  const reason = outcome === 'not-permitted' ? 'RefNotPermitted' : 'InvalidClientCertificateRef';
  reports.gateway(manifest).set({ type: 'ResolvedRefs', status: 'False', reason }, [cause]);
}

/** The routes that name each Gateway or ListenerSet. */
const attachmentsByOwner = perSet((set): ReadonlyMap<Manifest, readonly Attachment[]> => {
  const found = new Map<Manifest, Attachment[]>();
  for (const attachment of attachmentsOf(set)) {
    if (attachment.to instanceof Manifest) { append(found, attachment.to, attachment); }
  }
  return found;
});

/** Kinds of routes that have hosts. */
const WITH_HOSTS = ['HTTPRoute', 'GRPCRoute', 'TLSRoute'];

/** Why none of the listeners of a parent takes a route: the first question to which all say no. */
function reportRefusal({ route, parent, listeners }: Attachment, gateway: ServedGateway, reports: Reports): void {
  if (route.kind === 'UDPRoute') { return; }
  const admitted = either(...listeners.map(({ namespace, kind }) => both(namespace, kind)));
  const meant = either(...listeners.map(({ namespace, kind, section }) => both(namespace, kind, section)));
  const taken = either(...listeners.map(attaches));
  if (taken === 'yes') { return; }
  const report = reports.parent(route.manifest, referenceOf(parent));
  report.found(gateway.served === 'yes');
  if (taken === 'unknown') { report.doubt('Accepted'); return; }
  const refuse = (reason: string, certain: boolean, field?: string): void => {
    const causes = [parent.at, ...field === undefined ? [] : [route.manifest.spec.get(field)]];
    report.set({ type: 'Accepted', status: 'False', reason }, causes, certain);
  };
  if (admitted === 'no') { refuse('NotAllowedByListeners', true); return; }
  if (meant === 'no') { refuse('NoMatchingParent', admitted === 'yes'); return; }
  if (WITH_HOSTS.includes(route.kind)) { refuse('NoMatchingListenerHostname', meant === 'yes', 'hostnames'); }
}

function routesAt(listener: Listener, attachments: readonly Attachment[], gateway: ServedGateway): readonly AttachedRoute[] {
  const isThere = gateway.served === 'yes' && isAdmitted(gateway, listener);
  return attachments.flatMap((attachment): readonly AttachedRoute[] => {
    const candidate = attachment.to === listener.owner ? candidateOf(attachment, listener) : undefined;
    const answer = candidate === undefined ? 'no' : attaches(candidate);
    return answer === 'no' ? [] : [{ attachment, hosts: candidate?.hosts ?? [], certain: answer === 'yes' && isThere }];
  });
}

/** Whether it is certain that a listener of a ListenerSet is one of the Gateway. */
function isAdmitted({ admitted }: ServedGateway, { owner }: Listener): boolean {
  return admitted.every(({ manifest, certain }) => manifest !== owner || certain);
}

function candidateOf({ candidates }: Attachment, listener: Listener): Candidate | undefined {
  return candidates.find((candidate) => candidate.listener === listener);
}

function countRoutes(reports: Reports, listener: Listener, attached: readonly AttachedRoute[]): void {
  reports.listener(listener).attachedRoutes = attached.filter(({ attachment }) => attaches(candidateOf(attachment, listener) as Candidate) === 'yes').length;
}

class PortTranslator {
  public constructor(
    private readonly set: ManifestSet,
    private readonly gateway: ServedGateway,
    private readonly reports: Reports,
    private readonly routes: ReadonlyMap<Listener, readonly AttachedRoute[]>,
    private readonly policies: readonly AttachedPolicy[],
  ) {}

  public translate(port: number | undefined, listeners: readonly Listener[]): PortTranslation {
    const ancestor = ownerReference(listeners[0].owner);
    // Where a listener for TLS comes first on a port, what the Gateway says of the certificates of clients gets lost.
    const isFrontendKnown = listeners[0].protocol !== 'TLS';
    const plain = listeners.filter(({ protocol }) => protocol === 'HTTP');
    const prepared = [
      ...plain.length === 0 ? [] : [this.prepare(plain, ancestor)],
      ...listeners.filter(({ protocol }) => protocol === 'HTTPS').flatMap((listener) => {
        const chain = this.prepare([listener], ancestor);
        const tls = translateTls(this.set, this.gateway, listener, this.reports.listener(listener), isFrontendKnown);
        return tls.isUsable ? [{ ...chain, certain: tls.certain }] : [];
      }),
    ];
    const streamChains = this.translateStreams(listeners, isFrontendKnown);
    // Of what is for the mesh alone nothing is made.
    if (listeners.some(({ protocol }) => protocol !== 'HBONE')) { reportPolicies(this.set, this.reports, ancestor, this.policies, this.gateway.served === 'yes'); }
    return { port, streamChains, httpChains: prepared.map((chain) => this.finish(chain, ancestor)) };
  }

  /** The routes of listeners for HTTP that share connections, by host. */
  private prepare(listeners: readonly Listener[], ancestor: ReportedReference): PreparedChain {
    const entries = new Map<string, RouteEntry[]>();
    const isIsolating = releaseOf(this.set).isolatesHttpListeners && listeners[0].protocol === 'HTTP';
    for (const listener of listeners) {
      for (const { attachment: { route, parent }, hosts, certain } of this.routes.get(listener) ?? []) {
        const report = this.reports.parent(route.manifest, referenceOf(parent));
        report.found(certain);
        if (!certain) { report.doubt('Accepted'); }
        const own = releaseOf(this.set).reportsByParent ? fullReferenceOf(parent) : ancestor;
        const flattened = flattenRoute(this.set, this.reports, route, { report, ancestor: own, certain });
        const named = hosts.map((host) => (host === '' ? '*' : host));
        for (const host of isIsolating ? isolatedHosts(listener, listeners, named) : named) {
          flattened.forEach((entry) => { append(entries, host, entry); });
        }
      }
    }
    return { listeners, entries, certain: true };
  }

  private finish({ listeners, entries, certain }: PreparedChain, ancestor: ReportedReference): HttpChain {
    const seen = new Set<RouteEntry>();
    entries.forEach((some) => { some.forEach((entry) => seen.add(entry)); });
    seen.forEach((entry) => { translateEntry(this.set, this.reports, entry); });
    entries.forEach((some) => { validateHost(this.set, some); });
    const isPlain = listeners[0].protocol === 'HTTP';
    const own = isPlain ? [] : this.policiesOf(listeners[0]);
    const policies = [...own, ...this.policies];
    const isServed = certain && this.gateway.served === 'yes';
    if (own.length > 0) { reportPolicies(this.set, this.reports, ancestor, policies, isServed); }
    policies.forEach((attached) => { this.reportReplacement(attached, listeners[0], isPlain); });
    return {
      listeners,
      policies,
      serverName: isPlain ? undefined : listeners[0].hostname ?? '',
      virtualHosts: [...entries].map(([host, some]) => this.virtualHost(host, some, listeners, ancestor, isPlain)),
      isReplaced: policies.some(isRefused),
    };
  }

  /** Policies on a listener for HTTP hold for its hosts only: the connections are shared. */
  private virtualHost(
    host: string, entries: readonly RouteEntry[], listeners: readonly Listener[], ancestor: ReportedReference, isPlain: boolean,
  ): VirtualHost {
    const listener = listenerOfHost(listeners, host) ?? listeners[0];
    const policies = isPlain ? this.policiesOf(listener) : [];
    if (policies.length === 0) { return new VirtualHost(host, listener, policies, entries, false); }
    const certain = this.gateway.served === 'yes' && entries.some((entry) => entry.certain);
    reportPolicies(this.set, this.reports, releaseOf(this.set).reportsByParent ? ownerReference(listener.owner) : ancestor, policies, certain);
    const refused = policies.filter(isRefused);
    if (refused.length > 0) {
      this.reports.listener(listener).set({ type: 'Accepted', status: 'False', reason: 'ListenerReplaced' }, refused.flatMap(causesOf), certain);
    }
    return new VirtualHost(host, listener, policies, entries, refused.length > 0);
  }

  /** The policies on a listener by its name; every listener of a ListenerSet has those on the ListenerSet besides. */
  private policiesOf({ owner, name }: Listener): readonly AttachedPolicy[] {
    const own = name === undefined ? [] : attachedPolicies(this.set, owner, name);
    return isListenerSet(owner) ? [...own, ...attachedPolicies(this.set, owner, '')] : own;
  }

  /** A refused policy replaces all that it holds for. The controller tells by the section alone whether it is on a listener. */
  private reportReplacement(attached: AttachedPolicy, listener: Listener, isPlain: boolean): void {
    const certain = isRefused(attached);
    if (!certain && attached.errors.length === 0) { return; }
    const isOfListener = attached.sectionName !== '' || listener.owner.kind === 'XListenerSet';
    if (isOfListener && isPlain) { return; }
    const report = isOfListener ? this.reports.listener(listener) : this.reports.gateway(this.gateway.manifest);
    if (!certain) { report.doubt('Accepted'); return; }
    report.set({ type: 'Accepted', status: 'False', reason: isOfListener ? 'ListenerReplaced' : 'GatewayReplaced' }, causesOf(attached));
  }

  /** Connections that are handed on as they are. Only if nothing comes of any of them on a port are they reported. */
  private translateStreams(listeners: readonly Listener[], isFrontendKnown: boolean): readonly StreamChain[] {
    const streams = listeners.filter(({ protocol }) => protocol === 'TCP' || protocol === 'TLS');
    const tls = (listener: Listener) => (): ReturnType<typeof translateTls> =>
      translateTls(this.set, this.gateway, listener, this.reports.listener(listener), isFrontendKnown);
    const chains = streams.flatMap((listener) =>
      translateStreamRoute(this.set, this.reports, listener, this.routes.get(listener) ?? [], tls(listener)));
    const made = chains.filter(({ isUsable }) => isUsable);
    if (made.some(({ certain }) => certain)) { return made; }
    for (const listener of streams) {
      const report = this.reports.listener(listener);
      const hasRoute = (this.routes.get(listener) ?? []).length > 0;
      if (made.length > 0 || (!hasRoute && !areStreamRoutesKnown(this.set))) { report.doubt('Programmed'); continue; }
      report.set({ type: 'Programmed', status: 'False', reason: 'Invalid' }, chains.filter((chain) => chain.listener === listener).flatMap(({ causes }) => causes));
    }
    return made;
  }
}

interface PreparedChain {
  readonly listeners: readonly Listener[];
  readonly entries: ReadonlyMap<string, readonly RouteEntry[]>;
  readonly certain: boolean;
}

function isRefused({ errors, certain }: AttachedPolicy): boolean {
  return certain && errors.some((error) => error.certain);
}

function causesOf({ errors }: AttachedPolicy): readonly AttachedPolicy['at'][] {
  return errors.filter(({ certain }) => certain).map(({ at }) => at);
}
