import type { Guard, NginxAnswer, NginxRequest } from './nginx-answer';
import { isTrue } from './nginx-config';
import type { NginxConfig, NginxIngress, NginxLocation, NginxServer } from './nginx-config';
import { escaped, matchedUri, queryOf } from './nginx-uri';

const DEFAULT_BACKEND = 404;

/**
 * What ingress-nginx does with a request, phase by phase as nginx has them. It is written for itself and shares no code
 * with the conversion.
 */
export function nginxAnswer(config: NginxConfig, request: NginxRequest): NginxAnswer {
  const host = request.host.replace(/:\d+$/, '').toLowerCase();
  const target = config.www.get(host);
  if (target !== undefined) { return wwwRedirect(config, request, target); }
  const server = serverFor(config, host);
  if (server === undefined) { return { kind: 'responded', status: DEFAULT_BACKEND }; }
  if (server.isPassthrough && request.scheme === 'https') { return passThrough(server); }
  const uri = matchedUri(request.path);
  if (uri === undefined) { return { kind: 'responded', status: 400 }; }
  if (server.appRoot !== undefined && uri === '/') {
    return { kind: 'redirected', status: 302, location: `${request.scheme}://${request.host}${server.appRoot}`, why: 'other' };
  }
  const found = locationFor(server, uri);
  if (found === 'not-modelled') { return { kind: 'not-modelled', why: 'an expression that cannot be read' }; }
  if (found === undefined) { return { kind: 'responded', status: DEFAULT_BACKEND }; }
  if ('slash' in found) { return { kind: 'redirected', status: 301, location: `${request.scheme}://${host}${found.slash}${queryOf(request.path)}`, why: 'other' }; }
  return answerOf(config, server, found, request, uri);
}

function answerOf(config: NginxConfig, server: NginxServer, location: NginxLocation, request: NginxRequest, uri: string): NginxAnswer {
  const { ingress: { annotations } } = location;
  const redirect = redirectOf(annotations, request);
  const by = { ingress: titleOf(location.ingress), path: location.source };
  if (redirect !== undefined) { return redirect.kind === 'redirected' ? { ...redirect, by } : redirect; }
  // It comes before the redirect to HTTPS.
  if (/\breturn\b/.test(annotations['configuration-snippet'] ?? '')) { return { kind: 'not-modelled', why: 'a snippet' }; }
  if (redirectsToHttps(config, server, location.ingress, request)) {
    const path = isTrue(annotations['preserve-trailing-slash']) ? request.path : request.path.replace(/\/$/, '');
    const status = Number(config.settings['http-redirect-code'] ?? 308);
    return { kind: 'redirected', status, location: `https://${request.host.replace(/:\d+$/, '')}${path}`, why: 'https', by };
  }
  if (annotations['configuration-snippet'] !== undefined || server.snippet) {
    return { kind: 'not-modelled', why: 'a snippet' };
  }
  if (location.service === undefined) { return { kind: 'responded', status: DEFAULT_BACKEND }; }
  const path = upstreamPath(location, request, uri);
  if (path === undefined) { return { kind: 'not-modelled', why: 'a rewrite that cannot be read' }; }
  return {
    kind: 'forwarded',
    services: sharesOf(config, location.service, location.upstream, request),
    path,
    host: annotations['upstream-vhost'] ?? request.host,
    guards: guardsOf(config, server, location),
    by,
  };
}

function titleOf({ namespace, name }: NginxIngress): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}

function serverFor({ servers }: NginxConfig, host: string): NginxServer | undefined {
  const byAlias = [...servers.values()].filter(({ aliases }) => aliases.includes(host)).sort((a, b) => a.name < b.name ? -1 : 1);
  const named = servers.get(host) ?? byAlias[0];
  if (named !== undefined) { return named; }
  const wildcards = [...servers.values()].flatMap((server) => [server.name, ...server.aliases].map((name) => ({ server, name })))
    .filter(({ name }) => name.startsWith('*.') && host.endsWith(name.slice(1)) && host.length > name.length - 1)
    .sort((a, b) => b.name.length - a.name.length);
  return wildcards[0]?.server ?? servers.get('');
}

type Found = NginxLocation | { readonly slash: string };

function locationFor({ locations }: NginxServer, uri: string): Found | 'not-modelled' | undefined {
  if (locations.some(({ kind }) => kind === 'regex')) {
    for (const location of locations) {
      const expression = compile(`^${location.path}`);
      if (expression === undefined) { return 'not-modelled'; }
      if (expression.test(uri)) { return location; }
    }
    return undefined;
  }
  const exact = locations.find(({ kind, path }) => kind === 'exact' && path === uri);
  if (exact !== undefined) { return exact; }
  const prefixes = locations.filter(({ kind, path }) => kind === 'prefix' && path !== '/');
  const slash = prefixes.find(({ path }) => path === `${uri}/`);
  if (slash !== undefined) { return { slash: slash.path }; }
  const longest = prefixes.filter(({ path }) => uri.startsWith(path)).sort((a, b) => b.path.length - a.path.length)[0];
  return longest ?? locations.find(({ kind, path }) => kind === 'prefix' && path === '/');
}

function compile(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'i');
  } catch {
    return undefined;
  }
}

