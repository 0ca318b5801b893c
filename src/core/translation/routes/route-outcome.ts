import type { RouteEntry } from './flattening';
import type { ResolvedBackend } from './resolved-rule';
import { ruleActionOf } from './rule-action';
import type { RouteFault, RuleAction } from './rule-action';
import { mirrorFaults, strictFaults } from './strict-validation';
import type { ManifestSet } from '../../manifests/manifest-set';
import { reportTlsPolicies } from '../backends/backend-policies';
import type { AttachedPolicy } from '../policies/attached-policy';
import { reportAcceptance, reportPolicies } from '../policies/reporting';
import { programmedType } from '../releases';
import type { Reports } from '../reports/reports';

/** What becomes of an entry: requests that it takes get its action, or an error, or it takes none. */
export interface RouteOutcome {
  readonly kind: 'active' | 'replaced' | 'dropped' | 'delegated';
  readonly action: RuleAction;
  /** The policies in force, the nearest ones first. */
  readonly policies: readonly AttachedPolicy[];
  readonly faults: readonly RouteFault[];
  /** False where it depends on what the manifests do not show. */
  readonly certain: boolean;
}

const outcomes = new WeakMap<RouteEntry, RouteOutcome>();

/**
 * Makes a route of an entry, and reports what is wrong with it: what is not
 * valid is replaced with an answer of 500, so that nothing goes on unprotected.
 *
 * Source: envoyRoutes and finalizeRoute in pkg/kgateway/translator/irtranslator/route.go
 */
export function translateEntry(set: ManifestSet, reports: Reports, entry: RouteEntry): RouteOutcome {
  let known = outcomes.get(entry);
  if (known === undefined) { outcomes.set(entry, known = outcomeOf(set, reports, entry)); }
  return known;
}

/** Replaces entries that Envoy refuses, where the controller asks it about all routes of a host. */
export function validateHost(set: ManifestSet, entries: readonly RouteEntry[]): void {
  if (set.settings.validation !== 'strict') { return; }
  const active = entries.filter((entry) => outcomes.get(entry)?.kind === 'active');
  const isRefused = entries.some((entry) => !entry.isDelegating && areCertain(strictFaults(set, entry).action));
  for (const [entry, faults] of mirrorFaults(set, active, isRefused)) {
    const known = outcomes.get(entry);
    if (known === undefined || faults.length === 0) { continue; }
    if (!areCertain(faults)) { entry.report.doubt(programmedType(set)); continue; }
    report(set, entry, faults, 'RouteRuleReplaced');
    outcomes.set(entry, { ...known, kind: 'replaced', faults: [...known.faults, ...faults] });
  }
}

function outcomeOf(set: ManifestSet, reports: Reports, entry: RouteEntry): RouteOutcome {
  const policies = policiesOf(entry);
  const action = ruleActionOf(entry, policies);
  entry.backends.forEach((backend) => { reportBackend(set, reports, entry, backend); });
  reportPolicies(set, reports, entry.ancestor, policies, entry.certain);
  const refused = policies.flatMap(({ errors, certain }) =>
    errors.map((error): RouteFault => ({ ...error, certain: certain && error.certain })));
  // Unlike what filters refer to, what is wrong with the action of a rule that delegates does not matter.
  const own = entry.isDelegating ? [...refused, ...action.conflicts] : [...refused, ...action.conflicts, ...action.faults];
  // What is refused anyway is not validated any more.
  const strict = areCertain(own) ? undefined : strictFaults(set, entry);
  if (strict !== undefined && areCertain(strict.matches)) {
    report(set, entry, strict.matches, 'RouteRuleDropped');
    return { kind: 'dropped', action, policies, faults: strict.matches, certain: entry.certain };
  }
  const faults = [...own, ...extensionFaults(entry), ...strict?.action ?? []];
  const isAccepted = !areCertain(faults);
  const isOpen = faults.some(({ certain }) => !certain) || action.isOpen;
  if (!isAccepted) {
    report(set, entry, faults.filter(({ certain }) => certain), 'RouteRuleReplaced');
  } else if (isOpen) {
    entry.report.doubt(programmedType(set));
  }
  const isReplaced = !isAccepted || entry.delegationFaults.length > 0;
  const kind = isReplaced ? 'replaced' : entry.isDelegating ? 'delegated' : 'active';
  return { kind, action, policies, faults, certain: entry.certain && (isReplaced || !isOpen) };
}

/** Policies on a backend, and those that its filters refer to, which have no effect there. */
function reportBackend(set: ManifestSet, reports: Reports, entry: RouteEntry, { reference, resolution, filterPolicies }: ResolvedBackend): void {
  const { to } = resolution;
  if (to !== undefined) {
    const port = to.kind === 'Service' ? reference.at.get('port').number : undefined;
    reportTlsPolicies(set, reports, to, port, entry.ancestor, entry.certain);
  }
  reportAcceptance(reports, entry.ancestor, filterPolicies, entry.certain);
}

/** GRPCRoutes pass over filters that refer to extensions. */
function extensionFaults({ rule }: RouteEntry): readonly RouteFault[] {
  return rule.rule.route.kind === 'GRPCRoute' ? [] : rule.extensions.faults;
}

function areCertain(faults: readonly RouteFault[]): boolean {
  return faults.some(({ certain }) => certain);
}

function report(set: ManifestSet, entry: RouteEntry, faults: readonly RouteFault[], reason: 'RouteRuleReplaced' | 'RouteRuleDropped'): void {
  entry.report.set({ type: programmedType(set), status: 'False', reason }, faults.map(({ at }) => at), entry.certain);
}

/** The policies on an entry: through filters, on the rule, on the route, and then the same of each rule above. */
function policiesOf(entry: RouteEntry): readonly AttachedPolicy[] {
  const policies: AttachedPolicy[] = [];
  let level = 0;
  for (let one: RouteEntry | undefined = entry; one !== undefined; one = one.above) {
    const { rule, route } = one;
    const extensions = rule.rule.route.kind === 'GRPCRoute' ? [] : rule.extensions.policies;
    if (extensions.length + rule.policies.length + route.policies.length > 0) {
      for (const policy of [...extensions, ...rule.policies, ...route.policies]) { policies.push(level === 0 ? policy : { ...policy, level }); }
    }
    level--;
  }
  return policies;
}
