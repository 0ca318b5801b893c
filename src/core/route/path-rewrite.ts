import type { HTTPRouteRequestRedirectPath } from '../../generated/spec/http-route';
import type { Location } from '../location';
import { replacementPath } from '../syntax/path';

/**
 * How a path is written anew, in a rewrite or a redirect.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httppathmodifier
 */
export class PathRewrite {
  /**
   * The whole path becomes this one.
   *
   * @param path starts with "/", up to 1024 characters
   */
  public static fullPath(path: string): PathRewrite {
    return new PathRewrite(false, (at) => {
      at.checkRequired(path, replacementPath, 'PathRewrite.fullPath');
      return { type: 'ReplaceFullPath', replaceFullPath: path };
    });
  }

  /**
   * The matched prefix becomes this one; the rest of the path stays.
   * The rule must have exactly one match, with `PathMatch.prefix`.
   *
   * @param prefix starts with "/", up to 1024 characters
   */
  public static prefix(prefix: string): PathRewrite {
    return new PathRewrite(true, (at) => {
      at.checkRequired(prefix, replacementPath, 'PathRewrite.prefix');
      return { type: 'ReplacePrefixMatch', replacePrefixMatch: prefix };
    });
  }

  /**
   * A rewrite as the API writes it, for what this class does not know.
   *
   * @param modifier the fields of `HTTPPathModifier`
   */
  public static raw(modifier: any): PathRewrite {
    return new PathRewrite(modifier?.type === 'ReplacePrefixMatch', () => modifier as HTTPRouteRequestRedirectPath);
  }

  private constructor(
    /** @internal */
    public readonly _needsPrefixMatch: boolean,
    /** @internal */
    public readonly _render: (at: Location) => HTTPRouteRequestRedirectPath,
  ) {}
}
