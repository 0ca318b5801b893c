import type { HeaderMatch } from './header-match';
import type { HttpMethod } from './http-method';
import type { PathMatch } from './path-match';
import type { QueryParamMatch } from './query-param-match';
import type { HTTPRouteMatch } from '../../generated/spec/http-route';
import type { Location } from '../location';
import { given } from '../manifest';
import { known } from '../resolvable';
import type { Resolvable } from '../resolvable';

/**
 * Conditions on a request, all of which must hold. The matches of a rule are alternatives.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httproutematch
 */
export interface HttpRouteMatch {
  /**
   * The path.
   *
   * @default - every path
   */
  readonly path?: PathMatch;

  /**
   * Headers, each name once; up to 16.
   *
   * @default - any headers
   */
  readonly headers?: HeaderMatch[];

  /**
   * Query parameters, each name once; up to 16.
   *
   * @default - any query
   */
  readonly queryParams?: QueryParamMatch[];

  /**
   * The method.
   *
   * @default - every method
   */
  readonly method?: HttpMethod;
}

export function renderMatch(match: HttpRouteMatch, at: Location): HTTPRouteMatch {
  refuseTwice(match.headers ?? [], at.at('headers'), 'header', (name) => name.toLowerCase());
  refuseTwice(match.queryParams ?? [], at.at('queryParams'), 'query parameter', (name) => name);
  return given({
    path: match.path?._render(at.at('path')),
    headers: match.headers?.map((header, index) => header._render(at.at('headers').at(index))),
    queryParams: match.queryParams?.map((param, index) => param._render(at.at('queryParams').at(index))),
    method: match.method,
  });
}

interface Named {
  readonly _name: Resolvable<string>;
}

/** Only the first of two conditions on one name would count. */
export function refuseTwice(conditions: readonly Named[], at: Location, what: string, canonical: (name: string) => string): void {
  if (conditions.length < 2) { return; }
  const seen = new Set<string>();
  conditions.forEach((condition, index) => {
    const name = known(condition._name);
    if (typeof name !== 'string') { return; }
    if (seen.has(canonical(name))) {
      at.at(index).refuse({
        wrong: `the ${what} is matched twice`,
        value: name,
        fix: 'combine both conditions into one regular expression, or write two matches if either is enough',
      });
    }
    seen.add(canonical(name));
  });
}
