import type { Request } from './request';
import { isIpAddress } from '../syntax/host';

/** A host in lower case, without its port. */
export function hostnameOf(host: string): string {
  const colon = host.lastIndexOf(':');
  return (colon > host.lastIndexOf(']') ? host.slice(0, colon) : host).toLowerCase();
}

/** The name that a client asks for in TLS: nothing, if it knows an address only. */
export function nameOfServer({ serverName, host }: Request): string {
  if (serverName !== undefined) { return serverName.toLowerCase(); }
  const name = hostnameOf(host).replace(/\.$/, '');
  return isIpAddress(name.replace(/^\[|\]$/g, '')) ? '' : name;
}
