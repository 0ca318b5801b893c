import { GATEWAY_API_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { append, perSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import { readReference, SERVICE } from '../../manifests/reference';
import { isStored } from '../gateways/hostname';

export const ROUTE_KINDS = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'] as const;

export type RouteKind = typeof ROUTE_KINDS[number];

/** A route, as far as it can be read. */
export interface Route {
  readonly manifest: Manifest;
  readonly kind: RouteKind;
  readonly parents: readonly ParentReference[];
  /** Undefined if they can't all be read. */
  readonly hostnames: readonly string[] | undefined;
  readonly rules: readonly Rule[];
}

export interface ParentReference extends Reference {
  /** What is written there: undefined if nothing is, or it can't be read. */
  readonly sectionName: string | undefined;
  readonly port: number | undefined;
  /** Whether sectionName and port can be read, if they are there. */
  readonly isReadable: boolean;
}

export interface Rule {
  readonly at: Field;
  readonly route: Route;
  readonly index: number;
  readonly name: string | undefined;
  readonly matches: readonly Field[];
  readonly filters: readonly Filter[];
  /** Those that can be read. */
  readonly backends: readonly RouteBackend[];
  /** Whether all references to backends and the types of all filters can be read. */
  readonly isReadable: boolean;
}

export interface RouteBackend extends Reference {
  readonly use: 'forward';
  readonly rule: Rule;
  readonly filters: readonly Filter[];
}

export interface Filter {
  readonly at: Field;
  readonly type: string;
  /** What the type's own field holds. */
  readonly body: Field;
}

export const routesOf = perSet((set): readonly Route[] => ROUTE_KINDS.flatMap((kind) => routesOfKind(kind)(set)));

const readers = Object.fromEntries(ROUTE_KINDS.map((kind) => [
  kind, perSet((set: ManifestSet): readonly Route[] => set.ofKind(GATEWAY_API_GROUP, kind).map((manifest) => readRoute(manifest, kind))),
])) as Record<RouteKind, (set: ManifestSet) => readonly Route[]>;

/** The routes of one kind. */
export function routesOfKind(kind: RouteKind): (set: ManifestSet) => readonly Route[] {
  return readers[kind];
}

/** The rules of all HTTPRoutes. */
export const httpRules = perSet((set) => routesOfKind('HTTPRoute')(set).flatMap((route) => route.rules));

/** Whether all references of routes to backends can be read, so that no other leads anywhere. */
export const areBackendsReadable = perSet((set): boolean => routesOf(set).every(({ manifest, rules }) =>
  manifest.name !== undefined && manifest.namespace !== undefined && isReadableList(manifest.spec.get('rules'), ({ isObject }) => isObject)
  && rules.every(({ isReadable, backends }) => isReadable && backends.every(({ namespace }) => namespace !== undefined))));

/** Whether all parents of a route can be read. */
export function areParentsReadable({ manifest, parents }: Route): boolean {
  const written = manifest.spec.get('parentRefs');
  return isReadableList(written, () => true) && parents.length === written.entries.length && parents.every(({ isReadable }) => isReadable);
}

/** Routes by their manifests. */
export const routeOf = perSet((set) => new Map(routesOf(set).map((route) => [route.manifest, route])));

/** Routes by namespace. */
export const httpRoutesIn = perSet((set) => {
  const routes = new Map<string | undefined, Route[]>();
  for (const route of routesOfKind('HTTPRoute')(set)) { append(routes, route.manifest.namespace, route); }
  return routes;
});

type Unfinished<T> = { -readonly [Name in keyof T]: T[Name] };

// Most of the memory of the checks goes into what follows. Lists that grow, and copies that fields are added to, take
// several times what they hold: so lists are made by `map`, and copies come last in a literal.

function readRoute(manifest: Manifest, kind: RouteKind): Route {
  const route: Unfinished<Route> = {
    manifest,
    kind,
    parents: readable(manifest.spec.get('parentRefs').entries.map(readParent)),
    hostnames: hostnamesOf(manifest),
    rules: [],
  };
  route.rules = manifest.spec.get('rules').entries.map((at, index) => readRule(at, route, index));
  return route;
}

function hostnamesOf({ spec }: Manifest): readonly string[] | undefined {
  const { texts } = spec.get('hostnames');
  return texts?.every(isStored) === true ? texts : undefined;
}

/** Without what can't be read, which mostly is nothing. */
function readable<T>(list: readonly (T | undefined)[]): readonly T[] {
  return list.includes(undefined) ? list.filter((one) => one !== undefined) : list as readonly T[];
}

function readParent(at: Field): ParentReference | undefined {
  const reference = readReference(at, { group: GATEWAY_API_GROUP, kind: 'Gateway' });
  if (reference === undefined) { return undefined; }
  const [section, port] = [at.get('sectionName'), at.get('port')];
  const isReadable = (section.isAbsent || section.text !== undefined) && (port.isAbsent || port.number !== undefined);
  return { sectionName: section.text, port: port.number, isReadable, ...reference };
}

function readRule(at: Field, route: Route, index: number): Rule {
  const [backendFields, filterFields] = [at.get('backendRefs'), at.get('filters')];
  const references = backendFields.entries.map((entry) => readReference(entry, SERVICE));
  const filters = readFilters(filterFields);
  const rule: Unfinished<Rule> = {
    at,
    route,
    index,
    name: at.get('name').text,
    matches: at.get('matches').entries,
    filters,
    backends: [],
    isReadable: isList(backendFields) && !references.includes(undefined) && isList(filterFields) && filters.length === filterFields.entries.length,
  };
  rule.backends = readable(references).map((reference) => ({ use: 'forward', rule, filters: readFilters(reference.at.get('filters')), ...reference }));
  return rule;
}

/** The rule of an HTTPRoute that has none: it takes all requests, and does nothing with them. */
export function defaultRule(route: Route): Rule {
  return readRule(route.manifest.spec.get('rules'), route, 0);
}

/** Whether a list that may be absent is one, and its entries can be read. */
function isReadableList(list: Field, isReadable: (entry: Field) => boolean): boolean {
  return isList(list) && list.entries.every(isReadable);
}

function isList({ isAbsent, value }: Field): boolean {
  return isAbsent || Array.isArray(value);
}

function readFilters({ entries }: Field): readonly Filter[] {
  return entries.length === 0 ? NO_FILTERS : readable(entries.map((filter) => {
    const type = filter.get('type').text;
    return type === undefined ? undefined : { at: filter, type, body: filter.get(BODIES[type] ?? type) };
  }));
}

const NO_FILTERS: readonly Filter[] = [];

const BODIES: Readonly<Record<string, string>> = {
  RequestHeaderModifier: 'requestHeaderModifier',
  ResponseHeaderModifier: 'responseHeaderModifier',
  RequestMirror: 'requestMirror',
  RequestRedirect: 'requestRedirect',
  URLRewrite: 'urlRewrite',
  ExtensionRef: 'extensionRef',
  CORS: 'cors',
  ExternalAuth: 'externalAuth',
};

/** The filters of a type in a rule, without those on its backends. */
export function filtersOfType(rule: Rule, type: string): readonly Filter[] {
  return rule.filters.filter((filter) => filter.type === type);
}
