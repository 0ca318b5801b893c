import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { regularExpression } from '../../syntax/regular-expression';
import { routesOf } from '../../translation/routes/route';
import type { Rule } from '../../translation/routes/route';
import type { Check, Flaw } from '../check';

export const matchRegularExpression: Check = {
  id: 'match-regular-expression',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A regular expression does not compile',
  why: 'Envoy uses RE2, which knows no look-ahead, no look-behind and no back references. The API server does not compile expressions.',
  consequence: 'Envoy refuses the configuration',
  source: 'kgateway source, pkg/kgateway/translator/irtranslator/validate.go; RE2 syntax',
  * run(set) {
    for (const at of expressionsOf(set)) {
      const complaint = at.text === undefined ? undefined : regularExpression(at.text);
      const isolated = set.settings.validation === 'strict' ? DROPPED : {};
      if (complaint !== undefined) { yield { at, message: `${complaint.wrong}, got "${at.text ?? ''}"`, fix: complaint.fix, ...isolated }; }
    }
  },
};

/** In strict validation the controller asks Envoy beforehand, and leaves the rule out. */
const DROPPED: Partial<Flaw> = {
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleDropped' }],
  consequence: 'the rule is left out',
};

function expressionsOf(set: ManifestSet): readonly Field[] {
  return [
    ...routesOf(set).flatMap(({ rules }) => rules).flatMap(inRule),
    ...set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy').map(({ spec }) => spec.at('urlRewrite', 'pathRegex', 'pattern')),
  ];
}

function inRule(rule: Rule): readonly Field[] {
  return rule.matches
    .flatMap((match) => [match.get('path'), match.get('method'), ...match.get('headers').entries, ...match.get('queryParams').entries])
    .filter((condition) => condition.get('type').text === 'RegularExpression')
    .flatMap((condition) => [condition.get('value'), condition.get('service')])
    .filter((field) => field.text !== undefined);
}
