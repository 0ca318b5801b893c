import { isCaseOnly } from './case-only';
import { KNOWN_REASONS } from './differences';
import type { KnownReason } from './differences';
import { gatewayAnswer, servicesBehind } from './gateway-answer';
import type { GatewayAnswer } from './gateway-answer';
import type { Guard, NginxAnswer, NginxRequest, PathOfIngress } from './nginx-answer';
import { configure, readIngress } from './nginx-config';
import type { NginxConfig, PortNumbers } from './nginx-config';
import { nginxAnswer } from './nginx-model';
import { witnessesFor } from './witnesses';
import { ManifestSet } from '../../manifests/manifest-set';
import { completeSettings } from '../../manifests/settings';
import { answerOf } from '../../requests';
import type { Request } from '../../requests/request';
import { STATUSES_OF_1_4 } from '../conversion-context';
import type { IngressConversion } from '../convert';
import type { IngressOptions } from '../options';

/** A request that is answered in another way than before. */
export interface ProvenDifference {
  readonly request: NginxRequest;
  readonly before: string;
  readonly after: string;
  /** Undefined: nobody knows why. */
  readonly reason: KnownReason | undefined;
  /** The reason, as a sentence. */
  readonly why: string;
  /** What protected the request before, and does not any more. */
  readonly opened: readonly Guard[];
}

/** What a proof has found out. */
export interface ConversionProof {
  /** How many requests were asked. */
  readonly requests: number;
  readonly equal: number;
  /** How many of them the model of ingress-nginx cannot answer, because of snippets, variables or expressions. */
  readonly notModelled: number;
  readonly differences: readonly ProvenDifference[];
}

/** Asks a model of ingress-nginx and a simulator of the gateway the same requests, made of the Ingresses themselves. */
export function proveConversion(manifests: readonly unknown[], conversion: IngressConversion, options: IngressOptions): ConversionProof {
  const settings = configMapOf(manifests, options);
  const ingresses = manifests.flatMap((manifest, index) => conversion.converted.has(index) ? readIngress(manifest) ?? [] : []);
  const groups = groupByClass(ingresses);
  const rest = manifests.filter((_, index) => !conversion.converted.has(index));
  // They are applied at once: their names decide where their age would.
  const written = [...conversion.manifests.map((object) => ({ ...object, metadata: { ...object.metadata, creationTimestamp: APPLIED } })), ...rest];
  const set = new ManifestSet(written, completeSettings({ releases: options.release._releases }, written));
  const backends = servicesBehind(conversion.manifests, externalNamesIn(manifests));
  const gateways = conversion.manifests.filter(({ kind }) => kind === 'Gateway');
  const proofs = [...groups].map(([className, members]) => {
    const config = configure(members, portsIn(manifests), settings);
    const wanted = className === '' || className === 'nginx' ? 'ingress' : className;
    const gateway = (gateways.find(({ metadata }) => metadata.name === wanted) ?? gateways[0])?.metadata;
    return proveClass({ config, set, backends, conversion, options, gateway: options.gateway ?? gateway });
  });
  return {
    requests: sum(proofs.map(({ requests }) => requests)),
    equal: sum(proofs.map(({ equal }) => equal)),
    notModelled: sum(proofs.map(({ notModelled }) => notModelled)),
    differences: proofs.flatMap(({ differences }) => differences),
  };
}

/** When all of them are applied. */
const APPLIED = '2026-01-01T00:00:00Z';

export interface Comparison {
  readonly config: NginxConfig;
  readonly set: ManifestSet;
  readonly backends: ReadonlyMap<string, string>;
  readonly conversion: IngressConversion;
  readonly options: IngressOptions;
  readonly gateway: { readonly name: string; readonly namespace?: string } | undefined;
}

function proveClass(comparison: Comparison): ConversionProof {
  const differences: ProvenDifference[] = [];
  let [requests, equal, notModelled] = [0, 0, 0];
  for (const request of witnessesFor(comparison.config)) {
    requests++;
    const before = nginxAnswer(comparison.config, request);
    if (before.kind === 'not-modelled') {
      notModelled++;
      continue;
    }
    const after = ask(comparison, request);
    const difference = compare(comparison, request, before, after);
    if (difference === undefined) { equal++; } else { differences.push(difference); }
  }
  return { requests, equal, notModelled, differences };
}

function ask({ set, backends, gateway }: Comparison, { scheme, host, path, headers }: NginxRequest): GatewayAnswer {
  const request: Request = {
    scheme,
    host,
    path,
    method: 'GET',
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    port: undefined,
    serverName: undefined,
    client: { address: undefined, hasCertificate: true },
    gateway: gateway === undefined ? undefined : { name: gateway.name, namespace: gateway.namespace ?? '' },
  };
  return gatewayAnswer(set, answerOf(set, request), backends);
}

