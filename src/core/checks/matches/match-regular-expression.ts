import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { originExpression } from '../../syntax/origin';
import { regularExpressionVerdict } from '../../syntax/regular-expression';
import { settingsOf } from '../../translation/policies/listener-policy-errors';
import { matchConditions } from '../../translation/routes/match-conditions';
import { routesOf } from '../../translation/routes/route';
import type { Rule } from '../../translation/routes/route';
import type { Check, Flaw } from '../check';
import { corsFields } from '../model/cors';
import { flawOf, refusedByEnvoy, UNNOTICED } from '../model/refusal';
import type { Carrier } from '../model/refusal';

export const matchRegularExpression: Check = {
  id: 'match-regular-expression',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A regular expression does not compile',
  why: 'Envoy uses RE2, which knows no look-ahead, no look-behind and no back references, and takes programs of 100 instructions at most: a class such as `[a-z]` that is repeated 200 times '
    + 'has 400. The API server does not compile expressions. Methods of gRPC without a service, and origins of CORS with a wildcard before their end, become expressions, too.',
  consequence: UNNOTICED.route,
  source: 'kgateway source, pkg/kgateway/translator/irtranslator/validate.go; RE2 syntax; Envoy, re2.max_program_size.error_level',
  * run(set) {
    for (const rule of routesOf(set).flatMap(({ rules }) => rules)) {
      const expressions = inRule(rule);
      if (expressions.length === 0 && rule.route.kind !== 'GRPCRoute') { continue; }
      const flaws = [...expressions.flatMap((at) => judge(set, at, 'route')), ...ofMethods(set, rule)];
      yield* flaws.map((flaw) => ({ ...flaw, ...set.settings.validation === 'strict' ? DROPPED : {} }));
    }
    for (const origin of corsFields(set).flatMap((cors) => cors.get('allowOrigins').entries)) { yield* ofOrigin(set, origin); }
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy')) {
      yield* judge(set, spec.at('urlRewrite', 'pathRegex', 'pattern'), 'policy');
      for (const origin of spec.at('csrf', 'additionalOrigins').entries) { yield* judge(set, origin.get('safeRegex'), 'policy', refusedByEnvoy(set, 'policy')); }
    }
    for (const settings of ['ListenerPolicy', 'HTTPListenerPolicy'].flatMap((kind) => set.ofKind(KGATEWAY_GROUP, kind)).flatMap(settingsOf)) {
      for (const header of settings.get('accessLog').entries.flatMap((log) => filtersOf(log.get('filter'))).map((filter) => filter.at('headerFilter', 'header'))) {
        if (isRegular(header)) { yield* judge(set, header.get('value'), 'listener'); }
      }
    }
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'GatewayExtension')) {
      for (const header of spec.at('oauth2', 'denyRedirect', 'headers').entries.filter(isRegular)) { yield* judge(set, header.get('value'), 'listener'); }
    }
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'GatewayParameters')) {
      const matcher = spec.at('kube', 'stats', 'matcher');
      for (const name of ['inclusionList', 'exclusionList'].flatMap((list) => matcher.get(list).entries)) {
        yield* judge(set, name.get('safeRegex'), 'listener', { consequence: 'the proxy does not start; not reported in status' });
      }
    }
  },
};

function isRegular(header: Field): boolean {
  return header.get('type').text === 'RegularExpression';
}

/** A filter of a log, and those that it joins. */
function filtersOf(filter: Field): readonly Field[] {
  return [filter, ...filter.get('andFilter').entries, ...filter.get('orFilter').entries];
}

/** In strict validation the controller asks Envoy beforehand, and leaves the rule out. */
const DROPPED: Partial<Flaw> = {
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleDropped' }],
  consequence: 'the rule is left out',
};

function judge(set: ManifestSet, at: Field, carrier: Carrier, otherwise: Partial<Flaw> = {}): readonly Flaw[] {
  if (at.text === undefined) { return []; }
  return flawOf(set, at, regularExpressionVerdict(at.text), carrier).map((flaw) => ({ ...flaw, message: `${flaw.message}, got "${at.text ?? ''}"`, ...otherwise }));
}

/** Methods of gRPC that are compared as an expression although nobody has written one, and methods behind services. */
function ofMethods(set: ManifestSet, rule: Rule): readonly Flaw[] {
  if (rule.route.kind !== 'GRPCRoute') { return []; }
  return matchConditions(rule).flatMap(({ at, path, isReadable }) => {
    const method = at.at('method', 'method');
    const isWritten = at.at('method', 'type').text === 'RegularExpression';
    const isJudged = isWritten && regularExpressionVerdict(at.at('method', 'service').textOr('a') ?? 'a').envoy !== undefined;
    if (!isReadable || isJudged || path.type !== 'RegularExpression') { return []; }
    return asExpression(set, method.isPresent ? method : at.at('method', 'service'), path.value, 'route', isWritten ? undefined : 'write the service beside the method');
  });
}

function ofOrigin(set: ManifestSet, origin: Field): readonly Flaw[] {
  const expression = originExpression(origin.text ?? '');
  return expression === undefined ? [] : asExpression(set, origin, expression, origin.manifest.kind === 'TrafficPolicy' ? 'policy' : 'route', WITHOUT_WILDCARD);
}

const WITHOUT_WILDCARD = 'list the origins without a wildcard';

/** What becomes a part of an expression. */
function asExpression(set: ManifestSet, at: Field, expression: string, carrier: Carrier, fix?: string): readonly Flaw[] {
  return flawOf(set, at, { envoy: regularExpressionVerdict(expression).envoy }, carrier)
    .map((flaw) => ({ ...flaw, message: `${flaw.message}, got "${expression}"`, ...fix === undefined ? {} : { fix } }));
}

function inRule({ matches }: Rule): readonly Field[] {
  return matches.flatMap((match) => [match.get('path'), match.get('method'), ...match.get('headers').entries, ...match.get('queryParams').entries]
    .filter(isRegular)
    .flatMap((condition) => [condition.get('value'), condition.get('service')])
    .filter((field) => field.text !== undefined));
}
