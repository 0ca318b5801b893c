import type { HTTPRouteMatchPath } from '../../generated/spec/http-route';
import type { Location, Syntax } from '../location';
import type { Resolvable } from '../resolvable';
import { path } from '../syntax/path';
import { regularExpression } from '../syntax/regular-expression';

/**
 * How the path of a request is compared.
 *
 * Where several rules match a request, kgateway prefers exact paths, then
 * regular expressions, then prefixes; longer paths win among exact ones and prefixes.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httppathmatch
 */
export class PathMatch {
  /**
   * The path is exactly this one.
   *
   * @param value starts with "/", up to 1024 characters, without query
   */
  public static exact(value: string): PathMatch {
    return PathMatch.of('Exact', value, path, 'PathMatch.exact');
  }

  /**
   * The path begins with these elements: `/shop` matches `/shop` and `/shop/cart`, not `/shopping`.
   *
   * @param value starts with "/", up to 1024 characters, without query; a trailing "/" is ignored
   */
  public static prefix(value: string): PathMatch {
    return PathMatch.of('PathPrefix', value, path, 'PathMatch.prefix');
  }

  /**
   * The whole path matches an RE2 regular expression.
   *
   * @param value in RE2 syntax, which has no look-around and no back references
   */
  public static regularExpression(value: string): PathMatch {
    return PathMatch.of('RegularExpression', value, regularExpression, 'PathMatch.regularExpression');
  }

  /**
   * A match as the API writes it, for what this class does not know.
   *
   * @param match the fields of `HTTPPathMatch`
   */
  public static raw(match: any): PathMatch {
    return new PathMatch(() => match, match?.type === 'PathPrefix');
  }

  private static of(type: Type, value: Resolvable<string>, syntax: Syntax<string>, factory: string): PathMatch {
    return new PathMatch((at) => {
      // In a program without types, or of an environment variable that is not set. The default of the CRD would match every request.
      const given: unknown = value;
      if (given === undefined || given === null) { at.refuse({ wrong: 'the path is missing', fix: 'write one such as "/v1"' }, factory); }
      at.checkText(value, syntax, factory);
      return { type, value };
    }, type === 'PathPrefix');
  }

  private constructor(
    /** @internal */
    public readonly _render: (at: Location) => HTTPRouteMatchPath,
    /** @internal */
    public readonly _isPrefix: boolean,
  ) {}
}

type Type = 'Exact' | 'PathPrefix' | 'RegularExpression';
