import { inheritMatch, isWithin } from './child-match';
import { consentsTo, mayInheritMatcher } from './delegation';
import { everything } from './match-conditions';
import type { MatchConditions } from './match-conditions';
import { resolveRoute } from './resolved-rule';
import type { Delegate, ResolvedBackend, ResolvedRoute, ResolvedRule } from './resolved-rule';
import type { Route } from './route';
import { weightOf } from './route-weight';
import { GATEWAY_API_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { both } from '../../manifests/namespace';
import type { Answer } from '../../resolvable';
import { resolvedRefsReason } from '../references/resolution';
import type { ParentReport, ReportedReference, Reports } from '../reports/reports';

/** One match of a rule on its way into proxies: what becomes one route of Envoy. */
export interface RouteEntry {
  readonly route: ResolvedRoute;
  readonly rule: ResolvedRule;
  readonly match: MatchConditions;
  readonly matchIndex: number;
  readonly backends: readonly ResolvedBackend[];
  /** Whether the rule hands requests to other routes, so that nothing is made of it unless that fails. */
  readonly isDelegating: boolean;
  /** Why it can't. */
  readonly delegationFaults: readonly Field[];
  /** What it was made for, where another rule delegates to this one. */
  readonly above: RouteEntry | undefined;
  /** Where it is reported. */
  readonly report: ParentReport;
  /** Against what the policies of the route are reported: the listener or Gateway that the outermost route names. */
  readonly ancestor: ReportedReference;
  /** The weight of its route, where the controller looks at it. */
  readonly weight: number;
  /** Whether it is certain that the route gets here. */
  readonly certain: boolean;
}

/** On which way a route gets into a proxy. */
export interface RouteChain {
  readonly report: ParentReport;
  readonly ancestor: ReportedReference;
  readonly certain: boolean;
}

/**
 * The entries of a route, and of those that it delegates to: children before
 * the rule that delegates to them. Reports references that lead nowhere.
 *
 * Source: pkg/kgateway/translator/httproute/gateway_http_route_translator.go, delegation.go
 */
export function flattenRoute(set: ManifestSet, reports: Reports, route: Route, chain: RouteChain): readonly RouteEntry[] {
  const entries: RouteEntry[] = [];
  const resolved = resolveRoute(set, route);
  new Flattening(set, reports, chain.ancestor, entries).add({ route: resolved, rules: resolved.rules, visited: new Set([route]) }, chain, undefined);
  return entries;
}

/** A route with the rules of it that count, and those above it. */
interface Visit {
  readonly route: ResolvedRoute;
  readonly rules: readonly ResolvedRule[];
  readonly visited: ReadonlySet<Route>;
}

/** A failed reference to routes. */
interface DelegationFault {
  readonly reason: 'BackendNotFound' | 'RefNotPermitted';
  readonly certain: boolean;
}

class Flattening {
  public constructor(
    private readonly set: ManifestSet,
    private readonly reports: Reports,
    private readonly ancestor: ReportedReference,
    private readonly entries: RouteEntry[],
  ) {}

  public add(visit: Visit, chain: RouteChain, above: RouteEntry | undefined): void {
    const faults = this.faultsOfDelegates(visit);
    for (const rule of visit.rules) {
      if (!rule.rule.isReadable) { chain.report.doubt('ResolvedRefs'); }
      // Without any match a rule matches everything.
      const matches = rule.matches.length > 0 ? rule.matches : [everything(rule.rule.at)];
      matches.forEach((match, matchIndex) => { this.addMatch(visit, chain, above, rule, match, matchIndex, faults); });
    }
  }

  private addMatch(
    visit: Visit, chain: RouteChain, above: RouteEntry | undefined,
    rule: ResolvedRule, match: MatchConditions, matchIndex: number, faults: ReadonlyMap<string, DelegationFault>,
  ): void {
    const { report, certain } = chain;
    const backends: ResolvedBackend[] = [];
    const delegationFaults: Field[] = [];
    const isDelegating = rule.targets.some(({ kind }) => kind === 'delegate');
    const weight = weightOf(visit.route.route.manifest, this.set.settings.weightedRoutePrecedence);
    const entry: RouteEntry = {
      route: visit.route, rule, match, matchIndex, backends, isDelegating, delegationFaults, above, report, ancestor: this.ancestor, certain, weight,
    };
    for (const target of rule.targets) {
      if (target.kind === 'backend') {
        reportBackend(target, report, certain);
        backends.push(target);
        continue;
      }
      const fault = faults.get(target.group.key) ?? this.delegate(visit, chain, entry, target);
      if (fault === undefined) { continue; }
      if (!fault.certain) { report.doubt('ResolvedRefs'); continue; }
      report.set({ type: 'ResolvedRefs', status: 'False', reason: fault.reason }, [target.reference.at], certain);
      delegationFaults.push(target.reference.at);
    }
    this.entries.push(entry);
  }

  /** References that lead to no route at all, or to one that is above already. One such route spoils all that the reference leads to. */
  private faultsOfDelegates({ route, rules, visited }: Visit): ReadonlyMap<string, DelegationFault> {
    const faults = new Map<string, DelegationFault>();
    for (const { targets } of rules) {
      for (const target of targets) {
        if (target.kind !== 'delegate') { continue; }
        const children = target.group.find(this.set);
        if (children.length === 0) {
          faults.set(target.group.key, { reason: 'BackendNotFound', certain: this.isComplete(target) });
        } else if (children.some((child) => visited.has(child) && consentsTo(child, route.route) === 'yes')) {
          faults.set(target.group.key, { reason: 'RefNotPermitted', certain: true });
        }
      }
    }
    return faults;
  }

  /** Hands requests of a match to other routes. Gives the fault, if none of them takes any. */
  private delegate(visit: Visit, chain: RouteChain, above: RouteEntry, target: Delegate): DelegationFault | undefined {
    const parent = visit.route.route.manifest;
    let mayBeTaken = false;
    let isTaken = false;
    for (const child of target.group.find(this.set)) {
      // What is above already would be a fault if it consents. Where that is not known, nothing more is.
      if (visit.visited.has(child)) { mayBeTaken ||= consentsTo(child, visit.route.route) !== 'no'; continue; }
      const taken = this.rulesWithin(child, visit.route.route, above.match);
      if (taken.rules.length === 0) { continue; }
      const report = this.reports.parent(child.manifest, {
        group: GATEWAY_API_GROUP, kind: 'HTTPRoute', namespace: parent.namespace ?? '', name: parent.name ?? '', sectionName: '',
      });
      const certain = chain.certain && taken.certain;
      report.found(certain);
      const hosts = child.manifest.spec.get('hostnames');
      if (hosts.entries.length > 0) {
        report.set({ type: 'Accepted', status: 'False', reason: 'UnsupportedValue' }, [hosts], certain);
        continue;
      }
      if (hosts.isPresent && !Array.isArray(hosts.value)) { report.doubt('Accepted'); }
      mayBeTaken = true;
      isTaken ||= taken.certain;
      const route = resolveRoute(this.set, child);
      this.add({ route, rules: taken.rules, visited: new Set([...visit.visited, child]) }, { ...chain, report, certain }, above);
    }
    if (isTaken) { return undefined; }
    return { reason: 'BackendNotFound', certain: !mayBeTaken && this.isComplete(target) };
  }

  /** What of a child is left over by the match of the rule that delegates to it. */
  private rulesWithin(child: Route, parent: Route, match: MatchConditions): { readonly rules: readonly ResolvedRule[]; readonly certain: boolean } {
    const consents = consentsTo(child, parent);
    if (consents === 'no') { return { rules: [], certain: true }; }
    const inherits = mayInheritMatcher(child);
    const answers: Answer[] = [];
    const rules = resolveRoute(this.set, child).rules.flatMap((rule) => {
      if (inherits) {
        answers.push('yes');
        const matches = rule.matches.map((one) => inheritMatch(one, match));
        return [{ ...rule, matches: matches.length === 0 ? [{ ...match, at: rule.rule.at }] : matches }];
      }
      const kept = rule.matches.map((one) => ({ one, answer: isWithin(one, match) })).filter(({ answer }) => answer !== 'no');
      if (kept.length === 0) { return []; }
      answers.push(...kept.map(({ answer }) => answer));
      return [{ ...rule, matches: kept.map(({ one }) => one) }];
    });
    return { rules, certain: both(consents, answers.includes('yes') ? 'yes' : 'unknown') === 'yes' };
  }

  /** Whether all routes that a reference may lead to are in the set. */
  private isComplete({ reference: { kind, namespace, name } }: Delegate): boolean {
    if (namespace === undefined || !this.set.isNamed(GATEWAY_API_GROUP, 'HTTPRoute')) { return false; }
    if (kind === 'label') {
      const isEverywhere = namespace === 'all' ? this.set.isCompleteEverywhere(GATEWAY_API_GROUP, 'HTTPRoute') : this.set.isComplete('HTTPRoute', namespace);
      return isEverywhere && this.set.isFullyKnown(GATEWAY_API_GROUP, 'HTTPRoute');
    }
    return name === '*' ? this.set.isComplete('HTTPRoute', namespace) : this.set.find(GATEWAY_API_GROUP, 'HTTPRoute', namespace, name) !== 'unknown';
  }
}

/** Of several references that lead nowhere the last one is reported. */
export function reportBackend({ resolution }: ResolvedBackend, report: ParentReport, certain: boolean): void {
  const reason = resolvedRefsReason(resolution);
  if (resolution.outcome === 'unknown') {
    report.doubt('ResolvedRefs');
  } else if (reason !== undefined) {
    report.set({ type: 'ResolvedRefs', status: 'False', reason }, [resolution.cause], certain);
  }
}
