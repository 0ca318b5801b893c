import { ancestorAt, distinct, reach } from './ancestor';
import type { Reached } from './ancestor';
import { faultsOf } from './faults';
import { ancestorsOfPort, isMade } from './listener-ancestors';
import type { Bound } from './merge-state';
import { GATEWAY_API_GROUP } from '../kinds';
import type { Answer } from '../leaf';
import { Manifest } from '../manifests/manifest';
import { append, perSet } from '../manifests/manifest-set';
import type { ManifestSet } from '../manifests/manifest-set';
import { both, either } from '../manifests/namespace';
import { policiesByTarget } from '../translation/policies/policy';
import { isRelease } from '../translation/releases';
import { attaches, attachmentsOf } from '../translation/routes/attachment';
import type { Attachment } from '../translation/routes/attachment';
import { consentsTo, delegationGroups, isDelegation, mayInheritMatcher } from '../translation/routes/delegation';
import { extensionsOf, findExtension } from '../translation/routes/extension-ref';
import { matchesOf, relationOf } from '../translation/routes/match';
import { areParentsReadable } from '../translation/routes/route';
import type { Filter, Route, Rule } from '../translation/routes/route';

/** A way on which a rule gets into a proxy: straight from a Gateway or ListenerSet, or through rules that delegate. */
export interface Chain {
  readonly reached: readonly Reached[];
  /** The policies of the rules above, by precedence. */
  readonly above: readonly (readonly Bound[])[];
  /** The rules that delegate, the closest one first. */
  readonly rules: readonly Rule[];
}

/** More steps than these are not taken. Routes that delegate to each other make more ways than anybody can walk, to the same few Gateways. */
const MOST_STEPS = 256;

/** All ways on which a rule gets into proxies. */
export function chainsOf(set: ManifestSet, rule: Rule): readonly Chain[] {
  return [...rootChains(set, rule.route), ...delegatedChains(set, rule)];
}

function rootChains(set: ManifestSet, route: Route): readonly Chain[] {
  return (rootsOf(set).get(route) ?? []).map((reached) => ({ reached, above: [], rules: [] }));
}

/** What each route reaches by its own parents, a list for each of these. */
const rootsOf = perSet((set): ReadonlyMap<Route, readonly (readonly Reached[])[]> => {
  const roots = new Map<Route, (readonly Reached[])[]>();
  for (const attachment of attachmentsOf(set)) {
    const reached = reachedBy(set, attachment);
    if (reached.length > 0) { append(roots, attachment.route, reached); }
  }
  return roots;
});

/** Releases that report routes against whoever comes first on the port. Later ones do it against the parent, as the route names it. */
const BY_PORT = ['2.2', '2.3'];

function reachedBy(set: ManifestSet, { parent, to, candidates }: Attachment): readonly Reached[] {
  const isByPort = isRelease(set, ...BY_PORT);
  const named = ancestorAt(parent, isByPort ? undefined : parent.sectionName);
  if (to === 'missing') { return []; }
  if (to === 'unknown') { return reach(named, 'unknown'); }
  const made = candidates.map((candidate) => both(attaches(candidate), isMade(set, candidate.listener)));
  if (!isByPort) { return reach(named, either(...made), parent.port === undefined ? 'yes' : either(...made, 'unknown')); }
  return distinct(candidates.flatMap(({ listener }, index) => made[index] === 'no' ? [] : ancestorsOfPort(set, listener)
    .map(({ ancestor, certain }) => ({ ancestor, certain: certain && made[index] === 'yes' }))));
}

/** A step up from a rule to one that delegates to it, and what has been passed on the way. */
interface Step {
  readonly rule: Rule;
  readonly isCertain: boolean;
  readonly above: readonly (readonly Bound[])[];
  readonly rules: readonly Rule[];
}

