import { areParentsReadable, httpRoutesIn, routeOf, routesOfKind } from './route';
import type { ParentReference, Route, Rule } from './route';
import { GATEWAY_API_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { either, sameNamespace } from '../../manifests/namespace';
import { readReference, SERVICE } from '../../manifests/reference';
import type { Reference } from '../../manifests/reference';
import type { Answer } from '../../resolvable';

const LABEL = 'delegation.kgateway.dev/label';
const ALL_NAMESPACES = 'all';

/** A reference of a rule to one route, or to a group of routes. */
export interface Delegation {
  readonly at: Field;
  readonly rule: Rule;
  /** Names what is delegated to. The same for all that delegate to the same. */
  readonly group: string;
}

interface Delegations {
  readonly all: readonly Delegation[];
  /** Which routes a group has. */
  readonly members: ReadonlyMap<string, readonly Route[]>;
}

const index = perSet((set): Delegations => {
  const all: Delegation[] = [];
  const members = new Map<string, readonly Route[]>();
  for (const route of routesOfKind('HTTPRoute')(set)) {
    for (const rule of route.rules) {
      for (const at of rule.at.get('backendRefs').entries) {
        const reference = readReference(at, SERVICE);
        const group = reference === undefined ? undefined : groupOf(reference);
        if (group === undefined) { continue; }
        all.push({ at, rule, group: group.key });
        if (!members.has(group.key)) { members.set(group.key, group.find(set)); }
      }
    }
  }
  return { all, members };
});

/** All references by which rules delegate. */
export function delegationsOf(set: ManifestSet): readonly Delegation[] {
  return index(set).all;
}

/** The routes of the set that a rule delegates to. */
export function childrenOf(set: ManifestSet, { group }: Delegation): readonly Route[] {
  return membersOf(set, group);
}

export function membersOf(set: ManifestSet, group: string): readonly Route[] {
  return index(set).members.get(group) ?? [];
}

/** Whether a route is in a group. */
export function isMember(set: ManifestSet, route: Route, group: string): boolean {
  return memberSets(set).get(group)?.has(route) === true;
}

const memberSets = perSet((set) => new Map([...index(set).members].map(([group, members]) => [group, new Set(members)])));

/** The routes that list a route as a parent. */
export const childrenByParent = perSet((set): ReadonlyMap<Manifest, readonly Route[]> => {
  const children = new Map<Manifest, Route[]>();
  for (const route of routesOfKind('HTTPRoute')(set)) {
    for (const { group, kind, namespace, name } of route.parents.filter(isRouteReference)) {
      const parent = set.find(group, kind, namespace, name);
      if (parent instanceof Manifest) { append(children, parent, route); }
    }
  }
  return children;
});

/** The groups that have members, with the references to each of them: what is worked out for a group holds for all that refer to it. */
export const delegationGroups = perSet((set): readonly { readonly children: readonly Route[]; readonly delegations: readonly Delegation[] }[] => {
  const byGroup = new Map<string, Delegation[]>();
  for (const delegation of delegationsOf(set)) { append(byGroup, delegation.group, delegation); }
  return [...byGroup.values()].map((delegations) => ({ children: childrenOf(set, delegations[0]), delegations }));
});

/** The routes that other routes delegate to. */
export const delegatedRoutes = perSet((set): ReadonlySet<Route> => new Set(delegationGroups(set).flatMap(({ children }) => children)));

/** Whether a reference to a backend is one to routes. */
export function isDelegation(reference: { readonly group: string; readonly kind: string }): boolean {
  const { group, kind } = reference;
  return (group === GATEWAY_API_GROUP && kind === 'HTTPRoute') || (group === 'delegation.kgateway.dev' && kind === 'label');
}

/** The routes that a reference delegates to. */
export interface DelegateGroup {
  /** The same for all references to the same routes. */
  readonly key: string;
  find(set: ManifestSet): readonly Route[];
}

/** Undefined if a reference is not to routes, or its namespace can't be read. */
export function groupOf(reference: Pick<Reference, 'group' | 'kind' | 'namespace' | 'name'>): DelegateGroup | undefined {
  if (reference.namespace === undefined || !isDelegation(reference)) { return undefined; }
  const { kind, name, namespace } = reference;
  if (kind === 'label') { return { key: `label ${namespace}/${name}`, find: (set) => labelled(set, name, namespace) }; }
  if (name === '*') { return { key: `all ${namespace}`, find: (set) => httpRoutesIn(set).get(namespace) ?? [] }; }
  return {
    key: `one ${namespace}/${name}`,
    find: (set) => {
      const found = set.find(GATEWAY_API_GROUP, 'HTTPRoute', namespace, name);
      const route = found instanceof Manifest ? routeOf(set).get(found) : undefined;
      return route === undefined ? [] : [route];
    },
  };
}

const byLabel = perSet((set) => {
  const routes = new Map<string, Route[]>();
  for (const route of routesOfKind('HTTPRoute')(set)) {
    const label = route.manifest.labels.get(LABEL).text;
    if (label === undefined) { continue; }
    append(routes, `${route.manifest.namespace ?? ''}/${label}`, route);
    append(routes, `${ALL_NAMESPACES}/${label}`, route);
  }
  return routes;
});

function labelled(set: ManifestSet, label: string, namespace: string): readonly Route[] {
  return byLabel(set).get(`${namespace}/${label}`) ?? [];
}

/** Whether a child takes a parent: any, if it lists none, else those that it lists as routes. */
export function consentsTo(child: Route, parent: Route): Answer {
  const written = child.manifest.spec.get('parentRefs');
  if (written.isAbsent || (Array.isArray(written.value) && written.entries.length === 0)) { return 'yes'; }
  const { name, namespace } = parent.manifest;
  if (name === undefined || !areParentsReadable(child)) { return 'unknown'; }
  return either(...child.parents.map((one) => isRouteReference(one) && one.name === name ? sameNamespace(one.namespace, namespace) : 'no'));
}

/** Whether a parent is a route. Without a kind it is a Gateway. */
function isRouteReference({ group, kind }: ParentReference): boolean {
  return group === GATEWAY_API_GROUP && kind === 'HTTPRoute';
}

/** Whether a child takes the matches of its parent over, so that its own paths are relative. What can't be read may say so. */
export function mayInheritMatcher({ manifest }: Route): boolean {
  const value = manifest.annotation('delegation.kgateway.dev/inherit-parent-matcher');
  return value.isPresent && ['true', 'yes', 'enabled'].includes(value.text?.toLowerCase() ?? 'true');
}
