import type { NginxRequest } from './nginx-answer';
import type { NginxConfig } from './nginx-config';
import { matchedUri } from './nginx-uri';

/** Whether a path only fits a regular expression because those of nginx ignore case. */
export function isCaseOnly({ servers }: NginxConfig, { host, path }: NginxRequest): boolean {
  const uri = matchedUri(path);
  const own = [...servers.values()].filter(({ name, aliases }) => name === host || aliases.includes(host) || (name.startsWith('*') && host.endsWith(name.slice(1))) || name === '');
  return uri !== undefined && own.some(({ locations }) => locations.some(({ kind, path: source }) =>
    kind === 'regex' && fits(source, uri, 'i') && !fits(source, uri, '')));
}

function fits(source: string, uri: string, flags: string): boolean {
  try {
    return new RegExp(`^${source}`, flags).test(uri);
  } catch {
    return false;
  }
}
