import type { Context } from './context';
import { filterOf } from './filters';
import { matchesOf, matchOf } from './matches';
import { weightedTargetOf, withoutHostRewrite } from './rules';
import { equal, hasOnly, without } from '../data';
import type { Data } from '../data';
import type { Expression, Fields } from '../expression';
import type { SourceObject } from '../source-object';

/** Rules as the properties of a SplitRoute: the last shares requests, those before it send chosen ones to one target. */
export function splitOf(rules: readonly Data[], { namespace }: SourceObject, context: Context): Readonly<Record<string, Expression>> | undefined {
  const [split] = rules.slice(-1);
  const overrides = rules.slice(0, -1).map((rule) => overrideOf(rule, split, namespace, context));
  if ((split.backendRefs ?? []).length < 2 || !hasOnly(split, ...FIELDS) || overrides.includes(undefined)) { return undefined; }
  const targets = (split.backendRefs as readonly Data[]).map((reference) => weightedTargetOf(reference, namespace, context));
  const { filters, preserveHost } = withoutHostRewrite(split.filters ?? [], targets, context);
  return {
    targets,
    overrides: overrides.length === 0 ? undefined : overrides as Fields[],
    matches: matchesOf(split.matches),
    filters: filters.length === 0 ? undefined : filters.map((filter) => filterOf(filter, namespace, context)),
    timeouts: split.timeouts,
    preserveHost,
  };
}

const FIELDS = ['matches', 'filters', 'timeouts', 'backendRefs'];

/** A rule that narrows the matches of another down, and leads to one target. */
function overrideOf(rule: Data, split: Data, namespace: string | undefined, context: Context): Fields | undefined {
  const [{ weight: _weight, ...reference }, ...others] = (rule.backendRefs ?? [{}]) as Data[];
  const same = hasOnly(rule, ...FIELDS) && others.length === 0 && equal(rule.timeouts, split.timeouts);
  const conditions = same ? conditionsOf(rule.matches ?? [{}], split.matches ?? [{}]) : undefined;
  return conditions && { ...matchOf(conditions), target: weightedTargetOf(reference, namespace, context).target };
}

/** The headers and query parameters that all matches of a rule have besides those of another one. */
function conditionsOf(narrow: readonly Data[], wide: readonly Data[]): Data | undefined {
  const added = narrow.map((match, index) => addedTo(wide[index], match));
  return narrow.length === wide.length && added.every((one) => one !== undefined && equal(one, added[0])) ? added[0] : undefined;
}

function addedTo(wide: Data | undefined, narrow: Data): Data | undefined {
  if (wide === undefined || !equal(without(wide, 'headers', 'queryParams'), without(narrow, 'headers', 'queryParams'))) { return undefined; }
  const lists = ['headers', 'queryParams'].map((name) => [name, wide[name] ?? [], narrow[name] ?? []] as [string, Data[], Data[]]);
  if (lists.some(([, first, all]) => !equal(all.slice(0, first.length), first))) { return undefined; }
  const added = lists.flatMap(([name, first, all]) => all.length > first.length ? [[name, all.slice(first.length)]] : []);
  return added.length === 0 ? undefined : Object.fromEntries(added) as Data;
}
