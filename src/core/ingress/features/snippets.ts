import type { Feature } from './feature';
import { literal } from './headers';
import { redirectTo } from './redirects';
import { directivesIn } from './snippet-reader';
import type { Directive } from './snippet-reader';
import { accessList, NO_ACCESS_LISTS } from './source-ranges';
import type { ConversionContext, LostControl } from '../conversion-context';
import { hostTitle } from '../hosts';
import type { Host } from '../hosts';
import type { IngressObject } from '../ingress-object';
import type { HeaderValue, RuleBuilder } from '../rule-builder';

/** configuration-snippet and server-snippet: lines that are known become filters, the others are reported one by one. */
export const snippets: Feature = (context, builder, host) => {
  const owner = host.ingresses.find((ingress) => ingress.text('server-snippet') !== undefined);
  if (owner !== undefined) { convert(context, builder, host, owner, 'server-snippet'); }
  convert(context, builder, host, builder.ingress, 'configuration-snippet');
};

function convert(context: ConversionContext, builder: RuleBuilder, host: Host, ingress: IngressObject, annotation: string): void {
  const text = ingress.text(annotation);
  if (text === undefined || isSwitchedOff(context, ingress, annotation)) { return; }
  const ranges: { allowed: string[]; denied: string[] } = { allowed: [], denied: [] };
  for (const directive of directivesIn(text)) {
    const converted = !directive.hasBlock && (CONVERTERS[directive.name]?.(directive, builder, ranges) ?? false);
    if (converted) { continue; }
    if (!directive.hasBlock && HARMLESS.test(directive.name)) {
      context.findings.add({
        id: 'ingress-lost',
        severity: 'warning',
        at: ingress.field(annotation),
        annotation,
        message: `${annotation}: this has no equivalent: ${directive.text}`,
        fix: 'leave it out, or find its setting in a policy',
        consequence: `it was in force for ${annotation === 'server-snippet' ? hostTitle(host.name) : 'every path of the Ingress'}`,
      });
    } else {
      context.lose(builder, {
        annotation,
        at: ingress.field(annotation),
        message: `${annotation}: this may decide who gets in, and has no equivalent: ${directive.text}`,
        fix: 'take the line out of the snippet, and say what it does in a policy',
      });
    }
  }
  restrict(context, builder, ranges, { annotation, at: ingress.field(annotation) });
}

/** ingress-nginx passes over snippets unless its ConfigMap allows them. */
function isSwitchedOff({ config, findings }: ConversionContext, ingress: IngressObject, annotation: string): boolean {
  if (config.manifest === undefined || config.flag('allow-snippet-annotations', false)) { return false; }
  findings.add({
    id: 'ingress-differs',
    severity: 'info',
    at: ingress.field(annotation),
    annotation,
    message: `${annotation} is not in force: the ConfigMap of the controller does not allow snippets`,
    fix: 'nothing',
  });
  return true;
}

interface Ranges {
  readonly allowed: string[];
  readonly denied: string[];
}

/** Whether it could be converted. */
type Converter = (directive: Directive, builder: RuleBuilder, ranges: Ranges) => boolean;

const CONVERTERS: Readonly<Record<string, Converter>> = {
  more_set_headers: ({ args }, builder) => addAll(builder.responseHeaders, args.map(headerIn)),
  add_header: ({ args: [name, value] }, builder) => addAll(builder.responseHeaders, [pair(name, value)]),
  more_clear_headers: ({ args }, builder) => remove(builder.removedResponseHeaders, args),
  proxy_hide_header: ({ args }, builder) => remove(builder.removedResponseHeaders, args),
  more_set_input_headers: ({ args }, builder) => addAll(builder.requestHeaders, args.map(headerIn)),
  proxy_set_header: ({ args: [name, value] }, builder) => setRequestHeader(builder, name, value),
  return: ({ args }, builder) => answer(builder, args),
  allow: ({ args: [range] }, _builder, ranges) => addRange(ranges, 'allowed', range),
  deny: ({ args: [range] }, _builder, ranges) => addRange(ranges, 'denied', range),
};

/** Directives that change how, and not whether, requests are answered. */
const HARMLESS = new RegExp(`^(?:${[
  'gzip.*', 'brotli.*', 'proxy_(?!pass$|method$).*', 'client_.*', 'keepalive_.*', 'send_timeout', 'expires', 'etag', 'access_log', 'error_log', 'log_.*', 'open_file_cache.*',
  'sendfile', 'tcp_no.*', 'large_client_header_buffers', 'add_header', 'add_trailer', 'more_.*', 'charset.*', 'default_type', 'types.*', 'resolver.*', 'chunked_transfer_encoding',
  'server_tokens', 'port_in_redirect', 'absolute_redirect', 'server_name_in_redirect', 'http2_.*', 'opentelemetry.*', 'opentracing.*', 'sub_filter.*', 'underscores_in_headers',
  'ignore_invalid_headers', 'lingering_.*', 'output_buffers', 'postpone_output', 'reset_timedout_connection', 'grpc_(?!pass$).*', 'limit_rate.*',
].join('|')})$`);

