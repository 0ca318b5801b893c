import type { HTTPRouteCors } from '../../generated/spec/http-route';
import type { Complaint, Location } from '../location';
import { given } from '../manifest';
import { known } from '../resolvable';
import { headerName } from '../syntax/header';

/**
 * Which other origins may call a route from a browser.
 *
 * @see https://gateway-api.sigs.k8s.io/geps/gep-1767/
 */
export interface CorsOptions {
  /**
   * Origins, such as `https://shop.example.com` or `https://*.example.com`; `*` alone for all; up to 64.
   *
   * @default - none
   */
  readonly allowOrigins?: string[];

  /**
   * Methods that may be used, such as `GET`; `*` alone for all.
   *
   * @default - only those that need no permission
   */
  readonly allowMethods?: string[];

  /**
   * Headers that requests may carry; `*` alone for all; up to 64.
   *
   * @default - only those that need no permission
   */
  readonly allowHeaders?: string[];

  /**
   * Headers of responses that scripts may read; up to 64.
   *
   * @default - only those that need no permission
   */
  readonly exposeHeaders?: string[];

  /**
   * Whether requests may carry cookies and other credentials.
   *
   * @default false
   */
  readonly allowCredentials?: boolean;

  /**
   * For how many seconds browsers may remember the answer; 1 or more.
   *
   * @default 5
   */
  readonly maxAge?: number;
}

export function renderCors(options: CorsOptions, at: Location): HTTPRouteCors {
  checkList(options.allowOrigins, origin, at.at('allowOrigins'));
  checkList(options.allowMethods, method, at.at('allowMethods'));
  checkList(options.allowHeaders, headerName, at.at('allowHeaders'));
  checkList(options.exposeHeaders, headerName, at.at('exposeHeaders'));
  at.at('maxAge').check<number>(options.maxAge, seconds);
  return given({
    allowOrigins: options.allowOrigins,
    allowMethods: options.allowMethods as HTTPRouteCors['allowMethods'],
    allowHeaders: options.allowHeaders,
    exposeHeaders: options.exposeHeaders,
    allowCredentials: options.allowCredentials,
    maxAge: options.maxAge,
  });
}

function checkList(values: readonly string[] | undefined, syntax: (value: string) => Complaint | undefined, at: Location): void {
  values?.forEach((value, index) => {
    const isAny = known<string>(value) === '*';
    if (!isAny) { at.at(index).checkText(value, syntax); }
    if (isAny && values.length > 1) { at.at(index).refuse({ wrong: '"*" must be alone', fix: 'leave the others out, or "*"' }); }
  });
}

const ORIGIN = /^https?:\/\/(\*\.)?[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?$/i;

function origin(value: string): Complaint | undefined {
  return ORIGIN.test(value) ? undefined : {
    wrong: 'not an origin', fix: 'write scheme, host and port, such as "https://shop.example.com" or "https://*.example.com:8443", or "*"',
  };
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'];

function method(value: string): Complaint | undefined {
  return METHODS.includes(value) ? undefined : { wrong: 'not a method', fix: `write one of ${METHODS.join(', ')}, or "*"` };
}

function seconds(value: number): Complaint | undefined {
  return Number.isInteger(value) && value >= 1 ? undefined : { wrong: 'not a number of seconds', fix: 'write a whole number from 1 on' };
}
