import type { Request } from '../../src/core/requests/request';

/** A request in short: `GET http://shop.example`, and a path that is sent as it is. */
export interface ShortRequest {
  readonly request: string;
  readonly path?: string;
  /** Such as `x-canary: always`. */
  readonly headers?: readonly string[];
  readonly port?: number;
  readonly serverName?: string;
  readonly client?: string;
  readonly gateway?: Request['gateway'];
}

export function requestOf({ request, path = '/', headers = [], port, serverName, client, gateway }: ShortRequest): Request {
  const [, method, scheme, host] = /^(\S+) (https?):\/\/(.*)$/.exec(request) ?? [];
  return {
    method,
    scheme: scheme as 'http' | 'https',
    host,
    path,
    headers: headers.map((line) => { const colon = line.indexOf(':'); return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() }; }),
    port,
    serverName,
    client: { address: client, hasCertificate: undefined },
    gateway,
  };
}
