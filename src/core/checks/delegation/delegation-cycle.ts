import type { Check } from '../check';
import { childrenByParent, delegationsOf, isMember, membersOf } from '../model/delegation';
import type { Delegation } from '../model/delegation';
import type { Route } from '../model/route';
import { append } from '../set/manifest-set';
import type { ManifestSet } from '../set/manifest-set';

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
  const components = componentsOf([...byRoute.keys()], (node) => typeof node === 'string' ? openMembers(set, node) : targetsOf(set, node, byRoute));
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

/** The strongly connected components of a graph (Tarjan), without recursion: chains of routes may be long. */
function componentsOf(starts: readonly Node[], next: (node: Node) => readonly Node[]): ReadonlyMap<Node, number> {
  const component = new Map<Node, number>();
  const order = new Map<Node, number>();
  const low = new Map<Node, number>();
  const open: Node[] = [];
  for (const start of starts) {
    if (order.has(start)) { continue; }
    const work: { readonly node: Node; readonly children: readonly Node[]; at: number }[] = [];
    const enter = (node: Node): void => {
      order.set(node, order.size);
      low.set(node, order.size - 1);
      open.push(node);
      work.push({ node, children: next(node), at: 0 });
    };
    enter(start);
    while (work.length > 0) {
      const frame = work[work.length - 1];
      const child = frame.children[frame.at++];
      if (child !== undefined) {
        if (!order.has(child)) { enter(child); } else if (!component.has(child)) { lower(low, frame.node, order.get(child)); }
        continue;
      }
      work.pop();
      if (work.length > 0) { lower(low, work[work.length - 1].node, low.get(frame.node)); }
      if (low.get(frame.node) === order.get(frame.node)) { close(open, component, frame.node, order.get(frame.node)); }
    }
  }
  return component;
}

function lower(low: Map<Node, number>, node: Node, value = 0): void {
  low.set(node, Math.min(low.get(node) ?? value, value));
}

function close(open: Node[], component: Map<Node, number>, root: Node, id = 0): void {
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    component.set(node, id);
    if (node === root) { return; }
  }
}
