import { LISTS } from './families/lists';
import { PRESENCE } from './families/presence';
import { UNIONS } from './families/unions';
import { VALUES } from './families/values';
import { Family } from './family';
import { RuleMessage, normalise } from './message';
import { BACKEND_RULES } from './special/backends';
import { GATEWAY_RULES } from './special/gateways';
import { POLICY_RULES } from './special/policies';
import { REFERENCE_RULES } from './special/references';
import { ROUTE_RULES } from './special/routes';
import { SpecialRule } from './special/special-rule';

/** Rules that differ only by names. At most one family may know a rule. */
export const FAMILIES: readonly Family[] = [...UNIONS, ...PRESENCE, ...VALUES, ...LISTS];

/** Rules with a text of their own, which goes before that of a family. */
export const SPECIAL_RULES: readonly SpecialRule[] = [
  ...REFERENCE_RULES, ...ROUTE_RULES, ...GATEWAY_RULES, ...BACKEND_RULES, ...POLICY_RULES,
];

const SPECIAL_MESSAGES = new Map(
  SPECIAL_RULES.map(({ rule, wrong, fix }): [string, RuleMessage] => [normalise(rule), { wrong, fix }]),
);

/** What a user reads when an object breaks a rule of its CRD. */
export function ruleMessage(rule: string): RuleMessage {
  const special = SPECIAL_MESSAGES.get(normalise(rule));
  if (special !== undefined) { return special; }
  for (const family of FAMILIES) {
    const message = family(rule);
    if (message !== undefined) { return message; }
  }
  throw new Error(
    `ruleMessage: no message for this rule, got ${JSON.stringify(rule)}; `
    + 'add a family to tools/generate/messages/families if it differs from others only by names, else an entry to tools/generate/messages/special',
  );
}
