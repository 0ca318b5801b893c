import type { Context } from './context';
import { redirectOf } from './filters';
import type { Recognizer } from './recognizer';
import { parentOf } from './references';
import { rawRule, ruleOf } from './rules';
import { splitOf } from './split-route';
import { equal, hasOnly } from '../data';
import type { Data } from '../data';
import { declarationOf } from '../declaration';
import type { Expression } from '../expression';
import type { SourceObject } from '../source-object';

export const httpRoute: Recognizer = function* (object, context) {
  const { spec: { parentRefs, hostnames, rules = [{}], ...rest } } = object;
  if (!hasOnly(rest) || parentRefs === undefined) { return; }
  const common = { parents: parentsOf(object, context), hostnames };
  yield* redirects(object, rules, common);
  const split = splitOf(rules, object, context);
  if (split !== undefined) { yield declarationOf(object, 'SplitRoute', { ...common, ...split }); }
  yield declarationOf(object, 'HttpRoute', { ...common, rules: rules.map((rule: Data) => ruleOf(rule, object.namespace, context)) });
  // One rule of many may be such that no other construct says it.
  for (let index = 0; index < rules.length && rules.length > 1; index++) {
    yield declarationOf(object, 'HttpRoute', {
      ...common, rules: rules.map((rule: Data, position: number) => position === index ? rawRule(rule) : ruleOf(rule, object.namespace, context)),
    });
  }
  yield declarationOf(object, 'HttpRoute', { ...common, rules: rules.map(rawRule) });
};

export function parentsOf({ spec, namespace }: SourceObject, context: Context): Expression {
  return (spec.parentRefs as readonly Data[] | undefined)?.map((reference) => parentOf(reference, namespace, context));
}

const TO_HTTPS = { scheme: 'https', statusCode: 301 };

/** A route that does nothing but redirect every request. */
function* redirects(object: SourceObject, rules: readonly Data[], common: Readonly<Record<string, Expression>>) {
  const [{ filters: [filter, ...others] = [], ...rest }] = rules as { filters?: Data[] }[];
  if (rules.length > 1 || others.length > 0 || !hasOnly(rest) || filter?.type !== 'RequestRedirect') { return; }
  const redirect = redirectOf(filter.requestRedirect);
  if (equal(filter.requestRedirect, TO_HTTPS)) { yield declarationOf(object, 'RedirectRoute', { ...common, toHttps: true }); }
  yield declarationOf(object, 'RedirectRoute', { ...common, redirect });
}
