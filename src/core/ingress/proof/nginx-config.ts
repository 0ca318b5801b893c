/** An Ingress as the model reads it: for itself, so that it does not share mistakes with the conversion. */
export interface NginxIngress {
  readonly namespace: string;
  readonly name: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly spec: IngressSpec;
  readonly created: string;
}

interface IngressSpec {
  readonly ingressClassName?: string;
  readonly defaultBackend?: Backend;
  readonly tls?: readonly { readonly hosts?: readonly string[]; readonly secretName?: string }[];
  readonly rules?: readonly { readonly host?: string; readonly http?: { readonly paths?: readonly PathRule[] } }[];
}

interface PathRule {
  readonly path?: string;
  readonly pathType?: string;
  readonly backend?: Backend;
}

interface Backend {
  readonly service?: { readonly name?: string; readonly port?: { readonly number?: number; readonly name?: string } };
}

/** One `location` of the configuration. */
export interface NginxLocation {
  /** `=`, a prefix, or an expression that ignores case. */
  readonly kind: 'exact' | 'prefix' | 'regex';
  readonly path: string;
  readonly ingress: NginxIngress;
  /** `shop/web:80`; undefined: the default backend of the controller. */
  readonly service: string | undefined;
  /** The path as the Ingress has it, and its type. */
  readonly source: string;
  readonly type: 'Exact' | 'Prefix';
  /** The same, with the port as it is written: variants belong to that. */
  readonly upstream: string | undefined;
}

/** One `server` of the configuration. */
export interface NginxServer {
  readonly name: string;
  readonly aliases: readonly string[];
  /** In the order of the file. */
  readonly locations: readonly NginxLocation[];
  readonly hasCertificate: boolean;
  readonly isPassthrough: boolean;
  readonly asksForCertificates: boolean;
  readonly appRoot: string | undefined;
  readonly snippet: boolean;
}

/** A variant of a Service. */
export interface NginxCanary {
  readonly ingress: NginxIngress;
  readonly service: string;
}

/** The configuration that ingress-nginx makes of Ingresses. */
export interface NginxConfig {
  readonly servers: ReadonlyMap<string, NginxServer>;
  /** From hosts to the host that they are redirected to. */
  readonly www: ReadonlyMap<string, string>;
  /** By the upstream of which it is a variant. */
  readonly canaries: ReadonlyMap<string, NginxCanary>;
  /** What the ConfigMap says. */
  readonly settings: Readonly<Record<string, string>>;
}

const PREFIX = 'nginx.ingress.kubernetes.io/';

/** Reads an Ingress; nothing if it is none. */
export function readIngress(manifest: unknown): NginxIngress | undefined {
  const object = manifest as { apiVersion?: string; kind?: string; metadata?: Record<string, unknown>; spec?: IngressSpec } | null;
  if (object?.kind !== 'Ingress' || object.apiVersion !== 'networking.k8s.io/v1') { return undefined; }
  const metadata = (object.metadata ?? {}) as Record<string, string> & { annotations?: Record<string, unknown> };
  const { name, namespace, annotations, creationTimestamp } = metadata;
  const own = Object.entries(annotations ?? {}).filter(([key, value]) => key.startsWith(PREFIX) && value !== null && typeof value !== 'object' && String(value).trim() !== '');
  return {
    namespace: namespace ?? '',
    name: String(name),
    created: creationTimestamp ?? '',
    spec: object.spec ?? {},
    annotations: Object.fromEntries(own.map(([key, value]) => [key.slice(PREFIX.length), String(value).trim()])),
  };
}

/** By the name of a port, in `shop/web`. */
export type PortNumbers = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function configure(ingresses: readonly NginxIngress[], ports: PortNumbers, settings: Readonly<Record<string, string>>): NginxConfig {
  const sorted = [...ingresses].sort((a, b) => order(a.created, b.created) || order(`${b.namespace}/${b.name}`, `${a.namespace}/${a.name}`));
  const primary = sorted.filter(({ annotations }) => !isTrue(annotations.canary));
  const builders = new Map<string, ServerBuilder>();
  const catchAll = primary.find(({ spec }) => (spec.rules ?? []).length === 0 && spec.defaultBackend !== undefined);
  if (catchAll !== undefined) { builders.set('', new ServerBuilder('', catchAll, ports)); }
  for (const ingress of primary) {
    for (const { host = '' } of ingress.spec.rules ?? []) {
      const name = host.toLowerCase();
      if (!builders.has(name)) { builders.set(name, new ServerBuilder(name, ingress, ports)); }
    }
  }
  for (const ingress of primary) {
    for (const { host = '', http } of ingress.spec.rules ?? []) { builders.get(host.toLowerCase())?.add(ingress, http?.paths ?? []); }
  }
  const servers = new Map([...builders].map(([name, builder]) => [name, builder.build()]));
  return { servers, www: wwwOf(servers), canaries: canariesOf(sorted, servers, ports), settings };
}

