import type { Responded } from './answer';
import { faultOf, respond } from './fault';
import { normalizePath } from './path-normalization';
import type { Client, Header, Request } from './request';

/** What the settings of a listener change in requests before they are matched. */
export interface ReceivingSettings {
  readonly stripsTrailingDot: boolean;
  /** Whether ports are taken out of hosts: the listener's own, or all. */
  readonly stripsPort: 'matching' | 'any' | undefined;
  /** Whether what proxies in front say of the client is believed, such as the scheme that it used. */
  readonly trustsForwarded: boolean;
  changeHeaders?(headers: HeaderList): void;
}

/** A request as Envoy sees it when it looks for a route. */
export interface ReceivedRequest {
  readonly method: string;
  readonly scheme: 'http' | 'https';
  /** The Host header. */
  readonly host: string;
  /** The same in lower case and without its port. */
  readonly hostname: string;
  /** Normalized. */
  readonly path: string;
  /** With its question mark; empty if there is none. */
  readonly query: string;
  readonly headers: HeaderList;
  readonly client: Client;
}

/** Headers, of which the same name may be there several times. Names are in lower case. */
export class HeaderList {
  private readonly values = new Map<string, string[]>();

  public constructor(headers: readonly Header[] = []) {
    headers.forEach(({ name, value }) => { this.add(name, value); });
  }

  /** Several values of one name are joined. */
  public get(name: string): string | undefined {
    const values = this.values.get(name);
    return values === undefined ? undefined : values.length === 1 ? values[0] : values.join(',');
  }

  public add(name: string, value: string): void {
    const key = name.toLowerCase();
    const values = this.values.get(key);
    if (values === undefined) { this.values.set(key, [value]); } else { values.push(value); }
  }

  public set(name: string, value: string): void {
    this.values.set(name.toLowerCase(), [value]);
  }

  public remove(name: string): void {
    this.values.delete(name.toLowerCase());
  }

  public get names(): readonly string[] {
    return [...this.values.keys()];
  }

  public copy(): HeaderList {
    const copy = new HeaderList();
    this.values.forEach((values, name) => { copy.values.set(name, [...values]); });
    return copy;
  }

  public entries(): readonly Header[] {
    return [...this.values].flatMap(([name, values]) => values.map((value) => ({ name, value })));
  }
}

/** The methods that Envoy takes with HTTP/1. Case counts. */
const METHODS = new Set((`ACL BIND CHECKOUT CONNECT COPY DELETE GET HEAD LINK LOCK MERGE MKACTIVITY MKCALENDAR MKCOL MOVE M-SEARCH NOTIFY OPTIONS PATCH POST
  PROPFIND PROPPATCH PURGE PUT REBIND REPORT SEARCH SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE`).split(/\s+/));

/** Headers that are for one connection only. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']);

/** What only Envoy may say. */
const RESERVED = new Set([
  'x-envoy-decorator-operation', 'x-envoy-downstream-service-cluster', 'x-envoy-downstream-service-node', 'x-envoy-expected-rq-timeout-ms',
  'x-envoy-external-address', 'x-envoy-force-trace', 'x-envoy-hedge-on-per-try-timeout', 'x-envoy-internal', 'x-envoy-ip-tags', 'x-envoy-max-retries',
  'x-envoy-original-path', 'x-envoy-original-url', 'x-envoy-retriable-header-names', 'x-envoy-retriable-status-codes', 'x-envoy-retry-grpc-on',
  'x-envoy-retry-on', 'x-envoy-upstream-alt-stat-name', 'x-envoy-upstream-rq-per-try-timeout-ms', 'x-envoy-upstream-rq-timeout-alt-response',
  'x-envoy-upstream-rq-timeout-ms', 'x-envoy-original-dst-host',
]);

/** Takes a request in as Envoy does: what is wrong with it is answered at once. */
export function receive(request: Request, settings: ReceivingSettings, port: number | undefined): ReceivedRequest | Responded {
  const { target, authority } = splitTarget(request.path);
  if (authority !== undefined && request.scheme === 'http' && /^https:/i.test(request.path)) { return respond(403, faultOf('a URL of https is sent over a connection without TLS')); }
  const written = authority ?? request.host;
  if (/[\s/\\?#]/.test(written)) { return respond(400, faultOf(`"${written}" is no host`)); }
  if (!METHODS.has(request.method)) { return respond(400, faultOf(`Envoy does not know the method "${request.method}"`)); }
  if (/[^\u0021-\u007e]|#/.test(target)) { return respond(400, faultOf('the path of a request has no spaces, no "#", and no characters but those of ASCII')); }
  if (!target.startsWith('/') && (target !== '*' || request.method !== 'OPTIONS')) { return respond(400, faultOf(`the path of a request begins with "/", got "${target}"`)); }
  const question = target.indexOf('?');
  const [rawPath, query] = question < 0 ? [target, ''] : [target.slice(0, question), target.slice(question)];
  const path = rawPath.startsWith('/') ? normalizePath(rawPath) : rawPath;
  if (path === undefined) { return respond(400, faultOf(`"${rawPath}" is no path that Envoy takes`)); }
  const host = hostFor(written, settings, port);
  const portStart = portStartOf(host);
  return {
    method: request.method,
    scheme: request.scheme,
    host,
    hostname: (portStart < 0 ? host : host.slice(0, portStart)).toLowerCase(),
    path,
    query,
    headers: headersFor(request, settings, host),
    client: request.client,
  };
}

/** Proxies are sent whole URLs, whose host counts. */
function splitTarget(path: string): { readonly target: string; readonly authority: string | undefined } {
  const [, authority, rest] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(path) ?? [];
  if (authority === undefined) { return { target: path, authority: undefined }; }
  return { target: rest.startsWith('/') ? rest : `/${rest}`, authority };
}

function hostFor(written: string, { stripsTrailingDot, stripsPort }: ReceivingSettings, port: number | undefined): string {
  const start = portStartOf(written);
  let [name, suffix] = start < 0 ? [written, ''] : [written.slice(0, start), written.slice(start)];
  if (stripsPort === 'any' || (stripsPort === 'matching' && suffix === `:${port ?? ''}`)) { suffix = ''; }
  if (stripsTrailingDot && name.endsWith('.')) { name = name.slice(0, -1); }
  return name + suffix;
}

/** Where the port of a host begins, with its colon; -1 without one. An address of IPv6 has colons in brackets. */
function portStartOf(host: string): number {
  const colon = host.lastIndexOf(':');
  return colon > host.lastIndexOf(']') ? colon : -1;
}

function headersFor(request: Request, settings: ReceivingSettings, host: string): HeaderList {
  const headers = new HeaderList(request.headers);
  const ofConnection = headers.get('connection')?.toLowerCase().split(',').map((name) => name.trim()) ?? [];
  headers.names.forEach((name) => {
    if (HOP_BY_HOP.has(name) || ofConnection.includes(name) || (!settings.trustsForwarded && RESERVED.has(name))) { headers.remove(name); }
  });
  headers.set('host', host);
  if (!settings.trustsForwarded || headers.get('x-forwarded-proto') === undefined) { headers.set('x-forwarded-proto', request.scheme); }
  settings.changeHeaders?.(headers);
  return headers;
}
