import type { Outcome } from './answer';
import { faultOf, notKnown } from './fault';
import type { PathMatcher } from './matching';
import type { ReceivedRequest } from './received-request';
import { rewritePath } from './rewriting';
import type { Field } from '../manifests/field';
import type { Filter } from '../translation/routes/route';

/** What a redirect depends on besides the request. */
export interface RedirectContext {
  readonly path: PathMatcher;
  /** The port of the listener. */
  readonly port: number | undefined;
  readonly isEncrypted: boolean;
  readonly omitsDefaultPorts: boolean;
  /** The name of the rule, for the annotation that overrides its status. */
  readonly ruleName: string | undefined;
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443 };

const FIELDS = ['scheme', 'hostname', 'port', 'statusCode', 'path'];

/**
 * Where a filter sends a client.
 *
 * Source: requestRedirectIr in pkg/krtcollections/builtin.go; Utility::newUri in Envoy's source/common/http/utility.cc
 */
export function redirect({ body, at }: Filter, request: ReceivedRequest, context: RedirectContext): Outcome {
  const unreadable = FIELDS.map((name) => body.get(name)).find((field) =>
    field.isPresent && !field.isObject && field.text === undefined && field.number === undefined);
  const status = statusOf(body, at, context.ruleName);
  const path = pathOf(body.get('path'), request, context.path);
  if (unreadable !== undefined || path === undefined) { return notKnown(faultOf('the redirect can\'t be read', unreadable ?? body.get('path'))); }
  const [scheme, hostname] = [body.get('scheme').text, body.get('hostname').text];
  const target = scheme === undefined ? request.scheme : scheme.toLowerCase() === 'https' ? 'https' : scheme;
  const port = portOf(body, context, scheme);
  const host = hostname === undefined || hostname === '' ? hostOf(request, target, port !== undefined) : hostname;
  return { kind: 'redirected', status, location: `${target}://${host}${port === undefined ? '' : `:${port}`}${path}` };
}

/** With its query, which stays unless the new path has one. */
function pathOf(modifier: Field, { path, query }: ReceivedRequest, matcher: PathMatcher): string | undefined {
  const type = modifier.get('type').text;
  if (modifier.isAbsent) { return path + query; }
  if (type === 'ReplaceFullPath') {
    const text = modifier.get('replaceFullPath').textOr('/');
    if (text === undefined) { return undefined; }
    const changed = text === '' ? path : text;
    return (changed.startsWith('/') ? '' : '/') + changed + (changed.includes('?') ? '' : query);
  }
  const replacement = modifier.get('replacePrefixMatch').textOr('/');
  if (type === undefined || replacement === undefined) { return undefined; }
  const changed = replacement === '' ? path : rewritePath({ kind: 'prefix', replacement }, matcher, path) ?? path;
  return (changed.startsWith('/') ? '' : '/') + changed + query;
}

/** Undefined: it is left out. */
function portOf(body: Field, { port, isEncrypted, omitsDefaultPorts }: RedirectContext, scheme: string | undefined): number | undefined {
  const written = body.get('port').number;
  const effective = (scheme ?? (isEncrypted ? 'https' : 'http')).toLowerCase();
  const chosen = written ?? (scheme === undefined ? port : DEFAULT_PORTS[effective]);
  return chosen === 0 || (omitsDefaultPorts && chosen === DEFAULT_PORTS[effective]) ? undefined : chosen;
}

/** The host of the request keeps its port, unless that is replaced or belongs to the scheme that is left. */
function hostOf({ host, hostname, scheme }: ReceivedRequest, target: string, isPortReplaced: boolean): string {
  const isLeft = target !== scheme && host.slice(hostname.length) === `:${DEFAULT_PORTS[scheme]}`;
  return isPortReplaced || isLeft ? host.slice(0, hostname.length) : host;
}

/** 302, what the filter says, or what the annotation of the route says for the rule. */
function statusOf(body: Field, { manifest }: Field, ruleName: string | undefined): number {
  const annotation = manifest.annotation('kgateway.dev/http-redirect-status-code').text;
  for (const part of (annotation ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '')) {
    const [key, value] = part.split('=');
    const isNamed = part.split('=').length === 2;
    if (isNamed && ruleName !== undefined && key !== '' && key !== ruleName) { continue; }
    return Number(isNamed ? value : part);
  }
  return body.get('statusCode').number ?? 302;
}
