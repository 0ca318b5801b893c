import { groupOf } from './delegation';
import type { DelegateGroup } from './delegation';
import { matchConditions } from './match-conditions';
import type { MatchConditions } from './match-conditions';
import { defaultRule } from './route';
import type { Route, RouteBackend, Rule } from './route';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { AttachedPolicy } from '../policies/attached-policy';
import { attachedPolicies, extensionPolicies, policiesOfFilters } from '../policies/attachment';
import type { ExtensionPolicies } from '../policies/attachment';
import { resolveBackend } from '../references/resolution';
import type { Resolution } from '../references/resolution';

/** A backend of a rule, and what became of the reference to it. */
export interface ResolvedBackend {
  readonly kind: 'backend';
  readonly reference: RouteBackend;
  readonly resolution: Resolution;
  /** Undefined if it can't be read. */
  readonly weight: number | undefined;
  /** What the filters of the reference refer to. */
  readonly filterPolicies: readonly AttachedPolicy[];
}

/** A reference of a rule to routes that it delegates to. */
export interface Delegate {
  readonly kind: 'delegate';
  readonly reference: RouteBackend;
  readonly group: DelegateGroup;
}

/** A rule with all that it refers to. Worked out once, wherever the rule is used. */
export interface ResolvedRule {
  readonly rule: Rule;
  readonly matches: readonly MatchConditions[];
  readonly targets: readonly (ResolvedBackend | Delegate)[];
  /** What its filters refer to. */
  readonly extensions: ExtensionPolicies;
  /** The policies on the rule by its name. */
  readonly policies: readonly AttachedPolicy[];
}

/** A route with all that it refers to. */
export interface ResolvedRoute {
  readonly route: Route;
  readonly rules: readonly ResolvedRule[];
  /** The policies on the route as a whole. */
  readonly policies: readonly AttachedPolicy[];
}

const resolved = perSet(() => new Map<Route, ResolvedRoute>());

export function resolveRoute(set: ManifestSet, route: Route): ResolvedRoute {
  let known = resolved(set).get(route);
  if (known === undefined) {
    known = { route, rules: rulesOf(route).map((rule) => resolveRule(set, rule)), policies: attachedPolicies(set, route.manifest, '') };
    resolved(set).set(route, known);
  }
  return known;
}

function rulesOf(route: Route): readonly Rule[] {
  return route.kind === 'HTTPRoute' && route.manifest.spec.get('rules').isAbsent ? [defaultRule(route)] : route.rules;
}

function resolveRule(set: ManifestSet, rule: Rule): ResolvedRule {
  return {
    rule,
    matches: matchConditions(rule),
    targets: rule.backends.map((reference) => resolveTarget(set, reference)),
    extensions: extensionPolicies(set, rule),
    policies: rule.name === undefined || rule.name === '' ? [] : attachedPolicies(set, rule.at.manifest, rule.name),
  };
}

function resolveTarget(set: ManifestSet, reference: RouteBackend): ResolvedBackend | Delegate {
  const group = reference.rule.route.kind === 'HTTPRoute' ? groupOf(reference) : undefined;
  if (group !== undefined) { return { kind: 'delegate', reference, group }; }
  const { policies: filterPolicies } = policiesOfFilters(set, reference.from, reference.filters);
  return { kind: 'backend', reference, resolution: resolveBackend(set, reference), weight: reference.at.get('weight').numberOr(1), filterPolicies };
}
