import type { HTTPRouteHeader } from '../../generated/spec/http-route';
import type { Leaf } from '../leaf';
import type { Place, Syntax } from '../place';
import { headerName, notEmpty } from '../syntax/header';
import { regularExpression } from '../syntax/regular-expression';

/**
 * What a header of the request must be. Names are compared without regard to case.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httpheadermatch
 */
export class HeaderMatch {
  /**
   * The header has exactly this value.
   *
   * @param name up to 256 characters
   * @param value 1 to 4096 characters
   */
  public static exact(name: string, value: string): HeaderMatch {
    return HeaderMatch.of('Exact', name, value, notEmpty, 'HeaderMatch.exact');
  }

  /**
   * The whole value of the header matches an RE2 regular expression.
   *
   * @param name up to 256 characters
   * @param value in RE2 syntax, 1 to 4096 characters
   */
  public static regularExpression(name: string, value: string): HeaderMatch {
    return HeaderMatch.of('RegularExpression', name, value, regularExpression, 'HeaderMatch.regularExpression');
  }

  /**
   * A match as the API writes it, for what this class does not know.
   *
   * @param match the fields of `HTTPHeaderMatch`
   */
  public static raw(match: any): HeaderMatch {
    return new HeaderMatch(match?.name, () => match);
  }

  private static of(type: Type, name: Leaf<string>, value: Leaf<string>, syntax: Syntax<string>, factory: string): HeaderMatch {
    return new HeaderMatch(name, (at) => {
      at.at('name').checkText(name, headerName, factory);
      at.at('value').checkText(value, syntax, factory);
      return { type, name, value };
    });
  }

  private constructor(
    /** @internal */
    public readonly _name: Leaf<string>,
    /** @internal */
    public readonly _render: (at: Place) => HTTPRouteHeader,
  ) {}
}

type Type = 'Exact' | 'RegularExpression';
