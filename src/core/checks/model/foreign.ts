import { isListenerOwner } from './attachment';
import { gateways, isServedByKgateway } from './listener';
import { routesOf } from './route';
import type { Route } from './route';
import { Manifest } from '../set/manifest';
import { perSet } from '../set/manifest-set';
import type { ManifestSet } from '../set/manifest-set';

/** Gateways of other controllers, and routes that are on these only: kgateway's own rules do not hold for them. */
export const foreignObjects = perSet((set): ReadonlySet<Manifest> => {
  const foreign = new Set(gateways(set).filter((gateway) => isServedByKgateway(set, gateway) === 'no'));
  if (foreign.size === 0) { return foreign; }
  const routes = routesOf(set).filter((route) => isOnlyOn(set, route, foreign)).map(({ manifest }) => manifest);
  return new Set([...foreign, ...routes]);
});

function isOnlyOn(set: ManifestSet, { parents }: Route, foreign: ReadonlySet<Manifest>): boolean {
  return parents.length > 0 && parents.every((parent) => {
    const found = isListenerOwner(parent) ? set.find(parent.group, parent.kind, parent.namespace, parent.name) : 'unknown';
    return found instanceof Manifest && foreign.has(found);
  });
}