/** The ways through rules that delegate to the route of a rule, the shortest ones first. */
function delegatedChains(set: ManifestSet, rule: Rule): readonly Chain[] {
  const chains: Chain[] = [];
  const steps: Step[] = [{ rule, isCertain: true, above: [], rules: [] }];
  for (let index = 0; index < steps.length && steps.length < MOST_STEPS; index++) {
    for (const step of stepsUp(set, steps[index])) {
      steps.push(step);
      const reached = rootChains(set, step.rule.route).flatMap((chain) => chain.reached);
      if (reached.length > 0) {
        chains.push({ ...step, reached: step.isCertain ? reached : reached.map(({ ancestor }) => ({ ancestor, certain: false })) });
      }
    }
  }
  return chains;
}

function stepsUp(set: ManifestSet, { rule, isCertain, above, rules }: Step): readonly Step[] {
  if (isRefused(set, rule.route)) { return []; }
  return (parentRules(set).get(rule.route) ?? []).flatMap((parent) => {
    // What has been passed already is a cycle, which is cut.
    const isPassed = [rule, ...rules].some(({ route }) => route === parent.route);
    const taken = isPassed ? 'no' : both(consentsTo(rule.route, parent.route), isWithin(parent, rule));
    if (taken === 'no') { return []; }
    return [{ rule: parent, isCertain: isCertain && taken === 'yes', above: [...above, ...policiesOfRule(set, parent)], rules: [...rules, parent] }];
  });
}

/** The rules that delegate to each route. */
const parentRules = perSet((set): ReadonlyMap<Route, readonly Rule[]> => {
  const parents = new Map<Route, Rule[]>();
  for (const { children, delegations } of delegationGroups(set)) {
    const rules = [...new Set(delegations.map(({ rule }) => rule))];
    children.forEach((child) => rules.forEach((rule) => append(parents, child, rule)));
  }
  return parents;
});

/** Whether a route can't be a child, because it has hosts of its own. */
function isRefused(set: ManifestSet, route: Route): boolean {
  return faultsOf(set, route.manifest).some(({ condition: { reason } }) => reason === 'UnsupportedValue');
}

/** Whether any match of a child is left over by the rule that delegates. kgateway compares paths as texts. */
function isWithin(parent: Rule, child: Rule): Answer {
  if (mayInheritMatcher(child.route)) { return 'yes'; }
  const [above, below] = [matchesOf(parent), matchesOf(child)];
  if (above.length === 0 || below.length === 0) { return 'unknown'; }
  const relations = above.flatMap((one) => below.map((other) => relationOf(one, other)));
  return relations.includes('within') || relations.includes('beside') ? 'yes' : 'no';
}

/** The policies on a rule, by precedence: through its filters, on the rule by its name, on the whole route. */
export function policiesOfRule(set: ManifestSet, rule: Rule): readonly (readonly Bound[])[] {
  const attached = policiesByTarget(set).get(rule.at.manifest) ?? [];
  // Filters of GRPCRoutes that refer to extensions are passed over.
  const filters = rule.route.kind === 'HTTPRoute' ? rule.filters : [];
  return [
    ...filters.map((filter) => boundByFilter(set, filter)),
    attached.filter(({ sectionName }) => sectionName !== '' && sectionName !== undefined && sectionName === rule.name),
    attached.filter(({ sectionName }) => sectionName === ''),
  ];
}

/** The policy that a filter refers to. */
export function boundByFilter(set: ManifestSet, filter: Filter): readonly Bound[] {
  return ['TrafficPolicy', 'DirectResponse'].flatMap((kind) => extensionsOf([filter], kind))
    .map((extension) => findExtension(set, extension))
    .flatMap((policy) => policy instanceof Manifest ? [{ policy, at: undefined }] : []);
}

/** Whether a route may get into proxies by parents that are not in the set. */
export function mayBeElsewhere(set: ManifestSet, route: Route): boolean {
  if (!areParentsReadable(route)) { return true; }
  const routes = route.parents.filter(isDelegation);
  if (route.kind === 'HTTPRoute' && route.manifest.spec.get('parentRefs').isAbsent) { return !set.isCompleteEverywhere(GATEWAY_API_GROUP, 'HTTPRoute'); }
  return routes.some(({ group, kind, namespace, name }) => set.find(group, kind, namespace, name) === 'unknown');
}
