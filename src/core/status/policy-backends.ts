import { ancestorAt, ancestorOf, reach } from './ancestor';
import type { Reached } from './ancestor';
import type { Entries } from './policy-entries';
import { chainsOf } from './route-chains';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../kinds';
import type { Answer } from '../leaf';
import { Manifest } from '../manifests/manifest';
import { append, perSet } from '../manifests/manifest-set';
import type { ManifestSet } from '../manifests/manifest-set';
import { answer, both } from '../manifests/namespace';
import { policyTargets, policiesByTarget } from '../translation/policies/policy';
import type { PolicyTarget } from '../translation/policies/policy';
import { permissionOf } from '../translation/references/grant';
import { isReportedByBackend } from '../translation/releases';
import { routesOfKind } from '../translation/routes/route';
import type { RouteBackend } from '../translation/routes/route';

const ATTACHED = { state: 'attached', firm: true } as const;

/** Kinds that the controller knows as backends by themselves. Hosts of Istio are found by name, wherever they are. */
export function isBackend({ group, kind }: { readonly group: string; readonly kind: string }): boolean {
  return (group === '' && kind === 'Service') || (group === KGATEWAY_GROUP && kind === 'Backend');
}

/** Policies on backends, whichever way they are reported. */
export function addBackendPolicies(set: ManifestSet, entries: Entries): void {
  for (const target of policyTargets(set)) {
    if (isReportedByBackend(set, target.policy.kind)) { reachedBackend(target).forEach((one) => entries.add(target, one, ATTACHED, true)); }
  }
  for (const [object, attached] of policiesByTarget(set)) {
    if (!isBackend(object)) { continue; }
    for (const one of attached.filter(({ policy, at }) => isReportedByBackend(set, policy.kind) && at.path[1] === 'targetSelectors')) {
      reach(ancestorOf(object)).forEach((reached) => entries.add(one, reached, ATTACHED, true));
    }
  }
  for (const kind of ['HTTPRoute', 'GRPCRoute'] as const) {
    const rules = routesOfKind(kind)(set).flatMap((route) => route.rules);
    for (const backend of rules.flatMap(({ backends }) => backends)) { addUse(set, entries, backend); }
  }
}

function reachedBackend(target: PolicyTarget): readonly Reached[] {
  const { to, policy, sectionName } = target;
  if (!isBackend(target) || to === 'missing' || sectionName === undefined) { return []; }
  const named = ancestorAt({ group: target.group, kind: target.kind, namespace: policy.namespace, name: target.name }, sectionName);
  return reach(named, to === 'unknown' || sectionName !== '' ? 'unknown' : 'yes');
}

/** A backend of a rule, whose TLS is reported against what the rule is behind. */
function addUse(set: ManifestSet, entries: Entries, backend: RouteBackend): void {
  const targets = tlsTargets(set).get(keyOf(backend.group, backend.kind, backend.namespace, backend.name)) ?? [];
  for (const target of targets) {
    const used = both(isResolved(set, backend), isMeant(target, backend));
    if (used === 'no') { continue; }
    for (const { ancestor, certain } of chainsOf(set, backend.rule).flatMap(({ reached }) => reached)) {
      entries.add(target, { ancestor, certain: certain && used === 'yes' }, ATTACHED, true);
    }
  }
}

/** The targets of BackendTLSPolicies by what they name. */
const tlsTargets = perSet((set): ReadonlyMap<string, readonly PolicyTarget[]> => {
  const targets = new Map<string, PolicyTarget[]>();
  for (const target of policyTargets(set)) {
    const { policy: { kind }, to } = target;
    if (kind !== 'BackendTLSPolicy' || isReportedByBackend(set, kind) || !isBackend(target) || to === 'missing') { continue; }
    append(targets, keyOf(target.group, target.kind, target.policy.namespace, target.name), target);
  }
  return targets;
});

function keyOf(group: string, kind: string, namespace: string | undefined, name: string): string {
  return `${group}/${kind}/${namespace ?? '?'}/${name}`;
}

/** Whether a reference to a backend leads anywhere. */
function isResolved(set: ManifestSet, backend: RouteBackend): Answer {
  const permission = permissionOf(set, backend);
  const port = backend.at.get('port');
  if (backend.kind === 'Backend') { return both(answer(port.isAbsent), permission === 'absent' ? 'unknown' : permission); }
  const service = set.find(backend.group, backend.kind, backend.namespace, backend.name);
  const known = service instanceof Manifest ? service.spec.get('ports').entries.map((one) => one.get('port').number) : [undefined];
  const hasPort = known.includes(undefined) || port.number === undefined ? 'unknown' : answer(known.includes(port.number));
  return both(hasPort, permission === 'absent' ? 'unknown' : permission);
}

/** Whether a target means the port that a reference names. A Backend has no ports with names. */
function isMeant({ to, sectionName, kind }: PolicyTarget, backend: RouteBackend): Answer {
  if (sectionName === undefined) { return 'unknown'; }
  if (sectionName === '') { return to instanceof Manifest ? 'yes' : 'unknown'; }
  if (kind === 'Backend') { return 'no'; }
  const ports = to instanceof Manifest ? to.spec.get('ports').entries : undefined;
  const port = backend.at.get('port').number;
  return ports === undefined ? 'unknown' : answer(ports.some((one) => one.get('name').text === sectionName && one.get('port').number === port));
}

/** Whether routes that are not in the set may use a backend. */
export function mayBeUsedElsewhere(set: ManifestSet): boolean {
  return ['HTTPRoute', 'GRPCRoute'].some((kind) => !set.isCompleteEverywhere(GATEWAY_API_GROUP, kind) || !set.isFullyKnown(GATEWAY_API_GROUP, kind));
}
