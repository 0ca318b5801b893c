import { filtersOfType, httpRules } from '../../translation/routes/route';
import type { Check } from '../check';

const CHANGES = ['scheme', 'hostname', 'path', 'port'];

export const redirectToItself: Check = {
  id: 'redirect-to-itself',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A redirect changes nothing',
  why: 'What a redirect does not say stays as it is: without scheme, hostname, path and port it leads to where the request came.',
  consequence: 'browsers stop with ERR_TOO_MANY_REDIRECTS',
  source: 'Gateway API, HTTPRequestRedirectFilter',
  * run(set) {
    for (const { at, body } of httpRules(set).flatMap((rule) => filtersOfType(rule, 'RequestRedirect'))) {
      if (!body.isObject || CHANGES.some((name) => body.get(name).isPresent)) { continue; }
      yield { at, message: 'the redirect leads to the address that was asked for', fix: 'write scheme, hostname, path or port' };
    }
  },
};
