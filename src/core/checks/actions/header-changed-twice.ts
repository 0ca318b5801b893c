import type { Check, Flaw } from '../check';
import { routesOf } from '../model/route';
import type { Filter } from '../model/route';

export const headerChangedTwice: Check = {
  id: 'header-changed-twice',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A filter sets and removes the same header',
  why: 'Names of headers are the same in upper and lower case. What is both set and removed has no defined end.',
  source: 'Gateway API, HTTPHeaderFilter',
  * run(set) {
    for (const rule of routesOf(set).flatMap(({ rules }) => rules)) {
      for (const filter of [...rule.filters, ...rule.backends.flatMap((backend) => backend.filters)]) {
        if (filter.type.endsWith('HeaderModifier')) { yield* judge(filter); }
      }
    }
  },
};

function* judge({ body }: Filter): Iterable<Flaw> {
  const written = new Set([...body.get('set').entries, ...body.get('add').entries].map((entry) => entry.get('name').text?.toLowerCase()));
  for (const at of body.get('remove').entries) {
    if (at.text === undefined || !written.has(at.text.toLowerCase())) { continue; }
    yield { at, message: `the filter sets the header "${at.text}" as well`, fix: 'keep one of them; set replaces what a request brings along' };
  }
}
