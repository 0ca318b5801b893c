import type { ConversionContext } from './conversion-context';
import { clientCertificatesOf } from './features/client-certificates';
import { covers, hostTitle } from './hosts';
import type { Host } from './hosts';
import { chunks, objectNameOf } from './object-store';
import type { GatewayListener } from '../../generated/spec/gateway';
import type { HTTPRouteParentRef } from '../../generated/spec/http-route';
import type { ListenerPolicyDefault } from '../../generated/spec/listener-policy';
import { GATEWAY, GATEWAY_API_GROUP, LISTENER_POLICY, LISTENER_SET } from '../kinds';

const HTTP = 'http';
const MOST_LISTENERS = 64;
const MOST_TARGETS = 16;

/** A listener for one name, with what it demands of clients. */
interface ListenerBuilder {
  readonly name: string;
  readonly hostname: string | undefined;
  readonly protocol: 'HTTPS' | 'TLS';
  readonly certificate: { readonly name: string; readonly namespace: string } | undefined;
  readonly policy: ListenerPolicyDefault | undefined;
}

/** The Gateway of one class of Ingresses, and its listeners. */
export class Listeners {
  private readonly builders = new Map<string, ListenerBuilder>();
  private readonly namespaces = new Set<string>();
  /** The locations of the builders, by their names. */
  private readonly locations = new Map<string, number>();
  /** Who refers to certificates. */
  private readonly holder: 'Gateway' | 'ListenerSet';

  public constructor(
    private readonly context: ConversionContext,
    public readonly gateway: { readonly name: string; readonly namespace: string },
    private readonly hosts: readonly Host[],
  ) {
    const names = new Set(hosts.filter((host) => host.isPassthrough || this.hasCertificate(host)).flatMap(namesOf));
    this.holder = names.size < MOST_LISTENERS ? 'Gateway' : 'ListenerSet';
    hosts.forEach((host) => {
      host.ingresses.forEach(({ namespace }) => this.namespaces.add(namespace));
      if (host.isPassthrough) {
        this.addPassthrough(host);
      } else if (this.hasCertificate(host)) {
        this.addTls(host);
      }
    });
  }

  /** Whether the Gateway terminates TLS for a host. */
  public hasCertificate({ certificate, isPassthrough }: Host): boolean {
    const { defaultCertificate, gateway } = this.context.options;
    return !isPassthrough && certificate !== undefined
      && (certificate.secretName !== undefined || defaultCertificate !== undefined || gateway !== undefined);
  }

  /** What routes for HTTP are attached to. */
  public http(from: string): HTTPRouteParentRef[] {
    return [this.parent(from, this.isExisting ? { port: 80 } : { sectionName: HTTP })];
  }

  /** What routes of a host for TLS are attached to. */
  public tls(host: Host, from: string): HTTPRouteParentRef[] {
    if (this.isExisting) { return [this.parent(from, { port: 443 })]; }
    const names = namesOf(host).map((name) => this.listenerFor(name)?.name).filter((name): name is string => name !== undefined);
    return [...new Set(names)].map((name) => this.parentOf(name, from));
  }

  /** Writes the Gateway, its ListenerSets and the policies of listeners. */
  public write(): void {
    if (this.isExisting) { return; }
    const { objects } = this.context;
    const tls = [...this.builders.values()].map((builder) => this.listener(builder));
    const [own, ...sets] = tls.length < MOST_LISTENERS ? [tls] : [[], ...chunks(tls, MOST_LISTENERS)];
    objects.add(GATEWAY, this.gateway.namespace, this.gateway.name, {
      gatewayClassName: 'kgateway',
      listeners: [{ name: HTTP, port: 80, protocol: 'HTTP', allowedRoutes: this.allowedRoutes() }, ...own],
      ...sets.length === 0 ? {} : { allowedListeners: { namespaces: { from: 'Same' } } },
    });
    sets.forEach((listeners, index) => objects.add(LISTENER_SET, this.gateway.namespace, `${this.gateway.name}-${index + 1}`, {
      parentRef: { group: GATEWAY_API_GROUP, kind: 'Gateway', name: this.gateway.name }, listeners,
    }));
    this.writePolicies();
  }

