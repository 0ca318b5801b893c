import { samplesOf } from './expression-samples';
import type { NginxRequest } from './nginx-answer';
import type { NginxConfig, NginxServer } from './nginx-config';

/** Requests that show what a configuration does: those that fit each path, and those that nearly do. */
export function witnessesFor(config: NginxConfig): readonly NginxRequest[] {
  const requests = new Map<string, NginxRequest>();
  const add = (host: string, path: string, headers: Readonly<Record<string, string>> = {}) => {
    for (const scheme of ['http', 'https'] as const) {
      const request = { scheme, host, path, headers };
      requests.set(JSON.stringify(request), request);
    }
  };
  for (const server of config.servers.values()) {
    const [host, ...others] = hostsFor(server);
    for (const path of pathsFor(server)) {
      add(host, path);
      others.forEach((other) => add(other, path));
    }
    for (const { path, upstream } of server.locations) {
      const canary = upstream === undefined ? undefined : config.canaries.get(upstream);
      if (canary === undefined) { continue; }
      headersFor(canary.ingress.annotations).forEach((headers) => samplesOf(path).forEach((sample) => add(host, sample, headers)));
    }
  }
  for (const host of config.www.keys()) { ['/', '/a/b?c=d'].forEach((path) => add(host, path)); }
  add('nobody.invalid', '/');
  return [...requests.values()];
}

function hostsFor({ name, aliases }: NginxServer): readonly string[] {
  return [name, ...aliases].map((host) => (host === '' ? 'any.invalid' : host.replace(/^\*/, 'some')));
}

function pathsFor({ locations }: NginxServer): readonly string[] {
  const isRegex = locations.some(({ kind }) => kind === 'regex');
  const hits = locations.flatMap(({ path }) => (isRegex ? samplesOf(path) : [path])).filter((path) => path.startsWith('/'));
  return [...new Set(['/', '/nowhere-at-all', ...hits.flatMap(variants)])];
}

/** The path itself, its neighbours, and other ways to write it. */
function variants(path: string): readonly string[] {
  const bare = path.replace(/\/$/, '');
  return [
    path, `${bare}/`, bare === '' ? '/' : bare, `${bare}/deep/er`, `${bare}x`, path.toUpperCase(), `${path}?a=b&c=/d`, `${bare}/with%20space`, `${bare}//double`, `${bare}/./dot`,
  ];
}

function headersFor(annotations: Readonly<Record<string, string>>): readonly Readonly<Record<string, string>>[] {
  const header = annotations['canary-by-header']?.toLowerCase();
  const cookie = annotations['canary-by-cookie'];
  const value = annotations['canary-by-header-value'];
  const pattern = annotations['canary-by-header-pattern'];
  const values = ['always', 'never', 'other', ...value === undefined ? [] : [value], ...pattern === undefined ? [] : samplesOf(pattern)];
  return [
    ...header === undefined ? [] : values.map((text) => ({ [header]: text })),
    ...cookie === undefined ? [] : ['always', 'never', 'other'].map((text) => ({ cookie: `a=b; ${cookie}=${text}; c=d` })),
    ...header === undefined || cookie === undefined ? [] : [{ [header]: 'never', cookie: `${cookie}=always` }],
  ];
}
