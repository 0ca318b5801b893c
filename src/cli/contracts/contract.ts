import { hostMatches, pathMatches } from './glob';
import type { Answer } from '../../core/requests/answer';
import type { ExpectationData, OneOrMore } from '../../core/requests/cases/case-data';
import { nameOf } from '../../core/requests/cases/describe-answer';
import type { ValueProblem } from '../../core/requests/cases/shape-problems';
import type { Request } from '../../core/requests/request';
import type { Step } from '../../core/schema/path';

/** What has to hold for all requests of a kind. */
export interface Contract {
  readonly name: string;
  readonly path: readonly Step[];
  readonly scope: Scope & { readonly except?: Scope };
  readonly expectation: ExpectationData;
  /** What is wrong with it, so that it cannot be judged. */
  readonly problems: readonly ValueProblem[];
}

/** A kind of requests: all that is said has to be so. Of a list, one. */
export interface Scope {
  readonly gateway?: OneOrMore<string>;
  readonly listener?: OneOrMore<string>;
  readonly scheme?: OneOrMore<string>;
  readonly host?: OneOrMore<string>;
  readonly path?: OneOrMore<string>;
  readonly method?: OneOrMore<string>;
  readonly route?: OneOrMore<string>;
}

/** Whether a contract is about a request. */
export function isInScope({ scope: { except, ...scope } }: Contract, request: Request, answer: Answer): boolean {
  return covers(scope, request, answer) && (except === undefined || Object.keys(except).length === 0 || !covers(except, request, answer));
}

function covers(scope: Scope, request: Request, answer: Answer): boolean {
  const { gateway, listener, route } = answer;
  return isOne(scope.scheme, (scheme) => scheme === request.scheme)
    && isOne(scope.method, (method) => method === request.method)
    && isOne(scope.host, (host) => hostMatches(host, request.host))
    && isOne(scope.path, (path) => pathMatches(path, request.path))
    && isOne(scope.listener, (name) => listener?.name === name)
    && isOne(scope.gateway, (name) => gateway !== undefined && isNamed(name, nameOf(gateway)))
    && isOne(scope.route, (name) => route !== undefined && isNamed(name, nameOf(route.route.route.manifest)));
}

function isNamed(wanted: string, got: string): boolean {
  return wanted === got || (!wanted.includes('/') && got.endsWith(`/${wanted}`));
}

function isOne(wanted: OneOrMore<string> | undefined, fits: (one: string) => boolean): boolean {
  return wanted === undefined || (typeof wanted === 'string' ? [wanted] : wanted).some(fits);
}
