import { append } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { childrenByParent, delegationsOf, isMember, membersOf } from '../../translation/routes/delegation';
import type { Delegation } from '../../translation/routes/delegation';
import type { Route } from '../../translation/routes/route';
import type { Check } from '../check';
import { componentsOf } from '../model/strongly-connected';

export const delegationCycle: Check = {
  id: 'delegation-cycle',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A route delegates to itself, directly or through others',
  why: 'kgateway cuts cycles where they close. A child without parents that delegates to all routes of its own namespace by `*` leads to itself as well.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'RefNotPermitted' }],
  consequence: 'what is cut serves nothing',
  source: 'kgateway source, pkg/kgateway/query/route.go',
  * run(set) {
    for (const { at, rule } of cyclesOf(set)) {
      yield {
        at,
        message: `this delegation leads back to ${rule.at.manifest.title}`,
        fix: 'delegate to routes that do not delegate back; write parentRefs on routes that should not be reached by "*"',
      };
    }
  },
};

/** A node is a route or a group of routes, so that groups that many routes refer to are gone through once. */
type Node = Route | string;

function cyclesOf(set: ManifestSet): readonly Delegation[] {
  const byRoute = new Map<Route, Delegation[]>();
  for (const delegation of delegationsOf(set)) { append(byRoute, delegation.rule.route, delegation); }
  const components = componentsOf<Node>([...byRoute.keys()], (node) => typeof node === 'string' ? openMembers(set, node) : targetsOf(set, node, byRoute));
  const isInCycle = (delegation: Delegation): boolean => {
    const own = components.get(delegation.rule.route);
    return components.get(delegation.group) === own || listedMembers(set, delegation).some((child) => components.get(child) === own);
  };
  return delegationsOf(set).filter(isInCycle);
}

/** What a route leads to: the groups that it delegates to, and the routes of these that list it as a parent. */
function targetsOf(set: ManifestSet, route: Route, byRoute: ReadonlyMap<Route, readonly Delegation[]>): readonly Node[] {
  return (byRoute.get(route) ?? []).flatMap((delegation) => [delegation.group, ...listedMembers(set, delegation)]);
}

/** The routes of a group that take any parent. */
function openMembers(set: ManifestSet, group: string): readonly Route[] {
  return membersOf(set, group).filter(({ manifest }) => manifest.spec.get('parentRefs').isAbsent);
}

/** The routes that a delegation leads to and that list its route as a parent. */
function listedMembers(set: ManifestSet, { rule, group }: Delegation): readonly Route[] {
  return (childrenByParent(set).get(rule.route.manifest) ?? []).filter((child) => isMember(set, child, group));
}
