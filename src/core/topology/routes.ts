import { addTarget } from './backends';
import { isFound } from './builder';
import type { TopologyBuilder } from './builder';
import { TopologyEdgeType } from './edge';
import { listenerNode } from './gateways';
import { matchOf } from './match-text';
import { TopologyNodeType } from './node';
import type { TopologyMatch } from './node';
import { entriesOf } from './route-matches';
import { actionOf, changesOf } from './rule-text';
import type { ManifestSet } from '../manifests/manifest-set';
import { SERVICE, readReference } from '../manifests/reference';
import { resolveBackend } from '../translation/references/resolution';
import { attachmentsOf, attaches } from '../translation/routes/attachment';
import type { Attachment } from '../translation/routes/attachment';
import { resolveRoute } from '../translation/routes/resolved-rule';
import type { Delegate, ResolvedBackend, ResolvedRule } from '../translation/routes/resolved-rule';
import { routesOf } from '../translation/routes/route';
import type { Route } from '../translation/routes/route';

/** Routes with their rules, what they are attached to, and where they lead. */
export function addRoutes(set: ManifestSet, builder: TopologyBuilder): void {
  const routes = routesOf(set);
  for (const { manifest, hostnames } of routes) {
    builder.object(manifest, () => ({ type: TopologyNodeType.ROUTE, hostnames: [...hostnames ?? []] }));
  }
  for (const attachment of attachmentsOf(set)) { attach(builder, attachment); }
  for (const route of routes) { addRules(set, builder, route); }
}

function attach(builder: TopologyBuilder, { route, parent, to, listeners, candidates }: Attachment): void {
  const id = builder.idOf(route.manifest) ?? '';
  if (!isFound(to)) {
    const type = parent.kind === 'Gateway' ? TopologyNodeType.GATEWAY : TopologyNodeType.LISTENER_SET;
    const owner = builder.elsewhere(parent, { type });
    const from = parent.sectionName === undefined ? owner
      : builder.part(owner, 'Listener', parent.sectionName, [], { type: TopologyNodeType.LISTENER });
    builder.connect(TopologyEdgeType.ATTACHES, from, id, to === 'missing' ? { fault: `there is no such ${parent.kind}` } : {});
    return;
  }
  const taking = candidates.filter((candidate) => attaches(candidate) !== 'no');
  for (const { listener, hosts = [] } of taking) {
    builder.connect(TopologyEdgeType.ATTACHES, listenerNode(builder, listener), id, { label: hosts.filter((host) => host !== '').join(', ') });
  }
  if (taking.length === 0) {
    const fault = listeners.length === 0 ? 'there are no listeners' : 'no listener takes it';
    builder.connect(TopologyEdgeType.ATTACHES, builder.idOf(to) ?? '', id, { fault });
  }
}

function addRules(set: ManifestSet, builder: TopologyBuilder, route: Route): void {
  const id = builder.idOf(route.manifest) ?? '';
  const entries = entriesOf(set, route);
  const rules = [...resolveRoute(set, route).rules];
  const places = new Map(rules.map(({ rule }) => [rule.index, entries.findIndex(({ entry }) => entry.rule.rule.index === rule.index)]));
  // The rule that is asked first comes first; those of which nothing comes are last.
  rules.sort((a, b) => rankOf(places.get(a.rule.index)) - rankOf(places.get(b.rule.index)) || a.rule.index - b.rule.index);
  for (const resolved of rules) { addRule(set, builder, id, resolved, entries.filter(({ entry }) => entry.rule.rule.index === resolved.rule.index)); }
}

function rankOf(place: number | undefined): number {
  return place === undefined || place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

function addRule(set: ManifestSet, builder: TopologyBuilder, route: string, resolved: ResolvedRule, entries: ReturnType<typeof entriesOf>): void {
  const { rule, targets } = resolved;
  const matches = new Map<string, TopologyMatch>();
  for (const { entry, place } of entries) {
    const match = matchOf(entry.match, place);
    if (!matches.has(match.text)) { matches.set(match.text, match); }
  }
  const { action, answer } = actionOf(set, resolved, entries);
  const id = builder.part(route, 'Rule', rule.name ?? `rules[${rule.index}]`, rule.at.path, {
    type: TopologyNodeType.RULE, action, matches: [...matches.values()], details: [...answer === undefined ? [] : [answer], ...changesOf(rule)],
  });
  const backends = targets.filter((target) => target.kind === 'backend');
  const sum = backends.reduce((total, { weight = NaN }) => total + weight, 0);
  backends.forEach((backend) => { forward(set, builder, id, backend, backends.length === 1 ? 1 : (backend.weight ?? NaN) / sum); });
  targets.filter((target) => target.kind === 'delegate').forEach((target) => { delegate(set, builder, id, target, entries); });
  for (const filter of rule.filters) {
    const reference = filter.type === 'RequestMirror' ? readReference(filter.body.get('backendRef'), SERVICE) : undefined;
    if (reference === undefined) { continue; }
    const resolution = resolveBackend(set, reference);
    const { target, fault, grants } = addTarget(set, builder, reference, resolution);
    const percent = filter.body.get('percent').number;
    const port = reference.at.get('port').number;
    builder.connect(TopologyEdgeType.MIRRORS, id, target, {
      label: percent === undefined ? 'mirror' : `mirror ${percent} %`,
      grants,
      ...port === undefined ? {} : { port },
      ...fault === undefined ? {} : { fault },
    });
  }
}

function forward(set: ManifestSet, builder: TopologyBuilder, from: string, { reference, resolution }: ResolvedBackend, share: number): void {
  const { target, fault, grants } = addTarget(set, builder, reference, resolution);
  const port = reference.at.get('port').number;
  builder.connect(TopologyEdgeType.FORWARDS, from, target, {
    grants,
    ...Number.isFinite(share) ? { share } : {},
    ...port === undefined ? {} : { port },
    ...fault === undefined ? {} : { fault },
  });
}

function delegate(
  set: ManifestSet, builder: TopologyBuilder, from: string, { reference, group }: Delegate, entries: ReturnType<typeof entriesOf>,
): void {
  const children = group.find(set);
  if (children.length === 0) {
    const { kind, namespace, name } = reference;
    const what = kind === 'label' ? `label ${name}` : name;
    const id = builder.elsewhere({ kind: 'HTTPRoute', namespace, name: what }, { type: TopologyNodeType.ROUTE });
    builder.connect(TopologyEdgeType.DELEGATES, from, id);
    return;
  }
  const own = new Set(entries.map(({ entry }) => entry));
  for (const child of children) {
    const isTaken = entriesOf(set, child).some(({ entry }) => entry.above !== undefined && own.has(entry.above));
    builder.connect(TopologyEdgeType.DELEGATES, from, builder.idOf(child.manifest) ?? '', isTaken ? {} : { fault: 'takes nothing of what is delegated' });
  }
}
