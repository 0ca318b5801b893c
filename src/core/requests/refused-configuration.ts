import type { Fault } from './answer';
import { faultOf } from './fault';
import { pathRewriteOf } from './forwarding';
import { filtersOf } from './inherited-filters';
import type { RoutePlan } from './route-plan';
import type { Field } from '../manifests/field';
import { headerValue } from '../syntax/format-string/format-string';
import { compileExpression, regularExpressionVerdict } from '../syntax/regular-expression';
import type { RouteEntry } from '../translation/routes/flattening';

/** Regular expressions of a match that Envoy does not take, the first one. */
export function matchRefusal({ match }: RouteEntry): Fault | undefined {
  const { path, headers, queryParams } = match;
  const conditions = [...headers, ...queryParams].filter(({ type, value }) => type === 'RegularExpression' && value !== '');
  const expressions: readonly (readonly [string, Field])[] = [
    ...path.type === 'RegularExpression' ? [[path.value, match.at.at('path', 'value')] as const] : [],
    ...conditions.map(({ value, at }) => [value, at.get('value')] as const),
  ];
  return firstOf(expressions.map(([value, at]) => expressionRefusal(value, at)));
}

/** What in the action of a route Envoy does not take: the whole configuration of the listener stays as it was. */
export function actionRefusal(plan: RoutePlan): Fault | undefined {
  if (plan.outcome.kind !== 'active') { return undefined; }
  const rewrite = plan.outcome.action.kind === 'forward' ? pathRewriteOf(plan) : undefined;
  return firstOf([
    ...rewrite?.kind === 'expression' ? [expressionRefusal(rewrite.pattern, rewrite.at), substitutionRefusal(rewrite.pattern, rewrite.substitution, rewrite.at)] : [],
    ...['RequestHeaderModifier', 'ResponseHeaderModifier'].flatMap((type) => [
      ...filtersOf(plan.entry, type),
      ...plan.entry.backends.flatMap(({ reference }) => reference.filters.filter((filter) => filter.type === type)),
    ]).map(({ body }) => headerRefusal(body)),
    ...plan.policies.all('headerModifiers').flatMap(({ fields }) => fields.flatMap((at) => [headerRefusal(at.get('request')), headerRefusal(at.get('response'))])),
  ]);
}

function firstOf(faults: readonly (Fault | undefined)[]): Fault | undefined {
  return faults.find((fault) => fault !== undefined);
}

const verdicts = new Map<string, string | undefined>();

function expressionRefusal(pattern: string, at: Field): Fault | undefined {
  if (pattern === '.*') { return undefined; }
  if (!verdicts.has(pattern)) { verdicts.set(pattern, regularExpressionVerdict(pattern).envoy?.wrong); }
  const wrong = verdicts.get(pattern);
  return wrong === undefined ? undefined : faultOf(`Envoy refuses the configuration: ${wrong}`, at);
}

/** Groups that the expression does not have, and backslashes that mean nothing. */
function substitutionRefusal(pattern: string, substitution: string, at: Field): Fault | undefined {
  const groups = compileExpression(pattern)?.groupCount() ?? 0;
  const isWrong = /\\(?![0-9\\])/.test(substitution.replaceAll('\\\\', '')) || [...substitution.replaceAll('\\\\', '').matchAll(/\\([0-9])/g)].some(([, digit]) => Number(digit) > groups);
  return isWrong ? faultOf(`Envoy refuses the configuration: the substitution "${substitution}" does not fit its expression`, at) : undefined;
}

function headerRefusal(modifier: Field): Fault | undefined {
  for (const header of [...modifier.get('set').entries, ...modifier.get('add').entries]) {
    const [name, value] = [header.get('name').text?.toLowerCase() ?? '', header.get('value').text];
    if (name === 'host' || name.startsWith(':')) { return faultOf(`Envoy refuses the configuration: the header "${name}" cannot be changed like others`, header.get('name')); }
    const wrong = value === undefined ? undefined : headerValue(value).envoy?.wrong;
    if (wrong !== undefined) { return faultOf(`Envoy refuses the configuration: ${wrong}`, header.get('value')); }
  }
  const removed = modifier.get('remove').entries.find(({ text }) => text !== undefined && (text.toLowerCase() === 'host' || text.startsWith(':')));
  return removed === undefined ? undefined : faultOf(`Envoy refuses the configuration: the header "${removed.text ?? ''}" cannot be removed`, removed);
}
