import { Report } from './report';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import type { Listener } from '../gateways/listener';

/** What something in the status of a route or policy is reported against, as a reference names it. */
export interface ReportedReference {
  readonly group: string;
  readonly kind: string;
  /** Empty: the reference names none. */
  readonly namespace: string;
  readonly name: string;
  /** Empty: the whole object. */
  readonly sectionName: string;
}

/** What is reported of a route for one of its parents. */
export class ParentReport extends Report {
  public constructor(public readonly reference: ReportedReference) { super(); }
}

/** What is reported of a policy for one of its ancestors. */
export class AncestorReport extends Report {
  /** What is left of the policy at the places behind the ancestor. Each may be the last word. */
  public readonly states = new Set<'attached' | 'merged' | 'overridden'>();
  /** The targets, and filters of routes, that lead there. */
  public readonly targets = new Set<Field>();

  /** @param reference Undefined if it depends on objects that are not in the set. */
  public constructor(public readonly reference: ReportedReference | undefined) { super(); }
}

/** What is reported of a listener. */
export class ListenerReport extends Report {
  public attachedRoutes = 0;
  public supportedKinds: readonly string[] = [];
}

/** What is reported of a Gateway or a ListenerSet. */
export class GatewayReport extends Report {
  public attachedListenerSets = 0;
}

/**
 * What the controller reports while it translates one Gateway, or the objects that no Gateway leads to.
 *
 * Source: pkg/reports/reporter.go
 */
export class Reports {
  public readonly gateways = new Map<Manifest, GatewayReport>();
  public readonly listeners = new Map<Listener, ListenerReport>();
  public readonly routes = new Map<Manifest, Map<string, ParentReport>>();
  public readonly policies = new Map<Manifest, Map<string, AncestorReport>>();

  /** The report of a Gateway or ListenerSet. */
  public gateway(owner: Manifest): GatewayReport {
    return entry(this.gateways, owner, () => new GatewayReport());
  }

  public listener(listener: Listener): ListenerReport {
    return entry(this.listeners, listener, () => new ListenerReport());
  }

  public parent(route: Manifest, reference: ReportedReference): ParentReport {
    return entry(entry(this.routes, route, () => new Map()), referenceKey(reference), () => new ParentReport(reference));
  }

  public ancestor(policy: Manifest, reference: ReportedReference): AncestorReport {
    return entry(entry(this.policies, policy, () => new Map()), referenceKey(reference), () => new AncestorReport(reference));
  }

  /** Takes over what another Gateway reports. Of two entries for the same parent or ancestor the later one is written. */
  public add(other: Reports): void {
    other.gateways.forEach((report, owner) => this.gateways.set(owner, report));
    other.listeners.forEach((report, listener) => this.listeners.set(listener, report));
    other.routes.forEach((reports, route) => { reports.forEach((report, key) => entry(this.routes, route, () => new Map()).set(key, report)); });
    other.policies.forEach((reports, policy) => {
      reports.forEach((report, key) => entry(this.policies, policy, () => new Map()).set(key, report));
    });
  }
}

/** Under which key the controller keeps a report. */
export function referenceKey({ group, kind, namespace, name, sectionName }: ReportedReference): string {
  return `${group}/${kind}/${namespace}/${name}/${sectionName}`;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let found = map.get(key);
  if (found === undefined) { map.set(key, found = make()); }
  return found;
}
