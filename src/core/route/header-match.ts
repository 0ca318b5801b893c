import type { HTTPRouteHeader } from '../../generated/spec/http-route';
import type { Location, Syntax } from '../location';
import { known } from '../resolvable';
import type { Resolvable } from '../resolvable';
import { cookieName, cookieValue, headerName, notEmpty } from '../syntax/header';
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
   * A cookie has exactly this value, whatever other cookies there are. No other match of the header `cookie` is possible beside it.
   *
   * @param name the name of the cookie
   * @param value its value, without `;`
   */
  public static cookie(name: string, value: string): HeaderMatch {
    return new HeaderMatch('cookie', (at) => {
      const [knownName, knownValue] = [known(name), known(value)];
      if (knownName === undefined || knownValue === undefined) {
        at.refuse({
          wrong: 'a cookie has to be known when the program runs: it becomes part of a regular expression',
          fix: 'write HeaderMatch.regularExpression("cookie", …)',
        }, 'HeaderMatch.cookie');
        return { type: 'Exact', name: 'cookie', value };
      }
      at.at('name').checkText(name, cookieName, 'HeaderMatch.cookie');
      at.at('value').checkText(value, cookieValue, 'HeaderMatch.cookie');
      return { type: 'RegularExpression', name: 'cookie', value: `(?:.*;\\s*)?${escaped(knownName)}=${escaped(knownValue)}(?:;.*)?` };
    });
  }

  /**
   * A match as the API writes it, for what this class does not know.
   *
   * @param match the fields of `HTTPHeaderMatch`
   */
  public static raw(match: any): HeaderMatch {
    return new HeaderMatch(match?.name, () => match);
  }

  private static of(type: Type, name: Resolvable<string>, value: Resolvable<string>, syntax: Syntax<string>, factory: string): HeaderMatch {
    return new HeaderMatch(name, (at) => {
      at.at('name').checkRequired(name, headerName, factory);
      at.at('value').checkRequired(value, syntax, factory);
      return { type, name, value };
    });
  }

  private constructor(
    /** @internal */
    public readonly _name: Resolvable<string>,
    /** @internal */
    public readonly _render: (at: Location) => HTTPRouteHeader,
  ) {}
}

type Type = 'Exact' | 'RegularExpression';

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