/** What differs, if anything does. */
export function compare(comparison: Comparison, request: NginxRequest, before: NginxAnswer, after: GatewayAnswer): ProvenDifference | undefined {
  const opened = openedGuards(request, before, after);
  const reason = reasonFor(comparison, request, before, after);
  const { accept = [] } = comparison.options;
  const accepted = opened.length > 0 && opened.every((guard) => GUARD_ANNOTATIONS[guard].some((name) => accept.includes(name)));
  if (reason === 'equal' && opened.length === 0) { return undefined; }
  const known = opened.length === 0 ? (reason === 'equal' ? undefined : reason) : accepted ? 'accepted' : undefined;
  return {
    request,
    before: textOf(before),
    after: after.text,
    reason: known,
    opened: accepted ? [] : opened,
    why: opened.length > 0 && !accepted ? `${opened.join(' and ')} protected it before` : known === undefined ? 'not known' : KNOWN_REASONS[known],
  };
}

/** Annotations that stand for a guard. */
const GUARD_ANNOTATIONS: Readonly<Record<Guard, readonly string[]>> = {
  address: ['whitelist-source-range', 'allowlist-source-range', 'denylist-source-range'],
  password: ['auth-type', 'auth-secret', 'auth-secret-type'],
  external: ['auth-url'],
  certificate: ['auth-tls-secret', 'auth-tls-verify-client', 'auth-tls-match-cn'],
  limit: ['limit-rps', 'limit-rpm', 'limit-connections'],
  firewall: ['enable-modsecurity', 'enable-owasp-core-rules', 'modsecurity-snippet'],
  snippet: ['configuration-snippet', 'server-snippet'],
};

function openedGuards(request: NginxRequest, before: NginxAnswer, after: GatewayAnswer): readonly Guard[] {
  if (before.kind !== 'forwarded' || after.kind !== 'forwarded') { return []; }
  // Without TLS, ingress-nginx asks nobody for a certificate.
  return before.guards.filter((guard) => !after.guards.has(guard) && (guard !== 'certificate' || request.scheme === 'https'));
}

function reasonFor(comparison: Comparison, request: NginxRequest, before: NginxAnswer, after: GatewayAnswer): KnownReason | 'equal' | undefined {
  if (after.kind === 'refused') { return before.kind === 'passed-through' ? 'equal' : request.scheme === 'https' ? 'no-certificate' : undefined; }
  if (isSame(before, after)) { return 'equal'; }
  if ((before.kind === 'forwarded' || before.kind === 'redirected') && isLeftOut(comparison, before.by)) { return 'not-served'; }
  if (after.status === 403 && isClosed(comparison)) { return 'closed'; }
  const redirected = before.kind === 'redirected' ? redirectReason(before, after) : undefined;
  if (redirected !== undefined) { return redirected; }
  if (isCaseOnly(comparison.config, request)) { return 'letter-case'; }
  if (after.kind === 'not-known') { return 'not-in-input'; }
  if (before.kind === 'responded') { return before.status === 400 ? 'path-normalization' : undefined; }
  if (before.kind === 'forwarded' && after.kind === 'forwarded') {
    const isNormalized = isSameTarget(before, after) && normalized(before.path) === normalized(after.path ?? '');
    return isNormalized ? 'path-normalization' : undefined;
  }
  return undefined;
}

function isSame(before: NginxAnswer, after: GatewayAnswer): boolean {
  switch (before.kind) {
    case 'forwarded':
      if (after.status === 401) { return before.guards.includes('password'); }
      return after.kind === 'forwarded' && isSameTarget(before, after) && before.path === after.path;
    case 'redirected': return after.kind === 'redirected' && before.status === after.status && before.location === after.location;
    case 'responded': return after.kind === 'responded' && before.status === after.status;
    default: return false;
  }
}

