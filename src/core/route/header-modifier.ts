import type { HTTPRouteHeaderModifier } from '../../generated/spec/http-route';
import type { Location } from '../location';
import { given } from '../manifest';
import { headerValue } from '../syntax/format-string/format-string';
import { headerName } from '../syntax/header';
import { complaintOf } from '../syntax/verdict';

/**
 * Changes to the headers of a request or a response.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httpheaderfilter
 */
export interface HeaderModifierOptions {
  /**
   * Headers by name that get this value, whatever they had before; up to 16.
   * Envoy replaces commands in it, such as `%REQ(X-REQUEST-ID)%`; a percent sign is written as `%%`.
   *
   * @default - none
   */
  readonly set?: { [name: string]: string };

  /**
   * Headers by name that get this value besides those that they have; up to 16. Values are written as for `set`.
   *
   * @default - none
   */
  readonly add?: { [name: string]: string };

  /**
   * Names of headers that are taken out; up to 16.
   *
   * @default - none
   */
  readonly remove?: string[];
}

export function renderHeaderModifier(options: HeaderModifierOptions, at: Location): HTTPRouteHeaderModifier {
  if (options.set === undefined && options.add === undefined && options.remove === undefined) {
    at.refuse({ wrong: 'no header is changed', fix: 'give set, add or remove' });
  }
  options.remove?.forEach((name, index) => at.at('remove').at(index).checkText(name, headerName));
  return given({
    set: options.set && renderHeaders(options.set, at.at('set')),
    add: options.add && renderHeaders(options.add, at.at('add')),
    remove: options.remove,
  });
}

function renderHeaders(headers: { [name: string]: string }, at: Location) {
  return Object.entries(headers).map(([name, value]) => {
    at.checkText(name, headerName);
    at.at(name).checkHidden(value, (text) => complaintOf(headerValue(text)));
    return { name, value };
  });
}
