import type { Answer } from '../answer';
import type { Request } from '../request';

/** The requests that a witness stands for: below the prefix that either route matches, or the path itself. */
export function scopeOf({ scheme, host, path, method, headers, serverName }: Request, before: Answer, after: Answer): string {
  const [pathOnly, query] = path.split('?');
  const prefix = [before, after].map(prefixOf).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const isBelow = prefix !== '' && [before, after].every(({ route }) => route === undefined || route.match.path.type === 'PathPrefix');
  const shown = isBelow ? `${prefix === '/' ? '' : prefix}/*` : pathOnly;
  const conditions = [
    ...headers.map(({ name, value }) => `${name}: ${value}`), ...query === undefined ? [] : [`?${query}`], ...serverName === undefined ? [] : [`server name ${serverName}`],
  ];
  const url = `${method === 'GET' ? '' : `${method} `}${scheme}://${host}${shown}`;
  return conditions.length === 0 ? url : `${url} with ${conditions.join(', ')}`;
}

function prefixOf({ route }: Answer): string {
  return route?.match.path.type === 'PathPrefix' ? route.match.path.value.replace(/(?<=.)\/$/, '') : '';
}
