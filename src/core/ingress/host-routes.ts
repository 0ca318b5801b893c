import { accessOf, controlsOf } from './access';
import type { Canaries } from './canaries';
import type { ClosedRoute, LeftOutPath } from './closed-route';
import type { ConversionContext } from './conversion-context';
import type { BackendSettings } from './features/backend-settings';
import { clientCertificatesOf } from './features/client-certificates';
import { cors } from './features/cors';
import { externalAuth } from './features/external-auth';
import type { Feature } from './features/feature';
import { headers, strictTransportSecurity } from './features/headers';
import { lostControls } from './features/lost-controls';
import { mirror } from './features/mirror';
import { passwords } from './features/passwords';
import { redirects, toHttps, UNAVAILABLE } from './features/redirects';
import { snippets } from './features/snippets';
import { sourceRanges } from './features/source-ranges';
import { bodySize, retries, timeouts } from './features/time-and-size';
import { hostTitle } from './hosts';
import type { Host, Location } from './hosts';
import type { Listeners } from './listeners';
import { namesOf, wwwOf } from './listeners';
import { objectNameOf } from './object-store';
import { planPaths } from './paths';
import type { PlannedPath } from './paths';
import type { PolicyTargets } from './policies';
import { withoutDefaults } from './policies';
import { writeRoutes } from './route-writer';
import type { RouteEntry, RouteGroup } from './route-writer';
import { RuleBuilder } from './rule-builder';
import { TLS_ROUTE } from '../kinds';

/** What the conversion of a host needs. */
export interface HostConversion {
  readonly context: ConversionContext;
  readonly host: Host;
  readonly hosts: readonly Host[];
  readonly canaries: Canaries;
  readonly listeners: Listeners;
  readonly policies: PolicyTargets;
  readonly backends: BackendSettings;
  readonly result: HostResult;
}

/** What is found out about hosts besides their routes. */
export interface HostResult {
  readonly closed: ClosedRoute[];
  readonly leftOut: LeftOutPath[];
}

/** Before anybody is asked who comes. */
const FIRST: readonly Feature[] = [redirects];
const FEATURES: readonly Feature[] = [
  sourceRanges, passwords, externalAuth, lostControls, cors, timeouts, retries, bodySize, strictTransportSecurity, headers, mirror, snippets,
];

/** Writes the routes of a host. */
export function convertHost(conversion: HostConversion): void {
  const { context, host, listeners, result } = conversion;
  const { paths, isOrdered, leftOut } = planPaths(context, host);
  const home = isOrdered ? homeOf(conversion) : undefined;
  const builders = paths.map((path) => builderOf(conversion, path, home)).filter((builder) => !builder.isEmpty || builder.location.isDefault);
  const appRoot = appRootOf(host, home);
  leftOut.forEach((location) => closeBehind(conversion, location, builders));
  closeWithoutCertificates(conversion, builders);
  const entries: readonly RouteEntry[] = [...appRoot === undefined ? [] : [{ builder: appRoot }], ...builders.map((builder) => ({ builder }))]
    .filter(({ builder: { path: { type, value } } }, index) => index === 0 || appRoot === undefined || type !== 'Exact' || value !== '/');
  const group = { hostnames: host.name === '' ? [] : namesOf(host), isOrdered };
  const name = host.name === '' ? 'all-other-hosts' : objectNameOf(host.name);
  if (host.isPassthrough) { writePassthrough(conversion, name); }

  const secure: RouteGroup = { ...group, name, parents: (from) => listeners.tls(host, from), entries };
  const plain = plainEntries(conversion, entries);
  const isServedWithTls = listeners.hasCertificate(host);
  if (!isServedWithTls) {
    writeRoutes(context, conversion.policies, { ...group, name: host.isPassthrough ? `${name}-http` : name, parents: (from) => listeners.http(from), entries: plain });
  } else if (plain.every(({ redirect }) => redirect === undefined)) {
    writeRoutes(context, conversion.policies, { ...secure, parents: (from) => [...listeners.http(from), ...listeners.tls(host, from)] });
  } else {
    writeRoutes(context, conversion.policies, secure);
    writeRoutes(context, conversion.policies, { ...group, name: `${name}-http`, parents: (from) => listeners.http(from), entries: plain });
  }
  writeWww(conversion, name);
  const unserved = builders.filter(({ status }) => status === UNAVAILABLE).map(({ location }) => location);
  result.leftOut.push(...[...leftOut, ...unserved].map(({ ingress, path }) => ({ ingress: ingress.title, path })));
  result.closed.push(...builders.filter(({ closedBy }) => closedBy.length > 0)
    .map(({ ingress, location: { path }, closedBy }) => ({ ingress: ingress.title, host: host.name, path, annotations: [...new Set(closedBy)] })));
}

