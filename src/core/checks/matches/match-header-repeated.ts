import { routesOf } from '../../translation/routes/route';
import type { Check } from '../check';

export const matchHeaderRepeated: Check = {
  id: 'match-header-repeated',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A match names a header twice',
  why: 'Names of headers are the same in upper and lower case. The API server compares them letter by letter and lets both pass; only the first one counts.',
  consequence: 'the second condition is ignored; the rule takes more requests than it says',
  source: 'Gateway API, HTTPHeaderMatch.name',
  * run(set) {
    for (const rule of routesOf(set).flatMap(({ rules }) => rules)) {
      for (const match of rule.matches) {
        const seen = new Map<string, string>();
        for (const header of match.get('headers').entries) {
          const name = header.get('name').text;
          const before = seen.get(name?.toLowerCase() ?? '');
          if (name === undefined) { continue; }
          if (before !== undefined && before !== name) {
            yield { at: header.get('name'), message: `"${name}" is the same header as "${before}"`, fix: 'write one condition; a regular expression can match several values' };
          }
          seen.set(name.toLowerCase(), name);
        }
      }
    }
  },
};
