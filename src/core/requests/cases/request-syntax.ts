import { isIP } from 'node:net';
import type { Complaint } from '../../problem';

/** The most that Envoy takes of all headers of a request together, the path among them. */
const LONGEST = 60 * 1024;

/** A path with its query, as a client sends it. */
export function pathSyntax(path: string): Complaint | undefined {
  if (path === '*') { return undefined; }
  if (!path.startsWith('/')) { return { wrong: 'a path begins with "/"', fix: `write ${JSON.stringify(`/${path}`)}` }; }
  if (path.includes('#')) { return { wrong: 'clients keep what follows "#" to themselves', fix: 'leave it out, or write %23' }; }
  // eslint-disable-next-line no-control-regex
  const odd = /[\u0000-\u0020\u007f]|[^\u0000-\u007f]/u.exec(path)?.[0];
  if (odd !== undefined) { return { wrong: `a request has no ${JSON.stringify(odd)} in its path`, fix: `write ${encoded(odd)} in its place` }; }
  return path.length > LONGEST ? { wrong: `the path has ${path.length} characters, and Envoy takes ${LONGEST} at most`, fix: 'write a shorter one' } : undefined;
}

function encoded(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

const HOST = /^(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_.])?)(?::(\d{1,5}))?$/;

/** A Host header, with or without a port. */
export function hostSyntax(host: string): Complaint | undefined {
  if (host === '') { return { wrong: 'the host is empty', fix: 'write a host such as shop.example' }; }
  if (host.includes('*')) { return { wrong: 'a request goes to one host', fix: `write one that the wildcard covers, such as ${host.replace(/\*/g, 'www')}` }; }
  const found = HOST.exec(host);
  if (found === null) { return { wrong: 'this is no host', fix: 'write a host such as shop.example or shop.example:8080, without scheme and path' }; }
  return found[1] !== undefined && (Number(found[1]) < 1 || Number(found[1]) > 65535) ? { wrong: 'ports are from 1 to 65535', fix: 'write another port' } : undefined;
}

/** The parts of a URL, none of which is changed on the way. */
export interface UrlParts {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly path: string;
}

const URL_PARTS = /^(https?):\/\/([^/?#]*)(.*)$/s;

/** Not by the rules of browsers, which would tidy up the path. */
export function urlPartsOf(url: string): UrlParts {
  const [, scheme, host, rest] = URL_PARTS.exec(url) as unknown as [string, 'http' | 'https', string, string];
  return { scheme, host, path: rest.startsWith('/') ? rest : `/${rest}` };
}

export function urlSyntax(url: string): Complaint | undefined {
  if (!URL_PARTS.test(url)) {
    return { wrong: 'a URL begins with http:// or https://', fix: url.includes('://') ? 'write http or https' : `write ${JSON.stringify(`https://${url.replace(/^\/+/, '')}`)}` };
  }
  const { host, path } = urlPartsOf(url);
  if (host === '') { return { wrong: 'the URL has no host', fix: 'write one such as https://shop.example/cart' }; }
  if (host.includes('@')) { return { wrong: 'clients do not send what is before "@" in the host', fix: 'write it as a header, authorization' }; }
  return hostSyntax(host) ?? pathSyntax(path);
}

const SHORT = /^(?:([A-Z]+) )?([^ ].*)$/s;

/** A request in one text: `https://shop.example/cart`, or with a method before it, or a path where the host is known. */
export interface ShortRequest {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly path: string | undefined;
}

export function shortRequestOf(text: string): ShortRequest {
  const [, method, target] = SHORT.exec(text) ?? [undefined, undefined, text];
  return target.startsWith('/') ? { method, url: undefined, path: target } : { method, url: target, path: undefined };
}

export function shortRequestSyntax(text: string): Complaint | undefined {
  const { url, path } = shortRequestOf(text);
  return url === undefined ? pathSyntax(path ?? '') : urlSyntax(url);
}

/** The rule of HTTP: any case, but nobody sends lower-case names of usual methods. */
export function methodSyntax(method: string): Complaint | undefined {
  if (!TOKEN.test(method)) { return { wrong: 'this is no method', fix: 'write one such as GET' }; }
  return method === method.toUpperCase() ? undefined : { wrong: 'methods are told apart by case', fix: `write ${method.toUpperCase()}` };
}

const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;

export function headerNameSyntax(name: string): Complaint | undefined {
  if (name.startsWith(':')) { return { wrong: 'this is a part of the request, and no header', fix: 'write method, path, host or scheme' }; }
  if (name.toLowerCase() === 'host') { return { wrong: 'the Host header has a field of its own', fix: 'write host' }; }
  return TOKEN.test(name) ? undefined : { wrong: 'this is no name of a header', fix: 'write one such as x-canary' };
}

export function headerValueSyntax(value: string): Complaint | undefined {
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000a-\u001f\u007f]/.test(value) ? { wrong: 'a header is one line of text', fix: 'leave control characters out' } : undefined;
}

export function addressSyntax(address: string): Complaint | undefined {
  return isIP(address) === 0 ? { wrong: 'this is no IP address', fix: 'write one such as 203.0.113.7' } : undefined;
}

const OBJECT_NAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\/)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** `namespace/name`, or the name alone. */
export function objectNameSyntax(name: string): Complaint | undefined {
  return OBJECT_NAME.test(name) ? undefined : { wrong: 'this is no name of an object', fix: 'write namespace/name, such as shop/edge' };
}