/** Where the order of routes decides, they are in one namespace: between several, their age would decide. */
function homeOf({ context, host }: HostConversion): string {
  const [oldest, ...others] = host.ingresses;
  const other = others.find(({ namespace }) => namespace !== oldest.namespace);
  if (other !== undefined) {
    context.findings.add({
      id: 'ingress-differs',
      severity: 'info',
      at: other.manifest.metadata.get('namespace'),
      message: `the routes of ${hostTitle(host.name)} are written into namespace ${oldest.namespace}, those of this Ingress too: `
        + 'the order of regular expressions is only certain within one namespace',
      fix: 'write prefixes instead of regular expressions to have routes in their own namespaces',
    });
  }
  return oldest.namespace;
}

/** A path that cannot be matched leaves its requests to shorter ones, which must not let in more people. */
function closeBehind({ context, host }: HostConversion, lost: Location, builders: readonly RuleBuilder[]): void {
  const access = accessOf(lost.ingress);
  const rank = host.locations.indexOf(lost);
  const [control] = controlsOf(lost.ingress);
  if (control === undefined) { return; }
  for (const builder of builders) {
    const isOther = host.locations.indexOf(builder.location) >= rank && accessOf(builder.ingress) !== access;
    if (!isOther || builder.isEmpty || builder.redirect !== undefined) { continue; }
    context.lose(builder, {
      annotation: control,
      at: lost.at.get('path'),
      message: `the path ${JSON.stringify(lost.path)} cannot be matched, and its requests would get around ${control} of Ingress ${lost.ingress.title}`,
      fix: 'write the path in another way',
    });
  }
}

function builderOf(conversion: HostConversion, { location, path, rewrite, slash, isBroken }: PlannedPath, home: string | undefined): RuleBuilder {
  const { context, host, canaries, backends } = conversion;
  const builder = new RuleBuilder(location, path, home);
  if (slash !== undefined) {
    builder.redirect = { path: slash, status: 301 };
    return builder;
  }
  FIRST.forEach((feature) => feature(context, builder, host));
  if (isBroken === true && builder.redirect === undefined) { builder.status = UNAVAILABLE; }
  if (builder.redirect !== undefined || builder.status !== undefined || location.backend === undefined) { return builder; }
  const { ingress } = location;
  builder.rewrite = rewrite;
  if (rewrite?.kind === 'regex') { builder.policy.urlRewrite = { pathRegex: { pattern: rewrite.pattern, substitution: rewrite.substitution } }; }
  FEATURES.forEach((feature) => feature(context, builder, host));
  reportMissingService(context, location);
  const reference = backends.backendFor(location.backend, ingress, builder.namespace, host.isPassthrough);
  if (reference === undefined) { builder.status = UNAVAILABLE; } else { builder.backends = [reference]; }
  canaries.apply(builder, (backend, of) => backends.backendFor(backend, of, builder.namespace));
  withoutDefaults(context, builder);
  return builder;
}

/** Where Services are in the input, one that is not is likely to be missing. */
function reportMissingService({ set, findings }: ConversionContext, { backend, ingress: { namespace } }: Location): void {
  if (backend === undefined) { return; }
  const isElsewhere = set.ofKind('', 'Service').every((other) => other.namespace !== namespace);
  if (isElsewhere || set.find('', 'Service', namespace, backend.name) !== 'unknown') { return; }
  findings.add({
    id: 'ingress-missing',
    severity: 'warning',
    at: backend.field,
    message: `there is no Service ${JSON.stringify(backend.name)} in the input`,
    fix: 'correct its name, or add it to the input',
    consequence: 'the route answers 500 if it is not in the cluster, where ingress-nginx answers 503',
  });
}

/** Clients of a host have to show certificates; where the listener cannot ask for them, nobody gets in. */
function closeWithoutCertificates({ context, host }: HostConversion, builders: readonly RuleBuilder[]): void {
  const asked = clientCertificatesOf(context, host);
  if (asked !== undefined && 'lost' in asked) {
    builders.filter((builder) => builder.redirect === undefined && !builder.isEmpty).forEach((builder) => context.lose(builder, asked.lost));
  }
}

