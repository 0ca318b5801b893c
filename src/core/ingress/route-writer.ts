import type { ConversionContext } from './conversion-context';
import { chunks, objectNameOf } from './object-store';
import type { PolicyTargets } from './policies';
import { redirectFilter, RuleDraft } from './rule-draft';
import type { RedirectDraft } from './rule-draft';
import type { HTTPRouteHeader, HTTPRouteMatchPath, HTTPRouteParentRef, HTTPRouteRule } from '../../generated/spec/http-route';
import { HTTP_ROUTE, KGATEWAY_GROUP } from '../kinds';

/** A location with what becomes of its requests on one listener. */
export interface RouteEntry {
  readonly draft: RuleDraft;
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
  readonly draft: RuleDraft;
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
    const { namespace } = entry.draft;
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
  return entries.reduce((last, { draft, redirect }, index) => redirect === undefined && draft.overrides.length > 0 && draft.path.type === 'RegularExpression' ? index : last, 0);
}

/** A condition that every request fulfils. */
const ANY_HOST: HTTPRouteHeader = { type: 'RegularExpression', name: 'host', value: '.*' };

function rulesOf(context: ConversionContext, { draft, redirect = draft.redirect }: RouteEntry, isPadded: boolean): PlacedRule[] {
  const pad = isPadded && draft.path.type === 'RegularExpression' ? [ANY_HOST] : [];
  if (redirect !== undefined) {
    const filter = redirectFilter({ ...redirect, status: context.redirectStatus(redirect.status, draft.ingress) });
    return [{ rule: { matches: [match(draft.path, pad)], filters: [filter] }, draft, forwards: false }];
  }
  if (draft.answer !== undefined) {
    const name = context.objects.directResponse(draft.namespace, draft.answer);
    const extensionRef = { group: KGATEWAY_GROUP, kind: 'DirectResponse', name };
    return [{ rule: { matches: [match(draft.path, pad)], filters: [{ type: 'ExtensionRef', extensionRef }] }, draft, forwards: false }];
  }
  if (draft.backends.length === 0) { return []; }
  const filters = draft.filters();
  const rest = { ...filters.length === 0 ? {} : { filters } };
  return [
    ...draft.overrides.map(({ header, backends }): PlacedRule => (
      { rule: { matches: [match(draft.path, [header])], ...rest, backendRefs: backends }, draft, forwards: true })),
    { rule: { matches: [match(draft.path, pad)], ...rest, backendRefs: draft.backends }, draft, forwards: true },
  ];
}

function match(path: HTTPRouteMatchPath, headers: readonly HTTPRouteHeader[]) {
  return { path, ...headers.length === 0 ? {} : { headers } };
}

function write(context: ConversionContext, policies: PolicyTargets, { hostnames, parents }: RouteGroup, route: WantedRoute): void {
  const { namespace, wanted, placed } = route;
  const specs = placed.map(({ draft, forwards }) => forwards ? JSON.stringify(draft.policy) : NONE);
  const isUniform = specs.every((spec) => spec === specs[0]);
  const names = isUniform ? [] : ruleNames(placed);
  const rules = placed.map(({ rule }, index) => specs[index] === NONE || isUniform ? rule : { name: names[index], ...rule });
  const name = context.objects.add(HTTP_ROUTE, namespace, wanted, {
    parentRefs: parents(namespace), ...hostnames.length === 0 ? {} : { hostnames }, rules,
  }, commentsOf(placed));
  placed.forEach(({ draft, forwards }, index) => {
    if (!forwards || specs[index] === NONE || (isUniform && index > 0)) { return; }
    policies.add(draft, { namespace, route: name, ...isUniform ? {} : { rule: names[index] } });
  });
}

function commentsOf(placed: readonly PlacedRule[]): readonly string[] {
  const titles = [...new Set(placed.map(({ draft }) => draft.ingress.title))];
  const closed = placed.filter(({ draft }) => draft.closedBy.length > 0).map(({ draft }) => `${draft.location.path} is closed: ${[...new Set(draft.closedBy)].join(', ')} cannot be kept`);
  return [`From ${titles.length === 1 ? 'Ingress' : 'Ingresses'} ${titles.join(', ')}`, ...new Set(closed)];
}

/** No fields of a policy. */
const NONE = '{}';

/** A name for each rule that forwards: its path, and the header that it looks at. */
function ruleNames(placed: readonly PlacedRule[]): readonly string[] {
  const taken = new Set<string>();
  return placed.map(({ draft, rule, forwards }) => {
    if (!forwards) { return ''; }
    const base = objectNameOf([shortPath(draft), ...headerWords(rule)].join('-'));
    let name = base;
    for (let number = 2; taken.has(name); number++) { name = `${base}-${number}`; }
    taken.add(name);
    return name;
  });
}

/** What people call a path. */
function shortPath({ path: { value = '/' } }: RuleDraft): string {
  return String(value) === '/' ? 'root' : String(value).replace(/^\(\?i\)/, '').replace(/\(\/\|\$\)\(\.\*\)|\.\*$/g, '');
}

function headerWords({ matches }: HTTPRouteRule): readonly string[] {
  return (matches?.[0].headers ?? []).flatMap(({ name, type, value }) => {
    if (name === ANY_HOST.name) { return []; }
    const known = type === 'RegularExpression' ? /=(always|never)/.exec(String(value))?.[1] : String(value);
    return [String(name), ...known === undefined ? [] : [known]];
  });
}
