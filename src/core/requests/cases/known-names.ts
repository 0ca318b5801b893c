import { nameOf } from './describe-answer';
import { namesOfTarget } from './target-name';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../../kinds';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Complaint } from '../../problem';
import { instead } from '../../schema/nearest';
import { backendReferences } from '../../translation/references/backend-reference';
import { gateways } from '../../translation/gateways/listener';
import { ROUTE_KINDS } from '../../translation/routes/route';
import { backendTitle } from '../titles';

/** Names of objects that an expectation may have. */
const namesOf = perSet((set) => ({
  gateway: gateways(set).map(nameOf),
  route: ROUTE_KINDS.flatMap((kind) => set.ofKind(GATEWAY_API_GROUP, kind)).map(nameOf),
  target: [...new Set([
    ...backendReferences(set).filter(({ use }) => use !== 'call').map(backendTitle),
    ...set.ofKind(KGATEWAY_GROUP, 'Backend').map((backend) => `Backend ${nameOf(backend)}`),
    ...set.ofKind('', 'Service').flatMap((service) => service.spec.get('ports').entries.map((port) => `${nameOf(service)}:${String(port.get('port').value)}`)),
  ])],
}));

/** All that such an object may be called: its kind and namespace may be left out. */
const callableOf = perSet((set) => {
  const { gateway, route, target } = namesOf(set);
  const withShort = (names: readonly string[]) => new Set(names.flatMap((name) => [name, name.slice(name.indexOf('/') + 1)]));
  return { gateway: withShort(gateway), route: withShort(route), target: new Set(target.flatMap(namesOfTarget)) };
});

const NOUNS = { gateway: 'Gateway', route: 'route', target: 'target of routes' } as const;

/** What is wrong with a name that no object has, and no route leads to. */
export function unknownName(set: ManifestSet, kind: 'gateway' | 'route' | 'target', name: string): Complaint | undefined {
  if (callableOf(set)[kind].has(name)) { return undefined; }
  const names = namesOf(set)[kind];
  const fix = names.length === 0 ? 'give the manifests that have it, too' : instead(name, names.length > MOST_LISTED ? nearTo(name, names) : names);
  return { wrong: `there is no ${NOUNS[kind]} ${JSON.stringify(name)}`, fix };
}

/** More would be a list that nobody reads. */
const MOST_LISTED = 12;

function nearTo(name: string, names: readonly string[]): readonly string[] {
  const beginning = name.slice(0, name.search(/[/:]/) + 1);
  const near = names.filter((one) => one.startsWith(beginning) || instead(name, [one]).startsWith('did'));
  return (near.length === 0 ? names : near).slice(0, MOST_LISTED);
}