/** What becomes of requests without TLS. */
function plainEntries({ context, host, listeners }: HostConversion, entries: readonly RouteEntry[]): readonly RouteEntry[] {
  const plain = entries.map(({ builder }): RouteEntry =>
    redirectsToHttps(context, host, builder) ? { builder, redirect: toHttps(context) } : { builder });
  const forced = plain.find(({ redirect }) => redirect !== undefined)?.builder;
  if (forced !== undefined && !listeners.hasCertificate(host) && !host.isPassthrough) { reportUnreachable(context, host, forced); }
  const isAll = plain.every(({ builder, redirect }) => redirect !== undefined || (builder.redirect !== undefined && builder.path.type === 'Exact'));
  if (!isAll) { return plain; }
  // One rule says the same as one for each path.
  const kept = plain.filter(({ redirect }) => redirect === undefined);
  return forced === undefined ? plain : [...kept, { builder: new RuleBuilder(forced.location, { type: 'PathPrefix', value: '/' }, forced.namespace), redirect: toHttps(context) }];
}

function redirectsToHttps({ config }: ConversionContext, { certificate }: Host, { ingress, redirect, status }: RuleBuilder): boolean {
  if (redirect !== undefined || (status !== undefined && status !== UNAVAILABLE)) { return false; }
  const forced = ingress.flag('force-ssl-redirect') ?? config.flag('force-ssl-redirect', false);
  const usual = ingress.flag('ssl-redirect') ?? config.flag('ssl-redirect', true);
  return forced || (usual && certificate !== undefined);
}

function reportUnreachable({ findings }: ConversionContext, host: Host, { ingress }: RuleBuilder): void {
  findings.add({
    id: 'ingress-missing',
    severity: 'error',
    at: ingress.has('force-ssl-redirect') ? ingress.field('force-ssl-redirect') : ingress.manifest.spec,
    ...ingress.has('force-ssl-redirect') ? { annotation: 'force-ssl-redirect' } : {},
    message: `clients of ${hostTitle(host.name)} are sent to HTTPS, and no Secret with its certificate is named`,
    fix: 'name the Secret in spec.tls, or with --default-certificate; if a load balancer in front terminates TLS, take the redirect away and let it redirect',
    consequence: 'the host can be reached by nobody',
  });
}

/** `/` leads to the path of the application. */
function appRootOf({ locations }: Host, home: string | undefined): RuleBuilder | undefined {
  const location = locations.find(({ ingress }) => ingress.text('app-root')?.startsWith('/') === true);
  if (location === undefined) { return undefined; }
  const builder = new RuleBuilder(location, { type: 'Exact', value: '/' }, home);
  builder.redirect = { path: location.ingress.text('app-root'), status: 302 };
  return builder;
}

/** The other host, with or without www, leads here. */
function writeWww({ context, host, hosts, policies, listeners }: HostConversion, name: string): void {
  const owner = host.fromToWww;
  const other = wwwOf(host.name);
  if (owner === undefined || host.name === '' || host.name.startsWith('*') || hosts.some((known) => known.name === other || known.aliases.includes(other))) { return; }
  const location = host.locations[0];
  const builder = new RuleBuilder({ ...location, ingress: owner }, { type: 'PathPrefix', value: '/' });
  builder.redirect = { hostname: host.name, status: toHttps(context).status };
  const secure = listeners.tls({ ...host, name: other, aliases: [] }, owner.namespace);
  writeRoutes(context, policies, {
    name: `${name}-www`,
    hostnames: [other],
    isOrdered: false,
    entries: [{ builder }],
    parents: (from) => [...listeners.http(from), ...secure.length === 0 ? [] : listeners.tls({ ...host, name: other, aliases: [] }, from)],
  });
  if (host.certificate !== undefined && secure.length === 0) {
    context.findings.add({
      id: 'ingress-missing',
      severity: 'warning',
      at: owner.field('from-to-www-redirect'),
      annotation: 'from-to-www-redirect',
      message: `there is no certificate for ${other}, so that it is redirected on HTTP only`,
      fix: `add an Ingress with ${other} in spec.tls`,
    });
  }
}

/** TLS that the backend terminates: it gets all connections of the host. */
function writePassthrough({ context, host, listeners }: HostConversion, name: string): void {
  const location = host.locations.find(({ path }) => path === '/');
  if (location?.backend === undefined) { return; }
  const { ingress, backend } = location;
  const reference = context.reference(backend, ingress.namespace, ingress.namespace);
  if (reference === undefined) { return; }
  if (!context.hasGatewayApi(5)) {
    context.findings.add({
      id: 'ingress-lost',
      severity: 'error',
      at: ingress.field('ssl-passthrough'),
      annotation: 'ssl-passthrough',
      message: 'Gateway API 1.4 has TLSRoute in its experimental channel only',
      fix: 'use Gateway API 1.5 or later',
      consequence: 'the host is not served with TLS',
    });
    return;
  }
  context.objects.add(TLS_ROUTE, ingress.namespace, name, {
    parentRefs: listeners.tls(host, ingress.namespace), hostnames: namesOf(host).filter((hostname) => hostname !== ''), rules: [{ backendRefs: [reference] }],
  });
}