/** By the codes of their letters, as Go compares texts. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isTrue(value: string | undefined): boolean {
  return value !== undefined && ['1', 't', 'true'].includes(value.toLowerCase());
}

interface Place {
  readonly path: string;
  readonly type: 'Exact' | 'Prefix';
  ingress: NginxIngress;
  service: string | undefined;
  upstream: string | undefined;
  isDefault: boolean;
}

class ServerBuilder {
  private readonly places: Place[];
  private readonly members: NginxIngress[] = [];

  public constructor(private readonly name: string, first: NginxIngress, private readonly ports: PortNumbers) {
    const { namespace, spec: { defaultBackend } } = first;
    const upstream = upstreamOf(defaultBackend, namespace);
    this.places = [{ path: '/', type: 'Prefix', ingress: first, service: serviceOf(defaultBackend, namespace, ports), upstream, isDefault: true }];
    this.members.push(first);
  }

  public add(ingress: NginxIngress, rules: readonly PathRule[]): void {
    if (!this.members.includes(ingress)) { this.members.push(ingress); }
    for (const { path = '/', pathType, backend } of rules) {
      const service = serviceOf(backend, ingress.namespace, this.ports);
      const upstream = upstreamOf(backend, ingress.namespace);
      const type = pathType === 'Exact' ? 'Exact' : 'Prefix';
      if (service === undefined) { continue; }
      const taken = this.places.find((place) => place.path === path && place.type === type);
      if (taken === undefined) {
        this.places.push({ path, type, ingress, service, upstream, isDefault: false });
      } else if (taken.isDefault) {
        Object.assign(taken, { ingress, service, upstream, isDefault: false });
      }
    }
  }

  public build(): NginxServer {
    const { name, members } = this;
    const sorted = [...this.places].sort((a, b) => b.path.length - a.path.length || (a.path < b.path ? 1 : a.path > b.path ? -1 : 0));
    const isRegex = sorted.some(rewritesOrRegex);
    const first = (annotation: string) => members.find(({ annotations }) => annotations[annotation] !== undefined)?.annotations[annotation];
    return {
      name,
      aliases: (name === '' ? '' : first('server-alias') ?? '').split(',').map((alias) => alias.trim().toLowerCase()).filter((alias) => alias !== ''),
      locations: isRegex ? sorted.map((place) => location('regex', place.path, place)) : sorted.flatMap((place) => plainLocations(place, sorted)),
      hasCertificate: members.some(({ spec }) => (spec.tls ?? []).length > 0),
      isPassthrough: members.some(({ annotations }) => isTrue(annotations['ssl-passthrough'])),
      asksForCertificates: members.some(({ annotations }) => annotations['auth-tls-secret'] !== undefined && (annotations['auth-tls-verify-client'] ?? 'on') === 'on'),
      appRoot: sorted.find(({ ingress }) => ingress.annotations['app-root']?.startsWith('/') === true)?.ingress.annotations['app-root'],
      snippet: first('server-snippet') !== undefined,
    };
  }
}

function rewritesOrRegex({ path, ingress: { annotations } }: Place): boolean {
  const target = annotations['rewrite-target'];
  return (target !== undefined && target !== path) || isTrue(annotations['use-regex']);
}

function location(kind: NginxLocation['kind'], path: string, { ingress, service, upstream, path: source, type }: Place): NginxLocation {
  return { kind, path, ingress, service, upstream, source, type };
}

/** A prefix becomes two locations: one for what is below it, and one for itself. */
function plainLocations(place: Place, all: readonly Place[]): readonly NginxLocation[] {
  const { path, type } = place;
  if (path === '/') { return [location(type === 'Exact' ? 'exact' : 'prefix', path, place)]; }
  if (type === 'Exact') { return [location('exact', path, place)]; }
  const below = location('prefix', path.endsWith('/') ? path : `${path}/`, place);
  return all.some((other) => other.type === 'Exact' && other.path === path) ? [below] : [below, location('exact', path, place)];
}

function serviceOf(backend: Backend | undefined, namespace: string, ports: PortNumbers): string | undefined {
  const { name, port } = backend?.service ?? {};
  if (name === undefined) { return undefined; }
  const number = port?.number ?? ports.get(`${namespace}/${name}`)?.get(port?.name ?? '');
  return `${namespace}/${name}:${number ?? port?.name ?? ''}`;
}

function upstreamOf(backend: Backend | undefined, namespace: string): string | undefined {
  const { name, port } = backend?.service ?? {};
  return name === undefined ? undefined : `${namespace}-${name}-${port?.number ?? port?.name ?? ''}`;
}

function wwwOf(servers: ReadonlyMap<string, NginxServer>): Map<string, string> {
  const redirects = new Map<string, string>();
  for (const { name, locations } of servers.values()) {
    if (name === '' || name.startsWith('*') || !locations.some(({ ingress }) => isTrue(ingress.annotations['from-to-www-redirect']))) { continue; }
    const other = name.startsWith('www.') ? name.slice('www.'.length) : `www.${name}`;
    if (!servers.has(other)) { redirects.set(other, name); }
  }
  return redirects;
}

/** A variant belongs to the Service of the location that it shares host, path and type with. */
function canariesOf(ingresses: readonly NginxIngress[], servers: ReadonlyMap<string, NginxServer>, ports: PortNumbers): Map<string, NginxCanary> {
  const canaries = new Map<string, NginxCanary>();
  for (const ingress of ingresses.filter(({ annotations }) => isTrue(annotations.canary))) {
    for (const { host = '', http } of ingress.spec.rules ?? []) {
      for (const { path = '/', pathType, backend } of http?.paths ?? []) {
        const type = pathType === 'Exact' ? 'Exact' : 'Prefix';
        const service = serviceOf(backend, ingress.namespace, ports);
        const server = servers.get(host.toLowerCase());
        const primary = server?.locations.find((known) => known.source === path && known.type === type)?.upstream;
        const isOther = primary !== undefined && primary !== upstreamOf(backend, ingress.namespace);
        if (service !== undefined && isOther && !canaries.has(primary)) { canaries.set(primary, { ingress, service }); }
      }
    }
  }
  return canaries;
}