  private get isExisting(): boolean {
    return this.context.options.gateway !== undefined;
  }

  private addTls(host: Host): void {
    const { certificate } = host;
    if (certificate === undefined || this.isExisting) { return; }
    const [namespace, name] = certificate.secretName === undefined
      ? (this.context.options.defaultCertificate ?? '/').split('/') : [certificate.ingress.namespace, certificate.secretName];
    const asked = clientCertificatesOf(this.context, host);
    const policy = asked !== undefined && 'listener' in asked ? asked.listener : undefined;
    for (const hostname of [...namesOf(host), ...wwwWithCertificate(host)]) {
      // A listener of its own is only needed where none covers the host with the same certificate.
      const isCovered = host.name !== '' && !host.name.startsWith('*') && policy === undefined && this.isCoveredByWildcard(host);
      if (!isCovered) { this.add({ hostname: hostname === '' ? undefined : hostname, protocol: 'HTTPS', certificate: { name, namespace }, policy }); }
    }
  }

  private addPassthrough(host: Host): void {
    namesOf(host).forEach((hostname) => this.add({ hostname: hostname === '' ? undefined : hostname, protocol: 'TLS', certificate: undefined, policy: undefined }));
  }

  private isCoveredByWildcard({ name, certificate }: Host): boolean {
    return this.hosts.some((other) => other.name !== name && covers(other.name, name) && other.certificate === certificate && !other.isPassthrough);
  }

  private add(builder: Omit<ListenerBuilder, 'name'>): void {
    const key = builder.hostname ?? '';
    if (this.builders.has(key)) { return; }
    const base = `${builder.protocol.toLowerCase()}-${key === '' ? 'all' : objectNameOf(key)}`;
    let name = base;
    for (let number = 2; this.locations.has(name); number++) { name = `${base}-${number}`; }
    this.locations.set(name, this.locations.size);
    this.builders.set(key, { name, ...builder });
    const { certificate } = builder;
    if (certificate !== undefined && certificate.namespace !== this.gateway.namespace) {
      this.context.objects.grant({ kind: this.holder, from: this.gateway.namespace, to: { kind: 'Secret', ...certificate } });
    }
  }

  private listenerFor(name: string): ListenerBuilder | undefined {
    const own = this.builders.get(name);
    if (own !== undefined) { return own; }
    const wildcards = [...this.builders.values()].filter(({ hostname }) => hostname?.startsWith('*.') === true && name.endsWith(hostname.slice(1)));
    return wildcards.sort((a, b) => String(b.hostname).length - String(a.hostname).length)[0];
  }

  private parentOf(listener: string, from: string): HTTPRouteParentRef {
    if (this.locations.size < MOST_LISTENERS) { return this.parent(from, { sectionName: listener }); }
    const set = Math.floor(this.locations.get(listener)! / MOST_LISTENERS) + 1;
    const { name, namespace } = this.gateway;
    return { group: GATEWAY_API_GROUP, kind: 'ListenerSet', name: `${name}-${set}`, ...namespace === from ? {} : { namespace }, sectionName: listener };
  }

  private parent(from: string, section: Pick<HTTPRouteParentRef, 'sectionName' | 'port'>): HTTPRouteParentRef {
    const { name, namespace } = this.gateway;
    return { name, ...namespace === from || namespace === '' ? {} : { namespace }, ...section };
  }

  private listener({ name, hostname, protocol, certificate }: ListenerBuilder): GatewayListener {
    const secret = certificate !== undefined && {
      certificateRefs: [{ name: certificate.name, ...certificate.namespace === this.gateway.namespace ? {} : { namespace: certificate.namespace } }],
    };
    return {
      name,
      port: 443,
      protocol,
      ...hostname === undefined ? {} : { hostname },
      tls: { mode: protocol === 'TLS' ? 'Passthrough' : 'Terminate', ...secret === false ? {} : secret },
      allowedRoutes: this.allowedRoutes(),
    };
  }

