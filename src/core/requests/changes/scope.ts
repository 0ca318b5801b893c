import type { Answer } from '../answer';
import type { Request } from '../request';

/** The requests that a witness stands for: below the prefix that either route matches, or the path itself. */
export function scopeOf(request: Request, before: Answer, after: Answer): string {
  const { scheme, path, method, headers, serverName } = request;
  const [, query] = path.split('?');
  const conditions = [
    ...headers.map(({ name, value }) => `${name}: ${value}`), ...query === undefined ? [] : [`?${query}`], ...serverName === undefined ? [] : [`server name ${serverName}`],
  ];
  const url = `${method === 'GET' ? '' : `${method} `}${scheme}://${hostOf(request, before, after)}${pathOf(request, before, after)}`;
  return conditions.length === 0 ? url : `${url} with ${conditions.join(', ')}`;
}

const USUAL_PORTS = { http: 80, https: 443 } as const;

/** A wildcard, where the routes on both sides are for one. */
function hostOf({ host, port, scheme }: Request, before: Answer, after: Answer): string {
  const hosts = [before, after].flatMap(({ virtualHost }) => virtualHost ?? []);
  const isWide = hosts.length > 0 && hosts.every((one) => one.startsWith('*'));
  const name = isWide ? hosts.reduce((longest, one) => (one.length > longest.length ? one : longest)) : host.replace(/:\d+$/, '');
  return port === undefined || port === USUAL_PORTS[scheme] ? name : `${name}:${port}`;
}

function pathOf({ path }: Request, before: Answer, after: Answer): string {
  const routes = [before, after].flatMap(({ route }) => route ?? []);
  if (routes.length === 0) { return '/*'; }
  if (routes.some(({ match }) => match.path.type !== 'PathPrefix')) { return path.replace(/\?.*$/s, ''); }
  const prefix = routes.map(({ match }) => match.path.value.replace(/(?<=.)\/$/, '')).reduce((longest, one) => (one.length > longest.length ? one : longest));
  return `${prefix === '/' ? '' : prefix}/*`;
}
