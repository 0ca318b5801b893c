import { asksOthers, isAboutKgateway, isMarkedForeign } from './evidence';
import { isServedByKgateway } from './gateway-class';
import { hasWaypoint, isOfMesh } from './mesh';
import { isForeignGroup } from './other-controllers';
import { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import type { Answer } from '../../resolvable';
import { gateways, listenerSets, parentOfListenerSet } from '../gateways/listener';
import type { PolicyTarget } from '../policies/policy';
import { policyTargets } from '../policies/policy';
import type { Route } from '../routes/route';
import { routesOf } from '../routes/route';

/** What is meant for other controllers: Gateways, what is on these or in a mesh only, and what refers to their own kinds. kgateway's own rules do not hold for it. */
export const foreignObjects = perSet((set): ReadonlySet<Manifest> => {
  const owners = ownersOf(set);
  const routes = routesOf(set).filter((route) => isForeignRoute(set, route, owners)).map(({ manifest }) => manifest);
  const objects = new Set([...[...owners].filter(([, served]) => served === 'no').map(([owner]) => owner), ...routes]);
  return new Set([...objects, ...foreignPolicies(set, objects)]);
});

/** Policies all of whose targets are foreign. */
function foreignPolicies(set: ManifestSet, objects: ReadonlySet<Manifest>): readonly Manifest[] {
  const targets = policyTargets(set);
  const isForeign = ({ to, group, policy }: PolicyTarget): boolean =>
    (to instanceof Manifest && objects.has(to)) || (policy.kind === 'BackendTLSPolicy' && isForeignGroup(group));
  const ours = new Set(targets.filter((target) => !isForeign(target)).map(({ policy }) => policy));
  return targets.map(({ policy }) => policy).filter((policy) => !ours.has(policy) && policy.spec.get('targetSelectors').isAbsent);
}

/** Gateways and ListenerSets, and whether kgateway serves them. */
function ownersOf(set: ManifestSet): ReadonlyMap<Manifest, Answer> {
  const owners = new Map(gateways(set).map((gateway) => [gateway, isOurs(set, gateway)]));
  for (const listenerSet of listenerSets(set)) {
    const parent = parentOfListenerSet(listenerSet);
    owners.set(listenerSet, parent === undefined ? 'unknown' : servedBy(set, parent, owners));
  }
  return owners;
}

/** Where nothing tells whose a class is, a Gateway is taken for one of kgateway only if something else in the set is about it. */
function isOurs(set: ManifestSet, gateway: Manifest): Answer {
  const served = isServedByKgateway(set, gateway);
  if (served !== 'unknown' || gateway.spec.get('gatewayClassName').text === undefined) { return served; }
  return asksOthers(gateway) || isMarkedForeign(set, gateway) || !isAboutKgateway(set) ? 'no' : 'unknown';
}

function servedBy(set: ManifestSet, { group, kind, namespace, name }: Reference, owners: ReadonlyMap<Manifest, Answer>): Answer {
  const found = set.find(group, kind, namespace, name);
  return (found instanceof Manifest ? owners.get(found) : undefined) ?? 'unknown';
}

function isForeignRoute(set: ManifestSet, route: Route, owners: ReadonlyMap<Manifest, Answer>): boolean {
  const served = route.parents.map((parent): Answer => isOfMesh(parent) && !hasWaypoint(set) ? 'no' : servedBy(set, parent, owners));
  return !served.includes('yes') && ((served.length > 0 && served.every((answer) => answer === 'no')) || isMarkedForeign(set, route.manifest) || refersToForeign(route));
}

function refersToForeign({ rules }: Route): boolean {
  return rules.some(({ backends, filters }) =>
    backends.some(({ group }) => isForeignGroup(group))
    || filters.some(({ type, body }) => type === 'ExtensionRef' && isForeignGroup(body.get('group').text ?? '')));
}