function isSameTarget(before: NginxAnswer & { kind: 'forwarded' }, after: GatewayAnswer): boolean {
  const names = new Set([...Object.keys(before.services), ...Object.keys(after.services)]);
  return before.host === after.host && [...names].every((name) => Math.abs((before.services[name] ?? 0) - (after.services[name.replace(/^\//, '')] ?? after.services[name] ?? 0)) < 1e-6);
}

function redirectReason(before: NginxAnswer & { kind: 'redirected' }, after: GatewayAnswer): KnownReason | undefined {
  if (after.kind !== 'redirected' || after.location === undefined) { return undefined; }
  if (after.status !== before.status) {
    if (after.status !== STATUSES_OF_1_4[before.status]) { return undefined; }
    return after.location === before.location ? 'status-of-redirect' : redirectReason({ ...before, status: after.status }, after);
  }
  const withoutStandardPort = after.location.replace(/^(http:\/\/[^/:]+):80(?=\/|$)|^(https:\/\/[^/:]+):443(?=\/|$)/, '$1$2');
  if (withoutStandardPort !== after.location) {
    const plain = { ...after, location: withoutStandardPort };
    return withoutStandardPort === before.location ? 'standard-port-in-redirect' : redirectReason(before, plain);
  }
  const withoutSlash = (location: string) => location.replace(/\/$/, '');
  const withoutPort = (location: string) => location.replace(/^(https?:\/\/[^/:]+):\d+/, '$1');
  if (withoutSlash(after.location) === before.location) { return 'slash-in-redirect'; }
  if (withoutSlash(after.location.split('?')[0]) === withoutSlash(before.location)) { return 'query-in-redirect'; }
  if (withoutSlash(normalized(after.location)) === withoutSlash(normalized(before.location))) { return 'path-normalization'; }
  return before.why === 'www' && withoutSlash(withoutPort(before.location)) === withoutSlash(withoutPort(after.location)) ? 'port-in-redirect' : undefined;
}

function normalized(path: string): string {
  const [bare, ...query] = path.split('?');
  return [bare.replace(/(?<!:)\/{2,}/g, '/').replace(/\/\.(?=\/|$)/g, ''), ...query].join('?');
}

function isClosed({ conversion }: Comparison): boolean {
  return conversion.closed.length > 0;
}

function isLeftOut({ conversion }: Comparison, by: PathOfIngress | undefined): boolean {
  return by !== undefined && conversion.leftOut.some(({ ingress, path }) => ingress === by.ingress && path === by.path);
}

function textOf(answer: NginxAnswer): string {
  switch (answer.kind) {
    case 'forwarded': return `${Object.entries(answer.services).map(([name, share]) => share === 1 ? name : `${name} ${Math.round(share * 100)} %`).join(' and ')} gets ${answer.path}`;
    case 'redirected': return `${answer.status} to ${answer.location}`;
    case 'responded': return String(answer.status);
    case 'passed-through': return `${answer.service} gets the connection`;
    default: return `not known: ${answer.why}`;
  }
}

function groupByClass(ingresses: readonly NonNullable<ReturnType<typeof readIngress>>[]) {
  const groups = new Map<string, typeof ingresses[number][]>();
  for (const ingress of ingresses) {
    const className = ingress.spec.ingressClassName ?? '';
    const key = className === 'nginx' ? '' : className;
    groups.set(key, [...groups.get(key) ?? [], ingress]);
  }
  return groups;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

interface PlainObject {
  readonly kind?: string;
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
  readonly spec?: { readonly externalName?: string; readonly ports?: readonly { readonly name?: string; readonly port?: number }[] };
  readonly data?: Readonly<Record<string, string>>;
}

function portsIn(manifests: readonly unknown[]): PortNumbers {
  const services = (manifests as readonly (PlainObject | null)[]).filter((manifest) => manifest?.kind === 'Service');
  return new Map(services.map((service) => [
    `${service?.metadata?.namespace ?? ''}/${service?.metadata?.name ?? ''}`,
    new Map((Array.isArray(service?.spec?.ports) ? service.spec.ports : []).flatMap(({ name, port }) => port === undefined ? [] : [[name ?? '', port] as const])),
  ]));
}

function externalNamesIn(manifests: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map((manifests as readonly (PlainObject | null)[]).flatMap((manifest) => manifest?.kind === 'Service' && typeof manifest.spec?.externalName === 'string'
    ? [[manifest.spec.externalName, `${manifest.metadata?.namespace ?? ''}/${manifest.metadata?.name ?? ''}`] as const] : []));
}

const CONFIG_MAPS = ['ingress-nginx-controller', 'nginx-configuration', 'ingress-nginx'];

function configMapOf(manifests: readonly unknown[], { configMap }: IngressOptions): Readonly<Record<string, string>> {
  const maps = (manifests as readonly (PlainObject | null)[]).filter((manifest) => manifest?.kind === 'ConfigMap');
  const found = configMap === undefined ? CONFIG_MAPS.flatMap((name) => maps.find((map) => map?.metadata?.name === name) ?? [])[0]
    : maps.find((map) => `${map?.metadata?.namespace ?? ''}/${map?.metadata?.name ?? ''}` === configMap);
  return Object.fromEntries(Object.entries(found?.data ?? {}).map(([key, value]) => [key, String(value).trim()]).filter(([, value]) => value !== ''));
}

