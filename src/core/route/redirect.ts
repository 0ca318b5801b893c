import type { PathRewrite } from './path-rewrite';
import type { HTTPRouteRequestRedirect } from '../../generated/spec/http-route';
import type { Location } from '../location';
import { given } from '../manifest';
import { hostname } from '../syntax/host';
import { port } from '../syntax/port';

/** The scheme of the address that a client is sent to. */
export enum RedirectScheme {
  /** Without TLS. */
  HTTP = 'http',
  /** With TLS. */
  HTTPS = 'https',
}

/**
 * Where a client is sent. What is left out stays as the client had it.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httprequestredirectfilter
 */
export interface RedirectOptions {
  /**
   * The scheme of the new address.
   *
   * @default - the scheme of the request
   */
  readonly scheme?: RedirectScheme;

  /**
   * The host of the new address.
   *
   * @default - the host of the request
   */
  readonly hostname?: string;

  /**
   * The port of the new address, 1 to 65535.
   *
   * @default - the usual port of `scheme` if that is given, else the port of the listener
   */
  readonly port?: number;

  /**
   * The path of the new address.
   *
   * @default - the path of the request
   */
  readonly path?: PathRewrite;

  /**
   * The status of the answer: 301, 302, or from Gateway API 1.5 also 303, 307 and 308.
   *
   * @default 302
   */
  readonly statusCode?: number;
}

const STATUS_CODES = [301, 302, 303, 307, 308];

export function renderRedirect(options: RedirectOptions, at: Location): HTTPRouteRequestRedirect {
  at.at('hostname').checkText(options.hostname, hostname);
  at.at('port').check<number>(options.port, port);
  at.at('statusCode').check<number>(options.statusCode, statusCode);
  return given({
    scheme: options.scheme,
    hostname: options.hostname,
    port: options.port,
    path: options.path?._render(at.at('path')),
    statusCode: options.statusCode as HTTPRouteRequestRedirect['statusCode'],
  });
}

function statusCode(value: number) {
  return STATUS_CODES.includes(value) ? undefined : {
    wrong: 'not a status that redirects', fix: `write one of ${STATUS_CODES.join(', ')}`,
  };
}