function headerIn(text: string): HeaderValue | undefined {
  const colon = text.indexOf(':');
  return colon <= 0 ? undefined : pair(text.slice(0, colon).trim(), text.slice(colon + 1).trim());
}

/** Variables of nginx that Envoy has as well. */
const VARIABLES: Readonly<Record<string, string>> = {
  remote_addr: '%DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT%',
  host: '%REQ(:AUTHORITY)%',
  http_host: '%REQ(:AUTHORITY)%',
  best_http_host: '%REQ(:AUTHORITY)%',
  request_uri: '%REQ(:PATH)%',
  request_method: '%REQ(:METHOD)%',
  scheme: '%REQ(X-FORWARDED-PROTO)%',
  pass_access_scheme: '%REQ(X-FORWARDED-PROTO)%',
  req_id: '%REQ(X-REQUEST-ID)%',
  request_id: '%REQ(X-REQUEST-ID)%',
};

function pair(name: string | undefined, value: string | undefined): HeaderValue | undefined {
  if (name === undefined || !/^[A-Za-z0-9-]+$/.test(name) || value === undefined || value === '') { return undefined; }
  const parts = value.split(/\$\{?([a-z0-9_]+)\}?/);
  const known = parts.map((part, index) => index % 2 === 0 ? literal(part) : VARIABLES[part]);
  return known.includes(undefined as unknown as string) ? undefined : { name, value: known.join('') };
}

function addAll(list: HeaderValue[], headers: readonly (HeaderValue | undefined)[]): boolean {
  const known = headers.filter((header): header is HeaderValue => header !== undefined);
  if (known.length < headers.length || known.length === 0) { return false; }
  list.push(...known);
  return true;
}

function remove(list: string[], names: readonly string[]): boolean {
  if (names.length === 0 || !names.every((name) => /^[A-Za-z0-9-]+$/.test(name))) { return false; }
  list.push(...names);
  return true;
}

function setRequestHeader(builder: RuleBuilder, name: string | undefined, value: string | undefined): boolean {
  if (name === undefined) { return false; }
  if (value === '') { return remove(builder.removedRequestHeaders, [name]); }
  if (name.toLowerCase() !== 'host') { return !isHopByHop(name) && addAll(builder.requestHeaders, [pair(name, value)]); }
  if (value === '$host' || value === '$http_host' || value === '$best_http_host') { return true; }
  if (value === undefined || !/^[a-z0-9.-]+$/i.test(value)) { return false; }
  builder.hostname = value.toLowerCase();
  return true;
}

/** Envoy sets them itself. */
function isHopByHop(name: string): boolean {
  return ['connection', 'upgrade', 'keep-alive', 'transfer-encoding', 'te'].includes(name.toLowerCase());
}

function answer(builder: RuleBuilder, args: readonly string[]): boolean {
  const [first, target] = args;
  const status = Number(first);
  if (!Number.isInteger(status) || status < 200 || status > 599) { return false; }
  if (status >= 300 && status < 400) {
    const redirect = target === undefined ? undefined : redirectTo(target, status);
    builder.redirect = redirect ?? builder.redirect;
    return redirect !== undefined;
  }
  builder.status = status;
  return true;
}

function addRange(ranges: Ranges, kind: keyof Ranges, range: string | undefined): boolean {
  if (range === undefined) { return false; }
  // What comes first counts: only lists that end with `deny all` are as simple as ours.
  if (ranges.denied.includes('all')) { return true; }
  if (range === 'all' && kind === 'allowed') { return ranges.denied.length > 0 && ranges.allowed.length === 0; }
  if (range !== 'all' && !/^[0-9a-f.:/]+$/i.test(range)) { return false; }
  if (kind === 'denied' && range !== 'all' && ranges.allowed.length > 0) { return false; }
  ranges[kind].push(range);
  return true;
}

function restrict(context: ConversionContext, builder: RuleBuilder, { allowed, denied }: Ranges, control: Pick<LostControl, 'annotation' | 'at'>): void {
  if (allowed.length === 0 && denied.length === 0) { return; }
  if (!context.hasKgateway(3)) {
    context.lose(builder, { ...control, ...NO_ACCESS_LISTS });
    return;
  }
  const acl = accessList(denied.includes('all') ? allowed : undefined, denied.filter((range) => range !== 'all'));
  // Two lists of one route: the one that admits fewer is not known.
  if (builder.policy.acl !== undefined) { builder.closedBy.push('configuration-snippet'); }
  builder.policy.acl = acl ?? builder.policy.acl;
}
