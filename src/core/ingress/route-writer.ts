import type { ConversionContext } from './conversion-context';
import { chunks, objectNameOf } from './object-store';
import type { PolicyTargets } from './policies';
import { redirectFilter, RuleBuilder } from './rule-builder';
import type { RedirectDraft } from './rule-builder';
import type { HTTPRouteHeader, HTTPRouteMatchPath, HTTPRouteParentRef, HTTPRouteRule } from '../../generated/spec/http-route';
import { HTTP_ROUTE, KGATEWAY_GROUP } from '../kinds';

/** A location with what becomes of its requests on one listener. */
export interface RouteEntry {
  readonly builder: RuleBuilder;
  /** In place of everything else. */
  readonly redirect?: RedirectDraft;
}

/** Routes of one host. */
export interface RouteGroup {
  readonly name: string;
  readonly hostnames: readonly string[];
  readonly parents: (from: string) => HTTPRouteParentRef[];
  readonly entries: readonly RouteEntry[];
  /** Whether the first one that matches counts. */
  readonly isOrdered: boolean;
}

const MOST_RULES = 16;

interface PlacedRule {
  readonly rule: HTTPRouteRule;
  readonly builder: RuleBuilder;
  readonly forwards: boolean;
}

/** One HTTPRoute. */
interface WantedRoute {
  readonly namespace: string;
  /** Its name, if it is free. */
  readonly wanted: string;
  readonly placed: readonly PlacedRule[];
}

/** Writes HTTPRoutes: one for each namespace, and as many as there have to be. */
export function writeRoutes(context: ConversionContext, policies: PolicyTargets, group: RouteGroup): void {
  const padded = padding(group);
  const byNamespace = new Map<string, PlacedRule[][]>();
  group.entries.forEach((entry, index) => {
    const { namespace } = entry.builder;
    const rules = rulesOf(context, entry, index < padded);
    if (rules.length > 0) { byNamespace.set(namespace, [...byNamespace.get(namespace) ?? [], rules]); }
  });
  for (const [namespace, locations] of byNamespace) {
    const parts = packed(locations);
    parts.forEach((rules, index) => {
      const suffix = index === 0 ? '' : `-${String(index + 1).padStart(String(parts.length).length, '0')}`;
      write(context, policies, group, { namespace, wanted: `${group.name}${suffix}`, placed: rules });
    });
  }
}

/** The rules of one location stay together: their order decides. */
function packed(locations: readonly PlacedRule[][]): PlacedRule[][] {
  const parts: PlacedRule[][] = [];
  for (const rules of locations) {
    const last = parts[parts.length - 1];
    if (last !== undefined && last.length + rules.length <= MOST_RULES) { last.push(...rules); } else { parts.push(...chunks(rules, MOST_RULES)); }
  }
  return parts;
}

/** Among regular expressions, those with more headers come first: the ones before need as many. */
function padding({ isOrdered, entries }: RouteGroup): number {
  if (!isOrdered) { return 0; }
  return entries.reduce((last, { builder, redirect }, index) => redirect === undefined && builder.overrides.length > 0 && builder.path.type === 'RegularExpression' ? index : last, 0);
}

/** A condition that every request fulfils. */
const ANY_HOST: HTTPRouteHeader = { type: 'RegularExpression', name: 'host', value: '.*' };

function rulesOf(context: ConversionContext, { builder, redirect = builder.redirect }: RouteEntry, isPadded: boolean): PlacedRule[] {
  const pad = isPadded && builder.path.type === 'RegularExpression' ? [ANY_HOST] : [];
  if (redirect !== undefined) {
    const filter = redirectFilter({ ...redirect, status: context.redirectStatus(redirect.status, builder.ingress) });
    return [{ rule: { matches: [match(builder.path, pad)], filters: [filter] }, builder, forwards: false }];
  }
  if (builder.answer !== undefined) {
    const name = context.objects.directResponse(builder.namespace, builder.answer);
    const extensionRef = { group: KGATEWAY_GROUP, kind: 'DirectResponse', name };
    return [{ rule: { matches: [match(builder.path, pad)], filters: [{ type: 'ExtensionRef', extensionRef }] }, builder, forwards: false }];
  }
  if (builder.backends.length === 0) { return []; }
  const filters = builder.filters();
  const rest = { ...filters.length === 0 ? {} : { filters } };
  return [
    ...builder.overrides.map(({ header, backends }): PlacedRule => (
      { rule: { matches: [match(builder.path, [header])], ...rest, backendRefs: backends }, builder, forwards: true })),
    { rule: { matches: [match(builder.path, pad)], ...rest, backendRefs: builder.backends }, builder, forwards: true },
  ];
}

function match(path: HTTPRouteMatchPath, headers: readonly HTTPRouteHeader[]) {
  return { path, ...headers.length === 0 ? {} : { headers } };
}

function write(context: ConversionContext, policies: PolicyTargets, { hostnames, parents }: RouteGroup, route: WantedRoute): void {
  const { namespace, wanted, placed } = route;
  const specs = placed.map(({ builder, forwards }) => forwards ? JSON.stringify(builder.policy) : NONE);
  const isUniform = specs.every((spec) => spec === specs[0]);
  const names = isUniform ? [] : ruleNames(placed);
  const rules = placed.map(({ rule }, index) => specs[index] === NONE || isUniform ? rule : { name: names[index], ...rule });
  const name = context.objects.add(HTTP_ROUTE, namespace, wanted, {
    parentRefs: parents(namespace), ...hostnames.length === 0 ? {} : { hostnames }, rules,
  }, commentsOf(placed));
  placed.forEach(({ builder, forwards }, index) => {
    if (!forwards || specs[index] === NONE || (isUniform && index > 0)) { return; }
    policies.add(builder, { namespace, route: name, ...isUniform ? {} : { rule: names[index] } });
  });
}

function commentsOf(placed: readonly PlacedRule[]): readonly string[] {
  const titles = [...new Set(placed.map(({ builder }) => builder.ingress.title))];
  const closed = placed.filter(({ builder }) => builder.closedBy.length > 0).map(({ builder }) => `${builder.location.path} is closed: ${[...new Set(builder.closedBy)].join(', ')} cannot be kept`);
  return [`From ${titles.length === 1 ? 'Ingress' : 'Ingresses'} ${titles.join(', ')}`, ...new Set(closed)];
}

/** No fields of a policy. */
const NONE = '{}';

/** A name for each rule that forwards: its path, and the header that it looks at. */
function ruleNames(placed: readonly PlacedRule[]): readonly string[] {
  const taken = new Set<string>();
  return placed.map(({ builder, rule, forwards }) => {
    if (!forwards) { return ''; }
    const base = objectNameOf([shortPath(builder), ...headerWords(rule)].join('-'));
    let name = base;
    for (let number = 2; taken.has(name); number++) { name = `${base}-${number}`; }
    taken.add(name);
    return name;
  });
}

/** What people call a path. */
function shortPath({ path: { value = '/' } }: RuleBuilder): string {
  return String(value) === '/' ? 'root' : String(value).replace(/^\(\?i\)/, '').replace(/\(\/\|\$\)\(\.\*\)|\.\*$/g, '');
}

function headerWords({ matches }: HTTPRouteRule): readonly string[] {
  return (matches?.[0].headers ?? []).flatMap(({ name, type, value }) => {
    if (name === ANY_HOST.name) { return []; }
    const known = type === 'RegularExpression' ? /=(always|never)/.exec(String(value))?.[1] : String(value);
    return [String(name), ...known === undefined ? [] : [known]];
  });
}
