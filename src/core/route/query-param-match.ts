import type { HTTPRouteQueryParam } from '../../generated/spec/http-route';
import type { Location, Syntax } from '../location';
import type { Resolvable } from '../resolvable';
import { notEmpty, queryParamName } from '../syntax/header';
import { regularExpression } from '../syntax/regular-expression';

/**
 * What a query parameter of the request must be. Names are compared exactly.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httpqueryparammatch
 */
export class QueryParamMatch {
  /**
   * The parameter has exactly this value.
   *
   * @param name up to 256 characters
   * @param value 1 to 1024 characters
   */
  public static exact(name: string, value: string): QueryParamMatch {
    return QueryParamMatch.of('Exact', name, value, notEmpty, 'QueryParamMatch.exact');
  }

  /**
   * The whole value of the parameter matches an RE2 regular expression.
   *
   * @param name up to 256 characters
   * @param value in RE2 syntax, 1 to 1024 characters
   */
  public static regularExpression(name: string, value: string): QueryParamMatch {
    return QueryParamMatch.of('RegularExpression', name, value, regularExpression, 'QueryParamMatch.regularExpression');
  }

  /**
   * A match as the API writes it, for what this class does not know.
   *
   * @param match the fields of `HTTPQueryParamMatch`
   */
  public static raw(match: any): QueryParamMatch {
    return new QueryParamMatch(match?.name, () => match);
  }

  private static of(type: Type, name: Resolvable<string>, value: Resolvable<string>, syntax: Syntax<string>, factory: string): QueryParamMatch {
    return new QueryParamMatch(name, (at) => {
      at.at('name').checkRequired(name, queryParamName, factory);
      at.at('value').checkRequired(value, syntax, factory);
      return { type, name, value };
    });
  }

  private constructor(
    /** @internal */
    public readonly _name: Resolvable<string>,
    /** @internal */
    public readonly _render: (at: Location) => HTTPRouteQueryParam,
  ) {}
}

type Type = 'Exact' | 'RegularExpression';
