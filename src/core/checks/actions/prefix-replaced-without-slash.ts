import { prefixReplacements } from '../../translation/routes/prefix-replacement';
import type { PrefixReplacement } from '../../translation/routes/prefix-replacement';
import type { Check, Flaw } from '../check';

export const prefixReplacedWithoutSlash: Check = {
  id: 'prefix-replaced-without-slash',
  severity: 'warning',
  isSometimesError: true,
  demandedBy: 'kgateway',
  title: 'A prefix replacement adds or loses a slash',
  why: 'Envoy puts what is behind the prefix after the replacement, letter by letter. Behind `/` there is no slash any more, and behind every other prefix there is one already. '
    + 'By the Gateway API it should not matter. Only where URLRewrite replaces a prefix with `/` kgateway looks after the slashes.',
  consequence: 'the path is another one than that of the Gateway API; not reported in status',
  source: 'Gateway API, HTTPPathModifier; kgateway source, pkg/krtcollections/builtin.go; Envoy 1.38, asked',
  * run(set) {
    for (const replacement of prefixReplacements(set)) { yield* judge(replacement); }
  },
};

function judge({ filter, at, prefix, replacement, isEnd }: PrefixReplacement): readonly Flaw[] {
  if (prefix === '/') {
    const isJoined = !isEnd && !replacement.endsWith('/') && replacement !== '';
    return isJoined ? [{ at, message: `"/items" becomes "${replacement}items"`, fix: `write "${replacement}/"`, severity: 'error' }] : [];
  }
  const isRemoved = replacement === '/';
  if (!replacement.endsWith('/') || (isRemoved && filter.type === 'URLRewrite')) { return []; }
  const fix = isRemoved ? 'forward the requests with URLRewrite, which can remove a prefix, or redirect to a path with ReplaceFullPath' : `write "${replacement.replace(/\/+$/, '')}"`;
  return [{ at, message: `"${prefix}/items" becomes "${replacement}/items"`, fix }];
}