  private allowedRoutes() {
    const others = [...this.namespaces].filter((namespace) => namespace !== this.gateway.namespace);
    if (others.length === 0) { return { namespaces: { from: 'Same' as const } }; }
    // Every namespace has a label with its name.
    const values = [...this.namespaces].sort();
    return { namespaces: { from: 'Selector' as const, selector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values }] } } };
  }

  private writePolicies(): void {
    const { objects, context, gateway } = { objects: this.context.objects, context: this.context, gateway: this.gateway };
    const common = {
      httpSettings: { upgradeConfig: { enabledUpgrades: ['websocket'] } },
      ...context.config.flag('use-proxy-protocol', false) ? { proxyProtocol: {} } : {},
    };
    objects.add(LISTENER_POLICY, gateway.namespace, gateway.name, {
      targetRefs: [{ group: GATEWAY_API_GROUP, kind: 'Gateway', name: gateway.name }], default: common,
    });
    const groups = new Map<string, ListenerBuilder[]>();
    for (const builder of this.builders.values()) {
      if (builder.policy === undefined) { continue; }
      const key = JSON.stringify(builder.policy);
      groups.set(key, [...groups.get(key) ?? [], builder]);
    }
    for (const builders of groups.values()) {
      const { clientCertificateValidation, httpSettings } = builders[0].policy ?? {};
      for (const reference of clientCertificateValidation?.caCertificateRefs ?? []) {
        const [namespace, name] = [String(reference.namespace), String(reference.name)];
        if (namespace !== gateway.namespace) { objects.grant({ kind: this.holder, from: gateway.namespace, to: { kind: 'Secret', name, namespace } }); }
      }
      chunks(builders, MOST_TARGETS).forEach((part) => objects.add(LISTENER_POLICY, gateway.namespace, `client-certificates-${objectNameOf(part[0].hostname ?? 'all')}`, {
        targetRefs: part.map(({ name }) => {
          const { sectionName, kind = 'Gateway', name: target } = this.parentOf(name, gateway.namespace);
          return { group: GATEWAY_API_GROUP, kind, name: target, sectionName };
        }),
        default: { ...common, clientCertificateValidation, httpSettings: { ...common.httpSettings, ...httpSettings } },
      }));
    }
  }
}

/** The host with or without www, if it is redirected here and the certificate is for it too. */
function wwwWithCertificate(host: Host): readonly string[] {
  const other = wwwOf(host.name);
  const isNamed = host.fromToWww !== undefined && (host.certificate?.ingress.tls ?? [])
    .some(({ hosts, secretName }) => secretName === host.certificate?.secretName && hosts.some((pattern) => covers(pattern, other)));
  return isNamed ? [other] : [];
}

/** The same host with www, or without it. */
export function wwwOf(host: string): string {
  return host.startsWith('www.') ? host.slice('www.'.length) : `www.${host}`;
}

/** The names under which a host is served. */
export function namesOf({ name, aliases }: Host): readonly string[] {
  return [name, ...aliases];
}

/** Says what becomes of hosts without a certificate. */
export function reportCertificates(context: ConversionContext, listeners: Listeners, hosts: readonly Host[]): void {
  for (const host of hosts) {
    const { certificate } = host;
    if (certificate === undefined || host.isPassthrough || listeners.hasCertificate(host)) { continue; }
    context.findings.add({
      id: 'ingress-missing',
      severity: 'error',
      at: certificate.at,
      message: `no Secret is named for ${hostTitle(host.name)}, which is served with the default certificate of the controller`,
      fix: 'name its Secret with --default-certificate namespace/name, or name one in spec.tls',
      consequence: 'there is no listener for HTTPS',
    });
  }
}