function redirectOf(annotations: Readonly<Record<string, string>>, request: NginxRequest): NginxAnswer | undefined {
  const temporal = annotations['temporal-redirect'];
  const url = temporal ?? annotations['permanent-redirect'];
  if (url === undefined) { return undefined; }
  const [byDefault, most] = temporal === undefined ? [301, 308] : [302, 307];
  const wanted = Number(annotations[temporal === undefined ? 'permanent-redirect-code' : 'temporal-redirect-code'] ?? NaN);
  const status = wanted >= 300 && wanted <= most ? wanted : byDefault;
  const location = url.replace(/\$scheme/g, request.scheme).replace(/\$(?:http_)?host\b/g, request.host).replace(/\$request_uri/g, request.path);
  if (location.includes('$')) { return { kind: 'not-modelled', why: 'a variable in a redirect' }; }
  return { kind: 'redirected', status, location: location.startsWith('/') ? `${request.scheme}://${request.host}${location}` : location, why: 'other' };
}

function redirectsToHttps({ settings, servers }: NginxConfig, server: NginxServer, { annotations }: NginxIngress, { scheme }: NginxRequest): boolean {
  if (scheme === 'https') { return false; }
  const forced = annotations['force-ssl-redirect'] ?? settings['force-ssl-redirect'];
  const usual = annotations['ssl-redirect'] ?? settings['ssl-redirect'] ?? 'true';
  const above = servers.get(`*${server.name.slice(server.name.indexOf('.'))}`);
  const hasCertificate = server.hasCertificate || (server.name !== '' && !server.name.startsWith('*') && above?.hasCertificate === true);
  return isTrue(forced) || (isTrue(usual) && hasCertificate);
}

function upstreamPath({ ingress, path }: NginxLocation, request: NginxRequest, uri: string): string | undefined {
  const target = ingress.annotations['rewrite-target'];
  if (target === undefined || target === path) { return request.path; }
  if (/\$\{?[a-z_]/i.test(target) || target.includes('?')) { return undefined; }
  const groups = compile(path)?.exec(uri);
  if (groups === undefined) { return undefined; }
  if (groups === null) { return request.path; }
  const changed = target.replace(/\$\{?(\d)\}?/g, (_, number: string) => groups[Number(number)] ?? '');
  return `${escaped(changed.startsWith('/') ? changed : `/${changed}`)}${queryOf(request.path)}`;
}

/** Header, cookie, weight: the first one that says something decides. */
function sharesOf({ canaries }: NginxConfig, service: string, upstream: string | undefined, { headers }: NginxRequest): Record<string, number> {
  const canary = canaries.get(upstream ?? '');
  if (canary === undefined) { return { [service]: 1 }; }
  const { annotations } = canary.ingress;
  const decided = byHeader(annotations, headers) ?? byCookie(annotations, headers);
  if (decided !== undefined) { return { [decided ? canary.service : service]: 1 }; }
  const total = Math.max(100, Number(annotations['canary-weight-total'] ?? 100));
  const share = Math.min(1, Math.max(0, Number(annotations['canary-weight'] ?? 0) / total));
  return Object.fromEntries([[service, 1 - share], [canary.service, share]].filter(([, part]) => part !== 0)) as Record<string, number>;
}

function byHeader(annotations: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>): boolean | undefined {
  const name = annotations['canary-by-header']?.toLowerCase();
  const value = name === undefined ? undefined : headers[name];
  if (value === undefined) { return undefined; }
  const [wanted, pattern] = [annotations['canary-by-header-value'], annotations['canary-by-header-pattern']];
  if (wanted !== undefined) { return value === wanted ? true : undefined; }
  if (pattern !== undefined) { return new RegExp(pattern).test(value) ? true : undefined; }
  return always(value);
}

function byCookie(annotations: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>): boolean | undefined {
  const name = annotations['canary-by-cookie'];
  const cookie = (headers.cookie ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return name === undefined || cookie === undefined ? undefined : always(cookie.slice(name.length + 1));
}

function always(value: string): boolean | undefined {
  return value === 'always' ? true : value === 'never' ? false : undefined;
}

function guardsOf({ settings }: NginxConfig, server: NginxServer, { ingress: { annotations }, path }: NginxLocation): readonly Guard[] {
  const has = (...names: readonly string[]) => names.some((name) => annotations[name] !== undefined);
  const positive = (name: string) => Number(annotations[name] ?? 0) > 0;
  const open = (settings['no-auth-locations'] ?? '/.well-known/acme-challenge').split(',').some((beginning) => path.startsWith(beginning.trim()));
  const global = settings['global-auth-url'] !== undefined && annotations['enable-global-auth'] !== 'false';
  const guards: readonly (readonly [Guard, boolean])[] = [
    ['address', has('whitelist-source-range', 'allowlist-source-range', 'denylist-source-range')
      || ['whitelist-source-range', 'denylist-source-range', 'block-cidrs'].some((name) => settings[name] !== undefined)],
    ['password', has('auth-type') && !open],
    ['external', (has('auth-url') || global) && !open],
    ['certificate', server.asksForCertificates],
    ['limit', ['limit-rps', 'limit-rpm', 'limit-connections'].some(positive)],
    ['firewall', isTrue(annotations['enable-modsecurity']) || isTrue(annotations['enable-owasp-core-rules']) || has('modsecurity-snippet')],
  ];
  return guards.filter(([, isOn]) => isOn).map(([guard]) => guard);
}

function wwwRedirect({ settings }: NginxConfig, { scheme, path }: NginxRequest, target: string): NginxAnswer {
  const port = scheme === 'https' ? 443 : 80;
  return { kind: 'redirected', status: Number(settings['http-redirect-code'] ?? 308), location: `${scheme}://${target}:${port}${path.replace(/\/$/, '')}`, why: 'www' };
}

function passThrough({ locations }: NginxServer): NginxAnswer {
  const service = locations.find(({ path }) => path === '/')?.service;
  return service === undefined ? { kind: 'responded', status: DEFAULT_BACKEND } : { kind: 'passed-through', service };
}
