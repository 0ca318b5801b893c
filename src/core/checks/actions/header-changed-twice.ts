import type { Field } from '../../manifests/field';
import { headerFilters, writtenHeaders } from '../../translation/references/header-modifier';
import type { Check, Flaw } from '../check';

export const headerChangedTwice: Check = {
  id: 'header-changed-twice',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A filter sets and removes the same header',
  why: 'Names of headers are the same in upper and lower case. What is both set and removed has no defined end.',
  source: 'Gateway API, HTTPHeaderFilter',
  * run(set) {
    for (const modifier of headerFilters(set)) { yield* judge(modifier); }
  },
};

function* judge(modifier: Field): Iterable<Flaw> {
  const written = new Set(writtenHeaders(modifier).map((header) => header.get('name').text?.toLowerCase()));
  for (const at of modifier.get('remove').entries) {
    if (at.text === undefined || !written.has(at.text.toLowerCase())) { continue; }
    yield { at, message: `the filter sets the header "${at.text}" as well`, fix: 'keep one of them; set replaces what a request brings along' };
  }
}
