import { matchConditions } from '../../translation/routes/match-conditions';
import { httpRules } from '../../translation/routes/route';
import type { Check } from '../check';

/** What nobody writes into a path, unless an expression is meant. */
const LOOKS_REGULAR = /\.\*|\.\+|\(\?|\*$|\/\*/;

export const matchExpressionInPath: Check = {
  id: 'match-expression-in-path',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A path match looks like a regular expression, and is not one',
  why: 'Paths of type Exact and PathPrefix are compared letter by letter. A star in them is a star.',
  consequence: 'only requests match that have these very characters; others get HTTP 404 or another rule',
  source: 'Gateway API, HTTPPathMatch',
  * run(set) {
    for (const rule of httpRules(set)) {
      // Most paths are plain, and are seen before the whole match is read.
      if (!rule.matches.some((match) => LOOKS_REGULAR.test(match.at('path', 'value').text ?? ''))) { continue; }
      for (const { at: match, path, isReadable } of matchConditions(rule)) {
        if (!isReadable || path.type === 'RegularExpression' || !LOOKS_REGULAR.test(path.value)) { continue; }
        const prefix = /^((?:\/[-A-Za-z0-9._~]*[A-Za-z0-9])*)\/?\.?\*$/.exec(path.value)?.[1];
        yield {
          at: match.at('path', 'value'),
          message: `a path of type ${path.type} is no pattern, got "${path.value}"`,
          fix: prefix === undefined ? 'write type: RegularExpression, or a plain path' : `write type: PathPrefix, value: ${prefix === '' ? '/' : prefix}`,
        };
      }
    }
  },
};
