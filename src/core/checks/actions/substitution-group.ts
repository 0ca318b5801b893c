import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { otherGroup, substitution } from '../../syntax/substitution';
import { httpRules } from '../../translation/routes/route';
import type { Filter } from '../../translation/routes/route';
import type { Check, Flaw } from '../check';

export const substitutionGroup: Check = {
  id: 'substitution-group',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A substitution names a capture group that does not exist',
  why: 'In RE2, the groups of an expression are `\\1` to `\\9`, and `\\0` is the whole match. `$1`, as nginx and many languages have it, is text. Where a group does not exist, '
    + 'the path stays as it is. Only `urlRewrite.pathRegex` of a TrafficPolicy has groups: a whole path that a filter writes, or what it puts in the place of a prefix, has none.',
  consequence: 'the backend, or the client that is redirected, gets another path; not reported in status',
  source: 'RE2, RE2::GlobalReplace; Envoy 1.38, asked',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy')) {
      const [pattern, at] = ['pattern', 'substitution'].map((name) => spec.at('urlRewrite', 'pathRegex', name));
      if (pattern.text === undefined || at.text === undefined) { continue; }
      const complaint = substitution(at.text, pattern.text);
      if (complaint !== undefined) { yield { at, message: `${complaint.wrong}, got "${at.text}"`, fix: complaint.fix }; }
    }
    for (const { filters } of httpRules(set)) {
      for (const filter of filters) { yield* inFilter(filter); }
    }
  },
};

const IN_POLICY = 'for groups, write urlRewrite.pathRegex in a TrafficPolicy, and no path here';

function inFilter({ type, body }: Filter): readonly Flaw[] {
  if (type !== 'RequestRedirect' && type !== 'URLRewrite') { return []; }
  const [fullPath, prefix] = ['replaceFullPath', 'replacePrefixMatch'].map((name) => body.at('path', name));
  if (type === 'RequestRedirect') { return [fullPath, prefix].flatMap((at) => flawOf(at, otherGroup(at.text ?? '')?.wrong, 'write a path; redirects know no groups')); }
  // The whole path is replaced with a substitution, too, for an expression without groups.
  const isEverything = body.at('path', 'type').text === 'ReplaceFullPath';
  return [
    ...flawOf(fullPath, isEverything ? substitution(fullPath.text ?? '', '.*')?.wrong : undefined, IN_POLICY),
    ...flawOf(prefix, otherGroup(prefix.text ?? '')?.wrong, IN_POLICY),
  ];
}

function flawOf(at: Field, wrong: string | undefined, fix: string): readonly Flaw[] {
  return wrong === undefined ? [] : [{ at, message: `${wrong}, got "${at.text ?? ''}"`, fix }];
}
