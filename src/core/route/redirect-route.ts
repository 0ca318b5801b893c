import type { RouteOptions } from './http-route';
import { DerivedRule } from './http-route-rule';
import { RedirectScheme } from './redirect';
import type { RedirectOptions } from './redirect';
import { RouteAction } from './route-action';
import type { Location } from '../location';

/** Where a RedirectRoute sends every request. */
export interface RedirectRouteOptions extends RouteOptions {
  /**
   * Send clients from HTTP to HTTPS, with the permanent status 301. The parents must then be
   * listeners for HTTP: on an HTTPS listener the redirect would lead to itself without end.
   *
   * @default false
   */
  readonly toHttps?: boolean;

  /**
   * Where clients are sent; wins over what `toHttps` says.
   *
   * @default - given by `toHttps`
   */
  readonly redirect?: RedirectOptions;
}

const TO_HTTPS: RedirectOptions = { scheme: RedirectScheme.HTTPS, statusCode: 301 };

/** The one rule of a RedirectRoute. */
export function redirectRules(options: RedirectRouteOptions): DerivedRule[] {
  const action = RouteAction.redirect({ ...options.toHttps === true ? TO_HTTPS : {}, ...options.redirect });
  return [new DerivedRule({ action }, (route) => {
    if (options.toHttps === true) { refuseEndlessRedirect(options, route.at('parents')); }
    if (options.toHttps !== true && options.redirect === undefined) {
      route.refuse({ wrong: 'a RedirectRoute must redirect', fix: 'write toHttps: true, or give redirect' });
    }
    return { at: route, actionAt: route.at('redirect') };
  })];
}

function refuseEndlessRedirect(options: RouteOptions, at: Location): void {
  options.parents.forEach((parent, index) => {
    const { _isWholeGateway, _protocol } = parent.toRouteParent();
    if (_isWholeGateway) {
      at.at(index).refuse({
        wrong: 'a redirect to HTTPS on the whole Gateway also redirects HTTPS requests, without end',
        fix: 'give the HTTP listener as parent, such as gateway.listener("http")',
      });
    } else if (_protocol === 'HTTPS') {
      at.at(index).refuse({
        wrong: 'a redirect to HTTPS on an HTTPS listener leads to itself, without end',
        fix: 'give the HTTP listener as parent',
      });
    }
  });
}
